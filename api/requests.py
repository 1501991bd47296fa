"""What a request brings, read strictly: its body, and the parameters after the question mark."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import Depends, Query, Request
from fastapi.concurrency import run_in_threadpool

from api.problems import QUERY_REFUSED, TOO_LARGE, UNREADABLE, WRONG_TYPE, Refused
from api.rulebooks import Rulebooks
from rules_engine.case import CaseError, CaseRefused
from rules_engine.case_files import CannotRead, parse_json
from rules_engine.rulebook import Rulebook

_SHORT = 32 * 1024
"""So many bytes are read in less time than a thread takes to begin."""


def reading(most: int) -> Callable[..., object]:
    """What a body of at most so many bytes says as JSON, however it is sent."""

    async def body(request: Request) -> bytes:
        """The body."""
        return await body_of(request, "application/json", most)

    async def parsed(body: Annotated[bytes, Depends(body)]) -> object:
        """What the body says: in a thread where it is long, as the service lives on while it is read."""
        return _parsed(body) if len(body) <= _SHORT else await run_in_threadpool(_parsed, body)

    return parsed


async def body_of(request: Request, media_type: str, most: int) -> bytes:
    """A body of that type and at most so many bytes, measured as it comes. Raises Refused."""
    media_types = [one.partition(";")[0].strip().lower() for one in request.headers.getlist("content-type")]
    if media_types != [media_type] or request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refused(WRONG_TYPE)
    read = bytearray()
    async for part in request.stream():
        read += part
        if len(read) > most:
            raise Refused(TOO_LARGE)
    return bytes(read)


def _parsed(body: bytes) -> object:
    try:
        # Some programs begin their files with a mark (U+FEFF), which says nothing.
        return parse_json(body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused(UNREADABLE, "The body is not UTF-8 text: send it as UTF-8.") from None
    except CannotRead as error:
        raise Refused(UNREADABLE, str(error)) from None


def taking(*names: str) -> Callable[[Request], Awaitable[None]]:
    """Refuses parameters that a path does not take: one that is misspelt would be lost in silence."""

    async def refuse_others(request: Request) -> None:
        """Needs no thread: whether the service lives is told while all of them are at work."""
        told = [name for name, _ in request.query_params.multi_items()]
        if set(told) - set(names) or len(set(told)) < len(told):
            taken = "takes no parameters" if not names else f"takes {', '.join(names)}, once"
            detail = f"This path {taken}. What a case says belongs in the body."
            raise Refused(QUERY_REFUSED, detail, [_not_in_query(detail, names)])

    return refuse_others


def _not_in_query(detail: str, names: tuple[str, ...]) -> CaseError:
    return CaseError(pointer="", code="unknown_key", detail=detail, permitted=list(names))


async def _held(request: Request) -> list[str]:
    """The tags of what the caller holds already."""
    return request.headers.getlist("if-none-match")


Held = Annotated[list[str], Depends(_held)]


async def rulebooks(request: Request) -> Rulebooks:
    """The service's rulebooks."""
    found: Rulebooks = request.app.state.rulebooks
    return found


Books = Annotated[Rulebooks, Depends(rulebooks)]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A date, and the rulebook in force on it."""

    on: date
    rulebook: Rulebook


def chosen(
    books: Books,
    on: Annotated[str | None, Query(description="A date; else today.", json_schema_extra={"format": "date"})] = None,
) -> Chosen:
    """The date asked for, else today, with its rulebook."""
    day = books.today() if on is None else _day(on)
    try:
        return Chosen(day, books.on(day))
    except CaseRefused as refused:
        raise Refused(QUERY_REFUSED, refused.errors[0].detail, refused.errors) from None


Choice = Annotated[Chosen, Depends(chosen)]


def _day(told: str) -> date:
    try:
        day = date.fromisoformat(told)
        # Weeks and dates without hyphens can be read, too, and are none that people expect here.
        if day.isoformat() == told:
            return day
    except ValueError:
        pass
    detail = "Write a date as YYYY-MM-DD."
    raise Refused(QUERY_REFUSED, detail, [CaseError(pointer="/on", code="wrong_type", detail=detail)])
