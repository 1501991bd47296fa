"""The pages of questions: asking, taking answers, and the panel that follows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Depends, Request, Response
from starlette.responses import RedirectResponse

from api.pages.dates import field_of
from api.pages.forms import FieldError, Form, Posted
from api.pages.referring.answers import ALL, BACK, NONE, Typed, fields, said, typed
from api.pages.referring.beginning import address, slug
from api.pages.referring.keeping import AtDesk, Desk
from api.pages.referring.panel import panel
from api.pages.referring.progress import Progress
from api.pages.referring.told import Fitting, Stored, Told
from api.pages.site import page
from api.problems import NOT_FOUND, Refused
from api.requests import taking
from rules_engine.case import CaseError, CaseRefused, settle
from rules_engine.facts import NOT_KNOWN, Fact
from rules_engine.referral_form import FormPage

_WAS: Final = "-was"
"""What ends the name of the hidden field that says how a question stood when it was shown."""
_WORDS: Final = {
    "in_future": "This date has not come yet: check it",
    "not_permitted": "Select one of the answers",
    "wrong_type": "Give a date of a year from 1900",
}


class Wrong(Exception):
    """Answers cannot be saved as they are: what is wrong, at their fields."""

    def __init__(self, errors: list[FieldError]) -> None:
        """Keep the errors."""
        self.errors = errors
        super().__init__(f"{len(errors)} errors")


@dataclass(frozen=True, slots=True)
class Question:
    """A question as a page shows it: what is typed in its fields, and how it stood when it was shown first."""

    fact: Fact
    typed: Posted
    was: str
    answered: bool


def add(router: APIRouter) -> None:
    """Add these routes."""
    at, how = "/refer/{id}/page/{of}", [Depends(taking("from"))]
    router.add_api_route(at, ask, dependencies=how)
    router.add_api_route(at, take, methods=["POST"], dependencies=how)
    router.add_api_route(f"{at}/panel", follow, methods=["POST"], dependencies=[Depends(taking())])


def ask(request: Request, id: str, of: str, at: AtDesk) -> Response:  # noqa: A002 (the path says id)
    """A page of questions. One that has nothing to ask any more leads on."""
    fit = at.fitting(at.draft(id))
    if not (fit.told.authority and fit.told.agency):
        return RedirectResponse(f"/refer/{id}/about", 303)
    shown = _page(at, of)
    progress = Progress.of(at.rulebook, fit.told, at.books.today())
    if not progress.asked(shown):
        return RedirectResponse(address(id, progress.after(shown)), 303)
    return _shown(request, id, shown, progress, fit)


def take(request: Request, id: str, of: str, at: AtDesk, form: Form) -> Response:  # noqa: A002
    """Take the answers of a page, and lead on; or show the page again with what is wrong."""
    shown = _page(at, of)
    before = at.fitting(at.draft(id))
    if not (before.told.authority and before.told.agency):
        return RedirectResponse(f"/refer/{id}/about", 303)
    try:
        told = at.change(id, lambda fit: _merged(at, shown, form, fit))
    except Wrong as wrong:
        fit = at.fitting(at.draft(id))
        progress = Progress.of(at.rulebook, fit.told, at.books.today())
        return _shown(request, id, shown, progress, fit, form, wrong.errors)
    if form.one("then") == "later":
        return RedirectResponse("/refer?saved=", 303)
    progress = Progress.of(at.rulebook, told, at.books.today())
    if progress.asked(shown).keys() - _asked(at, shown, form).keys():
        # An answer was changed, so that more of this page can matter again.
        return RedirectResponse(request.url.path + (f"?{request.url.query}" if request.url.query else ""), 303)
    to_check = "from" in request.query_params
    return RedirectResponse(address(id, None if to_check else progress.after(shown)), 303)


def follow(request: Request, id: str, of: str, at: AtDesk, form: Form) -> Response:  # noqa: A002
    """The panel as it would be with the answers of a page as they stand. Nothing is kept."""
    shown = _page(at, of)
    fit = at.fitting(at.draft(id))
    facts = _asked(at, shown, form)
    answers = typed(facts, form).answers
    told = _with(fit.told, answers, at)
    try:
        settle(at.rulebook, told.case(at.books.today()))
    except CaseRefused:
        # What cannot be together yet, or at all, is told when the page is sent.
        told = fit.told
    found = panel(Progress.of(at.rulebook, told, at.books.today()))
    return page(request, "referring/panel.html", panel=found)


def _page(at: Desk, of: str) -> FormPage:
    found = next((one for one in at.rulebook.referral_form.pages if slug(one) == of), None)
    if found is None:
        raise Refused(NOT_FOUND)
    return found


def _asked(at: Desk, shown: FormPage, form: Posted) -> Mapping[str, Fact]:
    """The facts that a page had asked when it was shown: others are left as they are."""
    names = {name for name, _ in form}
    return {fact: at.rulebook.facts[fact] for fact in shown.asks if f"{fact}{_WAS}" in names}


def _merged(at: Desk, shown: FormPage, form: Posted, fit: Fitting) -> Told:
    """A draft with the answers of a page. What was not changed here stays as it is now. Raises Wrong."""
    facts = _asked(at, shown, form)
    read: Typed = typed(facts, form)
    errors = list(read.errors)
    changed: dict[str, Stored | None] = {}
    for fact, answer in read.answers.items():
        was, now, new = form.one(f"{fact}{_WAS}"), said(fit.told.facts.get(fact)), said(answer)
        if new in {was, now}:
            continue
        if was == now:
            changed[fact] = answer
        else:
            words = "You changed this answer in another tab or window meanwhile. Check it, and continue"
            errors.append(FieldError(field_of(facts[fact]), words))
    told = _with(fit.told, changed, at)
    errors += _refused(at, told, facts)
    if errors:
        raise Wrong(errors)
    return told


def _with(told: Told, answers: Mapping[str, Stored | None], at: Desk) -> Told:
    """A draft with other answers, given today; those taken back are out. In the order of the form."""
    today = at.books.today().isoformat()
    several = {fact: {"offered": list(one.answers)} for fact, one in at.rulebook.facts.items() if one.several}
    given = {fact: {**answer, "on": today, **several.get(fact, {})} for fact, answer in answers.items() if answer}
    # What was said before was said when it was.
    same = {fact: told.facts[fact] for fact in given if said(told.facts.get(fact)) == said(given[fact])}
    facts = {fact: answer for fact, answer in told.facts.items() if fact not in answers} | given | same
    order = at.rulebook.referral_form.facts()
    return Told(told.authority, told.agency, told.reference, {fact: facts[fact] for fact in order if fact in facts})


def _refused(at: Desk, told: Told, facts: Mapping[str, Fact]) -> list[FieldError]:
    """What is wrong with the answers together, at the fields of the page."""
    try:
        settle(at.rulebook, told.case(at.books.today()))
    except CaseRefused as refused:
        here = [(error.pointer.removeprefix("/facts/"), error) for error in refused.errors]
        found = [FieldError(field_of(facts[fact]), _words(error)) for fact, error in here if fact in facts]
        # Should it all be about other pages, it is told at the first question of this one.
        first = next(iter(facts.values()), None)
        return found or ([FieldError(field_of(first), _words(here[0][1]))] if first else [])
    return []


def _words(error: CaseError) -> str:
    return _WORDS.get(error.code, error.detail)


def _changed(facts: Mapping[str, Fact], form: Posted) -> Mapping[str, Posted]:
    """What was typed, of each question that was shown and not left as it was."""
    read = typed(facts, form).answers
    names = {name for name, _ in form}
    shown = [fact for fact in facts if f"{fact}{_WAS}" in names]
    return {fact: form for fact in shown if fact not in read or said(read[fact]) != form.one(f"{fact}{_WAS}")}


def _shown(  # noqa: PLR0913, PLR0917 (all that a page shows)
    request: Request,
    id_: str,
    shown: FormPage,
    progress: Progress,
    fit: Fitting,
    form: Posted | None = None,
    errors: list[FieldError] | None = None,
) -> Response:
    stored = fit.told.facts
    changed = _changed(progress.asked(shown), form) if form else {}
    questions = [
        Question(
            fact,
            changed.get(one) or Posted(tuple(fields(fact, stored.get(one)))),
            said(stored.get(one)),
            one in stored,
        )
        for one, fact in progress.asked(shown).items()
    ]
    pages = progress.pages()
    previous = progress.before(shown)
    told = {
        "id": id_,
        "page": shown,
        "questions": questions,
        "number": pages.index(shown) + 1,
        "of": len(pages),
        "back": address(id_, previous) if previous else f"/refer/{id_}/about",
        "from_check": "from" in request.query_params,
        "follow": f"{address(id_, shown)}/panel",
        "gone": [one.replace("_", " ") for one in fit.gone],
        "panel": panel(progress),
        "words": {"all": ALL, "none": NONE, "back": BACK, "not_known": NOT_KNOWN, "was": _WAS},
        "areas": progress.rulebook.areas,
        "agency": progress.told.agency,
    }
    return page(request, "referring/questions.html", 422 if errors else 200, errors=errors or [], **told)
