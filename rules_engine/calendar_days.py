"""Days: the working days of England, Monday to Friday but no public holiday; and a date in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class ProclaimedDay:
    """A public holiday proclaimed after the calendar was published."""

    date: date
    name: str


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """England's public holidays with those proclaimed since: official to ``official_until``, then projected.

    The holidays are those of the package ``holidays``. A proclaimed day on a weekend changes no count.
    """

    official_until: date
    proclaimed: tuple[ProclaimedDay, ...] = ()

    def is_working(self, day: date) -> bool:
        """Whether a day counts as a working day."""
        return day.weekday() < _SATURDAY and day not in _holidays(day.year, self.proclaimed)

    def day_off(self, day: date) -> str | None:
        """Why a day is no working day: its holiday, else "Saturday" or "Sunday"; ``None`` if it is one."""
        name = _holidays(day.year, self.proclaimed).get(day)
        if name is None and day.weekday() >= _SATURDAY:
            return "Saturday" if day.weekday() == _SATURDAY else "Sunday"
        return name

    def add(self, day: date, number: int) -> date:
        """The working day that many working days after ``day``, or before it where ``number`` is negative.

        ``day`` itself is day 0, whether it is a working day or not. Raises ``OverflowError`` where the count
        leaves the years 1 to 9999.
        """
        step = timedelta(days=1 if number > 0 else -1)
        left = abs(number)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def holidays_between(self, first: date, last: date) -> tuple[tuple[date, str], ...]:
        """Each holiday from Monday to Friday after ``first`` and before ``last``, by date, with its name."""
        return tuple(
            (day, name)
            for year in range(first.year, last.year + 1)
            for day, name in _holidays(year, self.proclaimed).items()
            if first < day < last and day.weekday() < _SATURDAY
        )

    def projected(self, day: date) -> bool:
        """Whether a day lies after those officially published, so that its holidays are only projected."""
        return day > self.official_until


@lru_cache(maxsize=256)
def _holidays(year: int, proclaimed: tuple[ProclaimedDay, ...]) -> Mapping[date, str]:
    """A year's public holidays, by date. Frozen: the package's own object changes when it is read."""
    # Here, because only dating needs it: the second decider's process starts faster without.
    from holidays import country_holidays  # noqa: PLC0415

    # Without the subdivision Easter Monday is missing; without the language the machine's own is used.
    named = country_holidays("GB", subdiv="ENG", years=year, expand=False, language="en_GB")
    found = {day: name.replace("(observed)", "(substitute day)") for day, name in named.items()}
    found |= {one.date: one.name for one in proclaimed if one.date.year == year}
    return MappingProxyType(dict(sorted(found.items())))


@lru_cache(maxsize=1_000)
def day_in_words(day: date) -> str:
    """A date as people read it: Friday 10 April 2026."""
    return f"{day:%A} {day.day} {day:%B %Y}"
