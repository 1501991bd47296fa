"""Deadlines: working days of England, lengths of time, and the dates of a deadline in a case."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.citations import Citation
from rules_engine.deadlines import (
    Counting,
    Dated,
    Deadline,
    LeavesRoom,
    Length,
    ProclaimedDay,
    Reading,
    Unit,
    WorkingCalendar,
    date_deadline,
    parse_length,
    parse_window,
)
from rules_engine.facts import Facts, Standing, State

CALENDAR = WorkingCalendar(official_until=date(2028, 12, 31))
LATE = date(9999, 12, 31)
"""A day of assessment on which nothing is a plan any more."""
CITES = (Citation("LOCAL2025", "Rapid Reviews, para 1", "an example"),)
DAY = timedelta(days=1)
CALENDAR.is_working(date(2026, 1, 1))  # Loads the holidays, which takes Hypothesis too long.

# England's bank holidays as GOV.UK publishes them, typed by hand: year, month, days.
BANK_HOLIDAYS = frozenset(
    date(year, month, day)
    for year, months in {
        2025: {1: [1], 4: [18, 21], 5: [5, 26], 8: [25], 12: [25, 26]},
        2026: {1: [1], 4: [3, 6], 5: [4, 25], 8: [31], 12: [25, 28]},
        2027: {1: [1], 3: [26, 29], 5: [3, 31], 8: [30], 12: [27, 28]},
        2028: {1: [3], 4: [14, 17], 5: [1, 29], 8: [28], 12: [25, 26]},
    }.items()
    for month, days in months.items()
    for day in days
)

published_days = st.dates(date(2025, 1, 1), date(2028, 12, 31))
days = st.dates(date(1980, 1, 1), date(2060, 12, 31))
numbers = st.integers(1, 60)
lengths = st.builds(Length, st.integers(1, 999), st.sampled_from(["working days", "days", "weeks", "months", "years"]))


def working_days_in(span: Iterable[date]) -> int:
    """How many working days there are among days, by the calendar day by day."""
    return sum(CALENDAR.is_working(day) for day in span)


def after(first: date, last: date) -> list[date]:
    """The days after ``first``, to ``last`` included."""
    return [first + DAY * n for n in range(1, (last - first).days + 1)]


def facts(**known: date) -> Facts:
    """Facts of which these dates are answered and nothing else is known."""
    return Facts({fact: Standing(State.ANSWERED, day) for fact, day in known.items()})


def within(number: int, unit: Unit, fact: str = "aware") -> Counting:
    """Within so much of a date."""
    return Counting("within", fact, (Length(number, unit),))


def deadline(counting: Counting | None, *readings: Reading, no_limit: bool = False) -> Deadline:
    """A deadline that the date "done" shows to be met."""
    return Deadline(counting, no_limit=no_limit, met_by="done", modality="should", cites=CITES, readings=readings)


def dated(counting: Counting, calendar: WorkingCalendar = CALENDAR, **known: date) -> Dated:
    """The dates of a deadline with one counting."""
    return date_deadline(deadline(counting), facts(**known), calendar, LATE)


def said_elsewhere(told: str, **environment: str) -> str:
    """What a few lines of Python print in a process of their own."""
    told = f"from datetime import date; from rules_engine.deadlines import WorkingCalendar; {told}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    asked = [sys.executable, "-c", told]
    return subprocess.run(asked, env=environment, capture_output=True, check=True, text=True).stdout.strip()


# The calendar


@given(published_days)
def test_calendar_equals_the_published_list(day: date) -> None:
    """A day of 2025 to 2028 is a working day if and only if it is a weekday and not on the published list."""
    assert CALENDAR.is_working(day) == (day.weekday() < 5 and day not in BANK_HOLIDAYS)


def test_every_day_of_the_published_years() -> None:
    """The weekday holidays of 2025 to 2028 are exactly the published ones, none more and none missing."""
    found = CALENDAR.holidays_between(date(2024, 12, 31), date(2029, 1, 1))
    assert {day for day, _ in found} == BANK_HOLIDAYS
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 4, 6), "Easter Monday"),
        (date(2026, 8, 31), "Late Summer Bank Holiday"),
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2027, 12, 27), "Christmas Day (substitute day)"),
        (date(2027, 12, 28), "Boxing Day (substitute day)"),
        (date(2028, 1, 3), "New Year's Day (substitute day)"),
        (date(2026, 4, 4), "Saturday"),
        (date(2026, 4, 5), "Sunday"),
        (date(2027, 12, 25), "Christmas Day"),
    ],
    ids=str,
)
def test_days_off_have_names(day: date, name: str) -> None:
    """A day that is no working day says why, on Easter Monday, in August and on substitute days too."""
    assert not CALENDAR.is_working(day)
    assert CALENDAR.day_off(day) == name


@pytest.mark.parametrize(
    "day",
    [date(2026, 1, 2), date(2026, 3, 17), date(2027, 7, 12), date(2026, 8, 3), date(2026, 11, 30)],
    ids=str,
)
def test_holidays_of_scotland_and_northern_ireland_are_working_days(day: date) -> None:
    """A holiday kept only elsewhere in the United Kingdom is a working day, with no name."""
    assert CALENDAR.is_working(day)
    assert CALENDAR.day_off(day) is None


def test_holiday_names_do_not_depend_on_the_machine() -> None:
    """Holidays have English names whatever the language of the computer."""
    told = "print(ascii(WorkingCalendar(date.max).day_off(date(2026, 4, 3))))"
    assert said_elsewhere(told, LANGUAGE="th") == "'Good Friday'"


def test_holidays_are_loaded_only_for_dating() -> None:
    """A process that dates nothing, such as the second decider's, starts without the holidays."""
    assert said_elsewhere("import sys; print('holidays' in sys.modules)") == "False"


