"""Whether the service lives, and whether it is ready."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel

from api.problems import KINDS, NOT_FOUND, NOT_READY, ReadyPart, Refused, answer
from api.requests import rulebooks, taking
from api.rulebooks import Rulebooks
from rules_engine.assessment import assess
from rules_engine.case import CaseRefused
from rules_engine.doctor import calendar_reaches
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.loading import RulesetError

router = APIRouter(tags=["service"], dependencies=[Depends(taking())])


class Alive(BaseModel):
    """The service answers."""

    status: str


class Ready(BaseModel):
    """Every part is ready."""

    status: str
    rulebook: str
    parts: list[ReadyPart]


class Described(BaseModel):
    """A kind of problem, and what to do about it."""

    type: str
    title: str
    status: int
    about: str


@router.get("/livez", summary="Whether it lives")
def livez() -> Alive:
    """Answers while the service runs."""
    return Alive(status="alive")


@router.get("/readyz", response_model=Ready, summary="Whether it is ready")
def readyz(books: Annotated[Rulebooks, Depends(rulebooks)]) -> Ready | Response:
    """Whether cases can be assessed: rulebook, both deciders, calendar. If not, a problem says which part."""
    parts = list(_parts(books))
    if not all(part.ready for part in parts):
        return answer(NOT_READY, parts=parts)
    return Ready(status="ready", rulebook=books.on(books.today()).digest, parts=parts)


@router.get("/problems/{name}", summary="What a problem means")
def problem(name: str) -> Described:
    """What a kind of problem means, and what to do about it."""
    kind = KINDS.get(name)
    if kind is None:
        raise Refused(NOT_FOUND)
    return Described(type=kind.path, title=kind.title, status=kind.status, about=kind.about)


def _parts(books: Rulebooks) -> Iterator[ReadyPart]:
    today = books.today()
    try:
        rulebook = books.on(today)
    except (CaseRefused, RulesetError):
        detail = "No sound rulebook is in force today: thresholds check says why."
        yield ReadyPart(part="rulebook", ready=False, detail=detail)
        return
    yield ReadyPart(part="rulebook", ready=True, detail=rulebook.digest)
    try:
        assess(rulebook, {"authority": rulebook.authorities[0], "on": today, "detail": "brief"})
        yield ReadyPart(part="deciders", ready=True, detail="Both deciders agree on a case of which nothing is known.")
    except (EngineFault, UnfitRulebook):
        yield ReadyPart(
            part="deciders", ready=False, detail="A case could not be evaluated: thresholds doctor says more."
        )
    until = rulebook.calendar.official_until
    reaches = calendar_reaches(rulebook, today)
    detail = f"The official holidays are known until {until}." + (
        "" if reaches else " Renew calendar.yaml and holidays."
    )
    yield ReadyPart(part="calendar", ready=reaches, detail=detail)
