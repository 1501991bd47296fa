"""Pages in the place of problems that no route answers with."""

from collections.abc import Callable

import pytest
from fastapi import FastAPI, Request
from starlette.responses import Response
from starlette.testclient import TestClient

from api.app import create_app
from api.problems import NOT_SIGNED_IN, Refused
from api.sign_in.principal import Principal, Role, Scope, scopes_of
from api.watching.limits import Buckets
from tests.api.conftest import LOCAL, RULESETS, TODAY

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


class RoleGate:
    """Lets in whoever names a role in a header of the test's own, and counts how often it is asked."""

    issuer = None
    waits = False

    def __init__(self, people: object = None) -> None:
        self.people, self.asked = people, 0

    def principal(self, request: Request) -> Principal:
        """Someone of that role."""
        self.asked += 1
        told = request.headers.get("x-role")
        if not told:
            raise Refused(NOT_SIGNED_IN)
        return Principal("fenland", told, scopes_of([Role(told)]), frozenset([Role(told)]))


def _service(**parts: object) -> FastAPI:
    return create_app(RULESETS, lambda: TODAY, **{"gate": LOCAL, **parts})  # type: ignore[arg-type]


def test_who_asks_too_often_in_a_browser_gets_a_page() -> None:
    """With when to come back; a program gets the problem; and nobody is looked for once more for the page's sake."""
    gate = RoleGate()
    client = TestClient(_service(gate=gate, buckets=Buckets(2, lambda: 0.0)))
    for _ in range(2):
        assert client.get("/accessibility").status_code == 200
    before = gate.asked
    page = client.get("/accessibility", headers=BROWSER)
    assert (page.status_code, page.headers["content-type"]) == (429, "text/html; charset=utf-8")
    assert (page.headers["retry-after"], page.headers["cache-control"]) == ("30", "no-store")
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    assert len(page.headers["x-request-id"]) == 36
    assert "Please wait a minute" in page.text
    assert gate.asked == before + 1
    for path, headers in (("/accessibility", {}), ("/v1/facts", BROWSER)):
        assert client.get(path, headers=headers).headers["content-type"] == "application/problem+json"
    assert client.head("/accessibility", headers=BROWSER).status_code == 429


def test_what_pages_are_made_of_costs_no_requests() -> None:
    """Else each page would cost several."""
    app = _service(buckets=Buckets(1, lambda: 0.0))
    client = TestClient(app)
    for _ in range(3):
        assert client.get(app.state.assets.address("thresholds.css")).status_code == 200
    assert client.get("/accessibility").status_code == 200


def test_what_fails_outside_of_every_route_is_a_page_for_a_browser(caplog: pytest.LogCaptureFixture) -> None:
    """It repeats nothing."""
    app = _service()

    @app.middleware("http")
    async def failing(request: Request, _: Callable[..., object]) -> Response:
        """Fail before any route is asked."""
        raise RuntimeError("Ann Other fell")

    # As the first that was added: inside of what guards every request.
    app.user_middleware.append(app.user_middleware.pop(0))
    client = TestClient(app)
    page = client.get("/accessibility", headers=BROWSER)
    assert (page.status_code, page.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert "It is not a &#34;no&#34;" in page.text
    assert "Ann" not in page.text + caplog.text
    assert client.get("/accessibility").headers["content-type"] == "application/problem+json"


def test_where_no_page_can_be_made_the_problem_is_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never nothing at all."""

    def fail(*_: object) -> None:
        raise RuntimeError

    client = TestClient(_service())
    monkeypatch.setattr("api.pages.instead.in_words", fail)
    answer = client.get("/nowhere", headers=BROWSER)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
    assert answer.json()["type"] == "/problems/not-found"


@pytest.mark.parametrize("role", list(Role))
def test_everybody_is_shown_the_parts_that_they_may_use(role: Role) -> None:
    """In the navigation and on the start."""
    text = TestClient(_service(gate=RoleGate(people=object())), headers={"x-role": role}).get("/").text
    may = scopes_of([role])
    for path, scopes in (
        ("/refer", {Scope.KEEP}),
        ("/assessments", {Scope.READ, Scope.KEEP}),
        ("/rulebook", {Scope.ASSESS}),
        ("/try", {Scope.ASSESS}),
    ):
        assert text.count(f'href="{path}"') == (0 if may.isdisjoint(scopes) else 2), path


@pytest.mark.parametrize(("people", "shown"), [(object(), 2), (None, 0)])
def test_nobody_is_shown_all_parts_where_they_can_sign_in_first(people: object, shown: int) -> None:
    """Where only programs have keys there is nothing for a browser."""
    text = TestClient(_service(gate=RoleGate(people))).get("/").text
    assert text.count('href="/refer"') == shown
