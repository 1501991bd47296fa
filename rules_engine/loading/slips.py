"""Slips of the keyboard in names and dates, and what to write instead."""

import re
from calendar import month_abbr, month_name, monthrange
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from rules_engine.names import nearest

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_OTHERWISE = (
    re.compile(r"(?P<day>\d\d?)[/.-](?P<month>\d\d?)[/.-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})[/.-](?P<month>\d\d?)[/.-](?P<day>\d\d?)"),
    re.compile(r"(?P<day>\d\d?)(?:st|nd|rd|th)? (?P<name>[A-Za-z]{3,9}),? (?P<year>\d{4})"),
)
"""Dates as they are written in England: the day before the month, or the other way round."""
_LONG_DASHES = ("\u2013", "\u2014")
_CURLY = set("\u201c\u201d\u201e")
_HASH = re.compile(r"\S#(\s|$)")
_COLON = re.compile(r"[a-z]:[a-z]|[a-z]:\[")


def no_date(text: str) -> str:
    """What is wrong with a text that should be a date."""
    found = _DAY.fullmatch(text)
    if found and 1 <= int(found[2]) <= 12 and found[1] != "0000":  # noqa: PLR2004
        year, month = int(found[1]), int(found[2])
        return f"There is no day {text}: {month_name[month]} {year} has {monthrange(year, month)[1]} days."
    slip = slip_in(text)
    if slip:
        return f'In "{text}" {slip}'
    meant = _meant(text)
    if meant:
        return f'Write a date as YYYY-MM-DD: {meant}, for "{text}".'
    return "Write a date as YYYY-MM-DD, such as 2026-04-01" + (f', for "{text}".' if text else ".")


def _meant(text: str) -> date | None:
    """The date that is written otherwise, if one is."""
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _OTHERWISE)), None)
    if found is None:
        return None
    told = found.groupdict()
    name = told.get("name", "").capitalize()
    names = [*month_name] if name in month_name else [*month_abbr]
    with suppress(ValueError):
        return date(int(told["year"]), names.index(name) if name else int(told["month"]), int(told["day"]))
    return None


def slip_in(text: str) -> str | None:
    """What a slip of the keyboard made of a name, and what to write; nothing where the name has none."""
    if text.startswith("+"):
        return 'the "+" only shows, in a guide, what is new. Leave it out.'
    if text.startswith("-"):
        return "a space is missing after the dash."
    if text.startswith(_LONG_DASHES):
        return 'the dash of a list is a long one. Write "-" and a space for it.'
    if set(text) & _CURLY:
        return 'the quotation marks are curly. Write straight ones ("), or none.'
    if _HASH.search(text):
        return 'a space is missing before "#", so that it begins no comment.'
    return "a space is missing after the colon." if _COLON.search(text) else None


def misplaced(name: str, keys: Sequence[str], what: str) -> str:
    """What is wrong with how far a name that has keys of its own is indented; nothing where it is a key misspelt."""
    if slip_in(name) or nearest(name, keys):
        return ""
    if len(keys) == 1:
        return f'"{name}" is not indented: it belongs under "{keys[0]}:". Put two spaces before it.'
    entry = what.removeprefix("the ")
    kind, quote, _ = entry.partition(' "')
    if not quote:
        return ""
    says = f'In {what} the key "{name}" is not known. If it is a {kind} of its own, it is indented too far'
    return f"{says}: line it up with {entry}."
