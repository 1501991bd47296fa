"""The rulebook read as pages."""

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page
from starlette.testclient import TestClient

from rules_engine.rulebook import Rulebook
from tests.api.pages.browser import look, shot
from tests.api.pages.rulebook.conftest import CHANGED, run_all
from tests.api.sign_in.conftest import SetClock

PAGES = {
    "overview": "/rulebook",
    "overview-wrong": "/rulebook?on=5",
    "ruleset": "/rulebook/local-review-conduct",
    "ruleset-dated": "/rulebook/media?on=2026-01-05",
    "criteria": "/rulebook/parallel-reviews/criteria",
    "rule": "/rulebook/serious-incident-notification/notify_the_panel",
    "rule-table": "/rulebook/rapid-review/complete_a_rapid_review",
    "facts": "/rulebook/facts",
    "fact": "/rulebook/facts/serious_harm",
    "ledger": "/rulebook/guidance/LOCAL2025",
    "heading": "/rulebook/guidance/LOCAL2025/rapid-reviews",
    "sources": "/rulebook/sources",
    "search": "/rulebook/search?q=second+meeting",
    "search-nothing": "/rulebook/search?q=notfy+pannel",
    "search-empty": "/rulebook/search?q=",
    "differences": "/rulebook/differences",
    "differences-wrong": "/rulebook/differences?from=tomorrow",
}


