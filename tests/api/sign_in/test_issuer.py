"""The issuer's keys: read when they are needed, kept while it is down, and not asked for all the time."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OctKey, RSAKey
from starlette.testclient import TestClient

from api.problems import Refused
from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, gate_of
from api.sign_in.issuer import Issuer
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import EC_KEY, RSA_KEYS, Provider


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A client of a service that takes tokens."""
    return TestClient(service(gate))


def _status(client: TestClient, token: str) -> int:
    status: int = client.get("/do/keep", headers={"authorization": f"Bearer {token}"}).status_code
    return status


def test_it_is_asked_once(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """And again after an hour, so that a key that it no longer shows is no longer taken."""
    token = provider.access_token(exp=int(clock().timestamp()) + 10_000)
    assert {_status(client, token) for _ in range(20)} == {200}
    clock.move(minutes=59, seconds=59)
    assert _status(client, token) == 200
    assert provider.asked == ["description", "keys"]
    provider.keys = [RSA_KEYS[1]]
    clock.move(seconds=1)
    assert _status(client, token) == 401
    assert provider.asked == ["description", "keys"] * 2


def test_a_new_key_is_found(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Signed with a key that was not shown before: it is asked again, if it was not a minute ago."""
    old = provider.access_token()
    assert _status(client, old) == 200
    provider.keys = [RSA_KEYS[1], RSA_KEYS[0]]
    new = provider.access_token()
    assert _status(client, new) == 401
    clock.move(seconds=60)
    assert {_status(client, new), _status(client, old)} == {200}
    provider.keys = [RSA_KEYS[1]]
    clock.move(hours=1)
    assert _status(client, provider.access_token()) == 200
    assert _status(client, provider.signed(provider.access_claims(), RSA_KEYS[0])) == 401


def test_made_up_keys_make_no_flood(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """It is asked once a minute at most, whatever is sent."""
    for n in range(120):
        clock.move(seconds=1)
        assert _status(client, provider.signed(provider.access_claims(), kid=f"made-up-{n}")) == 401
    assert provider.asked == ["description", "keys"] * 2


def test_what_could_not_be_by_the_issuer_does_not_ask_it(client: TestClient, provider: Provider) -> None:
    """Not signed, or not in the way that was set."""
    for token in ("x.y.z", provider.signed(provider.access_claims(), EC_KEY), "e30.e30.e30"):
        assert _status(client, token) == 401
    assert provider.asked == []


def test_keys_hold_while_it_is_down(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """Machines go on, for as long as it takes; what cannot be checked is refused; then all is as before."""
    assert _status(client, provider.access_token()) == 200
    provider.served.stop()
    provider.keys = [RSA_KEYS[1], RSA_KEYS[0]]
    for _ in range(5):
        clock.move(hours=2)
        assert _status(client, provider.signed(provider.access_claims(), RSA_KEYS[0])) == 200
    clock.move(minutes=1)
    assert _status(client, provider.access_token()) == 401
    provider.start()
    clock.move(minutes=1)
    assert _status(client, provider.access_token()) == 200


def test_before_it_ever_answered_nobody_can_be_known(client: TestClient, provider: Provider, clock: SetClock) -> None:
    """That is the service's trouble and not the caller's; five seconds later it is asked again."""
    provider.served.stop()
    answer = client.get("/do/keep", headers={"authorization": f"Bearer {provider.access_token()}"})
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/sign-in-not-available")
    assert 'no "no"' in answer.json()["detail"]
    provider.start()
    assert _status(client, provider.access_token()) == 503
    clock.move(seconds=5)
    assert _status(client, provider.access_token()) == 200


@pytest.mark.parametrize(
    "described",
    [
        {"issuer": "https://another.example"},
        {"issuer": None},
        {"jwks_uri": None},
        {"jwks_uri": "not an address"},
        {"jwks_uri": "file:///etc/passwd"},
    ],
)
def test_a_description_that_cannot_be_right_is_not_taken(
    client: TestClient, provider: Provider, described: dict[str, Any]
) -> None:
    """Of another issuer, or without keys."""
    provider.described = described
    assert _status(client, provider.access_token()) == 503


def test_an_issuer_may_end_its_name_with_a_slash(client: TestClient, provider: Provider) -> None:
    """As some do; the setting never has it."""
    provider.described = {"issuer": f"{provider.issuer}/"}
    assert _status(client, provider.access_token(iss=f"{provider.issuer}/")) == 200
    assert _status(client, provider.access_token(iss=f"{provider.issuer}//")) == 401


def test_keys_of_other_kinds_are_passed_over(provider: Provider, clock: SetClock) -> None:
    """Shared secrets, keys for encryption, what cannot be read, and keys that are too short."""
    strange: list[object] = [
        OctKey.generate_key(256, {"kid": "secret"}).as_dict(),
        RSAKey.import_key(RSA_KEYS[1].as_dict(private=False)).as_dict(use="enc", kid="encryption"),
        {"kty": "RSA", "kid": "broken", "n": "!", "e": "AQAB"},
        {"kty": "RSA", "kid": "lacking"},
        {"kty": "EC", "kid": "curve", "crv": "P-0", "x": "", "y": ""},
        {"kty": "AKP", "kid": "new"},
        {"kty": ["RSA"]},
        "none",
    ]
    with pytest.warns(SecurityWarning):
        strange.append(RSAKey.generate_key(1024, {"kid": "short"}).as_dict(private=False))
    provider.more_keys = strange
    issuer = Issuer(provider.issuer, clock)
    with pytest.warns(SecurityWarning):
        assert issuer.key("rsa-0") is not None
    assert set(issuer._keys) == {"rsa-0", "ec"}


def test_an_issuer_without_a_usable_key_is_as_one_that_is_down(provider: Provider, clock: SetClock) -> None:
    """What it said before holds."""
    issuer = Issuer(provider.issuer, clock)
    assert issuer.key("rsa-0") is not None
    provider.keys = []
    clock.move(hours=2)
    assert issuer.key("rsa-0") is not None


def test_endpoints_are_reached_as_the_issuer_is(clock: SetClock) -> None:
    """With encryption, where the issuer is: one that is not is no endpoint."""
    issuer = Issuer("https://issuer.example", clock)
    issuer._asked_at = clock()
    issuer._endpoints = {"token_endpoint": "http://issuer.example/token", "other": "https://issuer.example/other"}
    with pytest.raises(Refused):
        issuer.endpoint("token_endpoint")
    assert issuer.endpoint("other") == "https://issuer.example/other"
    assert issuer.endpoint_if_any("missing") is None


@pytest.mark.parametrize("keys_at", ["http://issuer.example/keys", "HTTP://issuer.example", "file:///keys", None])
def test_keys_are_read_as_the_issuer_is(clock: SetClock, monkeypatch: pytest.MonkeyPatch, keys_at: str | None) -> None:
    """With encryption, where the issuer is: whoever is between could put in other keys, so none are read."""
    asked = list[str]()

    def got(_: object, address: str) -> dict[str, Any]:
        asked.append(address)
        described = {"issuer": "https://issuer.example", "jwks_uri": keys_at}
        return described if len(asked) == 1 else {"keys": [RSA_KEYS[0].as_dict(private=False)]}

    monkeypatch.setattr("api.sign_in.issuer._got", got)
    with pytest.raises(Refused):
        Issuer("https://issuer.example", clock).key("rsa-0")
    assert asked == ["https://issuer.example/.well-known/openid-configuration"]


def test_those_who_come_at_once_ask_once(
    provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """All get their answer."""
    client = TestClient(service(gate_of(configured(), database, clock)))
    token, found = provider.access_token(), list[int]()
    asking = [threading.Thread(target=lambda: found.append(_status(client, token))) for _ in range(12)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert found == [200] * 12
    assert provider.asked == ["description", "keys"]


def test_curves_verify_too(
    provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """With the curve that the algorithm asks for, and no other."""
    other = ECKey.generate_key("P-384", {"kid": "p-384"})
    provider.keys = [EC_KEY, other]
    client = TestClient(service(gate_of(configured(algorithms=("ES256",)), database, clock)))
    assert _status(client, provider.access_token()) == 200
    wrong = provider.signed(provider.access_claims(), EC_KEY, kid="p-384")
    assert _status(client, wrong) == 401
