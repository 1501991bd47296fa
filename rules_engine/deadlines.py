"""Deadlines: how a rule says by when, and the dates that come of it in a case.

Day 0 is the date counted from, whatever day of the week it is; day 1 of a count in working days is the next
working day; a limit ends with the end of its last day. Days and weeks are calendar days. Months and years end
on the day of the same number, or on the month's last where that has none (31 August to 28 February).
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, get_args

from dateutil.relativedelta import relativedelta

from rules_engine.calendar_days import ProclaimedDay, WorkingCalendar
from rules_engine.citations import Citation, Doubt
from rules_engine.facts import Facts

__all__ = [
    "Counting",
    "Dated",
    "Deadline",
    "Form",
    "LeavesRoom",
    "Length",
    "ProclaimedDay",
    "Reading",
    "Unit",
    "WorkingCalendar",
    "date_deadline",
    "parse_length",
    "parse_window",
]

Unit = Literal["working days", "days", "weeks", "months", "years"]
Form = Literal["within", "between", "at least before", "for at least", "before"]

_UNITS: tuple[Unit, ...] = get_args(Unit)
_ONE: dict[Unit, relativedelta] = {
    "days": relativedelta(days=1),
    "weeks": relativedelta(weeks=1),
    "months": relativedelta(months=1),
    "years": relativedelta(years=1),
}
_LENGTHS: dict[Form, int] = {"within": 1, "between": 2, "at least before": 1, "for at least": 1, "before": 0}
_NUMBER = "([1-9][0-9]{0,2})"
_UNIT = f"({'|'.join(f'{unit}?' for unit in _UNITS)})"
_FORMAT = "number from 1 to 999 and " + " or ".join([", ".join(_UNITS[:-1]), _UNITS[-1]])
_LENGTH = re.compile(f"{_NUMBER} {_UNIT}")
_WINDOW = re.compile(f"{_NUMBER} and {_NUMBER} {_UNIT}")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: a number, at least 1, of a unit."""

    number: int
    unit: Unit

    def __post_init__(self) -> None:
        """Refuse what no source would say."""
        if self.number < 1 or self.unit not in _UNITS:
            raise ValueError(f'"{self.number} {self.unit}" is no length of time.')

    def __str__(self) -> str:
        return f"{self.number} {self.unit if self.number > 1 else self.unit.removesuffix('s')}"

    def after(self, day: date, calendar: WorkingCalendar) -> date:
        """The day on which this length from ``day`` ends.

        Raises ``OverflowError`` or ``ValueError`` where that is after the year 9999.
        """
        if self.unit == "working days":
            return calendar.add(day, self.number)
        return day + _ONE[self.unit] * self.number

    def before(self, day: date, calendar: WorkingCalendar) -> date:
        """The last day that is still this length before ``day``. Raises as ``after``, before the year 1."""
        if self.unit == "working days":
            return calendar.add(day, -self.number)
        return day - _ONE[self.unit] * self.number

    def full(self, day: date, calendar: WorkingCalendar) -> date:
        """The first day by which this length from ``day`` is over. Raises as ``after``.

        A year from a 10 March is over on the next; one from 29 February on 1 March, as 28 February is in it.
        """
        end = self.after(day, calendar)
        short = self.unit in ("months", "years") and end.day < day.day
        return end + _ONE["days"] if short else end


