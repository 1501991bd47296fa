"""The shapes of a rule explained, for text, Markdown and JSON alike."""

import datetime

from pydantic import Field

from rules_engine.contract import Cite, DifferingSource, DoubtText, Shape
from rules_engine.workbench.plain_words import Branch
from rules_engine.workbench.truth_explained import TruthTableExplained


class RulesetExplained(Shape):
    """The ruleset that a rule stands in."""

    id: str
    title: str
    in_force_from: datetime.date
    review_by: datetime.date
    owner: str


class ReadingExplained(Shape):
    """Another way to count a deadline."""

    text: str
    counted: str
    cites: list[Cite]


class DeadlineExplained(Shape):
    """By when, in words, and what shows whether it was met."""

    modality: str
    counted: str
    met_by: str | None
    leaves_room: str | None
    readings: list[ReadingExplained]
    cites: list[Cite]
    doubts: list[DoubtText]


class CriterionExplained(Shape):
    """A criterion that a rule rests on: its citations, and what is in doubt about it."""

    id: str
    name: str
    ruleset: str
    cites: list[Cite]
    doubts: list[DoubtText]
    differs: list[DifferingSource]


class PointExplained(Shape):
    """Something to weigh, or that belongs in what is to be done: it is so when a fact is answered so."""

    text: str
    when: str
    fact: str
    cites: list[Cite]


class FactExplained(Shape):
    """A fact that the rule turns on."""

    id: str
    name: str
    question: str
    answers: list[str]
    several: bool
    judgement: bool
    held_by: str


class ThroughRule(Shape):
    """Another rule that it builds on, and the facts which that one turns on, by name."""

    id: str
    name: str
    facts: list[str]


class SourceExplained(Shape):
    """A source that is cited."""

    id: str
    title: str
    weight: str


class RuleExplained(Shape):
    """A rule as it stands on a date."""

    id: str
    name: str
    on: datetime.date
    title: str
    ruleset: RulesetExplained
    written_at: str
    modality: str
    who_acts: str
    who_decides: str
    deadline: DeadlineExplained | None
    conditions: Branch
    exceptions: list[Branch]
    truth_table: TruthTableExplained | None
    facts: list[FactExplained]
    through: list[ThroughRule]
    cites: list[Cite]
    criteria: list[CriterionExplained]
    consider: list[PointExplained]
    checklist: list[PointExplained]
    doubts: list[DoubtText]
    differs: list[DifferingSource]
    # Told by whoever joins rules with texts and scenarios; nothing is said of either where neither was looked up.
    statements: list[str] = Field(default=[], exclude_if=lambda lines: not lines)
    scenarios: list[str] = Field(default=[], exclude_if=lambda lines: not lines)
    sources: list[SourceExplained]
