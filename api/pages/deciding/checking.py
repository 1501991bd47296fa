"""Checking a decision before it is kept: its effect, what departs, what others decided meanwhile; and keeping it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from fastapi import Depends, Response
from starlette.responses import RedirectResponse

from api.decisions.reading import read_decision
from api.decisions.reasons import SAYS
from api.decisions.shapes import DecisionRecord
from api.keeping.meetings import effect, keep_meeting, previewed
from api.pages.deciding.agenda import CHOICES
from api.pages.deciding.draft import SEEN, Place, field_id, of_recommendation
from api.pages.deciding.saying import Names, titled
from api.pages.deciding.storing import discard
from api.pages.deciding.working import AtWork, Working, Wrong
from api.pages.forms import Form
from api.pages.routing import pages
from api.pages.site import page
from api.problems import CHANGED, RECORD_REFUSED, UNREADABLE, Refused
from api.records.comparing import Changes
from api.records.repeating import Repeatable
from api.requests import taking
from api.sign_in.principal import Scope
from rules_engine.case_files import CannotRead, parse_json
from rules_engine.contract import Recommendation
from rules_engine.rendering.grouping import strongest_and_soonest
from rules_engine.rendering.phrases import STATUSES, by_day, stands

router = pages(Scope.DECIDE)
_AT = "/assessments/{id}/decision"
_FIRST: Final = 10
"""So many of what would stand otherwise are shown at once; the rest is folded."""
_OTHERWISE: Final = "More was filled in, in another tab or window. Look through all of it again, and keep it then"


@dataclass(frozen=True, slots=True)
class Shift:
    """How a recommendation stands, and would stand with what the meeting judged."""

    title: str
    was: str
    would_be: str


@router.get(f"{_AT}/check", dependencies=[Depends(taking())])
def check(work: AtWork) -> Response:
    """What was filled in as it would be kept, with all that it would change; or what is wrong with it."""
    return _checked(work, 422 if work.tried[1] else 200)


@router.post(f"{_AT}/seen")
def seen(work: AtWork, form: Form) -> Response:
    """Go on, having read what others decided meanwhile. What was filled in stays."""
    work.changed(lambda draft: draft.having_seen(form.one(SEEN)))
    return RedirectResponse(f"{work.address}/check", 303)


@router.post(f"{_AT}/keep")
def keep(work: AtWork, form: Form) -> Response:
    """Keep what was checked, and nothing that was filled in since: that is shown first. Sent twice, it is kept once."""
    told, key = _told(form.one("told")), form.one("key")
    repeatable = Repeatable.under(key, work.caller.tenant, work.caller.name, [work.address, told]) if key else None
    if key == work.draft.key and told != work.telling.told:
        # It would be deleted with the rest, and nobody has looked through it.
        return _checked(work, CHANGED.status, [Wrong(Place("", ""), _OTHERWISE)])
    try:
        kept = keep_meeting(
            read_decision(told), work.id, form.one(SEEN), work.to, work.caller, work.books, repeatable
        )  # fmt: skip
    except Refused as refused:
        if refused.kind not in {CHANGED, RECORD_REFUSED} or not work.draft.pages:
            raise
        return _checked(work, refused.kind.status)
    # What was begun after it was kept stays: the form can be sent again, from a page that was left open.
    discard(work.to, work.caller, work.id, key=key)
    return RedirectResponse(f"/assessments/{work.id}/decisions/{kept.entry.id}/kept", 303)


def _told(text: str) -> object:
    try:
        return parse_json(text)
    except CannotRead:
        raise Refused(UNREADABLE) from None


def _checked(work: Working, status: int, also_wrong: Sequence[Wrong] = ()) -> Response:
    made, wrong = work.tried
    since = [DecisionRecord.model_validate(one.head) for one in work.standing.since(work.draft.seen)]
    record = previewed(made, work.to, work.caller) if made else None
    changes = effect(made, work.standing.kept) if made else None
    after = made.follow_up.assessment.recommendations if made and made.follow_up else ()
    return page(
        work.request, "deciding/check.html", status, work=work, record=record, changes=changes, since=since,
        field_id=field_id, shifts=_shifts(work, changes, after), wrong=[*also_wrong, *wrong], titles=titled(work),
        told=json.dumps(work.telling.told),
        mine={one: work.draft.page(of_recommendation(one)).get("decision", "") for one in work.by_id},
        names=Names(work.rulebook), CHOICES=CHOICES, STATUSES=STATUSES, SAYS=SAYS,
    )  # fmt: skip


def _shifts(work: Working, changes: Changes | None, after: Sequence[Recommendation]) -> dict[str, Sequence[Shift]]:
    """What would stand otherwise in its status, strength or date, strongest first; and what only rests otherwise."""
    then = {one.id: one for one in after}
    listed = sorted(changes.recommendations if changes else (), key=lambda one: _weight(then.get(one.id)))
    today = work.books.today()
    shifts = [
        Shift(one.title, _stands(work.by_id.get(one.id), today), _stands(then.get(one.id), today)) for one in listed
    ]
    otherwise = [shift for shift in shifts if shift.was != shift.would_be]
    return {
        "otherwise": otherwise[:_FIRST],
        "more": otherwise[_FIRST:],
        "beneath": [shift for shift in shifts if shift.was == shift.would_be],
    }


def _weight(one: Recommendation | None) -> tuple[int, int, date]:
    """Sorts what would apply first, the strongest before the others; what is no longer there comes first of all."""
    if one is None:
        return -1, 0, date.max
    return list(STATUSES).index(one.status), *strongest_and_soonest(one)


def _stands(one: Recommendation | None, today: date) -> str:
    if one is None:
        return "not in the rules"
    by = by_day(one.deadline, today)
    return f"{stands(one).capitalize()} ({one.modality})" + (f", by {by}" if by else "")
