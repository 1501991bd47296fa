"""How a comparison is shown: as text, as a page of HTML, and for programs."""

import json
import re
from html.parser import HTMLParser

import pytest

from rules_engine.workbench.ledger.comparing import Comparison, compare
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.showing import as_plain, worklist
from rules_engine.workbench.ledger.worklist import Item, Section, Worklist, as_html, as_text
from tests.workbench.ledger.edits import after


@pytest.fixture(scope="module", name="found")
def _found(links: Links) -> Comparison:
    return compare(after("a number in words", "a new item", "an item gone", "merged", "a heading renamed"), links)


def test_text_says_what_was_and_what_is(found: Comparison, links: Links) -> None:
    """Each difference has its id, what changed, our paraphrase, where it stands, how it reads, what it touches."""
    text = as_text(worklist(found, links.rulebook, "new.txt"))
    assert text.startswith("PLAY2024 beside new.txt\n62 unchanged, 1 changed, 1 gone, 1 new, 1 reworded, 0 moved.\n")
    assert "Another number, modality or duty-holder (1)\n\n  PLAY2024/reporting-an-accident/1.1\n" in text
    for line in (
        "    Number: 2 working day -> 3 working day",
        "    We say: Whoever hears of an accident reports it inside two days.",
        "    Stood at: Reporting an accident, para 1",
        "    Rules: report the accident",
        "    Criteria: an accident is known of",
        "    Scenarios: features/playgrounds.feature:7",
        "    Reads now: the weather;",
        "    Was: context: asks nothing here",
        "  Who takes part -> Who sits in",
    ):
        assert line in text
    assert "2 merged into one," in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_the_order_is_that_of_weight(found: Comparison, links: Links) -> None:
    """Sections stand in the order of weight, and none is empty."""
    titles = [section.title for section in worklist(found, links.rulebook, "new.txt").sections]
    assert titles == [
        "Another number, modality or duty-holder",
        "Gone",
        "New",
        "Reworded",
        "Headings with another name",
    ]


def test_programs_get_the_same(found: Comparison, links: Links) -> None:
    """The same content has stable keys."""
    plain = json.loads(json.dumps(as_plain(found, links.rulebook)))
    assert list(plain) == ["source", "counts", "notes", "differences", "renamed_headings", "renumbered_places"]
    first = plain["differences"][0]
    assert first["changes"] == [{"kind": "number", "was": ["2 working day"], "now": ["3 working day"]}]
    assert first["was"][0]["id"] == "PLAY2024/reporting-an-accident/1.1"
    assert first["now"][0]["marks"] == {
        "numbers": ["3 working day"],
        "modality": ["must"],
        "duty_holders": ["agency", "local authority"],
    }
    assert first["touches"]["scenarios"] == ["features/playgrounds.feature:7"]
    assert plain["renamed_headings"] == {"Who takes part": "Who sits in"}


class Page(HTMLParser):
    """The tags of a page in order, and those left open."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that is open."""
        assert self.open.pop() == tag


def test_html_is_one_page_that_needs_nothing_else(found: Comparison, links: Links) -> None:
    """The page has its language, title and headings in order, closes what it opens, and fetches nothing."""
    html = as_html(worklist(found, links.rulebook, "new.txt"))
    page = Page()
    page.feed(html)
    assert page.open == []
    names = [tag for tag, _ in page.tags]
    assert page.tags[0] == ("html", {"lang": "en-GB"})
    assert names.count("h1") == names.count("title") == names.count("main") == 1
    assert names.count("h2") == names.count("ol") == 5
    assert names.count("h3") == names.count("li")
    assert not {"script", "link", "img"} & set(names)
    assert not re.search(r"https?://|url\(", html)
    assert "width=device-width" in html


def test_html_shows_every_character_as_it_is() -> None:
    """What stands in a text is shown and never run."""
    item = Item("<b>", (("Reads now", '<script>alert("&")</script>'),))
    html = as_html(Worklist("A & B", "<i>", ("<u>",), (Section("<s>", (item,)),)))
    for tag in ("<b>", "<script>", "<i>", "<u>", "<s>"):
        assert tag not in html
    assert "&lt;script&gt;alert(&#34;&amp;&#34;)&lt;/script&gt;" in html
    assert "<title>A &amp; B</title>" in html


def test_notes_are_shown() -> None:
    """A note stands under the summary, in both forms."""
    found = Worklist("T", "S.", ("Read as Windows-1252.",), ())
    assert as_text(found) == "T\nS.\nNote: Read as Windows-1252.\n"
    assert "<strong>Note:</strong> Read as Windows-1252." in as_html(found)
