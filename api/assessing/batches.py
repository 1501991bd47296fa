"""Assessing many cases at once."""

import json
from collections.abc import Iterator, Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field

from api.assessing.asking import Asked, asked
from api.assessing.assessments import assessed, written
from api.assessing.supposing import Assessment
from api.problems import BATCH_REFUSED, Problem, Refused
from api.requests import Books, reading, taking
from api.rulebooks import Rulebooks
from api.watching.faults import problem_of
from rules_engine.case import CaseError, CaseRefused

MOST, LARGEST = 500, 4 * 1024 * 1024
"""The most cases in a batch, and the most bytes: some 8 KiB a case, far more than answers take."""

router = APIRouter(prefix="/v1", tags=["cases"], dependencies=[Depends(taking())])


class Assessed(BaseModel):
    """A case of a batch that was assessed."""

    assessment: Assessment


class NotAssessed(BaseModel):
    """A case of a batch that was not, and why; its pointers are into the case. It is no "no"."""

    problem: Problem


class Batch(BaseModel):
    """What became of each case of a batch."""

    results: list[Assessed | NotAssessed] = Field(description="One for each case, in their order.")


@router.post("/assessments/batch", response_model=Batch, summary="Assess many cases")
def batch(told: Annotated[object, Depends(reading(LARGEST))], books: Books) -> Response:
    """Assess up to 500 cases, each as `/v1/assessments` does; nothing is kept.

    One case that is refused or cannot be evaluated does not spoil the rest: its problem stands in its place, so look
    into each result. A whole assessment takes some 800 KB, so ask for `"detail": "brief"` where that is enough; the
    answer is sent as it is made. A batch is at most 4 MiB.
    """
    return StreamingResponse(_written(_cases(told), books), media_type="application/json")


def _cases(told: object) -> list[object]:
    """The cases of a batch. Raises Refused where it is none."""
    cases = told.get("cases") if isinstance(told, Mapping) else None
    if not isinstance(told, Mapping) or set(told) != {"cases"}:
        error = CaseError(
            pointer="",
            code="wrong_type",
            detail='A batch is {"cases": [...]}, and nothing beside.',
            permitted=["cases"],
        )
    elif not isinstance(cases, list) or not 1 <= len(cases) <= MOST:
        error = CaseError(pointer="/cases", code="not_permitted", detail=f"Give a list of 1 to {MOST} cases.")
    else:
        return cases
    raise Refused(BATCH_REFUSED, errors=[error])


def _written(cases: list[object], books: Rulebooks) -> Iterator[bytes]:
    """The answer, a case at a time: all of them together would take hundreds of megabytes."""
    for number, told in enumerate(cases):
        yield (b"," if number else b'{"results":[') + _result(told, books)
    yield b"]}"


def _refuse_to_keep(ask: Asked) -> None:
    if ask.record:
        detail = "Keep an assessment by a request of its own: what is assessed in a batch is not kept."
        raise CaseRefused([CaseError(pointer="/record", code="not_permitted", detail=detail)])


def _result(told: object, books: Rulebooks) -> bytes:
    try:
        ask = asked(told, books)
        _refuse_to_keep(ask)
        return b'{"assessment":' + written(assessed(ask, books), ask, books) + b"}"
    except Exception as error:  # noqa: BLE001 (whatever it is, the other cases are answered)
        return json.dumps({"problem": problem_of(error)}).encode()
