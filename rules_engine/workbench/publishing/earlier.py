"""What a version that begins later does to answers of earlier dates: nothing. Proved for every date, not tried."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from rules_engine.loading import Folder, RulesetError
from rules_engine.rulebook import NotCovered, Rulebook, in_force

Otherwise = tuple[date, str]
"""A date on which a rulebook is another than it was, and in what way."""


def days_to_compare(folder: Folder, before: date) -> list[date]:
    """The first day of each rulebook before a date, the day before the first of all, and the last.

    Between two of them nothing begins or ends: what holds of them holds of every day before the date.
    """
    counting = [one for one in folder.versions if one.status == "in force"]
    starts = {one.starts for one in counting} | {one.withdrawn_from for one in counting if one.withdrawn_from}
    one_day = timedelta(days=1)
    last = before - one_day
    return sorted({day for start in starts for day in (start - one_day, start) if day <= last} | {last})


def changed_before(day: date, without: Folder, with_it: Folder) -> list[Otherwise]:
    """The days before a date on which two folders give different rulebooks: other content, or another digest."""
    days = {*days_to_compare(without, day), *days_to_compare(with_it, day)}
    return list(_otherwise(sorted(days), without, with_it))


def _otherwise(days: list[date], without: Folder, with_it: Folder) -> Iterator[Otherwise]:
    for day in days:
        was, now = _rulebook(without, day), _rulebook(with_it, day)
        if isinstance(was, Rulebook) and isinstance(now, Rulebook):
            if was.digest != now.digest:
                yield day, "another digest"
            elif was != now:
                yield day, "other content"
        elif was != now:
            yield day, now if isinstance(now, str) else "a rulebook where there was none"


def _rulebook(folder: Folder, day: date) -> Rulebook | str:
    """What is in force on a day, whenever it ends, or why nothing is."""
    try:
        return replace(in_force(folder, day), covers_until=None)
    except NotCovered:
        return "no rulebook"
    except RulesetError as error:
        return str(error)
