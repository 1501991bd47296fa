"""People signing in, staying signed in, and signing out."""

import logging
from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, gate_of
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, PERSON, SECRET, Provider
from tests.api.sign_in.serving import Served

PUBLIC = "https://thresholds.example"
NAME, BEGUN = "__Host-thresholds", "__Host-thresholds-sign-in"
FROM_US = {"origin": PUBLIC, "sec-fetch-site": "same-origin"}


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A browser, on the service's own address, which follows nothing by itself."""
    return TestClient(service(gate), base_url=PUBLIC, follow_redirects=False)


def _came_back(client: TestClient, then: str = "/do/read") -> str:
    """Begin, sign in at the provider, and stop before coming back: the path and query to come back to."""
    begun = client.get("/sign-in", params={"next": then})
    assert begun.status_code == 303, begun.text
    at_provider = httpx2.get(begun.headers["location"])
    assert at_provider.status_code == 302
    back = at_provider.headers["location"]
    assert back.startswith(PUBLIC)
    return str(back.removeprefix(PUBLIC))


def _signed_in(client: TestClient) -> None:
    assert client.get(_came_back(client)).status_code == 303


def _problem(answer: Any, status: int, kind: str) -> None:  # noqa: ANN401 (a response of either client)
    assert answer.status_code == status, answer.text
    assert answer.json()["type"] == f"/problems/{kind}"
    assert answer.headers["content-type"] == "application/problem+json"


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
    answer = client.get(_came_back(client, "/docs?a=b"))
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
    done = client.get(_came_back(client))
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


def test_a_code_is_good_once(client: TestClient, provider: Provider) -> None:
    """Who replays the whole address, even in the same browser with its cookie, is not signed in."""
    begun = client.get("/sign-in")
    back = httpx2.get(begun.headers["location"]).headers["location"].removeprefix(PUBLIC)
    cookie = {"cookie": f"{BEGUN}={client.cookies[BEGUN]}"}
    assert client.get(back).status_code == 303
    client.cookies.clear()
    _problem(client.get(back, headers=cookie), 400, "sign-in-not-completed")
    _problem(client.get(back), 400, "sign-in-not-completed")


@pytest.mark.parametrize(
    "change",
    [
        {"state": "another"},
        {"state": ""},
        {"state": "\ud800é"},
        {"state": None},
        {"code": "another"},
        {"code": None},
        {"code": None, "error": "access_denied", "error_description": "canary"},
        {"iss": "https://another.example"},
    ],
)
def test_what_does_not_belong_together_signs_nobody_in(
    client: TestClient, provider: Provider, change: dict[str, str | None]
) -> None:
    """Another state, another code, another issuer, or a refusal of the provider's: and nothing of it is repeated."""
    path, _, query = _came_back(client).partition("?")
    told = {name: value for name, (value,) in parse_qs(query).items()} | change
    kept = urlencode({name: value for name, value in told.items() if value is not None}, errors="surrogatepass")
    answer = client.get(f"{path}?{kept}")
    _problem(answer, 400, "sign-in-not-completed")
    assert "/sign-in" in answer.json()["detail"]
    assert "canary" not in answer.text
    assert NAME not in client.cookies


def test_a_sign_in_that_was_begun_elsewhere_is_not_completed(
    client: TestClient, gate: Gate, provider: Provider
) -> None:
    """Another browser's code and state sign nobody in here, so that nobody can be made to act as someone else."""
    back = _came_back(client)
    other = TestClient(service(gate), base_url=PUBLIC, follow_redirects=False)
    _problem(other.get(back), 400, "sign-in-not-completed")
    other.get("/sign-in")
    _problem(other.get(back), 400, "sign-in-not-completed")


