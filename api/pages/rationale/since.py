"""What would be recommended otherwise by the rules and the engine of now."""

from typing import Any, Final

from fastapi import Depends, Request, Response

from api.keeping.changes import changes
from api.keeping.kept import Reader
from api.pages.routing import pages
from api.pages.site import page
from api.records.comparing import Changed
from api.records.records import Recorded
from api.requests import Books, taking
from api.sign_in.principal import Scope
from rules_engine.rendering.phrases import STATUSES

router = pages(Scope.READ, Scope.KEEP)

_WHAT: Final = {
    "title": "What is recommended", "status": "Where it stands", "robust": "Whether it holds whatever is still open",
    "awaiting_judgement": "Whether it waits for people’s judgement", "modality": "How strongly",
    "who_acts": "Who acts", "who_decides": "Who decides", "due": "By when", "earliest": "Not before",
    "readings": "Other readings of by when", "met": "Whether that was met",
}  # fmt: skip
_HOLDS: Final = {"met": "holds", "not_met": "does not hold"}


@router.get("/assessments/{id}/changes", dependencies=[Depends(taking())])
def since(request: Request, id: str, to: Recorded, caller: Reader, books: Books) -> Response:  # noqa: A002
    """A kept assessment beside the same case judged anew as at its date."""
    found = changes(id, to, caller, books)
    return page(request, "rationale/since.html", id=id, changes=found, what=what, said=said)


def what(one: Changed) -> str:
    """What of a recommendation is other, in words."""
    if one.what.startswith("criterion "):
        return f"“{one.what.removeprefix('criterion ').replace('_', ' ')}”"
    return _WHAT[one.what]


def said(told: Any) -> str:  # noqa: ANN401 (any part of JSON)
    """What it was or is, in words."""
    if told is None or told == []:
        return "nothing"
    if isinstance(told, bool):
        return "yes" if told else "no"
    if isinstance(told, list):
        return "; ".join(f"{one['text']}: {one['due']}" for one in told)
    words: dict[str, str] = {str(status): word for status, word in STATUSES.items()} | _HOLDS
    return words.get(str(told), str(told))
