"""The day as of which a case is judged."""

from datetime import UTC, date, datetime, tzinfo

import pytest

from rules_engine import cli


@pytest.mark.parametrize(
    ("now", "day"),
    [
        # Summer time: half past eleven at night by UTC is tomorrow in England.
        (datetime(2026, 6, 30, 23, 30, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), date(2026, 6, 30)),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2027, 1, 1, 0, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Auckland"])
def test_today_is_that_of_england(monkeypatch: pytest.MonkeyPatch, now: datetime, day: date, zone: str) -> None:
    """Whatever the computer's time zone, in summer and at the end of a year."""

    class Clock(datetime):
        """One that stands."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            """That moment: without a zone, by the computer's own."""
            told = now.astimezone(tz)
            return cls(*told.timetuple()[:6], tzinfo=told.tzinfo)

    monkeypatch.setenv("TZ", zone)
    monkeypatch.setattr(cli, "datetime", Clock)
    assert cli.today() == day
