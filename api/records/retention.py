"""Retention: how long matters are kept, which are due to be erased on a day, and erasing those."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, case, func, select

from api.records.chain import lock
from api.records.database import Database
from api.records.erasing import Grounds, erase
from api.records.tables import contents, entries
from api.records.verifying import ERASABLE
from rules_engine.calendar_days import WorkingCalendar
from rules_engine.deadlines import Length

_ENGLAND: Final = ZoneInfo("Europe/London")
_ANY_CALENDAR: Final = WorkingCalendar(date.min)
"""A period of retention counts no working days, so no calendar matters to it."""


@dataclass(frozen=True, slots=True)
class Periods:
    """How long matters are kept, from the day of their last assessment or decision; None: until erased by hand."""

    without_decision: Length | None
    with_decision: Length | None


@dataclass(frozen=True, slots=True)
class Due:
    """A matter whose period is over. ``last`` is the day in England of its last assessment or decision."""

    about: str
    last: date
    decided: bool
    held: bool
    period: Length

    @property
    def reason(self) -> str:
        """Why it is due."""
        what = "after the last decision" if self.decided else "without a decision"
        return f"Kept {what} for {self.period}, since {self.last}."


def due(connection: Connection, tenant: str, periods: Periods, today: date, about: str | None = None) -> list[Due]:
    """The matters of a tenant, or that one alone, whose period ended before today: the oldest first, held ones too.

    A period of 90 days ends with the end of the 90th day after the last assessment or decision; one of months or
    years on the day of the same number, or on the month's last.
    """
    found = []
    for row in connection.execute(_matters(tenant, about)):
        period = periods.with_decision if row.decided else periods.without_decision
        last = datetime.fromisoformat(row.last).astimezone(_ENGLAND).date()
        if period and period.after(last, _ANY_CALENDAR) < today:
            found.append(Due(row.about, last, bool(row.decided), row.holds > 0, period))
    return found


def erase_due(
    database: Database, tenant: str, periods: Periods, today: date, grounds: Callable[[str], Grounds]
) -> Iterator[Due]:
    """Erase what is due and not held, each matter in a transaction of its own, for a reason that ``grounds`` is told.

    Yields what is done, and those that are due and held. Raises NoDatabase: what was yielded before is done.
    """
    with database.reading() as connection:
        candidates = due(connection, tenant, periods, today)
    for candidate in candidates:
        with database.writing() as connection:
            lock(connection, tenant)
            # Somebody may have decided on it, held it or erased it meanwhile.
            still = due(connection, tenant, periods, today, candidate.about)
            for matter in still:
                if not matter.held:
                    erase(connection, tenant, matter.about, grounds(matter.reason))
        yield from still


def _matters(tenant: str, about: str | None) -> Select[Any]:
    """Each matter that is not erased: when it was last added to, whether it was decided on, how many holds it has."""
    there = entries.c.kind.in_(ERASABLE) & contents.c.number.is_not(None)
    last = func.max(case((there, entries.c.at)))
    asked = (
        select(
            entries.c.about,
            last.label("last"),
            func.max(case((entries.c.kind == "decision", 1), else_=0)).label("decided"),
            func.sum(case((entries.c.kind == "hold", 1), (entries.c.kind == "release", -1), else_=0)).label("holds"),
        )
        .outerjoin(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(entries.c.tenant == tenant)
        .group_by(entries.c.about)
        .having(last.is_not(None))
        .order_by(last, entries.c.about)
    )
    return asked if about is None else asked.where(entries.c.about == about)
