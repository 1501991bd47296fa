"""Whether the service lives, and whether it is ready."""

import asyncio
import time
from collections.abc import Callable, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from starlette.datastructures import State

from api.problems import KINDS, NOT_FOUND, NOT_READY, ReadyPart, Refused, answer
from api.records.database import Database, NoDatabase
from api.records.migrating import WrongSchema, check, needed
from api.requests import taking
from api.rulebooks import Rulebooks
from api.turns import assess
from rules_engine.case import CaseRefused
from rules_engine.doctor import calendar_reaches
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.loading import RulesetError

if TYPE_CHECKING:
    # Installed with the extra `oidc`.
    from api.sign_in.issuer import Issuer

_HELD: Final = 5
"""Seconds for which what was found holds: to be asked often must not cost an assessment each time."""
_ASSESSING: Final = frozenset({"rulebook", "deciders", "calendar"})
"""The parts without which no case is assessed."""

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


@router.head("/livez", include_in_schema=False)
@router.get("/livez", summary="Whether it lives")
async def livez() -> Alive:
    """Answers while the service runs."""
    # It needs no thread: a service all of whose threads are at work lives, and must not be ended for it.
    return Alive(status="alive")


@router.head("/readyz", response_model=Ready, include_in_schema=False)
@router.get("/readyz", response_model=Ready, summary="Whether it is ready")
async def readyz(request: Request) -> Ready | Response:
    """Whether all is ready: rulebook, both deciders, calendar, records, sign-in. If not, a problem says which part."""
    # Not in one of the threads that answer callers: they may all be at work.
    parts = await asyncio.to_thread(request.app.state.readiness.parts)
    waiting = {part.part for part in parts if not part.ready}
    if waiting & _ASSESSING:
        return answer(NOT_READY, parts=parts)
    if waiting:
        detail = "Cases can be assessed. What the parts that are not ready do has to wait: they say what is wrong."
        return answer(NOT_READY, detail, parts=parts)
    (rulebook,) = (part.detail for part in parts if part.part == "rulebook")
    return Ready(status="ready", rulebook=rulebook, parts=parts)


@router.get("/problems/{name}", summary="What a problem means")
def problem(name: str) -> Described:
    """What a kind of problem means, and what to do about it."""
    kind = KINDS.get(name)
    if kind is None:
        raise Refused(NOT_FOUND)
    return Described(type=kind.path, title=kind.title, status=kind.status, about=kind.about)


class Readiness:
    """What is ready of a service, looked at again only after some seconds."""

    def __init__(self, state: State, clock: Callable[[], float] = time.monotonic) -> None:
        """Keep where the parts are, and the clock in seconds."""
        self._state, self._clock = state, clock
        self._parts: list[ReadyPart] = []
        self._until = float("-inf")
        self._looking = Lock()

    def parts(self) -> list[ReadyPart]:
        """Every part."""
        with self._looking:
            if self._clock() >= self._until:
                self._parts = list(_parts(self._state))
                self._until = self._clock() + _HELD
            return self._parts


def _parts(state: State) -> Iterator[ReadyPart]:
    yield from _assessing(state.rulebooks)
    if state.records:
        yield _records(state.records.database)
    if state.gate.issuer:
        yield _issuer(state.gate.issuer)


def _assessing(books: Rulebooks) -> Iterator[ReadyPart]:
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


def _records(database: Database) -> ReadyPart:
    try:
        has = check(database)
    except WrongSchema as error:
        return ReadyPart(part="records", ready=False, detail=str(error))
    except NoDatabase:
        return ReadyPart(part="records", ready=False, detail="The database does not answer.")
    detail = f"The database has version {has}, " + (
        "as it should." if has == needed() else "newer than this service, and serves it too."
    )
    return ReadyPart(part="records", ready=True, detail=detail)


def _issuer(issuer: "Issuer") -> ReadyPart:
    try:
        # One that it does not have: whether any are at hand is all that is asked.
        issuer.key("")
    except Refused:
        detail = "The issuer's keys cannot be read: nobody can sign in by it."
        return ReadyPart(part="sign-in", ready=False, detail=detail)
    return ReadyPart(part="sign-in", ready=True, detail="The issuer's keys are at hand.")
