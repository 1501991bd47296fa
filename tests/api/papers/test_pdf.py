"""A paper as PDF."""

import logging
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from api.papers import pdf
from rules_engine.rendering.forms import Block, Heading, Item, Points, Table
from tests.api.papers.reading import letters, made, needs_pango, objects, of_pdf, pages, printed_example

pytestmark = needs_pango
INFANT = "infant-head-injury"
SMALL = """
import hashlib, sys
from datetime import UTC, datetime
from api.papers.paper import Paper
from api.papers.pdf import pdf
from rules_engine.rendering.forms import Heading, Paragraph
blocks = (Heading(1, "One"), Heading(2, "Two"), Paragraph("Three."), Heading(2, "Four"))
print(hashlib.sha256(pdf(Paper("Title", "name", datetime(2026, 4, 1, tzinfo=UTC), blocks))).hexdigest())
"""


def test_it_is_tagged_titled_and_in_english() -> None:
    """What PDF/UA-1 asks for and screen readers use: structure, language, and the title in place of a file's name."""
    whole = b"\n".join(held for _, held in objects(made(pdf.pdf, INFANT)))
    for part in (
        b"/StructTreeRoot",
        b"/MarkInfo <</Marked true>>",
        b"/Lang (en-GB)",
        b"/DisplayDocTitle true",
        b"/Title (Assessment of 1 April 2026)",
        b'pdfuaid:part="1"',
    ):
        assert part in whole, part
    kinds = {
        kind for kind in (b"/H1", b"/H2", b"/H3", b"/L", b"/LI", b"/Table", b"/TH", b"/TD") if b"/S " + kind in whole
    }
    assert len(kinds) == 8


def test_its_pages_are_of_a4_and_few_enough() -> None:
    """Every page is of A4, and none is empty."""
    found = list(pages(made(pdf.pdf, INFANT)))
    assert 20 < len(found) < 80
    assert all(found)
    assert b"/MediaBox [0 0 595.275591 841.889764]" in b"".join(held for _, held in objects(made(pdf.pdf, INFANT)))


def test_no_heading_is_left_alone_at_the_foot_of_a_page() -> None:
    """Wherever on a page a heading would fall, what stands under it begins on its page."""
    parts: list[Block] = [Heading(1, "The first")]
    for number in range(60):
        parts += [Heading(3, f"Heading {number}"), Points((Item("something"),) * (number % 23 + 1))]
    found = list(pages(pdf.pdf(replace(printed_example(INFANT), blocks=tuple(parts)))))
    assert len(found) > 5
    assert [page[-1][1] for page in found if page[-1][1].startswith("Heading")] == []


def test_the_head_of_a_table_stands_on_each_of_its_pages() -> None:
    """A table of many rows has its head on every page it covers."""
    rows = tuple((f"row {number}", "somebody") for number in range(120))
    long = replace(printed_example(INFANT), blocks=(Heading(1, "One"), Table(("What", "Who"), rows)))
    found = [[text for _, text in page] for page in pages(pdf.pdf(long))]
    assert len(found) > 2
    assert all(page.count("What") == 1 for page in found)


def test_its_contents_name_the_pages() -> None:
    """On paper a link is no help."""
    told = letters(of_pdf(made(pdf.pdf, INFANT)))
    assert "Todonow,page1" in told
    assert f"Whatwasdecided,page{len(list(pages(made(pdf.pdf, INFANT))))}" in told


def test_it_is_the_same_from_every_process() -> None:
    """Nothing in it is drawn by chance: two processes that hash differently make the same bytes."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", SMALL],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where a style asks for a picture, nobody is called: there is no paper, rather than one that calls out."""
    from weasyprint.urls import FatalURLFetchingError  # type: ignore[import-untyped]  # noqa: PLC0415 (needs pango)

    small = replace(printed_example(INFANT), blocks=(Heading(1, "One"),))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/picture.png"
        monkeypatch.setattr(pdf, "_CONTENTS", f'body {{ background: url("{address}"); }}')
        with pytest.raises(FatalURLFetchingError):
            pdf.pdf(small)
        with pytest.raises(BlockingIOError):
            listening.accept()


def test_nothing_of_a_paper_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Not even of letters for which no font is at hand."""
    told = replace(printed_example(INFANT), blocks=(Heading(1, "Canary \N{PILE OF POO} \u4e2d \U000107ff"),))
    assert pdf.pdf(told).startswith(b"%PDF-")
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


def test_what_it_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package where it is not installed."""
    assert pdf.lacks() == ""
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert pdf.lacks() == 'the Python package weasyprint (install thresholds with its extra "pdf")'


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The package is there, and what it draws with is not."""
    (tmp_path / "weasyprint.py").write_text('raise OSError("cannot load library")')
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "weasyprint")
    assert pdf.lacks() == "the library pango (on Debian: libpango-1.0-0 and libpangoft2-1.0-0)"
