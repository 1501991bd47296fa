"""What each form of a paper says, read back from its bytes, and the worked cases that are printed."""

import io
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from html import unescape

import pytest

from api.papers import pdf
from api.papers.paper import Paper, paper
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table
from tests.test_rendering_front import example

MADE_AT = datetime(2026, 4, 1, 9, 30, 15, tzinfo=UTC)
DECIDED: tuple[Block, ...] = (
    Heading(2, "What was decided"),
    Table(("Partner", "Vote"), (("local authority", "notify"), ("police", "notify"), ("ICB", "abstain"))),
    Points((Item("the harm was judged serious", label="Reasons", under=(Item("dissent: none"),)),)),
    Paragraph("Records up to sha256:0123456789abcdef."),
)
"""What comes after an assessment: here made up."""
_BULLETS = re.compile("[\N{BULLET}\N{WHITE BULLET}\N{BLACK SMALL SQUARE}\N{TRIANGULAR BULLET}\N{HYPHEN BULLET}]")
_FOOT = 1060
"""Where the foot of an A4 page begins, in CSS pixels from its top (it is 1123 of them high)."""

needs_pango = pytest.mark.skipif(bool(pdf.lacks()), reason=f"This computer lacks {pdf.lacks()}.")


def printed_example(name: str) -> Paper:
    """The paper of a worked case, with decisions after it."""
    return paper(*example(name), MADE_AT, DECIDED)


@cache
def made(make: Callable[[Paper], bytes], name: str) -> bytes:
    """One form of a worked case's paper, made once for all tests."""
    return make(printed_example(name))


def letters(text: str) -> str:
    """A text without its spaces and line ends, which each form sets in its own way."""
    return "".join(text.split())


def of_html(written: bytes) -> str:
    """What a page says, its contents left out."""
    return unescape(re.sub(r"<(title|style|nav)\b.*?</\1>|<[^>]*>", " ", written.decode(), flags=re.DOTALL))


def of_markdown(written: bytes) -> str:
    """What Markdown says."""
    plain = re.sub(r"(?m)^ *(#+|-|>) |^>$|^\||\|$|\*\*|(?<!\\)\|", " ", written.decode())
    return re.sub(r"(?m)^[ -]*---[ -]*$", "", plain).replace("\\", "")


def of_word(written: bytes) -> str:
    """What a Word document says."""
    from docx import Document  # noqa: PLC0415 (an extra)
    from docx.table import Table as WordTable  # noqa: PLC0415

    found = []
    for part in Document(io.BytesIO(written)).iter_inner_content():
        if isinstance(part, WordTable):
            found += [cell.text for row in part.rows for cell in row.cells]
        else:
            found.append(part.text)
    return "\n".join(found)


def of_pdf(written: bytes) -> str:
    """What a PDF says, in the order in which it is read, without bullets and page numbers."""
    return " ".join(text for page in pages(written) for _, text in page)


def pages(written: bytes) -> Iterator[list[tuple[float, str]]]:
    """The runs of text of each page: how far from the top, and what they say."""
    held = dict(objects(written))
    fonts: dict[str, dict[str, str]] = {}
    for name, number in re.findall(rb"/([A-Z]{6}) (\d+) 0 R", b"\n".join(held.values())):
        unicode = re.search(rb"/ToUnicode (\d+) 0 R", held[int(number)])
        if unicode:
            fonts[name.decode()] = dict(_letters_of_a_font(held[int(unicode[1])].decode()))
    for one in held.values():
        contents = re.search(rb"/Contents (\d+) 0 R", one)
        if contents and re.search(rb"/Type ?/Page\b", one):
            yield list(_lines(held[int(contents[1])].decode("latin-1"), fonts))


def objects(written: bytes) -> Iterator[tuple[int, bytes]]:
    """Every object of a PDF by its number: of a stream what it holds, and of a stream of objects each of those."""
    for number, one in re.findall(rb"(?s)\n(\d+) 0 obj\n(.*?)\nendobj", written):
        told, _, rest = one.partition(b"stream\n")
        held = rest.rpartition(b"\nendstream")[0]
        if b"/FlateDecode" in told:
            held = zlib.decompress(held)
        if b"/ObjStm" in told:
            first = int(told.partition(b"/First ")[2].split(b"/")[0].split(b">")[0])
            places = [int(n) for n in held[:first].split()]
            ends = [*places[3::2], len(held) - first]
            for within, begins, end in zip(places[::2], places[1::2], ends, strict=True):
                yield within, held[first + begins : first + end]
        else:
            yield int(number), held if rest else one


def _letters_of_a_font(unicode: str) -> Iterator[tuple[str, str]]:
    """What each glyph of a font stands for."""
    for glyph, said in re.findall(r"<(\w+)> <(\w+)>", unicode.partition("beginbfchar")[2]):
        yield glyph, bytes.fromhex(said).decode("utf-16-be")


def _lines(drawn: str, fonts: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[float, str]]:
    """Each run of text that is drawn."""
    runs = re.findall(r"(?s)BT\n1 0 0 -1 \S+ (\S+) Tm\n(?:/(\w+) \S+ Tf\n)?\[(.*?)\] TJ", drawn)
    font = ""
    for down, named, shown in runs:
        font = named or font
        glyphs = "".join(re.findall(r"<(\w+)>", shown))
        text = "".join(fonts[font][glyphs[at : at + 4]] for at in range(0, len(glyphs), 4))
        if float(down) < _FOOT and not _BULLETS.search(text):
            yield float(down), text
