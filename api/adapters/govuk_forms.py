"""Assessing what GOV.UK Forms sends."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import SerializeAsAny

from api.adapters.adapted import Adapted
from api.adapters.adapting import adapt
from api.adapters.mappings import Mappings
from api.adapters.submission import read_submission
from api.assessing.asking import asked
from api.assessing.assessments import assessed
from api.assessing.supposing import Assessment
from api.requests import Books, reading, taking
from api.sign_in.principal import Principal, Scope, permitted
from api.watching import metrics
from rules_engine.case_files import LARGEST

router = APIRouter(prefix="/v1/adapters", tags=["cases"], dependencies=[Depends(taking("detail"))])


class AssessedForm(Adapted):
    """A submission's case, assessed."""

    # Where nothing is supposed, it is made without a place for that.
    assessment: SerializeAsAny[Assessment]


def _mappings(request: Request) -> Mappings:
    found: Mappings = request.app.state.mappings
    return found


@router.post("/govuk-forms", response_model=AssessedForm, summary="Assess a GOV.UK Forms submission")
def govuk_forms(
    _: Annotated[Principal, Depends(permitted(Scope.ASSESS))],
    told: Annotated[object, Depends(reading(LARGEST))],
    books: Books,
    mappings: Annotated[Mappings, Depends(_mappings)],
    detail: Annotated[Literal["full", "brief"], Query(description="How much the assessment tells.")] = "full",
) -> Response:
    """Assess the case that a form makes. The body is the JSON that GOV.UK Forms sends, version 1, as it is.

    A mapping chosen by the form's name says which fact each question gives. `case` is what it made of the submission,
    `assessment` is as `/v1/assessments` gives it, and nothing is dropped in silence: each question is `used`,
    `left_over` or `not_answered`. An answer that cannot be read is never a no: what it would give is left open. Where
    `unread` is not 0, a person has to read the form beside the assessment. Nothing is kept: to keep the assessment,
    send `case` to `/v1/assessments` with `"record": true`.
    """
    submission = read_submission(told)
    mapping = mappings.of(submission.form_name, books.on(books.today()))
    on = mapping.date_of_assessment(submission, books.today())
    adapted = adapt(submission, mapping, books.on(on), on)
    assessment = assessed(asked({**adapted.case, "detail": detail}, books), books)
    metrics.assessed(assessment.headline.position)
    found = AssessedForm.model_construct(**{**dict(adapted), "assessment": assessment})
    return Response(found.model_dump_json(), media_type="application/json")
