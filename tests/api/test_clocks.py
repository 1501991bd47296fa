"""Clocks that jump and time zones that change: today is England's, and what lasts a while lasts no longer."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from starlette.datastructures import State

from api.records.database import Database
from api.sign_in.principal import Principal, Role, scopes_of
from api.sign_in.sessions import IDLE, Sessions
from api.watching.health import Readiness
from api.watching.limits import Buckets
from tests.api.records.matters import sound
from tests.api.services import Service
from tests.api.sign_in.conftest import SESSION_SECRET, SetClock
from tests.moved_clock import MovedClock

_ZONES: Final = ("", "UTC", "Europe/London", "America/Los_Angeles", "Pacific/Kiritimati", ":no such zone")
_DAYS: Final = {
    # Half past midnight in summer is still the day before in UTC.
    "2026-06-30T22:55:00": "2026-06-30", "2026-06-30T23:30:00": "2026-07-01", "2026-07-01T00:30:00": "2026-07-01",
    # The nights in which summer time begins and ends: a day of 23 hours, and one of 25.
    "2026-03-28T23:55:00": "2026-03-28", "2026-03-29T00:00:00": "2026-03-29", "2026-03-29T22:55:00": "2026-03-29",
    "2026-03-29T23:00:00": "2026-03-30", "2026-10-24T22:55:00": "2026-10-24", "2026-10-24T23:00:00": "2026-10-25",
    "2026-10-25T23:55:00": "2026-10-25", "2026-10-26T00:00:00": "2026-10-26",
    # The ends of years, and the days about 29 February.
    "2026-12-31T23:55:00": "2026-12-31", "2027-01-01T00:00:00": "2027-01-01", "2027-02-28T23:55:00": "2027-02-28",
    "2027-03-01T00:00:00": "2027-03-01", "2028-02-28T23:55:00": "2028-02-28", "2028-02-29T00:00:00": "2028-02-29",
    "2028-02-29T23:55:00": "2028-02-29", "2028-03-01T00:00:00": "2028-03-01",
}  # fmt: skip
_ASKED: Final = """
import os, sys, time
from rules_engine.cli import today
for line in sys.stdin:
    os.environ["TZ"] = line.rstrip("\\n")
    time.tzset()
    print(today(), flush=True)
"""


def _seconds(instant: str) -> float:
    return datetime.fromisoformat(instant).replace(tzinfo=UTC).timestamp()


def test_today_is_that_of_england_in_whatever_zone_the_computer_is(tmp_path: Path) -> None:
    """By a real clock, moved, in a program that goes on while the zone is changed."""
    clock = MovedClock(tmp_path)
    asking = subprocess.Popen(
        [sys.executable, "-c", _ASKED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=os.environ | clock.environment,
    )  # fmt: skip
    assert asking.stdin is not None
    assert asking.stdout is not None
    with asking:
        for instant, day in _DAYS.items():
            for zone in _ZONES:
                # It is moved by whole seconds: half a one later it is past the instant for certain.
                clock.move_to(_seconds(instant) + 0.5)
                asking.stdin.write(f"{zone}\n")
                asking.stdin.flush()
                assert asking.stdout.readline() == f"{day}\n", (instant, zone)
        asking.stdin.close()
    assert asking.returncode == 0


def test_a_service_whose_clock_jumps_goes_on(tmp_path: Path, migrated_sqlite: str) -> None:
    """Set forward and back by hours and years: each case is of that day, kept once, and the chain verifies."""
    clock = MovedClock(tmp_path)
    clock.move_to(_seconds("2026-06-30T23:30:00"))
    service = Service(tmp_path, database_url=migrated_sqlite, rate_limit="0")
    service._environment |= clock.environment | {"TZ": "America/Los_Angeles"}
    case = {"authority": "Peterborough", "facts": {"died": "no"}, "record": True}
    with service:
        first = service.client.post("/v1/assessments", json=case, headers={"Idempotency-Key": "one"})
        assert (first.status_code, first.json()["rulebook"]["on"]) == (201, "2026-07-01")
        kept = 1
        for instant, day in (
            ("2026-06-30T20:00:00", "2026-06-30"), ("2028-02-29T12:00:00", "2028-02-29"),
            ("2026-06-30T23:40:00", "2026-07-01"), ("2026-12-31T23:00:00", "2026-12-31"),
        ):  # fmt: skip
            clock.move_to(_seconds(instant))
            answer = service.client.post("/v1/assessments", json=case)
            assert (answer.status_code, answer.json()["rulebook"]["on"]) == (201, day)
            kept += 1
            assert service.client.get("/readyz").status_code in {200, 503}
            if day < "2026-07-02":
                # Less than a day later by the clock, or before it: sent again, it is not kept again.
                again = service.client.post("/v1/assessments", json=case, headers={"Idempotency-Key": "one"})
                assert (again.status_code, again.json()["id"]) == (201, first.json()["id"])
        # Before any rulebook was in force: refused, and not judged by another day's.
        clock.move_to(_seconds("2001-01-01T12:00:00"))
        refused = service.client.post("/v1/assessments", json=case)
        assert (refused.status_code, refused.json()["errors"][0]["code"]) == (422, "not_covered")
        clock.move_to(_seconds("2027-01-01T12:00:00"))
        assert service.client.post("/v1/assessments", json=case).status_code == 201
        assert service.client.get(f"/v1/assessments/{first.json()['id']}").json()["id"] == first.json()["id"]
    found = Database(migrated_sqlite)
    assert sound(found).entries == kept + 1
    found.close()
    assert not service.lines(level="error")
    assert "Traceback" not in service.printed


def test_how_often_one_may_ask_goes_by_a_clock_that_nobody_sets() -> None:
    """So no jump gives a caller more requests, or keeps one waiting; nor does it what is held to be ready."""
    assert Buckets(1).clock is time.monotonic
    assert Readiness(State())._clock is time.monotonic


@pytest.mark.parametrize("back", [timedelta(minutes=2), timedelta(hours=9), timedelta(days=400)])
def test_a_clock_set_back_lengthens_no_session(back: timedelta) -> None:
    """Who signed in or was last seen after now signs in again; two computers a little apart agree."""
    clock = SetClock()
    sessions = Sessions(SESSION_SECRET, clock, secure=True)
    who = Principal("peterborough", "oid:1", scopes_of([Role.POLICE]), frozenset({Role.POLICE}))
    begun = sessions.begun("1", who).partition("=")[2].partition(";")[0]
    clock.move(seconds=-30)
    assert sessions.read(begun) is not None
    clock.move(seconds=30 + IDLE.total_seconds() / 2)
    found = sessions.read(begun)
    assert found is not None
    assert found.renewed is not None
    renewed = found.renewed.partition("=")[2].partition(";")[0]
    clock.move(seconds=-back.total_seconds())
    assert sessions.read(renewed) is None
