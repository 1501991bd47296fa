"""People signing in, all the way."""

import logging
from collections.abc import Callable
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.sign_in.browser import BEGUN, NAME, PUBLIC, came_back, client, is_problem, signed_in
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, PERSON, SECRET, Provider
from tests.api.sign_in.serving import Served

__all__ = ["client"]


def test_a_browser_signs_in_by_following_where_it_is_sent(
    provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """All the way, over real connections: to the provider, back, and to where the person wanted to go."""
    served = Served()
    try:
        served.start(service(gate_of(None, database, clock)))
        config = configured(public_url=served.address)
        served.start(service(gate_of(config, database, clock)))
        with httpx2.Client(base_url=served.address, follow_redirects=True) as browser:
            assert browser.get("/v1/me").status_code == 401
            answer = browser.get("/sign-in", params={"next": "/v1/me"})
            assert [urlsplit(str(one.url)).path for one in answer.history] == [
                "/sign-in", f"/{DIRECTORY}/oauth2/v2.0/authorize", "/sign-in/return",
            ]  # fmt: skip
            assert answer.json()["name"] == f"oid:{PERSON}"
            assert answer.json()["roles"] == ["partner-police"]
            assert browser.post("/do/decide", headers={"origin": served.address}).status_code == 200
            assert browser.post("/do/decide").status_code == 403
            left = browser.post("/sign-out", headers={"origin": served.address}, follow_redirects=False)
            assert left.status_code == 303
            assert browser.get("/v1/me").status_code == 401
    finally:
        served.stop()


def test_what_the_provider_is_asked(client: TestClient, provider: Provider) -> None:
    """For a code, with PKCE, and with a state, a nonce and a challenge that are new each time."""
    asked = [
        {name: value for name, (value,) in parse_qs(urlsplit(client.get("/sign-in").headers["location"]).query).items()}
        for _ in range(2)
    ]
    fixed = {
        "response_type": "code", "client_id": AUDIENCE, "redirect_uri": f"{PUBLIC}/sign-in/return",
        "scope": "openid profile", "code_challenge_method": "S256",
    }  # fmt: skip
    assert all(fixed.items() <= one.items() for one in asked)
    for name in ("state", "nonce", "code_challenge"):
        assert len(asked[0][name]) >= 43
        assert asked[0][name] != asked[1][name]


def test_someone_signed_in_may_do_what_their_roles_may(client: TestClient, provider: Provider) -> None:
    """For the tenant that the provider names, and nothing else."""
    provider.roles = ["scrutineer", "policy-officer"]
    answer = client.get(came_back(client, "/docs?a=b"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/docs?a=b")
    me = client.get("/v1/me").json()
    assert (me["tenant"], me["name"]) == (DIRECTORY, f"oid:{PERSON}")
    assert me["roles"] == ["policy-officer", "scrutineer"]
    assert me["scopes"] == ["assess", "audit", "comments", "health", "read"]
    assert client.get("/do/read").status_code == 200
    assert client.get("/do/decide").status_code == 403


def test_cookies_are_kept_from_scripts_and_from_other_hosts(client: TestClient, provider: Provider) -> None:
    """And hold no token, and nothing of the person but an identifier and their roles."""
    begun = client.get("/sign-in")
    done = client.get(came_back(client))
    for told, name, seconds in (
        (begun.headers["set-cookie"], BEGUN, 600),
        (done.headers.get_list("set-cookie")[1], NAME, 1800),
    ):
        cookie = SimpleCookie(told)[name]
        assert cookie["httponly"] is True
        assert cookie["secure"] is True
        assert (cookie["samesite"], cookie["path"], cookie["domain"]) == ("Lax", "/", "")
        assert int(cookie["max-age"]) == seconds
    assert SimpleCookie(done.headers.get_list("set-cookie")[0])[BEGUN]["max-age"] == "0"
    assert BEGUN not in client.cookies


def test_where_to_go_on_cannot_be_changed_on_the_way(client: TestClient, provider: Provider) -> None:
    """It is not in what comes back."""
    answer = client.get(came_back(client, "/here") + "&next=//attacker.example")
    assert answer.headers["location"] == "/here"


def test_while_the_provider_is_down_it_is_said_plainly(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """At the beginning and on the way back; who is signed in already goes on."""
    provider.served.stop()
    is_problem(client.get("/sign-in"), 503, "sign-in-not-available")
    provider.start()
    clock.move(seconds=5)
    signed_in(client)
    for failing in (500, 503):
        back = came_back(client)
        provider.failing = failing
        is_problem(client.get(back), 503, "sign-in-not-available")
        provider.failing = 0
    back = came_back(client)
    provider.served.stop()
    is_problem(client.get(back), 503, "sign-in-not-available")
    assert client.get("/v1/me").status_code == 200


def test_an_answer_of_the_provider_that_is_none_signs_nobody_in(client: TestClient, provider: Provider) -> None:
    """A page where tokens should be."""
    back = came_back(client)
    provider.failing = 200
    is_problem(client.get(back), 503, "sign-in-not-available")


def test_a_wrong_client_secret_signs_nobody_in(
    provider: Provider,
    configured: Callable[..., SignIn],
    database: Database,
    clock: SetClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As after the provider's has run out; the log has the status of its answer."""
    app = service(gate_of(configured(client_secret="old"), database, clock))  # noqa: S106 (opens nothing)
    client = TestClient(app, base_url=PUBLIC, follow_redirects=False)
    is_problem(client.get(came_back(client)), 400, "sign-in-not-completed")
    assert "did not take a code: it answered 401" in caplog.text


def test_nothing_of_a_sign_in_is_logged(
    client: TestClient, provider: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    """No code, state, nonce, secret, token or cookie, and not who it was."""
    caplog.set_level(logging.DEBUG)
    begun = client.get("/sign-in")
    back = httpx2.get(begun.headers["location"]).headers["location"].removeprefix(PUBLIC)
    (asked,) = provider.codes.values()
    code = parse_qs(urlsplit(back).query)["code"][0]
    cookies = [client.cookies[BEGUN]]
    client.get(back)
    cookies.append(client.cookies[NAME])
    client.get("/do/read")
    client.get("/v1/me", headers={"cookie": f"{NAME}=canary"})
    # The test's own browser logs the addresses that it is sent to.
    logged = "".join(
        one.getMessage()
        for one in caplog.records
        if PUBLIC not in one.getMessage() and "authorize" not in one.getMessage()
    )
    assert "GET /sign-in/return 303" in logged
    for told in (code, asked["state"], asked["nonce"], asked["code_challenge"], SECRET, PERSON, "canary", *cookies):
        assert told not in logged
