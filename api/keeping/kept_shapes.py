"""A kept assessment as it is answered: as it was, with where it stands in the records and what was decided on it."""

import datetime
import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Literal

from fastapi import Response
from pydantic import BaseModel, Field

from api.decisions.shapes import DecisionRecord
from api.keeping.brief import in_brief
from api.records.chain import Entry
from api.records.keeping import Kept
from rules_engine import contract


class Keeping(BaseModel):
    """Where a record stands in the chain of records."""

    at: datetime.datetime = Field(description="When it was kept, in UTC.")
    number: int = Field(description="Its number in the tenant's records.")
    digest: str = Field(description="The digest of its entry: it vouches for this record and every one before it.")
    reference: str | None = Field(description="The caller's own.")
    matter: str = Field(description="The assessment that its matter began with, by id: itself, where it is the first.")
    after: str | None = Field(
        description="What it came after in its matter: the decision with whose judgements and votes it was made, or "
        "the kept assessment that was named as it was kept. `after_kind` says which."
    )
    after_kind: Literal["decision", "assessment"] | None


class KeptAssessment(contract.Assessment):
    """An assessment as it was kept; it is never made anew."""

    kept: Keeping
    decisions: list[DecisionRecord] = Field(description="What was decided in its matter, in the order of keeping.")
    later: list[str] = Field(
        description="The assessments of its matter that were kept after it, by id, in that order. The last holds now."
    )


def keeping(kept: Kept) -> Keeping:
    """Where a kept assessment stands."""
    after = kept.head["after"]
    return Keeping(
        at=datetime.datetime.fromisoformat(kept.entry.at),
        number=kept.entry.number,
        digest=kept.entry.digest,
        reference=kept.reference,
        matter=kept.entry.about,
        after=after,
        after_kind=kept.head.get("after_kind", "decision") if after else None,
    )


def tag(kept: Kept, decisions: Iterable[Kept]) -> str:
    """The strong ETag of an assessment with its decisions, and those after it: the digest of the last entry of all.

    What was assessed anew with a decision is kept at once with it, and so has no part of its own in this.
    """
    found = list(decisions)
    anew = {one.head["next_assessment"] for one in found}
    around = [kept.entry, *(one.entry for one in found), *(one for one in kept.later if one.id not in anew)]
    return tag_of(max(around, key=lambda one: one.number))


def tag_of(entry: Entry) -> str:
    """The strong ETag of what ends with an entry."""
    return f'"{entry.digest[:32]}"'


def answered(kept: Kept, decisions: Iterable[Kept], *, status: int = 200, brief: bool = False) -> Response:
    """A kept assessment as an answer, its bytes as they were kept unless it is asked for in brief."""
    decisions = list(decisions)
    body = json.dumps(in_brief(json.loads(kept.answer))).encode() if brief else kept.answer
    about = keeping(kept).model_dump_json().encode()
    decided = b",".join(json.dumps(dict(one.head)).encode() for one in decisions)
    later = json.dumps([one.id for one in kept.later]).encode()
    # The answer is one JSON object: three more keys come before its closing brace.
    body = body[:-1] + b',"kept":' + about + b',"decisions":[' + decided + b'],"later":' + later + b"}"
    headers = {"ETag": tag(kept, decisions)}
    if status == HTTPStatus.CREATED:
        headers["Location"] = f"/v1/assessments/{kept.entry.id}"
    return Response(body, status_code=status, headers=headers, media_type="application/json")
