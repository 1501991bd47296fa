"""A guidance's text as headings and statements: each sentence, list item or cell of a table, with its place."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from rules_engine.workbench.ledger.blocks import (
    CELLS,
    MAILBOX,
    MARKER,
    NOTE,
    Names,
    blocks,
    known_heading,
    parts,
    room_in,
    whole_lines,
    without_contents,
)
from rules_engine.workbench.ledger.words import digest, words

FRONT, NOTES = "Front page", "Notes"
"""Where statements before the first heading, and the notes at the end, are said to stand."""
_NO_END = "".join(rf"(?<!\b{short})" for short in (r"e\.g\.", r"i\.e\.", r"Dr\.", r"Mr\.", r"Mrs\.", r"Ms\.", r"St\."))
_SENTENCE = re.compile(rf"(?<=[.?!]){_NO_END}(?:\[\d+\])?[\"'’”)]*\s+(?=[\"'‘“(]?[A-Z])")
_VERB = re.compile(r"\b(?:is|are|was|has|have|will|should|must|may|can|shall|includes?|were|do|does)\b")
_YEAR = re.compile(r"\(.*\b20\d\d\b")
_APPENDIX = re.compile(r"Appendix \d+\s*[:–—-]")
_ROW = re.compile(r"Appendix \d+, ")
_FIRST_CELL = "review name"
_LONGEST_HEADING = 18


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


def segment(text: str, known: Collection[str] = (), digests: Collection[str] = ()) -> Guidance:
    """The headings and statements of a text.

    Known headings are recognised whatever they look like. Others are judged by their look: a short line that reads
    like no sentence, unless its digest is one of a known statement's. Where some are known, none is looked for before
    the first of them.
    """
    spelt = {words(name): name for name in known}
    headings = {said: name for said, name in spelt.items() if not _ROW.match(name)}
    found = without_contents(whole_lines(text), headings)
    reader = _Reader(headings, spelt, digests, room_in(found))
    for block in blocks(found, headings, reader.room):
        reader.take(block)
    return Guidance(tuple(reader.headings), tuple(reader.statements))


class _Reader:
    """Puts each block in its place."""

    def __init__(self, known: Names, rows: Names, digests: Collection[str], room: float) -> None:
        self.known, self.rows, self.digests, self.room = known, rows, digests, room
        self.headings: list[str] = []
        self.statements: list[Statement] = []
        self.last: dict[str, int] = {}
        self.counted = Counter[tuple[str, int]]()
        self.heading, self.para = FRONT, 0
        self.appendix = ""
        self.cells: int | None = None
        self.notes = self.introduced = False

    def take(self, block: list[str]) -> None:
        """Read one block."""
        said = " ".join(" ".join(block).split())
        if note := NOTE.match(said):
            self._open(NOTES) if not self.notes else None
            self.notes, self.para = True, int(note[1])
            self._add(said[note.end() :])
        elif said.lower() == _FIRST_CELL:
            self.cells = -CELLS + 1
        elif self._heads(block, said):
            self.cells = None
            self._open(known_heading(said, self.known) or said)
        elif self.cells is not None:
            self._cell(said)
        else:
            self._paragraph(block, said)
        self.introduced = said.endswith(":")

    def _heads(self, block: list[str], said: str) -> bool:
        """Whether a block is a heading: one that is known, or a short line that ends and reads like none."""
        marked = MARKER.match(block[0]) is not None
        if known_heading(said, self.known):
            return not (marked and self.introduced)
        if _APPENDIX.match(said) and said[-1] not in ".;,":
            return True
        early = self.known and not self.headings
        if len(block) > 1 or self.cells is not None or early or self.notes or self.introduced:
            return False
        if digest(said) in self.digests:
            return False
        if not said[:1].isupper() or said[-1:] in ".:;,|" or marked or MAILBOX.match(said):
            return False
        return len(said.split()) <= _LONGEST_HEADING and not (_VERB.search(said) or _YEAR.search(said))

    def _open(self, heading: str) -> None:
        """Begin to read under a heading; under one that stands twice, its paragraphs are counted on."""
        self.heading, self.para = heading, self.last.get(heading, 0)
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
        if self.cells % CELLS == 0 and not starred:
            row = f"{self.appendix}, {said.rstrip('*')}"
            self._open(self.rows.get(words(row), row))
            self.para = 1
        self._state(said)
        self.cells += not starred

    def _paragraph(self, block: list[str], said: str) -> None:
        """A paragraph, or an item of the list that belongs to the paragraph before."""
        marked = MARKER.match(block[0])
        if not (marked or MAILBOX.match(said)) or self.para == 0:
            self.para += 1
        for part in parts(block, self.room) if marked else [said]:
            self._add(part)

    def _add(self, said: str) -> None:
        for sentence in _SENTENCE.split(said):
            if words(sentence):
                self._state(sentence.strip())

    def _state(self, said: str) -> None:
        if self.heading == FRONT and FRONT not in self.headings:
            self.headings.insert(0, FRONT)
        self.last[self.heading] = self.para
        # A heading, a row or a note may stand twice: what stands under it again is counted on.
        self.counted[self.heading, self.para] += 1
        number = self.counted[self.heading, self.para]
        self.statements.append(Statement(self.heading, self.para, number, said))
