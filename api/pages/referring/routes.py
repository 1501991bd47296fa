"""The addresses of the referral form, put together from its parts."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.responses import RedirectResponse

from api.pages.referring import asking, beginning, sending
from api.pages.referring.keeping import Sent
from api.pages.routing import PageRoute, pages
from api.sign_in.principal import Scope


class _SentRoute(APIRoute):
    """A route of drafts: whoever comes back to one that was sent is led to what was kept of it."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, or the way on."""
        answer = super().get_route_handler()

        async def led(request: Request) -> Response:
            """What the route answers, unless the draft was sent."""
            try:
                return await answer(request)
            except Sent as sent:
                return RedirectResponse(f"/refer/kept/{sent.id}", 303, {"Cache-Control": "no-store"})

        return led


class _Route(PageRoute, _SentRoute):
    """Asks first whether the draft was sent, then shows in a page whatever else is wrong."""


def _router() -> APIRouter:
    router = pages(Scope.KEEP)
    router.route_class = _Route
    for part in (sending, beginning, asking):
        part.add(router)
    return router


router = _router()
