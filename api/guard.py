"""What surrounds every request: headers, a line in the log, and an end to whatever was not foreseen."""

import logging
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.faults import note_unforeseen
from api.problems import UNFORESEEN, answer

HEADERS: Final = {b"cache-control": b"no-store", b"x-content-type-options": b"nosniff"}
"""What every answer says, where it does not say otherwise itself."""
_log = logging.getLogger(__name__)


class Guard:
    """Wraps the app. The log has a request's method, route and status and nothing that a caller wrote."""

    def __init__(self, app: ASGIApp) -> None:
        """Keep what is wrapped."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0

        async def send_guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                told = {name for name, _ in message["headers"]}
                more = ((name, value) for name, value in HEADERS.items() if name not in told)
                message["headers"] = [*message["headers"], *more]
            await send(message)

        try:
            await self._app(scope, receive, send_guarded)
        except ClientDisconnect:
            _log.info("The caller left")
        except Exception as error:  # noqa: BLE001 (whatever it is: its text could repeat what a case says)
            note_unforeseen(error)
            if not status:
                await answer(UNFORESEEN)(scope, receive, send_guarded)
        _log.info("%s %s %s", _method(scope), getattr(scope.get("route"), "path", "-"), status or "(no answer)")


def _method(scope: Scope) -> str:
    return (
        scope["method"]
        if scope["method"] in {"GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "DELETE"}
        else "(other)"
    )
