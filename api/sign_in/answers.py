"""What signing in adds to answers: how to sign in where that is missing, and the cookie that keeps a session going."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_UNAUTHORISED = 401


class SignInAnswers:
    """Wraps the app."""

    def __init__(self, app: ASGIApp) -> None:
        """Keep what is wrapped."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Where `request.state` is kept, so that what is noted there while answering is seen here.
        state = scope.setdefault("state", {})

        async def send_added(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_added(message["status"], scope, state)]
            await send(message)

        await self._app(scope, receive, send_added)


def _added(status: int, scope: Scope, state: dict[str, str | None]) -> list[tuple[bytes, bytes]]:
    if status == _UNAUTHORISED:
        shown = any(name == b"authorization" for name, _ in scope["headers"])
        return [(b"www-authenticate", b'Bearer error="invalid_token"' if shown else b"Bearer")]
    renewed = state.get("session_renewed")
    return [(b"set-cookie", renewed.encode())] if renewed else []
