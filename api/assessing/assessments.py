"""Assessing a case, and asking what to ask next."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from api.assessing.asking import Asked, asked, dated
from api.assessing.recording import recorded
from api.assessing.supposing import Assessment, supposed
from api.keeping.kept_shapes import KeptAssessment
from api.requests import Books, reading, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope, permitted
from api.turns import assess
from api.watching import metrics
from rules_engine import contract
from rules_engine.assessment import as_json
from rules_engine.case_files import LARGEST
from rules_engine.contract import Question

router = APIRouter(prefix="/v1", tags=["cases"], dependencies=[Depends(taking())])

Caller = Annotated[Principal, Depends(permitted(Scope.ASSESS))]

Told = Annotated[object, Depends(reading(LARGEST))]


class Questions(BaseModel):
    """What to ask next about a case, the most telling first."""

    next_questions: list[Question]
    open_questions: int = Field(
        description="How many are left at most: answers can make others needless, and never add one."
    )


@router.post("/assessments", response_model=Assessment, summary="Assess a case",
             responses={201: {"model": KeptAssessment, "description": "Assessed and kept."}})  # fmt: skip
def assessments(told: Told, books: Books, caller: Caller, request: Request) -> Response:
    """Judge a case by the rulebook in force on its date.

    What applies, why, by when, what is still open and what would settle it. `on` may be left out and is then
    today; `"detail": "brief"` makes the answer shorter. Not known is never no.

    Nothing is kept unless `"record": true` asks for it: then the case and the whole answer are kept as they are, and
    the answer is 201 with its `id` and its address. Send an `Idempotency-Key` (such as a UUID) with it, and the same
    one if you have to repeat the request: it is kept once. With `after`, the id of a kept assessment, the new one joins
    the matter of that one: as when more is known at a later meeting.

    `suppose` asks "what if": answers by fact id, as in `facts`. The assessment is of the facts as they are, and
    `supposed` beside it has what the supposed answers would change. Supposing a fact that is answered already puts
    the supposed answer in the place of the one given, for the supposition alone. A supposed answer that contradicts
    the facts is refused.
    """
    ask = asked(told, books)
    if ask.record:
        return recorded(told, ask, books, caller, request)
    return Response(written(assessed(ask, books), ask, books), media_type="application/json")


@router.post("/questions", response_model=Questions, summary="Ask what to ask next")
def questions(told: Told, books: Books, _: Caller) -> Response:
    """The questions that can still change a recommendation, as in the assessment of the same case.

    The most urgent first, and of those what can settle most recommendations; each says which they are. Never what
    nobody knows, and never what cannot matter. `open_questions` is how many are left at most.
    """
    rulebook, case = dated(told, books)
    found = assess(rulebook, case, sets=False, passages=books.passages)
    told_next = Questions.model_construct(
        next_questions=found.next_questions, open_questions=found.headline.open_questions
    )
    return Response(told_next.model_dump_json(), media_type="application/json")


def assessed(ask: Asked, books: Rulebooks) -> contract.Assessment:
    """A case assessed as it is asked, with what supposing would change where that is asked."""
    found = assess(ask.rulebook, ask.case, passages=books.passages)
    if ask.supposing is None:
        return found
    then = assess(ask.rulebook, ask.supposing.model_copy(update={"detail": "brief"}))
    return Assessment.made(**dict(found), supposed=supposed(ask.supposes, found, then))


def written(found: contract.Assessment, ask: Asked, books: Rulebooks) -> bytes:
    """An assessment as the JSON that answers; it is counted, and valid already."""
    metrics.assessed(found.headline.position)
    return as_json(ask.rulebook, found, passages=books.passages, brief=ask.case.detail == "brief")
