"""The worked examples, and an empty case to begin from."""

from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from fastapi import Depends, Request, Response
from starlette.responses import RedirectResponse

from api.assessing.asking import dated
from api.describing.examples import worked_cases
from api.pages.forms import Form
from api.pages.routing import pages
from api.pages.site import page
from api.pages.trying.showing import Tried, shown
from api.pages.trying.supposition import Supposition
from api.problems import NOT_FOUND, Refused
from api.requests import Books, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Scope

router = pages(Scope.ASSESS)
_BACK: Final = ("/try", "Example cases")
_NOTHING: Final = [Depends(taking())]
_EMPTY: Final = "/try/empty-case/{authority}"


@cache
def _examples(folder: Path) -> dict[str, Any]:
    """The worked cases, read once, as rulesets are."""
    return worked_cases(folder)


@router.get("/try", dependencies=_NOTHING)
def examples(request: Request, books: Books) -> Response:
    """The worked examples, with what each shows."""
    authorities = books.on(books.today()).authorities
    return page(request, "trying/list.html", examples=_examples(request.app.state.examples), authorities=authorities)


@router.get("/try/{example}")
def example(request: Request, example: str, books: Books) -> Response:
    """A worked example, with what the address supposes beside it."""
    found = _examples(request.app.state.examples).get(example)
    if found is None:
        raise Refused(NOT_FOUND)
    rulebook, case = dated(found["value"], books)
    fields = request.query_params.multi_items()
    supposition = Supposition.read(rulebook, fields)
    if (told := supposition.fields()) != fields:
        # A form sends every field, also those that are left as they are.
        address = request.url.path + (f"?{urlencode(told)}" if told else "")
        return RedirectResponse(address, 303, {"Cache-Control": "no-store"})
    title = str(found["summary"]).capitalize()
    return shown(request, Tried(title, found["description"], case, rulebook, _BACK, in_address=True), supposition)


@router.get(_EMPTY, dependencies=_NOTHING)
def empty_case(request: Request, authority: str, books: Books) -> Response:
    """A case without answers."""
    tried = _empty(authority, books)
    return shown(request, tried, Supposition(tried.rulebook, {}))


@router.post(_EMPTY, dependencies=_NOTHING)
def fill_empty_case(request: Request, authority: str, books: Books, form: Form) -> Response:
    """The same with what is supposed, which never stands in an address: people may try what they have before them."""
    tried = _empty(authority, books)
    return shown(request, tried, Supposition.read(tried.rulebook, form))


def _empty(authority: str, books: Rulebooks) -> Tried:
    if authority not in books.on(books.today()).authorities:
        raise Refused(NOT_FOUND)
    rulebook, case = dated({"authority": authority, "facts": {}}, books)
    about = "Nothing is answered yet. Choose answers, and see what they would change."
    return Tried(f"An empty case for {authority}", about, case, rulebook, _BACK)
