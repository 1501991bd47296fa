"""Whole referrals in a real browser: by mouse, by keyboard alone, without scripts, and signed in."""

import re

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page, expect

from tests.api.pages.browser import look, shot
from tests.api.sign_in.conftest import SetClock


def begin(page: Page, *, reference: str = "") -> None:
    """Begin a referral of Peterborough's own authority."""
    page.goto("/refer")
    page.get_by_role("button", name="Start a referral").click()
    page.get_by_label("Peterborough").check()
    page.get_by_label("Local authority, such as children’s social care").or_(
        page.get_by_label("Local authority, such as children's social care")
    ).check()
    page.get_by_label("Your own reference (not a name)").fill(reference)
    go_on(page)


def go_on(page: Page) -> None:
    """Send the page."""
    page.get_by_role("button", name="Continue").click()


def heading(page: Page, words: str) -> None:
    """Wait for the page of a heading."""
    expect(page.locator("main h1")).to_have_text(words)


def answer(page: Page, fact: str, words: str) -> None:
    """Choose an answer of a question."""
    page.locator(f"input[name={fact}][value='{words}']").check()


def give_date(page: Page, fact: str, day: int, month: int, year: int) -> None:
    """Type a date."""
    for part, told in (("day", day), ("month", month), ("year", year)):
        page.fill(f"#{fact}-{part}", str(told))


def what_happened(page: Page) -> None:
    """Answer the first page of questions: a child of three was harmed, and lives."""
    answer(page, "died", "no")
    page.fill("#age_at_harm", "3")
    give_date(page, "date_authority_became_aware", 1, 4, 2026)
    go_on(page)


def test_a_referral_by_mouse(page: Page) -> None:
    """From the start to the reference; every page stands up to everything, and each asks what can still matter."""
    page.goto("/refer")
    look(page)
    shot(page, "refer-start")
    begin(page, reference="CASE 17")
    heading(page, "What happened")
    look(page)
    shot(page, "refer-what-happened")
    what_happened(page)
    heading(page, "Age")
    expect(page.get_by_text("How old was the person when they died?")).to_have_count(0)
    go_on(page)
    heading(page, "Abuse or neglect")
    answer(page, "abuse_or_neglect", "suspected")
    panel = page.locator("[data-panel]")
    go_on(page)
    heading(page, "How serious the harm is")
    answer(page, "life_threatening_injury", "yes")
    answer(page, "life_changing_injury", "not known")
    look(page)
    shot(page, "refer-serious")
    go_on(page)
    heading(page, "Other children")
    answer(page, "children_also_harmed", "siblings harmed")
    look(page)
    shot(page, "refer-several")
    go_on(page)
    heading(page, "Places")
    answer(page, "place_of_harm", "in our area")
    answer(page, "usual_residence", "in our area")
    # It follows the answers before they are sent.
    expect(panel).to_contain_text("serious harm is yes")
    expect(page.locator("[data-panel-told]")).to_contain_text("More needs to be known")
    shot(page, "refer-places")
    for _ in range(10):
        if page.url.endswith("/check"):
            break
        go_on(page)
    heading(page, "Check your answers")
    expect(page.get_by_text("Siblings harmed; whether anything else applies is not known")).to_be_visible()
    look(page)
    shot(page, "refer-check")
    page.get_by_role("button", name="Send the referral").click()
    expect(page.locator("main h1")).to_have_text("Referral kept")
    assert re.fullmatch("(-?[0-9A-HJKMNP-TV-Z]{4}){3}", page.locator(".app-reference").inner_text())
    look(page)
    shot(page, "refer-kept")
    page.get_by_role("link", name="Back to your referrals").click()
    expect(page.get_by_text("Referrals that you have begun")).to_have_count(0)


def test_the_panel_tells_by_when_as_answers_come(page: Page) -> None:
    """A death of a child in care: what has to be done, and by which day, before the page is sent."""
    begin(page)
    answer(page, "died", "yes")
    give_date(page, "date_authority_became_aware", 1, 4, 2026)
    go_on(page)
    page.fill("#age_at_death", "7")
    go_on(page)
    heading(page, "Abuse or neglect")
    answer(page, "abuse_or_neglect", "known")
    go_on(page)
    heading(page, "Other children")
    go_on(page)
    heading(page, "Places")
    answer(page, "place_of_death", "in our area")
    panel = page.locator("[data-panel]")
    expect(panel).to_contain_text("There is a duty to act")
    expect(panel).to_contain_text("by Friday 10 April 2026")
    shot(page, "refer-duty")
    look(page)


