"""The search as a page."""

from typing import Final

from fastapi import Request, Response

from api.pages.forms import FieldError
from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.pages.rulebook.behind import Standing
from api.pages.rulebook.searching import MOST, nearest, search
from api.requests import Choice

router = _router("q")
_LONGEST: Final = 200


@router.get("/rulebook/search")
def searched(request: Request, choice: Choice, behind: Standing) -> Response:
    """What has the words that somebody looks for; where nothing has, the names most like them."""
    query = request.query_params.get("q", "").strip()
    asked = "q" in request.query_params
    errors = []
    if asked and not query:
        errors.append(FieldError("q", "Write a word to look for"))
    if len(query) > _LONGEST:
        errors.append(FieldError("q", f"Look for {_LONGEST} characters at most"))
    ledgers = behind.links(choice.rulebook)
    found = [] if errors else search(query, choice.rulebook, ledgers)
    return shown(
        request,
        "search.html",
        choice,
        422 if errors else 200,
        errors=errors,
        query=query[:_LONGEST],
        found=found[:MOST],
        count=len(found),
        near=[] if found or errors or not query else nearest(query, choice.rulebook, ledgers),
    )
