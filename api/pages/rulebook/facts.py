"""The facts as pages: what can be asked about a case, and which rules rest on the answer."""

from fastapi import Request, Response

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.problems import NOT_FOUND, Refused
from api.reference import listing
from api.requests import Choice

router = _router()


@router.get("/rulebook/facts")
def facts(request: Request, choice: Choice) -> Response:
    """Every fact, under the headings of the form."""
    groups: dict[str, list[listing.FactAsked]] = {}
    for one in listing.facts(choice).facts:
        groups.setdefault(one.group, []).append(one)
    return shown(request, "facts.html", choice, groups=groups)


@router.get("/rulebook/facts/{fact}")
def fact(request: Request, fact: str, choice: Choice) -> Response:
    """A fact, with the criteria and rules that rest on it."""
    book = choice.rulebook
    found = next((one for one in listing.facts(choice).facts if one.id == fact), None)
    if found is None:
        raise Refused(NOT_FOUND)
    return shown(
        request,
        "fact.html",
        choice,
        fact=found,
        held=book.facts[fact],
        rules=[one for one in book.rules.values() if fact in book.rests_on[one.id]],
        criteria=[one for one in book.criteria.values() if fact in book.rests_on[one.id]],
    )
