"""The pages before any case, in a real browser and without one."""

import pytest
from playwright.sync_api import Page, expect
from starlette.testclient import TestClient

from rules_engine.assessment import CAVEAT
from tests.api.pages.browser import look, shot


@pytest.mark.parametrize("path", ["/", "/accessibility", "/signed-in", "/no-such-page"])
def test_it_stands_up_to_everything(page: Page, path: str) -> None:
    """By axe, narrow, large, in forced colours, without scripts, from this service alone, and light."""
    page.goto(path)
    look(page)
    shot(page, f"starting{path.replace('/', '-')}")


def test_the_start_says_what_this_is_not(bare_page: Page) -> None:
    """The engine's own caveat stands there, and every way in is a link, scripts or not."""
    bare_page.goto("/")
    assert CAVEAT in bare_page.locator("main").inner_text()
    for words in ("Refer a case", "Consider a case", "Read the rulebook"):
        expect(bare_page.get_by_role("link", name=words)).to_be_visible()


def test_the_first_tab_stop_leads_to_the_content(page: Page) -> None:
    """By keyboard alone."""
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main-content"


def test_someone_signs_in_and_out(signed_in_page: Page) -> None:
    """The page says as what, and signing out leads on to the issuer: the policy lets it."""
    signed_in_page.goto("/")
    signed_in_page.get_by_role("link", name="Sign in").click()
    expect(signed_in_page.get_by_text("Signed in: safeguarding partner (police)")).to_be_visible()
    look(signed_in_page)
    shot(signed_in_page, "signed-in")
    signed_in_page.get_by_role("button", name="Sign out").click()
    signed_in_page.wait_for_url("**/oauth2/v2.0/logout?**")


def test_the_statement_is_not_the_form_of_another(client: TestClient) -> None:
    """What a page does not take is refused as a page, which says nothing of what was sent."""
    answer = client.get("/accessibility?child=Ann+Other", headers={"accept": "text/html"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "text/html; charset=utf-8")
    assert "Ann" not in answer.text
