"""The deadlines of an assessment as a calendar, read back as a calendar program reads it."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from api.papers.calendar import Place, deadlines
from rules_engine.contract import Assessment, DatedDeadline, DeadlineReading, Recommendation, SkippedDay, Status
from tests.test_rendering_front import assessed, example, told

INFANT = "infant-head-injury"
MADE_AT = datetime(2026, 4, 1, 9, 30, tzinfo=UTC)
URL = "https://thresholds.example/v1/assessments/1/rationale"


def with_deadline(deadline: DatedDeadline | None, status: Status = "applies", id_: str = "1") -> Assessment:
    """An assessment of one recommendation."""
    assessment, _ = example(INFANT)
    one = next(r for r in assessment.recommendations if r.id == "notify_the_panel")
    changed = one.model_copy(update={"deadline": deadline, "status": status})
    return assessment.model_copy(update={"id": id_, "recommendations": [changed]})


def due(day: date = date(2026, 4, 10), **others: object) -> DatedDeadline:
    """A deadline that ends with a day."""
    return DatedDeadline(modality="should", counted="Within 5 working days of it.", due=day).model_copy(update=others)


def events(assessment: Assessment, made_at: datetime = MADE_AT, url: str | None = URL) -> list[Event]:
    """The events of its calendar."""
    found = Calendar.from_ical(deadlines(assessment, made_at, url))
    assert isinstance(found, Calendar)
    return found.events


def kept(name: str) -> Assessment:
    """A worked case, kept."""
    assessment, _ = example(name)
    return assessment.model_copy(update={"id": "1"})


def test_a_deadline_is_an_event_of_its_day() -> None:
    """All day, once, taking up nobody's day, under the title of the recommendation alone."""
    (event,) = events(kept(INFANT))
    assert (event.start, event.end) == (date(2026, 4, 10), date(2026, 4, 11))
    assert event["dtstart"].params["VALUE"] == "DATE"
    assert event.summary == "Notify the incident to the National Panel through the online system"
    assert (event.status, event.transparency, event.sequence) == ("CONFIRMED", "TRANSPARENT", 0)
    assert event.classification == "CONFIDENTIAL"
    assert event.stamp == MADE_AT
    assert event.url == URL


def test_every_deadline_that_is_known_and_not_met_is_there() -> None:
    """Of a case with several deadlines, in every status but one."""
    case = told(INFANT)
    assert isinstance(case["facts"], dict)
    facts = {**case["facts"], "date_notification_sent": "2026-04-08", "notification_made": ["serious incident"]}
    assessment, _ = assessed({**case, "on": "2026-04-20", "facts": facts})
    found = {event.summary.removeprefix("If it applies: "): event.start for event in events(kept_as(assessment))}
    days = {
        r.title: [day for day in (r.deadline.due, *(reading.due for reading in r.deadline.readings)) if day]
        for r in assessment.recommendations
        if r.status != "does_not_apply" and r.deadline and r.deadline.met is None
    }
    expected = {title: min(found) for title, found in days.items() if found}
    assert len(expected) > 3
    assert found == expected


def kept_as(assessment: Assessment) -> Assessment:
    """An assessment, kept."""
    return assessment.model_copy(update={"id": "1"})


def test_a_deadline_that_runs_if_it_applies_is_tentative() -> None:
    """A judgement that is open does not stop the clock: left out, the notification could be missed."""
    (event,) = events(kept("serious-harm-not-yet-judged"), datetime(2026, 2, 10, tzinfo=UTC))
    assert event.start == date(2026, 2, 16)
    assert event.status == "TENTATIVE"
    assert event.summary.startswith("If it applies: Notify the incident")
    assert "This may still apply" in event.description


def test_a_practice_is_shown_as_one() -> None:
    """Where a source sets no limit, the day of the practice is there and says what it is."""
    (event,) = events(kept("looked-after-child-dies-of-illness"))
    assert event.start == date(2026, 1, 16)
    assert "The source sets no limit" in event.description
    assert "Reading: as practice, in five working days: Friday 16 January 2026." in event.description


@pytest.mark.parametrize("deadline", [None, due().model_copy(update={"due": None}), due(met=True), due(met=False)])
def test_what_has_no_day_or_was_done_is_left_out(deadline: DatedDeadline | None) -> None:
    """Done in time or late: there is nothing left to be reminded of."""
    assert events(with_deadline(deadline)) == []


