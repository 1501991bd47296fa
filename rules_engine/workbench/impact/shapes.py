"""The shapes of an impact: what ``thresholds impact --format json`` prints."""

from datetime import date
from typing import Literal

from pydantic import Field

from rules_engine.contract import Shape, Status
from rules_engine.workbench.comparing.shapes import Version

Turn = Literal["status", "later", "earlier", "no limit now", "a limit now", "weaker", "stronger", "another acts"]
"""What of an answer changed: its status; or, of a recommendation that applies in both, its day, strength or body."""


class AnswersChanged(Shape):
    """The cases in which the answer of one rule changes in one way."""

    rule: str
    name: str
    modality: str
    turn: Turn
    before: Status | None = Field(description="None where that version has no such rule.")
    after: Status | None
    weakened: bool
    cases: int
    examples: list[str] = Field(description="The references of a few of them, never what they say.")


class Refused(Shape):
    """Cases that a version cannot be told: they contradict it, or answer what it does not ask."""

    by: Literal["before", "after", "both"]
    cases: int
    examples: list[str]


class Impact(Shape):
    """What came of the cases."""

    before: Version
    after: Version
    on: date = Field(description="The day as of which cases without a date of their own were judged.")
    cases: int
    changed: int = Field(description="The cases in which any answer changes.")
    weakened: int = Field(description="The cases in which a duty is weaker.")
    answers: list[AnswersChanged] = Field(description="Weakened duties first, then the most cases.")
    refused: list[Refused]
    checked: int = Field(description="The cases that were also assessed in full, by both deciders: they agreed.")
    seconds: float