@dataclass(frozen=True, slots=True)
class Counting:
    """One way to count: its form, the id of the date fact it counts from, and the lengths the form takes."""

    form: Form
    fact: str
    lengths: tuple[Length, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a form with the wrong lengths."""
        if len(self.lengths) != _LENGTHS[self.form]:
            raise ValueError(f'"{self.form}" takes {_LENGTHS[self.form]} lengths, not {len(self.lengths)}.')

    def count(self, facts: Facts, calendar: WorkingCalendar) -> "Dated":
        """The dates it gives: none while the date it counts from is open. Raises as ``Length.after``."""
        starts = facts.day(self.fact)
        return Dated() if starts is None else _from(starts, self, calendar)

    def dates(self, starts: date, calendar: WorkingCalendar) -> "Dated":
        """The dates it gives, counted from a day. Raises as ``Length.after``."""
        due = earliest = None
        match self.form:
            case "within":
                due = self.lengths[0].after(starts, calendar)
            case "between":
                earliest, due = (length.after(starts, calendar) for length in self.lengths)
            case "at least before":
                due = self.lengths[0].before(starts, calendar)
            case "for at least":
                earliest = self.lengths[0].full(starts, calendar)
            case "before":
                due = starts
        if all(length.unit != "working days" for length in self.lengths):
            return Dated(starts, due, earliest)
        first, *_, last = sorted(day for day in (starts, due, earliest) if day)
        skipped = calendar.holidays_between(first, last)
        return Dated(starts, due, earliest, skipped=skipped, projected=calendar.projected(last))


@lru_cache(maxsize=2_000)
def _from(starts: date, counting: Counting, calendar: WorkingCalendar) -> "Dated":
    """The same for every case: to go through the days of a count takes as long as explaining several rules."""
    return counting.dates(starts, calendar)


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to count the same limit, or the practice where a source sets none."""

    text: str
    counting: Counting
    cites: tuple[Citation, ...]

    def __post_init__(self) -> None:
        """Refuse a reading that never falls due."""
        if self.counting.form == "for at least":
            raise ValueError('A reading says when something is due; "for at least" never does.')


@dataclass(frozen=True, slots=True)
class LeavesRoom:
    """That this deadline should end a length before another rule's, and why."""

    rule: str
    length: Length
    says: str

    def missed(self, due: date, other: date, calendar: WorkingCalendar) -> bool:
        """Whether a deadline due on ``due`` leaves too little room before the other, due on ``other``."""
        return due > self.length.before(other, calendar)


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when: a counting, or ``no_limit`` where the source sets none, or readings alone where it is unclear.

    ``met_by`` is the id of the date fact that shows whether it was met.
    """

    counting: Counting | None
    no_limit: bool
    met_by: str | None
    modality: str
    cites: tuple[Citation, ...]
    readings: tuple[Reading, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    leaves_room: LeavesRoom | None = None

    def __post_init__(self) -> None:
        """Refuse a deadline that says nothing, or two things."""
        if self.counting is not None and self.no_limit:
            raise ValueError('A deadline has a limit or "limit: none stated", not both.')
        if self.counting is None and not self.no_limit and not self.readings:
            raise ValueError('A deadline needs a limit, "limit: none stated", or readings.')


@dataclass(frozen=True, slots=True)
class Dated:
    """A deadline's dates in a case; each is ``None`` or absent while what it is counted from is open.

    It can be met from ``earliest`` to ``due``, both included. ``skipped`` has the public holidays from Monday
    to Friday that a count in working days passed over. ``projected``: such a count, here or in a reading,
    goes beyond the official calendar.
    """

    starts: date | None = None
    due: date | None = None
    earliest: date | None = None
    readings: tuple[tuple[str, date], ...] = ()
    skipped: tuple[tuple[date, str], ...] = ()
    met: bool | None = None
    projected: bool = False
    last: date | None = None
    """The latest that ``due`` can be read as, where the source leaves open how to count; else ``due``."""

    def met_on(self, day: date | None) -> bool | None:
        """Whether a step taken on ``day`` was in time: ``None`` while that, or when it is due, is open."""
        if day is None or self.due is None:
            return None
        return (self.earliest is None or self.earliest <= day) and day <= self.due


def date_deadline(deadline: Deadline, facts: Facts, calendar: WorkingCalendar, on: date) -> Dated:
    """A deadline's dates in a case; of readings alone, the one due first. Raises as ``Length.after``.

    A date after ``on`` is a plan: it meets nothing yet, and misses nothing.
    """
    counted = [(reading.text, reading.counting.count(facts, calendar)) for reading in deadline.readings]
    readings = [(dated.due, text, dated) for text, dated in counted if dated.due]
    main = Dated()
    if deadline.counting is not None:
        main = deadline.counting.count(facts, calendar)
    elif readings and not deadline.no_limit:
        _, _, main = min(readings, key=lambda reading: reading[0])
    unclear = deadline.counting is None and not deadline.no_limit
    every = readings if len(readings) == len(counted) else []
    last = max((due for due, _, _ in every), default=None) if unclear else main.due
    shown = facts.day(deadline.met_by) if deadline.met_by else None
    # Between the readings, and while the date of one is open, nobody can say whether it was in time.
    every_reading = not unclear or len(readings) == len(counted)
    told = shown is not None and shown <= on and every_reading and not (main.due and last and main.due < shown <= last)
    return Dated(
        starts=main.starts,
        due=main.due,
        earliest=main.earliest,
        readings=tuple([(text, due) for due, text, _ in readings]),
        skipped=main.skipped,
        met=main.met_on(shown) if told else None,
        projected=main.projected or any(dated.projected for _, dated in counted),
        last=last,
    )


def parse_length(text: str) -> Length:
    """A length as written: "5 working days", "1 year". Raises ``ValueError`` with what to write instead."""
    found = _LENGTH.fullmatch(text)
    if not found:
        raise ValueError(f'"{text}" is no length of time: write a {_FORMAT}, as in "5 working days".')
    return Length(int(found[1]), _unit(found[2]))


def parse_window(text: str) -> tuple[Length, Length]:
    """A window as written: "8 and 12 working days". Raises ``ValueError`` with what to write instead."""
    found = _WINDOW.fullmatch(text)
    if not found or int(found[1]) >= int(found[2]):
        raise ValueError(
            f'"{text}" is no window: write the smaller number, "and", and a {_FORMAT}, as in "8 and 12 working days".'
        )
    return Length(int(found[1]), _unit(found[3])), Length(int(found[2]), _unit(found[3]))


def _unit(written: str) -> Unit:
    """The unit, written in the singular or the plural."""
    return next(unit for unit in _UNITS if unit.startswith(written))
