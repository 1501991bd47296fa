"""Dates as people type them: a day, a month and a year, each in a field of its own, as everywhere on GOV.UK."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from api.pages.forms import Posted
from rules_engine.facts import Fact, Kind

PARTS: Final = ("day", "month", "year")
"""The fields of a date; each is called as the date is, with one of these behind a hyphen."""
_YEAR: Final = 4


class NoDay(Exception):
    """What was typed is no date. ``part`` is the field to go to."""

    def __init__(self, words: str, part: str = "day") -> None:
        """Keep the words and the part."""
        self.words, self.part = words, part
        super().__init__(words)


def typed_day(form: Posted, name: str) -> date | None:
    """The date typed in the fields of a name; None where all of them are empty. Raises NoDay."""
    parts = {part: form.one(f"{name}-{part}") for part in PARTS}
    missing = [part for part, told in parts.items() if not told]
    if len(missing) == len(parts):
        return None
    if missing:
        raise NoDay(f"The date needs a {' and a '.join(missing)}", missing[0])
    try:
        if all(told.isascii() and told.isdigit() for told in parts.values()) and len(parts["year"]) == _YEAR:
            return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except ValueError:
        pass
    raise NoDay("Give a real date in numbers, such as 27 3 2026")


def parts_of(day: date) -> Mapping[str, str]:
    """What would be typed to give a date, by part."""
    return {part: str(getattr(day, part)) for part in PARTS}


def field_of(fact: Fact, part: str = "") -> str:
    """The id of the element to go to where something is wrong with the answer to a fact."""
    return f"{fact.id}-{part or PARTS[0]}" if fact.kind is Kind.DATE else fact.id
