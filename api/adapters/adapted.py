"""What becomes of a submission: its case, what was used of it, what is left over, and what was not answered."""

from typing import Literal

from pydantic import BaseModel, Field, JsonValue

Why = Literal["not_read", "not_mapped", "read_by_people"]


class Used(BaseModel):
    """A question whose answer is in the case."""

    question_id: str
    question: str
    gives: str = Field(description='A fact, by id, or "authority" or "answered by".')


class LeftOver(BaseModel):
    """A question whose answer is not in the case, and why."""

    question_id: str
    question: str
    gives: str | None = Field(description="What it would give, if the mapping names it: that is left open.")
    why: Why
    detail: str = Field(description="What to do, in plain words.")
    knows: list[str] = Field(default=[], description="The answers that the mapping knows.")


class NotAnswered(BaseModel):
    """A question that the form did not ask this time, or that was left empty: not asked, and never a "no"."""

    question_id: str
    gives: str | None


class Adapted(BaseModel):
    """The case that a submission makes. Each question of the form is in one of the three lists."""

    unread: int = Field(
        description="How many answers are neither used nor left to people. If any, a person has to read the form: "
        "what those answers would give is left open, and nothing rests on it."
    )
    case: dict[str, JsonValue] = Field(description="As POST /v1/assessments takes it.")
    used: list[Used]
    left_over: list[LeftOver]
    not_answered: list[NotAnswered]
