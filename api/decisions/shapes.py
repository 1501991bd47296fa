"""The shapes of a decision: as it is told, and as it is kept."""

import datetime
from typing import Annotated, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from api.decisions.reasons import SAYS, Reason
from rules_engine.contract import Status

Partner = Literal["local authority", "police", "ICB"]
PARTNERS: Final[tuple[Partner, ...]] = ("local authority", "police", "ICB")
"""The statutory safeguarding partners. Each has an equal say (Children Act 2004, s.16E)."""

View = Literal["agree", "disagree", "need more information"]
Choice = Literal["act", "do not act", "decide later"]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Code = Annotated[Reason, Field(description=" ".join(f"{code.value}: {said}" for code, said in SAYS.items()))]


def _day(told: object) -> object:
    """A date is a text YYYY-MM-DD: no number, and no time of day."""
    if isinstance(told, str):
        day = datetime.date.fromisoformat(told)
        # Weeks and dates without hyphens can be read, too, and are none that people expect here.
        if day.isoformat() == told:
            return day
    elif isinstance(told, datetime.date) and not isinstance(told, datetime.datetime):
        return told
    raise ValueError


Day = Annotated[datetime.date, BeforeValidator(_day)]
_Item = TypeVar("_Item")
Few = Annotated[list[_Item], Field(max_length=200)]


class _Told(BaseModel):
    """What every part of a decision shares."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Position(_Told):
    """Whether a statutory partner agrees with the decision reached."""

    partner: Partner
    position: View
    reason: Code | None = Field(default=None, description="Needed unless the partner agrees.")
    text: Text | None = None


class Decided(_Told):
    """What was decided about one recommendation."""

    recommendation: str
    decision: Choice = Field(
        description="Whether to do what the recommendation says. Where it leaves the partners a choice, such as for or "
        "against a review, what they chose is a judgement."
    )
    positions: Annotated[list[Position], Field(max_length=len(PARTNERS))] = Field(
        default=[], description="Each partner's, once. A partner that is left out has not said, which is never a yes."
    )
    reason: Code | None = Field(default=None, description="Needed where the decision departs or puts off.")
    rationale: Text | None = Field(
        default=None,
        description="Needed where the decision departs from the recommendation, puts off what is recommended, or "
        "leaves a judgement unrecorded that the recommendation turns on.",
    )


_BODIES: Final = {
    name.casefold(): name for name in (*PARTNERS, "safeguarding partners", "delegated safeguarding partners")
}


def _spelt(body: str) -> str:
    """A body by the name that it has elsewhere, however it was spelt."""
    return _BODIES.get(body.casefold(), body)


class Judgement(_Told):
    """An answer that only people can give, to a fact of the rulebook that is a judgement."""

    fact: str
    answer: str
    by: Annotated[
        str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100), AfterValidator(_spelt)
    ] = Field(
        default="safeguarding partners",
        description="Whose judgement it is. Where several bodies differ, each of them once: nothing is then settled. "
        "The partners' together takes the place of what single bodies said before.",
    )
    text: Text | None = Field(
        default=None, description="What it was judged by. Needed where it was answered otherwise before."
    )


class Vote(_Told):
    """A statutory partner's single vote on a local child safeguarding practice review."""

    partner: Partner
    vote: Literal["for", "against"]
    text: Text | None = None


class Scrutineer(_Told):
    """The independent scrutineer's view. It is recorded beside the partners' and never counted."""

    view: View
    text: Text | None = None


class Meeting(_Told):
    """What a meeting decided, but for the recommendations."""

    on: Day = Field(description="The date of the meeting.")
    judgements: Few[Judgement] = Field(
        default=[], description="Judgements made. They become answers of a new assessment; the old one stays as it was."
    )
    votes: Annotated[list[Vote], Field(max_length=len(PARTNERS))] = Field(
        default=[], description="On a local review: one for each partner. They decide nothing by their number."
    )
    scrutineer: Scrutineer | None = None
    rationale: Text | None = Field(default=None, description="The meeting's reasons as a whole.")


class DecisionTold(Meeting):
    """What a meeting decided about an assessment."""

    decisions: Few[Decided] = Field(default=[], description="One for each recommendation that was decided.")


class DecidedRecord(Decided):
    """A decision on one recommendation as it is kept, with what was recommended."""

    title: str
    status: Status = Field(description="Of the recommendation, as the meeting had it before it.")
    recommended: Status = Field(description="Its status with the judgements and votes that the meeting made.")
    modality: str
    departs: bool = Field(
        description="The decision is other than what is recommended, or puts it off; or leaves undone what was "
        "recommended before this meeting judged otherwise."
    )
    unrecorded: list[str] = Field(
        description="Judgements that the recommendation turns on and that nobody recorded, or that bodies gave "
        "differently."
    )
    not_heard: list[Partner] = Field(description="Partners whose position is not recorded.")
    dissent: list[Partner] = Field(description="Partners who disagree with the decision.")
    supersedes: str | None = Field(description="The id of the decision record that stood on this until now.")
    superseded_by: str | None = Field(
        description="The id of the decision record of a later meeting, where that was recorded before this one."
    )


class Dissent(_Told):
    """A disagreement between the statutory partners, to be shared with the Delegated Safeguarding Partners."""

    on: str = Field(description='The id of a recommendation or of a judgement, or "local review" for the votes.')
    share_with: Literal["delegated safeguarding partners"] = "delegated safeguarding partners"


class AnsweredAssessment(_Told):
    """The assessment that a decision answers, and the version of the rules that it was made by."""

    id: str
    on: datetime.date
    rulebook: str = Field(description="The rulebook's digest.")
    engine: str


class DecisionRecord(Meeting):
    """A decision as it is kept. Nothing overwrites it: a later decision supersedes it, and both stay."""

    id: str
    at: datetime.datetime = Field(description="When it was kept, in UTC.")
    by: str = Field(description="Who kept it, as the service knows them.")
    roles: list[str] = Field(description="What they are to the partnership: a partner's role names its body.")
    assessment: AnsweredAssessment
    decisions: list[DecidedRecord]
    not_voted: list[Partner] = Field(description="Partners without a vote, at this meeting or before, where it voted.")
    dissent: list[Dissent]
    warnings: list[str]
    next_assessment: str | None = Field(
        description="The new assessment, with the judgements and votes as answers; null where the meeting made none."
    )
