"""Bearer tokens: each good one is known, and each bad one refused for its own reason."""

import base64
import hmac
import json
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwe
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from api.problems import Refused
from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, gate_of
from api.sign_in.issuer import Issuer
from api.sign_in.tokens import Tokens
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import AUDIENCE, DIRECTORY, EC_KEY, MACHINE, RSA_KEYS, Provider, unsigned

STRANGER = RSAKey.generate_key(2048, {"kid": RSA_KEYS[0].kid or "", "use": "sig"})
"""A key that calls itself as the issuer's does."""


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A client of a service that takes tokens."""
    return TestClient(service(gate))


def _get(client: TestClient, token: str | bytes, path: str = "/do/keep") -> tuple[int, str]:
    header = b"Bearer " + (token.encode() if isinstance(token, str) else token)
    answer = client.get(path, headers=[(b"authorization", header)])
    detail: str = answer.json()["detail"] if answer.status_code >= 400 else ""
    return answer.status_code, detail


def test_a_machine_is_known_by_its_token(client: TestClient, provider: Provider) -> None:
    """As Entra ID makes it for an application that signs in by itself."""
    header = {"authorization": f"Bearer {provider.access_token()}"}
    assert client.get("/v1/me", headers=header).json() == {
        "tenant": DIRECTORY,
        "name": "oid:99999999-0000-1111-2222-bbbbbbbbbbbb",
        "roles": ["referrer"],
        "scopes": ["assess", "keep"],
    }
    assert _get(client, provider.access_token()) == (200, "")


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
    found, detail = _get(client, provider.access_token(**changes))
    assert (found, says in detail) == (status, True), detail
    assert "someone-else" not in detail


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ({"typ": "at+jwt"}, 200),
        ({"typ": "application/at+jwt"}, 200),
        ({"typ": "logout+jwt"}, 401),
        ({"typ": 1}, 401),
        ({"nonce": "a header parameter that is not known"}, 200),
        ({"crit": ["exp"], "exp": 1}, 401),
        ({"b64": False, "crit": ["b64"]}, 401),
        ({"kid": "nobody"}, 401),
        ({"kid": "rsa-1"}, 401),
        ({"jku": "https://attacker.example/keys"}, 200),
        ({"jwk": STRANGER.as_dict(private=False)}, 200),
        ({"x5c": ["A" * 3000]}, 401),
    ],
)
def test_the_header_decides(client: TestClient, provider: Provider, header: dict[str, Any], status: int) -> None:
    """What names another key or another place to get one is not followed: the issuer's own key verifies or none."""
    parts = provider.access_token().split(".")
    named = {"alg": "RS256", "kid": RSA_KEYS[0].kid} | header
    parts[0] = base64.urlsafe_b64encode(json.dumps(named).encode()).rstrip(b"=").decode()
    token = _signed_by_hand(".".join(parts[:2]))
    assert _get(client, token)[0] == status


def _signed_by_hand(signing: str) -> str:
    key = RSA_KEYS[0].private_key
    assert key is not None
    signature = key.sign(signing.encode(), padding.PKCS1v15(), hashes.SHA256())
    return f"{signing}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def test_a_token_that_nobody_signed_is_refused(client: TestClient, provider: Provider) -> None:
    """However it writes "none", with and without a signature."""
    for algorithm in ("none", "None", "NONE", "nOnE", "", None, ["RS256"], {"RS256": 1}):
        for signature in (b"", b"x"):
            token = unsigned({"alg": algorithm, "kid": RSA_KEYS[0].kid}, provider.access_claims(), signature)
            assert _get(client, token)[0] == 401


def test_a_public_key_is_no_shared_secret(client: TestClient, provider: Provider) -> None:
    """HS256 with the issuer's public key as its secret, in each form in which it can be had."""
    for secret in (
        RSA_KEYS[0].as_pem(private=False),
        RSA_KEYS[0].as_der(private=False),
        json.dumps(RSA_KEYS[0].as_dict(private=False)).encode(),
    ):
        for digest in ("256", "384", "512"):
            signing = unsigned({"alg": f"HS{digest}", "kid": RSA_KEYS[0].kid}, provider.access_claims())[:-1]
            signature = hmac.digest(secret, signing.encode(), f"sha{digest}")
            token = f"{signing}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"
            assert _get(client, token)[0] == 401


