"""Which open facts still matter, exactly: over all completions of what is open, not by changing one fact at a time.

Each rule is a function of the facts it rests on, held as a decision diagram that is built once for a rulebook. In a
case the diagram is restricted to the answers that are still possible. If a constant is left, the status holds whatever
the open facts turn out to be; otherwise the facts that the rest depends on are exactly those that can still change it,
and its primes are the smallest sets of answers that would settle it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from threading import Lock

from rules_engine.diagrams import FALSE, TRUE
from rules_engine.domains import Words
from rules_engine.facts import Facts
from rules_engine.functions import Functions
from rules_engine.prime_sets import PrimeSets
from rules_engine.rulebook import Rulebook

_MOST_NODES = 20_000
"""How many nodes of past cases are kept, so that memory stays flat: 14 MB, with what was found of them."""


@dataclass(frozen=True, slots=True)
class SettlingSet:
    """Answers to open facts that together settle a recommendation: no fewer of them do."""

    answers: Mapping[str, Words]
    applies: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What is open for one recommendation.

    ``certainly`` is whether it applies, where every completion agrees. ``open`` has the facts that can still change
    it, in the order of facts.yaml. ``settled_by`` has the smallest sets of answers each way, applying first.
    """

    certainly: bool | None
    open: tuple[str, ...]
    settled_by: tuple[SettlingSet, ...] = ()


_CERTAIN = (Settled(certainly=False, open=()), Settled(certainly=True, open=()))
"""By function: nothing can change FALSE or TRUE."""


class Settling:
    """The rules of one rulebook as decision diagrams."""

    def __init__(self, rulebook: Rulebook) -> None:
        """Build the diagrams."""
        functions = Functions(rulebook)
        self._domains = functions.domains
        self._variable, self._in_order = functions.variable, functions.in_order
        self._place = {variable: place for place, variable in enumerate(self._in_order)}
        self._free = [domain.full for domain in self._domains.values()]
        self._facts = functions.facts
        self._diagrams = functions.diagrams
        built = functions.built()
        self._rules = {rule: built[rule] for rule in rulebook.rules}
        self._diagrams.keep()
        self._kept = len(self._diagrams)
        self._found: dict[int, tuple[SettlingSet, ...]] = {}
        self._open: dict[int, Settled] = {}
        self._lock = Lock()

    def __call__(self, facts: Facts, *, sets: bool = True) -> dict[str, Settled]:
        """Settle every rule, by id, in a case; without the sets of answers where they are not wanted."""
        with self._lock:
            if len(self._diagrams) > self._kept + _MOST_NODES:
                self._diagrams.forget()
                self._found.clear()
                self._open.clear()
            possible = self._possible(facts)
            left = self._diagrams.restrict(self._rules.values(), possible)
            if sets:
                self._find_sets(left, possible)
            return {rule: self._settled(one, sets=sets) for rule, one in zip(self._rules, left, strict=True)}

    def _possible(self, facts: Facts) -> list[int]:
        """The mask of the answers that are still possible, of each variable."""
        possible = list(self._free)
        for fact, standing in facts.standings.items():
            place = self._variable.get(fact)
            if place is not None and standing.value is not None:
                possible[place] = self._domains[fact].possible(standing.value)
        return possible

    def _settled(self, left: int, *, sets: bool) -> Settled:
        if left <= TRUE:
            return _CERTAIN[left]
        without = self._open.get(left)
        if without is None:
            open_still = sorted(_bits(self._diagrams.support[left]), key=self._place.__getitem__)
            without = self._open[left] = Settled(None, tuple([self._facts[v] for v in open_still]))
        return Settled(None, without.open, self._found[left]) if sets else without

    def _find_sets(self, left: list[int], possible: list[int]) -> None:
        """The sets for functions that no case has left before."""
        new = [one for one in dict.fromkeys(left) if one > TRUE and one not in self._found]
        primes = PrimeSets(self._diagrams, new, self._in_order)
        for one in new:
            self._found[one] = tuple(
                SettlingSet(
                    {self._facts[v]: self._domains[self._facts[v]].words(chosen, possible[v]) for v, chosen in prime},
                    applies=way == TRUE,
                )
                for way in (TRUE, FALSE)
                for prime in primes.smallest(one, way)
            )


def _bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set: a large rulebook has many facts, and a rule rests on few of them."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