def test_proclaimed_day_is_skipped_by_its_name() -> None:
    """A day proclaimed since the calendar was published is no working day and appears by its name."""
    calendar = WorkingCalendar(date(2028, 12, 31), (ProclaimedDay(date(2027, 6, 1), "Coronation"),))
    found = dated(within(1, "working days"), calendar, aware=date(2027, 5, 28))
    assert (found.due, found.skipped) == (
        date(2027, 6, 2),
        ((date(2027, 5, 31), "Spring Bank Holiday"), (date(2027, 6, 1), "Coronation")),
    )
    assert CALENDAR.is_working(date(2027, 6, 1))


@given(days, numbers)
def test_proclaimed_weekend_changes_no_count(day: date, number: int) -> None:
    """A day proclaimed on a weekend leaves every count and everything skipped as they were."""
    sunday = day + DAY * (6 - day.weekday())
    calendar = WorkingCalendar(CALENDAR.official_until, (ProclaimedDay(sunday, "Jubilee"),))
    counting = within(number, "working days")
    assert dated(counting, calendar, aware=day) == dated(counting, aware=day)


def test_calendars_are_values() -> None:
    """Calendars of the same days are equal, hash alike and survive a pickle; of other days they differ."""
    proclaimed = (ProclaimedDay(date(2027, 6, 1), "Coronation"),)
    one, same = (WorkingCalendar(date(2028, 12, 31), proclaimed) for _ in range(2))
    assert one == same == pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
    assert hash(one) == hash(same)
    assert one != CALENDAR


def test_counting_in_many_threads_agrees() -> None:
    """Threads that count at once over years nobody has read yet all find the same day."""
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: CALENDAR.add(date(1950, 1, 1), 2500), range(32)))
    assert len(found) == 1


# Counting working days


@given(days, numbers)
def test_forward_count_covers_that_many_working_days(start: date, number: int) -> None:
    """The n-th working day is a working day, and exactly n lie after the start up to it."""
    due = CALENDAR.add(start, number)
    assert CALENDAR.is_working(due)
    assert working_days_in(after(start, due)) == number


@given(days, numbers)
def test_backward_count_mirrors_the_forward(start: date, number: int) -> None:
    """Exactly n working days lie from the n-th before to the start, and lead back to it."""
    due = CALENDAR.add(start, -number)
    assert CALENDAR.is_working(due)
    assert working_days_in(day - DAY for day in after(due, start)) == number
    if CALENDAR.is_working(start):
        assert CALENDAR.add(due, number) == start


@given(days, days, numbers, numbers)
def test_counts_are_monotone(one: date, other: date, few: int, more: int) -> None:
    """A later start never ends sooner, and a longer count always ends later."""
    first, last = sorted((one, other))
    assert CALENDAR.add(first, few) <= CALENDAR.add(last, few)
    assert CALENDAR.add(first, few) < CALENDAR.add(first, few + more)
    assert CALENDAR.add(first, -few) > CALENDAR.add(first, -few - more)


