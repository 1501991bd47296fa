"""What a case comes to, each recommendation in one line; and what would change if something else were so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from api.assessing.supposing import Judged, Supposed
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Assessment, Recommendation, Status
from rules_engine.rendering.grouping import strongest_and_soonest
from rules_engine.rendering.phrases import STATUSES, by_when


@dataclass(frozen=True, slots=True)
class Line:
    """A recommendation; where something is supposed that changes it, how it stands and how it would."""

    one: Recommendation
    by: str
    was: str = ""
    would_be: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every recommendation once: those that would change, and the others by how they stand."""

    changed: list[Line]
    others: dict[Status, list[Line]]


def outcome(found: Assessment, supposed: Supposed | None) -> Outcome:
    """What an assessment comes to, the strongest and soonest first."""
    told = {one.id: (_judged(one.from_), _judged(one.to)) for one in supposed.changes} if supposed else {}
    # A day that moves is no matter where nothing is to be done by it.
    told = {id_: (was, would_be) for id_, (was, would_be) in told.items() if was != would_be}
    lines = [
        Line(one, _by(one, found.rulebook.on), *told.get(one.id, ()))
        for one in sorted(found.recommendations, key=strongest_and_soonest)
    ]
    others = {status: [one for one in lines if not one.was and one.one.status == status] for status in STATUSES}
    return Outcome(_telling(one for one in lines if one.was), others)


def _telling(changed: Iterable[Line]) -> list[Line]:
    """What would newly apply first, then what no longer would, then the rest."""
    applies = STATUSES["applies"]

    def order(one: Line) -> int:
        now, then = (told.startswith(applies) for told in (one.was, one.would_be))
        return 0 if then and not now else 1 if now and not then else 2

    return sorted(changed, key=order)


def _judged(one: Judged) -> str:
    """How a recommendation stands, in words."""
    surely = "" if one.robust or one.status == "undetermined" else ", as far as is known"
    due = f", by {day_in_words(one.due)}" if one.due and one.status != "does_not_apply" else ""
    return STATUSES[one.status] + surely + due


def _by(one: Recommendation, on: date) -> str:
    """By when, where a day is known; for what applies, else how it is counted. Nothing has to be done of the rest."""
    if one.deadline is None or one.status == "does_not_apply":
        return ""
    return by_when(one.deadline, on) or (one.deadline.counted.rstrip(".") if one.status == "applies" else "")
