"""What surrounds every request: headers, its id, a line in the log, and an end to whatever was not foreseen."""

import logging
import re
import time
from collections.abc import Callable
from typing import Final
from uuid import uuid4

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import UNFORESEEN, answer
from api.watching import metrics
from api.watching.faults import note_unforeseen
from api.watching.logs import REQUEST_ID

HEADERS: Final = {
    b"cache-control": b"no-store",
    # What is shown as a page has a policy of its own: anything else runs nothing, loads nothing and stands in no frame.
    b"content-security-policy": b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    b"referrer-policy": b"no-referrer",
    # Browsers heed it only where it comes encrypted.
    b"strict-transport-security": b"max-age=31536000; includeSubDomains",
    b"x-content-type-options": b"nosniff",
}
"""What every answer says, where it does not say otherwise itself."""
_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "DELETE"})
_MADE: Final = re.compile("[0-9A-Fa-f]{16,64}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
"""What programs make for ids: hexadecimal, or a UUID. Whatever else it is, it could be a name."""
_log = logging.getLogger(__name__)


class Guard:
    """Wraps the app. The log has a request's method, route and status and nothing that a caller wrote."""

    def __init__(self, app: ASGIApp, clock: Callable[[], float] = time.perf_counter) -> None:
        """Keep what is wrapped, and the clock in seconds."""
        self._app, self._clock = app, clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = self._clock(), 0
        request_id = _request_id(scope)

        async def send_guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                told = {name for name, _ in message["headers"]}
                more = ((name, value) for name, value in HEADERS.items() if name not in told)
                message["headers"] = [*message["headers"], *more, (b"x-request-id", request_id.encode())]
            await send(message)

        # The server answers each request in a context of its own.
        REQUEST_ID.set(request_id)
        try:
            await self._app(scope, receive, send_guarded)
        except ClientDisconnect:
            _log.info("The caller left")
        except Exception as error:  # noqa: BLE001 (whatever it is: its text could repeat what a case says)
            note_unforeseen(error)
            if not status:
                await answer(UNFORESEEN)(scope, receive, send_guarded)
        finally:
            _note(scope, status, self._clock() - started)


def _request_id(scope: Scope) -> str:
    """The caller's own id of the request where it says nothing, else a new one."""
    told = Headers(scope=scope).getlist("x-request-id")
    return told[0] if len(told) == 1 and _MADE.fullmatch(told[0]) else str(uuid4())


def _note(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "(other)"
    route = getattr(scope.get("route"), "path", "-")
    state = scope.get("state", {})
    principal = state.get("principal")
    told = {"method": method, "route": route, "status": status, "milliseconds": round(seconds * 1000, 1)}
    if principal:
        told["tenant"] = principal.tenant
    if "caller" in state:
        told["caller"] = state["caller"]
    _log.info("%s %s %s", method, route, status or "(no answer)", extra=told)
    metrics.answered(method, route, status, seconds)
