"""The pages that are filled in while people talk. Each is stored as it is sent, right or wrong: nothing is lost."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import Depends, Response
from starlette.responses import RedirectResponse

from api.decisions.answering import vote_fact
from api.decisions.judging import departs, unrecorded
from api.decisions.reasons import SAYS
from api.decisions.shapes import PARTNERS, Decided
from api.pages.deciding.agenda import CHOICES, agenda, others
from api.pages.deciding.draft import (
    ANOTHER,
    CLOSING,
    DATE,
    NOTHING,
    SEEN,
    VOTES,
    bodies,
    field_id,
    of_judgement,
    of_recommendation,
)
from api.pages.deciding.storing import discard
from api.pages.deciding.working import AtWork, Working
from api.pages.forms import FieldError, Form, Posted
from api.pages.routing import pages
from api.pages.site import page
from api.problems import NOT_FOUND, Refused
from api.requests import taking
from api.sign_in.principal import Scope
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import OpenFact
from rules_engine.names import to_id
from rules_engine.rendering.phrases import STATUSES, by_day, stands

router = pages(Scope.DECIDE)
_WORDS: Final[Mapping[str, Any]] = {
    "CHOICES": CHOICES, "STATUSES": STATUSES, "SAYS": SAYS, "PARTNERS": PARTNERS, "NOTHING": NOTHING,
    "to_id": to_id, "field_id": field_id, "day_in_words": day_in_words, "stands": stands,
}  # fmt: skip
_NOTHING = [Depends(taking())]
_AT = "/assessments/{id}/decision"


@router.get(_AT, dependencies=_NOTHING)
def tasks(work: AtWork) -> Response:
    """What there is to fill in, and how far that is."""
    return page(work.request, "deciding/tasks.html", work=work, agenda=agenda(work), new=others_new(work))


@router.get(f"{_AT}/others", dependencies=_NOTHING)
def other_recommendations(work: AtWork) -> Response:
    """What else there is to decide on: what may still apply, and what does not."""
    return page(work.request, "deciding/others.html", work=work, others=others(work))


@router.get(f"{_AT}/date", dependencies=_NOTHING)
def date(work: AtWork) -> Response:
    """The date of the meeting."""
    return _page(work, DATE)


@router.post(f"{_AT}/date")
def take_date(work: AtWork, form: Form) -> Response:
    """Take it."""
    return _taken(work, DATE, form)


@router.get(f"{_AT}/votes", dependencies=_NOTHING)
def votes(work: AtWork) -> Response:
    """Each partner's vote on a local review."""
    return _page(work, VOTES, **_votes())


@router.post(f"{_AT}/votes")
def take_votes(work: AtWork, form: Form) -> Response:
    """Take them."""
    return _taken(work, VOTES, form, **_votes())


@router.get(f"{_AT}/closing", dependencies=_NOTHING)
def closing(work: AtWork) -> Response:
    """The scrutineer's view, and the meeting's reasons as a whole."""
    return _page(work, CLOSING)


@router.post(f"{_AT}/closing")
def take_closing(work: AtWork, form: Form) -> Response:
    """Take both."""
    return _taken(work, CLOSING, form)


@router.get(f"{_AT}/recommendations/{{recommendation}}", dependencies=_NOTHING)
def decision(work: AtWork, recommendation: str) -> Response:
    """What was decided on a recommendation, and each partner's position on that."""
    return _page(work, of_recommendation(recommendation), **_recommended(work, recommendation))


@router.post(f"{_AT}/recommendations/{{recommendation}}")
def take_decision(work: AtWork, recommendation: str, form: Form) -> Response:
    """Take it."""
    return _taken(work, of_recommendation(recommendation), form, **_recommended(work, recommendation))


@router.get(f"{_AT}/judgements/{{fact}}", dependencies=_NOTHING)
def judgement(work: AtWork, fact: str) -> Response:
    """How a judgement was answered, by the partners together or by bodies that differ."""
    return _page(work, of_judgement(fact), **_to_judge(work, fact))


@router.post(f"{_AT}/judgements/{{fact}}")
def take_judgement(work: AtWork, fact: str, form: Form) -> Response:
    """Take it."""
    return _taken(work, of_judgement(fact), form, **_to_judge(work, fact))


@router.post(f"{_AT}/discard")
def discarded(work: AtWork, form: Form) -> Response:
    """Delete all that was filled in, once that was confirmed."""
    if form.one("sure") != "yes":
        errors = [FieldError("sure", "Tick the box if all that was filled in is to be deleted")]
        return page(work.request, "deciding/tasks.html", 422, work=work, agenda=agenda(work), new=others_new(work),
                    errors=errors)  # fmt: skip
    discard(work.to, work.caller, work.id)
    return RedirectResponse(f"/assessments/{work.id}", 303)


def others_new(work: Working) -> bool:
    """Whether others have decided since what the draft was begun with."""
    return work.draft.seen != work.standing.tag


def _taken(work: Working, name: str, form: Posted, **context: Any) -> Response:  # noqa: ANN401 (as the template needs)
    """Store a page. With an error it is shown again, and is stored all the same."""
    work = work.begun(form.one(SEEN)).changed(lambda draft: draft.with_page(name, form))
    wrong = work.wrong_on(name) if name in work.draft.pages else []
    if wrong:
        errors = [FieldError(field_id(one.place.field), one.words) for one in wrong]
        return _page(work, name, 422, errors=errors, **context)
    return RedirectResponse(f"{work.address}#{name.replace('/', '-')}", 303)


def _page(work: Working, name: str, status: int = 200, **context: Any) -> Response:  # noqa: ANN401 (as the template needs)
    template = f"deciding/{name.partition('/')[0]}.html"
    return page(work.request, template, status, work=work, filled=work.draft.page(name), **_WORDS, **context)


def _votes() -> Mapping[str, Any]:
    return {"vote_of": {partner: vote_fact(partner) for partner in PARTNERS}}


def _recommended(work: Working, id_: str) -> Mapping[str, Any]:
    """A recommendation, with what each choice would need. Raises Refused."""
    one = work.by_id.get(id_)
    if one is None:
        raise Refused(NOT_FOUND)
    told = one.model_dump(mode="json")
    choices = [Decided.model_validate({"recommendation": id_, "decision": choice}) for choice in CHOICES]
    return {
        "one": one,
        "by_when": by_day(one.deadline, work.books.today()),
        "away": {choice.decision: departs(choice, told, told) for choice in choices},
        "left": {choice.decision: unrecorded(choice, told) for choice in choices},
        "decided_before": [
            (record, each) for record in work.records for each in record.decisions if each.recommendation == id_
        ],
        "judgements": [open_ for open_ in one.open if open_.judgement],
    }


def _to_judge(work: Working, id_: str) -> Mapping[str, Any]:
    """A judgement, with what the assessment says of it. Raises Refused."""
    fact = work.rulebook.facts.get(id_)
    if fact is None or not fact.judgement or id_ in {vote_fact(partner) for partner in PARTNERS}:
        raise Refused(NOT_FOUND)
    return {
        "fact": fact, "bodies": bodies(fact.held_by), "another": ANOTHER, "open": _open(work, id_),
        "turning": [one for one in work.by_id.values() if any(open_.fact == id_ for open_ in one.open)],
    }  # fmt: skip


def _open(work: Working, fact: str) -> OpenFact | None:
    return next((each for one in work.by_id.values() for each in one.open if each.fact == fact), None)
