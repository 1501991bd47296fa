"""What falls on which day of a case: its assessment, deadlines and how they are counted, and steps taken or planned."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Assessment, DatedDeadline, Recommendation
from rules_engine.rendering.phrases import when

_ORDER: Final = ("Day 0", "Not counted", "Done", "Assessed", "Planned", "Not before", "Due", "Due as also read")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that falls on a day: what sort of thing, in words, and what it is of."""

    sort: str
    text: str

    @property
    def is_due(self) -> bool:
        """Whether something has to be done by then."""
        return self.sort.startswith("Due")


@dataclass(frozen=True, slots=True)
class Day:
    """A day with what falls on it."""

    name: str
    events: tuple[Event, ...]


def timeline(assessment: Assessment, dated: list[Recommendation]) -> list[Day]:
    """The days in order, of these recommendations' deadlines; each thing once."""
    found: dict[date, dict[Event, None]] = {}
    for day, event in (*_steps(assessment), *(one for each in dated for one in _deadline(each, assessment))):
        found.setdefault(day, {})[event] = None
    found.setdefault(assessment.rulebook.on, {})[Event("Assessed", "Whatever is said here is as of this day.")] = None
    return [
        Day(day_in_words(day), tuple(sorted(found[day], key=lambda event: _ORDER.index(event.sort))))
        for day in sorted(found)
    ]


def _steps(assessment: Assessment) -> Iterator[tuple[date, Event]]:
    for one in assessment.sequence:
        if one.on and one.state in {"done", "planned"}:
            yield one.on, Event(one.state.capitalize(), f"{one.name.capitalize()}.")


def _deadline(one: Recommendation, assessment: Assessment) -> Iterator[tuple[date, Event]]:
    deadline = one.deadline
    if deadline is None:
        return
    title = one.title if one.status == "applies" else f"If it applies: {one.title}"
    if deadline.starts:
        yield deadline.starts, Event("Day 0", f"The count begins for: {one.title}.")
    for day in deadline.skipped:
        yield day.date, Event("Not counted", f"{day.name} is no working day.")
    if deadline.earliest:
        yield deadline.earliest, Event("Not before", f"{title}.")
    yield from _due(deadline, f"{title} ({one.who_acts})", assessment.rulebook.on)


def _due(deadline: DatedDeadline, title: str, on: date) -> Iterator[tuple[date, Event]]:
    if deadline.due:
        # After the day's name, which stands beside it.
        state = when(deadline.due, on, met=deadline.met).rpartition(", ")[2]
        yield deadline.due, Event("Due", f"{title}: {state}.")
    for reading in deadline.readings:
        if reading.due != deadline.due:
            yield reading.due, Event("Due as also read", f"{title}: {reading.text}.")
