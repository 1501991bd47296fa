"""Criteria: named tests on facts, judged in strong Kleene logic.

A verdict is one of four, in order: not met, undetermined, presumed, met. ``presumed`` is the one addition to Kleene's
three: a recommendation stands while an exception to it is open, and whatever builds on it inherits that. ``all of`` is
the least of its members' verdicts, ``any of`` the greatest. A presumption never counts against anything: the
opposite of ``presumed`` is ``undetermined``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from rules_engine.citations import Citation, Differing, Doubt
from rules_engine.facts import Facts, Items, Span


class Verdict(IntEnum):
    """What is known of a criterion or of a rule."""

    NOT_MET = 0
    UNDETERMINED = 1
    PRESUMED = 2
    MET = 3


_OPPOSITE = {
    Verdict.NOT_MET: Verdict.MET,
    Verdict.UNDETERMINED: Verdict.UNDETERMINED,
    Verdict.PRESUMED: Verdict.UNDETERMINED,
    Verdict.MET: Verdict.NOT_MET,
}
_UNLESS = {
    Verdict.NOT_MET: Verdict.MET,
    Verdict.UNDETERMINED: Verdict.PRESUMED,
    Verdict.PRESUMED: Verdict.PRESUMED,
    Verdict.MET: Verdict.NOT_MET,
}

Verdicts = Mapping[str, Verdict]


def opposite(verdict: Verdict) -> Verdict:
    """Whether something is *not* so."""
    return _OPPOSITE[verdict]


def unless(exception: Verdict) -> Verdict:
    """What is left of a duty, or of a presumption, by its exceptions: they count only when known to be met."""
    return _UNLESS[exception]


@dataclass(frozen=True, slots=True)
class AnswerTest:
    """A fact of one answer has one of these answers."""

    fact: str
    answers: frozenset[str]

    def judge(self, facts: Facts, _verdicts: Verdicts) -> Verdict:
        """Undetermined while the fact is open."""
        value = facts.value(self.fact)
        if value is None:
            return Verdict.UNDETERMINED
        return Verdict.MET if value in self.answers else Verdict.NOT_MET


@dataclass(frozen=True, slots=True)
class ItemTest:
    """A fact of several answers includes one of these."""

    fact: str
    answers: frozenset[str]

    def judge(self, facts: Facts, _verdicts: Verdicts) -> Verdict:
        """Undetermined while none of these is surely included and one of them can be."""
        value = facts.value(self.fact)
        if not isinstance(value, Items):
            return Verdict.UNDETERMINED
        if self.answers & value.surely:
            return Verdict.MET
        return Verdict.UNDETERMINED if self.answers & value.possibly else Verdict.NOT_MET


@dataclass(frozen=True, slots=True)
class NumberTest:
    """A number lies in a span, both ends included; ``says`` is how the ruleset writes it."""

    fact: str
    span: Span
    says: str = ""

    def judge(self, facts: Facts, _verdicts: Verdicts) -> Verdict:
        """Undetermined while what is known of the number reaches over an end of the span."""
        value = facts.value(self.fact)
        if not isinstance(value, Span):
            return Verdict.UNDETERMINED
        if self.span.meet(value).empty:
            return Verdict.NOT_MET
        return Verdict.MET if self.span.meet(value) == value else Verdict.UNDETERMINED


@dataclass(frozen=True, slots=True)
class CriterionTest:
    """Another criterion is met."""

    criterion: str

    def judge(self, _facts: Facts, verdicts: Verdicts) -> Verdict:
        """As that criterion was judged."""
        return verdicts[self.criterion]


@dataclass(frozen=True, slots=True)
class RuleTest:
    """Another rule's recommendation applies, or does not."""

    rule: str
    applies: bool

    def judge(self, _facts: Facts, verdicts: Verdicts) -> Verdict:
        """As that rule was judged; that it does not apply is never presumed."""
        found = verdicts[self.rule]
        return found if self.applies else opposite(found)


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every member is met."""

    members: tuple["Test", ...]

    def judge(self, facts: Facts, verdicts: Verdicts) -> Verdict:
        """The least of the members' verdicts."""
        return min(m.judge(facts, verdicts) for m in self.members)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """So many of the members are met; ``any of`` is at least one."""

    count: int
    members: tuple["Test", ...]

    def judge(self, facts: Facts, verdicts: Verdicts) -> Verdict:
        """The verdict that so many members reach."""
        return sorted((m.judge(facts, verdicts) for m in self.members), reverse=True)[self.count - 1]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """No member is met."""

    members: tuple["Test", ...]

    def judge(self, facts: Facts, verdicts: Verdicts) -> Verdict:
        """The opposite of any member being met."""
        return opposite(max(m.judge(facts, verdicts) for m in self.members))


@dataclass(frozen=True, slots=True)
class Unless:
    """Presumed so until the contrary is shown."""

    contrary: "Test"

    def judge(self, facts: Facts, verdicts: Verdicts) -> Verdict:
        """As a duty stands while its exception is open."""
        return unless(self.contrary.judge(facts, verdicts))


FactTest = AnswerTest | ItemTest | NumberTest
Group = AllOf | AtLeast | NoneOf
Test = FactTest | CriterionTest | RuleTest | Group | Unless


def tests_in(test: Test) -> Iterator[FactTest | CriterionTest | RuleTest]:
    """Every test at the leaves of a tree, in the order it is written."""
    if isinstance(test, AllOf | AtLeast | NoneOf):
        for member in test.members:
            yield from tests_in(member)
    elif isinstance(test, Unless):
        yield from tests_in(test.contrary)
    else:
        yield test


@dataclass(frozen=True, slots=True)
class Criterion:
    """A named test on facts with its citation."""

    id: str
    name: str
    ruleset: str
    met_when: Test
    cites: tuple[Citation, ...]
    doubts: tuple[Doubt, ...] = ()
    differs: tuple[Differing, ...] = ()
