"""The shapes of an assessment: the public contract, from which OpenAPI and JSON Schema are made."""

import datetime
from functools import cache
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from rules_engine.domains import Words

Status = Literal["applies", "does_not_apply", "undetermined"]
CriterionStatus = Literal["met", "not_met", "undetermined"]
AnswerValue = str | int | list[str]


@cache
def _all_fields(shape: type[BaseModel]) -> set[str]:
    """The names of a shape's fields: one set for all that are made of it, as none is ever changed."""
    return set(shape.model_fields)


class Shape(BaseModel):
    """What every shape shares: unknown keys are refused, and nothing is changed once made."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    __slots__ = ("_json",)

    @classmethod
    def made(cls, **values: Any) -> Self:  # noqa: ANN401 (of each field's own type)
        """One made of values that are right already: validating them again would take most of an assessment's time.

        Every field has to be given, in the order in which the class has them.
        """
        one = cls.__new__(cls)
        put = object.__setattr__
        put(one, "__dict__", values)
        put(one, "__pydantic_fields_set__", _all_fields(cls))
        put(one, "__pydantic_extra__", None)
        put(one, "__pydantic_private__", None)
        put(one, "_json", None)
        return one

    def as_bytes(self, only: set[str] | None = None) -> bytes:
        """What ``model_dump_json`` says, of some fields only where they are named; without a detour through text."""
        return self.__pydantic_serializer__.to_json(self, include=only)

    @property
    def kept_json(self) -> bytes | None:
        """What ``as_bytes`` says, where it is kept."""
        found: bytes | None = getattr(self, "_json", None)
        return found

    def keep_json(self, written: bytes | None = None) -> bytes:
        """What ``as_bytes`` says, kept from now on: for what many assessments have in common."""
        written = written or self.as_bytes()
        object.__setattr__(self, "_json", written)
        return written


class Cite(Shape):
    """A place in a source, and our paraphrase of it."""

    source: str
    weight: str
    at: str
    says: str | None = Field(description="Our paraphrase; left out where brief detail is asked for.")
    replaced: bool = Field(default=False, description="Another source had replaced this one by the date of assessment.")
    passage: str | None = Field(default=None, description="The source's own words there, where the service holds them.")


class GivenAnswer(Shape):
    """A fact's answer, who gave it and when; by nobody where it was worked out."""

    fact: str
    answer: AnswerValue | None
    by: str | None = None
    on: datetime.date | None = None
    worked_out_from: list[str] = []


class Reason(Shape):
    """A criterion, or another recommendation, that a recommendation rests on."""

    criterion: str
    text: str
    status: CriterionStatus
    exception: bool = False
    facts: list[GivenAnswer] = []
    cites: list[Cite] = []


class IndicatorState(Shape):
    """A fact that speaks for or against a judgement, and never settles it."""

    fact: str
    answers: list[str] = Field(default=[], description="The answers to it that speak so; another answer does not.")
    state: Literal["present", "absent", "not known"]
    cites: list[Cite] = []


class Caution(Shape):
    """What the guidance warns of when a judgement is made."""

    text: str
    cites: list[Cite]


class OpenFact(Shape):
    """A fact that can still change a recommendation's status."""

    fact: str
    question: str
    state: Literal["not asked", "not known", "contested"]
    held_by: str
    judgement: bool
    worked_out_from: list[str] = []
    said: list[GivenAnswer] = Field(default=[], description="What was answered so far, by whom.")
    indicators_for: list[IndicatorState] = []
    indicators_against: list[IndicatorState] = []
    cautions: list[Caution] = []


class SettledBy(Shape):
    """A smallest set of answers that settles a recommendation, and as what."""

    answers: dict[str, Words]
    status: Literal["applies", "does_not_apply"]


class DeadlineReading(Shape):
    """Another way to count."""

    text: str
    due: datetime.date


class SkippedDay(Shape):
    """A holiday that a count of working days passed over."""

    date: datetime.date
    name: str