def test_only_the_algorithms_that_were_set_are_taken(
    client: TestClient, provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """Good signatures by others are refused; where they were set, they are taken."""
    claims = provider.access_claims()
    by_curve = provider.signed(claims, EC_KEY)
    by_pss = provider.signed(claims, alg="PS256")
    assert {_get(client, token)[0] for token in (by_curve, by_pss)} == {401}
    several = configured(algorithms=("PS256", "ES256"))
    taking = TestClient(service(gate_of(several, database, clock)))
    assert {_get(taking, token)[0] for token in (by_curve, by_pss)} == {200}
    assert _get(taking, provider.access_token())[0] == 401


def test_a_token_of_a_stranger_is_refused(client: TestClient, provider: Provider) -> None:
    """Even one who names the key as the issuer does."""
    assert _get(client, provider.signed(provider.access_claims(), STRANGER))[0] == 401


def test_a_token_that_was_changed_is_refused(client: TestClient, provider: Provider) -> None:
    """In any of its three parts, by a letter; or with one part of another token."""
    token = provider.access_token()
    parts = token.split(".")
    other = provider.access_token(roles=["administrator"]).split(".")
    for n, part in enumerate(parts):
        for place in (0, len(part) // 2):
            letter = "A" if part[place] != "A" else "B"
            changed = [*parts[:n], part[:place] + letter + part[place + 1 :], *parts[n + 1 :]]
            assert _get(client, ".".join(changed))[0] == 401
    assert _get(client, ".".join([parts[0], other[1], parts[2]]))[0] == 401
    assert _get(client, ".".join(parts[:2]) + ".")[0] == 401
    assert _get(client, token + "=")[0] == 401
    assert _get(client, token + ".")[0] == 401


def test_a_claim_or_a_header_that_comes_twice_is_refused(client: TestClient, provider: Provider) -> None:
    """Though it is signed: of the two, another reader might take the other."""
    header = json.dumps({"alg": "RS256", "kid": RSA_KEYS[0].kid})
    claims = json.dumps(provider.access_claims())
    twice = (
        (header, claims[:-1] + ', "roles": ["administrator"]}'),
        (header[:-1] + ', "alg": "RS256"}', claims),
    )
    for told in ((header, claims), *twice):
        parts = (base64.urlsafe_b64encode(part.encode()).rstrip(b"=").decode() for part in told)
        assert _get(client, _signed_by_hand(".".join(parts)))[0] == (200 if told == (header, claims) else 401)


def test_what_is_no_signed_token_is_refused(client: TestClient, provider: Provider) -> None:
    """Encrypted, far too long, not text, or nothing at all."""
    public = RSAKey.import_key(RSA_KEYS[0].as_dict(private=False, use="enc"))
    encrypted = jwe.encrypt_compact({"alg": "RSA-OAEP", "enc": "A128GCM"}, provider.access_token(), public)
    for token in (
        encrypted,
        "a" * 1_000_000,
        provider.access_token() + "a" * 1_000_000,
        provider.access_token(padding="a" * 16 * 1024),
        b"\x00",
        b"\xed\xa0\x80." * 2 + b"\xed\xa0\x80",
        provider.access_token().replace(".", "\0.", 1),
        provider.access_token().encode().replace(b".", b"\xff.", 1),
        "",
        "..",
        "....",
        "[[[[.e30.x",
        base64.urlsafe_b64encode(b"[" * 1500).decode() + ".e30.x",
    ):
        assert _get(client, token)[0] == 401


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
        _get(client, token)
    logged = caplog.text
    assert "A token was refused" in logged
    assert "canary" not in logged
    for token in (good, stranger, late):
        assert not [part for part in token.split(".") if part in logged or part[-40:] in logged]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(["iss", "aud", "exp", "nbf", "iat", "sub", "oid", "roles", "tid", "typ", "azp", "jti"]), _JSON
    ),
    st.dictionaries(st.sampled_from(["alg", "kid", "typ", "crit", "b64", "x5c", "jwk", "cty"]), _JSON),
)
def test_whatever_a_signed_token_says_is_answered(claims: dict[str, Any], header: dict[str, Any]) -> None:
    """No claim and no header, of any type, makes it fail: somebody is known, or the token is refused."""
    tokens = _offline()
    now = int(SetClock()().timestamp())
    good = {"iss": "https://issuer.example", "aud": AUDIENCE, "exp": now + 60, "sub": "s", "roles": ["auditor"]}
    parts = ({"alg": "RS256", "kid": "rsa-0"} | header, good | claims)
    signing = ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts)
    _known_or_refused(tokens, _signed_by_hand(signing))


@given(st.text() | st.lists(st.text(), min_size=3, max_size=3).map(".".join) | st.binary().map(bytes.hex))
def test_whatever_is_no_token_is_refused(told: str) -> None:
    """Any text, with and without dots."""
    with pytest.raises(Refused):
        _offline().bearer(told)


def _known_or_refused(tokens: Tokens, token: str) -> None:
    try:
        tokens.bearer(token)
    except Refused:
        return


def _offline() -> Tokens:
    """Tokens of an issuer that said once which keys it has."""
    clock = SetClock()
    issuer = Issuer("https://issuer.example", clock)
    issuer._keys = {"rsa-0": RSAKey.import_key(RSA_KEYS[0].as_dict(private=False))}
    issuer._asked_at = clock() - timedelta(seconds=1)
    config = SignIn(issuer="https://issuer.example", audience=AUDIENCE, tenant="peterborough")
    return Tokens(config, issuer, clock)
