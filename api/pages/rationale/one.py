"""One recommendation of a kept assessment at length, with a picture of what was judged."""

from fastapi import Depends, Request, Response

from api.keeping.kept import Reader
from api.keeping.matter import Matter, matter
from api.pages.rationale.saying import Saying
from api.pages.rationale.whole import rules_changed
from api.pages.routing import pages
from api.pages.site import page
from api.problems import NOT_FOUND, Refused
from api.records.records import Recorded
from api.requests import Books, taking
from api.sign_in.principal import Scope
from rules_engine.case import read_case, settle
from rules_engine.rendering.tree import Node, nested, picture
from rules_engine.rulebook import judge
from rules_engine.workbench.judged import judged

router = pages(Scope.READ, Scope.KEEP)


@router.get("/assessments/{id}/recommendations/{rule}", dependencies=[Depends(taking())])
def recommendation(  # noqa: PLR0913, PLR0917 (FastAPI gives each part of a request by name)
    request: Request,
    id: str,  # noqa: A002 (the path says id)
    rule: str,
    to: Recorded,
    caller: Reader,
    books: Books,
) -> Response:
    """Everything about one recommendation, as it was kept."""
    told = matter(id, to, caller, books)
    one = next((one for one in told.assessment.recommendations if one.id == rule), None)
    if one is None:
        raise Refused(NOT_FOUND)
    return page(
        request,
        "rationale/one.html",
        say=Saying(told),
        matter=told,
        one=one,
        trees=_trees(told, rule),
        rules_changed=rules_changed(told, books),
        picture=picture,
        nested=nested,
    )


def _trees(told: Matter, rule: str) -> list[Node]:
    """What was judged, part by part; nothing where the rules that judged it are no longer at hand."""
    if not told.rules_are_the_same:
        return []
    facts = settle(told.names, read_case(told.kept.head["case"]))
    return judged(told.names.rules[rule], told.names, facts, judge(told.names, facts))
