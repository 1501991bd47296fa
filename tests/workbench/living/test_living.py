"""The living documentation, of the shipped rulesets and features of these tests."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rules_engine.loading.tree import Findings
from rules_engine.workbench.living import as_html, gather
from rules_engine.workbench.living.book import Book
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.trying import How, run
from tests.conftest import ROOT, RULESETS

TODAY = date(2026, 1, 12)
SHOWN = "LOCAL2025/notifications-of-serious-incidents/3.1"
ALSO = "LOCAL2025/what-is-a-serious-incident/2.1"
FEATURE = f"""\
Feature: By when?

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Notifications of Serious Incidents, para 3

    @{ALSO} @{SHOWN}
    Scenario Outline: Known on <aware> & late
      Given a case for Peterborough on 2026-01-13
      And "date authority became aware" is "<aware>"
      When the case is assessed
      Then the deadline of "notify the panel" is <due>

      Examples:
        | aware      | due        |
        | 2026-01-05 | 2026-01-12 |
        | 2026-01-06 | 2026-01-12 |

  Scenario: It shows nothing
    Given the facts
      | fact | answer |
      | died | yes    |
    When the case is assessed
    Then "notify the panel" is undetermined
"""
"""Its second example does not hold."""
VOID = {"meta", "br"}
OPTIONAL = {"tr", "td", "th"}
"""Elements whose end HTML lets one leave out, as the page does in tables."""


class Page(HTMLParser):
    """Reads a page: every text, the levels of headings, ids, links, and elements that are not closed in their order."""

    def __init__(self, text: str) -> None:
        """Read it."""
        super().__init__()
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.heads: set[str] = set()
        self.elements: set[str] = set()
        self.unclosed: list[str] = []
        self._open: list[str] = []
        self._tables: list[bool] = []
        self.headless = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        told = dict(attrs)
        self.elements.add(tag)
        self.ids += [told["id"] or ""] if "id" in told else []
        self.links += [told[name] or "" for name in ("href", "src") if name in told]
        self.levels += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        if tag == "table":
            self._tables.append(False)
        if tag == "th":
            self._tables[-1] = "scope" in told
        if tag not in VOID | OPTIONAL:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """See that it closes what was opened last."""
        if tag in OPTIONAL:
            return
        if not self._open or self._open.pop() != tag:
            self.unclosed.append(tag)
        if tag == "table":
            self.headless += not self._tables.pop()


def _book(features: Path, *, partly: bool = False, guidance: Path | None = None, rulesets: Path = RULESETS) -> Book:
    findings = Findings()
    read = read_features(sorted(features.glob("*.feature")), findings)
    found = run(rulesets, read, findings.all, How(TODAY))
    return gather(found, read, TODAY, guidance, partly=partly)


@pytest.fixture(scope="module")
def features(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the feature, and one that cannot be read."""
    folder = tmp_path_factory.mktemp("living") / "features"
    folder.mkdir()
    (folder / "own.feature").write_text(FEATURE, encoding="utf-8")
    (folder / "torn.feature").write_text(
        "Feature: Torn\n  Scenario: x\n    Given y\n    What is this\n", encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="module")
def book(features: Path) -> Book:
    """What there is to say."""
    return _book(features)


def test_every_statement_stands_in_the_guidance_s_own_order(book: Book) -> None:
    """With its standing, its rules in short, and its scenarios."""
    (guidance,) = book.guidances
    ledger = (RULESETS / "guidance" / "LOCAL2025.yaml").read_text(encoding="utf-8")
    assert len(guidance.statements) == len(re.findall(r"(?m)^ {4}\"\d", ledger))
    told = {one.id: one for one in guidance.statements}
    shown = told[SHOWN]
    assert (shown.number, shown.kind, shown.passage) == ("3.1", "encoded", "")
    assert [(rule.name, rule.modality, rule.who_acts) for rule in shown.rules] == [
        ("notify the panel", "must", "local authority")
    ]
    assert shown.rules[0].by_when == (
        "Within 5 working days of the date authority became aware, which is day 0; day 1 is the next working day "
        "(should)."
    )
    assert [(one.written.name, one.came, len(one.failures)) for one in shown.trials] == [
        ("Known on <aware> & late", "failed", 1)
    ]
    assert book.homes == {("features/own.feature", 9): SHOWN}
    kinds = {one.kind for one in guidance.statements}
    assert kinds >= {"encoded", "checklist", "judgement", "context"}
    assert all(one.rules for one in guidance.statements if one.kind in {"encoded", "checklist"})
    assert not any(one.rules for one in guidance.statements if one.kind == "context")
    assert [one.written.name for one in book.untold] == ["It shows nothing"]


