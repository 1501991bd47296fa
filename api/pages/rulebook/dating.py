"""The dates of rulebooks that people ask for: typed in three fields, and in an address as one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlencode

from fastapi import Request, Response
from starlette.responses import RedirectResponse

from api.pages.dates import PARTS, NoDay, parts_of, typed_day
from api.pages.forms import FieldError, Posted
from api.problems import Refused
from api.requests import Chosen, chosen
from api.rulebooks import Rulebooks


def fields(*names: str) -> tuple[str, ...]:
    """What the fields of these dates are called."""
    return tuple(f"{name}-{part}" for name in names for part in PARTS)


@dataclass(frozen=True, slots=True)
class Asked:
    """A date that is asked for: its rulebook, what its fields show, and what is wrong with it."""

    name: str
    label: str
    choice: Chosen
    fields: Mapping[str, str]
    wrong: FieldError | None

    @classmethod
    def read(cls, request: Request, books: Rulebooks, name: str, label: str, otherwise: Chosen) -> Self:
        """What a request asks for under a name. Where it asks for nothing, or for what there is not: ``otherwise``."""
        form = Posted(tuple(request.query_params.multi_items()))
        typed = {part: form.one(f"{name}-{part}") for part in PARTS}
        try:
            day = typed_day(form, name)
            told = day.isoformat() if day else form.one(name)
            choice = chosen(books, told) if told else otherwise
        except NoDay as no_day:
            part, words = no_day.part, no_day.words
        except Refused as refused:
            part, words = PARTS[0], refused.detail
        else:
            return cls(name, label, choice, parts_of(choice.on), None)
        wrong = FieldError(f"{name}-{part}", f"{label}: {words[0].lower()}{words[1:]}")
        return cls(name, label, otherwise, typed, wrong)


def in_address(request: Request, asked: Sequence[Asked]) -> Response | None:
    """The way to the page with each date in its address as one, where it was typed in fields and nothing is wrong."""
    if any(one.wrong for one in asked) or not set(fields(*(one.name for one in asked))) & set(request.query_params):
        return None
    told = urlencode({one.name: one.choice.on.isoformat() for one in asked})
    return RedirectResponse(f"{request.url.path}?{told}", 303, {"Cache-Control": "no-store"})
