"""Recording what people decided about an assessment, and reading it again."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request, Response
from pydantic import BaseModel
from sqlalchemy import Connection

from api.conditional import holds
from api.decisions.making import make
from api.decisions.reading import read_decision
from api.decisions.shapes import DecisionRecord
from api.keeping.assessed import assessment_content, with_id
from api.keeping.kept import Reader, decided, read
from api.keeping.kept_shapes import tag
from api.problems import CHANGED, CONDITION_NEEDED, Refused
from api.records.chain import lock
from api.records.keeping import Kept, content, keep, record
from api.records.records import Recorded, Records
from api.records.repeating import Repeatable
from api.requests import Books, reading, taking
from api.sign_in.principal import Principal, Scope, permitted
from api.watching import metrics

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
        found = decided(connection, caller, read(connection, caller, id))
    return Decisions(decisions=[DecisionRecord.model_validate(one.head) for one in found])


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
    with to.database.reading() as connection:
        before = _before(connection, repeatable, to)
        kept = read(connection, caller, id)
        seen = decided(connection, caller, kept)
    if before:
        return _created(before)
    # ``*`` says that nothing in particular was seen.
    if if_match is None or holds([if_match], "*"):
        raise Refused(CONDITION_NEEDED)
    made = make(meeting, kept, seen, books)
    with to.database.writing() as connection:
        lock(connection, caller.tenant)
        before = _before(connection, repeatable, to)
        if before:
            return _created(before)
        # Read again now that nobody else can write: it must still be there, with no decision that was not seen.
        kept, now = read(connection, caller, id), to.now()
        standing = decided(connection, caller, kept)
        if len(standing) != len(seen) or not holds([if_match], tag(kept, standing)):
            raise Refused(CHANGED)
        decision = made.record(at=now, by=caller.name, roles=caller.roles)
        what = content(decision.model_dump(mode="json"), caller.name, reference=kept.reference)
        entry = keep(connection, caller.tenant, "decision", what, now, id_=decision.id, about=kept.entry.about)
        if made.follow_up:
            found = with_id(made.follow_up.assessment, made.follow_up.id, to)
            answer = found.as_bytes()
            new = assessment_content(made.follow_up.case, found, answer, caller.name, after=decision.id)
            keep(connection, caller.tenant, "assessment", new, now, id_=made.follow_up.id, about=kept.entry.about)
        if repeatable:
            repeatable.note(connection, decision.id, now)
    metrics.kept("decision")
    return _created(Kept.of(entry, what))


def _before(connection: Connection, repeatable: Repeatable | None, to: Records) -> Kept | None:
    """What was kept already under the request's key."""
    id_ = repeatable.kept(connection, to.now()) if repeatable else None
    return record(connection, repeatable.tenant, id_, "decision") if repeatable and id_ else None


def _created(kept: Kept) -> Response:
    """The answer to a request that had a decision kept. It is the same each time."""
    address = f"/v1/assessments/{kept.head['assessment']['id']}/decisions"
    headers = {"Location": address, "ETag": tag(kept, ())}
    return Response(json.dumps(dict(kept.head)), status_code=201, headers=headers, media_type="application/json")