def test_the_page_says_what_failed_and_how(book: Book) -> None:
    """At the top, in the scenario, and in the row of its example; a file that was not read is named."""
    page = as_html(book)
    assert "<p>1 of 3 scenarios failed, in 1 feature.</p>" in page
    assert '<h2 id="not-passed">What did not pass</h2>' in page
    assert '<a href="#own.feature-9">Known on &lt;aware&gt; &amp; late</a>' in page
    assert "<tr><td>2026-01-05<td>2026-01-12<td>passed\n<tr><td>2026-01-06<td>2026-01-12<td>failed" in page
    assert "Failed (the example on line 18):</strong> Expected on line 13: Then the deadline of" in page
    assert "Found: 2026-01-13." in page
    assert '<details id="own.feature-9" open><summary><strong>1 of 2 failed:</strong>' in page
    assert '<details id="own.feature-20"><summary><strong>Passed:</strong> It shows nothing</summary>' in page
    assert "Not run, because it cannot be read: features/torn.feature:" in page


def test_a_scenario_stands_in_full_once_and_is_linked_to_elsewhere(book: Book) -> None:
    """Under its own heading; and it is told with the case it has, not with that of the background."""
    page = as_html(book)
    assert page.count("<b>And</b> &quot;date authority became aware&quot;") == 1
    assert '<li>1 of 2 failed: <a href="#own.feature-9">' in page
    held = page[page.index('<details id="own.feature-9"') :]
    held = held[: held.index("</details>")]
    assert "on 2026-01-13" in held
    assert "on 2026-01-12" not in held


def test_the_page_is_well_formed_and_needs_nothing_else(book: Book) -> None:
    """No script, no address; headings in order; every table has its headings; every link leads somewhere."""
    text = as_html(book)
    page = Page(text)
    assert page.unclosed == []
    assert not page.elements & {"script", "link", "img", "iframe", "object"}
    assert all(link.startswith("#") for link in page.links)
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))
    assert page.levels[0] == 1
    assert page.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(page.levels, page.levels[1:], strict=False))
    assert page.headless == 0
    assert "://" not in text
    assert '<html lang="en-GB">' in text


def test_only_what_was_run_is_in_it_where_that_is_a_part(features: Path) -> None:
    """The statements that these scenarios show; how many are left out is said."""
    part = _book(features, partly=True)
    assert [one.id for guidance in part.guidances for one in guidance.statements] == [ALSO, SHOWN]
    assert f"The {part.left_out} statements " in as_html(part)
    assert part.left_out > 500


def test_the_passage_stands_beside_where_a_copy_is_supplied(features: Path, tmp_path: Path) -> None:
    """A note says where a copy lacks statements, or is no copy."""
    (tmp_path / "other.txt").write_text("Something else altogether.\n", encoding="utf-8")
    found = _book(features, partly=True, guidance=tmp_path)
    assert any("None of the texts" in note for note in found.notes)
    assert "None of the texts" in as_html(found)


@pytest.mark.guidance
def test_the_guidance_s_own_words_stand_beside_ours(features: Path, guidance_folder: Path) -> None:
    """Word for word."""
    found = _book(features, partly=True, guidance=guidance_folder)
    (guidance,) = found.guidances
    (shown,) = (one for one in guidance.statements if one.id == SHOWN)
    assert "5 working days" in shown.passage or "five working days" in shown.passage
    assert "<blockquote>" in as_html(found)


@pytest.fixture
def guidance_folder() -> Path:
    """The folder of whoever runs the tests."""
    import os  # noqa: PLC0415

    return Path(os.environ["THRESHOLDS_GUIDANCE_DIR"])


def test_features_without_a_ledger_are_told_all_the_same(features: Path, tmp_path: Path) -> None:
    """As scenarios that show no statement."""
    rulesets = tmp_path / "rulesets"
    rulesets.mkdir()
    for path in RULESETS.iterdir():
        if path.name != "guidance":
            (rulesets / path.name).symlink_to(path)
    found = _book(features, rulesets=rulesets)
    assert found.guidances == ()
    assert [one.written.name for one in found.untold] == ["Known on <aware> & late", "It shows nothing"]
    assert "<h1>Scenarios: the guidance as it runs</h1>" in as_html(found)


def test_every_shipped_statement_that_is_encoded_has_its_place_on_the_page() -> None:
    """Without running anything: what was not run is said to be so."""
    read = read_features(sorted((ROOT / "features").glob("*.feature")), Findings())
    found = gather(run(RULESETS, [], [], How(TODAY)), read, TODAY, None, partly=False)
    trials = {(one.written.file, one.written.line) for g in found.guidances for s in g.statements for one in s.trials}
    trials |= {(one.written.file, one.written.line) for one in found.untold}
    assert trials == {(feature.file, one.line) for feature in read for one in feature.written}
    page = Page(as_html(found))
    assert page.unclosed == []
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert all(one.came == "not run" for one in found.untold)
