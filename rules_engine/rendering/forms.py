"""The forms a document can take. What it says is in blocks, which know nothing of any form."""

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

WIDTH = 80
_UNDERLINED = {1: "=", 2: "-"}
_LINE_START = re.compile(r"^(\d*)([#+\-=~.)])")
"""What Markdown would take for a heading, a list or a rule where a line begins with it."""
_MARKUP = re.compile(r"([\\`*_<>|]|\](?=[\[(:]))")
"""What Markdown would take for markup. Brackets are plain unless they make a link."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 1 the document's, 2 a section's, 3 one recommendation's."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """People's own words, in the lines in which they wrote them. The label says whose, or what they are."""

    text: str
    label: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, those between paragraphs empty."""
        return tuple(printable(line).strip() for line in self.text.splitlines())


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list: a label, a text, or both, and the points under it."""

    text: str = ""
    label: str = ""
    under: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Short words in columns, each under its heading."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Lines that are to be copied as they stand, such as a scenario: never wrapped, and indented as written."""

    text: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines."""
        return tuple(map(printable, self.text.splitlines()))


Block = Heading | Paragraph | Said | Points | Table | Verbatim


def section(title: str, parts: Iterable[Block]) -> Iterator[Block]:
    """A section, unless there is nothing in it."""
    found = list(parts)
    if found:
        yield Heading(2, title)
        yield from found


def points(items: Iterable[Item]) -> Iterator[Points]:
    """A list, unless there is nothing in it."""
    found = tuple(items)
    if found:
        yield Points(found)


def printable(text: str) -> str:
    """A text without control characters, with which a name given in a case could steer the terminal."""
    return text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)


def to_text(blocks: Iterable[Block]) -> str:
    """Plain text for a terminal."""
    return "\n".join(line for block in blocks for line in _text_lines(block))


def to_markdown(blocks: Iterable[Block]) -> str:
    """Markdown for pasting: nothing in a text is taken for markup."""
    return "\n".join(line for block in blocks for line in _markdown_lines(block))


def _text_lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            lines = textwrap.wrap(printable(text), WIDTH)
            yield from lines
            if level in _UNDERLINED:
                yield _UNDERLINED[level] * max(len(line) for line in lines)
                yield ""
        case Paragraph(text):
            yield from textwrap.wrap(printable(text), WIDTH)
            yield ""
        case Said(label=label):
            yield from textwrap.wrap(f"{printable(label)}:" if label else "", WIDTH)
            for line in block.lines:
                yield from textwrap.wrap(line, WIDTH, initial_indent="  ", subsequent_indent="  ") or [""]
            yield ""
        case Points(items):
            yield from _text_points(items, "  ")
            yield ""
        case Table():
            yield from _text_table(block)
            yield ""
        case Verbatim():
            yield from block.lines
            yield ""


def _text_points(items: Iterable[Item], indent: str) -> Iterator[str]:
    for item in items:
        said = ": ".join(part for part in (item.label, item.text) if part)
        colon = "" if item.text else ":"
        yield from textwrap.wrap(
            printable(said) + colon, WIDTH, initial_indent=f"{indent}- ", subsequent_indent=f"{indent}  ",
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
        yield from _text_points(item.under, f"{indent}  ")


def _text_table(table: Table) -> Iterator[str]:
    """Columns as wide as their widest words, or the widest of them narrower where the page is too small for that."""
    lines = [tuple(map(printable, line)) for line in (table.headings, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    while sum(widths) + 2 * len(widths) > WIDTH:
        widths[widths.index(max(widths))] -= 1
    for number, line in enumerate(lines):
        cells = [textwrap.wrap(cell, width, break_on_hyphens=False) for cell, width in zip(line, widths, strict=True)]
        for parts in zip_longest(*cells, fillvalue=""):
            yield ("  " + "  ".join(map(str.ljust, parts, widths))).rstrip()
        if number == 0:
            yield "  " + "  ".join("-" * width for width in widths)


def _markdown_lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {_escaped(text)}"
            yield ""
        case Paragraph(text):
            yield _escaped(text)
            yield ""
        case Said(label=label):
            yield from [f"**{_escaped(label)}:**", ""] if label else []
            for line, after in zip_longest(block.lines, block.lines[1:], fillvalue=""):
                # A backslash at the end breaks the line within a paragraph.
                told = _LINE_START.sub(r"\1\\\2", _escaped(line)) + ("\\" if line and after else "")
                yield f"> {told}".rstrip()
            yield ""
        case Points(items):
            yield from _markdown_points(items, "")
            yield ""
        case Table(headings, rows):
            for row in (headings, ("---",) * len(headings), *rows):
                yield f"| {' | '.join(map(_escaped, row))} |"
            yield ""
        case Verbatim():
            yield from ("```", *block.lines, "```", "")


def _markdown_points(items: Iterable[Item], indent: str) -> Iterator[str]:
    for item in items:
        label = f"**{_escaped(item.label)}:**" if item.label else ""
        yield f"{indent}- " + " ".join(part for part in (label, _escaped(item.text)) if part)
        yield from _markdown_points(item.under, f"{indent}  ")


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", printable(text))