@given(days, lengths.filter(lambda length: length.unit != "working days"))
def test_lengths_never_end_late(start: date, length: Length) -> None:
    """The end of a month cuts a length short, never long: a length before a day leaves room for it."""
    before, end = length.before(start, CALENDAR), length.after(start, CALENDAR)
    assert before < start < end <= length.full(start, CALENDAR)
    assert length.after(before, CALENDAR) <= start


# The forms of a deadline

counts = st.one_of(
    st.builds(lambda length: Counting("within", "aware", (length,)), lengths),
    st.builds(
        lambda length: Counting("at least before", "aware", (length,)), lengths.filter(lambda one: one.number < 60)
    ),
    st.builds(lambda length: Counting("for at least", "aware", (length,)), lengths),
    st.just(Counting("before", "aware")),
)
CALENDARS = (
    CALENDAR,
    WorkingCalendar(official_until=date(2025, 12, 31)),
    WorkingCalendar(CALENDAR.official_until, (ProclaimedDay(date(2026, 5, 11), "a day of thanks"),)),
)


@given(st.lists(st.tuples(st.dates(date(2026, 4, 20), date(2026, 5, 8)), counts), min_size=1, max_size=3))
def test_what_was_counted_before_is_as_counted_anew(asked_of_each: list[tuple[date, Counting]]) -> None:
    """In any order, also from several threads: dates that other cases counted already are those of the count itself."""
    asked = [(*one, calendar) for one in asked_of_each for calendar in CALENDARS]

    def count(day: date, counting: Counting, calendar: WorkingCalendar) -> Dated:
        return counting.count(Facts({"aware": Standing(State.ANSWERED, day)}), calendar)

    anew = [counting.dates(day, calendar) for day, counting, calendar in asked]
    with ThreadPoolExecutor(2) as threads:
        for found in threads.map(lambda order: [count(*one) for one in order], [asked[::-1], asked]):
            assert found in (anew, anew[::-1])


def test_five_working_days_over_easter() -> None:
    """Five working days from 1 April 2026 end on 10 April: Good Friday and Easter Monday are skipped."""
    assert dated(within(5, "working days"), aware=date(2026, 4, 1)) == Dated(
        starts=date(2026, 4, 1),
        due=date(2026, 4, 10),
        skipped=((date(2026, 4, 3), "Good Friday"), (date(2026, 4, 6), "Easter Monday")),
        last=date(2026, 4, 10),
    )


def test_fifteen_working_days_over_christmas() -> None:
    """Fifteen working days over Christmas 2026 name the substitute day on 28 December, but no weekend."""
    found = dated(within(15, "working days"), aware=date(2026, 12, 15))
    assert found.due == date(2027, 1, 8)
    assert found.skipped == (
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2027, 1, 1), "New Year's Day"),
    )


def test_both_substitute_days_of_2027() -> None:
    """One working day from Christmas Eve 2027 is 29 December: two holidays moved from the weekend."""
    found = dated(within(1, "working days"), aware=date(2027, 12, 24))
    assert found.due == date(2027, 12, 29)
    assert [day.day for day, _ in found.skipped] == [27, 28]


@pytest.mark.parametrize("trigger", [date(2026, 4, 3), date(2026, 4, 4), date(2026, 4, 6)], ids=str)
def test_count_from_a_day_off(trigger: date) -> None:
    """A date on a holiday or weekend is day 0 and not itself skipped; day 1 is the next working day."""
    found = dated(within(1, "working days"), aware=trigger)
    assert (found.starts, found.due) == (trigger, date(2026, 4, 7))
    assert trigger not in dict(found.skipped)


@pytest.mark.parametrize(
    ("number", "unit", "start", "due"),
    [
        (5, "days", date(2026, 4, 1), date(2026, 4, 6)),
        (2, "weeks", date(2026, 4, 1), date(2026, 4, 15)),
        (6, "months", date(2026, 8, 31), date(2027, 2, 28)),
        (6, "months", date(2027, 8, 31), date(2028, 2, 29)),
        (24, "months", date(2026, 3, 9), date(2028, 3, 9)),
        (1, "years", date(2028, 2, 29), date(2029, 2, 28)),
        (4, "years", date(2024, 2, 29), date(2028, 2, 29)),
    ],
    ids=str,
)
def test_calendar_lengths_skip_nothing(number: int, unit: Unit, start: date, due: date) -> None:
    """Days, weeks, months and years run over weekends and holidays, and end with the month at the latest."""
    found = dated(within(number, unit), aware=start)
    assert (found.due, found.skipped) == (due, ())


