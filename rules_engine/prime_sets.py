"""The smallest sets of answers that settle a function: its prime implicants, the shortest first.

The primes of a function that first decides a variable are the primes of what all its branches have in common, and for
each branch the branch's primes that are not already among those (Coudert and Madre). Bounding their length keeps the
work to what is shown; functions of one case share most of their parts, and so their primes.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rules_engine.diagrams import FALSE, TRUE, Diagrams

Prime = tuple[tuple[int, tuple[int, ...]], ...]
"""Variables in order, each with the values any of which will do."""

_Literals = frozenset[tuple[int, int]]
"""Choices of one value each, by the place in which the variable is shown: so they sort by themselves."""
_Alike = Mapping[int, Mapping[int, tuple[int, ...]]]
_NOTHING: frozenset[_Literals] = frozenset()
_EMPTY_SET: frozenset[_Literals] = frozenset({frozenset()})
SHOWN = 3
"""How many sets are shown for each way a function can be settled."""


class PrimeSets:
    """The smallest sets of answers for several functions of one case."""

    def __init__(self, diagrams: Diagrams, functions: Iterable[int], order: Sequence[int]) -> None:
        """Prepare for these functions. ``order`` has the variables as they are shown, and settles ties."""
        self._diagrams, self._order = diagrams, order
        self._place = {variable: place for place, variable in enumerate(order)}
        self._alike = _alike(diagrams, functions)
        self._found: dict[tuple[int, int], frozenset[_Literals]] = {}

    def smallest(self, function: int, settled_as: int) -> list[Prime]:
        """At most three of the shortest sets of answers that settle a function as TRUE or as FALSE.

        Each is minimal: with any one answer left out, nothing is settled.
        """
        # What settles a function as false settles its opposite as true: there is one way to look for.
        if settled_as == FALSE:
            function = self._diagrams.negate(function)
        if function <= TRUE:
            return [()] if function == TRUE else []
        longest = self._diagrams.support[function].bit_count()
        length = self._diagrams.shortest(function, TRUE)
        found = self._primes(function, length)
        # Joined they are never more: while too few are found, there is nothing to join yet.
        merged = self._merged(found) if len(found) >= SHOWN else []
        while len(merged) < SHOWN and length < longest:
            length += 1
            before, found = len(found), self._primes(function, length)
            if len(found) > before and len(found) >= SHOWN:
                merged = self._merged(found)
        order = self._order
        return [
            tuple([(order[place], values) for place, values in one]) for one in (merged or self._merged(found))[:SHOWN]
        ]

    def _primes(self, function: int, length: int) -> frozenset[_Literals]:
        """The primes up to a length, one value standing for those that lead the same way."""
        if function <= TRUE:
            return _EMPTY_SET if function == TRUE else _NOTHING
        if length < self._diagrams.shortest(function, TRUE):
            return _NOTHING
        found = self._found.get((function, length))
        if found is None:
            found = self._found[function, length] = self._worked_out(function, length)
        return found

    def _worked_out(self, function: int, length: int) -> frozenset[_Literals]:
        variable, values, kids = self._diagrams.nodes[function]
        place, groups = self._place[variable], self._alike.get(variable)
        shortest = self._diagrams.shortest
        shared = _NOTHING
        # What all branches have in common settles each of them: it is no shorter than what settles the hardest.
        if length >= max([shortest(kid, TRUE) for kid in kids]):
            shared = self._primes(self._diagrams.all_of(kids), length)
        found = set(shared)
        for value, kid in zip(values, kids, strict=True):
            if groups is None or value in groups:
                chosen = frozenset({(place, value)})
                for prime in self._primes(kid, length - 1):
                    if not any(map(prime.issuperset, shared)):
                        found.add(prime | chosen)
        return frozenset(found)

    def _merged(self, primes: frozenset[_Literals]) -> list[Prime]:
        """The primes in order, by place, those that differ in one variable's answers only standing together."""
        sets = {self._told(prime) for prime in primes}
        differing = Counter(place for place, _ in {one for prime in sets for one in prime})
        for place in sorted((place for place, ways in differing.items() if ways > 1), reverse=True):
            if self._diagrams.sizes[self._order[place]] > 2:  # noqa: PLR2004
                sets = _joined(sets, place)
        return sorted(sets, key=lambda one: (len(one), one))

    def _told(self, prime: _Literals) -> Prime:
        """A prime in order, with every value that leads the same way as the one that stands for them."""
        alike, order = self._alike, self._order
        return tuple([
            (place, alike[order[place]][value] if order[place] in alike else (value,)) for place, value in sorted(prime)
        ])  # fmt: skip


def _joined(sets: set[Prime], variable: int) -> set[Prime]:
    """Those that differ in this variable's answers only, as one."""
    joined: set[Prime] = set()
    together: dict[Prime, set[int]] = {}
    for one in sets:
        held = [values for var, values in one if var == variable]
        if held:
            apart: Prime = tuple([(var, () if var == variable else values) for var, values in one])
            together.setdefault(apart, set()).update(held[0])
        else:
            joined.add(one)
    for apart, answers in together.items():
        every = tuple(sorted(answers))
        joined.add(tuple([(var, every if var == variable else values) for var, values in apart]))
    return joined


def _alike(diagrams: Diagrams, functions: Iterable[int]) -> _Alike:
    """The values that lead the same way everywhere in these functions, under the first of each such group.

    Only of variables with more than two values: of two, one leads elsewhere.
    """
    seen: set[int] = {FALSE, TRUE}
    ways: dict[int, dict[int, list[int]]] = {}
    stack = list(functions)
    while stack:
        one = stack.pop()
        if one in seen:
            continue
        seen.add(one)
        variable, values, kids = diagrams.nodes[one]
        if len(values) > 2:  # noqa: PLR2004
            ways_of = ways.setdefault(variable, {value: [] for value in values})
            for value, kid in zip(values, kids, strict=True):
                ways_of[value].append(kid)
        stack += kids
    alike: dict[int, dict[int, tuple[int, ...]]] = {}
    for variable, ways_of in ways.items():
        groups: dict[tuple[int, ...], list[int]] = {}
        for value, leads in ways_of.items():
            groups.setdefault(tuple(leads), []).append(value)
        alike[variable] = {group[0]: tuple(group) for group in groups.values()}
    return alike
