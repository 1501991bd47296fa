"""Routes of pages: whatever keeps a page from being shown is itself a page, with the right status."""

import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect
from starlette.responses import RedirectResponse

from api.pages.forms import ELSEWHERE, NotOurs, Posted, typed, without_token
from api.pages.site import page
from api.pages.tokens import origin
from api.pages.words import IN_WORDS
from api.problems import KINDS, NOT_FOUND, NOT_PERMITTED, NOT_SIGNED_IN, UNFORESEEN, Kind, Refused
from api.sign_in.origins import HARMLESS, sent_from
from api.sign_in.principal import Scope, permitted
from api.watching.faults import note_unforeseen

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
SIGN_IN: Final = "/sign-in?next="
LONGEST_NEXT: Final = 500
"""So many characters of an address are taken to come back to."""


class PageRoute(APIRoute):
    """A route that answers with a page, whatever happens. What takes GET takes HEAD, too."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:  # noqa: ANN401
        methods = set(options.pop("methods", None) or {"GET"})
        super().__init__(path, endpoint, methods=methods | ({"HEAD"} if "GET" in methods else set()), **options)

    def get_route_handler(self) -> Handler:
        """The handler of the route, with a page in the place of an error."""
        answer = super().get_route_handler()

        async def shown(request: Request) -> Response:
            """The page, or one that says why there is none."""
            try:
                return await answer(request)
            except ClientDisconnect:
                raise
            except Exception as error:  # noqa: BLE001 (people are never shown anything but a page)
                return await _instead(request, error)

        return shown


def pages(*scopes: Scope) -> APIRouter:
    """A router of pages for whom one of these scopes is enough; without a scope they are for everybody."""
    needed = [Depends(permitted(*scopes))] if scopes else []
    return APIRouter(include_in_schema=False, route_class=PageRoute, dependencies=needed)


def problem_page(
    request: Request, kind: Kind, detail: str = "", errors: list[dict[str, Any]] | None = None
) -> Response:
    """The page of a problem, in words for people. Never repeats what was sent."""
    title, about = IN_WORDS.get(kind.name, (kind.title, kind.about))
    # What the API says of this one time, where it says more than of every such problem.
    more = "" if detail in {kind.about, about} or kind.name in IN_WORDS else detail
    told = {"title": title, "about": about, "more": more, "wrong": [one["detail"] for one in errors or []]}
    return page(request, "error.html", kind.status, **told)


async def _instead(request: Request, error: Exception) -> Response:
    """What is shown in the place of a page."""
    if isinstance(error, NotOurs):
        return await run_in_threadpool(_held, request, without_token(await typed(request)), 403)
    if isinstance(error, Refused) and error.kind is NOT_SIGNED_IN and request.app.state.gate.people is not None:
        if request.method in HARMLESS:
            return RedirectResponse(SIGN_IN + quote(_here(request), safe="/"), 303, {"Cache-Control": "no-store"})
        if sent_from(request, origin(request)) is False:
            # Browsers show no cookie to what another site sends: to hold it would have people send it on themselves.
            return await answered(request, Refused(NOT_PERMITTED, ELSEWHERE))
        try:
            told = without_token(await typed(request))
        except Refused as unread:
            error = unread
        else:
            return await run_in_threadpool(_held, request, told, 401)
    return await answered(request, error)


def _here(request: Request) -> str:
    """What was asked for, to come back to after signing in: as an address has it, and not longer than that takes."""
    path = quote(request.scope["path"])
    whole = f"{path}?{request.url.query}"
    return whole if request.url.query and len(whole) <= LONGEST_NEXT else path


def _held(request: Request, told: Posted, status: int) -> Response:
    """What was typed, held in a page until it can be sent again."""
    return page(request, "held.html", status, told=told, signed_out=status == 401)  # noqa: PLR2004


async def answered(request: Request, error: Exception) -> Response:
    """An error as the API answers it, in words for people. Raises nothing."""
    handlers: Mapping[Any, Any] = request.app.state.problem_handlers
    handler = next((handlers[kind] for kind in type(error).__mro__ if kind in handlers), None)
    if handler is None:
        note_unforeseen(error)
        return await run_in_threadpool(problem_page, request, UNFORESEEN)
    told = handler(request, error)
    problem: Response = await told if isinstance(told, Awaitable) else told
    return await run_in_threadpool(in_words, request, problem)


def in_words(request: Request, problem: Response) -> Response:
    """The page of a problem that the API has answered with."""
    told = json.loads(bytes(problem.body))
    kind = KINDS.get(told["type"].rpartition("/")[2], NOT_FOUND)
    response = problem_page(request, kind, told["detail"], told.get("errors"))
    for name in ("allow", "retry-after"):
        if name in problem.headers:
            response.headers[name] = problem.headers[name]
    return response
