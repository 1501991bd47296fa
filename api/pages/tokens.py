"""The token of forms: the same in a cookie and in a hidden field, which a page of another site cannot bring about."""

import hmac
import secrets
from typing import Final

from fastapi import Request, Response
from markupsafe import Markup

FIELD: Final = "form_token"
"""The hidden field of every form that is posted."""
_NAME: Final = "thresholds-form"
_ENOUGH: Final = 32


def origin(request: Request) -> str:
    """Where people reach this service, without a path: as whoever runs it has said, else as it was asked."""
    records = request.app.state.records
    said: str = records.address if records else ""
    return said.lower() or f"{request.scope['scheme']}://{request.headers.get('host', '')}"


class Token:
    """The token of one browser. One that has none gets one with the first form that it is shown."""

    def __init__(self, request: Request) -> None:
        """Read it, or make one that is set only where a form is shown."""
        self._secure = origin(request).startswith("https://")
        self._name = f"__Host-{_NAME}" if self._secure else _NAME
        told = request.cookies.get(self._name, "")
        self._new = len(told) < _ENOUGH or not told.isascii()
        self._value = secrets.token_urlsafe(_ENOUGH) if self._new else told
        self._shown = False

    @property
    def field(self) -> Markup:
        """The hidden field, for a form."""
        self._shown = True
        return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, self._value)

    def is_shown_by(self, told: str) -> bool:
        """Whether a form came with the token that the browser has."""
        return not self._new and hmac.compare_digest(told.encode(), self._value.encode())

    def keep(self, response: Response) -> None:
        """Set the cookie, where a form needs it and the browser has none."""
        if self._shown and self._new:
            # Lax: the same in every tab, also for who comes back from signing in.
            response.set_cookie(self._name, self._value, path="/", secure=self._secure, httponly=True, samesite="lax")