def test_window_of_working_days() -> None:
    """A window of 8 to 12 working days opens at its first day and is due on its last."""
    found = dated(Counting("between", "aware", parse_window("8 and 12 working days")), aware=date(2026, 4, 1))
    assert (found.earliest, found.due) == (date(2026, 4, 15), date(2026, 4, 21))
    assert [name for _, name in found.skipped] == ["Good Friday", "Easter Monday"]


def test_counting_back_over_easter() -> None:
    """Seven working days before Friday 10 April 2026 is 30 March: publication is day 0, Easter is skipped."""
    counting = Counting("at least before", "published", (Length(7, "working days"),))
    found = dated(counting, published=date(2026, 4, 10))
    assert (found.starts, found.due) == (date(2026, 4, 10), date(2026, 3, 30))
    assert found.skipped == ((date(2026, 4, 3), "Good Friday"), (date(2026, 4, 6), "Easter Monday"))


@pytest.mark.parametrize(
    ("length", "start", "earliest"),
    [
        ("1 year", date(2027, 3, 10), date(2028, 3, 10)),
        ("1 year", date(2028, 2, 29), date(2029, 3, 1)),
        ("4 years", date(2028, 2, 29), date(2032, 2, 29)),
        ("6 months", date(2026, 8, 31), date(2027, 3, 1)),
        ("7 days", date(2027, 2, 28), date(2027, 3, 7)),
        ("5 working days", date(2026, 4, 1), date(2026, 4, 10)),
    ],
    ids=str,
)
def test_minimum_runs_out_only_when_full(length: str, start: date, earliest: date) -> None:
    """A minimum runs to the same day of a later month, or to the first after it, and in working days over holidays."""
    found = dated(Counting("for at least", "published", (parse_length(length),)), published=start, done=earliest)
    assert (found.starts, found.earliest, found.due, found.met) == (start, earliest, None, None)


def test_one_step_before_another() -> None:
    """A step that only has to come before another is due on the other's date, and in time on that day."""
    counting = Counting("before", "scoped")
    on_the_day = dated(counting, scoped=date(2026, 4, 3), done=date(2026, 4, 3))
    assert (on_the_day.due, on_the_day.met, on_the_day.skipped) == (date(2026, 4, 3), True, ())
    assert dated(counting, scoped=date(2026, 4, 3), done=date(2026, 4, 4)).met is False


# Met


@pytest.mark.parametrize(
    ("done", "met"),
    [
        (date(2026, 4, 14), False),
        (date(2026, 4, 15), True),
        (date(2026, 4, 21), True),
        (date(2026, 4, 22), False),
    ],
    ids=str,
)
def test_met_within_a_window(done: date, met: bool) -> None:
    """A window is met from its first day to its last, both included."""
    counting = Counting("between", "aware", parse_window("8 and 12 working days"))
    assert dated(counting, aware=date(2026, 4, 1), done=done).met is met


def test_met_is_open_while_a_date_is() -> None:
    """Whether a deadline was met is open while the date that shows it, or the one it starts from, is."""
    counting = within(5, "working days")
    assert dated(counting, aware=date(2026, 4, 1)).met is None
    assert dated(counting, done=date(2026, 4, 1)).met is None
    assert dated(counting, aware=date(2026, 4, 1), done=date(2026, 4, 10)).met is True
    assert dated(counting, aware=date(2026, 4, 1), done=date(2026, 4, 11)).met is False


@pytest.mark.parametrize("state", [State.NOT_ASKED, State.NOT_KNOWN, State.CONTESTED], ids=str)
def test_open_start_dates_nothing(state: State) -> None:
    """While the starting date is not asked, not known or contested there is no date at all."""
    unclear = Facts({"aware": Standing(state), "done": Standing(State.ANSWERED, date(2026, 4, 1))})
    reading = Reading("in plain days", within(5, "days"), CITES)
    assert date_deadline(deadline(within(5, "working days"), reading), unclear, CALENDAR, LATE) == Dated()
    assert date_deadline(deadline(None, reading), unclear, CALENDAR, LATE) == Dated()


# Readings

WORKING = Reading("in working days", within(2, "working days"), CITES)
PLAIN = Reading("in plain days", within(2, "days"), CITES)
FROM_HARM = Reading("from the harm", within(10, "working days", "harmed"), CITES)


