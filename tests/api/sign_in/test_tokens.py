"""Bearer tokens: as whom a good one makes known, and which claims are refused."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.sign_in.bearer import STRANGER, client, get_with
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, MACHINE, Provider

__all__ = ["client"]


def test_a_machine_is_known_by_its_token(client: TestClient, provider: Provider) -> None:
    """As Entra ID makes it for an application that signs in by itself."""
    header = {"authorization": f"Bearer {provider.access_token()}"}
    assert client.get("/v1/me", headers=header).json() == {
        "tenant": DIRECTORY,
        "name": "oid:99999999-0000-1111-2222-bbbbbbbbbbbb",
        "roles": ["referrer"],
        "scopes": ["assess", "keep"],
    }
    assert get_with(client, provider.access_token()) == (200, "")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_is_written_in_any_case(client: TestClient, provider: Provider, scheme: str) -> None:
    """As HTTP has it."""
    header = {"authorization": f"{scheme} {provider.access_token()}"}
    assert client.get("/do/keep", headers=header).status_code == 200


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "oid:99999999-0000-1111-2222-bbbbbbbbbbbb"),
        ({"oid": None}, "sub:99999999-0000-1111-2222-bbbbbbbbbbbb"),
        ({"oid": None, "sub": None}, f"azp:{MACHINE}"),
        ({"oid": None, "sub": None, "azp": None, "appid": MACHINE}, f"appid:{MACHINE}"),
        ({"oid": "a\nb"}, "sub:99999999-0000-1111-2222-bbbbbbbbbbbb"),
        ({"oid": "x" * 201}, "sub:99999999-0000-1111-2222-bbbbbbbbbbbb"),
        ({"oid": ["x"]}, "sub:99999999-0000-1111-2222-bbbbbbbbbbbb"),
    ],
)
def test_the_name_is_the_steadiest_that_there_is(
    client: TestClient, provider: Provider, changes: dict[str, object], name: str
) -> None:
    """And says which claim it is from, so that no two callers can have the same."""
    header = {"authorization": f"Bearer {provider.access_token(**changes)}"}
    assert client.get("/v1/me", headers=header).json()["name"] == name


@pytest.mark.parametrize(
    ("changes", "status", "says"),
    [
        ({"exp": -61}, 401, "expired"),
        ({"exp": -59}, 200, ""),
        ({"exp": None}, 401, "lacks"),
        ({"exp": "tomorrow"}, 401, "not as it has to be"),
        ({"exp": True}, 401, "not as it has to be"),
        ({"nbf": 61}, 401, "not valid yet"),
        ({"nbf": 59}, 200, ""),
        ({"iat": 61}, 401, "not valid yet"),
        ({"aud": "api://someone-else"}, 401, "another service"),
        ({"aud": [AUDIENCE, "api://someone-else"]}, 200, ""),
        ({"aud": []}, 401, "another service"),
        ({"aud": {AUDIENCE: 1}}, 401, "another service"),
        ({"aud": None}, 401, "lacks"),
        ({"iss": "https://login.microsoftonline.com/another/v2.0"}, 401, "another issuer"),
        ({"iss": None}, 401, "lacks"),
        ({"tid": "another-directory"}, 403, "organisation"),
        ({"tid": None}, 403, "organisation"),
        ({"tid": [DIRECTORY]}, 403, "organisation"),
        ({"roles": []}, 403, "no role"),
        ({"roles": None}, 403, "no role"),
        ({"roles": ["owner", 1, None, {}]}, 403, "no role"),
        ({"roles": {"referrer": 1}}, 403, "no role"),
        ({"roles": ["owner", "referrer"]}, 200, ""),
        ({"roles": "referrer"}, 200, ""),
        ({"roles": ["auditor"]}, 403, "not permitted"),
        ({"nonce": "n"}, 401, "no access token"),
        ({"at_hash": "n"}, 401, "no access token"),
        ({"events": {}}, 401, "no access token"),
        ({"cnf": {"jkt": "n"}}, 401, "no access token"),
        ({"typ": "ID"}, 401, "no access token"),
        ({"typ": "Bearer"}, 200, ""),
        ({"oid": None, "sub": None, "azp": None}, 401, "subject"),
        ({"sub": 1}, 401, "not as it has to be"),
    ],
)
def test_claims_decide(
    client: TestClient, provider: Provider, clock: SetClock, changes: dict[str, Any], status: int, says: str
) -> None:
    """Each that is wrong is refused, with what is wrong and nothing of the token; times are seconds from now."""
    for name in {"exp", "nbf", "iat"} & set(changes):
        if type(changes[name]) is int:
            changes = changes | {name: int(clock().timestamp()) + changes[name]}
    found, detail = get_with(client, provider.access_token(**changes))
    assert (found, says in detail) == (status, True), detail
    assert "someone-else" not in detail


def test_an_answer_to_a_bad_token_says_how_to_sign_in(client: TestClient) -> None:
    """By the header that HTTP has for it, and a problem that says what to do."""
    answer = client.get("/do/keep", headers={"authorization": "Bearer x.y.z"})
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    assert answer.json()["type"] == "/problems/not-signed-in"
    answer = client.get("/do/keep")
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


def test_one_tenant_can_be_that_of_all(
    provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """Then the claim is not read."""
    config = configured(tenant="peterborough", tenants=())
    client = TestClient(service(gate_of(config, database, clock)))
    header = {"authorization": f"Bearer {provider.access_token(tid='whatever')}"}
    assert client.get("/v1/me", headers=header).json()["tenant"] == "peterborough"


def test_claims_can_have_other_names(
    provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """As other providers call roles and tenants."""
    config = configured(roles_claim="groups", tenant_claim="org", tenants=("north", "south"))
    client = TestClient(service(gate_of(config, database, clock)))
    token = provider.access_token(groups=["auditor"], org="south")
    me = client.get("/v1/me", headers={"authorization": f"Bearer {token}"}).json()
    assert (me["tenant"], me["roles"]) == ("south", ["auditor"])


def test_nothing_of_a_token_is_logged(client: TestClient, provider: Provider, caplog: pytest.LogCaptureFixture) -> None:
    """Neither of a good one nor of a bad one, in whole or in part, nor of what it says."""
    caplog.set_level(logging.DEBUG)
    good = provider.access_token()
    stranger = provider.signed(provider.access_claims(sub="canary-sub", roles=["canary-role"]), STRANGER, kid="canary")
    late = provider.access_token(exp=1, aud="canary-audience")
    for token in (good, stranger, late, "canary.canary.canary"):
        get_with(client, token)
    logged = caplog.text
    assert "A token was refused" in logged
    assert "canary" not in logged
    for token in (good, stranger, late):
        assert not [part for part in token.split(".") if part in logged or part[-40:] in logged]
