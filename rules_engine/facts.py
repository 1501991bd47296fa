"""Facts: one question about a case each, the answers it permits, and what is known of it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from rules_engine.citations import Citation

NOT_KNOWN = "not known"


class Kind(StrEnum):
    """What an answer looks like."""

    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"
    AREA = "area"


class State(StrEnum):
    """How far a fact is answered. Only the first two settle anything; none of the others is ever a "no"."""

    ANSWERED = "answered"
    WORKED_OUT = "worked out"
    NOT_ASKED = "not asked"
    NOT_KNOWN = "not known"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A fact's answer that speaks for or against a judgement and never settles it."""

    fact: str
    answers: frozenset[str]
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One question about a case. ``id`` is what programs see; ``name`` what people read."""

    id: str
    name: str
    question: str
    kind: Kind
    answers: tuple[str, ...] = ()
    unit: str = ""
    several: bool = False
    alone: frozenset[str] = frozenset()
    """Of a ``several`` fact the answers that stand alone: none of the others can be given beside one of them."""
    judgement: bool = False
    of_the_authority: bool = False
    past: bool = False
    help: str = ""
    held_by: str = ""
    group: str = ""
    cites: tuple[Citation, ...] = ()
    follows: tuple[str, ...] = ()
    indicators_for: tuple[Indicator, ...] = ()
    indicators_against: tuple[Indicator, ...] = ()
    cautions: tuple[Citation, ...] = ()

    def sets(self) -> tuple[frozenset[str], ...]:
        """Every answer a ``several`` fact can have: one that stands alone, or any set of the others.

        The empty set is an answer only where no answer that stands alone says the same.
        """
        return _sets(self.answers, self.alone)


@lru_cache(maxsize=64)
def _sets(answers: tuple[str, ...], alone: frozenset[str]) -> tuple[frozenset[str], ...]:
    items = [a for a in answers if a not in alone]
    smallest = 1 if alone else 0
    return tuple(
        [frozenset({a}) for a in answers if a in alone]
        + [frozenset(c) for n in range(smallest, len(items) + 1) for c in combinations(items, n)]
    )


@dataclass(frozen=True, slots=True)
class Span:
    """The whole numbers a fact can still be: from ``low`` to ``high``, both included; ``None`` is unbounded."""

    low: int = 0
    high: int | None = None

    @property
    def settled(self) -> int | None:
        """The number, where only one is left."""
        return self.low if self.low == self.high else None

    @property
    def empty(self) -> bool:
        """Whether no number is left: what was said contradicts itself."""
        return self.high is not None and self.high < self.low

    def meet(self, other: "Span") -> "Span":
        """The numbers in both."""
        highs = [h for h in (self.high, other.high) if h is not None]
        return Span(max(self.low, other.low), min(highs) if highs else None)


@dataclass(frozen=True, slots=True)
class Items:
    """What is known of a ``several`` fact: the items it surely includes, and those it can still include."""

    surely: frozenset[str]
    possibly: frozenset[str]

    @property
    def settled(self) -> bool:
        """Whether nothing is open."""
        return self.surely == self.possibly


Value = str | Span | Items | date


@dataclass(frozen=True, slots=True)
class Answer:
    """One body's answer to a fact, and when it was given."""

    value: Value | None
    by: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one fact in a case: its state, its value where there is one, and who said what.

    A number bounded but not settled (an age that can no longer be 18) has a value and is still open.
    """

    state: State
    value: Value | None = None
    answers: tuple[Answer, ...] = ()
    worked_out_from: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Of the value alone: what is remembered of a case is looked up by its standings, many times in each."""
        return hash(self.value)


@dataclass(frozen=True, slots=True)
class Facts:
    """The settled facts of one case: what each decider and the settling of open facts start from."""

    standings: dict[str, Standing] = field(default_factory=dict)

    def standing(self, fact: str) -> Standing:
        """What is known of a fact; one that nobody mentioned has not been asked."""
        return self.standings.get(fact, NOT_ASKED)

    def value(self, fact: str) -> Value | None:
        """A fact's value, or ``None`` while it is open."""
        found = self.standings.get(fact)
        return found.value if found else None

    def day(self, fact: str) -> date | None:
        """A date fact's value."""
        value = self.value(fact)
        return value if isinstance(value, date) else None


NOT_ASKED = Standing(State.NOT_ASKED)
