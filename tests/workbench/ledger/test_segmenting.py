"""Segmenting: headings, paragraphs, sentences, list items and cells, however the text was broken into lines."""

import re
import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.workbench.ledger.segmenting import Guidance, segment
from rules_engine.workbench.ledger.words import digest, words
from tests.workbench.ledger.playgrounds import HEADINGS, TEXT


def told(guidance: Guidance) -> list[tuple[str, int, int, str]]:
    """Each statement's heading, paragraph, number and digest."""
    return [(s.heading, s.para, s.number, digest(s.text)) for s in guidance.statements]


def wrapped(width: int, *, hyphens: bool = False) -> Callable[[str], str]:
    """Breaks a text's lines at a width."""

    def wrap(text: str) -> str:
        broken = []
        for line in text.split("\n"):
            indent = " " * (len(line) - len(line.lstrip()))
            broken += textwrap.wrap(line, width, subsequent_indent=indent, break_on_hyphens=hyphens) or [""]
        return "\n".join(broken)

    return wrap


def paged(text: str) -> str:
    """A text on pages with a head and a number."""
    found = wrapped(80)(text).split("\n")
    pages = ["\n".join(found[n : n + 30]) for n in range(0, len(found), 30)]
    return "\n".join(f"Accidents on playgrounds\n\n{page}\n\nPage {n}\n" for n, page in enumerate(pages, 1))


ROW = r"(?m)^(?:Review Name|Inquest)\n\n(?:.+\n\n){3}.+$"
PRINTED = {
    "with Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "with straight quotes": lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    "with spaces that hold together": lambda text: text.replace(" and ", "\u00a0and "),
    "with ligatures": lambda text: text.replace("fi", "\ufb01"),
    "with another bullet": lambda text: text.replace("•", "\uf0b7\t"),
    "with bullets on lines of their own": lambda text: text.replace("• ", "•\n  "),
    "with numbers on lines of their own": lambda text: re.sub(r"(?m)^  (\d\.) ", r"  \1\n  ", text),
    "with tables of tabs": lambda text: re.sub(ROW, lambda row: row[0].replace("\n\n", "\t"), text),
    "broken at 80": wrapped(80),
    "broken at 72, at hyphens too": wrapped(72, hyphens=True),
    "broken at 95": wrapped(95),
    "on pages": paged,
}


@pytest.fixture(scope="module", name="whole")
def _whole() -> Guidance:
    return segment(TEXT, HEADINGS)


def test_headings_are_those_known(whole: Guidance) -> None:
    """Each known heading is found in order, and the rows of a table stand as headings of their own."""
    assert whole.headings == (
        "Front page",
        *HEADINGS[:9],
        "Appendix 1, Inquest",
        "Appendix 1, Workplace inquiry",
        HEADINGS[9],
        "Notes",
    )


@pytest.mark.parametrize(
    ("place", "texts"),
    [
        ("Front page, para 2", ["4"]),
        ("What this guidance is for, para 2", ["It is meant for", "Nobody needs to know"]),
        (
            "Reporting an accident, para 3",
            ["A report should have:", "the day and hour", "the age", "what the child", "what was done"],
        ),
        ("Reporting an accident, para 4", ["A report is kept", "It is then destroyed"]),
        (
            "Ways on from here, para 1",
            ["A short inquiry", "Nothing more is", "A slight fall", "Another body", "Where the ground"],
        ),
        ("The short inquiry, para 3", ["The chair should", "Findings are", "findings@", "register@"]),
        ("Appendix 1, Workplace inquiry", ["Workplace", "*Only", "Health", "An injury", "Adults", "To keep"]),
        ("Notes, para 1", ["By rule 9"]),
    ],
)
def test_statements_have_their_place(whole: Guidance, place: str, texts: list[str]) -> None:
    """A list belongs to the paragraph that introduces it, a row of a table to its name, mailboxes likewise."""
    found = [s.text for s in whole.statements if s.place == place]
    assert len(found) == len(texts)
    assert all(one.startswith(begins) for one, begins in zip(found, texts, strict=True))


