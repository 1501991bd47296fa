"""What differs between the rulebooks of two dates, as a page."""

from dataclasses import replace
from datetime import timedelta

from fastapi import Request, Response

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.pages.rulebook.dating import Asked, fields, in_address
from api.problems import Refused
from api.requests import Books, Choice, Chosen, chosen
from rules_engine.workbench.differences import differences

router = _router("from", "to", *fields("from", "to"))


@router.get("/rulebook/differences")
def differing(request: Request, choice: Choice, books: Books) -> Response:
    """What is new, gone or changed from one date to another: from the rulebook before this one, where none is named."""
    first = Asked.read(request, books, "from", "From the rulebook of", otherwise=_before(books, choice))
    last = Asked.read(request, books, "to", "To the rulebook of", otherwise=choice)
    if there := in_address(request, [first, last]):
        return there
    errors = [one.wrong for one in (first, last) if one.wrong]
    before, after = (replace(one.choice.rulebook, on=one.choice.on) for one in (first, last))
    return shown(
        request,
        "differences.html",
        choice,
        422 if errors else 200,
        errors=errors,
        dates=[first, last],
        earlier=before,
        later=after,
        found=[] if errors else differences(before, after),
    )


def _before(books: Books, choice: Chosen) -> Chosen:
    """The last day of the rulebook before; where there is none, the first day of this one."""
    first = choice.rulebook.covers_from
    try:
        return chosen(books, str(first - timedelta(days=1)))
    except Refused:
        return chosen(books, str(first))
