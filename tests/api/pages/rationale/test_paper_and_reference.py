"""What people find a case by, what its paper has for the chair and the pen, and what stands where nothing can."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page

from api.keeping.spoken import spoken
from api.records.database import Database
from api.records.erasing import Grounds, erase
from tests.api.council import HARMED, NOTIFY, Council, council_in
from tests.api.pages.browser import look, shot
from tests.api.pages.rationale.conftest import LONG, Keep, example

_OFF_THE_PAPER = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() && one.offsetWidth > 1 && !one.closest(".app-scroll, svg")
    && (one.getBoundingClientRect().left < -0.5
      || one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5))
  .map((one) => one.outerHTML.slice(0, 120))"""
A4 = 674
"""The width of an A4 page within its margins, in CSS pixels."""


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def test_the_short_reference_stands_wherever_a_case_is_named(council: Council) -> None:
    """On every page of it and on its record; and the list finds it by that, however it is written."""
    partner = council.caller("police")
    id_ = partner.kept(HARMED)
    partner.kept({**HARMED, "reference": "CP-2026-015"})
    told = spoken(id_)
    decided = partner.decided(id_, votes=[{"partner": "police", "vote": "for"}])["id"]
    for rest in ("", "/meeting", f"/recommendations/{NOTIFY}", "/decision", f"/decisions/{decided}"):
        assert told in partner.http.get(f"/assessments/{id_}{rest}").text, rest
    for written in (told, told.lower().replace("-", " ")):
        found = partner.http.get("/assessments", params={"reference": written}).text
        assert f'href="/assessments/{id_}"' in found
        assert found.count("Assessed as of") == 1
    elsewhere = council.caller("elsewhere").http.get("/assessments", params={"reference": told}).text
    assert "Nothing with the reference" in elsewhere


def test_the_pages_have_every_answer_that_was_given(council: Council) -> None:
    """With who gave it; what bodies answer differently comes first."""
    partner = council.caller("police")
    id_ = partner.kept(example("agencies-differ"))
    for rest in ("", "/meeting"):
        shown = unescape(partner.http.get(f"/assessments/{id_}{rest}").text)
        told = shown[shown.index("Every answer that was given, for Peterborough") :]
        first = told[told.index("<tbody>") : told.index("</tr>", told.index("<tbody>"))]
        assert "Was the person a care leaver?" in first
        assert "yes (local authority, 5 March 2026); no (ICB, 6 March 2026). These answers differ" in first
        assert "20 years" in told


def test_decisions_are_worded_alike_on_pages_and_paper(council: Council) -> None:
    """The rationale, the page that it is kept with, its record and the paper all say "Do not act"."""
    partner = council.caller("police")
    id_ = partner.kept(HARMED)
    told = {"recommendation": NOTIFY, "decision": "do not act", "reason": "other", "rationale": "As minuted."}
    decided = partner.decided(id_, decisions=[told])["id"]
    for rest in ("", "/meeting", f"/decisions/{decided}", f"/decisions/{decided}/kept"):
        assert "<strong>Do not act</strong>" in partner.http.get(f"/assessments/{id_}{rest}").text
    paper = partner.http.get(f"/v1/assessments/{id_}/rationale?format=markdown").text
    assert "Recommended: may still apply (must). Decided: do not act." in paper
    assert "do not act" in partner.http.get(f"/assessments/{id_}/decision/recommendations/{NOTIFY}").text


