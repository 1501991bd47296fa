"""Forms that people send: read strictly, known to come from a page of ours, and answered with what was typed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Self
from urllib.parse import parse_qsl

from fastapi import Depends, Request

from api.pages.tokens import FIELD, Token, origin
from api.problems import NOT_PERMITTED, UNREADABLE, Refused
from api.requests import body_of
from api.sign_in.origins import sent_from
from rules_engine.case import CaseError

MOST: Final = 256 * 1024
"""Bytes that a form has at most, as a case has."""
_FIELDS: Final = 2000
_MEDIA_TYPE: Final = "application/x-www-form-urlencoded"
ELSEWHERE: Final = "This was sent from a page of another site, and so is not done."


class NotOurs(Exception):
    """A form came without this browser's token: its cookie was cleared, or the page is very old."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What was typed, in its order; the same name may come several times, as checkboxes do."""

    fields: Sequence[tuple[str, str]] = ()

    def one(self, name: str) -> str:
        """What a field says, without spaces around it; nothing where it did not come. The last of several."""
        return next((told.strip() for each, told in reversed(self.fields) if each == name), "")

    def all(self, name: str) -> list[str]:
        """Everything that came under a name, such as the boxes that were ticked."""
        return [told.strip() for each, told in self.fields if each == name]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Every field with what it says, so that a page can hold it."""
        return iter(self.fields)

    @classmethod
    def parsed(cls, body: bytes) -> Self:
        """What a body says. Raises Refused."""
        try:
            text = body.decode("ascii")
            told = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
        except ValueError:
            raise Refused(UNREADABLE, "The form cannot be read.") from None
        # Browsers end each line of a text with both marks.
        return cls(tuple((name, said.replace("\r\n", "\n")) for name, said in told))


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with a field, in words, and the id of the element to go to."""

    field: str
    words: str


async def typed(request: Request) -> Posted:
    """Everything that a request says as a form, its token included; read once. Raises Refused."""
    found: Posted | None = getattr(request.state, "typed", None)
    if found is None:
        found = request.state.typed = Posted.parsed(await body_of(request, _MEDIA_TYPE, MOST))
    return found


async def posted(request: Request) -> Posted:
    """A dependency: what was typed, of a form that a page of ours showed in this browser. Raises Refused, NotOurs."""
    if sent_from(request, origin(request)) is False:
        raise Refused(NOT_PERMITTED, ELSEWHERE)
    told = await typed(request)
    if not Token(request).is_shown_by(told.one(FIELD)):
        raise NotOurs
    return without_token(told)


def without_token(told: Posted) -> Posted:
    """What was typed, and nothing that a page of ours added."""
    return Posted(tuple((name, said) for name, said in told if name != FIELD))


Form = Annotated[Posted, Depends(posted)]
"""What was typed, for a route that takes a form."""


def errors_of(errors: Iterable[CaseError], fields: Mapping[str, str] | None = None) -> list[FieldError]:
    """What is wrong with a case, at the fields of a page: ``fields`` says which, by pointer, else the fact's id."""
    known = fields or {}
    return [FieldError(known.get(one.pointer, one.pointer.rpartition("/")[2]), one.detail) for one in errors]


def message(errors: Iterable[FieldError], field: str) -> dict[str, str] | None:
    """What stands beside a field, as GOV.UK's components take it: their option ``errorMessage``."""
    told = [one.words for one in errors if one.field == field]
    return {"text": " ".join(told)} if told else None
