"""Reading a decision as it is told. What is wrong with its shape is told all at once."""

from collections.abc import Iterable, Iterator
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from api.decisions.shapes import Decided, DecisionTold, Judgement, Position, Scrutineer, Vote
from api.problems import RECORD_REFUSED, Refused
from rules_engine.case import CaseError
from rules_engine.names import nearest

_PARTS: Final[dict[str, type[BaseModel]]] = {
    "decisions": Decided, "judgements": Judgement, "votes": Vote, "positions": Position, "scrutineer": Scrutineer,
}  # fmt: skip
_DETAIL: Final = {
    "missing": ("missing", "This is needed."),
    "string_too_long": ("too_long", "This text is too long: shorten it."),
    "string_too_short": ("missing", "This text is empty: write it, or leave the key out."),
    "too_long": ("too_long", "There are too many of these."),
    "value_error": ("wrong_type", "Write a date as YYYY-MM-DD."),
    "string_type": ("wrong_type", "Write a text, in quotation marks."),
    "list_type": ("wrong_type", "Give a list."),
    "model_type": ("wrong_type", "Give an object, with keys."),
    "string_unicode": ("wrong_type", "This text has characters that are none: write it anew."),
}


def read_decision(told: object) -> DecisionTold:
    """A decision from parsed JSON. Raises Refused, with every error of its shape."""
    if not isinstance(told, dict):
        raise Refused(RECORD_REFUSED, errors=[mistake("", "wrong_type", "A decision is an object.")])
    try:
        read = DecisionTold.model_validate(told)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        raise Refused(RECORD_REFUSED, errors=list(_errors(found))) from None
    if not (read.decisions or read.judgements or read.votes):
        detail = "Say what was decided: decisions, judgements or votes."
        raise Refused(RECORD_REFUSED, errors=[mistake("", "missing", detail)])
    return read


def _errors(found: Iterable[ErrorDetails]) -> Iterator[CaseError]:
    for one in found:
        where = one["loc"]
        if one["type"] == "extra_forbidden":
            known = list((_PARTS[_part(where)] if len(where) > 1 else DecisionTold).model_fields)
            detail = "There is a key here that this cannot have: leave it out, or use a key below."
            # Where it stands is told, and never itself.
            yield mistake(_pointer(where[:-1]), "unknown_key", detail, known, nearest(str(where[-1]), known))
        elif one["type"] in {"enum", "literal_error"}:
            detail = "Give one of those below, spelt as there."
            yield mistake(_pointer(where), "not_permitted", detail, _expected(one))
        else:
            code, detail = _DETAIL.get(one["type"], ("wrong_type", "This is not of the kind that is read here."))
            yield mistake(_pointer(where), code, detail)


def _part(where: tuple[int | str, ...]) -> str:
    """The innermost part that a place lies in."""
    return next(str(step) for step in reversed(where[:-1]) if step in _PARTS)


def _expected(one: ErrorDetails) -> list[str]:
    told = str(one.get("ctx", {}).get("expected", ""))
    return [word.strip("'") for part in told.split(", ") for word in part.split(" or ")]


def _pointer(where: Iterable[int | str]) -> str:
    return "".join(f"/{step}" for step in where)


def mistake(pointer: str, code: str, detail: str, permitted: Iterable[str] = (), near: str | None = None) -> CaseError:
    """One thing that keeps a decision from being kept."""
    return CaseError(pointer=pointer, code=code, detail=detail, permitted=list(permitted), nearest=near)
