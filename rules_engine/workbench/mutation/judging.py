"""Whether any scenario notices a change: sentences that it could show in are asked, the likeliest first."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rules_engine.criteria import Criterion
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.mutation.asked import Asked, Expected
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import JudgedRule, JudgedWhole, named
from rules_engine.workbench.mutation.of_deadlines import dates_of

Asking = list[tuple[Asked, list[Expected]]]
"""Scenarios, each with those of its sentences that are to be asked."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """The scenario that notices a change, and its sentence that no longer holds."""

    place: str
    name: str
    sentence: str
    rule: str | None


class Scenarios:
    """All scenarios of a rulebook, sorted by what they speak of."""

    def __init__(self, asked: Sequence[Asked], rulebook: Rulebook, since: date = date.min) -> None:
        """Sort the scenarios by the rules that they name. From ``since`` on it is this rulebook that judges them."""
        self.rulebook, self.since = rulebook, since
        self.all = asked
        self.by_rule: dict[str, Asking] = defaultdict(list)
        self.whole: Asking = []
        for one in asked:
            of: dict[str | None, list[Expected]] = defaultdict(list)
            for expected in one.expected:
                of[expected.rule].append(expected)
            for rule, expected_of in of.items():
                (self.whole if rule is None else self.by_rule[rule]).append((one, expected_of))
        self._as_is = lru_cache(maxsize=None)(lambda rule: JudgedRule(rulebook, rule))
        self._whole_as_is = lru_cache(maxsize=1)(lambda: JudgedWhole(rulebook))
        self._answers: dict[tuple[str, int], object] = {}
        self._wholes: dict[int, object] = {}

    def noticing(self, change: Change) -> Noticed | None:
        """The first scenario found that notices a change, if one does."""
        if not change.touches <= {"whole"}:
            for rule in self.reached(change):
                found = self._by_rule(rule, change)
                if found:
                    return found
        return self._by_whole(change) if "whole" in change.touches else None

    def failing(self) -> Iterator[Noticed]:
        """What does not hold by the rulebook as it stands."""
        for rule, asking in self.by_rule.items():
            if rule in self.rulebook.rules:
                yield from self._failing(asking, self._as_is(rule))
            else:
                yield from (Noticed(one.place, one.name, expected[0].text, rule) for one, expected in asking)
        yield from self._failing(self.whole, JudgedWhole(self.rulebook))

    def reached(self, change: Change) -> list[str]:
        """The rules that a change can reach, the nearest first."""
        book, subject = self.rulebook, change.subject
        own = [subject] if subject in book.rules else []
        if not change.touches & {"answer", "cites", "doubts", "differs"}:
            return own
        resting = [rule for rule in book.rules if subject in book.rests_on[rule]]
        direct = {rule for rule in resting if subject in named(book.rules[rule])}
        near = lambda rule: (rule not in direct, book.rules[rule].ruleset != change.ruleset)  # noqa: E731
        return [*own, *sorted(resting, key=near)]

    def _by_rule(self, rule: str, change: Change) -> Noticed | None:
        asking = [(one, [e for e in expected if e.aspects & change.touches]) for one, expected in self.by_rule[rule]]
        asking = [(one, expected) for one, expected in asking if expected]
        if not asking:
            return None
        judged = JudgedRule(self.rulebook, rule, change)
        if "answer" in change.touches:
            asking = sorted(asking, key=lambda pair: self._same_answer(pair[0], judged))
        return next(self._failing(asking, judged), None)

    def _same_answer(self, one: Asked, judged: JudgedRule) -> bool:
        key = (judged.rule.id, id(one))
        if key not in self._answers:
            self._answers[key] = self._as_is(judged.rule.id).answer(one.facts)
        return self._answers[key] == judged.answer(one.facts)

    def _by_whole(self, change: Change) -> Noticed | None:
        asking = [(one, expected) for one, expected in self.whole if self._may_show(change, one)]
        if not asking:
            return None
        judged = JudgedWhole(self.rulebook, change)
        if isinstance(change.before, Criterion):
            # What the answers are made into is the same: only other answers can show.
            asking = [(one, expected) for one, expected in asking if judged.answers(one.facts) != self._known(one)]
        return next(self._failing(asking, judged), None)

    def _may_show(self, change: Change, one: Asked) -> bool:
        """Whether a change can show in a case as a whole: a deadline only where a date that it names is known."""
        if not isinstance(change.before, Rule) or "answer" in change.touches:
            return True
        if "who acts" in change.touches:
            return any(change.subject in step.rules for step in self.rulebook.sequence)
        if "deadline" in change.touches:
            rules = [rule for rule in (change.before, change.after) if isinstance(rule, Rule)]
            days = {fact for rule in rules if rule.deadline for fact in dates_of(rule.deadline)}
            return not days.isdisjoint(one.facts.standings)
        return True

    def _known(self, one: Asked) -> object:
        if id(one) not in self._wholes:
            self._wholes[id(one)] = self._whole_as_is().answers(one.facts)
        return self._wholes[id(one)]

    def _failing(self, asking: Asking, judged: JudgedRule | JudgedWhole) -> Iterator[Noticed]:
        for one, expected in asking:
            now = judged.assessment(one.facts, one.case.on or self.rulebook.on)
            for sentence in expected:
                if one.fails(sentence, judged, self.rulebook, now):
                    yield Noticed(one.place, one.name, sentence.text, sentence.rule)
