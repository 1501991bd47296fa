"""Mounting the pages on the API: their routes, and pages in the place of problems for those who use a browser."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from api.pages import assets, starting
from api.pages.assets import Assets
from api.pages.routing import in_words

_PARTS: Final = (assets, starting)
"""The parts, each with its router."""
_PROGRAMS: Final = ("/v1/", "/docs")
"""Where even a browser gets the API's own problems."""


def mount(app: FastAPI) -> None:
    """Add the pages. The API's handlers of problems have to be there already."""
    app.state.assets = Assets.built()
    app.state.problem_handlers = dict(app.exception_handlers)
    for part in _PARTS:
        app.include_router(part.router)
    for error, handler in app.state.problem_handlers.items():
        app.add_exception_handler(error, _for_people(handler))


def wants_page(request: Request) -> bool:
    """Whether a problem is for someone who looks at it in a browser."""
    return "text/html" in request.headers.get("accept", "") and not request.url.path.startswith(_PROGRAMS)


def _for_people(handler: Callable[..., Any]) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(request: Request, error: Exception) -> Response:
        told = handler(request, error)
        problem: Response = await told if isinstance(told, Awaitable) else told
        told_as_json = problem.headers.get("content-type", "").endswith("json")
        return await run_in_threadpool(in_words, request, problem) if wants_page(request) and told_as_json else problem

    return answer
