"""What printing puts into a text, and that taking it out loses nothing else."""

import pytest

from rules_engine.workbench.ledger.pages import lines

PAGES = ["The first page begins\nand ends within a sentence that", "goes on here.\n\nThen more.", "The third.", "Last."]


def printed(pages: list[str], head: str, foot: str, between: str) -> str:
    """Pages with a head and a foot, where ``#`` is the page's number."""
    numbered = enumerate(pages, 1)
    return between.join(f"{head}\n\n{page}\n\n{foot}".replace("#", str(n)) for n, page in numbered)


@pytest.mark.parametrize(
    ("head", "foot", "between"),
    [
        ("Playgrounds", "#", "\n"),
        ("Playgrounds, edition 4", "Page # of 4", "\n\n"),
        ("Playgrounds", "- # -", "\f"),
        ("", "#", "\f"),
        ("", "Playgrounds | #", "\f"),
    ],
)
def test_heads_feet_and_numbers_are_left_out(head: str, foot: str, between: str) -> None:
    """Page numbers go, and what stands beside them on page after page; a sentence runs on over the break."""
    assert [line for line in lines(printed(PAGES, head, foot, between)) if line] == [
        "The first page begins",
        "and ends within a sentence that",
        "goes on here.",
        "Then more.",
        "The third.",
        "Last.",
    ]


def test_a_sentence_runs_on_over_a_page_break() -> None:
    """No gap is left within the sentence; one is left after a whole sentence."""
    kept = lines(printed(PAGES, "Playgrounds", "#", "\n"))
    first = kept.index("and ends within a sentence that")
    assert kept[first + 1] == "goes on here."
    assert kept[kept.index("Then more.") + 1] == ""


@pytest.mark.parametrize(
    ("last", "first", "runs_on"),
    [
        ("Sent by the chair,", "Mr Smith or the deputy of his", True),
        ("Sent by the chair.", "Mr Smith or the deputy of his", False),
        ("Sent by the chair", "Mr Smith or the deputy of his", False),
        ("Sent by the chair or the deputy", "Mr Smith or the deputy of his", True),
        ("Sent by the chair,", "• deputy", False),
    ],
)
def test_a_sentence_may_run_on_with_a_capital(last: str, first: str, runs_on: bool) -> None:
    """After a comma or a full line a name goes on with the sentence; a heading or an item does not."""
    kept = lines(printed([f"One begins.\n\n{last}", f"{first}\n\nTwo ends.", "Three.", "Four."], "", "#", "\n"))
    assert (kept[kept.index(last) + 1] == first) is runs_on


@pytest.mark.parametrize("text", ["Issue\n\n1\n\nDated\n\n4\n\n", "One\n\n1\n\nTwo\n\n2\n\nEnd"])
def test_a_few_numbers_are_no_page_numbers(text: str) -> None:
    """A number on a line of its own stays where too few follow one another to be page numbers."""
    assert [line for line in lines(text) if line] == text.split()


def test_what_stands_twice_is_no_head() -> None:
    """What is said again far from any page's end stays."""
    page = "a\n\nb\n\nAll individuals\n\nc\n\nd\n\ne"
    assert lines(printed([page] * 4, "", "#", "\n")).count("All individuals") == 4


def test_lines_of_contents_are_left_out() -> None:
    """A line that leads to a page by dots says nothing itself."""
    assert [line for line in lines("Reporting ........ 3\nPublishing . . . . . 12\nTold\n") if line] == ["Told"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_every_line_end_is_one(end: str) -> None:
    """However lines end, they end."""
    assert lines(f"one{end}two") == ["one", "two"]
