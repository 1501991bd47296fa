"""A kept assessment as it is answered: as it was, with where it stands in the records and what was decided on it."""

import datetime
import json
from collections.abc import Iterable
from http import HTTPStatus

from fastapi import Response
from pydantic import BaseModel, Field

from api.decisions.shapes import DecisionRecord
from api.keeping.brief import in_brief
from api.records.keeping import Kept
from rules_engine import contract


class Keeping(BaseModel):
    """Where a record stands in the chain of records."""

    at: datetime.datetime = Field(description="When it was kept, in UTC.")
    number: int = Field(description="Its number in the tenant's records.")
    digest: str = Field(description="The digest of its entry: it vouches for this record and every one before it.")
    reference: str | None = Field(description="The caller's own.")
    after: str | None = Field(description="The decision record whose judgements and votes it was made with.")


class KeptAssessment(contract.Assessment):
    """An assessment as it was kept; it is never made anew."""

    kept: Keeping
    decisions: list[DecisionRecord] = Field(description="What was decided in its matter, in the order of keeping.")


def keeping(kept: Kept) -> Keeping:
    """Where a kept assessment stands."""
    return Keeping(
        at=datetime.datetime.fromisoformat(kept.entry.at),
        number=kept.entry.number,
        digest=kept.entry.digest,
        reference=kept.reference,
        after=kept.head["after"],
    )


def tag(kept: Kept, decisions: Iterable[Kept]) -> str:
    """The strong ETag of an assessment with its decisions: the digest of the last entry among them."""
    return f'"{max([kept, *decisions], key=lambda one: one.entry.number).entry.digest[:32]}"'


def answered(kept: Kept, decisions: Iterable[Kept], *, status: int = 200, brief: bool = False) -> Response:
    """A kept assessment as an answer, its bytes as they were kept unless it is asked for in brief."""
    decisions = list(decisions)
    body = json.dumps(in_brief(json.loads(kept.answer))).encode() if brief else kept.answer
    about = keeping(kept).model_dump_json().encode()
    decided = b",".join(json.dumps(dict(one.head)).encode() for one in decisions)
    # The answer is one JSON object: two more keys come before its closing brace.
    body = body[:-1] + b',"kept":' + about + b',"decisions":[' + decided + b"]}"
    headers = {"ETag": tag(kept, decisions)}
    if status == HTTPStatus.CREATED:
        headers["Location"] = f"/v1/assessments/{kept.entry.id}"
    return Response(body, status_code=status, headers=headers, media_type="application/json")