@pytest.mark.parametrize("readings", [(WORKING, PLAIN), (PLAIN, WORKING)], ids=["earlier last", "earlier first"])
def test_of_two_readings_the_earlier_is_due(readings: tuple[Reading, Reading]) -> None:
    """Where the source leaves the count open both readings stand, as written, and the earlier is due."""
    found = date_deadline(deadline(None, *readings), facts(aware=date(2026, 4, 2)), CALENDAR, LATE)
    both = {"in working days": date(2026, 4, 8), "in plain days": date(2026, 4, 4)}
    assert found == Dated(
        starts=date(2026, 4, 2),
        due=date(2026, 4, 4),
        readings=tuple((reading.text, both[reading.text]) for reading in readings),
        last=date(2026, 4, 8),
    )


@pytest.mark.parametrize(("done", "met"), [(4, True), (5, None), (8, None), (9, False)])
def test_between_two_readings_nobody_can_say_whether_it_was_in_time(done: int, met: bool | None) -> None:
    """Up to the earlier it was, after the later it was not, and between them it depends on the reading."""
    known = facts(aware=date(2026, 4, 2), done=date(2026, 4, done))
    assert date_deadline(deadline(None, WORKING, PLAIN), known, CALENDAR, LATE).met is met


@pytest.mark.parametrize(("on", "met"), [(7, None), (8, True), (9, True)])
def test_a_plan_meets_nothing(on: int, met: bool | None) -> None:
    """A date after the day of assessment is planned: whether it was in time shows from that day on."""
    known = facts(aware=date(2026, 4, 1), done=date(2026, 4, 8))
    assert date_deadline(deadline(within(5, "working days")), known, CALENDAR, date(2026, 4, on)).met is met


def test_reading_from_another_date() -> None:
    """A reading may start elsewhere: its start and skipped days show if it is due first."""
    unclear = deadline(None, WORKING, FROM_HARM)
    found = date_deadline(unclear, facts(aware=date(2026, 4, 15), harmed=date(2026, 3, 23)), CALENDAR, LATE)
    assert (found.starts, found.due) == (date(2026, 3, 23), date(2026, 4, 8))
    assert [name for _, name in found.skipped] == ["Good Friday", "Easter Monday"]
    open_yet = date_deadline(unclear, facts(aware=date(2026, 4, 15)), CALENDAR, LATE)
    assert (open_yet.starts, open_yet.readings) == (
        date(2026, 4, 15),
        (("in working days", date(2026, 4, 17)),),
    )
    assert open_yet.last is None


@pytest.mark.parametrize("done", [16, 20])
def test_while_a_reading_is_open_nobody_can_say_whether_it_was_in_time(done: int) -> None:
    """The reading whose date is not known may fall due before the one that is, or after it."""
    known = facts(aware=date(2026, 4, 15), done=date(2026, 4, done))
    assert date_deadline(deadline(None, WORKING, FROM_HARM), known, CALENDAR, LATE).met is None


@pytest.mark.parametrize(("days_from_harm", "starts", "due"), [
    (2, date(2026, 4, 1), date(2026, 4, 3)),
    (3, date(2026, 4, 2), date(2026, 4, 4)),
    (4, date(2026, 4, 2), date(2026, 4, 4)),
])  # fmt: skip
@pytest.mark.parametrize("called", ["another", "zonal"])
def test_of_readings_the_day_decides_and_never_the_name(
    called: str, days_from_harm: int, starts: date, due: date
) -> None:
    """The reading due first counts, and of two due on one day the first as written, whatever they are called."""
    readings = (
        Reading("plainly", within(2, "days"), CITES),
        Reading(called, within(days_from_harm, "days", "harmed"), CITES),
    )
    known = facts(aware=date(2026, 4, 2), harmed=date(2026, 4, 1))
    found = date_deadline(deadline(None, *readings), known, CALENDAR, LATE)
    assert (found.starts, found.due) == (starts, due)


def test_limit_stands_beside_an_earlier_reading() -> None:
    """Where the source states the limit that is due, however early another reading would be."""
    found = date_deadline(deadline(within(5, "working days"), PLAIN), facts(aware=date(2026, 4, 1)), CALENDAR, LATE)
    assert (found.due, found.readings) == (date(2026, 4, 10), (("in plain days", date(2026, 4, 3)),))


