"""Pages in the place of problems, for those who look at them in a browser: whatever part of the service answered."""

from typing import Final

from fastapi.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.pages.routing import in_words
from api.problems import MEDIA_TYPE, TOO_MANY
from api.watching.faults import note_unforeseen

_PROGRAMS: Final = ("/v1/", "/docs")
"""Where even a browser gets the API's own problems."""
_OF_ITS_BODY: Final = frozenset({b"content-type", b"content-length"})


class PagesInstead:
    """Wraps everything, also what refuses a request before any route is asked and what ends one that failed."""

    def __init__(self, app: ASGIApp) -> None:
        """Keep what is wrapped."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or not wants_page(request := Request(scope)):
            await self._app(scope, receive, send)
            return
        held: list[Message] = []

        async def send_page(message: Message) -> None:
            if not (held or _is_problem(message)):
                await send(message)
                return
            held.append(message)
            if not message.get("more_body", message["type"] == "http.response.start"):
                for one in await _page(request, held):
                    await send(one)

        await self._app(scope, receive, send_page)


def wants_page(request: Request) -> bool:
    """Whether a problem is for someone who looks at it in a browser."""
    return "text/html" in request.headers.get("accept", "") and not request.url.path.startswith(_PROGRAMS)


def _is_problem(message: Message) -> bool:
    return (b"content-type", MEDIA_TYPE.encode()) in message.get("headers", ())


async def _page(request: Request, held: list[Message]) -> list[Message]:
    """The page of a problem, with the problem's own headers; the problem as it is, where no page can be made."""
    start, *parts = held
    problem = Response(b"".join(one.get("body", b"") for one in parts), start["status"])
    problem.raw_headers = list(start["headers"])
    request.state.unheard = start["status"] == TOO_MANY.status
    try:
        page = await run_in_threadpool(in_words, request, problem)
    except Exception as error:  # noqa: BLE001 (the problem has been told to the log, and is an answer)
        note_unforeseen(error)
        return held
    told = {name for name, _ in page.raw_headers} - {b"set-cookie"} | _OF_ITS_BODY
    headers = [*page.raw_headers, *(one for one in start["headers"] if one[0] not in told)]
    return [{**start, "status": page.status_code, "headers": headers}, {**parts[-1], "body": bytes(page.body)}]
