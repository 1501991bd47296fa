"""What living documentation says, before it has any form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from rules_engine.workbench.scenarios.running import Outcome
from rules_engine.workbench.scenarios.written import Written

Came = Literal["passed", "failed", "not run"]
"""What came of a scenario."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A scenario as it is written, with what came of it: of an outline, for each example that was run."""

    written: Written
    outcomes: tuple[Outcome, ...]

    @property
    def came(self) -> Came:
        """Passed where every example passed."""
        if not self.outcomes:
            return "not run"
        return "failed" if any(one.failure for one in self.outcomes) else "passed"

    @property
    def failures(self) -> list[Outcome]:
        """What did not hold."""
        return [one for one in self.outcomes if one.failure]


@dataclass(frozen=True, slots=True)
class RuleTold:
    """A rule in short: its name, what it recommends, how strongly, to whom, and by when in words."""

    name: str
    recommend: str
    modality: str
    who_acts: str
    by_when: str


@dataclass(frozen=True, slots=True)
class StatementTold:
    """A statement of the guidance: its id and number, ours and (where supplied) its own words, and its standing.

    ``kind`` is the standing in a word or two, ``standing`` what there is to say of it. ``rules`` encode it, or rest on
    the criteria that do.
    """

    id: str
    number: str
    says: str
    passage: str
    kind: str
    standing: tuple[str, ...]
    rules: tuple[RuleTold, ...]
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the guidance, its name in ids, and its statements by the place they stand at."""

    name: str
    short: str
    places: Mapping[str, Sequence[StatementTold]]

    @property
    def statements(self) -> list[StatementTold]:
        """All of them, in order."""
        return [one for held in self.places.values() for one in held]


@dataclass(frozen=True, slots=True)
class Guidance:
    """A guidance, in its own order."""

    source: str
    title: str
    headings: tuple[Heading, ...]

    @property
    def statements(self) -> list[StatementTold]:
        """All of them, in order."""
        return [one for heading in self.headings for one in heading.statements]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole documentation of one run.

    ``facts`` has what identifies the run, each with a label; ``notes`` what has to be known before anything else.
    ``untold`` are the scenarios that show no statement.
    """

    title: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    unreadable: tuple[str, ...]
    guidances: tuple[Guidance, ...]
    untold: tuple[Trial, ...]
    left_out: int = 0
    """How many statements are left out, because only some scenarios were run."""
    homes: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """For the scenarios that show several statements, by file and line, the statement at which each stands in full."""
