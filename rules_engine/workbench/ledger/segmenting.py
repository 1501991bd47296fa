"""A guidance's text as headings and statements: each sentence, list item or cell of a table, with its place."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from rules_engine.workbench.ledger.pages import lines
from rules_engine.workbench.ledger.words import words

FRONT, NOTES = "Front page", "Notes"
"""Where statements before the first heading, and the notes at the end, are said to stand."""
_BULLETS = "[•●▪■◦○∙·‣\u2043➢✓❖\uf0a7\uf0b7]"
_MARK = rf"(?:{_BULLETS}|[*–—-]|o(?=\s|$)|\d{{1,2}}[.)]|[a-z][.)]|\((?:[a-z]|[ivx]+|\d{{1,2}})\))"
_MARKER = re.compile(rf"^\s*{_MARK}\s+")
_DOUBTFUL = re.compile(r"^\s*[*–—-]\s")
"""What a line may begin with that is only a dash within a sentence."""
_MARKER_ALONE = re.compile(rf"^\s*{_MARK}\s*$")
_NUMBERING = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\D)")
_NOTE = re.compile(r"^\s*\[(\d{1,2})\]\s*")
_WORD_ENDS = re.compile(r"[^\s-]\s*$")
_MAILBOX = re.compile(r"^\S+@\S+$")
_NO_END = "".join(rf"(?<!\b{short})" for short in (r"e\.g\.", r"i\.e\.", r"Dr\.", r"Mr\.", r"Mrs\.", r"Ms\.", r"St\."))
_SENTENCE = re.compile(rf"(?<=[.?!]){_NO_END}(?:\[\d+\])?[\"'’”)]*\s+(?=[\"'‘“(]?[A-Z])")
_VERB = re.compile(r"\b(?:is|are|was|has|have|will|should|must|may|can|shall|includes?|were|do|does)\b")
_YEAR = re.compile(r"\(.*\b20\d\d\b")
_APPENDIX = re.compile(r"Appendix \d+\s*[:–—-]")
_ROW = re.compile(r"Appendix \d+, ")
_FIRST_CELL, _CELLS = "review name", 5
_LONGEST_HEADING = 18
_HEADING_LINES = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, a list item or a cell: the heading it stands under, its paragraph, its number in that, its text."""

    heading: str
    para: int
    number: int
    text: str

    @property
    def place(self) -> str:
        """Where it stands, as rulesets cite it."""
        return place(self.heading, self.para)


@dataclass(frozen=True, slots=True)
class Guidance:
    """A guidance's headings, the names of table rows among them, and its statements, in order."""

    headings: tuple[str, ...]
    statements: tuple[Statement, ...]


def place(heading: str, para: int) -> str:
    """Where a statement stands, as rulesets cite it: the rows of tables have no paragraphs."""
    return heading if _ROW.match(heading) else f"{heading}, para {para}"


def segment(text: str, known: Collection[str] = ()) -> Guidance:
    """The headings and statements of a text.

    Known headings are recognised whatever they look like. Others are judged by their look: a short line that reads
    like no sentence. Where some are known, none is looked for before the first of them.
    """
    spelt = {words(name): name for name in known}
    headings = {said: name for said, name in spelt.items() if not _ROW.match(name)}
    found = list(_whole_items(lines(text)))
    reader = _Reader(headings, spelt, _room(found))
    for block in _blocks(found, headings, reader.room):
        reader.take(block)
    return Guidance(tuple(reader.headings), tuple(reader.statements))


def paragraphs(text: str) -> Iterator[str]:
    """The paragraphs and list items of a text, each on one line, whatever they are."""
    found = list(_whole_items(lines(text)))
    for block in _blocks(found, {}, _room(found)):
        yield " ".join(" ".join(block).split())


def _blocks(found: list[str], known: Mapping[tuple[str, ...], str], room: float) -> Iterator[list[str]]:
    """The paragraphs of a text as their lines; a known heading, a list item and a mailbox are each their own."""
    block: list[str] = []
    skip = 0
    for n, line in enumerate([*found, ""]):
        if skip:
            skip -= 1
            continue
        fresh = not block or not _runs_on(block[-1], line, room)
        marked = _MARKER.match(line) and (fresh or not _DOUBTFUL.match(line))
        heading = _heading_lines(found[n : n + _HEADING_LINES], known, room) if fresh else 0
        alone = heading or (fresh and _MAILBOX.match(line.strip()))
        if block and (not line.strip() or alone or marked or _NOTE.match(line)):
            yield block
            block = []
        if alone:
            yield [" ".join(found[n : n + max(heading, 1)])]
            skip = max(heading, 1) - 1
        elif line.strip():
            block.append(line)


def _whole_items(found: list[str]) -> Iterator[str]:
    """The lines, with a bullet that stands alone put before what it marks, and a row of cells put one below another."""
    mark = ""
    for line in found:
        if line.count("\t") >= _CELLS - 2 and not _MARKER.match(line):
            for cell in line.split("\t"):
                yield from (cell, "")
        elif _MARKER_ALONE.match(line):
            mark = line.strip() + " "
        elif line.strip() or not mark:
            yield mark + line
            mark = ""