def test_a_referral_by_keyboard_alone(page: Page) -> None:
    """Tab, space, arrows, letters and Enter are enough, from the start to the reference."""
    keys = page.keyboard

    def focus(selector: str) -> None:
        """Press Tab until the focus is there."""
        for _ in range(150):
            if page.evaluate("(one) => document.activeElement?.matches(one) ?? false", selector):
                return
            keys.press("Tab")
        pytest.fail(f"the focus never comes to {selector}")

    page.goto("/refer")
    focus("a.govuk-button--start")
    keys.press("Enter")
    heading(page, "About this referral")
    focus("input[name=authority]")
    keys.press("ArrowDown")
    focus("input[name=agency]")
    keys.press("Space")
    focus("#reference")
    keys.type("CASE 18")
    keys.press("Enter")
    heading(page, "What happened")
    focus("input[name=died]")
    keys.press("Space")
    focus("#age_at_harm")
    keys.type("5")
    focus("#date_authority_became_aware-day")
    for told in ("30", "3", "2026"):
        keys.type(told)
        keys.press("Tab")
    focus("main button:not([name])")
    keys.press("Enter")
    heading(page, "Age")
    for _ in range(20):
        if page.url.endswith("/check"):
            break
        was = page.url
        focus("main button:not([name])")
        keys.press("Enter")
        page.wait_for_function("(was) => location.href !== was", arg=was)
    heading(page, "Check your answers")
    expect(page.get_by_text("30 March 2026")).to_be_visible()
    focus("main form button")
    keys.press("Enter")
    heading(page, "Referral kept")


def test_a_referral_without_scripts(bare_page: Page) -> None:
    """Saved on the way, taken up again, changed from the check, and kept."""
    page = bare_page
    begin(page, reference="CASE 19")
    what_happened(page)
    answer(page, "age_now", "") if page.locator("input[name=age_now][type=radio]").count() else None
    page.get_by_role("button", name="Save and come back later").click()
    expect(page.get_by_text("Your answers are saved.")).to_be_visible()
    page.get_by_role("link", name=re.compile("^Continue")).click()
    heading(page, "Age")
    for _ in range(20):
        if page.url.endswith("/check"):
            break
        go_on(page)
    page.get_by_role("link", name="Change Has the person died?").click()
    answer(page, "died", "yes")
    page.fill("#age_at_harm", "")
    go_on(page)
    heading(page, "Check your answers")
    expect(page.get_by_text("Where did the person die?").first).to_be_visible()
    page.get_by_role("button", name="Send the referral").click()
    heading(page, "Referral kept")


def test_what_is_wrong_is_told_where_it_is(page: Page) -> None:
    """At the top with links, beside the fields, and what was typed is kept; on each page that has a form."""
    page.goto("/refer/new")
    go_on(page)
    page.get_by_role("link", name="Select the local authority that the case is for").click()
    assert page.evaluate("document.activeElement.name") == "authority"
    look(page)
    shot(page, "refer-about-errors")
    begin(page)
    page.fill("#age_at_harm", "three")
    give_date(page, "date_authority_became_aware", 31, 2, 2026)
    go_on(page)
    assert page.title().startswith("Error: ")
    page.get_by_role("link", name="Give a real date in numbers, such as 27 3 2026").click()
    assert page.evaluate("document.activeElement.id") == "date_authority_became_aware-day"
    assert (page.input_value("#age_at_harm"), page.input_value("#date_authority_became_aware-day")) == ("three", "31")
    look(page)
    shot(page, "refer-errors")


def test_drafts_are_listed_and_deleted(page: Page) -> None:
    """Each with what tells it from others, and nothing that was answered."""
    begin(page, reference="CASE 20")
    what_happened(page)
    begin(page)
    page.goto("/refer")
    expect(page.locator(".govuk-summary-card")).to_have_count(2)
    look(page)
    shot(page, "refer-drafts")
    page.get_by_role("link", name=re.compile("^Delete .*CASE 20")).click()
    look(page)
    shot(page, "refer-delete")
    page.get_by_role("button", name="Delete this referral").click()
    expect(page.locator(".govuk-summary-card")).to_have_count(1)
    expect(page.get_by_text("CASE 20")).to_have_count(0)


def test_a_session_that_ends_loses_nothing(signed_in_page: Page, signed_in_app: FastAPI, clock: SetClock) -> None:
    """What was typed is held, and sent after signing in again in another tab."""
    page = signed_in_page
    page.goto("/sign-in?next=/refer")
    begin(page)
    answer(page, "died", "yes")
    give_date(page, "date_authority_became_aware", 30, 3, 2026)
    clock.move(hours=1)
    go_on(page)
    heading(page, "You are signed out")
    with page.context.expect_page() as other:
        page.get_by_role("link", name="Sign in (opens in a new tab)").click()
    other.value.get_by_text("You can close this tab.").wait_for()
    other.value.close()
    page.get_by_role("button", name="Send what I wrote").click()
    heading(page, "Age")
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.locator("input[name=died][value=yes]")).to_be_checked()
    expect(page.locator("#date_authority_became_aware-month")).to_have_value("3")
