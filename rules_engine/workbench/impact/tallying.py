"""Counting how answers change, with a few references of each; counts of parts can be added up."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from rules_engine.workbench.impact.turns import Turned

EXAMPLES: Final = 3
RefusedBy = Literal["before", "after", "both"]


@dataclass(slots=True)
class Tally:
    """What came of some cases, in their order."""

    cases: int = 0
    changed: int = 0
    weakened: int = 0
    turns: Counter[Turned] = field(default_factory=Counter)
    refused: Counter[RefusedBy] = field(default_factory=Counter)
    examples: dict[Turned | RefusedBy, list[str]] = field(default_factory=dict)

    def add(self, reference: str, found: Iterable[Turned]) -> None:
        """A case that both versions judged."""
        turns = list(found)
        self.cases += 1
        self.changed += bool(turns)
        self.weakened += any(one.weakened for one in turns)
        self.turns.update(turns)
        for one in turns:
            self._note(one, [reference])

    def refuse(self, reference: str, by: RefusedBy) -> None:
        """A case that a version, or both, cannot be told."""
        self.cases += 1
        self.refused[by] += 1
        self._note(by, [reference])

    def join(self, other: "Tally") -> None:
        """What came of the cases after these."""
        self.cases += other.cases
        self.changed += other.changed
        self.weakened += other.weakened
        self.turns.update(other.turns)
        self.refused.update(other.refused)
        for one, references in other.examples.items():
            self._note(one, references)

    def _note(self, one: Turned | RefusedBy, references: list[str]) -> None:
        held = self.examples.setdefault(one, [])
        held += references[: EXAMPLES - len(held)]