def _text(client: TestClient, path: str, status: int = 200) -> str:
    """The words of a page's main part."""
    answer = client.get(path)
    assert answer.status_code == status, path
    main = answer.text[answer.text.index("<main") : answer.text.index("</main>")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def test_every_page_stands_up_in_a_browser(page: Page) -> None:
    """Each type of page, filled, empty, and with errors."""
    for name, path in PAGES.items():
        page.goto(path)
        look(page)
        shot(page, f"rulebook-{name}")


def test_every_rule_fact_and_ruleset_has_a_page_and_every_link_leads_somewhere(
    client: TestClient, rulebook: Rulebook
) -> None:
    """Walked from the first page on, by the links themselves."""
    seen: set[str] = set()
    left = ["/rulebook"]
    wrong: list[str] = []
    while left:
        path = left.pop()
        answer = client.get(path)
        if answer.status_code != 200:
            wrong.append(path)
        for link in map(unescape, re.findall(r'href="(/rulebook[^"]*)"', answer.text)):
            bare, _, fragment = link.partition("#")
            if bare not in seen:
                seen.add(bare)
                left.append(bare)
            if fragment and bare == path and f'id="{fragment}"' not in answer.text:
                wrong.append(link)
    assert wrong == []
    assert {f"/rulebook/{one.ruleset}/{one.id}" for one in rulebook.rules.values()} <= seen
    assert {f"/rulebook/facts/{one}" for one in rulebook.facts} <= seen
    assert {f"/rulebook/{one.id}" for one in rulebook.rulesets} <= seen


def test_links_keep_to_the_date_that_was_asked_for(client: TestClient) -> None:
    """Every link to another page of the rulebook, but the one to today's."""
    answer = client.get("/rulebook/rapid-review?on=2026-01-05")
    main = answer.text[answer.text.index("<main") :]
    links = re.findall(r'href="(/rulebook[^"]*)"', main)
    assert links
    assert all("on=2026-01-05" in one for one in links)


@pytest.mark.parametrize(
    "path",
    [
        "/rulebook/none-such",
        "/rulebook/none-such/criteria",
        "/rulebook/media/notify_the_panel",
        "/rulebook/facts/none_such",
        "/rulebook/guidance/CA2004",
        "/rulebook/guidance/LOCAL2025/none-such",
    ],
)
def test_what_is_not_there_is_not_found(client: TestClient, path: str) -> None:
    """As a page; a rule is found in its own ruleset alone."""
    assert "Page not found" in _text(client, path, 404)


def test_a_review_that_is_due_or_past_is_said(client: TestClient) -> None:
    """On the date that is asked for."""
    assert "Review" not in _text(client, "/rulebook?on=2026-01-05").replace("Review by", "")
    assert _text(client, "/rulebook?on=2026-12-01").count("Review due") == 13
    assert _text(client, "/rulebook?on=2027-01-01").count("Review past") == 13
    assert "31 December 2026 (past)" in _text(client, "/rulebook/media?on=2027-01-01")


def test_a_rule_is_told_in_the_words_of_its_explanation(client: TestClient) -> None:
    """What, who, by when, when it applies, its exceptions, truth table, sources, doubts, statements, scenarios."""
    told = _text(client, "/rulebook/rapid-review/complete_a_rapid_review")
    for words in (
        "Within 15 working days of the date notification sent",
        "Applies if any of these is met",
        "Unless any of these is known",
        "a serious incident or non-recent abuse was notified : notification made includes serious incident",
        "any but met",
        "whether that day counts is not said",
        "The guidance says must. Neither the Act nor the regulations mention a rapid review",
        "The fifteen working days are a should here",
        "immediate action and shared learning",
        "A rapid review has five purposes",
        "What the review has to find out is ticked off",
        "SI2018-789 : ",
    ):
        assert words in told, words


def test_scenarios_are_shown_as_of_the_last_run_on_this_very_rulebook(
    changing_app: FastAPI, changing: Path, clock: SetClock
) -> None:
    """Not run; then passed or failed; not run again where the feature was changed since; by another rulebook, not."""
    path = f"/rulebook/{CHANGED}/consider_child_or_adult_review"
    pages = TestClient(changing_app, headers={"accept": "text/html"})
    assert "none of them run yet" in _text(pages, path)
    assert "thresholds scenarios" in _text(pages, path)
    feature = changing.parent / "features" / f"{CHANGED}.feature"
    text = feature.read_text(encoding="utf-8")
    wrong = 'the modality of "consider child or adult review" is "should consider"'
    assert wrong in text
    feature.write_text(text.replace(wrong, wrong.replace("should consider", "must"), 1), encoding="utf-8")
    clock.time = datetime(2026, 11, 23, 9, tzinfo=UTC)
    run_all(changing, clock)
    # The service read the feature before it was changed.
    assert "since its feature was changed" in _text(pages, path)
    del changing_app.state.behind
    told = _text(pages, path)
    assert "run on 23 November 2026 on this rulebook" in told
    assert 'Then the modality of "consider child or adult review" is "must"' in told
    assert "Found : should consider" in told
    assert "1 failed" in told
    assert "it is of another date" in _text(pages, f"{path}?on=2027-02-01")


def test_the_words_searched_for_are_found_title_first(client: TestClient) -> None:
    """Rules, criteria, facts, statements and citations; beginnings of words are enough."""
    found = _text(client, "/rulebook/search?q=complete a rapid review")
    assert "found" in found
    results = client.get("/rulebook/search?q=complete+a+rapid+review").text
    first = re.findall(r'govuk-!-font-weight-bold" href="([^"]+)"', results)[0]
    assert first == "/rulebook/rapid-review/complete_a_rapid_review"
    for query, kind in (
        ("s.16C", "citation"), ("serious harm", "fact"), ("notif panel", "rule"),
        ("five purposes", "statement"), ("pregnancy ended plan", "criterion"), ("media dealt", "ruleset"),
    ):  # fmt: skip
        told = client.get("/rulebook/search", params={"q": query}).text
        assert f">{kind}</strong>" in told, query


def test_where_nothing_is_found_the_nearest_names_are_offered(client: TestClient) -> None:
    """And each of them finds something."""
    told = client.get("/rulebook/search?q=notfy+pannel").text
    assert "Nothing found" in told
    offered = [unescape(one) for one in re.findall(r'href="(/rulebook/search\?q=[^"]+)"', told)]
    assert offered
    assert all("Nothing found" not in client.get(one).text for one in offered)
    assert "Write fewer, or others" in _text(client, "/rulebook/search?q=xyzzyx")


def test_what_is_typed_wrongly_is_kept_and_told(client: TestClient) -> None:
    """Dates that are none or that no rulebook covers, and an empty search; script is words like any other."""
    assert "Date: write a date as YYYY-MM-DD" in _text(client, "/rulebook?on=5", 422)
    assert "Date: no rulebook is in force on this date" in _text(client, "/rulebook?on=2001-01-01", 422)
    assert "of: no rulebook is in force on this date" in _text(client, "/rulebook/differences?from=2001-01-01", 422)
    typed = client.get("/rulebook/differences?from-day=31&from-month=2&from-year=2026&to-day=1&to-month=4&to-year=")
    assert typed.status_code == 422
    for said in ('value="31"', 'href="#from-day"', "give a real date", 'href="#to-year"', "the date needs a year"):
        assert said in typed.text
    assert "Write a word to look for" in _text(client, "/rulebook/search?q=+", 422)
    assert "200 characters at most" in _text(client, f"/rulebook/search?q={'a' * 201}", 422)
    answer = client.get("/rulebook/search", params={"q": "<script>alert(1)</script>"})
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize(
    ("typed", "led_to"),
    [
        ("/rulebook?on-day=5&on-month=1&on-year=2026", "/rulebook?on=2026-01-05"),
        (
            "/rulebook/differences?from-day=1&from-month=4&from-year=2026&to-day=1&to-month=05&to-year=2026",
            "/rulebook/differences?from=2026-04-01&to=2026-05-01",
        ),
    ],
)
def test_a_date_typed_in_three_fields_is_one_in_the_address(client: TestClient, typed: str, led_to: str) -> None:
    """So a page has one address, whether it was asked for by a form or a link; its fields show the date again."""
    answer = client.get(typed, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, led_to)
    assert 'value="2026"' in client.get(led_to).text


def test_differences_are_told_in_sentences_before_and_after(changing_app: FastAPI) -> None:
    """From the rulebook before, where no date is named."""
    pages = TestClient(changing_app, headers={"accept": "text/html"})
    told = _text(pages, "/rulebook/differences?on=2027-02-01")
    assert "From 31 December 2026 to 1 February 2027" in told
    assert "How strongly Before should consider After should" in told
    assert "Review by Before 31 December 2026 After 31 December 2027" in told
    same = _text(pages, "/rulebook/differences?from=2026-04-01&to=2026-05-01")
    assert "The same rulebook is in force on both days" in same


def test_a_policy_officer_goes_from_the_ledger_to_a_scenario_and_to_what_changed(
    changing_page: Page, changing: Path, clock: SetClock
) -> None:
    """In a browser: the guidance, a statement of it, the rule, its scenarios with their outcome, and differences."""
    run_all(changing, clock)
    page = changing_page
    page.goto("/rulebook")
    page.get_by_role("link", name="The guidance, statement by statement").click()
    page.get_by_role("link", name="Non-recent abuse", exact=True).click()
    page.locator("summary", has_text="all passed").first.click()
    look(page)
    page.get_by_role("link", name="consider child or adult review").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Consider child or adult review"
    page.locator("summary", has_text="The same as a picture").click()
    look(page)
    assert page.get_by_role("img").count() == 1
    assert page.locator(".app-rulebook-trials .govuk-tag", has_text="Passed").count() > 1
    page.get_by_role("link", name="Rulebook").last.click()
    page.get_by_role("link", name="Differences").click()
    for name, parts in {"from": (23, 11, 2026), "to": (1, 1, 2027)}.items():
        for part, told in zip(("day", "month", "year"), parts, strict=True):
            page.fill(f"#{name}-{part}", str(told))
    page.get_by_role("button", name="Compare").click()
    page.get_by_role("heading", name="Rules (1)").wait_for()
    look(page)
    shot(page, "rulebook-differences-found")
