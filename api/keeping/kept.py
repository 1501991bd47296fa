"""Assessments that were kept: reading them again, as they were."""

import base64
import json
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from api.conditional import holds
from api.keeping.kept_shapes import Keeping, KeptAssessment, answered, keeping, tag
from api.problems import ERASED, NOT_FOUND, QUERY_REFUSED, Refused
from api.records.keeping import Erased, Kept, Missing, decisions_on, page, record
from api.records.records import Recorded
from api.requests import Held, taking
from api.sign_in.principal import Principal, Scope, permitted
from rules_engine.case import CaseError

router = APIRouter(prefix="/v1", tags=["records"])

Reader = Annotated[Principal, Depends(permitted(Scope.READ, Scope.KEEP))]
_MOST: Final = 100


class Listed(BaseModel):
    """A kept assessment in a list."""

    id: str
    kept: Keeping
    on: str = Field(description="The date of assessment.")
    position: str


class Page(BaseModel):
    """Kept assessments, the latest first."""

    assessments: list[Listed]
    next: str | None = Field(description="The cursor of the next page; null where this is the last.")


@router.get("/assessments", summary="List kept assessments", dependencies=[Depends(taking("cursor", "limit"))])
def kept_assessments(
    to: Recorded,
    caller: Reader,
    cursor: Annotated[str | None, Query(description="Where to go on: `next` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=_MOST, description="How many at most.")] = 20,
) -> Page:
    """The assessments that were kept, the latest first, a page at a time.

    Who may not read every record of the tenant is shown those that the same caller kept.
    """
    own = None if Scope.READ in caller.scopes else caller.name
    with to.database.reading() as connection:
        found = page(connection, caller.tenant, _before(cursor), limit + 1, own)
    listed = [
        Listed(id=one.entry.id, kept=keeping(one), on=one.head["case"]["on"], position=one.head["position"])
        for one in found[:limit]
    ]
    return Page(assessments=listed, next=_cursor(found[limit - 1]) if len(found) > limit else None)


@router.get("/assessments/{id}", response_model=KeptAssessment, summary="Read a kept assessment",
            dependencies=[Depends(taking())])  # fmt: skip
def kept_assessment(id: str, to: Recorded, caller: Reader, held: Held) -> Response:  # noqa: A002 (the path says id)
    """A kept assessment as it was answered, and every decision in its matter.

    A matter is an assessment with those made after it from what was judged and voted; each decision says which of them
    it answered. The ETag changes with each decision: send it as If-Match to record one. Who only keeps is not shown
    what others decided.
    """
    with to.database.reading() as connection:
        kept = read(connection, caller, id)
        decisions = decided(connection, caller, kept)
    if holds(held, tag(kept, decisions)):
        return Response(status_code=304, headers={"ETag": tag(kept, decisions)})
    return answered(kept, decisions)


def read(connection: Connection, caller: Principal, id_: str) -> Kept:
    """A kept assessment that the caller may read. Raises Refused; another's is not told from one that is not there."""
    try:
        kept = record(connection, caller.tenant, id_, "assessment")
    except Missing:
        raise Refused(NOT_FOUND) from None
    except Erased:
        # Nobody can tell any more whose it was.
        raise Refused(ERASED if Scope.READ in caller.scopes else NOT_FOUND) from None
    if Scope.READ not in caller.scopes and kept.kept_by != caller.name:
        raise Refused(NOT_FOUND)
    return kept


def decided(connection: Connection, caller: Principal, kept: Kept) -> list[Kept]:
    """The decisions in the matter of an assessment, in their order, so far as the caller may see them.

    A later one can supersede an earlier one that answered another assessment of the matter. Whoever decides sees all.
    """
    found = decisions_on(connection, caller.tenant, kept.entry.about)
    if caller.scopes.isdisjoint({Scope.READ, Scope.DECIDE}):
        return [one for one in found if one.kept_by == caller.name]
    return found


def _cursor(last: Kept) -> str:
    return base64.urlsafe_b64encode(json.dumps({"before": last.entry.number}).encode()).decode().rstrip("=")


def _before(cursor: str | None) -> int | None:
    """The number that a cursor holds. Callers only pass cursors on, so that what is in them may change."""
    if cursor is None:
        return None
    try:
        told = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if isinstance(told, dict) and type(told["before"]) is int and 0 < told["before"] < 2**63:
            return int(told["before"])
    except (KeyError, RecursionError, ValueError):
        pass
    detail = "Take the cursor from the page before, as it is; or leave it out, to begin anew."
    raise Refused(QUERY_REFUSED, detail, [CaseError(pointer="/cursor", code="not_permitted", detail=detail)])
