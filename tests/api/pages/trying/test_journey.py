"""Trying it in a real browser: an example, what if, the change seen, and back."""

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page, expect
from starlette.testclient import TestClient

from tests.api.council import HARMED
from tests.api.pages.browser import look, shot

EXAMPLE = "/try/infant-head-injury"


@pytest.mark.parametrize(
    "path",
    [
        "/try",
        EXAMPLE,
        "/try/agencies-differ?about=placing+authority&about=date+of+harm",
        f"{EXAMPLE}?died=yes",
        f"{EXAMPLE}?age_at_harm=not+asked&age_at_harm=3&date_of_death=2026-05-01",
        "/try/empty-case/Peterborough",
    ],
)
def test_it_stands_up_to_everything(page: Page, path: str) -> None:
    """The list, a case as it is, asked about more, with much changed, with errors, and empty."""
    page.goto(path)
    look(page)
    shot(page, "trying" + path.replace("/", "-").replace("?", "-").replace("&", "-")[:60])


def test_someone_sees_what_would_change_and_goes_back(page: Page, origin: str) -> None:
    """From the list to an example, two answers changed at once, the position in words, and everything taken back."""
    page.goto("/")
    page.get_by_role("link", name="Try it", exact=True).click()
    page.get_by_role("link", name="Infant head injury").click()
    expect(page.get_by_text("Must act.")).to_be_visible()
    page.get_by_label("What if: In the partners' judgement, was the child seriously harmed?").select_option("no")
    page.get_by_label("Another number of years").first.fill("3")
    page.get_by_role("button", name="See what would change").click()
    expect(page).to_have_url(f"{origin}{EXAMPLE}?age_at_harm=3&serious_harm=no")
    changed = page.get_by_role("region", name="What if")
    expect(changed.get_by_text("What if: 3 years.")).to_be_visible()
    expect(changed.get_by_text("Is: yes (local authority, 1 April 2026). What if: no.")).to_be_visible()
    told = changed.get_by_role("listitem").filter(has_text="Notify the incident to the National Panel").first
    assert "Is: applies" in told.inner_text()
    assert "Would be: does not apply" in told.inner_text()
    expect(changed.get_by_text("More needed.")).to_be_visible()
    page.get_by_role("link", name="Take everything back").click()
    expect(page).to_have_url(f"{origin}{EXAMPLE}")
    expect(page.get_by_role("region", name="What if")).to_have_count(0)
    page.get_by_role("link", name="Example cases").click()
    expect(page).to_have_url(f"{origin}/try")


def test_by_keyboard_alone_without_scripts(bare_page: Page, origin: str) -> None:
    """An answer is chosen and sent with keys, and another question added; and back to where nothing is supposed."""
    page = bare_page
    page.goto(EXAMPLE)
    page.locator("#died").focus()
    page.keyboard.press("ArrowDown")
    _press_at(page, "See what would change")
    expect(page).to_have_url(f"{origin}{EXAMPLE}?died=yes")
    expect(page.get_by_text("What if: yes.")).to_be_visible()
    page.locator("summary", has_text="Ask about something else").focus()
    page.keyboard.press("Enter")
    page.locator("#about").focus()
    page.keyboard.type("placing")
    _press_at(page, "Add this question")
    expect(page).to_have_url(f"{origin}{EXAMPLE}?died=yes&about=placing+authority")
    expect(page.locator("#placing_authority")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{origin}{EXAMPLE}?died=yes")
    page.go_back()
    expect(page).to_have_url(f"{origin}{EXAMPLE}")
    _press_at(page, "See what would change")
    expect(page).to_have_url(f"{origin}{EXAMPLE}")


def test_what_contradicts_the_case_is_told_at_its_field(page: Page) -> None:
    """The summary leads there, what was chosen is kept, and the case is shown as it is."""
    page.goto(f"{EXAMPLE}?date_of_death=2026-03-31")
    assert page.title().startswith("Error: ")
    page.get_by_role("alert").get_by_role("link").last.click()
    assert page.evaluate("document.activeElement.id") in {"died", "date_of_death-day"}
    typed = [page.locator(f"#date_of_death-{part}").input_value() for part in ("day", "month", "year")]
    assert typed == ["31", "3", "2026"]
    expect(page.get_by_role("region", name="What if")).to_have_count(0)


def test_a_date_is_typed_in_three_fields_and_stands_in_the_address_as_one(page: Page, origin: str) -> None:
    """What is no date stays as it was typed, and the summary leads to the part that is missing."""
    name = "date_authority_became_aware"
    page.goto(EXAMPLE)
    page.locator(f"#{name}-day").fill("3")
    page.locator(f"#{name}-month").fill("4")
    page.get_by_role("button", name="See what would change").click()
    page.get_by_role("alert").get_by_role("link").click()
    assert page.evaluate("document.activeElement.id") == f"{name}-year"
    assert page.locator(f"#{name}-day").input_value() == "3"
    look(page)
    page.locator(f"#{name}-year").fill("2026")
    page.get_by_role("button", name="See what would change").click()
    expect(page).to_have_url(f"{origin}{EXAMPLE}?{name}=2026-04-03")
    assert page.locator(f"#{name}-year").input_value() == "2026"


def test_nothing_that_is_said_of_an_empty_case_stands_in_an_address(page: Page, origin: str) -> None:
    """It could be a real child's: it is posted."""
    page.goto("/try")
    page.get_by_role("link", name="An empty case for Peterborough").click()
    page.locator("#about").evaluate("one => one.closest('details').open = true")
    page.locator("#about").select_option("placing authority")
    page.get_by_role("button", name="Add this question").click()
    expect(page.locator("#placing_authority")).to_be_visible()
    page.locator("#died").select_option("yes")
    page.get_by_role("button", name="See what would change").click()
    expect(page.get_by_text("What if: yes.")).to_be_visible()
    expect(page).to_have_url(f"{origin}/try/empty-case/Peterborough")
    look(page)
    shot(page, "trying-empty-supposed")


def test_what_if_beside_a_kept_case_stands_up_to_everything(page: Page, app: FastAPI, origin: str) -> None:
    """As it is, and with something supposed, which stands in no address."""
    answer = TestClient(app).post("/v1/assessments", json={**HARMED, "record": True})
    address = f"{origin}/assessments/{answer.json()['id']}/what-if"
    page.goto(address)
    look(page)
    page.locator("#serious_harm").select_option("yes")
    page.get_by_role("button", name="See what would change").click()
    expect(page.get_by_role("region", name="What if")).to_be_visible()
    expect(page).to_have_url(address)
    look(page)
    shot(page, "trying-kept")


def _press_at(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).focus()
    page.keyboard.press("Enter")
