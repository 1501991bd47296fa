"""Sign-ins of people that are not completed: what does not belong together signs nobody in."""

from urllib.parse import parse_qs, urlencode

import httpx2
import pytest
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from api.sign_in.gate import Gate
from tests.api.sign_in.browser import BEGUN, NAME, PUBLIC, came_back, client, is_problem
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, Provider

__all__ = ["client"]


def test_a_code_is_good_once(client: TestClient, provider: Provider) -> None:
    """Who replays the whole address, even in the same browser with its cookie, is not signed in."""
    begun = client.get("/sign-in")
    back = httpx2.get(begun.headers["location"]).headers["location"].removeprefix(PUBLIC)
    cookie = {"cookie": f"{BEGUN}={client.cookies[BEGUN]}"}
    assert client.get(back).status_code == 303
    client.cookies.clear()
    is_problem(client.get(back, headers=cookie), 400, "sign-in-not-completed")
    is_problem(client.get(back), 400, "sign-in-not-completed")


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
    path, _, query = came_back(client).partition("?")
    told = {name: value for name, (value,) in parse_qs(query).items()} | change
    kept = urlencode({name: value for name, value in told.items() if value is not None}, errors="surrogatepass")
    answer = client.get(f"{path}?{kept}")
    is_problem(answer, 400, "sign-in-not-completed")
    assert "/sign-in" in answer.json()["detail"]
    assert "canary" not in answer.text
    assert NAME not in client.cookies


def test_a_sign_in_that_was_begun_elsewhere_is_not_completed(
    client: TestClient, gate: Gate, provider: Provider
) -> None:
    """Another browser's code and state sign nobody in here, so that nobody can be made to act as someone else."""
    back = came_back(client)
    other = TestClient(service(gate), base_url=PUBLIC, follow_redirects=False)
    is_problem(other.get(back), 400, "sign-in-not-completed")
    other.get("/sign-in")
    is_problem(other.get(back), 400, "sign-in-not-completed")


def test_a_sign_in_has_ten_minutes(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Then it has to be begun again."""
    back = came_back(client)
    clock.move(minutes=10)
    is_problem(client.get(back, headers={"cookie": f"{BEGUN}={client.cookies[BEGUN]}"}), 400, "sign-in-not-completed")


def test_the_provider_checks_the_verifier(client: TestClient, provider: Provider) -> None:
    """A code that was asked for with another challenge is not exchanged."""
    back = came_back(client)
    (asked,) = provider.codes.values()
    asked["code_challenge"] = "another"
    is_problem(client.get(back), 400, "sign-in-not-completed")


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
    is_problem(client.get(came_back(client)), 400, "sign-in-not-completed")
    assert NAME not in client.cookies


def test_an_id_token_of_a_stranger_signs_nobody_in(client: TestClient, provider: Provider) -> None:
    """Though it came over the provider's own connection."""
    back = came_back(client)
    shown = provider.keys[0]
    provider.keys[0] = RSAKey.generate_key(2048, {"kid": shown.kid or ""})
    is_problem(client.get(back), 400, "sign-in-not-completed")


@pytest.mark.parametrize("change", [{"roles": []}, {"roles": ["owner"]}, {"tid": "another"}])
def test_who_has_no_role_or_tenant_here_is_not_let_in(
    client: TestClient, provider: Provider, change: dict[str, object]
) -> None:
    """They are told that they are known, and what to ask for."""
    provider.identity = change
    answer = client.get(came_back(client))
    is_problem(answer, 403, "not-permitted")
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
    is_problem(client.get("/sign-in", params={"next": then}), 422, "query-refused")
