"""Tokens of the issuer: whether one is genuine, meant for this service, and valid now."""

import base64
import binascii
import logging
from collections.abc import Mapping
from typing import Any, Final

from joserfc.errors import ClaimError, ExpiredTokenError, JoseError, MissingClaimError
from joserfc.jws import JWSRegistry, extract_compact, validate_compact
from joserfc.jwt import JWTClaimsRegistry

from api.problems import NOT_COMPLETED, NOT_SIGNED_IN, Refused
from api.sign_in.claims import principal_of
from api.sign_in.clock import Clock
from api.sign_in.config import SignIn
from api.sign_in.issuer import Issuer
from api.sign_in.principal import Principal
from rules_engine.case_files import CannotRead, parse_json

LEEWAY: Final = 60
"""Seconds by which the issuer's clock may differ from ours."""
_HEADER: Final = 2048
"""The most bytes that a token's header has."""
_PARTS: Final = 3
_BEARER_TYPES: Final = {"jwt", "at+jwt", "application/at+jwt"}
_NO_BEARER_HAS: Final = {"at_hash", "c_hash", "cnf", "events", "nonce"}
"""Claims of tokens for something else: ID tokens, sign-outs, and tokens that only the holder of a key may use."""
_WRONG: Final = {
    "aud": "It is meant for another service.",
    "iat": "It is not valid yet.",
    "iss": "It comes from another issuer.",
    "nbf": "It is not valid yet.",
}
_log = logging.getLogger(__name__)

Claims = Mapping[str, Any]


class _NotValid(Exception):
    """A token is not accepted. Says why, and repeats nothing of it."""


class Tokens:
    """Verifies tokens of one issuer. Each method raises Refused, and nothing else."""

    def __init__(self, config: SignIn, issuer: Issuer, now: Clock) -> None:
        """Pin how tokens may be signed."""
        self._config, self._issuer, self._now = config, issuer, now
        # Header parameters that are not known do no harm: those that would must be in `crit`, which is refused below.
        self._registry = JWSRegistry(algorithms=config.algorithms, strict_check_header=False)
        self._registry.max_header_length = _HEADER

    def bearer(self, token: str) -> Principal:
        """Whom an access token speaks for."""
        try:
            return self._principal(self._access(token))
        except _NotValid as error:
            _log.info("A token was refused: %s", error)
            raise Refused(NOT_SIGNED_IN, f"The token is not accepted. {error}") from None

    def identity(self, token: str, nonce: str) -> Principal:
        """Whom an ID token is about that was asked for with this nonce."""
        try:
            return self._principal(self._asked_for(token, nonce))
        except _NotValid as error:
            _log.warning("An ID token was refused: %s", error)
            raise Refused(NOT_COMPLETED) from None

    def _access(self, token: str) -> Claims:
        header, claims = self._read(token, self._config.audience)
        kind = header.get("typ", "JWT")
        if kind.lower() not in _BEARER_TYPES or claims.get("typ", "Bearer") != "Bearer":
            raise _NotValid("It is no access token.")
        if not _NO_BEARER_HAS.isdisjoint(claims):
            raise _NotValid("It is no access token, or not one that anybody may use who has it.")
        return claims

    def _asked_for(self, token: str, nonce: str) -> Claims:
        _, claims = self._read(token, self._config.client_id)
        if claims.get("nonce") != nonce:
            raise _NotValid("It answers another sign-in.")
        if claims.get("azp", self._config.client_id) != self._config.client_id:
            raise _NotValid(_WRONG["aud"])
        return claims

    def _principal(self, claims: Claims) -> Principal:
        principal = principal_of(claims, self._config)
        if principal is None:
            raise _NotValid("It does not name its subject.")
        return principal

    def _read(self, token: str, audience: str | None) -> tuple[Claims, Claims]:
        """The header and the claims of a token that is genuine, for this audience, and valid now."""
        parts = token.split(".")
        if len(parts) != _PARTS or not token.isascii() or len(parts[0]) > _HEADER:
            raise _NotValid("It has not the form of a key or of a signed token.")
        try:
            header = _object(_bytes(parts[0]))
            self._check(header)
            found = extract_compact(token.encode(), registry=self._registry)
            key = self._issuer.key(header.get("kid"))
            if key is None or not validate_compact(found, key, registry=self._registry):
                raise _NotValid("It is not signed by the issuer.")
            claims = _object(found.payload or b"")
            self._claims(audience).validate(dict(claims))
        except ClaimError as error:
            raise _NotValid(_wrong(error)) from None
        except JoseError:
            raise _NotValid("It is not signed as this service requires, or cannot be read.") from None
        return header, claims

    def _check(self, header: Claims) -> None:
        if header.get("alg") not in self._config.algorithms or "crit" in header:
            raise _NotValid("It is not signed as this service requires.")
        if not isinstance(header.get("kid", ""), str):
            raise _NotValid("It does not name its key.")

    def _claims(self, audience: str | None) -> JWTClaimsRegistry:
        assert audience is not None  # noqa: S101 (the configuration was refused otherwise)
        # Some issuers end their name with a slash that the setting has not.
        issuers = [f"{self._config.issuer}{end}" for end in ("", "/")]
        return JWTClaimsRegistry(
            now=int(self._now().timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "values": issuers},
            aud={"essential": True, "value": audience},
            exp={"essential": True},
        )


def _wrong(error: ClaimError) -> str:
    match error:
        case MissingClaimError():
            return f"It lacks {error.claim}, which this service needs."
        case ExpiredTokenError():
            return "It has expired: get a new one from where you got it."
        case _:
            return _WRONG.get(error.claim, "One of its claims is not as it has to be.")


def _bytes(part: str) -> bytes:
    try:
        return base64.b64decode(part + "=" * (-len(part) % 4), b"-_", validate=True)
    except binascii.Error:
        raise _NotValid("It cannot be read.") from None


def _object(told: bytes) -> Claims:
    """A JSON object whose names each come once: of two that are the same, others might read the other."""
    try:
        read = parse_json(told.decode())
    except (CannotRead, UnicodeDecodeError):
        raise _NotValid("It cannot be read.") from None
    if not isinstance(read, dict):
        raise _NotValid("It cannot be read.")
    return read
