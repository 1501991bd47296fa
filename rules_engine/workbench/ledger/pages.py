"""A text without what printing put into it: page numbers, running heads and feet, and breaks within a sentence."""

import re
from collections.abc import Iterator, Sequence

from rules_engine.workbench.ledger.words import INVISIBLE

_LINE_ENDS = re.compile("\r\n?|\v|\x85|\u2028|\u2029")
_NUMBER = re.compile(r"^[\s|–—-]*(?:page\s+)?(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?[\s|–—-]*$", re.IGNORECASE)
_LEADER = re.compile(r"(?:\.{4,}|(?:\. ){4,}|…{2,})\s*\d{1,3}\s*$")
_ENDS = re.compile(r"[.:;?!][\"'’”)\]\d]*$")
_FEWEST = 3
"""So many numbers that follow one another are page numbers; so many repeats are running heads."""
_FULL = 0.85
"""A line of so much of the longest was broken for want of room."""
_NEAR = 2
"""Running heads and feet stand at most so many lines from where a page ends."""


def lines(text: str) -> list[str]:
    """The lines of a text as one long page, without page numbers, running heads and feet, and lines of contents."""
    plain = _LINE_ENDS.sub("\n", INVISIBLE.sub("", text)).replace("\f", "\n\f\n")
    found = [line.rstrip(" \t\xa0") for line in plain.split("\n") if not _LEADER.search(line)]
    breaks = {n for n, line in enumerate(found) if line == "\f"} | set(_page_numbers(found))
    return list(_joined(found, breaks | _running(found, breaks)))


def _page_numbers(found: Sequence[str]) -> list[int]:
    """The lines of the longest run of numbers that count up by one, if that is long enough to be page numbers."""
    best: dict[int, list[int]] = {}
    for n, line in enumerate(found):
        if numbered := _NUMBER.match(line):
            number = int(numbered[1])
            best[number] = max([*best.get(number - 1, []), n], best.get(number, []), key=len)
    longest = max(best.values(), key=len, default=[])
    return longest if len(longest) >= _FEWEST else []


def _running(found: Sequence[str], breaks: set[int]) -> set[int]:
    """The lines near the ends of pages that say the same, but for numbers, on page after page."""
    if len(breaks) < _FEWEST - 1:
        return set()
    near: dict[str, set[int]] = {}
    for at in {-1, *breaks, len(found)}:
        for way in (range(at - 1, -1, -1), range(at + 1, len(found))):
            for n in _next(found, way, breaks):
                near.setdefault(_without_numbers(found[n]), set()).add(n)
    return {n for held in near.values() if len(held) >= max(_FEWEST, len(breaks) // 3) for n in held}


def _next(found: Sequence[str], way: range, breaks: set[int]) -> Iterator[int]:
    said = [n for n in way[: 4 * _NEAR] if found[n].strip() and n not in breaks]
    yield from said[:_NEAR]


def _without_numbers(line: str) -> str:
    return " ".join(re.sub(r"\d+", " ", line).split())


def _joined(found: Sequence[str], dropped: set[int]) -> Iterator[str]:
    """What is left. Where a page ended within a sentence, the sentence goes on without a gap."""
    last, gap, page_ended = "", False, False
    full = _FULL * max((len(line) for line in found), default=0)
    for n, line in enumerate(found):
        if n in dropped or not line.strip():
            gap, page_ended = True, page_ended or n in dropped
            continue
        begins = line.lstrip()[0]
        within = last and not _ENDS.search(last) and begins.isalpha()
        if gap and not (page_ended and within and (begins.islower() or last[-1] == "," or len(last) >= full)):
            yield ""
        yield line
        last, gap, page_ended = line, False, False
    if gap:
        yield ""
