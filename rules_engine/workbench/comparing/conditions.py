"""Functions as plain conditions: an irredundant list of primes, each a choice of answers to a few facts.

A condition is *prime* where no fact could be left out and no answer be added, and *irredundant* in a list where the
others leave something to it. Of what no condition tells yet, the case that takes the fewest answers to tell is widened
as far as it goes; at the end whatever the others tell as well is left out.
"""

from collections.abc import Mapping, Sequence

from rules_engine.diagrams import FALSE, TRUE, Diagrams

Cube = Mapping[int, int]
"""For each variable that is told, the mask of the values any of which will do."""


def irredundant(
    diagrams: Diagrams, exactly: int, never: int, values: Sequence[int], *, most: int
) -> tuple[list[Cube], bool]:
    """Conditions that hold in every point of ``exactly`` and nowhere else, and whether these are all there are.

    What happens in ``never`` does not matter: nothing is ever so. ``values`` has the mask of values to tell for each
    variable. After ``most`` conditions no more are looked for.
    """
    found: list[Cube] = []
    at_most = diagrams.any_of([exactly, never])
    left = exactly
    while left != FALSE and len(found) < most:
        cube = _prime(diagrams, _shortest_way(diagrams, left), exactly, at_most, values)
        found.append(cube)
        left = diagrams.both(left, diagrams.negate(as_function(diagrams, cube)))
    return (found, False) if left != FALSE else (_needed(diagrams, found, exactly), True)


def as_function(diagrams: Diagrams, cube: Cube) -> int:
    """A condition as a function."""
    return diagrams.all_of(diagrams.literal(variable, mask) for variable, mask in cube.items())


def shortest_point(diagrams: Diagrams, function: int) -> Cube:
    """As few answers as can be, one to each fact, that make a function true."""
    return {variable: mask & -mask for variable, mask in _shortest_way(diagrams, function).items()}


def _prime(diagrams: Diagrams, cube: Cube, exactly: int, at_most: int, values: Sequence[int]) -> Cube:
    """A condition on as few facts, and with as many answers to each, as stay within ``at_most``."""
    fewer = _without_idle(diagrams, cube, at_most)
    prime = _trimmed(diagrams, _widened(diagrams, fewer, at_most, values), exactly, values)
    # Without answers that never come another fact may not be needed any more.
    return prime if len(_without_idle(diagrams, prime, at_most)) == len(prime) else _prime(
        diagrams, prime, exactly, at_most, values
    )  # fmt: skip


def _without_idle(diagrams: Diagrams, cube: Cube, at_most: int) -> Cube:
    """Without the facts that are not needed."""
    needed = dict(cube)
    for variable in sorted(cube):
        rest = {one: mask for one, mask in needed.items() if one != variable}
        if _within(diagrams, rest, at_most):
            needed = rest
    return needed


def _widened(diagrams: Diagrams, cube: Cube, at_most: int, values: Sequence[int]) -> Cube:
    """With as many answers to each fact as stay within a function."""
    wide = dict(cube)
    for variable in sorted(cube):
        for value in _each(values[variable] & ~wide[variable]):
            wider = {**wide, variable: wide[variable] | 1 << value}
            if _within(diagrams, wider, at_most):
                wide = wider
    return wide


def _trimmed(diagrams: Diagrams, cube: Cube, exactly: int, values: Sequence[int]) -> Cube:
    """Without the answers that no case has beside the others of the condition."""
    trimmed: dict[int, int] = {}
    for variable, mask in cube.items():
        had = [
            value
            for value in _each(mask & values[variable])
            if _leads(diagrams, {**cube, variable: 1 << value}, exactly, TRUE)
        ]
        trimmed[variable] = sum(1 << value for value in had)
    return trimmed


def _needed(diagrams: Diagrams, cubes: Sequence[Cube], exactly: int) -> list[Cube]:
    """Those without which something would go untold. The ones with the most facts are given up first."""
    kept = sorted(cubes, key=len)
    functions = {id(cube): as_function(diagrams, cube) for cube in kept}
    for cube in reversed(list(kept)):
        others = diagrams.any_of(functions[id(one)] for one in kept if one is not cube)
        untold = diagrams.both(exactly, diagrams.negate(others))
        if untold == FALSE:
            kept = [one for one in kept if one is not cube]
    return kept


def _within(diagrams: Diagrams, cube: Cube, function: int) -> bool:
    return not _leads(diagrams, cube, function, FALSE)


def _leads(diagrams: Diagrams, cube: Cube, function: int, to: int) -> bool:
    """Whether a function is TRUE, or FALSE, anywhere where a condition holds."""
    seen: set[int] = set()
    ahead = [function]
    while ahead:
        one = ahead.pop()
        if one == to:
            return True
        if one in seen or one <= TRUE:
            continue
        seen.add(one)
        variable, values, kids = diagrams.nodes[one]
        mask = cube.get(variable)
        ahead += kids if mask is None else [kid for value, kid in zip(values, kids, strict=True) if mask >> value & 1]
    return False


def _each(mask: int) -> list[int]:
    return [value for value in range(mask.bit_length()) if mask >> value & 1]


def _shortest_way(diagrams: Diagrams, function: int) -> Cube:
    """The way to TRUE that decides the fewest variables, each with every value that leads the same way."""
    known: dict[int, int] = {TRUE: 0, FALSE: len(diagrams.sizes) + 1}

    def length(one: int) -> int:
        if one not in known:
            known[one] = 1 + min(map(length, diagrams.nodes[one].kids))
        return known[one]

    cube: dict[int, int] = {}
    while function != TRUE:
        variable, values, kids = diagrams.nodes[function]
        nearest = min(kids, key=length)
        cube[variable] = sum(1 << value for value, kid in zip(values, kids, strict=True) if kid == nearest)
        function = nearest
    return cube
