"""Making the record of a decision, and the new assessment that its judgements and votes call for."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pydantic import JsonValue

from api.decisions import judging
from api.decisions.answering import answered, vote_fact
from api.decisions.shapes import AnsweredAssessment, DecidedRecord, DecisionRecord, DecisionTold, Meeting
from api.problems import RECORD_REFUSED, Refused
from api.records.keeping import Kept, new_id
from api.rulebooks import Rulebooks
from api.turns import assess
from rules_engine.case import Case, CaseError, CaseRefused, read_case
from rules_engine.contract import Assessment


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The new assessment: the case with what was judged and voted as its answers."""

    id: str
    case: Case
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Made:
    """A decision that may be kept."""

    id: str
    told: DecisionTold
    assessment: AnsweredAssessment
    decisions: list[DecidedRecord]
    follow_up: FollowUp | None
    meetings: Sequence[Meeting]
    answers: Mapping[str, JsonValue]

    def record(self, *, at: datetime, by: str, roles: Iterable[str]) -> DecisionRecord:
        """As it is kept, at a time in UTC, by a caller of these roles."""
        cast = judging.votes_cast(self.meetings)
        missing = judging.without(cast) if self.told.votes else []
        late = any(one.on > self.told.on for one in self.meetings)
        return DecisionRecord(
            **{**dict(self.told), "decisions": self.decisions},
            id=self.id,
            at=at,
            by=by,
            roles=sorted(roles),
            assessment=self.assessment,
            not_voted=missing,
            dissent=judging.dissent(self.told, self.decisions, cast, self.answers),
            warnings=judging.warnings(self.told, self.decisions, missing, self.answers, late=late),
            next_assessment=self.follow_up.id if self.follow_up else None,
        )


def make(told: DecisionTold, kept: Kept, before: Sequence[Kept], books: Rulebooks) -> Made:
    """Make the record of a decision on a kept assessment, after the decisions before it. Raises Refused."""
    case, answer = read_case(kept.head["case"]), json.loads(kept.answer)
    assert case.on is not None  # noqa: S101 (no assessment is kept without its date)
    assessed = {one["id"]: one for one in answer["recommendations"]}
    earlier = [DecisionRecord.model_validate(one.head) for one in before]
    on = as_at(told.on, case.on, earlier, books.today())
    _refuse(judging.mistaken(told, assessed, books.on(on).facts, case.on, books.today()))
    facts = books.on(on).facts
    answers = answered(case.facts, [*earlier, told], facts)
    judged = _judged(told, answers, case, on, books)
    # Who judges that there was serious harm, and then decides not to notify, departs from what follows from it.
    new = judged.assessment.model_dump(mode="json")["recommendations"] if judged else []
    recommended = assessed | {one["id"]: one for one in new if one["id"] in assessed}
    _refuse(judging.unexplained(told, assessed, recommended, answered(case.facts, earlier, facts)))
    in_order = sorted(earlier, key=lambda record: record.on)
    standing = {one.recommendation: (record.on, record.id) for record in in_order for one in record.decisions}
    return Made(
        id=new_id(),
        told=told,
        assessment=AnsweredAssessment(
            id=kept.entry.id, on=case.on, rulebook=answer["rulebook"]["digest"], engine=kept.head["engine"]
        ),
        decisions=judging.recorded(told, assessed, recommended, standing),
        follow_up=judged if told.judgements or told.votes else None,
        meetings=[*earlier, told],
        answers=answers,
    )


def as_at(met: date, assessed: date, earlier: Iterable[DecisionRecord], today: date) -> date:
    """The day by whose rules a meeting judges: its own, and never one before what was decided already."""
    return max(assessed, min(met, today), *(one.on for one in earlier))


def _refuse(found: Iterable[CaseError]) -> None:
    errors = list(found)
    if errors:
        raise Refused(RECORD_REFUSED, errors=errors)


def _judged(told: DecisionTold, facts: dict[str, JsonValue], case: Case, on: date, books: Rulebooks) -> FollowUp | None:
    """The case with all that was judged and voted in its matter, assessed; None where it has all of that already."""
    if facts == case.facts:
        return None
    rulebook = books.on(on)
    case = case.model_copy(update={"on": on, "detail": "full", "facts": facts})
    try:
        return FollowUp(new_id(), case, assess(rulebook, case, passages=books.passages))
    except CaseRefused as refused:
        raise Refused(RECORD_REFUSED, errors=[_at_its_place(error, told) for error in refused.errors]) from None


def _at_its_place(error: CaseError, told: DecisionTold) -> CaseError:
    """An error in the new case, pointing to the judgement or the vote that it comes from."""
    places = {f"/facts/{one.fact}": f"/judgements/{number}/answer" for number, one in enumerate(told.judgements)}
    places |= {f"/facts/{vote_fact(one.partner)}": f"/votes/{number}" for number, one in enumerate(told.votes)}
    return error.model_copy(update={"pointer": places.get(error.pointer, error.pointer)})
