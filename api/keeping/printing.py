"""A kept assessment on paper, and its deadlines for a calendar."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Response
from sqlalchemy import Connection

from api.decisions.minutes import later, made_with, minutes, since, vouched
from api.keeping.kept import Reader, own, read
from api.keeping.matter import assessment_of, matter
from api.keeping.spoken import spoken
from api.keeping.told import told_blocks
from api.papers.calendar import Place, deadlines
from api.papers.choosing import FORMS, printed
from api.papers.paper import paper
from api.records.keeping import Kept, assessments_before, kept_after
from api.records.records import Recorded
from api.requests import Books, taking
from api.sign_in.principal import Principal
from rules_engine.rendering.forms import Item, Points

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
    told = matter(id, to, caller, books)
    decided = minutes(told.decisions, told.names)
    extra = [*told_blocks(told), *decided, *vouched(told.kept.entry.number, told.kept.entry.digest, told.end)]
    origin = made_with(told.origin) if told.origin else ()
    first = [_reference(told.kept), *origin, *since(told.since), *later(told.kept)]
    made = paper(told.assessment, told.names, told.made_at, extra, first)
    return printed(made, accept, format)


@router.get("/assessments/{id}/deadlines.ics", response_class=Response, responses=_CALENDAR,
            summary="Take the deadlines into a calendar", dependencies=[Depends(taking())])  # fmt: skip
def calendar(id: str, to: Recorded, caller: Reader) -> Response:  # noqa: A002 (the path says id)
    """The deadlines of a kept assessment as iCalendar: all-day events that tell nothing of the child.

    Once a later assessment of the matter was kept they are cancelled here: take those of that one. A deadline has the
    same event in every assessment of a matter, so that it is in a calendar once, as the latest one has it, in whatever
    order they are taken into it.
    """
    with to.database.reading() as connection:
        kept = read(connection, caller, id)
        place = _place(connection, caller, kept)
    made_at = datetime.fromisoformat(kept.entry.at)
    return Response(deadlines(assessment_of(kept), made_at, to.rationale_url(id), place), media_type="text/calendar")


def _reference(kept: Kept) -> Points:
    """What people find it by, and what the referrer calls it."""
    referrers = [Item(kept.reference, label="The referrer's own")] if kept.reference else []
    return Points((Item(spoken(kept.entry.id), label="Reference"), *referrers))


def _place(connection: Connection, caller: Principal, kept: Kept) -> Place:
    """Where it stands in its matter. Nobody loses a deadline to an assessment that they may not read."""
    earlier, after = assessments_before(connection, kept.entry), kept_after(connection, kept.entry, own(caller))
    return Place(
        matter=kept.entry.about,
        earlier=[assessment_of(one) for one in earlier if own(caller) in {None, one.kept_by}],
        number=len(earlier),
        superseded_at=datetime.fromisoformat(after[0].at) if after else None,
    )
