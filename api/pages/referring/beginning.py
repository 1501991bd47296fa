"""The start of a referral: what it is, the drafts to come back to, and whom and what it is about."""

from fastapi import APIRouter, Depends, Request, Response
from starlette.responses import RedirectResponse

from api.pages.forms import FieldError, Form, Posted
from api.pages.referring.keeping import AtDesk, Desk, Referrer, desk
from api.pages.referring.progress import Progress
from api.pages.referring.told import LONGEST, Fitting, Told
from api.pages.site import page
from api.records.records import Records
from api.requests import Books, taking
from rules_engine.calendar_days import day_in_words
from rules_engine.referral_form import FormPage

_NOTHING = [Depends(taking())]


def add(router: APIRouter) -> None:
    """Add these routes."""
    router.add_api_route("/refer", start, dependencies=[Depends(taking("saved"))])
    router.add_api_route("/refer/new", new, dependencies=_NOTHING)
    router.add_api_route("/refer/new", begin, methods=["POST"], dependencies=_NOTHING)
    router.add_api_route("/refer/{id}", go_on, dependencies=_NOTHING)
    router.add_api_route("/refer/{id}/about", about, dependencies=[Depends(taking("from"))])
    router.add_api_route("/refer/{id}/about", change_about, methods=["POST"], dependencies=[Depends(taking("from"))])
    router.add_api_route("/refer/{id}/delete", ask_to_delete, dependencies=_NOTHING)
    router.add_api_route("/refer/{id}/delete", delete, methods=["POST"], dependencies=_NOTHING)


def start(request: Request, books: Books, caller: Referrer, saved: str | None = None) -> Response:
    """What a referral is and is not, and the drafts of whoever asks."""
    to: Records | None = request.app.state.records
    at = desk(to, books, caller) if to else None
    listed = at.listed() if at else []
    rows = [
        {
            "id": one.id,
            "reference": one.body["reference"],
            "answers": len(one.body["facts"]),
            "at": day_in_words(one.at.date()),
            "until": day_in_words(one.until.date()),
        }
        for one in listed
    ]
    form = books.on(books.today()).referral_form
    return page(request, "referring/start.html", drafts=rows, keeps=at is not None, saved=saved is not None, form=form)


def new(request: Request, at: AtDesk) -> Response:
    """Whom and what a new referral is about."""
    return _about(request, at, Posted())


def begin(request: Request, at: AtDesk, form: Form) -> Response:
    """Begin a draft."""
    told, errors = _read(at, form, Told())
    if errors:
        return _about(request, at, form, errors=errors)
    return RedirectResponse(f"/refer/{at.begin(told)}", 303)


def go_on(id: str, at: AtDesk) -> Response:  # noqa: A002 (the path says id)
    """To the first page with something unanswered; where there is none, to the answers."""
    fit = at.fitting(at.draft(id))
    if not (fit.told.authority and fit.told.agency):
        return RedirectResponse(f"/refer/{id}/about", 303)
    return RedirectResponse(address(id, Progress.of(at.rulebook, fit.told, at.books.today()).next_to_answer()), 303)


def about(request: Request, id: str, at: AtDesk) -> Response:  # noqa: A002
    """Whom and what a draft is about."""
    fit = at.fitting(at.draft(id))
    told = fit.told
    shown = Posted((("authority", told.authority), ("agency", told.agency), ("reference", told.reference)))
    return _about(request, at, shown, id_=id)


def change_about(request: Request, id: str, at: AtDesk, form: Form) -> Response:  # noqa: A002
    """Change whom and what a draft is about."""
    errors = _read(at, form, Told())[1]
    if errors:
        at.draft(id)
        return _about(request, at, form, id_=id, errors=errors)

    def changed(fit: Fitting) -> Told:
        return _read(at, form, fit.told)[0]

    told = at.change(id, changed)
    if form.one("then") == "later":
        return RedirectResponse("/refer?saved=", 303)
    if "from" in request.query_params:
        return RedirectResponse(address(id, None), 303)
    return RedirectResponse(
        address(id, next(iter(Progress.of(at.rulebook, told, at.books.today()).pages()), None)), 303
    )


def ask_to_delete(request: Request, id: str, at: AtDesk) -> Response:  # noqa: A002
    """Whether to delete a draft."""
    found = at.draft(id)
    return page(request, "referring/delete.html", id=id, reference=found.body["reference"])


def delete(id: str, at: AtDesk, _: Form) -> Response:  # noqa: A002
    """Delete a draft, for good."""
    at.remove(id)
    return RedirectResponse("/refer", 303)


def address(id_: str, to: FormPage | None) -> str:
    """Where a page of a draft is; where its answers are, without one."""
    return f"/refer/{id_}/page/{slug(to)}" if to else f"/refer/{id_}/check"


def slug(one: FormPage) -> str:
    """What a page goes by in an address."""
    return one.id.replace("_", "-")


def _about(
    request: Request, at: Desk, typed: Posted, *, id_: str = "", errors: list[FieldError] | None = None
) -> Response:
    form = at.rulebook.referral_form
    told = {"form": form, "authorities": at.rulebook.authorities, "typed": typed, "id": id_, "longest": LONGEST}
    return page(request, "referring/about.html", 422 if errors else 200, errors=errors or [], **told)


def _read(at: Desk, form: Posted, before: Told) -> tuple[Told, list[FieldError]]:
    """What is typed on the first page, in the place of what was told before; and what is wrong with it."""
    authority, agency, reference = form.one("authority"), form.one("agency"), form.one("reference")
    errors = []
    if authority not in at.rulebook.authorities:
        errors.append(FieldError("authority", "Select the local authority that the case is for"))
    if agency not in at.rulebook.referral_form.agencies:
        errors.append(FieldError("agency", "Select whom you work for"))
    if len(reference) > LONGEST or not reference.isprintable():
        errors.append(FieldError("reference", f"A reference is on one line, of at most {LONGEST} characters"))
    return Told(authority, agency, reference, before.facts), errors
