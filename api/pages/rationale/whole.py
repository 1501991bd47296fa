"""The rationale: one page that a chair can lead a meeting through, and the few pages of paper to lead it by."""

from datetime import date, datetime

from fastapi import Depends, Request, Response

from api.decisions.shapes import DecisionRecord
from api.keeping.kept import Reader
from api.keeping.matter import Matter, matter
from api.pages.rationale.saying import Saying
from api.pages.routing import pages
from api.pages.site import page
from api.records.records import Recorded
from api.requests import Books, taking
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from rules_engine.calendar_days import day_in_words
from rules_engine.case import CaseRefused

router = pages(Scope.READ, Scope.KEEP)


@router.get("/assessments/{id}", dependencies=[Depends(taking())])
def rationale(request: Request, id: str, to: Recorded, caller: Reader, books: Books) -> Response:  # noqa: A002
    """An assessment as it was kept, with the decisions in its matter."""
    return _shown("whole", request, matter(id, to, caller, books), caller, books)


@router.get("/assessments/{id}/meeting", dependencies=[Depends(taking())])
def meeting(request: Request, id: str, to: Recorded, caller: Reader, books: Books) -> Response:  # noqa: A002
    """The short paper: what to judge, what to ask, what applies and by when, and what of it is in doubt."""
    return _shown("meeting", request, matter(id, to, caller, books), caller, books)


def _shown(which: str, request: Request, told: Matter, caller: Principal, books: Rulebooks) -> Response:
    return page(
        request,
        f"rationale/{which}.html",
        say=Saying(told),
        matter=told,
        may_decide=Scope.DECIDE in caller.scopes,
        may_try=Scope.ASSESS in caller.scopes,
        rules_changed=rules_changed(told, books),
        kept_on=_time(told),
        newest=_newest(told),
        today=_later(told, books),
        superseded=_superseded(told),
        in_words=day_in_words,
    )


def _superseded(told: Matter) -> set[tuple[str | None, str]]:
    """The decisions, by record and recommendation, that another meeting's took the place of."""
    every = [(record.id, one) for record in told.decisions for one in record.decisions]
    later = {(one.supersedes, one.recommendation) for _, one in every}
    return later | {(id_, one.recommendation) for id_, one in every if one.superseded_by}


def _newest(told: Matter) -> DecisionRecord | None:
    """The latest decision that its matter was assessed anew with; none where this is that assessment."""
    last = next((one for one in reversed(told.decisions) if one.next_assessment), None)
    return last if last and last.next_assessment != told.kept.entry.id else None


def _later(told: Matter, books: Rulebooks) -> date | None:
    """Today, where it is not the day that was assessed as of: what was counted from that day is out by as much."""
    today = books.today()
    return today if today != told.assessment.rulebook.on else None


def _time(told: Matter) -> str:
    at = datetime.fromisoformat(told.kept.entry.at)
    return f"{day_in_words(at.date())} at {at:%H:%M} UTC"


def rules_changed(told: Matter, books: Rulebooks) -> str:
    """In words, what has become of the rules that a case was judged by; nothing where they are in force today."""
    if not told.rules_are_the_same:
        return "The rules for its date have been changed since."
    try:
        today = books.on(books.today())
    except CaseRefused:
        return "They are no longer in force, and no others are."
    return "" if today.digest == told.names.digest else "Other rules are in force today."
