"""Assessments that were kept: reading them again, as they were."""

import base64
import json
from dataclasses import replace
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from api.conditional import holds
from api.keeping.kept_shapes import Keeping, KeptAssessment, answered, keeping, tag
from api.problems import ERASED, NOT_FOUND, QUERY_REFUSED, Refused
from api.records.keeping import Erased, Kept, Missing, decisions_on, kept_after, page, record
from api.records.records import Recorded, Records
from api.requests import Held, taking
from api.sign_in.principal import Principal, Scope, permitted
from rules_engine.case import CaseError

router = APIRouter(prefix="/v1", tags=["records"])

Reader = Annotated[Principal, Depends(permitted(Scope.READ, Scope.KEEP))]
_MOST: Final = 100
_UNPRINTABLE: Final = "Nothing is kept under such a reference: one is on one line, of characters that can be printed."


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


@router.get("/assessments", summary="List kept assessments",
            dependencies=[Depends(taking("reference", "cursor", "limit"))])  # fmt: skip
def kept_assessments(
    to: Recorded,
    caller: Reader,
    reference: Annotated[str | None, Query(description="Only those kept under exactly this reference.")] = None,
    cursor: Annotated[str | None, Query(description="Where to go on: `next` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=_MOST, description="How many at most.")] = 20,
) -> Page:
    """The assessments that were kept, the latest first, a page at a time; all of them, or those of a reference.

    A reference is the caller's own, such as a case number, and never a name: proxies and browsers note addresses.
    Who may not read every record of the tenant is shown those that the same caller kept.
    """
    if reference is not None and not reference.isprintable():
        raise Refused(QUERY_REFUSED, _UNPRINTABLE, [_refused("/reference", _UNPRINTABLE)])
    found, following = latest(to, caller, cursor, limit, reference)
    listed = [
        Listed(id=one.entry.id, kept=keeping(one), on=one.head["case"]["on"], position=one.head["position"])
        for one in found
    ]
    return Page(assessments=listed, next=following)


def latest(
    to: Records, caller: Principal, cursor: str | None, limit: int, reference: str | None = None
) -> tuple[list[Kept], str | None]:
    """The latest kept assessments that the caller may read, of a reference if one is named, without their answers.

    And the cursor of those after them, where there are more. Raises Refused for a cursor that is none.
    """
    if reference is not None and not reference.isprintable():
        # Nothing is kept under such a reference, and not every database can look for one.
        return [], None
    with to.database.reading() as connection:
        found = page(connection, caller.tenant, _before(cursor), limit + 1, own(caller), reference=reference)
    return found[:limit], _cursor(found[limit - 1]) if len(found) > limit else None


@router.get("/assessments/{id}", response_model=KeptAssessment, summary="Read a kept assessment",
            dependencies=[Depends(taking())])  # fmt: skip
def kept_assessment(id: str, to: Recorded, caller: Reader, held: Held) -> Response:  # noqa: A002 (the path says id)
    """A kept assessment as it was answered, and every decision in its matter.

    A matter is an assessment with those kept after it: from what was judged and voted, or as more was known. Each
    decision says which of them it answered, and `later` names those after this one: read the last for what holds now.
    The ETag changes with each decision and each later assessment: send it as If-Match to record a decision. Who only
    keeps is not shown what others decided or kept.
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
    return replace(kept, later=kept_after(connection, kept.entry, _shown_alone(caller)))


def own(caller: Principal) -> str | None:
    """The name of a caller who reads nothing but what the same caller kept; None of one who reads all."""
    return None if Scope.READ in caller.scopes else caller.name


def decided(connection: Connection, caller: Principal, kept: Kept) -> list[Kept]:
    """The decisions in the matter of an assessment, in their order, so far as the caller may see them.

    A later one can supersede an earlier one that answered another assessment of the matter. Whoever decides sees all.
    """
    found, alone = decisions_on(connection, caller.tenant, kept.entry.about), _shown_alone(caller)
    return [one for one in found if alone is None or one.kept_by == alone]


def _shown_alone(caller: Principal) -> str | None:
    """Whose records alone a caller is shown around what they read: their own, unless they read all or decide."""
    return caller.name if caller.scopes.isdisjoint({Scope.READ, Scope.DECIDE}) else None


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
    raise Refused(QUERY_REFUSED, detail, [_refused("/cursor", detail)])


def _refused(pointer: str, detail: str) -> CaseError:
    return CaseError(pointer=pointer, code="not_permitted", detail=detail)
