"""Recording what people decided about an assessment, and reading it again."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request, Response
from pydantic import BaseModel

from api.decisions.reading import read_decision
from api.decisions.shapes import DecisionRecord
from api.keeping.kept import Reader
from api.keeping.kept_shapes import tag
from api.keeping.meetings import keep_meeting, standing
from api.records.records import Recorded
from api.records.repeating import Repeatable
from api.requests import Books, reading, taking
from api.sign_in.principal import Principal, Scope, permitted

LARGEST = 1024 * 1024
"""A decision in bytes: its texts can be long."""

router = APIRouter(prefix="/v1", tags=["records"], dependencies=[Depends(taking())])

Decider = Annotated[Principal, Depends(permitted(Scope.DECIDE))]


class Decisions(BaseModel):
    """What was decided in the matter of an assessment, in the order of keeping."""

    decisions: list[DecisionRecord]


@router.get("/assessments/{id}/decisions", summary="Read the decisions about an assessment")
def decisions(id: str, to: Recorded, caller: Reader) -> Decisions:  # noqa: A002 (the path says id)
    """Every decision in the matter of an assessment; each says which assessment it answered.

    A later one supersedes an earlier one where it decides on the same. Who only keeps is not shown what others decided.
    """
    with to.database.reading() as connection:
        found = standing(connection, caller, id).decisions
    return Decisions(decisions=[DecisionRecord.model_validate(one.head) for one in found])


@router.get("/assessments/{id}/decisions/{decision}", summary="Read a decision")
def decision(id: str, decision: str, to: Recorded, caller: Reader) -> DecisionRecord:  # noqa: A002 (the path says id)
    """One decision in the matter of an assessment, as it was kept: it is never changed.

    Whether a later one supersedes a part of it, the list of all decisions tells. Who only keeps is not shown what
    others decided.
    """
    with to.database.reading() as connection:
        found = standing(connection, caller, id).decision(decision)
    return DecisionRecord.model_validate(found.head)


@router.post("/assessments/{id}/decisions", response_model=DecisionRecord, status_code=201,
             summary="Record a decision")  # fmt: skip
def decide(  # noqa: PLR0913, PLR0917 (FastAPI gives each part of a request by name)
    id: str,  # noqa: A002 (the path says id)
    told: Annotated[object, Depends(reading(LARGEST))],
    to: Recorded,
    caller: Decider,
    books: Books,
    request: Request,
    if_match: Annotated[str | None, Header(description="The ETag of the assessment as you read it. Needed.")] = None,
) -> Response:
    """Record what the partners decided about a kept assessment: it recommended, they decide.

    Each partner's position on what was decided, with a coded reason; the scrutineer's view beside them; judgements and
    votes. A rationale is needed wherever a decision departs from what is recommended or puts it off, and where a
    judgement is left unrecorded that the recommendation turns on. Disagreement is recorded, and marked to be shared
    with the Delegated Safeguarding Partners; no majority is made of votes. Judgements and votes become answers of a
    new assessment, which is kept with the decision. Nothing is overwritten: what a later decision decides anew is
    superseded, and stays readable.
    """
    meeting = read_decision(told)
    repeatable = Repeatable.of(request, caller.tenant, caller.name, told)
    kept = keep_meeting(meeting, id, if_match, to, caller, books, repeatable)
    # The answer is the same each time.
    headers = {"Location": f"/v1/assessments/{kept.head['assessment']['id']}/decisions/{kept.entry.id}"}
    headers["ETag"] = tag(kept, ())
    return Response(json.dumps(dict(kept.head)), status_code=201, headers=headers, media_type="application/json")
