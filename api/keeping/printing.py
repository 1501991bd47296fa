"""A kept assessment on paper, and its deadlines for a calendar."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Response

from api.decisions.minutes import made_with, minutes, since, vouched
from api.decisions.shapes import DecisionRecord
from api.keeping.kept import Reader, decided, read
from api.papers.calendar import deadlines
from api.papers.choosing import FORMS, printed
from api.papers.paper import paper
from api.records.chain import head
from api.records.keeping import Kept
from api.records.records import Recorded
from api.requests import Books, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Scope
from rules_engine.case import CaseRefused
from rules_engine.contract import Assessment
from rules_engine.rulebook import Rulebook

router = APIRouter(prefix="/v1", tags=["records"])

_FORMS: dict[int | str, dict[str, Any]] = {
    200: {"content": {form.media_type: {"schema": {"type": "string"}} for form in FORMS}}
}
_CALENDAR: dict[int | str, dict[str, Any]] = {200: {"content": {"text/calendar": {"schema": {"type": "string"}}}}}


@router.get("/assessments/{id}/rationale", response_class=Response, responses=_FORMS, summary="Print the rationale",
            dependencies=[Depends(taking("format"))])  # fmt: skip
def rationale(  # noqa: PLR0913, PLR0917 (FastAPI gives each part of a request by name)
    id: str,  # noqa: A002 (the path says id)
    to: Recorded,
    caller: Reader,
    books: Books,
    format: Annotated[str | None, Query(description="html, markdown, pdf or word; else as Accept says.")] = None,  # noqa: A002
    accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> Response:
    """The rationale of a kept assessment for a meeting, with every decision on it, as a page, a text or a document."""
    with to.database.reading() as connection:
        kept = read(connection, caller, id)
        decisions = decided(connection, caller, kept)
        # Who may not read the records is not told how many there are.
        last = None if caller.scopes.isdisjoint({Scope.AUDIT, Scope.READ}) else head(connection, caller.tenant)
    assessment = _assessment(kept)
    records = [DecisionRecord.model_validate(one.head) for one in decisions]
    names = _naming(books, assessment)
    extra = [*minutes(records, names), *vouched(kept.entry.number, kept.entry.digest, last)]
    made_at = datetime.fromisoformat((decisions or [kept])[-1].entry.at)
    later = [record for record, one in zip(records, decisions, strict=True) if one.entry.number > kept.entry.number]
    origin = [block for record in records if record.id == kept.head["after"] for block in made_with(record)]
    return printed(paper(assessment, names, made_at, extra, [*origin, *since(later)]), accept, format)


@router.get("/assessments/{id}/deadlines.ics", response_class=Response, responses=_CALENDAR,
            summary="Take the deadlines into a calendar", dependencies=[Depends(taking())])  # fmt: skip
def calendar(id: str, to: Recorded, caller: Reader) -> Response:  # noqa: A002 (the path says id)
    """The deadlines of a kept assessment as iCalendar: all-day events that tell nothing of the child."""
    with to.database.reading() as connection:
        kept = read(connection, caller, id)
    made_at = datetime.fromisoformat(kept.entry.at)
    return Response(deadlines(_assessment(kept), made_at, to.rationale_url(id)), media_type="text/calendar")


def _naming(books: Rulebooks, assessment: Assessment) -> Rulebook:
    """The rulebook that names facts and sources: what was recommended is as it was kept, whatever became of it."""
    try:
        return books.on(assessment.rulebook.on)
    except CaseRefused:
        return books.on(books.today())


def _assessment(kept: Kept) -> Assessment:
    return Assessment.model_validate_json(kept.answer)
