"""The smallest sets of answers that settle a function: its prime implicants, the shortest first.

Values of a variable that lead the same way everywhere count as one answer with alternatives. The primes of a function
that first decides a variable are the primes of what all its branches have in common, and for each branch the branch's
primes that are not already among those (Coudert and Madre). Bounding their length keeps the work to what is shown.
"""

from collections.abc import Iterator, Sequence

from rules_engine.diagrams import TRUE, Diagrams

Prime = tuple[tuple[int, tuple[int, ...]], ...]
"""Variables in order, each with the values any of which will do."""

_Literals = frozenset[tuple[int, int]]
_Alike = dict[int, dict[int, tuple[int, ...]]]
SHOWN = 3
"""How many sets are shown for each way a function can be settled."""


def smallest_sets(diagrams: Diagrams, function: int, settled_as: int, order: Sequence[int]) -> list[Prime]:
    """At most three of the shortest sets of answers that settle a function as TRUE or as FALSE.

    Each is minimal: with any one answer left out, nothing is settled. ``order`` has the variables as they are shown,
    and settles ties.
    """
    if function <= TRUE:
        return [()] if function == settled_as else []
    alike = _alike(diagrams, function)
    primes = _Primes(diagrams, alike, settled_as)
    longest = diagrams.support[function].bit_count()
    length = diagrams.shortest(function, settled_as)
    found = primes(function, length)
    merged = _merged(found, alike, order)
    while len(merged) < SHOWN and length < longest:
        length += 1
        before, found = len(found), primes(function, length)
        if len(found) > before:
            merged = _merged(found, alike, order)
    return merged[:SHOWN]


def _alike(diagrams: Diagrams, function: int) -> _Alike:
    """The values that lead the same way everywhere, under the first of each such group.

    Only of variables with more than two values: of two, one leads elsewhere.
    """
    seen: set[int] = set()
    ways: dict[int, dict[int, list[int]]] = {}
    stack = [function]
    while stack:
        one = stack.pop()
        if one <= TRUE or one in seen:
            continue
        seen.add(one)
        variable, values, kids = diagrams.nodes[one]
        if len(values) > 2:  # noqa: PLR2004
            ways_of = ways.setdefault(variable, {value: [] for value in values})
            for value, kid in zip(values, kids, strict=True):
                ways_of[value].append(kid)
        stack += kids
    alike: _Alike = {}
    for variable, ways_of in ways.items():
        groups: dict[tuple[int, ...], list[int]] = {}
        for value, leads in ways_of.items():
            groups.setdefault(tuple(leads), []).append(value)
        alike[variable] = {group[0]: tuple(group) for group in groups.values()}
    return alike


class _Primes:
    """The primes of functions up to a length, remembered."""

    def __init__(self, diagrams: Diagrams, alike: _Alike, settled_as: int) -> None:
        self.diagrams, self.alike, self.settled_as = diagrams, alike, settled_as
        self.found: dict[tuple[int, int], frozenset[_Literals]] = {}

    def __call__(self, function: int, length: int) -> frozenset[_Literals]:
        if function <= TRUE:
            return _EMPTY_SET if function == self.settled_as else _NOTHING
        if length < self.diagrams.shortest(function, self.settled_as):
            return _NOTHING
        found = self.found.get((function, length))
        if found is None:
            found = self.found[function, length] = frozenset(self._primes(function, length))
        return found

    def _primes(self, function: int, length: int) -> Iterator[_Literals]:
        variable, values, kids = self.diagrams.nodes[function]
        groups = self.alike.get(variable)
        branches = {v: k for v, k in zip(values, kids, strict=True) if groups is None or v in groups}
        join = self.diagrams.all_of if self.settled_as == TRUE else self.diagrams.any_of
        shared = self(join(branches.values()), length)
        yield from shared
        for value, kid in branches.items():
            for prime in self(kid, length - 1):
                if not any(known <= prime for known in shared):
                    yield prime | {(variable, value)}


_NOTHING: frozenset[_Literals] = frozenset()
_EMPTY_SET: frozenset[_Literals] = frozenset({frozenset()})


def _merged(primes: frozenset[_Literals], alike: _Alike, order: Sequence[int]) -> list[Prime]:
    """The primes in order, those that differ in one variable's answers only standing together."""
    place = {variable: place for place, variable in enumerate(order)}

    def answers(variable: int, value: int) -> tuple[int, ...]:
        return alike[variable][value] if variable in alike else (value,)

    sets = {
        tuple((var, answers(var, value)) for var, value in sorted(prime, key=lambda one: place[one[0]]))
        for prime in primes
    }
    for variable in sorted(alike, key=place.__getitem__, reverse=True):
        together: dict[Prime, set[int]] = {}
        merged: set[Prime] = set()
        for prime in sets:
            held = [values for var, values in prime if var == variable]
            if held:
                key = tuple((var, () if var == variable else values) for var, values in prime)
                together.setdefault(key, set()).update(held[0])
            else:
                merged.add(prime)
        for key, values in together.items():
            merged.add(tuple((var, tuple(sorted(values)) if var == variable else held) for var, held in key))
        sets = merged
    return sorted(sets, key=lambda prime: (len(prime), [(place[var], values) for var, values in prime]))
