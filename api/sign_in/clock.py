"""The clock that sign-in goes by: handed in, so that tests can set it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Tells the time, in UTC."""


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


def within(limit: timedelta, since: datetime, now: datetime) -> bool:
    """Whether less than the limit has passed. A clock that was set back proves nothing: then it is not."""
    return timedelta(0) <= now - since < limit
