"""Recording by keyboard alone, without scripts, on the back button, and when the sign-in ends in the middle."""

import re

from fastapi import FastAPI
from playwright.sync_api import Page
from starlette.testclient import TestClient

from tests.api.council import HARMED, NOTIFY
from tests.api.pages.deciding.meeting import HARM, NOTIFICATION, TOLD, Minutes, kept, read
from tests.api.sign_in.conftest import SetClock


def _tab_to(page: Page, selector: str) -> None:
    """Press Tab until something has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(selector)


def test_a_meeting_is_recorded_by_keyboard_alone(page: Page, app: FastAPI) -> None:
    """From the list to the record, with Tab, Space, the arrows, letters and Enter."""
    id_ = kept(app)
    minutes = Minutes(page, id_)
    minutes.open()
    _tab_to(page, "#date a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/decision/date")
    for part, told in (("day", "1"), ("month", "4"), ("year", "2026")):
        _tab_to(page, f"#on-{part}")
        page.keyboard.type(told)
    page.keyboard.press("Enter")
    page.wait_for_url("**/decision#date")
    _tab_to(page, f"#recommendations-{NOTIFY} a")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{NOTIFICATION}")
    _tab_to(page, 'input[name="decision"]')
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    _tab_to(page, "#rationale")
    page.keyboard.type("As discussed.")
    page.keyboard.press("Enter")
    page.keyboard.type("In full.")
    _tab_to(page, 'input[name="police-position"]')
    page.keyboard.press("Space")
    _tab_to(page, "button.govuk-button")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/decision#recommendations-{NOTIFY}")
    _tab_to(page, 'a[href$="/check"]')
    page.keyboard.press("Enter")
    page.wait_for_url("**/check")
    _tab_to(page, "button.govuk-button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kept")
    _tab_to(page, 'main a[href*="/decisions/"]')
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Record of a decision").wait_for()
    [record] = read(app, id_)["decisions"]
    assert record["decisions"][0]["decision"] == "act"
    assert record["decisions"][0]["rationale"] == "As discussed.\nIn full."
    assert record["decisions"][0]["positions"][0]["partner"] == "police"


def test_without_scripts_a_whole_meeting_is_recorded(bare_page: Page, app: FastAPI) -> None:
    """With every kind of thing that can be said; and an error leads from the last page to its field."""
    id_ = kept(app)
    minutes = Minutes(bare_page, id_)
    minutes.date()
    minutes.fill(HARM, chosen={"police-answer": "yes", "ICB-answer": "no"})
    minutes.fill("votes", chosen={"police_vote": "for", "icb_vote": "against"}, police_vote__text=TOLD)
    minutes.fill("closing", chosen={"scrutineer-view": "agree"}, rationale=TOLD)
    minutes.fill(NOTIFICATION, chosen={"decision": "decide later", "police-position": "disagree"})
    minutes.open("check")
    bare_page.get_by_role("link", name=re.compile("Police: choose the reason")).click()
    assert bare_page.url.endswith(f"{NOTIFICATION}#police-reason")
    minutes.fill(NOTIFICATION, police__reason="facts_differ", rationale=TOLD)
    minutes.keep()
    bare_page.get_by_role("heading", name="The decision is kept").wait_for()
    [record] = read(app, id_)["decisions"]
    assert [one["on"] for one in record["dissent"]] == [NOTIFY, "serious_harm", "local review"]
    assert (record["rationale"], record["votes"][0]["text"]) == (TOLD, TOLD)
    assert record["next_assessment"]


def test_going_back_loses_nothing(page: Page, app: FastAPI) -> None:
    """Who goes back two pages and sends the first anew has what was filled in on the second all the same."""
    minutes = Minutes(page, kept(app))
    minutes.date(1)
    page.get_by_role("link", name="Each partner’s vote on a local review").click()
    page.locator('input[name="police_vote"][value="for"]').check()
    minutes.save()
    for _ in range(3):
        page.go_back()
        page.locator("h1").wait_for()
    assert page.url.endswith("/date")
    page.locator("#on-year").fill("2026")
    page.locator("#on-day").fill("1")
    page.locator("#on-month").fill("4")
    minutes.save()
    minutes.open("check")
    text = page.locator("main").inner_text()
    assert "1 April 2026" in text
    assert "Police" in text


def test_a_sign_in_that_ends_in_the_middle_loses_nothing(
    signed_in_page: Page, signed_in_app: FastAPI, clock: SetClock
) -> None:
    """Neither on a page nor at the last button: it is sent again, and kept once."""
    page = signed_in_page
    page.goto("/sign-in?next=/signed-in")
    answer = page.evaluate(
        """async (case_) => { const told = await fetch("/v1/assessments", {method: "POST", body: JSON.stringify(case_),
        headers: {"Content-Type": "application/json"}}); return told.json(); }""",
        {**HARMED, "record": True},
    )
    minutes = Minutes(page, answer["id"])
    minutes.date()
    minutes.open("votes")
    page.locator('input[name="police_vote"][value="for"]').check()
    clock.move(hours=1)
    minutes.save()
    _sign_in_again(page)
    page.wait_for_url("**/decision#votes")
    minutes.open("check")
    clock.move(hours=1)
    page.get_by_role("button", name="Keep this record").click()
    _sign_in_again(page)
    page.get_by_role("heading", name="The decision is kept").wait_for()
    found = page.evaluate("async (at) => (await fetch(at)).json()", f"/v1/assessments/{answer['id']}/decisions")
    assert [one["votes"] for one in found["decisions"]] == [[{"partner": "police", "vote": "for", "text": None}]]


def _sign_in_again(page: Page) -> None:
    with page.context.expect_page() as other:
        page.get_by_role("link", name="Sign in (opens in a new tab)").click()
    other.value.get_by_text("You can close this tab.").wait_for()
    other.value.close()
    page.get_by_role("button", name="Send what I wrote").click()


def test_nothing_of_it_is_told_where_nothing_is_kept(app: FastAPI) -> None:
    """Without a database the page says so."""
    app.state.records = None
    answer = TestClient(app).get("/assessments/x/decision")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "text/html; charset=utf-8")
