"""What differs between the rulebooks of two dates, as a page."""

from dataclasses import replace
from datetime import timedelta

from fastapi import Request, Response

from api.pages.forms import FieldError
from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.problems import Refused
from api.requests import Books, Choice, Chosen, chosen
from rules_engine.workbench.differences import differences

router = _router("from", "to")


@router.get("/rulebook/differences")
def differing(request: Request, choice: Choice, books: Books) -> Response:
    """What is new, gone or changed from one date to another: from the rulebook before this one, where none is named."""
    told = {name: request.query_params.get(name, "") for name in ("from", "to")}
    errors: list[FieldError] = []
    found: dict[str, Chosen] = {"from": _before(books, choice), "to": choice}
    for name, said in told.items():
        try:
            found[name] = chosen(books, said) if said else found[name]
        except Refused as refused:
            errors.append(FieldError(name, refused.detail))
    before, after = (replace(one.rulebook, on=one.on) for one in (found["from"], found["to"]))
    return shown(
        request,
        "differences.html",
        choice,
        422 if errors else 200,
        errors=errors,
        typed={name: told[name] or str(found[name].on) for name in told},
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
