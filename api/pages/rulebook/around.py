"""What every page of the rulebook has around it: the date it is of, and links that keep to that date."""

from dataclasses import dataclass
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response

from api.pages.routing import pages
from api.pages.site import page
from api.requests import Chosen, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Scope
from rules_engine.rendering.phrases import short_day


def router(*parameters: str) -> APIRouter:
    """A router of pages of the rulebook, which whoever may assess can read. They take a date, and these parameters."""
    made = pages(Scope.ASSESS)
    made.dependencies.append(Depends(taking("on", *parameters)))
    return made


@dataclass(frozen=True, slots=True)
class Ways:
    """Links that keep to the date that was asked for, where one was."""

    on: str

    def to(self, path: str, fragment: str = "", **query: str) -> str:
        """The address of another page of the rulebook."""
        told = query | ({"on": self.on} if self.on else {})
        return f"/rulebook{path}" + (f"?{urlencode(told)}" if told else "") + (f"#{fragment}" if fragment else "")


def shown(request: Request, template: str, choice: Chosen, /, status: int = 200, **context: object) -> Response:
    """A page of the rulebook of a date."""
    books: Rulebooks = request.app.state.rulebooks
    asked = request.query_params.get("on", "")
    around = {
        "rulebook": choice.rulebook,
        "on": choice.on,
        "asked": asked,
        "today": books.today(),
        "to": Ways(asked).to,
        "day": short_day,
        "passage": books.passages.at,
    }
    return page(request, f"rulebook/{template}", status, **(around | context))
