"""The configuration of sign-in: what does not go together is refused, with the setting to write."""

from typing import Any

import pytest

from api.sign_in.config import BadSignIn, SignIn

MACHINES: dict[str, Any] = {"issuer": "https://issuer.example", "audience": "a", "tenant": "peterborough"}
PEOPLE: dict[str, Any] = MACHINES | {
    "client_id": "c", "client_secret": "canary", "public_url": "https://thresholds.example", "session_secret": "canary",
}  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [{}, MACHINES, PEOPLE, MACHINES | {"tenant": None, "tenants": ("a", "b")}, MACHINES | {"algorithms": ("ES256",)}],
)
def test_what_goes_together_is_taken(told: dict[str, Any]) -> None:
    """Keys alone, machines with tokens, and people."""
    assert SignIn(**told).issuer == told.get("issuer")


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"client_id": "c"}, "OIDC_ISSUER"),
        ({"audience": "a"}, "OIDC_ISSUER"),
        (MACHINES | {"audience": None}, "OIDC_AUDIENCE"),
        (MACHINES | {"tenant": None}, "OIDC_TENANTS"),
        (MACHINES | {"tenants": ("a",)}, "OIDC_TENANTS"),
        (MACHINES | {"algorithms": ()}, "OIDC_ALGORITHMS"),
        (MACHINES | {"algorithms": ("RS256", "none")}, "OIDC_ALGORITHMS"),
        (MACHINES | {"algorithms": ("HS256",)}, "OIDC_ALGORITHMS"),
        (PEOPLE | {"client_secret": None}, "OIDC_CLIENT_SECRET"),
        (PEOPLE | {"public_url": None}, "PUBLIC_URL"),
        (PEOPLE | {"session_secret": None}, "SESSION_SECRET"),
        (PEOPLE | {"public_url": "https://thresholds.example/path"}, "PUBLIC_URL"),
    ],
)
def test_what_does_not_is_refused(told: dict[str, Any], named: str) -> None:
    """Each names the setting that is wrong or missing, and shows no secret."""
    with pytest.raises(BadSignIn, match=f"THRESHOLDS_{named}") as refused:
        SignIn(**told)
    assert "canary" not in str(refused.value)


def test_a_configuration_shows_no_secret() -> None:
    """However it comes into a message."""
    assert "canary" not in repr(SignIn(**PEOPLE))


def test_tenants_are_those_that_were_set() -> None:
    """Or the one."""
    several = SignIn(**MACHINES | {"tenant": None, "tenants": ("north", "south")})
    assert [several.admits(told) for told in ("north", "east", "", None, ["north"])] == [
        True,
        False,
        False,
        False,
        False,
    ]
    assert [SignIn(**MACHINES).admits(told) for told in ("peterborough", "", None)] == [True, False, False]
