"""The shapes of a comparison: what ``thresholds diff --format json`` prints."""

from datetime import date
from typing import Literal

from pydantic import Field, JsonValue

from rules_engine.contract import Shape, Status
from rules_engine.workbench.differences import Difference

Weaker = Literal[
    "rule gone",
    "fewer cases",
    "waits while open",
    "weaker modality",
    "another acts",
    "deadline lost",
    "later deadline",
    "another start",
    "weaker time limit",
    "not shown as met",
    "exception added",
    "citation lost",
    "asks for less",
    "releases in more cases",
    "authority left out",
    "fewer working days",
]
"""The ways in which a duty can be weaker than before."""
Change = Literal["new", "gone", "changed", "same words"]


class Version(Shape):
    """A version that was compared."""

    name: str
    on: date
    digest: str


class Example(Shape):
    """A case that was really assessed by both versions, and what each says of the rule; nothing where it cannot."""

    authority: str
    on: date
    facts: dict[str, JsonValue]
    before: Status | None
    after: Status | None


class Condition(Shape):
    """Answers with which the answer of a rule changes, whatever else is answered: no fewer of them do."""

    answers: dict[str, JsonValue] = Field(description="By the id of the fact; not known stands for open.")
    says: str
    example: Example | None = Field(description="None where no case that can be told was found.")


class Conditions(Shape):
    """The conditions of one direction: no condition could be left out, and together they are all the cases."""

    each: list[Condition]
    complete: bool = Field(description="False where there are more, which were not looked for.")


class Weakening(Shape):
    """One way in which a duty is weaker."""

    kind: Weaker
    says: str


class RuleCompared(Shape):
    """A rule of which something changed: its own words, the cases in which it applies, or both."""

    id: str
    name: str
    ruleset: str
    modality: str
    change: Change
    weakened: list[Weakening]
    through: list[str] = Field(description="The rules by which it changes too, where its own words are the same.")
    no_longer: Conditions = Field(description="The cases in which it applied, and does not now.")
    now: Conditions = Field(description="The cases in which it did not apply, and does now.")
    waits_now: Conditions = Field(description="The open cases in which it stood, and waits now, all else the same.")
    stands_now: Conditions = Field(description="The open cases in which it waited, and stands now.")

    @property
    def elsewhere(self) -> bool:
        """Whether it applies, or stands, in other cases than before."""
        return any(one.each for one in (self.no_longer, self.now, self.waits_now, self.stands_now))


class Comparison(Shape):
    """All that differs between two versions of the rulebook."""

    before: Version
    after: Version
    weakened: list[Weakening] = Field(description="What weakens duties without a word of any rule.")
    rules: list[RuleCompared] = Field(description="Rules with a weakened duty first.")
    differences: list[Difference] = Field(description="What changed, part by part, in sentences.")
    notes: list[str]

    @property
    def any_weakened(self) -> bool:
        """Whether any duty is weaker."""
        return bool(self.weakened) or any(one.weakened for one in self.rules)
