"""Slips of the keyboard in names and dates, and what to write instead."""

import re
from calendar import month_name, monthrange

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
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
    return "Write a date as YYYY-MM-DD, such as 2026-04-01" + (f', for "{text}".' if text else ".")


def slip_in(text: str) -> str | None:
    """What a slip of the keyboard made of a name, and what to write; nothing where the name has none."""
    if text.startswith("-"):
        return "a space is missing after the dash."
    if text.startswith(_LONG_DASHES):
        return 'the dash of a list is a long one. Write "-" and a space for it.'
    if set(text) & _CURLY:
        return 'the quotation marks are curly. Write straight ones ("), or none.'
    if _HASH.search(text):
        return 'a space is missing before "#", so that it begins no comment.'
    return "a space is missing after the colon." if _COLON.search(text) else None
