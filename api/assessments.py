"""Assessing a case, and asking what to ask next."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, Field

from api.requests import parsed, rulebooks, taking
from api.rulebooks import Rulebooks
from rules_engine.assessment import assess
from rules_engine.case import CaseError, CaseRefused, read_case
from rules_engine.contract import Assessment, Question

router = APIRouter(prefix="/v1", tags=["cases"], dependencies=[Depends(taking())])

Told = Annotated[object, Depends(parsed)]
Books = Annotated[Rulebooks, Depends(rulebooks)]


class Questions(BaseModel):
    """What to ask next about a case, the most telling first."""

    next_questions: list[Question]
    open_questions: int = Field(description="How many facts can still matter that were not asked, or are contested.")


@router.post("/assessments", response_model=Assessment, summary="Assess a case")
def assessments(told: Told, books: Books) -> Response:
    """Judge a case by the rulebook in force on its date.

    What applies, why, by when, what is still open and what would settle it. Nothing is kept. `on` may be left
    out and is then today; `"detail": "brief"` makes the answer shorter. Not known is never no.
    """
    return _json(_assessed(_without_record(told), books))


@router.post("/questions", response_model=Questions, summary="Ask what to ask next")
def questions(told: Told, books: Books) -> Response:
    """The questions that can still change a recommendation, as in the assessment of the same case."""
    found = _assessed(told, books, sets=False)
    return _json(Questions.model_construct(
        next_questions=found.next_questions, open_questions=found.headline.open_questions))  # fmt: skip


def _assessed(told: object, books: Rulebooks, *, sets: bool = True) -> Assessment:
    case = read_case(told)
    if case.on is None:
        case = case.model_copy(update={"on": books.today()})
    return assess(books.on(case.on or books.today()), case, sets=sets, passages=books.passages)


def _without_record(told: object) -> object:
    """The case in a request. What only a later version can do is refused, never passed over."""
    if not isinstance(told, Mapping):
        return told
    errors = []
    if told.get("record", False) is not False:
        detail = "Assessments cannot be kept yet: write false here or leave it out, and keep the answer yourself."
        errors.append(CaseError(pointer="/record", code="not_available", detail=detail))
    if "suppose" in told:
        detail = "Supposing answers is not available yet: leave it out, and send a case for each supposition."
        errors.append(CaseError(pointer="/suppose", code="not_available", detail=detail))
    if errors:
        raise CaseRefused(errors)
    return {key: value for key, value in told.items() if key != "record"}


def _json(model: BaseModel) -> Response:
    """A model that is valid already, written at once."""
    return Response(model.model_dump_json(), media_type="application/json")
