"""People staying signed in, what they may change, and signing out."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.sign_in.browser import FROM_US, NAME, PUBLIC, client, is_problem, signed_in
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, Provider

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
