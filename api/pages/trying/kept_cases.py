"""What-if beside a kept assessment: nothing of it is kept, and nothing of a child stands in an address."""

from typing import Annotated, Final

from fastapi import Depends, Request, Response

from api.keeping.kept import Reader, read
from api.pages.forms import Form
from api.pages.routing import pages
from api.pages.trying.showing import Tried, shown
from api.pages.trying.supposition import Supposition
from api.records.records import Recorded
from api.requests import Books, taking
from api.sign_in.principal import Scope, permitted
from rules_engine.calendar_days import day_in_words
from rules_engine.case import read_case

router = pages(Scope.READ, Scope.KEEP)
_ADDRESS: Final = "/assessments/{id}/what-if"
_ALONE: Final = [Depends(taking()), Depends(permitted(Scope.ASSESS))]
_CHANGED: Final = (
    "The rules of that day have changed since this was kept. What is shown here is by the rules as they stand now; the "
    "assessment itself stays as it was."
)


def _kept(id: str, to: Recorded, caller: Reader, books: Books) -> Tried:  # noqa: A002 (the path says id)
    """A dependency: the case of a kept assessment that the caller may read. Raises Refused."""
    with to.database.reading() as connection:
        kept = read(connection, caller, id)
    case = read_case(kept.head["case"])
    assert case.on is not None  # noqa: S101 (no assessment is kept without its date)
    rulebook = books.on(case.on)
    notes = [_CHANGED] if kept.head["rulebook"]["digest"] != rulebook.digest else []
    title = f"What if? Assessment of {day_in_words(case.on)}"
    about = "See what other answers would change. Nothing of this is kept, and the assessment stays as it is."
    return Tried(title, about, case, rulebook, (f"/assessments/{id}", "The assessment"), notes=notes)


KeptCase = Annotated[Tried, Depends(_kept)]


@router.get(_ADDRESS, dependencies=_ALONE)
def what_if(request: Request, tried: KeptCase) -> Response:
    """The kept case, with nothing supposed yet."""
    return shown(request, tried, Supposition(tried.rulebook, {}))


@router.post(_ADDRESS, dependencies=_ALONE)
def suppose(request: Request, tried: KeptCase, form: Form) -> Response:
    """The same, with what is supposed."""
    return shown(request, tried, Supposition.read(tried.rulebook, form))
