"""The page of a case with what-if: its answers, what it comes to, and what supposing other answers would change."""

from dataclasses import dataclass, field
from typing import Final

from fastapi import Request, Response

from api.assessing.asking import supposing
from api.assessing.supposing import supposed
from api.pages.dates import field_of
from api.pages.forms import errors_of
from api.pages.site import page
from api.pages.trying.asking import Asking
from api.pages.trying.outcome import outcome
from api.pages.trying.supposition import Supposition
from api.turns import assess
from rules_engine.case import Case, CaseRefused, settle
from rules_engine.contract import Assessment
from rules_engine.rendering.phrases import STATUSES
from rules_engine.rulebook import Rulebook

_ASKED_NEXT: Final = 3
_WRONG: Final = 422
_PARTS: Final = ("facts", "suppose")
"""The parts of what is asked that name facts."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A case to try, and how its page speaks of it.

    ``in_address``: what is supposed stands in the address. Never of a case that could be a real child's.
    """

    title: str
    about: str
    case: Case
    rulebook: Rulebook
    back: tuple[str, str]
    in_address: bool = False
    notes: list[str] = field(default_factory=list)


def shown(request: Request, tried: Tried, supposition: Supposition) -> Response:
    """The page. What cannot be supposed is told beside its field, and the case is shown as it is."""
    brief = tried.case.model_copy(update={"detail": "brief"})
    found = assess(tried.rulebook, brief, sets=False)
    then, told, errors = None, None, supposition.errors()
    if supposition.said and not errors:
        try:
            ask = supposing(tried.rulebook, brief, supposition.answers(), away=supposition.away())
        except CaseRefused as refused:
            # What is wrong with the case itself is told at the fact, too: it is on the page.
            at = {f"/{part}/{id_}": field_of(fact) for part in _PARTS for id_, fact in tried.rulebook.facts.items()}
            errors = errors_of(refused.errors, at)
        else:
            then = assess(ask.rulebook, ask.supposing or ask.case, sets=False)
            told = supposed(ask.supposes, found, then)
    asking = Asking(tried.rulebook, settle(tried.rulebook, brief), supposition)
    groups = asking.groups([*_next(then or found, supposition), *(one.field.partition("-")[0] for one in errors)])
    return page(
        request,
        "trying/case.html",
        _WRONG if errors else 200,
        errors=errors,
        tried=tried,
        address=request.url.path,
        found=found,
        then=then,
        outcome=outcome(found, told),
        statuses=STATUSES,
        supposed=asking.supposed(),
        groups=groups,
        others=asking.others(groups),
    )


def _next(found: Assessment, supposition: Supposition) -> list[str]:
    """The questions that would tell most."""
    told = [one.fact for one in found.next_questions if one.fact not in supposition.said]
    return told[:_ASKED_NEXT]
