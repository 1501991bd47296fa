"""Cookies of people: signed, so that nobody can change one; with no token in them, and nothing of a child."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from api.sign_in.clock import Clock
from api.sign_in.principal import Principal, Role, scopes_of

LONGEST: Final = timedelta(hours=8)
"""After so long everybody signs in again: a working day."""
IDLE: Final = timedelta(minutes=30)
"""After so long without a request, too."""
_RENEWED: Final = timedelta(minutes=1)
"""A session that was used is written anew no more often."""
_APART: Final = timedelta(minutes=1)
"""By so much the clocks of two computers that serve together may differ."""


class Cookie:
    """A cookie with what this service alone can write, for one purpose and for a limited time."""

    def __init__(self, name: str, secret: str, lasting: timedelta, now: Clock, *, secure: bool) -> None:
        """Name it. Where it is ``secure``, a browser lets no other host set it, and sends it only encrypted."""
        self.name = f"__Host-{name}" if secure else name
        self._secure, self._lasting, self._now = secure, lasting, now
        # A key for each purpose: one cookie cannot be passed off as another.
        self._key = OctKey.import_key(hmac.digest(secret.encode(), name.encode(), hashlib.sha256))

    def made(self, content: Mapping[str, Any]) -> str:
        """The header that sets it."""
        until = int((self._now() + self._lasting).timestamp())
        told = jwt.encode({"alg": "HS256"}, {**content, "exp": until}, self._key, ["HS256"])
        return self._header(told, int(self._lasting.total_seconds()))

    def ended(self) -> str:
        """The header that removes it."""
        return self._header("", 0)

    def read(self, told: str | None) -> Mapping[str, Any] | None:
        """What it says; None where it is missing, was not written here for this purpose, or is too old."""
        if not told or not told.isascii():
            return None
        try:
            claims = jwt.decode(told, self._key, ["HS256"]).claims
        except (JoseError, ValueError):
            return None
        return claims if self._now() < datetime.fromtimestamp(claims["exp"], UTC) else None

    def _header(self, told: str, seconds: int) -> str:
        secure = "; Secure" if self._secure else ""
        return f"{self.name}={told}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"


class Sessions:
    """Who has signed in, as their cookie says."""

    def __init__(self, secret: str, now: Clock, *, secure: bool) -> None:
        """Name the cookie."""
        self._now = now
        self.cookie = Cookie("thresholds", secret, IDLE, now, secure=secure)

    def begun(self, principal: Principal) -> str:
        """The header that sets the cookie of someone who has just signed in."""
        return self._made(principal, self._now())

    def read(self, told: str | None) -> tuple[Principal, str | None] | None:
        """Who it is, and the header that keeps the session going where that is due; None where nobody is signed in."""
        claims = self.cookie.read(told)
        if claims is None:
            return None
        began, seen = (datetime.fromtimestamp(claims[name], UTC) for name in ("began", "seen"))
        now = self._now()
        # What a role may do can have changed since; a role that is no more is left out.
        roles = frozenset(role for role in Role if role in claims["roles"])
        # A clock that was set back proves nothing: what was begun or seen after now has no end in sight.
        if not roles or now - began >= LONGEST or max(began, seen) - now > _APART:
            return None
        who = Principal(tenant=claims["tenant"], name=claims["name"], scopes=scopes_of(roles), roles=roles)
        return who, None if now - seen < _RENEWED else self._made(who, began)

    def _made(self, who: Principal, began: datetime) -> str:
        return self.cookie.made({
            "tenant": who.tenant,
            "name": who.name,
            "roles": sorted(who.roles),
            "began": began.timestamp(),
            "seen": self._now().timestamp(),
        })  # fmt: skip
