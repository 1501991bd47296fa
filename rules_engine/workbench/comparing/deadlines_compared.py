"""Whether a time limit is weaker than before: by counting both from every day of two years."""

from collections.abc import Iterator
from datetime import date, timedelta

from rules_engine.deadlines import Dated, Deadline, WorkingCalendar, date_deadline
from rules_engine.facts import Facts, Standing, State
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.comparing.shapes import Weakening

_DAYS = 2 * 365


def weaker_deadline(was: Rule, now: Rule, before: Rulebook, after: Rulebook) -> Iterator[Weakening]:
    """Each way in which a rule's time limit is weaker than it was."""
    old, new = was.deadline, now.deadline
    if old is None:
        return
    if new is None:
        yield Weakening(kind="deadline lost", says="It has no time limit any more.")
        return
    yield from _dates(old, new, before, after)
    if MODALITIES.index(new.modality) > MODALITIES.index(old.modality):
        says = f'Its time limit is weaker: it was "{old.modality}" and is "{new.modality}".'
        yield Weakening(kind="weaker time limit", says=says)
    if old.met_by and not new.met_by:
        says = "No date shows any more whether the time limit was met."
        yield Weakening(kind="not shown as met", says=says)


def _dates(old: Deadline, new: Deadline, before: Rulebook, after: Rulebook) -> Iterator[Weakening]:
    if _starts(old) != _starts(new):
        was, now = _named(old, before), _named(new, after)
        says = f"Its time is counted from another date: from the {now}, and no longer from the {was}."
        yield Weakening(kind="another start", says=says)
        return
    if old == new and before.calendar == after.calendar:
        return
    later = None
    for day in (after.on + timedelta(days=number) for number in range(_DAYS)):
        first, second = (_ends(*one, day) for one in ((old, before.calendar), (new, after.calendar)))
        if first and not second:
            yield Weakening(kind="deadline lost", says="Nothing says any more by when it is due.")
            return
        if first and second and second > first:
            later = later or (day, first, second)
    if later:
        day, first, second = later
        duty = "It has to be kept up for less time" if _kept_up(new) else "It is due later"
        says = f"{duty}: counted from {short_day(day)}, {_until(first, new)} before and {_until(second, new)} now."
        yield Weakening(kind="later deadline", says=says)


def _until(key: int, deadline: Deadline) -> str:
    day = date.fromordinal(abs(key))
    return f"until {short_day(day)}" if _kept_up(deadline) else f"by {short_day(day)}"


def _kept_up(deadline: Deadline) -> bool:
    return deadline.counting is not None and deadline.counting.form == "for at least"


def _ends(deadline: Deadline, calendar: WorkingCalendar, day: date) -> int | None:
    """The day on which it is due, as a number: higher where the duty is weaker. Nothing where none is said."""
    facts = Facts({fact: Standing(State.ANSWERED, day) for fact in _starts(deadline)})
    dated: Dated = date_deadline(deadline, facts, calendar, day)
    due = dated.due or min((on for _, on in dated.readings), default=None)
    if due:
        return due.toordinal()
    # What has to be kept up may end on its earliest day: sooner is weaker.
    return -dated.earliest.toordinal() if dated.earliest else None


def _starts(deadline: Deadline) -> frozenset[str]:
    """The dates that it is counted from: its own, or where it has none those of its readings."""
    if deadline.counting:
        return frozenset({deadline.counting.fact})
    return frozenset(reading.counting.fact for reading in deadline.readings)


def _named(deadline: Deadline, rulebook: Rulebook) -> str:
    return " or the ".join(sorted(rulebook.facts[fact].name for fact in _starts(deadline)))