@pytest.mark.parametrize("how", PRINTED)
def test_print_does_not_change_the_statements(whole: Guidance, how: str) -> None:
    """However the text was printed, its statements and their places are the same."""
    assert told(segment(PRINTED[how](TEXT), HEADINGS)) == told(whole)


CONTENTS: dict[str, Callable[[str, int], str]] = {
    "dots": lambda heading, page: f"{heading} ........ {page}",
    "a tab": lambda heading, page: f"{heading}\t{page}",
    "no page": lambda heading, _: heading,
    "bullets": lambda heading, page: f"  • {heading} {page}",
    "numbers": lambda heading, page: f"{page}. {heading}",
}


@pytest.mark.parametrize("how", CONTENTS)
def test_a_table_of_contents_says_nothing(how: str) -> None:
    """Lines that only say which headings follow, known or not, are left out."""
    text = TEXT.replace("\nWho takes part\n", "\nEight at the table\n")
    headings = [name.replace("Who takes part", "Eight at the table") for name in HEADINGS]
    contents = "\n".join(CONTENTS[how](heading, n) for n, heading in enumerate(headings, 1))
    assert told(segment(f"{contents}\n\n{text}", HEADINGS)) == told(segment(text, HEADINGS))


@pytest.mark.parametrize("break_at", ["", "\n"])
def test_a_heading_may_be_numbered(break_at: str) -> None:
    """A known heading is recognised with a number before it, and with no empty line after it."""
    numbered = TEXT.replace("\nWho takes part\n\n", f"\n3.1 Who takes part\n{break_at}")
    assert told(segment(numbered, HEADINGS)) == told(segment(TEXT, HEADINGS))


def test_an_item_called_as_a_heading_is_an_item() -> None:
    """In a list, a heading's words are an item."""
    guidance = segment(
        "Reporting\n\nThere are:\n\n  • Publishing\n  • Reporting\n\nPublishing\n\nDone.\n", ["Reporting", "Publishing"]
    )
    assert [(s.heading, s.text) for s in guidance.statements] == [
        ("Reporting", "There are:"),
        ("Reporting", "Publishing"),
        ("Reporting", "Reporting"),
        ("Publishing", "Done."),
    ]


BROKEN = (
    "Whatever was learnt from this accident by anybody who took part is told at the\n{}\nand so on until all know.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Who takes part",
        "– for example at noon – or else, where nobody comes at all, in",
        "(b) or (c), as the chair decides, and",
    ],
)
def test_a_broken_line_within_a_sentence(line: str) -> None:
    """A line within a sentence that happens to read like a heading or an item is neither."""
    paragraph = BROKEN.format(
        line if len(line) > 30 else f"meetings, by the chair or by whoever else the members choose there, of\n{line}"
    )
    guidance = segment(f"Reporting\n\n{paragraph}", ["Reporting", "Who takes part"])
    assert len(guidance.statements) == 1
    assert guidance.headings == ("Reporting",)


def test_a_numbered_item_called_as_a_heading_is_an_item() -> None:
    """In a list that a line introduces, a number and a heading's words are an item."""
    guidance = segment("Reporting\n\nThere is:\n\n1. Publishing\n", ["Reporting", "Publishing"])
    assert [s.text for s in guidance.statements] == ["There is:", "Publishing"]


def test_a_heading_in_the_contents_too() -> None:
    """A heading that stands in a table of contents first is read once."""
    guidance = segment(
        "Reporting\n\nPublishing\n\nReporting\n\nDo so.\n\nPublishing\n\nDo.\n", ["Reporting", "Publishing"]
    )
    assert [s.place for s in guidance.statements] == ["Reporting, para 1", "Publishing, para 1"]
    assert guidance.headings == ("Reporting", "Publishing")


