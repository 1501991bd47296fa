"""A kept assessment beside another, or judged anew as at its date: what differs, and why."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from api.keeping.kept import Reader, read
from api.records.comparing import Changes, compare, not_judged
from api.records.engine import engine
from api.records.records import Recorded
from api.requests import Books, taking
from api.turns import assess
from rules_engine.case import CaseRefused, read_case

router = APIRouter(prefix="/v1", tags=["records"])


@router.get("/assessments/{id}/changes", summary="Explain what changed",
            dependencies=[Depends(taking("to"))])  # fmt: skip
def changes(
    id: str,  # noqa: A002 (the path says id)
    tos: Recorded,
    caller: Reader,
    books: Books,
    to: Annotated[str | None, Query(description="Another kept assessment; else the same case judged anew.")] = None,
) -> Changes:
    """A kept assessment beside the same case judged anew as at its date, by the rules and the engine of now.

    Or, with `to`, beside another kept assessment. What differs is told with what it can come from: the date, the
    facts, the rules, or the engine. What was kept stays as it was.
    """
    with tos.database.reading() as connection:
        kept = read(connection, caller, id)
        other = read(connection, caller, to) if to is not None else None
    if other is None:
        case = read_case(kept.head["case"]).model_copy(update={"detail": "full"})
        assert case.on is not None  # noqa: S101 (no assessment is kept without its date)
        try:
            anew = assess(books.on(case.on), case, passages=books.passages)
        except CaseRefused as refused:
            return not_judged(id, refused.errors)
        now = anew.model_dump(mode="json")
        return compare(json.loads(kept.answer), now, (kept.head, {**kept.head, "engine": engine()}), (id, None))
    return compare(json.loads(kept.answer), json.loads(other.answer), (kept.head, other.head), (id, to))
