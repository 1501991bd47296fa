"""Conditional requests: an answer is not sent again to a caller who holds it already."""

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any, Final

from fastapi import Request, Response
from fastapi.routing import APIRoute

CACHED: Final = "private, no-cache"
"""Callers may keep it for themselves, and ask each time whether it still holds: a day or a ruleset may be new."""


class Conditional(APIRoute):
    """A route whose answers carry a strong ETag, made from the answer itself.

    So it changes with whatever the answer depends on, be it the rulebook, the date, the guidance's text at hand or
    this program, and is the same from every worker.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler of the route, with 304 where the caller holds the answer."""
        answer = super().get_route_handler()

        async def conditional(request: Request) -> Response:
            """The answer, or that the caller holds it."""
            response = await answer(request)
            tag = f'"{hashlib.sha256(response.body).hexdigest()[:32]}"'
            if holds(request.headers.getlist("if-none-match"), tag):
                response = Response(status_code=304)
            response.headers["etag"] = tag
            response.headers["cache-control"] = CACHED
            return response

        return conditional


def holds(told: list[str], tag: str) -> bool:
    """Whether ``If-None-Match`` names the tag. Caches on the way may have marked it weak."""
    names = [name.strip().removeprefix("W/") for one in told for name in one.split(",")]
    return tag in names or "*" in names