def test_a_heading_that_stands_twice_counts_on() -> None:
    """Under a heading's second stand, paragraphs are counted on, so that no two have one place."""
    guidance = segment("Learning\n\nOne.\n\nReports\n\nTwo.\n\nLearning\n\nThree.\n", ["Learning", "Reports"])
    assert [s.place for s in guidance.statements] == ["Learning, para 1", "Reports, para 1", "Learning, para 2"]


def test_unknown_headings_are_judged_by_their_look() -> None:
    """A short line that reads like no sentence is a heading, where it stands alone and introduces no list."""
    guidance = segment("Keeping watch\n\nSomebody watches.\n\nThings to bring:\n\nA rope\n\nShort one.\n")
    assert guidance.headings == ("Keeping watch",)
    assert [s.text for s in guidance.statements] == ["Somebody watches.", "Things to bring:", "A rope", "Short one."]


def test_an_appendix_ends_a_table() -> None:
    """A heading that is not known ends a table where it names an appendix."""
    renamed = TEXT.replace("Appendix 2 – Talking to the press", "Appendix 3 – Speaking to newspapers")
    places = [s.place for s in segment(renamed, HEADINGS).statements]
    assert "Appendix 3 – Speaking to newspapers, para 2" in places


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tell Dr. Smith at once. He knows.", 2),
        ("Say so, e.g. At once.", 1),
        ("See para. 330). Then go.", 2),
        ("“Do it.” Then stop.", 2),
        ("It is kept.[1] Then not.", 2),
        ("By section 2.1 of it.", 1),
    ],
)
def test_sentences(text: str, count: int) -> None:
    """A sentence ends at its full stop, and not at an abbreviation's or a number's."""
    assert len(segment(text).statements) == count


LINE = st.lists(st.text("abcdefghijklmnop", min_size=2, max_size=8), min_size=3, max_size=12).map(" ".join)
BLOCK = st.one_of(
    LINE.map(lambda line: f"{line}."),
    LINE.map(lambda line: f"{line.capitalize()}. {line.capitalize()}?"),
    st.lists(LINE, min_size=1, max_size=4).map(lambda lines: "\n".join(f"  • {line}" for line in lines)),
    LINE.map(str.capitalize),
    LINE.map(lambda line: line.replace(" ", "\n", 2)),
)


@given(blocks=st.lists(BLOCK, max_size=12))
def test_no_word_is_lost(blocks: list[str]) -> None:
    """Every word of a text is in a heading or in a statement, and none is there twice."""
    guidance = segment("\n\n".join(blocks))
    kept = [*guidance.headings, *(s.text for s in guidance.statements)]
    repeated = [b for b in blocks if not b.startswith("  •")]
    assert sorted(w for text in kept for w in words(text) if text != "Front page") == sorted(
        w for text in blocks for w in words(text)
    ) or len(set(repeated)) < len(repeated)


def test_a_known_statement_is_no_heading() -> None:
    """A short line whose words a ledger has as a statement is one, though it looks like a heading."""
    text = "Keeping watch\n\nA rope\n\nSomebody watches.\n"
    assert "A rope" in segment(text).headings
    known = segment(text, ["Keeping watch"], {digest("A rope")})
    assert [s.text for s in known.statements] == ["A rope", "Somebody watches."]


@pytest.mark.parametrize(
    "text",
    [
        "Keeping watch\n\n• One of them.\n• Another.\n\nCopies\n\nSome are made.\n\nKeeping watch\n\n• A third one.\n",
        "Somebody watches.[1]\n\n[1] See here.\n\n[1] And there.\n",
        "Appendix 1: Reviews\n\nreview name\tdate\twho\twhy\tby when\nOne\ta\tb\tc\td\nOne\te\tf\tg\th\n",
    ],
    ids=["a heading", "a note", "a row"],
)
def test_no_two_statements_have_one_place(text: str) -> None:
    """Not even where a heading with a list, a note, or a row of a table stands twice: a ledger would lose one."""
    found = segment(text, ["Keeping watch", "Copies"] if "watch\n" in text else ())
    places = [(one.heading, one.para, one.number) for one in found.statements]
    assert len(places) > 1
    assert len(set(places)) == len(places)
