"""The pages of a meeting in a real browser: every state stands up to everything, and can be used by keyboard."""

from datetime import UTC, datetime

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page, expect
from starlette.testclient import TestClient

from tests.api.pages.browser import look, shot
from tests.api.pages.rationale.conftest import LONG, Keep
from tests.api.sign_in.conftest import SetClock

EMPTY = {"authority": "Peterborough", "on": "2026-04-01"}


def test_a_list_with_nothing_in_it(page: Page) -> None:
    """It says so, and leads to the referral."""
    page.goto("/assessments")
    expect(page.get_by_text("No assessment has been kept yet.")).to_be_visible()
    look(page)
    shot(page, "list-empty")


def test_a_case_is_found_by_its_reference_with_the_keyboard_alone(page: Page, keep: Keep) -> None:
    """From the list to its rationale; one that nobody gave is told gently."""
    keep(LONG)
    keep("care-leaver-of-22-dies", reference="CP-2026-015")
    page.goto("/assessments")
    look(page)
    shot(page, "list")
    page.get_by_label("Find by reference").focus()
    page.keyboard.type("CP-2026-014")
    page.keyboard.press("Enter")
    page.wait_for_url("**/assessments?reference=CP-2026-014")
    assert page.get_by_role("listitem").filter(has_text="Next deadline").count() == 1
    look(page)
    page.get_by_role("link", name="CP-2026-014").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Must act").wait_for()
    page.goto("/assessments?reference=CP-2027")
    expect(page.get_by_role("heading", name="Nothing with the reference CP-2027")).to_be_visible()
    look(page)


@pytest.mark.parametrize("name", [LONG, "serious-harm-not-yet-judged", "looked-after-child-dies-of-illness"])
def test_the_rationale_stands_up_to_everything(page: Page, keep: Keep, name: str) -> None:
    """A full one, one in which everything waits, and one of a death."""
    page.goto(f"/assessments/{keep(name)}")
    look(page)
    shot(page, f"rationale-{name}")


@pytest.mark.parametrize("name", [LONG, "serious-harm-not-yet-judged", "looked-after-child-dies-of-illness"])
def test_the_paper_for_the_meeting_is_a_few_pages(page: Page, keep: Keep, name: str) -> None:
    """Found from the rationale, it stands up to everything, and is short enough to lead a meeting by."""
    page.goto(f"/assessments/{keep(name)}")
    page.get_by_role("link", name="The paper for the meeting").click()
    page.get_by_role("heading", name="What the partners must judge").wait_for()
    look(page)
    shot(page, f"meeting-{name}")
    pages = page.pdf(prefer_css_page_size=True, tagged=False).count(b"/Type /Page\n")
    assert 1 < pages <= 9


def test_a_rationale_of_which_nothing_is_known(page: Page, app: FastAPI) -> None:
    """Nothing answered, no reference: it says that this is no "no"."""
    id_ = TestClient(app).post("/v1/assessments", json={**EMPTY, "record": True}).json()["id"]
    page.goto(f"/assessments/{id_}")
    expect(page.get_by_text("Nothing is known to apply yet. That is not a “no”")).to_be_visible()
    look(page)


def test_a_recommendation_at_length(page: Page, keep: Keep) -> None:
    """With its pictures open: each is an image with a name, and stands beside the same as a list."""
    page.goto(f"/assessments/{keep(LONG)}/recommendations/notify_the_panel")
    for fold in page.locator("details.app-fold").all():
        fold.locator("summary").click()
    pictures = page.get_by_role("img")
    assert pictures.count() == 8
    expect(page.get_by_role("img", name="the child died or was seriously harmed")).to_be_visible()
    look(page)
    shot(page, "recommendation")


def test_what_the_rules_of_now_would_say(page: Page, keep: Keep) -> None:
    """Of a case that they judged just now: the same."""
    page.goto(f"/assessments/{keep(LONG)}/changes")
    expect(page.get_by_text("No recommendation would stand otherwise.")).to_be_visible()
    look(page)


def test_a_meeting_can_be_led_without_scripts(bare_page: Page, keep: Keep) -> None:
    """Every part is on the page, under its own heading, and the ways out are plain links."""
    bare_page.goto(f"/assessments/{keep(LONG)}")
    bare_page.get_by_role("link", name="What the partners must judge").click()
    assert bare_page.url.endswith("#judge")
    for words in ("PDF", "Word (DOCX)", "Markdown (text)", "Calendar (ICS)", "Record a decision"):
        expect(bare_page.get_by_role("link", name=words, exact=True)).to_be_visible()


def test_what_is_folded_is_printed(page: Page, keep: Keep, clock: SetClock) -> None:
    """What does not apply, and what each recommendation rests on, is on paper; what is pressed is not."""
    clock.time = datetime(2026, 4, 1, 9, tzinfo=UTC)
    page.goto(f"/assessments/{keep(LONG)}")
    page.emulate_media(media="print")
    folded = page.locator("details.app-fold > ul").first
    assert folded.evaluate("(one) => one.checkVisibility({contentVisibilityAuto: true}) && one.offsetHeight > 0")
    assert page.get_by_role("link", name="Record a decision").count() == 0
    expect(page.locator(".app-vouched")).to_be_visible()
