"""The rulebook of a date: every ruleset, and the sources that may be cited."""

from datetime import date
from typing import Annotated

from fastapi import Depends, Request, Response

from api.pages.forms import FieldError
from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.problems import Refused
from api.reference import listing, sources
from api.reference.guidance import Ledgers
from api.requests import Books, Choice, Chosen, chosen
from rules_engine.warnings import REVIEW_DUE_WITHIN

router = _router()


def _asked(request: Request, books: Books) -> tuple[Chosen, list[FieldError]]:
    """The date asked for; where that cannot be had, today with what is wrong. Nothing typed means today."""
    told = request.query_params.get("on") or None
    try:
        return chosen(books, told), []
    except Refused as refused:
        return chosen(books, None), [FieldError("on", refused.detail)]


@router.get("/rulebook")
def rulebook(request: Request, asked: Annotated[tuple[Chosen, list[FieldError]], Depends(_asked)]) -> Response:
    """Every ruleset in force on a date."""
    choice, errors = asked
    status = 422 if errors else 200
    rulesets = listing.rulesets(choice).rulesets
    criteria = {one.id: len(one.criteria) for one in choice.rulebook.rulesets}
    return shown(
        request,
        "overview.html",
        choice,
        status,
        errors=errors,
        rulesets=rulesets,
        criteria=criteria,
        review=_review,
        ledgers=_ledgers(request).sources(),
    )


@router.get("/rulebook/sources")
def all_sources(request: Request, choice: Choice) -> Response:
    """Every law and guidance that may be cited."""
    told = sources.sources(choice)
    return shown(request, "sources.html", choice, sources=told.sources, ledgers=_ledgers(request).sources())


def _ledgers(request: Request) -> Ledgers:
    found: Ledgers = request.app.state.ledgers
    return found


def _review(review_by: date, on: date) -> str:
    """Whether a review is past or due; nothing where it is neither."""
    if review_by < on:
        return "past"
    return "due" if review_by <= on + REVIEW_DUE_WITHIN else ""