def test_what_does_not_apply_is_left_out() -> None:
    """Whatever day it had."""
    assert events(with_deadline(due(), "does_not_apply")) == []


def test_of_two_readings_the_earlier_is_the_day() -> None:
    """The other is told beside it."""
    readings = [
        DeadlineReading(text="counted from sending", due=date(2026, 4, 14)),
        DeadlineReading(text="counted from receipt", due=date(2026, 4, 10)),
    ]
    (event,) = events(with_deadline(due(readings=readings)))
    assert event.start == date(2026, 4, 10)
    assert "Reading: counted from sending: Tuesday 14 April 2026." in event.description
    (event,) = events(with_deadline(due(date(2026, 4, 14), readings=readings)))
    assert event.start == date(2026, 4, 10)
    assert "The limit: Tuesday 14 April 2026." in event.description
    (event,) = events(with_deadline(due(readings=readings, due=None)))
    assert event.start == date(2026, 4, 10)


def test_a_window_is_on_its_last_day_and_says_when_it_opens() -> None:
    """The first day of it is told beside."""
    (event,) = events(with_deadline(due(earliest=date(2026, 4, 7))))
    assert event.start == date(2026, 4, 10)
    assert "Not before Tuesday 7 April 2026." in event.description


@pytest.mark.parametrize(
    ("day", "skipped", "rings"),
    [
        (date(2026, 4, 10), [], "2026-04-09T09:00:00"),
        (date(2026, 4, 13), [], "2026-04-10T09:00:00"),
        (date(2026, 4, 7), [date(2026, 4, 3), date(2026, 4, 6)], "2026-04-02T09:00:00"),
    ],
)
def test_the_alarm_rings_on_the_working_day_before(day: date, skipped: list[date], rings: str) -> None:
    """At nine, past weekends and past the holidays that the assessment names."""
    holidays = [SkippedDay(date=one, name="a holiday") for one in skipped]
    (event,) = events(with_deadline(due(day, skipped=holidays)))
    (alarm,) = event.alarms.times
    assert alarm.trigger.isoformat() == rings
    assert event.walk("VALARM")[0]["ACTION"] == "DISPLAY"


def test_no_alarm_rings_as_a_calendar_is_read() -> None:
    """What is due or overdue already has an event, and no alarm in the past."""
    (event,) = events(with_deadline(due()), datetime(2026, 4, 13, tzinfo=UTC))
    assert event.start == date(2026, 4, 10)
    assert event.alarms.times == []


def test_events_keep_their_ids() -> None:
    """The same assessment gives the same, so that a calendar read again has no event twice; another gives others."""

    def ids(assessment: Assessment) -> set[str]:
        return {str(event.uid) for event in events(assessment)}

    two = Assessment.model_validate({
        **with_deadline(due()).model_dump(),
        "recommendations": [
            with_deadline(due()).recommendations[0].model_copy(update={"id": name}).model_dump() for name in ("a", "b")
        ],
    })  # fmt: skip
    assert len(ids(two)) == 2
    assert ids(two) == ids(two)
    assert not ids(two) & ids(two.model_copy(update={"id": "2"}))


def _read(written: bytes) -> dict[str, Event]:
    found = Calendar.from_ical(written)
    assert isinstance(found, Calendar)
    return {str(event.uid): event for event in found.events}


def of(name: str, **deadline: object) -> Assessment:
    """An assessment of its own id, with a deadline that ends on the tenth unless it is said otherwise."""
    return with_deadline(due().model_copy(update=deadline), id_=name)


LATER = datetime(2026, 4, 8, 12, tzinfo=UTC)


def test_what_is_superseded_is_cancelled() -> None:
    """The same events as before, which say so in every way that a calendar may show; and none of them rings."""
    (was,) = _read(deadlines(of("1"), MADE_AT, URL)).values()
    (now,) = _read(deadlines(of("1"), MADE_AT, URL, Place("1", superseded_at=LATER))).values()
    assert (was.uid, was.start, was.end) == (now.uid, now.start, now.end)
    assert (was.status, was.sequence, now.status, now.sequence) == ("CONFIRMED", 0, "CANCELLED", 1)
    assert (was.stamp, now.stamp) == (MADE_AT, LATER)
    assert now.summary == f"Superseded: {was.summary}"
    assert "later assessment" in now.description
    assert (len(was.walk("VALARM")), now.walk("VALARM")) == (1, [])


