"""Whatever comes in the place of a token is answered."""

import base64
import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.jwk import RSAKey

from api.problems import Refused
from api.sign_in.config import SignIn
from api.sign_in.issuer import Issuer
from api.sign_in.tokens import Tokens
from tests.api.sign_in.bearer import signed_by_hand
from tests.api.sign_in.conftest import SetClock
from tests.api.sign_in.provider import AUDIENCE, RSA_KEYS

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
    _known_or_refused(tokens, signed_by_hand(signing))


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
