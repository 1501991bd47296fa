"""Mounting the pages on the API: their routes, and pages in the place of problems for those who use a browser."""

from typing import Final

from fastapi import FastAPI

from api.pages import assets, rationale, referring, rulebook, sessions, starting, trying
from api.pages.assets import Assets
from api.pages.deciding import routes as deciding
from api.pages.instead import PagesInstead

_PARTS: Final = (
    assets,
    starting,
    sessions,
    referring,
    rulebook,
    trying,
    deciding,
    rationale,
)
"""The parts, each with its router."""


def mount(app: FastAPI) -> None:
    """Add the pages. The API's handlers of problems, and all else around it, have to be there already."""
    app.state.assets = Assets.built()
    app.state.problem_handlers = dict(app.exception_handlers)
    for part in _PARTS:
        app.include_router(part.router)
    app.add_middleware(PagesInstead)
