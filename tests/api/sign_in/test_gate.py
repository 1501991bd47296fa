"""The gate: who is let through, and what the others are told."""

import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.testclient import TestClient

from api.problems import Refused
from api.records.database import Database
from api.sign_in.config import BadSignIn, SignIn
from api.sign_in.gate import Gate, LocalGate, gate_of
from api.sign_in.keys import Keys
from api.sign_in.principal import LOCAL, SCOPES, Role, Scope, scopes_of
from api.sign_in.pseudonyms import in_log
from tests.api.sign_in.conftest import SetClock, request_with, service
from tests.api.sign_in.provider import Provider


@pytest.fixture
def key(database: Database, clock: SetClock) -> str:
    """A key that may assess."""
    return Keys(database, clock).new("peterborough", "form", [Scope.ASSESS], None)


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A client of a service with every way to sign in."""
    return TestClient(service(gate))


@pytest.mark.parametrize("role", Role)
def test_a_role_lets_through_what_it_may_do_and_nothing_else(
    client: TestClient, provider: Provider, role: Role
) -> None:
    """Every role with every scope."""
    header = {"authorization": f"Bearer {provider.access_token(roles=[role])}"}
    for scope in Scope:
        answer = client.get(f"/do/{scope}", headers=header)
        assert answer.status_code == (200 if scope in SCOPES[role] else 403)
        if scope not in SCOPES[role]:
            assert answer.json()["type"] == "/problems/not-permitted"


def test_the_table_of_roles_is_as_it_was_decided() -> None:
    """Who reads records, who decides, and who sees neither: written out a second time, on purpose."""
    having = {scope: {str(role) for role in Role if scope in SCOPES[role]} for scope in Scope}
    partners = {"partner-local-authority", "partner-police", "partner-icb"}
    assert having == {
        Scope.ASSESS: partners | {"referrer", "scrutineer", "policy-officer", "administrator"},
        Scope.KEEP: partners | {"referrer"},
        Scope.READ: partners | {"scrutineer", "auditor"},
        Scope.DECIDE: partners,
        Scope.HEALTH: partners | {"scrutineer", "policy-officer", "auditor"},
        Scope.COMMENTS: {"policy-officer"},
        Scope.AUDIT: partners | {"scrutineer", "auditor", "administrator"},
        # What is measured is of all tenants: it is for keys.
        Scope.METRICS: set(),
    }


@given(roles=st.sets(st.sampled_from(Role), min_size=1), scope=st.sampled_from(Scope))
def test_several_roles_let_through_what_any_of_them_may_do(roles: set[Role], scope: Scope) -> None:
    """And nothing that none of them may."""
    assert (scope in scopes_of(roles)) == any(scope in SCOPES[role] for role in roles)


@pytest.mark.parametrize("granted", Scope)
def test_a_key_lets_through_its_scopes(client: TestClient, database: Database, clock: SetClock, granted: Scope) -> None:
    """Each and no other, in either header."""
    key = Keys(database, clock).new("peterborough", "form", [granted], None)
    for scope in Scope:
        for header in ({"authorization": f"Bearer {key}"}, {"x-api-key": key}):
            assert client.get(f"/do/{scope}", headers=header).status_code == (200 if scope == granted else 403)


def test_a_key_is_no_person_and_has_no_role(client: TestClient, key: str) -> None:
    """What it is known as is its client's name."""
    me = client.get("/v1/me", headers={"x-api-key": key})
    assert me.json() == {"tenant": "peterborough", "name": "form", "roles": [], "scopes": ["assess"]}
    assert me.headers["cache-control"] == "no-store"


def test_two_keys_or_tokens_are_one_too_many(client: TestClient, key: str, provider: Provider) -> None:
    """Even the same twice: which of them counted would be a guess."""
    token = f"Bearer {provider.access_token()}"
    for headers in (
        [("authorization", token), ("x-api-key", key)],
        [("authorization", token), ("authorization", token)],
        [("x-api-key", key), ("x-api-key", key)],
    ):
        answer = client.get("/do/assess", headers=headers)
        assert answer.status_code == 401
        assert "send it once" in answer.json()["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": ""},
        {"authorization": "Bearer"},
        {"authorization": "Bearer "},
        {"authorization": "Basic dXNlcjpwYXNz"},
        {"authorization": "{key}"},
        {"authorization": "Token {key}"},
        {"authorization": "Bearer {key},{key}"},
        {"x-api-key": ""},
        {"x-api-key": "Bearer {key}"},
        {"x-api-key": "{token}"},
        {"cookie": "thresholds={key}"},
    ],
)
def test_what_is_sent_in_another_way_is_not_taken(
    client: TestClient, key: str, provider: Provider, headers: dict[str, str]
) -> None:
    """And each is told how to sign in."""
    told = {name: value.format(key=key, token=provider.access_token()) for name, value in headers.items()}
    answer = client.get("/do/assess", headers=told)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert re.search("Authorization: Bearer|the form of a key", answer.json()["detail"])