def test_a_deadline_is_the_same_event_in_every_assessment_of_a_matter() -> None:
    """And another in another matter."""
    first = _read(deadlines(of("1"), MADE_AT, URL))
    second = _read(deadlines(of("2"), LATER, URL, Place("1", [of("1")], 1)))
    assert first.keys() == second.keys()
    assert not first.keys() & _read(deadlines(of("2"), LATER, URL)).keys()


@pytest.mark.parametrize("deadline", [None, due(met=True)])
def test_a_deadline_that_is_gone_is_cancelled_by_the_one_after(deadline: DatedDeadline | None) -> None:
    """Else who took the old one into a calendar once, and never again, would be reminded of it."""
    second = with_deadline(deadline, id_="2")
    (gone,) = _read(deadlines(second, LATER, URL, Place("1", [of("1")], 1))).values()
    assert (gone.status, gone.sequence, gone.start) == ("CANCELLED", 2, date(2026, 4, 10))
    assert gone.walk("VALARM") == []


@given(
    days=st.lists(st.one_of(st.none(), st.dates(date(2026, 4, 2), date(2026, 6, 1))), min_size=1, max_size=4),
    chance=st.randoms(use_true_random=False),
)
def test_a_calendar_has_what_the_last_assessment_says(days: list[date | None], chance: Random) -> None:
    """In whatever order, and however often, the calendars of a matter are taken into it, and from whatever time."""
    one_by_one = [with_deadline(due(day) if day else None, id_=str(number)) for number, day in enumerate(days)]
    at = [MADE_AT + timedelta(days=number) for number in range(len(days))]
    taken = [
        deadlines(one, at[number], URL, Place("0", one_by_one[:number], number, superseded_at))
        for number, one in enumerate(one_by_one)
        for superseded_at in ([None, *at[number + 1 : number + 2]])
    ]
    # The last is taken at some time, and the rest before or after it.
    order = [*chance.choices(taken, k=6), taken[-1], *chance.choices(taken, k=6)]
    shown: dict[str, Event] = {}
    for written in order:
        for uid, event in _read(written).items():
            if uid not in shown or event.sequence >= shown[uid].sequence:
                shown[uid] = event
    live = [event.start for event in shown.values() if event.status != "CANCELLED"]
    assert live == [day for day in days[-1:] if day]


def test_the_same_record_gives_the_same_bytes() -> None:
    """Whenever and wherever it is asked for: nothing is drawn by chance or read from the clock."""
    first = deadlines(kept(INFANT), MADE_AT, URL)
    assert deadlines(kept(INFANT), MADE_AT, URL) == first
    assert deadlines(kept(INFANT), MADE_AT.astimezone(UTC) + timedelta(0), URL) == first


def test_an_assessment_that_is_not_kept_has_no_calendar() -> None:
    """Its events would have nothing to go by."""
    assessment, _ = example(INFANT)
    with pytest.raises(ValueError, match="not kept"):
        deadlines(assessment, MADE_AT, None)


def test_nothing_of_the_case_is_told() -> None:
    """Neither who answered nor what, nor from which day it is counted."""
    case = told(INFANT)
    assert isinstance(case["facts"], dict)
    facts = {**case["facts"], "abuse_or_neglect": {"answer": "suspected", "by": "Canary-7319"}}
    assessment, _ = assessed({**case, "reference": "Canary-7320", "facts": facts})
    written = deadlines(kept_as(assessment), MADE_AT, None).decode().replace("\r\n ", "")
    assert "Canary" not in written
    assert "suspected" not in written
    assert "1 April 2026" not in written
    assert "URL" not in written


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1), st.dates(date(2000, 1, 1)))
def test_every_calendar_can_be_read_back(title: str, day: date) -> None:
    """Lines end as they should, none is longer than 75 octets, and the title comes back as it was."""
    assessment = with_deadline(due(day))
    one: Recommendation = assessment.recommendations[0].model_copy(update={"title": title})
    written = deadlines(assessment.model_copy(update={"recommendations": [one]}), MADE_AT, URL)
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    (event,) = Calendar.from_ical(written).events
    assert (event.summary, event.start) == (title, day)
