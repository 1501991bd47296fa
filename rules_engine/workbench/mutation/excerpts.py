"""A rule with all that it rests on, judged alone: the first decider, what is open, deadlines and wording.

So little of a rulebook is judged in a fraction of the time, and what it says of the rule is the same.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from rules_engine.assessment import concluded
from rules_engine.contract import Assessment, Recommendation
from rules_engine.criteria import Criterion, FactTest, tests_in
from rules_engine.deadlines import date_deadline
from rules_engine.explanation import Explaining
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook, judge
from rules_engine.rules import Rule, named_in
from rules_engine.settling import Settling
from rules_engine.wording import Wording
from rules_engine.workbench.mutation.changes import Change, changed
from rules_engine.workbench.mutation.of_deadlines import dates_of


def excerpt(rulebook: Rulebook, rule: str, change: Change | None = None) -> Rulebook:
    """A rulebook of one rule and what it rests on, with a change where one is given."""
    things: Mapping[str, Criterion | Rule] = {**rulebook.criteria, **rulebook.rules}
    if change and isinstance(change.after, Criterion | Rule):
        things = {**things, change.subject: change.after}
    found: dict[str, Criterion | Rule] = {}
    waiting = [rule]
    while waiting:
        one = things[waiting.pop()]
        if one.id not in found:
            found[one.id] = one
            waiting += named(one)
    held = replace(
        rulebook.rulesets[0],
        criteria=tuple(one for one in found.values() if isinstance(one, Criterion)),
        rules=tuple(one for one in found.values() if isinstance(one, Rule)),
    )
    facts = {fact: rulebook.facts[fact] for one in found.values() for fact in _facts(one)}
    for fact in [*facts.values()]:
        facts |= {i.fact: rulebook.facts[i.fact] for i in (*fact.indicators_for, *fact.indicators_against)}
    in_order = {fact: one for fact, one in rulebook.facts.items() if fact in facts}
    return replace(rulebook, rulesets=(held,), facts=in_order, sequence=())


def named(one: Criterion | Rule) -> list[str]:
    """The criteria and rules that one builds on."""
    trees = [part for part, _ in one.parts()] if isinstance(one, Rule) else [one.met_when]
    return [name for tree in trees for name in named_in(tree)]


def _facts(one: Criterion | Rule) -> Iterator[str]:
    if isinstance(one, Criterion):
        yield from (leaf.fact for leaf in tests_in(one.met_when) if isinstance(leaf, FactTest))
        return
    yield from (weighed.when.fact for weighed in one.consider)
    yield from (item.done_when.fact for item in one.checklist)
    yield from dates_of(one.deadline) if one.deadline else ()


class JudgedRule:
    """Judges cases by one rule."""

    def __init__(self, rulebook: Rulebook, rule: str, change: Change | None = None) -> None:
        """Take the rule with what it rests on."""
        self.rulebook = excerpt(rulebook, rule, change)
        self.rule = self.rulebook.rules[rule]
        self._settling = Settling(self.rulebook)
        self._wordings: dict[frozenset[str], Wording] = {}

    def answer(self, facts: Facts) -> object:
        """The verdict and what is open: where both are as they were, no case is told another answer."""
        settled = self._settling(facts, sets=False)[self.rule.id]
        return judge(self.rulebook, facts)[self.rule.id], settled.certainly, settled.open

    def recommendation(self, facts: Facts, on: date) -> Recommendation:
        """What is recommended by the rule in a case."""
        verdicts = judge(self.rulebook, facts)
        settled = self._settling(facts, sets=False)
        deadline = self.rule.deadline
        dated = date_deadline(deadline, facts, self.rulebook.calendar, on) if deadline else None
        explaining = Explaining(self.rulebook, self._wording(on), facts, verdicts, settled, on, brief=False)
        return explaining.recommendation(self.rule, dated)

    def assessment(self, facts: Facts, on: date) -> Assessment:
        """An assessment of which only this recommendation is there."""
        return Assessment.made(recommendations=[self.recommendation(facts, on)])

    def _wording(self, on: date) -> Wording:
        return _worded(self.rulebook, on, self._wordings)


class JudgedWhole:
    """Judges cases by a whole rulebook: the headline, the steps, what to ask next and the warnings, too."""

    def __init__(self, rulebook: Rulebook, change: Change | None = None) -> None:
        """Take the rulebook with the change."""
        self.rulebook = changed(rulebook, change) if change else rulebook
        self._settling = Settling(self.rulebook)
        self._wordings: dict[frozenset[str], Wording] = {}

    def assessment(self, facts: Facts, on: date) -> Assessment:
        """The assessment of a case in brief: what is said of single recommendations is asked of their rules."""
        verdicts = judge(self.rulebook, facts)
        settled = self._settling(facts, sets=False)
        wording = _worded(self.rulebook, on, self._wordings, brief=True)
        return concluded(self.rulebook, facts, on, verdicts, settled, wording, bearing=lambda _: 0, brief=True)

    def answers(self, facts: Facts) -> object:
        """Every verdict and what is open."""
        return judge(self.rulebook, facts), self._settling(facts, sets=False)


def _worded(rulebook: Rulebook, on: date, known: dict[frozenset[str], Wording], *, brief: bool = False) -> Wording:
    replaced = frozenset(source.id for source in rulebook.sources.values() if source.replaced_on(on))
    if replaced not in known:
        known[replaced] = Wording(rulebook, replaced, brief=brief)
    return known[replaced]