def _heading_lines(ahead: list[str], known: Mapping[tuple[str, ...], str], room: float) -> int:
    """How many of the lines ahead are a known heading: a long one may have been broken."""
    for count, line in enumerate(ahead, 1):
        if not line.strip():
            return 0
        if _known_heading(" ".join(ahead[:count]), known):
            return count
        if not _runs_on(line, ahead[count] if count < len(ahead) else "", room):
            return 0
    return 0


def _known_heading(said: str, known: Mapping[tuple[str, ...], str]) -> str | None:
    """The known heading that a line is, numbered or not. A bullet makes an item of it."""
    bare = None if _MARKER.match(said) else known.get(words(said))
    return bare or known.get(words(_NUMBERING.sub("", said)) if _NUMBERING.match(said) else ())


def _room(found: list[str]) -> float:
    """How long a line has to be, with the next word, to have been broken for want of room.

    Told by the lines that surely were, since a small letter follows. The shortest hundredth may be chance.
    """
    small = [n for n, line in enumerate(found) if line.lstrip()[:1].islower() and not _MARKER.match(line)]
    broken = [_with_next(found[n - 1], found[n]) for n in small if n and _WORD_ENDS.search(found[n - 1])]
    return sorted(broken)[len(broken) // 100] if broken else float("inf")


def _runs_on(line: str, following: str, room: float) -> bool:
    """Whether a line was broken for want of room."""
    return bool(following.strip()) and _with_next(line, following) >= room


def _with_next(line: str, following: str) -> int:
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0])


class _Reader:
    """Puts each block in its place."""

    def __init__(self, known: Mapping[tuple[str, ...], str], rows: Mapping[tuple[str, ...], str], room: float) -> None:
        self.known, self.rows, self.room = known, rows, room
        self.headings: list[str] = []
        self.statements: list[Statement] = []
        self.last: dict[str, int] = {}
        self.heading, self.para, self.number = FRONT, 0, 0
        self.appendix = ""
        self.cells: int | None = None
        self.notes = self.introduced = False

    def take(self, block: list[str]) -> None:
        """Read one block."""
        said = " ".join(" ".join(block).split())
        if note := _NOTE.match(said):
            self._open(NOTES) if not self.notes else None
            self.notes, self.para, self.number = True, int(note[1]), 0
            self._add(said[note.end() :])
        elif said.lower() == _FIRST_CELL:
            self.cells = -_CELLS + 1
        elif self._heads(block, said):
            self.cells = None
            self._open(_known_heading(said, self.known) or said)
        elif self.cells is not None:
            self._cell(said)
        else:
            self._paragraph(block, said)
        self.introduced = said.endswith(":")

    def _heads(self, block: list[str], said: str) -> bool:
        """Whether a block is a heading: one that is known, or a short line that ends and reads like none."""
        marked = _MARKER.match(block[0]) is not None
        if _known_heading(said, self.known):
            return not (marked and self.introduced)
        if _APPENDIX.match(said) and said[-1] not in ".;,":
            return True
        early = self.known and not self.headings
        if len(block) > 1 or self.cells is not None or early or self.notes or self.introduced:
            return False
        if not said[:1].isupper() or said[-1:] in ".:;,|" or marked or _MAILBOX.match(said):
            return False
        return len(said.split()) <= _LONGEST_HEADING and not (_VERB.search(said) or _YEAR.search(said))

    def _open(self, heading: str) -> None:
        """Begin to read under a heading; under one that stands twice, its paragraphs are counted on."""
        self.heading, self.para, self.number = heading, self.last.get(heading, 0), 0
        if heading not in self.headings:
            self.headings.append(heading)
        if heading.startswith("Appendix ") and not _ROW.match(heading):
            self.appendix = " ".join(heading.split()[:2])

    def _cell(self, said: str) -> None:
        """The next cell of a table: the first of a row names it; what a star marks belongs to the cell before."""
        assert self.cells is not None  # noqa: S101 (only called inside a table)
        if self.cells < 0:
            self.cells += 1
            return
        starred = said.startswith("*")
        if self.cells % _CELLS == 0 and not starred:
            row = f"{self.appendix}, {said.rstrip('*')}"
            self._open(self.rows.get(words(row), row))
            self.para = 1
        self._state(said)
        self.cells += not starred

    def _paragraph(self, block: list[str], said: str) -> None:
        """A paragraph, or an item of the list that belongs to the paragraph before."""
        marked = _MARKER.match(block[0])
        if not (marked or _MAILBOX.match(said)) or self.para == 0:
            self.para, self.number = self.para + 1, 0
        for part in _parts(block, self.room) if marked else [said]:
            self._add(part)

    def _add(self, said: str) -> None:
        for sentence in _SENTENCE.split(said):
            if words(sentence):
                self._state(sentence.strip())

    def _state(self, said: str) -> None:
        if self.heading == FRONT and FRONT not in self.headings:
            self.headings.insert(0, FRONT)
        self.number += 1
        self.last[self.heading] = self.para
        self.statements.append(Statement(self.heading, self.para, self.number, said))


def _parts(block: list[str], room: float) -> Iterator[str]:
    """An item's text. A line that ended for no want of room, before one that begins anew, is a part of its own."""
    part = [_MARKER.sub("", block[0])]
    for last, line in pairwise(block):
        if line.strip()[:1].isupper() and not _runs_on(last, line, room):
            yield " ".join(" ".join(part).split())
            part = []
        part.append(line)
    yield " ".join(" ".join(part).split())
