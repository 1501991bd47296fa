"""Every law and guidance that may be cited, as a page."""

from fastapi import Request, Response

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.reference import sources
from api.reference.guidance import Ledgers
from api.requests import Choice

router = _router()


@router.get("/rulebook/sources")
def all_sources(request: Request, choice: Choice) -> Response:
    """Every law and guidance that may be cited."""
    ledgers: Ledgers = request.app.state.ledgers
    told = sources.sources(choice)
    return shown(request, "sources.html", choice, sources=told.sources, ledgers=ledgers.sources())