class DatedDeadline(Shape):
    """By when. ``due`` and the rest are null until the date that starts the count is known."""

    modality: str
    counted: str = Field(description="How it is counted, in words.")
    starts: datetime.date | None = None
    due: datetime.date | None = None
    earliest: datetime.date | None = None
    readings: list[DeadlineReading] = []
    skipped: list[SkippedDay] = []
    met: bool | None = None
    calendar: Literal["official", "projected"] = "official"
    cites: list[Cite] = []


class ConsiderationState(Shape):
    """Something to weigh. It never concludes."""

    text: str
    fact: str
    state: Literal["present", "absent", "not known"]
    cites: list[Cite] = []


class ChecklistState(Shape):
    """Something that belongs in what is to be done."""

    item: str
    state: Literal["done", "missing", "not known"]
    cites: list[Cite] = []


class DoubtText(Shape):
    """An open question of interpretation, for the ruleset's owner."""

    text: str
    cites: list[Cite] = []


class DifferingSource(Shape):
    """A source that reads otherwise."""

    source: str
    weight: str
    at: str
    reading: str


class Recommendation(Shape):
    """What, who acts, who decides, how strongly, by when; whether it applies, why, and what would change that."""

    id: str
    ruleset: str
    title: str
    status: Status
    robust: bool = Field(description="The status holds whatever the open facts turn out to be.")
    awaiting_judgement: bool
    modality: str
    who_acts: str
    who_decides: str
    deadline: DatedDeadline | None = None
    because: list[Reason] = []
    why_not: list[Reason] = []
    open: list[OpenFact] = []
    settled_by: list[SettledBy] = []
    consider: list[ConsiderationState] = []
    checklist: list[ChecklistState] = []
    cites: list[Cite] = []
    doubts: list[DoubtText] = []
    differs: list[DifferingSource] = []


StepState = Literal["done", "planned", "due", "overdue", "waiting", "undetermined", "not needed"]


class SequenceStep(Shape):
    """A step on the way a case goes: whose it is, by when, and what it waits for."""

    step: str
    name: str
    recommendation: str = Field(description="The recommendation that calls for the step; more about it stands there.")
    status: Status
    state: StepState = Field(
        description='"due" and "overdue" say that nothing shows the step was taken, never that it was not.'
    )
    modality: str
    who_acts: str
    earliest: datetime.date | None = None
    due: datetime.date | None = None
    on: datetime.date | None = Field(
        default=None, description="When it was taken, or is planned: a plan meets nothing."
    )
    in_time: bool | None = None
    waits_for: list[str] = Field(default=[], description="The steps that come first and are still ahead.")
    note: str = Field(default="", description="Why it does not wait for the steps that usually come first.")


class Question(Shape):
    """A question that still matters, and the recommendations that it can change."""

    fact: str
    question: str
    answers: list[str] = Field(description="The permitted answers, or one that says what is asked for.")
    help: str = ""
    held_by: str
    judgement: bool = False
    settles: list[str]
    cites: list[Cite] = []


class Warning_(Shape):  # noqa: N801 (Warning is Python's own)
    """Something that a reader must know."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="Warning")
    code: str
    text: str


class Headline(Shape):
    """The assessment in five flat fields, for forms."""

    position: Literal["must act", "should act", "awaiting judgement", "more needed", "nothing indicated"]
    summary: str
    next_deadline: datetime.date | None
    open_questions: int
    rationale_url: str | None = None


class RulesetInForce(Shape):
    """A ruleset that the case was judged by."""

    id: str
    in_force_from: datetime.date
    status: str
    review_by: datetime.date
    digest: str


class RulebookInForce(Shape):
    """The rulebook that the case was judged by."""

    on: datetime.date
    digest: str
    rulesets: list[RulesetInForce]


class Assessment(Shape):
    """A case judged by a rulebook on a date. It recommends and explains; people decide."""

    id: str | None = None
    rulebook: RulebookInForce
    headline: Headline
    recommendations: list[Recommendation]
    sequence: list[SequenceStep]
    next_questions: list[Question]
    warnings: list[Warning_]
    caveat: str