def test_a_decision_page_says_what_has_become_of_its_deadline(council: Council) -> None:
    """Nothing before its day, that it is today, that it has passed; wherever the meeting sees the recommendation."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "facts": {**HARMED["facts"], "serious_harm": "yes"}})
    said = {8: ", by Friday 10 April 2026. Who", 1: ", which is today", 2: ", which has passed"}
    for days, words in said.items():
        council.clock.move(days=days)
        shown = {rest: partner.http.get(f"/assessments/{id_}/decision{rest}").text for rest in
                 ("", f"/recommendations/{NOTIFY}")}  # fmt: skip
        assert words in shown[""]
        assert words.removeprefix(", by ").partition(".")[0] in shown[f"/recommendations/{NOTIFY}"]


def test_what_was_met_is_not_said_to_have_passed(council: Council) -> None:
    """It is said to have been done."""
    partner = council.caller("police")
    sent = {"serious_harm": "yes", "notification_made": ["serious incident"], "date_notification_sent": "2026-04-01"}
    id_ = partner.kept({**HARMED, "facts": {**HARMED["facts"], **sent}})
    council.clock.move(days=40)
    shown = partner.http.get(f"/assessments/{id_}/decision/recommendations/{NOTIFY}").text
    assert "Friday 10 April 2026, done in time" in shown


@pytest.mark.parametrize("lacking", ["weasyprint", "docx"])
def test_only_forms_that_can_be_made_are_offered(
    council: Council, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    """Where an extra is not installed nothing leads to what it would make; to the others everything does."""
    partner = council.caller("police")
    id_ = partner.kept(HARMED)
    every = {"weasyprint": "format=pdf", "docx": "format=word"}
    pages = [f"/assessments/{id_}", f"/refer/kept/{id_}"]
    assert all(way in partner.http.get(page).text for page in pages for way in every.values())
    monkeypatch.setattr("api.papers.choosing.find_spec", lambda name: None if name == lacking else find_spec(name))
    for page in pages:
        shown = partner.http.get(page).text
        assert [way in shown for name, way in every.items()] == [name != lacking for name in every]


def test_what_was_erased_is_said_to_be_gone_and_nothing_of_it_is_told(council: Council) -> None:
    """On each of its pages; whoever could not read it is not told that it was there. The list has it no more."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "reference": "CP-2026-099"})
    with council.database.writing() as connection:
        erase(connection, "fenland", id_, Grounds("Information Governance", "Article 17", "officer", council.clock()))
    for rest in ("", "/meeting", f"/recommendations/{NOTIFY}", "/changes", "/decision", "/what-if"):
        answer = partner.http.get(f"/assessments/{id_}{rest}")
        assert (answer.status_code, "This was erased" in answer.text) == (410, True), rest
        assert "CP-2026-099" not in answer.text
        assert "Article 17" not in answer.text
        assert council.caller("elsewhere").http.get(f"/assessments/{id_}{rest}").status_code == 404
    for told in (spoken(id_), "CP-2026-099"):
        assert "Nothing with the reference" in partner.http.get("/assessments", params={"reference": told}).text


def test_what_is_open_adds_up_on_the_page(council: Council) -> None:
    """The summary and the counts beneath it say the same of what waits and of what may still apply."""
    partner = council.caller("police")
    id_ = partner.kept({**HARMED, "facts": {**HARMED["facts"], "serious_harm": "yes"}})
    shown = unescape(partner.http.get(f"/assessments/{id_}").text)
    summary, counted = (
        re.search(rf"{before}(\d+ waits? for judgement, \d+ may still apply)", shown)
        for before in ("Still open: ", r"\d+ appl(?:y|ies), ")
    )
    assert summary
    assert counted
    assert summary[1] == counted[1]


def test_an_erased_case_has_a_page_that_stands_up_to_everything(page: Page, keep: Keep, database: Database) -> None:
    """It leads to the start, and says what to do for a child at risk."""
    id_ = keep(LONG)
    with database.writing() as connection:
        at = datetime(2026, 4, 2, tzinfo=UTC)
        erase(connection, "local", id_, Grounds("Information Governance", "Article 17", "officer", at))
    page.goto(f"/assessments/{id_}")
    page.get_by_role("heading", name="This was erased").wait_for()
    look(page)
    shot(page, "erased")


@pytest.mark.parametrize(
    "path",
    ["/rulebook", "/rulebook/rapid-review/complete_a_rapid_review", f"/try/{LONG}", "/", "/try", "/refer",
     "/assessments/{}/what-if", "/assessments/{}/meeting", "/assessments/{}/decision", "/assessments/{}"],
)  # fmt: skip
def test_nothing_is_cut_off_on_paper(page: Page, keep: Keep, path: str) -> None:
    """What is printed stands within the margins of an A4 page, whatever the columns of the screen were."""
    page.goto(path.format(keep(LONG)))
    page.set_viewport_size({"width": A4, "height": 900})
    page.emulate_media(media="print")
    assert page.evaluate(_OFF_THE_PAPER) == []


def test_the_paper_for_the_meeting_has_a_page_to_write_on(page: Page, keep: Keep) -> None:
    """Only on paper: each thing to do and to judge with a place for every partner."""
    page.goto(f"/assessments/{keep(LONG)}/meeting")
    table = page.locator(".app-by-hand")
    assert not table.is_visible()
    page.emulate_media(media="print")
    assert table.is_visible()
    assert table.locator("tbody tr").count() > 5
    assert table.locator("tbody tr").first.locator("td").count() == 4