def test_a_bad_key_is_not_made_good_by_another_way(client: TestClient, key: str) -> None:
    """A key in the address is none at all."""
    bad = key[:-1] + ("0" if key[-1] != "0" else "1")
    assert client.get(f"/do/assess?key={key}").status_code == 401
    assert client.get(f"/do/assess?access_token={key}", headers={"x-api-key": bad}).status_code == 401


def test_a_database_that_is_gone_is_said_plainly(
    client: TestClient, key: str, tmp_path: Path, database: Database, provider: Provider
) -> None:
    """To those whose keys cannot be checked. Who has a token is not concerned."""
    database.close()
    (tmp_path / "records.db").rename(tmp_path / "gone.db")
    (tmp_path / "records.db").mkdir()
    answer = client.get("/do/assess", headers={"x-api-key": key})
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/sign-in-not-available")
    assert client.get("/do/assess", headers={"authorization": f"Bearer {provider.access_token()}"}).status_code == 200


def test_without_an_issuer_only_keys_are_taken(
    database: Database, clock: SetClock, key: str, provider: Provider
) -> None:
    """A token is refused, and people do not sign in."""
    client = TestClient(service(gate_of(SignIn(), database, clock)))
    assert client.get("/do/assess", headers={"x-api-key": key}).status_code == 200
    assert client.get("/do/assess", headers={"authorization": f"Bearer {provider.access_token()}"}).status_code == 401
    assert client.get("/sign-in").status_code == 404


def test_no_configuration_means_no_sign_in(database: Database, clock: SetClock) -> None:
    """And this computer alone."""
    assert gate_of(None, database, clock).principal(request_with([(b"host", b"localhost")])) == LOCAL
    assert gate_of(None, database, clock, "other").principal(request_with([(b"host", b"other")])) == LOCAL


def test_a_missing_package_is_named(
    monkeypatch: pytest.MonkeyPatch, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """With how to install it."""
    for name in ("people", "issuer", "tokens", "sessions"):
        monkeypatch.delitem(sys.modules, f"api.sign_in.{name}", raising=False)
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(BadSignIn, match=r"httpx2.*thresholds\[oidc\]"):
        gate_of(configured(), database, clock)


def test_nothing_of_a_key_is_logged(
    client: TestClient, key: str, caplog: pytest.LogCaptureFixture, database: Database
) -> None:
    """Neither of a good one nor of a bad one, nor whose it is."""
    caplog.set_level(logging.DEBUG)
    for told in (key, key[:-1] + "x", "thr_canary"):
        client.get("/do/assess", headers={"x-api-key": told})
        client.get("/do/assess", headers={"authorization": f"Bearer {told}"})
    assert "A key was refused" in caplog.text
    for part in (*key.split("_")[1:], "canary", "peterborough"):
        assert part not in caplog.text


def test_keys_alone_are_named_in_the_log_by_the_secret(
    database: Database, clock: SetClock, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Where there is one: without it no line says who."""
    caplog.set_level(logging.INFO)
    for secret in ("x" * 32, None):
        client = TestClient(service(gate_of(SignIn(session_secret=secret), database, clock)))
        client.get("/do/assess", headers={"x-api-key": key})
        client.get("/do/assess")
    told = [vars(one).get("caller") for one in caplog.records if one.name == "api.watching.guard"]
    assert told == [in_log("x" * 32, "peterborough", "form"), None, None, None]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([b"authorization", b"x-api-key", b"cookie", b"host", b"origin", b"sec-fetch-site"]),
            st.binary(max_size=60)
            | st.text(max_size=30).map(lambda text: b"Bearer " + text.encode("utf-8", "surrogatepass"))
            | st.text(max_size=30).map(lambda text: b"thresholds=" + text.encode("utf-8", "surrogatepass"))
            | st.text(max_size=30).map(lambda text: b"Bearer thr_" + text.encode("utf-8", "surrogatepass")),
        ),
        max_size=4,
    ),
    st.sampled_from(["GET", "POST", "ODD"]),
)
def test_whatever_is_sent_is_refused_or_known(headers: list[tuple[bytes, bytes]], method: str) -> None:
    """No header, however strange, makes either gate raise anything else."""
    config = SignIn(
        issuer="http://127.0.0.1:1", audience="a", tenant="t", client_id="c", client_secret="s",  # noqa: S106 (opens nothing)
        public_url="https://thresholds.example", session_secret="s" * 32,
    )  # fmt: skip
    nowhere = Database("sqlite:////no/such/folder/x.db")
    for gate in (LocalGate(), gate_of(config, nowhere, SetClock())):
        status = _status(gate, request_with(headers, method))
        assert status in {401, 403, 421, 503} or (status == 200 and isinstance(gate, LocalGate))


def _status(gate: Gate, request: Request) -> int:
    try:
        gate.principal(request)
    except Refused as refused:
        return refused.kind.status
    return 200
