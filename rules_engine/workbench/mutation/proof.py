"""Whether a change changes anything: proved over everything that can be known of the facts, not found by trying.

A change that is the same in every case, and in what is said of it, is no fault of the scenarios.
"""

from dataclasses import replace

from rules_engine.criteria import (
    AllOf,
    AtLeast,
    Criterion,
    CriterionTest,
    NoneOf,
    RuleTest,
    Test,
    Unless,
)
from rules_engine.diagrams import FALSE
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.wording import Wording
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import excerpt, named
from rules_engine.workbench.mutation.places_cited import PlacesCited
from rules_engine.workbench.proving.verdicts import Knowing

_SUFFIX = "__changed"
_BESIDE = frozenset({"cites", "doubts", "differs"})


class Compared:
    """A rule as it is and as it is changed, over all that can be known of the facts of both."""

    def __init__(self, rulebook: Rulebook, rule: str, change: Change) -> None:
        """Put what differs beside what there is, under names of its own."""
        as_is, otherwise = excerpt(rulebook, rule), excerpt(rulebook, rule, change)
        things: dict[str, Criterion | Rule] = {**otherwise.criteria}
        things |= otherwise.rules
        differs = {change.subject, *(name for name in things if change.subject in otherwise.rests_on[name])}
        new = [_renamed(things[name], differs) for name in differs & things.keys()]
        (held,) = as_is.rulesets
        known = as_is.criteria.keys() | as_is.rules.keys()
        more = [one for name, one in things.items() if name not in known and name not in differs]
        both = replace(
            held,
            criteria=(*held.criteria, *(one for one in (*new, *more) if isinstance(one, Criterion))),
            rules=(*held.rules, *(one for one in (*new, *more) if isinstance(one, Rule))),
        )
        facts = {**as_is.facts, **otherwise.facts}
        self.knowing = Knowing(replace(as_is, rulesets=(both,), facts=facts))
        self._differs = differs

    def same(self, name: str) -> bool:
        """Whether a criterion or rule has the same verdict whatever is known."""
        verdicts = self.knowing.verdicts
        if name not in verdicts or f"{name}{_SUFFIX}" not in verdicts:
            return name not in self._differs
        return verdicts[name] == verdicts[f"{name}{_SUFFIX}"]

    def difference(self, rule: str) -> int:
        """The states of knowledge in which the verdict on a rule is another."""
        build, verdicts = self.knowing.diagrams, self.knowing.verdicts
        pairs = zip(verdicts[rule].grades, verdicts[f"{rule}{_SUFFIX}"].grades, strict=True)
        apart = [
            build.any_of([build.both(a, build.negate(b)), build.both(b, build.negate(a))]) for a, b in pairs if a != b
        ]
        return build.any_of(apart)


def proved_same(change: Change, rulebook: Rulebook, reached: list[str]) -> str:
    """Why no assessment can show the change, or nothing where one can."""
    if isinstance(change.before, Criterion) and not reached:
        return "no rule rests on this criterion"
    if isinstance(change.before, Criterion) and not any(_shows(rulebook, rule, change.subject) for rule in reached):
        if change.touches <= _BESIDE:
            return "no assessment shows this criterion itself: other criteria are built of it"
        if all(Compared(rulebook, rule, change).same(rule) for rule in reached):
            return "every rule that rests on it says the same of every case"
    if change.touches == {"cites"} and all(_cited_beside(rulebook, rule, change) for rule in reached):
        return "the same place is cited beside it wherever this citation is shown"
    if "answer" in change.touches:
        compared = Compared(rulebook, reached[0], change)
        if compared.same(change.subject) and _grounds(rulebook, change, None) == _grounds(rulebook, change, change):
            return "it says the same of every case"
    return ""


def _shows(rulebook: Rulebook, rule: str, criterion: str) -> bool:
    """Whether a rule's explanation names a criterion."""
    return criterion in named(rulebook.rules[rule])


def _cited_beside(rulebook: Rulebook, rule: str, change: Change) -> bool:
    """Whether a rule shows each place that it showed, wherever it did, as something else beside it cites it."""
    built_upon = change.subject not in {rule, *named(rulebook.rules[rule])}
    return built_upon or PlacesCited(rulebook, rule).lost(change) == FALSE


def _grounds(rulebook: Rulebook, change: Change, made: Change | None) -> object:
    """What a rule's explanation names: only a change to the rule itself changes that."""
    if not isinstance(change.before, Rule):
        return None
    book = excerpt(rulebook, change.subject, made)
    grounds = Wording(book, frozenset(), brief=True).rules[change.subject].grounds
    return [(one.criterion, one.exception, one.text) for one in grounds]


def _renamed(one: Criterion | Rule, names: set[str]) -> Criterion | Rule:
    if isinstance(one, Criterion):
        return replace(one, id=f"{one.id}{_SUFFIX}", met_when=_test(one.met_when, names))
    conditions = _test(one.conditions, names)
    if not isinstance(conditions, AllOf | AtLeast):
        raise TypeError
    exceptions = tuple(_test(test, names) for test in one.exceptions)
    return replace(one, id=f"{one.id}{_SUFFIX}", conditions=conditions, exceptions=exceptions)


def _test(test: Test, names: set[str]) -> Test:
    match test:
        case CriterionTest() if test.criterion in names:
            return CriterionTest(f"{test.criterion}{_SUFFIX}")
        case RuleTest() if test.rule in names:
            return replace(test, rule=f"{test.rule}{_SUFFIX}")
        case Unless():
            return Unless(_test(test.contrary, names))
        case AllOf() | AtLeast() | NoneOf():
            return replace(test, members=tuple(_test(m, names) for m in test.members))
        case _:
            return test
