"""Cookies of people: signed, so that nobody can change one; with no token in them, and nothing of a child."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from api.sign_in.clock import Clock
from api.sign_in.open_sessions import LONGEST
from api.sign_in.principal import Principal, Role, scopes_of

IDLE: Final = timedelta(minutes=30)
"""After so long without a request a session ends."""
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


@dataclass(frozen=True, slots=True)
class Session:
    """What a cookie says: which session, and whose. Whether it is open is for OpenSessions to say."""

    id: str
    who: Principal
    renewed: str | None
    """The header that keeps it going, where that is due."""


class Sessions:
    """Who has signed in, as their cookie says."""

    def __init__(self, secret: str, now: Clock, *, secure: bool) -> None:
        """Name the cookie."""
        self._now = now
        self.cookie = Cookie("thresholds", secret, IDLE, now, secure=secure)

    def begun(self, id_: str, who: Principal) -> str:
        """The header that sets the cookie of someone who has just signed in."""
        return self._made(id_, who, self._now())

    def read(self, told: str | None) -> Session | None:
        """The session of a cookie; None where that is none, or is too old."""
        claims = self.cookie.read(told)
        if claims is None or "id" not in claims:
            return None
        began, seen = (datetime.fromtimestamp(claims[name], UTC) for name in ("began", "seen"))
        now = self._now()
        # What a role may do can have changed since; a role that is no more is left out.
        roles = frozenset(role for role in Role if role in claims["roles"])
        # A clock that was set back proves nothing: what was begun or seen after now has no end in sight.
        if not roles or now - began >= LONGEST or max(began, seen) - now > _APART:
            return None
        who = Principal(tenant=claims["tenant"], name=claims["name"], scopes=scopes_of(roles), roles=roles)
        id_ = claims["id"]
        return Session(id_, who, None if now - seen < _RENEWED else self._made(id_, who, began))

    def _made(self, id_: str, who: Principal, began: datetime) -> str:
        return self.cookie.made({
            "id": id_,
            "tenant": who.tenant,
            "name": who.name,
            "roles": sorted(who.roles),
            "began": began.timestamp(),
            "seen": self._now().timestamp(),
        })  # fmt: skip
