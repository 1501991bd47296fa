"""Forms that are posted: from our own pages alone, within limits, and with what was typed kept."""

import re
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI, Response
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page
from starlette.testclient import TestClient

from api.pages.forms import MOST, FieldError, Form, Posted, errors_of, message
from api.pages.routing import pages
from api.pages.tokens import FIELD
from rules_engine.case import CaseError
from tests.api.pages.browser import look, shot
from tests.api.pages.form_pages import add_form

TYPED = 'He fell & "hurt" <b>himself</b>'


@pytest.fixture
def app(app: FastAPI) -> FastAPI:
    """The service, with a page that has a form."""
    add_form(app)
    return app


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    """A client of it."""
    return TestClient(app, follow_redirects=False)


def _token(client: TestClient) -> str:
    found = re.search(rf'name="{FIELD}" value="([^"]+)"', client.get("/story").text)
    assert found
    return found[1]


def test_a_form_of_ours_is_taken(client: TestClient, app: FastAPI) -> None:
    """With the token of the page, which is the same for every page of a browser."""
    token = _token(client)
    assert token == _token(client)
    answer = client.post("/story", data={FIELD: token, "story": [TYPED, " twice "]})
    assert (answer.status_code, answer.headers["location"]) == (303, "/story")
    assert app.state.told == [[TYPED, "twice"]]


@pytest.mark.parametrize("token", [None, "", "x" * 43, "é"])
def test_without_the_token_nothing_is_done_and_what_was_typed_is_held(
    client: TestClient, app: FastAPI, token: str | None
) -> None:
    """Missing or wrong: the page that holds it can be sent, and then it is taken."""
    _token(client)
    answer = client.post("/story", data={"story": TYPED} | ({} if token is None else {FIELD: token}))
    assert (answer.status_code, app.state.told) == (403, [])
    assert 'name="story" value="He fell &amp; &#34;hurt&#34; &lt;b&gt;himself&lt;/b&gt;"' in answer.text
    again = re.search(rf'name="{FIELD}" value="([^"]+)"', answer.text)
    assert again
    assert client.post("/story", data={"story": TYPED, FIELD: again[1]}).status_code == 303
    assert app.state.told == [[TYPED]]


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://attacker.example"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}],
)
def test_a_page_of_another_site_cannot_send_a_form(client: TestClient, app: FastAPI, headers: dict[str, str]) -> None:
    """Even with the token; and what it wrote is not held for anybody to send on."""
    answer = client.post("/story", data={FIELD: _token(client), "story": TYPED}, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (403, "text/html; charset=utf-8")
    assert app.state.told == []
    assert "He fell" not in answer.text


def test_a_form_for_everybody_takes_nothing_from_another_site(app: FastAPI, client: TestClient) -> None:
    """Where nobody is asked who they are, the form itself looks where it was sent from."""
    router = pages()

    @router.post("/open")
    def take(form: Form) -> Response:
        return Response(form.one("story"))

    app.include_router(router)
    told = {FIELD: _token(client), "story": TYPED}
    assert client.post("/open", data=told).text == TYPED
    assert client.post("/open", data=told, headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_the_cookie_of_the_token_is_no_scripts_business(client: TestClient) -> None:
    """It is set once, with the first form, and never by a page without one."""
    assert "set-cookie" not in client.get("/").headers
    told = client.get("/story").headers["set-cookie"]
    assert told.endswith("; HttpOnly; Path=/; SameSite=lax")
    assert "set-cookie" not in client.get("/story").headers


@pytest.mark.parametrize(
    ("body", "media_type", "status"),
    [
        (b"story=" + b"x" * MOST, "application/x-www-form-urlencoded", 413),
        (b"&".join([b"story=x"] * 2001), "application/x-www-form-urlencoded", 400),
        (b"story=%FF", "application/x-www-form-urlencoded", 400),
        (b"story=\xff", "application/x-www-form-urlencoded", 400),
        (b'{"story": "x"}', "application/json", 415),
        (b"story=x", "multipart/form-data; boundary=x", 415),
    ],
)
def test_what_is_no_form_is_refused_as_a_page(
    client: TestClient, app: FastAPI, body: bytes, media_type: str, status: int
) -> None:
    """Too long, with too many fields, of another type, or not text."""
    answer = client.post("/story", content=body, headers={"content-type": media_type})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert app.state.told == []


def test_an_error_leads_to_its_field_and_keeps_what_was_typed(page: Page) -> None:
    """In a browser: the summary has the focus, its link goes to the field, and the title says it."""
    page.goto("/story")
    look(page)
    page.get_by_role("button", name="Continue").click()
    assert page.title() == "Error: What happened – Thresholds"
    assert page.evaluate("document.activeElement.className") == "govuk-error-summary"
    page.get_by_role("link", name="Write what happened").click()
    assert page.evaluate("document.activeElement.id") == "story"
    look(page)
    shot(page, "form-error")
    page.keyboard.type(TYPED)
    page.get_by_role("button", name="Continue").click()
    assert page.get_by_role("alert").count() == 0


def test_what_is_held_can_be_sent_in_a_browser_without_scripts(bare_page: Page, app: FastAPI) -> None:
    """Somebody's cookies were cleared between loading and sending."""
    bare_page.goto("/story")
    bare_page.fill("#story", TYPED)
    bare_page.context.clear_cookies()
    bare_page.get_by_role("button", name="Continue").click()
    assert app.state.told == []
    bare_page.get_by_role("button", name="Send what I wrote").click()
    assert app.state.told == [[TYPED]]


def test_the_errors_of_a_case_are_told_at_their_fields() -> None:
    """By what the page says of a pointer, else by the fact's id; several at one field are one message."""
    told = [CaseError(pointer=at, code="wrong_type", detail=at.upper()) for at in ("/facts/died", "/authority", "/x/a")]
    errors = errors_of(told, {"/x/a": "died"})
    assert [(one.field, one.words) for one in errors] == [
        ("died", "/FACTS/DIED"),
        ("authority", "/AUTHORITY"),
        ("died", "/X/A"),
    ]
    assert message(errors, "died") == {"text": "/FACTS/DIED /X/A"}
    assert message([FieldError("a", "b")], "died") is None


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=8))
def test_whatever_a_browser_sends_is_read_as_it_was_typed(fields: list[tuple[str, str]]) -> None:
    """Every field in its order; a browser's line ends are one character."""
    assert list(Posted.parsed(urlencode(fields).encode())) == [
        (name, said.replace("\r\n", "\n")) for name, said in fields
    ]
