"""Tokens that are not what they seem: forged, changed, unsigned, or of another kind."""

import base64
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest
from joserfc import jwe
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.sign_in.bearer import STRANGER, client, get_with, signed_by_hand
from tests.api.sign_in.conftest import SetClock, service
from tests.api.sign_in.provider import EC_KEY, RSA_KEYS, Provider, unsigned

__all__ = ["client"]


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
    token = signed_by_hand(".".join(parts[:2]))
    assert get_with(client, token)[0] == status


def test_a_token_that_nobody_signed_is_refused(client: TestClient, provider: Provider) -> None:
    """However it writes "none", with and without a signature."""
    for algorithm in ("none", "None", "NONE", "nOnE", "", None, ["RS256"], {"RS256": 1}):
        for signature in (b"", b"x"):
            token = unsigned({"alg": algorithm, "kid": RSA_KEYS[0].kid}, provider.access_claims(), signature)
            assert get_with(client, token)[0] == 401


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
            assert get_with(client, token)[0] == 401


def test_only_the_algorithms_that_were_set_are_taken(
    client: TestClient, provider: Provider, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> None:
    """Good signatures by others are refused; where they were set, they are taken."""
    claims = provider.access_claims()
    by_curve = provider.signed(claims, EC_KEY)
    by_pss = provider.signed(claims, alg="PS256")
    assert {get_with(client, token)[0] for token in (by_curve, by_pss)} == {401}
    several = configured(algorithms=("PS256", "ES256"))
    taking = TestClient(service(gate_of(several, database, clock)))
    assert {get_with(taking, token)[0] for token in (by_curve, by_pss)} == {200}
    assert get_with(taking, provider.access_token())[0] == 401


def test_a_token_of_a_stranger_is_refused(client: TestClient, provider: Provider) -> None:
    """Even one who names the key as the issuer does."""
    assert get_with(client, provider.signed(provider.access_claims(), STRANGER))[0] == 401


def test_a_token_that_was_changed_is_refused(client: TestClient, provider: Provider) -> None:
    """In any of its three parts, by a letter; or with one part of another token."""
    token = provider.access_token()
    parts = token.split(".")
    other = provider.access_token(roles=["administrator"]).split(".")
    for n, part in enumerate(parts):
        for place in (0, len(part) // 2):
            letter = "A" if part[place] != "A" else "B"
            changed = [*parts[:n], part[:place] + letter + part[place + 1 :], *parts[n + 1 :]]
            assert get_with(client, ".".join(changed))[0] == 401
    assert get_with(client, ".".join([parts[0], other[1], parts[2]]))[0] == 401
    assert get_with(client, ".".join(parts[:2]) + ".")[0] == 401
    assert get_with(client, token + "=")[0] == 401
    assert get_with(client, token + ".")[0] == 401


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
        assert get_with(client, signed_by_hand(".".join(parts)))[0] == (200 if told == (header, claims) else 401)


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
        assert get_with(client, token)[0] == 401
