"""What every route of pages says in its headers, and what stands in a page's place."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from playwright.sync_api import Page
from starlette.testclient import TestClient

from api.pages import assets
from api.pages.routing import PageRoute
from api.pages.words import IN_WORDS
from api.problems import KINDS
from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.pages.browser import look, shot
from tests.api.pages.conftest import service
from tests.api.pages.form_pages import add_form
from tests.api.sign_in.conftest import SetClock

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
POLICY = {
    "default-src": "'none'", "style-src": "'self'", "img-src": "'self' data:", "font-src": "'self'",
    "connect-src": "'self'", "form-action": "'self'", "base-uri": "'none'", "frame-ancestors": "'none'",
}  # fmt: skip


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    """A client of the service, with a page that fails and one with a form."""
    add_form(app)
    return TestClient(app, follow_redirects=False)


def _is_page(answer: object) -> None:
    headers = answer.headers  # type: ignore[attr-defined]
    assert headers["content-type"] == "text/html; charset=utf-8"
    policy = dict(one.split(" ", 1) for one in headers["content-security-policy"].split("; "))
    script = policy.pop("script-src")
    assert script.startswith("'self' 'sha256-")
    assert policy == POLICY
    assert (headers["cache-control"], headers["referrer-policy"]) == ("no-store", "same-origin")
    assert headers["x-content-type-options"] == "nosniff"


def test_every_page_says_what_it_may_load_and_is_kept_nowhere(client: TestClient, app: FastAPI) -> None:
    """Whatever it answers: by walking the routes, with an id that nothing has where a path takes one."""
    found = [one for one in iter_route_contexts(app.routes) if isinstance(one.original_route, PageRoute)]
    assert len(found) >= 5
    for one in found:
        path = str(one.path).replace("{", "").replace("}", "")
        for method in one.methods or ():
            answer = client.request(method, path)
            if answer.status_code == 303:
                assert answer.headers["cache-control"] == "no-store"
            else:
                _is_page(answer)


def test_what_takes_get_takes_head(client: TestClient) -> None:
    """With the same headers."""
    for path in ("/", "/story", f"/assets/{_digest()}/thresholds.css"):
        told, whole = client.head(path), client.get(path)
        assert told.status_code == whole.status_code == 200
        assert told.headers["content-type"] == whole.headers["content-type"]


def test_a_browser_gets_a_page_for_what_is_not_there_and_a_program_a_problem(client: TestClient) -> None:
    """The API's own paths answer as they always do."""
    answer = client.get("/Ann-Other", headers=BROWSER)
    assert answer.status_code == 404
    _is_page(answer)
    assert "Ann" not in answer.text
    for path, headers in (("/nowhere", {}), ("/v1/nowhere", BROWSER)):
        assert client.get(path, headers=headers).headers["content-type"] == "application/problem+json"
    wrong = client.request("DELETE", "/story", headers=BROWSER)
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET, HEAD, POST")
    _is_page(wrong)


def test_whatever_goes_wrong_is_a_page_that_repeats_nothing(client: TestClient) -> None:
    """An error nobody foresaw has a text that could be of a child."""
    answer = client.get("/fails")
    assert answer.status_code == 500
    _is_page(answer)
    assert "Ann" not in answer.text
    assert "It is not a &#34;no&#34;" in answer.text


def test_every_problem_is_told_in_words_for_people() -> None:
    """Nothing of how programs talk to each other."""
    assert set(IN_WORDS) <= set(KINDS)
    for kind in KINDS.values():
        title, about = IN_WORDS.get(kind.name, (kind.title, kind.about))
        for word in ("JSON", "header", "API", "/openapi", "Idempotency", "ETag", "Authorization", "parameter"):
            assert word not in title + about, kind.name


@pytest.fixture
def behind_sign_in(configured: Callable[..., SignIn], database: Database, clock: SetClock) -> TestClient:
    """A client of a service in which people sign in, and nobody is."""
    public = "https://thresholds.example"
    app = service(gate_of(configured(), database, clock), database, clock, public)
    add_form(app)
    return TestClient(app, base_url=public, follow_redirects=False)


def test_who_is_not_signed_in_is_sent_to_sign_in_and_comes_back(behind_sign_in: TestClient) -> None:
    """With the whole address, and its question."""
    answer = behind_sign_in.get("/story?a=1&b=2")
    sent = urlsplit(answer.headers["location"])
    assert (answer.status_code, sent.path, parse_qs(sent.query)) == (303, "/sign-in", {"next": ["/story?a=1&b=2"]})


@pytest.mark.parametrize(
    ("asked", "back"),
    [
        (
            "/try/empty-case/Bath%20and%20North%20East%20Somerset",
            "/try/empty-case/Bath%20and%20North%20East%20Somerset",
        ),
        ("/story?a=%20%C3%A9", "/story?a=%20%C3%A9"),
        ("/story?a=" + "x" * 600, "/story"),
    ],
)
def test_every_address_can_be_come_back_to(behind_sign_in: TestClient, asked: str, back: str) -> None:
    """Signing in takes whatever it is sent: of an address that is too long for it, the page alone."""
    sent = behind_sign_in.get(asked).headers["location"]
    assert parse_qs(urlsplit(sent).query)["next"] == [back]
    begun = behind_sign_in.get(sent, headers=BROWSER)
    assert (begun.status_code, begun.headers["location"].startswith("/")) == (303, False)


@pytest.mark.parametrize("headers", [{"origin": "https://attacker.example"}, {"sec-fetch-site": "cross-site"}])
def test_what_another_site_wrote_is_held_for_nobody(behind_sign_in: TestClient, headers: dict[str, str]) -> None:
    """Browsers show no cookie then, so that everybody seems signed out: nor would they find it to send it on."""
    answer = behind_sign_in.post("/story", data={"story": "He fell"}, headers=headers)
    assert answer.status_code == 403
    _is_page(answer)
    assert "He fell" not in answer.text
    assert "set-cookie" not in answer.headers


def test_what_was_typed_is_held_for_who_is_no_longer_signed_in(behind_sign_in: TestClient) -> None:
    """And nothing is done."""
    answer = behind_sign_in.post("/story", data={"story": "He fell"}, headers={"origin": "https://thresholds.example"})
    assert answer.status_code == 401
    _is_page(answer)
    assert 'name="story" value="He fell"' in answer.text
    assert "__Host-thresholds-form=" in answer.headers["set-cookie"]
    assert "Secure" in answer.headers["set-cookie"]


def test_nothing_is_lost_when_a_session_ends_in_the_middle(
    signed_in_page: Page, signed_in_app: FastAPI, clock: SetClock
) -> None:
    """Someone signs in again in another tab, comes back and sends what they wrote."""
    page = signed_in_page
    add_form(signed_in_app)
    page.goto("/sign-in?next=/story")
    page.fill("#story", "He fell")
    clock.move(hours=1)
    page.get_by_role("button", name="Continue").click()
    look(page)
    shot(page, "held")
    with page.context.expect_page() as other:
        page.get_by_role("link", name="Sign in (opens in a new tab)").click()
    other.value.get_by_text("You can close this tab.").wait_for()
    other.value.close()
    page.get_by_role("button", name="Send what I wrote").click()
    page.get_by_role("heading", name="What happened").wait_for()
    assert signed_in_app.state.told == [["He fell"]]


def _digest() -> str:
    built = assets.Assets.built()
    assert built
    return built.digest
