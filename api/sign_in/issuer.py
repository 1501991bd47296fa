"""The OpenID Connect provider: where its endpoints are, and the keys that it signs with."""

import logging
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import httpx2
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, JWKRegistry, RSAKey

from api.problems import NO_SIGN_IN, Refused
from api.sign_in.clock import Clock, within

PATIENCE: Final = 3.0
"""Seconds that the issuer has to connect, and again to answer."""
_FRESH: Final = timedelta(hours=1)
"""How long its keys are used before it is asked whether they still hold."""
_PAUSE: Final = timedelta(minutes=1)
"""It is not asked again sooner: tokens with made-up key ids must not become a flood of requests to it."""
_FIRST_PAUSE: Final = timedelta(seconds=5)
"""As long as it has never answered."""
_SMALLEST: Final = 2048
"""Bits of an RSA key that can still be relied upon."""
_log = logging.getLogger(__name__)

VerifyingKey = RSAKey | ECKey
_Keys = Mapping[str | None, VerifyingKey]


class _NotSaid(Exception):
    """The issuer does not answer, or not as a provider of OpenID Connect does."""


class Issuer:
    """The provider at an address. What it said holds while it is down; before it ever answered, Refused is raised."""

    def __init__(self, address: str, now: Clock) -> None:
        """Keep the address, and do not ask yet."""
        self._address, self._now = address, now
        self._endpoints: Mapping[str, Any] = {}
        self._keys: _Keys = {}
        self._asked_at: datetime | None = None
        self._asking = threading.Lock()

    def key(self, key_id: str | None) -> VerifyingKey | None:
        """The key of that id; None where it has none."""
        found = self._keys.get(key_id)
        if found is None:
            with self._asking:
                self._renew(_PAUSE if self._keys else _FIRST_PAUSE)
        elif self._asking.acquire(blocking=False):
            # Whoever comes first asks again now and then, and nobody else waits for that.
            try:
                self._renew(_FRESH)
            finally:
                self._asking.release()
        if not self._keys:
            raise Refused(NO_SIGN_IN)
        return self._keys.get(key_id)

    def endpoint(self, name: str) -> str:
        """The address of one of its endpoints."""
        told = self.endpoint_if_any(name)
        if told is None:
            raise Refused(NO_SIGN_IN)
        return told

    def endpoint_if_any(self, name: str) -> str | None:
        """The address of an endpoint that not every issuer has; None also where it never answered."""
        if not self._endpoints:
            with self._asking:
                self._renew(_FIRST_PAUSE)
        told = self._endpoints.get(name)
        return told if isinstance(told, str) and self._as_secure(told) else None

    def _as_secure(self, address: str) -> bool:
        """Where the issuer is reached with encryption, so are all its parts."""
        return self._address.startswith("http://") or address.startswith("https://")

    def _renew(self, pause: timedelta) -> None:
        """Ask it again, unless it was asked just now; keep what it said before where it does not answer."""
        if self._asked_at is not None and within(pause, self._asked_at, self._now()):
            return
        try:
            self._endpoints, self._keys = self._asked()
        except _NotSaid as error:
            _log.warning("The issuer's keys could not be read: %s", error)
        finally:
            self._asked_at = self._now()

    def _asked(self) -> tuple[Mapping[str, Any], _Keys]:
        with httpx2.Client(timeout=PATIENCE) as client:
            endpoints = _got(client, f"{self._address}/.well-known/openid-configuration")
            if str(endpoints.get("issuer")).rstrip("/") != self._address:
                raise _NotSaid("its description is of another issuer")
            keys_at = str(endpoints.get("jwks_uri"))
            if not self._as_secure(keys_at):
                raise _NotSaid("it shows its keys without encryption")
            return endpoints, _usable(_got(client, keys_at).get("keys"))


def _got(client: httpx2.Client, address: str) -> Mapping[str, Any]:
    try:
        answer = client.get(address).raise_for_status().json()
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise _NotSaid(type(error).__name__) from None
    if not isinstance(answer, dict):
        raise _NotSaid("its answer is no object")
    return answer


def _usable(told: object) -> _Keys:
    """Those of its keys that can verify a signature. Others, of kinds not known here, are passed over."""
    found: dict[str | None, VerifyingKey] = {}
    for one in told if isinstance(told, list) else []:
        if not isinstance(one, dict) or one.get("use", "sig") != "sig":
            continue
        try:
            key = JWKRegistry.import_key(one)
        except (JoseError, ValueError, KeyError, TypeError):
            continue
        if isinstance(key, ECKey) or (isinstance(key, RSAKey) and key.public_key.key_size >= _SMALLEST):
            found[key.kid] = key
    if not found:
        raise _NotSaid("it shows no key that can be used")
    return found
