"""The kept assessments, the latest first, and those found by a reference: the short one, or the referrer's own."""

from datetime import date, datetime
from typing import Annotated, Final

from fastapi import Depends, Query, Request, Response

from api.keeping.kept import Reader, latest
from api.keeping.spoken import found_by
from api.pages.routing import pages
from api.pages.site import page
from api.records.keeping import Kept
from api.records.records import Recorded
from api.requests import Books, taking
from api.sign_in.principal import Scope
from rules_engine.calendar_days import day_in_words
from rules_engine.rendering.phrases import passing, short_day

router = pages(Scope.READ, Scope.KEEP)

_ON_A_PAGE: Final = 20
_LONGEST: Final = 100
"""Letters that a reference has at most, as in a case."""


class Listed:
    """A kept assessment as a list has it."""

    def __init__(self, kept: Kept, today: date) -> None:
        """Say it in words."""
        self.id = kept.entry.id
        self.reference = kept.reference
        self.position = str(kept.head["position"]).capitalize()
        self.on = short_day(date.fromisoformat(kept.head["case"]["on"]))
        self.kept = f"{datetime.fromisoformat(kept.entry.at):%H:%M UTC}, {short_day(_day(kept))}"
        due = kept.head["next_deadline"] and date.fromisoformat(kept.head["next_deadline"])
        self.due = day_in_words(due) + passing(due, today) if due else "none known"


@router.get("/assessments", dependencies=[Depends(taking("cursor", "reference"))])
def listing(  # noqa: PLR0913, PLR0917 (FastAPI gives each part of a request by name)
    request: Request,
    to: Recorded,
    caller: Reader,
    books: Books,
    cursor: str | None = None,
    reference: Annotated[str | None, Query(max_length=_LONGEST)] = None,
) -> Response:
    """A page of them; of whoever may not read every record, their own."""
    wanted = (reference or "").strip() or None
    found, following = latest(to, caller, cursor, _ON_A_PAGE, wanted)
    if wanted and cursor is None:
        found = [*found_by(to, caller, wanted), *found]
    return page(
        request,
        "rationale/listing.html",
        listed=[Listed(one, books.today()) for one in found],
        following=following,
        beyond_first=cursor is not None,
        reference=wanted,
        every=Scope.READ in caller.scopes,
    )


def _day(kept: Kept) -> date:
    return datetime.fromisoformat(kept.entry.at).date()
