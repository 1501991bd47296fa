"""A decision that was kept: that it was, and its record, to be printed for the file."""

from fastapi import Depends, Request, Response

from api.decisions.reasons import SAYS
from api.decisions.shapes import DecisionRecord
from api.keeping.kept import Reader
from api.keeping.meetings import Standing, standing
from api.pages.deciding.agenda import CHOICES
from api.pages.deciding.saying import Names
from api.pages.routing import pages
from api.pages.site import page
from api.records.chain import Head, head
from api.records.keeping import Kept
from api.records.records import Recorded, Records
from api.requests import Books, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from rules_engine.case import CaseRefused
from rules_engine.rendering.phrases import STATUSES
from rules_engine.rulebook import Rulebook

router = pages(Scope.READ, Scope.KEEP)
_NOTHING = [Depends(taking())]
_AT = "/assessments/{id}/decisions/{decision}"


@router.get(_AT, dependencies=_NOTHING)
def recorded(request: Request, id: str, decision: str, to: Recorded, caller: Reader, books: Books) -> Response:  # noqa: A002, PLR0913, PLR0917 (the path says id)
    """The record of a decision as it was kept, what supersedes it since, and how it can be verified."""
    return _shown(request, "deciding/record.html", id, decision, to, caller, books)


@router.get(f"{_AT}/kept", dependencies=_NOTHING)
def confirmed(request: Request, id: str, decision: str, to: Recorded, caller: Reader, books: Books) -> Response:  # noqa: A002, PLR0913, PLR0917 (the path says id)
    """That it was kept, and what to do now."""
    return _shown(request, "deciding/kept.html", id, decision, to, caller, books)


def _shown(  # noqa: PLR0913, PLR0917 (what a page is made of)
    request: Request, template: str, id_: str, decision: str, to: Records, caller: Principal, books: Rulebooks
) -> Response:
    found, kept, end = _read(to, caller, id_, decision)
    record = DecisionRecord.model_validate(kept.head)
    others = [DecisionRecord.model_validate(one.head) for one in found.decisions]
    return page(
        request, template, record=record, entry=kept.entry, end=end, names=Names(_naming(books, record)),
        by_id={one.id: one for one in others}, reference=found.kept.reference,
        later=_later(record, others),
        CHOICES=CHOICES, STATUSES=STATUSES, SAYS=SAYS,
    )  # fmt: skip


def _read(to: Records, caller: Principal, id_: str, decision: str) -> tuple[Standing, Kept, Head | None]:
    with to.database.reading() as connection:
        found = standing(connection, caller, id_)
        # Who may not read the records is not told how many there are.
        end = None if caller.scopes.isdisjoint({Scope.AUDIT, Scope.READ}) else head(connection, caller.tenant)
    return found, found.decision(decision), end


def _later(record: DecisionRecord, others: list[DecisionRecord]) -> dict[str, DecisionRecord]:
    """Which record stands in the place of this one, by recommendation: of a later meeting, recorded before or since."""
    by_id = {one.id: one for one in others}
    since = {each.recommendation: one for one in others for each in one.decisions if each.supersedes == record.id}
    before = {
        one.recommendation: by_id[one.superseded_by] for one in record.decisions if one.superseded_by in by_id
    }  # fmt: skip
    return before | since


def _naming(books: Rulebooks, record: DecisionRecord) -> Rulebook:
    """The rulebook that names facts: a record is as it was kept, whatever became of the rules."""
    try:
        return books.on(max(record.on, record.assessment.on))
    except CaseRefused:
        return books.on(books.today())
