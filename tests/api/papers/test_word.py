"""A paper as a Word document, for whoever takes the minutes to go on in."""

import io
import re
import sys
import zipfile
from datetime import datetime, timedelta, timezone

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from api.papers import word
from api.papers.paper import Paper
from rules_engine.rendering.forms import Heading, Item, Points
from tests.api.papers.reading import MADE_AT, made, printed_example

INFANT = "infant-head-injury"


def test_its_headings_are_real() -> None:
    """Each has the style of its level, in order: Word makes contents and navigation of them."""
    headings = [
        (int(p.style.name[-1]), p.text)
        for p in Document(io.BytesIO(made(word.word, INFANT))).paragraphs
        if p.style is not None and str(p.style.name).startswith("Heading")
    ]
    assert headings == [(b.level, b.text) for b in printed_example(INFANT).blocks if isinstance(b, Heading)]


def test_its_tables_have_heads() -> None:
    """The first row is repeated on each page, and no row is parted."""
    tables = Document(io.BytesIO(made(word.word, INFANT))).tables
    assert [cell.text for cell in tables[0].rows[0].cells] == ["What", "Who acts", "By when"]
    for table in tables:
        heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        assert heads == [True, *[False] * (len(heads) - 1)]
        assert all(row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in table.rows)


def test_its_points_are_lists_however_deep() -> None:
    """Each level has its bullets, and what is deeper than Word's own levels is set in further."""
    deep = Item("five")
    for text in ("four", "three", "two", "one"):
        deep = Item(text, under=(deep,))
    document = Document(io.BytesIO(word.word(Paper("T", "t", MADE_AT, (Points((deep,)),)))))
    assert [(p.text, str(p.style and p.style.name)) for p in document.paragraphs] == [
        ("one", "List Bullet"), ("two", "List Bullet 2"), ("three", "List Bullet 3"), ("four", "List Bullet 3"),
        ("five", "List Bullet 3"),
    ]  # fmt: skip
    four, five = (p.paragraph_format.left_indent for p in document.paragraphs[3:])
    assert four is not None
    assert five is not None
    assert Mm(30) < four < five


def test_its_pages_are_of_a4_with_numbers() -> None:
    """Of A4, and in British English."""
    document = Document(io.BytesIO(made(word.word, INFANT)))
    page = document.sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert "PAGE" in page.footer.paragraphs[0]._p.xml
    assert {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))} == {"en-GB"}


def test_its_properties_tell_nothing_of_the_case() -> None:
    """A title with the date, nobody's name, and the record's own time."""
    told = Document(io.BytesIO(made(word.word, INFANT))).core_properties
    assert told.title == "Assessment of 1 April 2026"
    assert (told.author, told.last_modified_by, told.comments, told.subject, told.keywords) == ("", "", "", "", "")
    assert told.created == told.modified == MADE_AT
    with zipfile.ZipFile(io.BytesIO(made(word.word, INFANT))) as parts:
        assert {part.date_time for part in parts.infolist()} == {(2026, 4, 1, 9, 30, 14)}  # of even seconds


def test_times_are_those_of_the_same_moment() -> None:
    """A record's time in another zone is the same time."""
    there = datetime(2026, 4, 1, 10, 30, 15, tzinfo=timezone(timedelta(hours=1)))
    assert there == MADE_AT
    here, away = (word.word(Paper("T", "t", made_at, (Heading(1, "One"),))) for made_at in (MADE_AT, there))
    assert here == away


def test_it_opens_without_anything_from_outside() -> None:
    """No part of it points to an address outside."""
    with zipfile.ZipFile(io.BytesIO(made(word.word, INFANT))) as parts:
        related = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".rels")]
    assert related
    assert not [one for one in related if re.search(r'TargetMode="External"', one)]


def test_what_it_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package where it is not installed."""
    assert word.lacks() == ""
    monkeypatch.setitem(sys.modules, "docx", None)
    assert word.lacks() == 'the Python package python-docx (install thresholds with its extra "word")'
