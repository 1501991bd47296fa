"""A case judged in short: each rule's status and the day it is due, by the first decider alone.

It says what an assessment says; that is checked on a sample of the cases.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from rules_engine.case import read_case, settle
from rules_engine.contract import Assessment, Status
from rules_engine.criteria import Verdict
from rules_engine.deadlines import date_deadline
from rules_engine.diagrams import TRUE
from rules_engine.facts import Facts
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule

_EVER: Final = date(1900, 1, 1)
_MOST_NODES: Final = 20_000
"""How many nodes of past cases are kept, so that memory stays flat."""
_STATUS: Final[Mapping[Verdict, Status]] = {
    Verdict.NOT_MET: "does_not_apply",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.PRESUMED: "applies",
    Verdict.MET: "applies",
}


class Answer(NamedTuple):
    """What a version says of one rule in a case."""

    status: Status
    due: date | None


Answers = Mapping[str, Answer]


def for_any_day(rulebook: Rulebook) -> Rulebook:
    """The same rulebook for cases of any date: as if it had been, or were still to be, in force."""
    return replace(rulebook, covers_from=_EVER, covers_until=None)


class Judging:
    """Judges cases by some rules of one version."""

    def __init__(self, rulebook: Rulebook, rules: Collection[str]) -> None:
        """Build their functions."""
        self.rulebook = for_any_day(rulebook)
        self._rules = [rule for rule in rulebook.rules.values() if rule.id in rules]
        needed = {rule.id for rule in self._rules}.union(*(rulebook.rests_on[rule.id] for rule in self._rules))
        self._order = [one for one in rulebook.order if one.id in needed]
        self._functions = Functions(rulebook)
        self._built = self._functions.built()
        self._functions.diagrams.keep()
        self._most = len(self._functions.diagrams) + _MOST_NODES

    def __call__(self, told: Mapping[str, object]) -> Answers:
        """The answer on each of the rules. Raises CaseRefused."""
        case = read_case(told)
        book = self.rulebook
        facts = settle(book, case)
        statuses = self._statuses(facts)
        on = case.on or book.on
        found: dict[str, Answer] = {}
        for rule in self._rules:
            dated = date_deadline(rule.deadline, facts, book.calendar, on) if rule.deadline else None
            found[rule.id] = Answer(statuses[rule.id], dated.due if dated else None)
        return found

    def _statuses(self, facts: Facts) -> Mapping[str, Status]:
        """As the decider says; where it leaves something open, what every completion agrees on, if they do."""
        verdicts: dict[str, Verdict] = {}
        for one in self._order:
            test = one if isinstance(one, Rule) else one.met_when
            verdicts[one.id] = test.judge(facts, verdicts)
        found = {rule.id: _STATUS[verdicts[rule.id]] for rule in self._rules}
        unsure = [rule for rule in found if verdicts[rule] in (Verdict.UNDETERMINED, Verdict.PRESUMED)]
        for rule, left in zip(unsure, self._left([self._built[rule] for rule in unsure], facts), strict=True):
            if left <= TRUE:
                found[rule] = "applies" if left == TRUE else "does_not_apply"
        return found

    def _left(self, functions: list[int], facts: Facts) -> list[int]:
        diagrams = self._functions.diagrams
        if len(diagrams) > self._most:
            diagrams.forget()
        return diagrams.restrict(functions, [d.possible(facts.value(f)) for f, d in self._functions.domains.items()])


def in_full(found: Assessment) -> Answers:
    """What an assessment says, in short."""
    return {one.id: Answer(one.status, one.deadline.due if one.deadline else None) for one in found.recommendations}
