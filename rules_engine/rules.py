"""Rules and rulesets: from criteria to a recommendation, and the file of one topic in force from a date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rules_engine.citations import Citation, Differing, Doubt
from rules_engine.criteria import (
    AllOf,
    AtLeast,
    Criterion,
    CriterionTest,
    FactTest,
    RuleTest,
    Test,
    Verdict,
    Verdicts,
    tests_in,
    unless,
)
from rules_engine.deadlines import Deadline
from rules_engine.facts import Facts

MODALITIES = (
    "must",
    "will",
    "should",
    "usually",
    "must consider",
    "should consider",
    "may",
    "does not require",
)
"""Every modality, the strongest duty first."""


@dataclass(frozen=True, slots=True)
class Body:
    """Who acts or decides: a role, its names by date, and the fact whose answer names it."""

    name: str
    names: tuple[tuple[date, str], ...] = ()
    named_by: str | None = None

    def on(self, day: date) -> str | None:
        """Its name on a day, where the rulebook knows one."""
        known = [name for start, name in self.names if start <= day]
        return known[-1] if known else None


@dataclass(frozen=True, slots=True)
class Consideration:
    """Something to weigh: a test on one fact. It is reported and never concludes."""

    says: str
    when: FactTest
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """Something that belongs in what is to be done."""

    item: str
    done_when: FactTest
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Criteria to a recommendation: what, who acts, who decides, how strongly, by when.

    ``conditions`` hold the recommendation back while they are open; ``exceptions`` only once known to be met.
    """

    id: str
    name: str
    ruleset: str
    conditions: AllOf | AtLeast
    exceptions: tuple[Test, ...]
    recommend: str
    who_acts: str
    who_decides: str
    modality: str
    cites: tuple[Citation, ...]
    deadline: Deadline | None = None
    consider: tuple[Consideration, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    differs: tuple[Differing, ...] = ()

    def judge(self, facts: Facts, verdicts: Verdicts) -> Verdict:
        """``met`` where the recommendation applies, ``presumed`` where it does while an exception is open."""
        held = self.conditions.judge(facts, verdicts)
        if not self.exceptions or held is Verdict.NOT_MET:
            return held
        return min(held, unless(max(e.judge(facts, verdicts) for e in self.exceptions)))

    def parts(self) -> Iterator[tuple[Test, bool]]:
        """Each condition, then each exception (marked true), as the rule lists them."""
        for condition in self.conditions.members:
            yield condition, False
        for exception in self.exceptions:
            yield exception, True


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules on one topic in force from a date."""

    id: str
    title: str
    status: str
    in_force_from: date
    withdrawn_from: date | None
    review_by: date
    owner: str
    criteria: tuple[Criterion, ...]
    rules: tuple[Rule, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step on the way a case goes: the rules that call for it, and what shows that it was taken.

    While a rule of ``needed_where`` applies, the step is still to come though its own do not apply yet.
    ``done_on`` is the id of a date fact. ``after`` has the steps that come first; ``does_not_wait`` says why this
    one goes ahead of them all the same.
    """

    id: str
    name: str
    rules: tuple[str, ...]
    needed_where: tuple[str, ...] = ()
    done_on: str | None = None
    done_when: FactTest | None = None
    after: tuple[str, ...] = ()
    does_not_wait: str = ""


def named_in(test: Test) -> Iterator[str]:
    """The ids of the criteria and rules that a tree builds on."""
    for leaf in tests_in(test):
        if isinstance(leaf, CriterionTest):
            yield leaf.criterion
        elif isinstance(leaf, RuleTest):
            yield leaf.rule
