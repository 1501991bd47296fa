"""The API's description to browse in: Swagger UI, from this service's own files alone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Depends, Response

from api.conditional import Conditional
from api.problems import NOT_FOUND, Refused
from api.requests import taking

router = APIRouter(include_in_schema=False, dependencies=[Depends(taking())], route_class=Conditional)

BUILT: Final = Path(__file__).parents[1] / "static" / "docs"
"""Where `make assets` puts the page and its parts."""

PAGE: Final = "index.html"
PARTS: Final[Mapping[str, str]] = {
    "start.js": "text/javascript",
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
}
"""The page's parts, with their media types."""

_HEADERS: Final = {
    # Nothing comes from elsewhere and nothing goes there; no script but those of files. Its icons are in its styles.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
}


def can_be_browsed() -> bool:
    """Whether the page has been built whole."""
    return all((BUILT / name).is_file() for name in (PAGE, *PARTS))


@router.get("/docs")
def docs() -> Response:
    """The page, on which every operation can be read and tried."""
    return _answer(PAGE, "text/html")


@router.get("/docs/{name}")
def docs_part(name: str) -> Response:
    """A script or a style of the page."""
    if name not in PARTS:
        raise Refused(NOT_FOUND)
    return _answer(name, PARTS[name])


def _answer(name: str, media_type: str) -> Response:
    if not can_be_browsed():
        raise Refused(
            NOT_FOUND,
            "The description cannot be browsed here, for the page's assets are not built: `make assets` builds them. "
            "The description itself is at /openapi.json, and everything else is served as ever.",
        )
    return Response((BUILT / name).read_bytes(), media_type=media_type, headers=_HEADERS)
