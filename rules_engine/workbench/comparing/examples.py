"""An example to a condition: a case that both versions really assess, and that shows what the condition says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from rules_engine.assessment import assess
from rules_engine.case import CaseRefused
from rules_engine.contract import Status
from rules_engine.diagrams import FALSE
from rules_engine.facts import Items, Span, Value
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.comparing.common_ground import WAS, answered_otherwise
from rules_engine.workbench.comparing.conditions import Cube, as_function, shortest_point
from rules_engine.workbench.comparing.extents import Extents
from rules_engine.workbench.comparing.shapes import Example

_TRIED: Final = 8
"""How many cases of a condition are tried."""
_Facts = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Examples:
    """Finds examples for the rules of two versions, as they were loaded."""

    before: Rulebook
    after: Rulebook
    extents: Extents

    def of(self, rule: str, condition: Cube, cases: int, *, applied: bool) -> Example | None:
        """An example of a condition among cases in which the rule applied and does not now, or the reverse.

        The fewest answers that do are given. None where no case that can be told shows it.
        """
        for point in self._points(condition, cases):
            told = self.extents.lawful.told({variable: mask.bit_length() - 1 for variable, mask in point.items()})
            if told is None:
                continue
            facts = {fact: _plain(told[fact]) for fact in self.extents.knowing.rulebook.facts if fact in told}
            was, now = self._status(self.before, rule, facts), self._status(self.after, rule, facts)
            if (was == "applies") is applied and (now == "applies") is not applied:
                return Example(
                    authority=self.after.authorities[0], on=self.after.on, facts=facts, before=was, after=now
                )
        return None

    def _points(self, condition: Cube, cases: int) -> Iterator[Cube]:
        """Cases of a condition told by ever more answers: only those that it names, then what else leads there."""
        build = self.extents.knowing.diagrams
        inside = build.both(cases, as_function(build, condition))
        for number in range(_TRIED):
            if inside == FALSE:
                return
            point = shortest_point(build, inside)
            if number == 0:
                yield {variable: point.get(variable, mask & -mask) for variable, mask in condition.items()}
            yield point
            inside = build.both(inside, build.negate(as_function(build, point)))

    def _status(self, rulebook: Rulebook, rule: str, facts: _Facts) -> Status | None:
        """What a version says of the rule; nothing where it has no such rule, or cannot be told such a case."""
        if rule not in rulebook.rules:
            return None
        own = dict(self._known(rulebook, facts))
        authority = rulebook.authorities[0]
        case = {"authority": authority, "on": rulebook.on, "detail": "brief", "facts": own}
        try:
            found = assess(rulebook, case, sets=False)
        except CaseRefused:
            return None
        return next(one.status for one in found.recommendations if one.id == rule)

    def _known(self, rulebook: Rulebook, facts: _Facts) -> Iterator[tuple[str, JsonValue]]:
        """The answers to questions that a version asks."""
        apart = answered_otherwise(self.before, self.after)
        for fact, answer in facts.items():
            name = fact.removeprefix(WAS)
            if name in rulebook.facts and (name not in apart or (name != fact) is (rulebook is self.before)):
                yield name, answer


def _plain(value: Value) -> JsonValue:
    """An answer, as a case tells it."""
    if isinstance(value, Span):
        return value.low
    if isinstance(value, Items):
        return [*sorted(value.surely)]
    return str(value)
