"""A document as a page of HTML: whole, safe, and the same content as the blocks it is made of."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine import rendering
from rules_engine.rendering.forms import (
    Block,
    Heading,
    Item,
    Paragraph,
    Points,
    Said,
    Table,
    Verbatim,
    printable,
    to_text,
)
from rules_engine.rendering.page import STYLE, to_html
from tests.test_rendering_front import EXAMPLES, example

VOID = {"br", "meta"}


class Page(HTMLParser):
    """The tags of a page in order, those left open, and the words of its main part without the contents."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that is open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note what is said."""
        if "main" in self.open and "nav" not in self.open:
            self.said.append(data)


texts = st.text(st.characters(codec="utf-8"), max_size=30)
items = st.recursive(
    st.builds(Item, texts, texts),
    lambda under: st.builds(Item, texts, texts, st.lists(under, max_size=2).map(tuple)),
    max_leaves=4,
)
tables = st.integers(1, 3).flatmap(
    lambda width: st.builds(
        Table,
        st.tuples(*[texts] * width),
        st.lists(st.tuples(*[texts] * width), max_size=2).map(tuple),
    )
)
documents: st.SearchStrategy[list[Block]] = st.lists(
    st.one_of(
        st.builds(Heading, st.integers(1, 3), texts),
        st.builds(Paragraph, texts),
        st.builds(Points, st.lists(items, min_size=1, max_size=3).map(tuple)),
        st.builds(Said, texts, st.just("") | texts),
        st.builds(Verbatim, texts),
        tables,
    ),
    max_size=5,
)


def told(blocks: Iterable[Block]) -> list[str]:
    """Every text of some blocks, as it should be said."""
    found: list[str] = []

    def under(item: Item) -> None:
        found.extend([*([f"{item.label}:"] if item.label else []), item.text])
        for one in item.under:
            under(one)

    for block in blocks:
        match block:
            case Heading(_, text) | Paragraph(text):
                found.append(text)
            case Points(points):
                for point in points:
                    under(point)
            case Said(label=label):
                found += [*([f"{label}:"] if label else []), *block.lines]
            case Verbatim():
                found += block.lines
            case Table(headings, rows):
                found += [cell for line in (headings, *rows) for cell in line]
    return [printable(text) for text in found]


@given(documents, texts)
def test_whatever_a_text_has_it_is_shown_as_it_is(blocks: list[Block], title: str) -> None:
    """No text is taken for markup, none is lost, and every tag is closed, whatever the texts are."""
    page = Page(to_html(blocks, title))
    assert page.open == []
    assert "".join("".join(page.said).split()) == "".join(" ".join(told(blocks)).split())
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "main", "nav", "h1", "h2", "h3", "p", "ul", "li", "a",
        "strong", "br", "table", "thead", "tbody", "tr", "th", "td", "pre",
    }  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_page_is_whole_and_needs_nothing_else(name: str) -> None:
    """Language, title, one main part, headings that skip no level, links that lead somewhere, nothing from outside."""
    html = rendering.html(*example(name))
    page = Page(html)
    assert page.open == []
    assert html.startswith("<!doctype html>\n")
    assert page.tags[0] == ("html", {"lang": "en-GB"})
    names = [tag for tag, _ in page.tags]
    assert names.count("h1") == names.count("title") == names.count("main") == names.count("nav") == 1
    levels = [int(tag[1]) for tag in names if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(then <= now + 1 for now, then in pairwise(levels))
    ids = [told["id"] for _, told in page.tags if "id" in told]
    assert len(ids) == len(set(ids))
    assert {f"#{one}" for one in ids} >= {told["href"] for tag, told in page.tags if tag == "a"}
    assert {told["aria-labelledby"] for tag, told in page.tags if tag == "table"} <= set(ids)
    assert names.count("a") == names.count("h2")
    assert not re.search(r"https?:|url\(|@import|<script|<link|<img| on\w+=", html)


def test_a_title_tells_nothing_of_the_case() -> None:
    """A browser shows and keeps it: it has the date, and neither the position nor what was answered."""
    for name in EXAMPLES:
        assessment, _ = example(name)
        assert rendering.title(assessment) == f"Assessment of {assessment.rulebook.on:%-d %B %Y}"
        assert f"<title>{rendering.title(assessment)}</title>" in rendering.html(*example(name))


def test_a_table_says_what_it_is_where_its_cells_stand_as_blocks() -> None:
    """A narrow page shows each cell under its heading's name, and the table keeps its roles."""
    page = Page(to_html([Heading(1, "One"), Table(("What", "When"), (("a & b", "now"),))], "T"))
    cells = [told for tag, told in page.tags if tag == "td"]
    assert cells == [{"role": "cell", "data-label": "What"}, {"role": "cell", "data-label": "When"}]
    assert [told["role"] for tag, told in page.tags if tag in {"table", "thead", "tbody", "tr", "th"}] == [
        "table", "rowgroup", "row", "columnheader", "columnheader", "rowgroup", "row",
    ]  # fmt: skip
    assert ("table", {"role": "table", "aria-labelledby": "part-0"}) in page.tags
    assert all(told["scope"] == "col" for tag, told in page.tags if tag == "th")


def test_a_document_without_sections_has_no_contents() -> None:
    """Contents stand before the first of several sections, and nowhere else."""
    assert "<nav" not in to_html([Heading(1, "One"), Heading(2, "Two"), Paragraph("Three.")], "T")
    html = to_html([Heading(1, "One"), Heading(2, "Two"), Heading(2, "Three")], "T")
    assert html.index("</h1>") < html.index("<nav") < html.index("<h2")


def test_nothing_is_told_by_colour() -> None:
    """The style sets no colour: the reader's own are kept, forced ones too."""
    assert not re.search(r"(?<!-)\bcolor:|background|#[0-9a-f]{3}", STYLE)


@pytest.mark.parametrize("rule", ["size: A4", "break-after: avoid", "table-header-group", "counter(page)"])
def test_the_style_has_rules_for_paper(rule: str) -> None:
    """Pages of A4 with numbers, no heading left alone at the foot, and heads of tables on each page."""
    assert rule in STYLE.partition("@media print")[2]


def test_control_characters_are_shown_as_spaces() -> None:
    """They could steer a terminal, and no form of a document can hold them."""
    assert "a b" in to_html([Paragraph("a\x1bb")], "T")
    assert "a b" in to_text([Paragraph("a\x1bb")])
