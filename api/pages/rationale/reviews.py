"""The reviews that may run side by side, as a map: whose each is, where it stands, and what does not wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from rules_engine.contract import Assessment, Recommendation, SequenceStep

RULESET: Final = "parallel-reviews"
"""The ruleset that says which reviews there are."""
JOINING: Final = ("liaise_over_parallel_reviews", "agree_how_to_work_beside_other_processes")
"""The recommendations about how reviews are fitted together."""
GOING_ON: Final = ("go_ahead_beside_other_proceedings",)
"""The recommendations about going on while something else runs."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """The map. ``not_waiting`` are the steps of the case that go ahead of others, each with the reason."""

    reviews: Sequence[Recommendation]
    joining: Sequence[Recommendation]
    going_on: Sequence[Recommendation]
    not_waiting: Sequence[SequenceStep]

    @classmethod
    def of(cls, assessment: Assessment, by_strength: Sequence[Recommendation]) -> Self:
        """The map of an assessment, whose recommendations come in their order."""
        return cls(
            reviews=[one for one in by_strength if one.ruleset == RULESET and one.id not in JOINING],
            joining=[one for one in by_strength if one.id in JOINING],
            going_on=[one for one in by_strength if one.id in GOING_ON],
            not_waiting=[one for one in assessment.sequence if one.note and one.state not in {"done", "not needed"}],
        )
