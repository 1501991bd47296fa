"""People staying signed in, what they may change, and signing out."""

import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from api.sign_in.pseudonyms import in_log
from tests.api.sign_in.browser import FROM_US, NAME, PUBLIC, came_back, client, is_problem, signed_in
from tests.api.sign_in.conftest import SESSION_SECRET, SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, PERSON, Provider

__all__ = ["client"]


def test_a_session_ends_after_half_an_hour_without_use(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """And goes on while it is used, for eight hours."""
    signed_in(client)
    for _ in range(16):
        clock.move(minutes=29, seconds=50)
        assert client.get("/v1/me").status_code == 200
    clock.move(minutes=5)
    is_problem(client.get("/v1/me"), 401, "not-signed-in")
    signed_in(client)
    clock.move(minutes=30)
    is_problem(client.get("/v1/me", headers={"cookie": f"{NAME}={client.cookies[NAME]}"}), 401, "not-signed-in")


def test_a_session_is_written_anew_once_a_minute(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Not with every request, not for a key, and not for who is not signed in."""
    signed_in(client)
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
    signed_in(client)
    assert client.post("/do/decide", headers=headers).status_code == status
    assert client.post("/sign-out", headers=headers).status_code == (303 if status == 200 else 403)
    assert (NAME in client.cookies) == (status != 200)


def test_a_token_needs_no_page(client: TestClient, provider: Provider) -> None:
    """No browser sends one along by itself. It counts before a cookie, and a bad one is not made good by a cookie."""
    signed_in(client)
    good = {"authorization": f"Bearer {provider.access_token()}"}
    assert client.post("/do/keep", headers=good).status_code == 200
    assert client.get("/v1/me", headers=good).json()["roles"] == ["referrer"]
    is_problem(client.get("/v1/me", headers={"authorization": "Bearer x.y.z"}), 401, "not-signed-in")


def test_signing_out_ends_it_here_and_there(client: TestClient, provider: Provider) -> None:
    """The cookie goes, and the provider is asked to sign the person out too."""
    signed_in(client)
    answer = client.post("/sign-out", headers=FROM_US)
    address = urlsplit(answer.headers["location"])
    assert address.path == f"/{DIRECTORY}/oauth2/v2.0/logout"
    assert parse_qs(address.query) == {"client_id": [AUDIENCE], "post_logout_redirect_uri": [PUBLIC]}
    assert NAME not in client.cookies
    assert client.get("/v1/me").status_code == 401


def _copied(client: TestClient) -> dict[str, str]:
    """The cookie of somebody who is signed in, as another could have copied it."""
    return {"cookie": f"{NAME}={client.cookies[NAME]}"}


def _other(client: TestClient) -> TestClient:
    """Another browser at the same service."""
    return TestClient(client.app, base_url=PUBLIC, follow_redirects=False)


def test_a_copy_of_the_cookie_is_dead_once_its_person_signs_out(
    client: TestClient, provider: Provider, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Also one from before it was written anew, and the log says that it was tried. Their other sessions go on."""
    caplog.set_level(logging.INFO)
    signed_in(client)
    first = _copied(client)
    clock.move(minutes=2)
    assert client.get("/v1/me").status_code == 200
    second = _copied(client)
    assert first != second
    elsewhere = _other(client)
    signed_in(elsewhere)
    for copied in (first, second):
        assert _other(client).get("/v1/me", headers=copied).status_code == 200
    client.post("/sign-out", headers=FROM_US)
    for copied in (first, second):
        is_problem(_other(client).get("/v1/me", headers=copied), 401, "not-signed-in")
        assert "A session was refused, for it has been ended" in caplog.text
        caplog.clear()
    assert elsewhere.get("/v1/me").status_code == 200


def test_who_signs_in_again_has_a_new_session_alone(client: TestClient, provider: Provider) -> None:
    """What that browser had before is ended."""
    signed_in(client)
    before = _copied(client)
    signed_in(client)
    is_problem(_other(client).get("/v1/me", headers=before), 401, "not-signed-in")
    assert client.get("/v1/me").status_code == 200


@pytest.fixture
def gone(database: Database, tmp_path: Path) -> Callable[[], None]:
    """Takes the database away, or brings it back."""

    def move() -> None:
        database.close()
        here, there = tmp_path / "records.db", tmp_path / "gone.db"
        (there.rename(here) if there.exists() else here.rename(there))

    return move


def test_without_the_database_a_session_opens_no_record(
    client: TestClient, provider: Provider, gone: Callable[[], None]
) -> None:
    """Nobody can tell whether it was ended: cases are assessed, and nothing is kept, read or decided."""
    signed_in(client)
    gone()
    assert client.get("/do/assess").status_code == 200
    assert client.get("/v1/me").json()["scopes"] == ["assess"]
    for scope in ("keep", "read", "decide", "health", "audit"):
        is_problem(client.get(f"/do/{scope}"), 503, "records-not-available")
    other = _other(client)
    is_problem(other.get(came_back(other)), 503, "sign-in-not-available")
    assert NAME not in other.cookies
    gone()
    assert client.get("/do/read").status_code == 200
    is_problem(client.get("/do/comments"), 403, "not-permitted")


def test_signing_out_without_the_database_is_told_to_whoever_runs_it(
    client: TestClient, provider: Provider, gone: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """The browser forgets the cookie all the same, and the provider is asked: an error in the log says what is left."""
    signed_in(client)
    gone()
    answer = client.post("/sign-out", headers=FROM_US)
    assert answer.status_code == 303
    assert NAME not in client.cookies
    (line,) = (one for one in caplog.records if one.levelno == logging.ERROR)
    assert line.getMessage().startswith("A session could not be ended, for the database does not answer")


def test_the_log_tells_callers_apart_and_names_nobody(
    client: TestClient, provider: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    """The same person has the same name in every line, whatever they show; who has the secret can work it out."""
    caplog.set_level(logging.INFO)
    signed_in(client)
    client.get("/v1/me")
    client.get("/v1/me", headers={"authorization": f"Bearer {provider.access_token(oid=PERSON)}"})
    client.get("/v1/me", headers={"authorization": f"Bearer {provider.access_token(oid='another')}"})
    client.post("/sign-out", headers=FROM_US)
    told = [vars(one)["caller"] for one in caplog.records if "caller" in vars(one)]
    assert [one == in_log(SESSION_SECRET, DIRECTORY, f"oid:{PERSON}") for one in told] == [
        True,
        True,
        True,
        False,
        True,
    ]
    assert PERSON not in caplog.text + str([vars(one) for one in caplog.records if one.name.startswith("api")])


def test_signing_out_works_where_the_provider_does_not(client: TestClient, provider: Provider) -> None:
    """It is down, or has no such address: the cookie goes all the same."""
    provider.described = {"end_session_endpoint": None}
    signed_in(client)
    provider.served.stop()
    answer = client.post("/sign-out", headers=FROM_US)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert NAME not in client.cookies


def test_a_tenant_that_is_no_longer_served_is_signed_out(
    client: TestClient, provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """With the next start of the service; so is everybody after a new secret."""
    signed_in(client)
    cookie = {"cookie": f"{NAME}={client.cookies[NAME]}"}
    for changes, status in (({}, 200), ({"tenants": ("another",)}, 401), ({"session_secret": "x" * 32}, 401)):
        other = TestClient(service(gate_of(configured(**changes), database, clock)), base_url=PUBLIC)
        assert other.get("/v1/me", headers=cookie).status_code == status
