"""Judges the properties that officers write: over every lawful case, with the smallest case that breaks one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, islice

from rules_engine.criteria import CriterionTest, FactTest, RuleTest, Test, Verdict, tests_in
from rules_engine.diagrams import FALSE
from rules_engine.loading.properties import Property
from rules_engine.workbench.proving.cases import ProofFault, Tried, as_scenario, case_of, tried
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.report import Example, Outcome, Proof, RuleThere
from rules_engine.workbench.proving.smallest import Smallest, States
from rules_engine.workbench.proving.verdicts import Knowing

_TRIES = 200
"""How many of the smallest sets of answers are tried before a complete case is shown instead."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that must never be: a test that is met while another does not hold."""

    met: tuple[Test, ...]
    fails: Test | None

    @property
    def tests(self) -> tuple[Test, ...]:
        """Everything it asks."""
        return (*self.met, self.fails) if self.fails else self.met

    @property
    def rules(self) -> dict[str, None]:
        """The rules it names, in order."""
        leaves = [leaf for test in self.tests for leaf in tests_in(test)]
        return dict.fromkeys(leaf.rule for leaf in leaves if isinstance(leaf, RuleTest))

    def shown_by(self, found: Tried) -> bool:
        """Whether a case that was assessed shows it."""
        met = all(test.judge(found.facts, found.shown) >= Verdict.PRESUMED for test in self.met)
        return met and (self.fails is None or self.fails.judge(found.facts, found.shown) < Verdict.PRESUMED)


class Judging:
    """Judges properties of one rulebook."""

    def __init__(self, knowing: Knowing, lawful: Lawful) -> None:
        """Prepare for the lawful cases of a rulebook."""
        self._knowing, self._lawful, self._book = knowing, lawful, knowing.rulebook
        self._build = knowing.diagrams
        self._smallest = Smallest(knowing, lawful.function)

    def judge(self, one: Property) -> Proof:
        """What came of a property. Raises ProofFault where the engine does otherwise than was proved."""
        missing = sorted(self._missing(one))
        asked = [each for each in _asked(one) if not self._unknown(each.tests)]
        broken = [each for each in asked if self._build.both(self._bad(each), self._lawful.function) != FALSE]
        examples = [self._counterexample(one, each) for each in broken]
        while_open = [found for each in asked if each not in broken for found in self._while_open(one, each)]
        detail = f"Not in force on these dates, and so not asked: {', '.join(missing)}." if missing else ""
        outcome: Outcome = "failed" if broken else "proved" if asked else "not asked"
        if one.also_while_open and outcome == "proved":
            examples, while_open = while_open, []
            if examples:
                outcome = "failed"
            elif any(self._bad(each, firmly=False) != FALSE for each in asked):
                outcome, detail = (
                    "not settled",
                    "It may break while answers are open, but no case that shows it was found.",
                )
        return Proof(
            id=one.id, kind="property", name=one.name, says=one.says,
            written_at=f"{one.at.file}:{one.at.line}",
            outcome=outcome, detail=detail, examples=examples, while_open=while_open,
            cites=[f"{c.source}, {c.at}: {c.says}" for c in one.cites], doubts=[d.text for d in one.doubts],
        )  # fmt: skip

    def _missing(self, one: Property) -> set[str]:
        return {name for each in _asked(one) for name in self._unknown(each.tests)}

    def _unknown(self, tests: Iterable[Test]) -> list[str]:
        """The criteria and rules that are not in force."""
        named = (_name(leaf) for test in tests for leaf in tests_in(test))
        return [name.replace("_", " ") for name in named if name and name not in self._knowing.verdicts]

    def _bad(self, asked: Asked, *, firmly: bool = True) -> int:
        """The cases, lawful or not, in which it is so: ``firmly``, or for as long as something is open."""
        build, judged = self._build, self._knowing.test
        met = [judged(t).met if firmly and asked.fails else judged(t).presumed for t in asked.met]
        held = judged(asked.fails).presumed if asked.fails else FALSE
        return build.both(build.all_of(met), build.negate(held))

    def _counterexample(self, one: Property, asked: Asked) -> Example:
        """The smallest case that shows a property broken."""
        bad = self._bad(asked)
        (forced,) = self._build.restrict([bad], self._lawful.answers)
        for states in islice(self._smallest.forcing(forced), _TRIES):
            found = self._tried(states)
            if found and asked.shown_by(found):
                return self._example(one, asked, found)
        found = self._tried(self._smallest.any_case(bad))
        if found and asked.shown_by(found):
            return self._example(one, asked, self._lessened(asked, found))
        message = f'The property "{one.name}" fails by proof, and no case was found that the engine judges so.'
        raise ProofFault(message)

    def _lessened(self, asked: Asked, found: Tried) -> Tried:
        """The same with every answer left out that is not needed to show it."""
        for fact in found.case.facts:
            without = {name: answer for name, answer in found.case.facts.items() if name != fact}
            fewer = tried(self._book, found.case.model_copy(update={"facts": without}))
            if fewer and asked.shown_by(fewer):
                found = fewer
        return found

    def _while_open(self, one: Property, asked: Asked) -> Iterator[Example]:
        """The smallest case that shows it for as long as something is open, where that is asked and there is one."""
        if asked.fails is not None and not one.also_while_open:
            return
        for states in islice(self._smallest.standing(self._bad(asked, firmly=False)), _TRIES):
            found = self._tried(states)
            if found and asked.shown_by(found):
                yield self._example(one, asked, found)
                return

    def _tried(self, states: States) -> Tried | None:
        told = self._lawful.told(states)
        return None if told is None else tried(self._book, case_of(self._book, self._lawful.authority, told))

    def _example(self, one: Property, asked: Asked, found: Tried) -> Example:
        return example(self._knowing, one.name, found, {rule: found.statuses[rule] for rule in asked.rules})


def example(knowing: Knowing, name: str, found: Tried, statuses: Mapping[str, str]) -> Example:
    """A case that was assessed, with what some rules say there."""
    rules = knowing.rulebook.rules
    there = [RuleThere(id=rule, name=rules[rule].name, status=word) for rule, word in statuses.items()]
    says = "; ".join(f'"{one.name}" {_WORDS[one.status]}' for one in there)
    title = name[:1].upper() + name[1:]
    return Example(
        authority=found.case.authority, on=found.case.on or knowing.rulebook.on, facts=found.case.facts, rules=there,
        says=says, scenario=as_scenario(knowing.rulebook, title, found.case, statuses),
    )  # fmt: skip


_WORDS = {"applies": "applies", "undetermined": "is undetermined", "does_not_apply": "does not apply"}


def _asked(one: Property) -> list[Asked]:
    """What a property says must never be: each two rules together, or the one without the other."""
    if one.whenever is not None and one.then is not None:
        return [Asked((one.whenever,), one.then)]
    pairs = combinations([RuleTest(rule, applies=True) for rule in one.apart], 2)
    return [Asked(pair, None) for pair in pairs]


def _name(leaf: FactTest | CriterionTest | RuleTest) -> str | None:
    """The criterion or rule that a test names."""
    return leaf.criterion if isinstance(leaf, CriterionTest) else leaf.rule if isinstance(leaf, RuleTest) else None
