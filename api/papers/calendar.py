"""The deadlines of an assessment for a calendar (RFC 5545).

Calendars are shared and shown on screens: an event has a recommendation's title and tells nothing of a case.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from icalendar import Alarm, Calendar, Event
from icalendar.enums import CLASS, STATUS, TRANSP

from rules_engine.contract import Assessment, DatedDeadline, Recommendation
from rules_engine.explanation import day_in_words

_NINE: Final = timedelta(hours=9)
_DAY: Final = timedelta(days=1)
_FRIDAY: Final = 4


def deadlines(assessment: Assessment, made_at: datetime, url: str | None) -> bytes:
    """An all-day event for each deadline that is known and not met, an alarm on the working day before it.

    A deadline that runs only if its recommendation turns out to apply is a tentative event and says so: left out, it
    could be missed. ``made_at`` is when the assessment was recorded, never the clock; ``url`` is where its
    rationale is read. The same record gives the same bytes. Raises ValueError where the assessment is not kept.
    """
    if assessment.id is None:
        raise ValueError("An assessment that is not kept has no id for events to go by.")
    holidays = {day.date for one in assessment.recommendations if one.deadline for day in one.deadline.skipped}
    made = Calendar.new(
        prodid="-//thresholds//deadlines//EN",
        name="Deadlines of an assessment",
        method="PUBLISH",
        uid=_uid(assessment.id),
    )
    for one in assessment.recommendations:
        deadline, day = one.deadline, _day(one)
        if deadline and day:
            event = _event(assessment.id, one, deadline, day)
            event.stamp = made_at.astimezone(UTC)
            if url:
                event.url = url
            before = _working_day_before(day, holidays)
            # An alarm in the past would ring as the calendar is read.
            if before >= made_at.date():
                event.add_component(_alarm(event.summary, day - before))
            made.add_component(event)
    written: bytes = made.to_ical()
    return written


def _day(one: Recommendation) -> date | None:
    """The first day by which it may have to be done, however that is read; none where it does not apply or was done."""
    if one.status == "does_not_apply" or one.deadline is None or one.deadline.met is not None:
        return None
    days = [one.deadline.due, *(reading.due for reading in one.deadline.readings)]
    return min((day for day in days if day), default=None)


def _event(assessment: str, one: Recommendation, deadline: DatedDeadline, day: date) -> Event:
    applies = one.status == "applies"
    return Event.new(
        uid=_uid(assessment, one.id),
        # An assessment never changes: another case is another assessment, with events of its own.
        sequence=0,
        start=day,
        end=day + _DAY,
        summary=one.title if applies else f"If it applies: {one.title}",
        description="\n".join(_described(one, deadline)),
        status=STATUS.CONFIRMED if applies else STATUS.TENTATIVE,
        # A deadline takes up nobody's day.
        transparency=TRANSP.TRANSPARENT,
        classification=CLASS.CONFIDENTIAL,
    )


def _uid(*names: str) -> str:
    """The same for the same names, whenever and wherever it is made."""
    return str(uuid5(NAMESPACE_OID, ":".join(("thresholds", *names))))


def _described(one: Recommendation, deadline: DatedDeadline) -> Iterator[str]:
    if one.status == "undetermined":
        yield "It is not yet determined whether this applies. If it does, its time is running."
    yield f"{one.modality.capitalize()}; the time limit: {deadline.modality}."
    yield deadline.counted
    if deadline.due:
        yield f"The limit: {day_in_words(deadline.due)}."
    if deadline.earliest:
        yield f"Not before {day_in_words(deadline.earliest)}."
    for reading in deadline.readings:
        yield f"Reading: {reading.text}: {day_in_words(reading.due)}."
    if deadline.calendar == "projected":
        yield "The holidays counted are not officially published yet."
    yield "It recommends; people decide. The rationale says why, with its sources."


def _alarm(says: str, before: timedelta) -> Alarm:
    """At nine in the morning, so many days before the day's beginning."""
    alarm = Alarm.new(description=says)
    alarm.add("action", "DISPLAY")
    alarm.TRIGGER = _NINE - before
    return alarm


def _working_day_before(day: date, holidays: set[date]) -> date:
    """The last weekday before a day that is none of the holidays which the assessment names.

    A count in months or years skips no holidays and so names none: its alarm may fall on one.
    """
    before = day - _DAY
    while before.weekday() > _FRIDAY or before in holidays:
        before -= _DAY
    return before
