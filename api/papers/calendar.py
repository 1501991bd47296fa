"""The deadlines of an assessment for a calendar (RFC 5545).

Calendars are shared and shown on screens: an event has a recommendation's title and tells nothing of a case.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from uuid import NAMESPACE_OID, uuid5

from icalendar import Alarm, Calendar, Event
from icalendar.enums import CLASS, STATUS, TRANSP

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Assessment, DatedDeadline, Recommendation

_NINE: Final = timedelta(hours=9)
_DAY: Final = timedelta(days=1)
_FRIDAY: Final = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Where an assessment stands in its matter, of which calendars have to know.

    Events of one recommendation have one id in the whole matter, so that a calendar into which two assessments are
    taken has each deadline once. Which of two counts, a calendar tells by their numbers (RFC 5545, SEQUENCE): each
    assessment has two, the second for its events once they are superseded, so that what an old one says at last still
    counts less than what the next one says.
    """

    matter: str
    """The id of the assessment that it began with."""
    earlier: Sequence[Assessment] = ()
    """Those kept before it, in their order: what they set a deadline to, and it does not, is cancelled."""
    number: int = 0
    """How many were kept before it, whoever may read them."""
    superseded_at: datetime | None = None
    """When the next one was kept, if there is one."""


def deadlines(assessment: Assessment, made_at: datetime, url: str | None, place: Place | None = None) -> bytes:
    """An all-day event for each deadline that is known and not met, an alarm on the working day before it.

    A deadline that runs only if its recommendation turns out to apply is a tentative event and says so: left out, it
    could be missed. ``made_at`` is when the assessment was recorded, never the clock; ``url`` is where its
    rationale is read. Where a later assessment has taken its place, all events are cancelled. The same record gives the
    same bytes. Raises ValueError where the assessment is not kept.
    """
    if assessment.id is None:
        raise ValueError("An assessment that is not kept has no id for events to go by.")
    place = place or Place(assessment.id)
    made = Calendar.new(
        prodid="-//thresholds//deadlines//EN",
        name="Deadlines of an assessment",
        method="PUBLISH",
        uid=_uid(assessment.id),
    )
    own = {event.uid: event for event in _events(assessment, place.matter)}
    gone = {event.uid: event for one in place.earlier for event in _events(one, place.matter) if event.uid not in own}
    for event in own.values():
        event.sequence = 2 * place.number
        if place.superseded_at:
            event.sequence += 1
            _cancel(event)
        else:
            _ring(event, assessment, made_at)
    for event in gone.values():
        event.sequence = 2 * place.number + bool(place.superseded_at)
        _cancel(event)
    for event in (*own.values(), *gone.values()):
        event.stamp = (place.superseded_at or made_at).astimezone(UTC)
        if url:
            event.url = url
        made.add_component(event)
    written: bytes = made.to_ical()
    return written


def _events(assessment: Assessment, matter: str) -> Iterator[Event]:
    """An event for each deadline, as it stands without anything later."""
    for one in assessment.recommendations:
        deadline, day = one.deadline, _day(one)
        if deadline and day:
            yield _event(matter, one, deadline, day)


def _cancel(event: Event) -> None:
    """Say that an event is superseded: also to people whose calendar shows cancelled ones like others."""
    event.status = STATUS.CANCELLED
    event.summary = f"Superseded: {event.summary}"
    event.description = "A later assessment has taken the place of the one that this was in: see there what holds now."


def _ring(event: Event, assessment: Assessment, made_at: datetime) -> None:
    """Add an alarm, unless it is past: that one would ring as the calendar is read."""
    holidays = {day.date for one in assessment.recommendations if one.deadline for day in one.deadline.skipped}
    before = _working_day_before(event.start, holidays)
    if before >= made_at.date():
        event.add_component(_alarm(event.summary, event.start - before))


def _day(one: Recommendation) -> date | None:
    """The first day by which it may have to be done, however that is read; none where it does not apply or was done."""
    if one.status == "does_not_apply" or one.deadline is None or one.deadline.met is not None:
        return None
    days = [one.deadline.due, *(reading.due for reading in one.deadline.readings)]
    return min((day for day in days if day), default=None)


def _event(matter: str, one: Recommendation, deadline: DatedDeadline, day: date) -> Event:
    applies = one.status == "applies"
    return Event.new(
        uid=_uid(matter, one.id),
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
        yield "This may still apply. If it does, its time is running."
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
