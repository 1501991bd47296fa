"""Sources and citations: where a statement of law or guidance comes from, and how much it weighs."""

from dataclasses import dataclass
from datetime import date

WEIGHTS = (
    "statute",
    "regulations",
    "case law",
    "statutory guidance",
    "national panel guidance",
    "other guidance",
    "local guidance",
)
"""Every weight a source may have, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Source:
    """A law or guidance: its weight, from when it was in force, and until when, where another replaced it."""

    id: str
    title: str
    weight: str
    in_force_from: date
    read: str
    replaced_from: date | None = None
    replaced_by: str | None = None

    def replaced_on(self, day: date) -> bool:
        """Whether another source had replaced this one on ``day``."""
        return self.replaced_from is not None and day >= self.replaced_from


@dataclass(frozen=True, slots=True)
class Citation:
    """A source, the place in it, and our paraphrase of what it says there."""

    source: str
    at: str
    says: str


@dataclass(frozen=True, slots=True)
class Differing:
    """A source that reads otherwise than the rule it stands beside."""

    source: str
    at: str
    reading: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """An open question of interpretation, for the ruleset's owner."""

    text: str
    cites: tuple[Citation, ...] = ()
