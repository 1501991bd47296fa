"""The end of a referral: checking the answers, keeping them as an assessment, and what happens next."""

import json
from datetime import date
from typing import Final

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import Connection
from starlette.responses import RedirectResponse

from api.assessing.asking import Asked
from api.assessing.recording import kept_once
from api.keeping.kept import read
from api.pages.forms import FieldError, Form
from api.pages.referring.answers import words
from api.pages.referring.beginning import address
from api.pages.referring.keeping import AtDesk, Desk, Referrer
from api.pages.referring.panel import panel
from api.pages.referring.progress import Progress
from api.pages.referring.told import Fitting
from api.pages.site import page
from api.records import drafts
from api.records.drafts import Draft
from api.records.records import Recorded
from api.requests import Books, taking
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Assessment
from rules_engine.mattering import idle
from rules_engine.rendering.phrases import passing

_NOTHING = [Depends(taking())]
_NEXT: Final = 6
"""How many of the next steps are shown."""


class _Changed(Exception):
    """The draft is not any more what was looked through."""


def add(router: APIRouter) -> None:
    """Add these routes."""
    router.add_api_route("/refer/kept/{id}", kept, dependencies=_NOTHING)
    router.add_api_route("/refer/{id}/check", check, dependencies=_NOTHING)
    router.add_api_route("/refer/{id}/check", send, methods=["POST"], dependencies=_NOTHING)


def check(request: Request, id: str, at: AtDesk) -> Response:  # noqa: A002 (the path says id)
    """All answers, each with a way to change it, and what could still be answered."""
    found = at.draft(id)
    fit = at.fitting(found)
    if not (fit.told.authority and fit.told.agency):
        return RedirectResponse(f"/refer/{id}/about", 303)
    return _answers(request, at, found, fit)


def send(request: Request, id: str, at: AtDesk, form: Form) -> Response:  # noqa: A002
    """Keep a referral as an assessment, once; its draft is deleted with it."""
    found = at.draft(id)
    fit = at.fitting(found)
    if not (fit.told.authority and fit.told.agency):
        return RedirectResponse(f"/refer/{id}/about", 303)
    if not fit.told.facts:
        return _answers(request, at, found, fit, "Answer at least one question before you send the referral")
    today = at.books.today()

    def delete(connection: Connection) -> None:
        now = drafts.draft(connection, at.owner, id, at.to.now(), to_change=True)
        if now is None or now.at != found.at:
            raise _Changed
        drafts.remove(connection, at.owner, id)

    changed = "Your answers were changed in another tab or window. Look through them again, then send"
    if form.one("seen") != found.at.isoformat():
        return _answers(request, at, found, fit, changed)
    try:
        ask = Asked(at.rulebook, fit.told.case(today), record=True)
        done = kept_once(ask, at.books, at.caller, at.to, at.repeatable(id), also=delete)
    except _Changed:
        # Whoever has sent it already is led on.
        found = at.draft(id)
        return _answers(request, at, found, at.fitting(found), changed)
    return RedirectResponse(f"/refer/kept/{done.entry.id}", 303)


def kept(request: Request, id: str, to: Recorded, caller: Referrer, books: Books) -> Response:  # noqa: A002
    """That a referral is kept, under which reference, and what happens next."""
    with to.database.reading() as connection:
        found = read(connection, caller, id)
    assessment = Assessment.model_validate(json.loads(found.answer))
    ahead = [
        one for one in assessment.sequence if one.state in {"due", "overdue", "waiting", "planned", "undetermined"}
    ]
    today = books.today()

    def by_day(due: date) -> str:
        return day_in_words(due) + passing(due, today)

    steps = [
        {
            "name": one.name,
            "who": one.who_acts,
            "modality": one.modality,
            "due": by_day(one.due) if one.due else "",
            "overdue": one.state == "overdue",
            "open": one.state == "undetermined",
            "waits": [step.name for step in assessment.sequence if step.step in one.waits_for],
            "note": one.note,
        }
        for one in ahead[:_NEXT]
    ]
    own, headline = found.reference, assessment.headline
    first = min(((one.due, place) for place, one in enumerate(ahead) if one.due), default=None)
    soonest = ahead[first[1]] if first else None
    return page(
        request, "referring/kept.html", id=id, own=own, headline=headline, steps=steps, soonest=soonest, today=today,
        by_day=by_day,
    )  # fmt: skip


def _answers(request: Request, at: Desk, found: Draft, fit: Fitting, wrong: str = "") -> Response:
    progress = Progress.of(at.rulebook, fit.told, at.books.today())
    past = idle(at.rulebook, fit.told.case(at.books.today()))
    sections = [
        {
            "name": shown.name,
            "address": address(found.id, shown),
            "rows": [
                {
                    "id": one,
                    "question": fact.question,
                    "answer": words(fact, fit.told.facts[one]) if one in fit.told.facts else "",
                    "past": one in past and one not in shown.always,
                }
                for one, fact in progress.asked(shown).items()
            ],
        }
        for shown in progress.pages()
    ]
    told = {
        "id": found.id,
        "seen": found.at.isoformat(),
        "told": fit.told,
        "agency": at.rulebook.referral_form.agencies[fit.told.agency],
        "parts": sections,
        "gone": [one.replace("_", " ") for one in fit.gone],
        "panel": panel(progress),
        "to_answer": progress.to_answer(),
    }
    errors = [FieldError("answers", wrong)] if wrong else []
    return page(request, "referring/check.html", 422 if wrong else 200, errors=errors, **told)
