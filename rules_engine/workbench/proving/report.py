"""What was proved and what was not, as ``--format json`` prints it."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, JsonValue

Outcome = Literal["proved", "failed", "not asked", "not settled"]


class RuleThere(BaseModel):
    """What a rule says in a case."""

    id: str
    name: str
    status: str


class Example(BaseModel):
    """A smallest case that shows something, as it was really assessed."""

    authority: str
    on: date
    facts: dict[str, JsonValue]
    rules: list[RuleThere]
    says: str
    scenario: str


class Proof(BaseModel):
    """One property, or one law of the engine, and what came of it."""

    id: str
    kind: Literal["property", "law"]
    name: str
    says: str
    written_at: str | None = None
    outcome: Outcome
    detail: str = ""
    examples: list[Example] = []
    while_open: list[Example] = []
    """Cases in which what is proved of complete cases does not hold yet, because an exception is still open."""
    cites: list[str] = []
    doubts: list[str] = []


class Proved(BaseModel):
    """What was proved of the rulebook in force from one date to another."""

    covers_from: date
    covers_until: date | None
    digest: str
    facts: int
    criteria: int
    rules: int
    cases: int
    """How many complete lawful cases the rules can tell apart: all of them were covered."""
    proofs: list[Proof]

    @property
    def sound(self) -> bool:
        """Whether nothing failed."""
        return all(one.outcome in {"proved", "not asked"} for one in self.proofs)


class Report(BaseModel):
    """What was proved of each rulebook."""

    sound: bool
    rulebooks: list[Proved]
