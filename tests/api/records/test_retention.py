"""Retention: which matters are due on a day, and that those and no others are erased."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from api.records.database import Database
from api.records.erasing import Grounds, erase, hold
from api.records.keeping import content, keep, new_id, record
from api.records.retention import Due, Periods, due, erase_due
from rules_engine.deadlines import Length, Unit, parse_length
from tests.api.records.matters import GROUNDS, NOW, assessed, decided, sound

TODAY: Final = NOW.date()
UNITS: Final[tuple[Unit, ...]] = ("days", "weeks", "months", "years")
LENGTHS = st.builds(Length, st.integers(1, 40), st.sampled_from(UNITS))
DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))


def keep_at(database: Database, tenant: str, at: datetime, about: str | None = None) -> str:
    """Keep an assessment, or a decision on one."""
    id_ = new_id()
    what = content({}, "me")
    with database.writing() as connection:
        keep(connection, tenant, "decision" if about else "assessment", what, at, id_=id_, about=about or id_)
    return id_


def noon(day: date) -> datetime:
    """In the middle of a day, in England too."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def listed(database: Database, tenant: str, periods: Periods, today: date) -> list[Due]:
    """What is due."""
    with database.reading() as connection:
        return due(connection, tenant, periods, today)


def everything(database: Database) -> list[tuple[Any, ...]]:
    """Every row of every table."""
    with database.reading() as connection:
        return [
            tuple(row)
            for table in ("entries", "contents", "sent", "keys")
            for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2"))  # noqa: S608
        ]


def grounds(reason: str) -> Grounds:
    """On whose word."""
    return Grounds("the schedule", reason, "officer", NOW)


@settings(max_examples=settings().max_examples // 4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(DAYS, st.lists(DAYS, max_size=2), st.integers(0, 1)), max_size=5),
    st.none() | LENGTHS,
    st.none() | LENGTHS,
    DAYS,
)
def test_exactly_those_older_are_due(
    database: Database,
    matters: list[tuple[date, list[date], int]],
    without: Length | None,
    with_: Length | None,
    today: date,
) -> None:
    """By the last assessment or decision, and not by a hold or a release; a dry run before changes no byte."""
    tenant, periods = new_id(), Periods(without, with_)
    expected, held, lengths = [], set(), {}
    for first, later, holds in matters:
        about = keep_at(database, tenant, noon(first))
        lengths[about] = 1 + len(later)
        for day in later:
            keep_at(database, tenant, noon(day), about)
        if holds:
            held.add(about)
            with database.writing() as connection:
                hold(connection, tenant, about, GROUNDS)
        last, period = max([first, *later]), with_ if later else without
        if period and last + relativedelta(**{period.unit: period.number}) < today:  # type: ignore[arg-type]
            expected.append((last, about))
    before = everything(database)
    found = listed(database, tenant, periods, today)
    assert everything(database) == before
    assert [(one.last, one.about) for one in found] == sorted(expected)
    assert {one.about for one in found if one.held} == held & {about for _, about in expected}
    assert list(erase_due(database, tenant, periods, today, grounds)) == found
    assert sound(database, tenant).erased == sum(lengths[one.about] for one in found if not one.held)
    assert listed(database, tenant, periods, today) == [one for one in found if one.held]


@pytest.mark.parametrize(
    ("last", "period", "still_kept"),
    [
        ("2025-01-01", "90 days", "2025-04-01"),
        ("2025-01-01", "1 day", "2025-01-02"),
        ("2025-01-01", "2 weeks", "2025-01-15"),
        ("2025-01-31", "1 month", "2025-02-28"),
        ("2023-12-31", "2 months", "2024-02-29"),
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2024-02-29", "4 years", "2028-02-29"),
        ("2016-06-15", "10 years", "2026-06-15"),
    ],
)
def test_a_period_ends_with_the_end_of_its_last_day(
    database: Database, last: str, period: str, still_kept: str
) -> None:
    """Months and years end on the day of the same number, or on the month's last."""
    about = keep_at(database, "local", noon(date.fromisoformat(last)))
    periods, day = Periods(parse_length(period), None), date.fromisoformat(still_kept)
    assert listed(database, "local", periods, day) == []
    assert [one.about for one in listed(database, "local", periods, day + timedelta(days=1))] == [about]


def test_a_day_is_one_in_england(database: Database) -> None:
    """In summer, half past eleven at night in UTC is the next day."""
    keep_at(database, "local", datetime(2025, 7, 1, 23, 30, tzinfo=UTC))
    (found,) = listed(database, "local", Periods(parse_length("1 day"), None), TODAY)
    assert found.last == date(2025, 7, 2)


def test_each_is_erased_with_its_authority_and_reason(database: Database) -> None:
    """So that the records say on whose word, and since when it was kept."""
    without, with_ = assessed(database, days_ago=400), assessed(database, days_ago=5000)
    decided(database, with_, days_ago=4999)
    periods = Periods(parse_length("90 days"), parse_length("10 years"))
    done = list(erase_due(database, "local", periods, TODAY, grounds))
    assert [one.about for one in done] == [with_, without]
    with database.reading() as connection:
        named = text("SELECT id, about FROM entries WHERE kind = 'erasure' ORDER BY number")
        heads = {about: record(connection, "local", id_, "erasure").head for id_, about in connection.execute(named)}
    assert heads[without]["reason"] == "Kept without a decision for 90 days, since 2025-02-25."
    assert heads[with_]["reason"] == "Kept after the last decision for 10 years, since 2012-07-24."
    assert {head["authority"] for head in heads.values()} == {"the schedule"}


def test_what_is_decided_on_meanwhile_is_not_erased(database: Database) -> None:
    """Between the listing and its turn: then its period has begun anew; nor is what was held or erased meanwhile."""
    decided_on, held, erased, still = sorted(assessed(database, days_ago=400) for _ in range(4))
    periods = Periods(parse_length("90 days"), parse_length("10 years"))
    running = erase_due(database, "local", periods, TODAY, grounds)
    first = next(running)
    others = [about for about in (decided_on, held, erased, still) if about != first.about]
    decided(database, others[0])
    with database.writing() as connection:
        hold(connection, "local", others[1], GROUNDS)
        erase(connection, "local", others[2], GROUNDS)
    (second,) = running
    assert (second.about, second.held) == (others[1], True)
    with database.reading() as connection:
        for about in others[:2]:
            assert record(connection, "local", about, "assessment").entry.id == about


def test_no_other_tenant_is_touched(database: Database) -> None:
    """Each has its own authority."""
    assessed(database, "elsewhere", days_ago=400)
    assert list(erase_due(database, "local", Periods(parse_length("1 day"), None), TODAY, grounds)) == []
    assert sound(database, "elsewhere").erased == 0
