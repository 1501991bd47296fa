"""The rulebook of a date: every ruleset in force."""

from datetime import date

from fastapi import Request, Response

from api.pages.rulebook.around import router as _router
from api.pages.rulebook.around import shown
from api.pages.rulebook.dating import Asked, fields, in_address
from api.reference import listing
from api.reference.guidance import Ledgers
from api.requests import Books, chosen
from rules_engine.warnings import REVIEW_DUE_WITHIN

router = _router(*fields("on"))


@router.get("/rulebook")
def rulebook(request: Request, books: Books) -> Response:
    """Every ruleset in force on a date: of today where none is named, or one that cannot be had."""
    asked = Asked.read(request, books, "on", "Date", otherwise=chosen(books))
    if there := in_address(request, [asked]):
        return there
    choice = asked.choice
    ledgers: Ledgers = request.app.state.ledgers
    return shown(
        request,
        "overview.html",
        choice,
        422 if asked.wrong else 200,
        errors=[asked.wrong] if asked.wrong else [],
        asked_for=asked,
        rulesets=listing.rulesets(choice).rulesets,
        criteria={one.id: len(one.criteria) for one in choice.rulebook.rulesets},
        review=_review,
        ledgers=ledgers.sources(),
    )


def _review(review_by: date, on: date) -> str:
    """Whether a review is past or due; nothing where it is neither."""
    if review_by < on:
        return "past"
    return "due" if review_by <= on + REVIEW_DUE_WITHIN else ""
