"""The page on which people see where they are signed in, and sign out of everywhere else."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.pages.browser import look, opened, shot
from tests.api.pages.conftest import service
from tests.api.sign_in.browser import PUBLIC, came_back, signed_in
from tests.api.sign_in.conftest import SetClock
from tests.api.sign_in.provider import Provider


@pytest.fixture
def app(configured: Callable[..., SignIn], database: Database, clock: SetClock) -> FastAPI:
    """A service in which people sign in."""
    return service(gate_of(configured(), database, clock), database, clock, PUBLIC)


def _browser(app: FastAPI) -> TestClient:
    return TestClient(app, base_url=PUBLIC, follow_redirects=False)


def test_people_see_their_own_sessions(app: FastAPI, provider: Provider, clock: SetClock) -> None:
    """When each began and which is this one; of nobody else any."""
    here, there, others = (_browser(app) for _ in range(3))
    signed_in(here)
    assert "You are signed in nowhere else." in here.get("/sessions").text
    clock.move(minutes=3)
    signed_in(there)
    provider.identity = {"oid": "another"}
    signed_in(others)
    for browser, first, second in (
        (here, "09:00 UTC <strong>(in this browser)</strong>", "09:03 UTC</li>"),
        (there, "09:00 UTC</li>", "09:03 UTC <strong>(in this browser)</strong>"),
    ):
        page = browser.get("/sessions")
        assert page.status_code == 200
        assert page.text.count(" UTC") == 2
        assert page.text.index(f"Wednesday 1 April 2026 at {first}") < page.text.index(second)
    assert others.get("/sessions").text.count(" UTC") == 1
    there.post("/sign-out", headers={"origin": PUBLIC})
    assert "nowhere else" in here.get("/sessions").text


def test_whoever_shows_anew_who_they_are_is_signed_out_everywhere_else(
    app: FastAPI, provider: Provider, clock: SetClock
) -> None:
    """They are asked at the provider, however lately they signed in there; nobody else is signed out."""
    here, there, others = (_browser(app) for _ in range(3))
    for browser in (here, there):
        signed_in(browser)
    provider.identity = {"oid": "another"}
    signed_in(others)
    provider.identity = {}
    begun = here.get("/sign-in?next=/sessions&others=end")
    assert parse_qs(urlsplit(begun.headers["location"]).query)["prompt"] == ["login"]
    assert "prompt" not in parse_qs(urlsplit(here.get("/sign-in").headers["location"]).query)
    # Not before they have come back.
    assert there.get("/v1/me").status_code == 200
    clock.move(minutes=1)
    here.get(came_back(here, "/sessions", others="end"))
    assert there.get("/v1/me").status_code == 401
    assert others.get("/v1/me").status_code == 200
    assert "nowhere else" in here.get("/sessions").text


def test_who_is_not_signed_in_is_asked_to(app: FastAPI, provider: Provider) -> None:
    """And where nobody signs in there is no such page."""
    assert _browser(app).get("/sessions").headers["location"] == "/sign-in?next=/sessions"
    assert _browser(app).get("/sign-in?others=all").status_code == 422


def test_where_nobody_signs_in_there_is_no_such_page(client: TestClient) -> None:
    """Whoever calls is at this computer."""
    assert client.get("/sessions").status_code == 404


def test_it_can_be_used_in_a_browser(signed_in_page: Page, browser: Browser, signed_in_origin: str) -> None:
    """It is found on every page, and whoever follows its link comes back to it."""
    signed_in_page.goto("/sign-in?next=/")
    with opened(browser, signed_in_origin) as elsewhere:
        elsewhere.goto("/sign-in?next=/")
    signed_in_page.get_by_role("link", name="Your sessions").click()
    expect(signed_in_page.get_by_role("heading", name="Where you are signed in")).to_be_visible()
    look(signed_in_page)
    shot(signed_in_page, "sessions")
    signed_in_page.get_by_role("link", name="Sign out everywhere else").click()
    expect(signed_in_page.get_by_role("heading", name="Where you are signed in")).to_be_visible()
    expect(signed_in_page.get_by_text("You are signed in nowhere else.")).to_be_visible()
    look(signed_in_page)
