"""A text's lines as paragraphs: a heading, a list item and a mailbox are each their own, however they were broken."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TypeAlias

from rules_engine.workbench.ledger.pages import lines
from rules_engine.workbench.ledger.words import words

Names: TypeAlias = Mapping[tuple[str, ...], str]
"""Headings by their words."""
_BULLETS = "[•●▪■◦○∙·‣\u2043➢✓❖\uf0a7\uf0b7]"
_MARK = rf"(?:{_BULLETS}|[*–—-]|o(?=\s|$)|\d{{1,2}}[.)]|[a-z][.)]|\((?:[a-z]|[ivx]+|\d{{1,2}})\))"
MARKER = re.compile(rf"^\s*{_MARK}\s+")
"""What a list item begins with."""
NOTE = re.compile(r"^\s*\[(\d{1,2})\]\s*")
"""What a note begins with."""
MAILBOX = re.compile(r"^\S+@\S+$")
CELLS = 5
"""How many cells a row of a table has."""
_BULLETED = re.compile(rf"^\s*{_BULLETS}")
_DASHED = re.compile(r"^\s*[*–—-]\s")
_MARKER_ALONE = re.compile(rf"^\s*{_MARK}\s*$")
_NUMBERING = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\D)")
_WORD_ENDS = re.compile(r"[^\s-]\s*$")
_ITEM = re.compile(rf"^\s*(?:{_MARK}|\d{{1,2}}(?:\.\d{{1,2}})*\.?)\s+")
_PAGE = re.compile(r"\s+\d{1,3}\s*$")
_HEADING_LINES, _FEWEST_IN_CONTENTS = 3, 4


def paragraphs(text: str) -> Iterator[str]:
    """The paragraphs and list items of a text, each on one line, whatever they are."""
    found = whole_lines(text)
    for block in blocks(found, {}, room_in(found)):
        yield " ".join(" ".join(block).split())


def whole_lines(text: str) -> list[str]:
    """The lines of a text, each with the bullet that marks it, and each cell of a row on a line of its own."""
    return list(_whole_items(lines(text)))


def without_contents(found: list[str], known: Names) -> list[str]:
    """The lines without a table of contents: lines one after another that all stand again further on, headings too."""
    spelt = [words(_PAGE.sub("", _ITEM.sub("", line))) for line in found]
    last = {words(line): n for n, line in enumerate(found)}
    numbered = {words(_NUMBERING.sub("", line)): n for n, line in enumerate(found)}
    dropped: set[int] = set()
    run: list[int] = []
    for n, said in [*enumerate(spelt), (len(found), ("",))]:
        if said and max(last.get(said, 0), numbered.get(said, 0)) > n:
            run.append(n)
        elif said:
            dropped.update(run if sum(spelt[at] in known for at in run) >= _FEWEST_IN_CONTENTS else ())
            run = []
    return [line for n, line in enumerate(found) if n not in dropped]


def blocks(found: list[str], known: Names, room: float) -> Iterator[list[str]]:
    """The paragraphs of a text as their lines; a known heading, a list item and a mailbox are each their own."""
    block: list[str] = []
    skip = 0
    for n, line in enumerate([*found, ""]):
        if skip:
            skip -= 1
            continue
        fresh = not block or not runs_on(block[-1], line, room)
        marked = MARKER.match(line) and (fresh or _begins_item(line, block))
        heading = _heading_lines(found[n : n + _HEADING_LINES], known, room) if fresh else 0
        alone = heading or (fresh and MAILBOX.match(line.strip()))
        if block and (not line.strip() or alone or marked or NOTE.match(line)):
            yield block
            block = []
        if alone:
            yield [" ".join(found[n : n + max(heading, 1)])]
            skip = max(heading, 1) - 1
        elif line.strip():
            block.append(line)


def _begins_item(line: str, block: list[str]) -> bool:
    """Whether a line after one that was broken begins an item: it may be a dash or a "(b)" within a sentence."""
    return bool(_BULLETED.match(line) or (MARKER.match(block[0]) and not _DASHED.match(line)))


def _whole_items(found: list[str]) -> Iterator[str]:
    """The lines, with a bullet that stands alone put before what it marks, and a row of cells put one below another."""
    mark = ""
    for line in found:
        if line.count("\t") >= CELLS - 2 and not MARKER.match(line):
            for cell in line.split("\t"):
                yield from (cell, "")
        elif _MARKER_ALONE.match(line):
            mark = line.strip() + " "
        elif line.strip() or not mark:
            yield mark + line
            mark = ""


def _heading_lines(ahead: list[str], known: Names, room: float) -> int:
    """How many of the lines ahead are a known heading: a long one may have been broken."""
    for count, line in enumerate(ahead, 1):
        if not line.strip():
            return 0
        if known_heading(" ".join(ahead[:count]), known):
            return count
        if not runs_on(line, ahead[count] if count < len(ahead) else "", room):
            return 0
    return 0


def known_heading(said: str, known: Names) -> str | None:
    """The known heading that a line is, numbered or not. A bullet makes an item of it."""
    bare = None if MARKER.match(said) else known.get(words(said))
    return bare or known.get(words(_NUMBERING.sub("", said)) if _NUMBERING.match(said) else ())


def room_in(found: list[str]) -> float:
    """How long a line has to be, with the next word, to have been broken for want of room.

    Told by the lines that surely were, since a small letter follows. The shortest hundredth may be chance.
    """
    small = [n for n, line in enumerate(found) if line.lstrip()[:1].islower() and not MARKER.match(line)]
    broken = [_with_next(found[n - 1], found[n]) for n in small if n and _WORD_ENDS.search(found[n - 1])]
    return sorted(broken)[len(broken) // 100] if broken else float("inf")


def runs_on(line: str, following: str, room: float) -> bool:
    """Whether a line was broken for want of room."""
    return bool(following.strip()) and _with_next(line, following) >= room


def _with_next(line: str, following: str) -> int:
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0])


def parts(block: list[str], room: float) -> Iterator[str]:
    """An item's text. A line that ended for no want of room, before one that begins anew, is a part of its own."""
    part = [MARKER.sub("", block[0])]
    for last, line in pairwise(block):
        if line.strip()[:1].isupper() and not runs_on(last, line, room):
            yield " ".join(" ".join(part).split())
            part = []
        part.append(line)
    yield " ".join(" ".join(part).split())