def test_a_sign_in_has_ten_minutes(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Then it has to be begun again."""
    back = _came_back(client)
    clock.move(minutes=10)
    _problem(client.get(back, headers={"cookie": f"{BEGUN}={client.cookies[BEGUN]}"}), 400, "sign-in-not-completed")


def test_the_provider_checks_the_verifier(client: TestClient, provider: Provider) -> None:
    """A code that was asked for with another challenge is not exchanged."""
    back = _came_back(client)
    (asked,) = provider.codes.values()
    asked["code_challenge"] = "another"
    _problem(client.get(back), 400, "sign-in-not-completed")


@pytest.mark.parametrize(
    "identity",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": [AUDIENCE, "another"], "azp": "another"},
        {"iss": "https://another.example"},
        {"exp": 1},
        {"nbf": 99999999999},
        {"oid": None, "sub": None},
    ],
)
def test_an_id_token_for_something_else_signs_nobody_in(
    client: TestClient, provider: Provider, identity: dict[str, object]
) -> None:
    """Asked for by another sign-in, meant for another service, or not valid now."""
    provider.identity = identity
    _problem(client.get(_came_back(client)), 400, "sign-in-not-completed")
    assert NAME not in client.cookies


def test_an_id_token_of_a_stranger_signs_nobody_in(client: TestClient, provider: Provider) -> None:
    """Though it came over the provider's own connection."""
    back = _came_back(client)
    shown = provider.keys[0]
    provider.keys[0] = RSAKey.generate_key(2048, {"kid": shown.kid or ""})
    _problem(client.get(back), 400, "sign-in-not-completed")


@pytest.mark.parametrize("change", [{"roles": []}, {"roles": ["owner"]}, {"tid": "another"}])
def test_who_has_no_role_or_tenant_here_is_not_let_in(
    client: TestClient, provider: Provider, change: dict[str, object]
) -> None:
    """They are told that they are known, and what to ask for."""
    provider.identity = change
    answer = client.get(_came_back(client))
    _problem(answer, 403, "not-permitted")
    assert "You signed in" in answer.json()["detail"]
    assert NAME not in client.cookies


@pytest.mark.parametrize(
    "then",
    [
        "https://attacker.example", "//attacker.example", "/\\attacker.example", "\\\\attacker.example", "attacker",
        "/a\\b", "/\t/attacker.example", "/\n", " /", "", "/a b", "/é", "javascript:alert(1)", "/" + "a" * 501,
        "/%0d%0a\r\nset-cookie: a=b",
    ],
)  # fmt: skip
def test_nobody_is_sent_to_another_host(client: TestClient, provider: Provider, then: str) -> None:
    """After signing in one goes on within this service, or nowhere."""
    _problem(client.get("/sign-in", params={"next": then}), 422, "query-refused")


def test_where_to_go_on_cannot_be_changed_on_the_way(client: TestClient, provider: Provider) -> None:
    """It is not in what comes back."""
    answer = client.get(_came_back(client, "/here") + "&next=//attacker.example")
    assert answer.headers["location"] == "/here"


def test_a_session_ends_after_half_an_hour_without_use(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """And goes on while it is used, for eight hours."""
    _signed_in(client)
    for _ in range(16):
        clock.move(minutes=29, seconds=50)
        assert client.get("/v1/me").status_code == 200
    clock.move(minutes=5)
    _problem(client.get("/v1/me"), 401, "not-signed-in")
    _signed_in(client)
    clock.move(minutes=30)
    _problem(client.get("/v1/me", headers={"cookie": f"{NAME}={client.cookies[NAME]}"}), 401, "not-signed-in")


def test_a_session_is_written_anew_once_a_minute(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Not with every request, not for a key, and not for who is not signed in."""
    _signed_in(client)
    first = client.cookies[NAME]
    clock.move(seconds=59)
    assert "set-cookie" not in client.get("/v1/me").headers
    clock.move(seconds=1)
    assert NAME in client.get("/v1/me").headers["set-cookie"]
    assert client.cookies[NAME] != first
    clock.move(minutes=2)
    token = {"authorization": f"Bearer {provider.access_token()}"}
    assert "set-cookie" not in client.get("/v1/me", headers=token).headers


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (FROM_US, 200),
        ({"origin": PUBLIC}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({}, 403),
        ({"sec-fetch-site": "none"}, 403),
        ({"origin": "https://attacker.example"}, 403),
        ({"origin": "https://attacker.example", "sec-fetch-site": "same-origin"}, 403),
        ({"origin": PUBLIC, "sec-fetch-site": "cross-site"}, 403),
        ({"origin": PUBLIC, "sec-fetch-site": "same-site"}, 403),
        ({"origin": f"{PUBLIC}.attacker.example"}, 403),
        ({"origin": "http://thresholds.example"}, 403),
        ({"origin": f"{PUBLIC}:8443"}, 403),
        ({"origin": "null"}, 403),
    ],
)
def test_what_changes_something_has_to_come_from_our_own_page(
    client: TestClient, provider: Provider, headers: dict[str, str], status: int
) -> None:
    """A cookie is sent along with whatever another page sends: it alone is not enough."""
    _signed_in(client)
    assert client.post("/do/decide", headers=headers).status_code == status
    assert client.post("/sign-out", headers=headers).status_code == (303 if status == 200 else 403)
    assert (NAME in client.cookies) == (status != 200)


def test_a_token_needs_no_page(client: TestClient, provider: Provider) -> None:
    """No browser sends one along by itself. It counts before a cookie, and a bad one is not made good by a cookie."""
    _signed_in(client)
    good = {"authorization": f"Bearer {provider.access_token()}"}
    assert client.post("/do/keep", headers=good).status_code == 200
    assert client.get("/v1/me", headers=good).json()["roles"] == ["referrer"]
    _problem(client.get("/v1/me", headers={"authorization": "Bearer x.y.z"}), 401, "not-signed-in")


def test_signing_out_ends_it_here_and_there(client: TestClient, provider: Provider) -> None:
    """The cookie goes, and the provider is asked to sign the person out too."""
    _signed_in(client)
    answer = client.post("/sign-out", headers=FROM_US)
    address = urlsplit(answer.headers["location"])
    assert address.path == f"/{DIRECTORY}/oauth2/v2.0/logout"
    assert parse_qs(address.query) == {"client_id": [AUDIENCE], "post_logout_redirect_uri": [PUBLIC]}
    assert NAME not in client.cookies
    assert client.get("/v1/me").status_code == 401


def test_signing_out_works_where_the_provider_does_not(client: TestClient, provider: Provider) -> None:
    """It is down, or has no such address: the cookie goes all the same."""
    provider.described = {"end_session_endpoint": None}
    _signed_in(client)
    provider.served.stop()
    answer = client.post("/sign-out", headers=FROM_US)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert NAME not in client.cookies


def test_while_the_provider_is_down_it_is_said_plainly(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """At the beginning and on the way back; who is signed in already goes on."""
    provider.served.stop()
    _problem(client.get("/sign-in"), 503, "sign-in-not-available")
    provider.start()
    clock.move(seconds=5)
    _signed_in(client)
    for failing in (500, 503):
        back = _came_back(client)
        provider.failing = failing
        _problem(client.get(back), 503, "sign-in-not-available")
        provider.failing = 0
    back = _came_back(client)
    provider.served.stop()
    _problem(client.get(back), 503, "sign-in-not-available")
    assert client.get("/v1/me").status_code == 200


def test_an_answer_of_the_provider_that_is_none_signs_nobody_in(client: TestClient, provider: Provider) -> None:
    """A page where tokens should be."""
    back = _came_back(client)
    provider.failing = 200
    _problem(client.get(back), 503, "sign-in-not-available")


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
    _problem(client.get(_came_back(client)), 400, "sign-in-not-completed")
    assert "did not take a code: it answered 401" in caplog.text


def test_a_tenant_that_is_no_longer_served_is_signed_out(
    client: TestClient, provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """With the next start of the service; so is everybody after a new secret."""
    _signed_in(client)
    cookie = {"cookie": f"{NAME}={client.cookies[NAME]}"}
    for changes, status in (({}, 200), ({"tenants": ("another",)}, 401), ({"session_secret": "x" * 32}, 401)):
        other = TestClient(service(gate_of(configured(**changes), database, clock)), base_url=PUBLIC)
        assert other.get("/v1/me", headers=cookie).status_code == status


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