def test_no_limit_leaves_only_the_practice() -> None:
    """Where the source states no limit nothing is due, and the practice stands in the readings."""
    known = facts(aware=date(2026, 4, 1), done=date(2026, 4, 2))
    found = date_deadline(deadline(None, PLAIN, no_limit=True), known, CALENDAR, LATE)
    assert found == Dated(readings=(("in plain days", date(2026, 4, 3)),))


# Projected


@pytest.mark.parametrize(
    ("start", "projected"),
    [(date(2028, 12, 20), False), (date(2028, 12, 27), True), (date(2029, 1, 8), True)],
    ids=str,
)
def test_counts_beyond_the_official_calendar_are_projected(start: date, projected: bool) -> None:
    """A count in working days that goes beyond 2028 is projected, also where only a reading does."""
    counting, reading = within(3, "working days"), Reading("practice", within(3, "working days"), CITES)
    assert dated(counting, aware=start).projected is projected
    beside = deadline(None, reading, no_limit=True)
    assert date_deadline(beside, facts(aware=start), CALENDAR, LATE).projected is projected


def test_the_last_official_day_is_not_projected() -> None:
    """The day to which the calendar is official is official itself; the next is projected."""
    assert [CALENDAR.projected(CALENDAR.official_until + DAY * n) for n in (0, 1)] == [False, True]


def test_counting_back_from_beyond_the_official_calendar_is_projected() -> None:
    """A count back from 2029 is projected though it ends in 2028; calendar months need no holidays."""
    back = Counting("at least before", "aware", (Length(7, "working days"),))
    assert dated(back, aware=date(2029, 1, 3)).projected
    assert not dated(within(6, "months"), aware=date(2028, 12, 1)).projected


# Room before another deadline


@pytest.mark.parametrize(("due", "missed"), [(date(2026, 4, 8), False), (date(2026, 4, 9), True)], ids=str)
def test_leaves_room(due: date, missed: bool) -> None:
    """Two working days of room before Friday 10 April 2026 are missed by what ends after the 8th."""
    room = LeavesRoom("rapid_review", Length(2, "working days"), "two people sign")
    assert room.missed(due, date(2026, 4, 10), CALENDAR) is missed


# Reading what is written


@given(lengths)
def test_lengths_read_as_they_print(length: Length) -> None:
    """Every length is read back from its own words."""
    assert parse_length(str(length)) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("5 working days", Length(5, "working days")),
        ("1 year", Length(1, "years")),
        ("1 day", Length(1, "days")),
        ("2 weeks", Length(2, "weeks")),
    ],
    ids=str,
)
def test_lengths_are_read(text: str, length: Length) -> None:
    """A length is a number and a unit, singular or plural."""
    assert parse_length(text) == length
    assert str(length) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5",
        "days",
        "five days",
        "0 days",
        "-1 days",
        "1.5 days",
        "1000 days",
        "5 fortnights",
        "5  days",
        "\N{ARABIC-INDIC DIGIT FIVE} days",
    ],
)
def test_wrong_lengths_say_what_to_write(text: str) -> None:
    """What is no length is refused with the words a length may have."""
    with pytest.raises(ValueError, match="from 1 to 999 and working days, days, weeks, months or years, as in"):
        parse_length(text)


@pytest.mark.parametrize(
    "text", ["8 working days", "8 to 12 working days", "12 and 8 days", "8 and 8 days", "8 and 12"]
)
def test_wrong_windows_say_what_to_write(text: str) -> None:
    """What is no window, or ends before it opens, is refused with an example."""
    with pytest.raises(ValueError, match='as in "8 and 12 working days"'):
        parse_window(text)


def test_contradictions_cannot_be_built() -> None:
    """A deadline that says nothing or two things, wrong lengths, and a reading without end are refused."""
    with pytest.raises(ValueError, match=r'^A deadline has a limit or "limit: none stated", not both\.$'):
        deadline(within(5, "days"), no_limit=True)
    with pytest.raises(ValueError, match=r'^A deadline needs a limit, "limit: none stated", or readings\.$'):
        deadline(None)
    with pytest.raises(ValueError, match="takes 2 lengths, not 1"):
        Counting("between", "aware", (Length(5, "days"),))
    with pytest.raises(ValueError, match=r'^A reading says when something is due; "for at least" never does\.$'):
        Reading("kept", Counting("for at least", "aware", (Length(1, "years"),)), CITES)
    with pytest.raises(ValueError, match='"0 days" is no length'):
        Length(0, "days")
