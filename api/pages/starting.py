"""The pages that are there before any case: the start, the accessibility statement, and what sign-in needs."""

from fastapi import Depends, Request, Response

from api.pages.routing import pages
from api.pages.site import page
from api.requests import taking

router = pages()
_NOTHING = [Depends(taking())]


@router.get("/", dependencies=_NOTHING)
def start(request: Request) -> Response:
    """What this is, whom it is for, and the ways in."""
    return page(request, "start.html")


@router.get("/accessibility", dependencies=_NOTHING)
def accessibility(request: Request) -> Response:
    """The accessibility statement."""
    return page(request, "accessibility.html")


@router.get("/signed-in", dependencies=_NOTHING)
def signed_in_again(request: Request) -> Response:
    """Where someone arrives who signed in in another tab, to go on with what they wrote."""
    return page(request, "signed_in.html")
