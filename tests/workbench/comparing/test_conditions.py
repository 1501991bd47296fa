"""Functions as irredundant lists of primes, against every point of small functions."""

from collections.abc import Iterable, Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.diagrams import FALSE, Diagrams
from rules_engine.workbench.comparing.conditions import Cube, irredundant

SIZES = (2, 3, 4, 2)
POINTS = list(product(*map(range, SIZES)))
FULL = [(1 << size) - 1 for size in SIZES]
Points = frozenset[tuple[int, ...]]
some_points = st.frozensets(st.sampled_from(POINTS))


def function(diagrams: Diagrams, points: Points) -> int:
    """The function of these points."""
    return diagrams.any_of(
        diagrams.all_of(diagrams.literal(v, 1 << value) for v, value in enumerate(point)) for point in points
    )


def points_of(cube: Cube) -> Points:
    """Where a condition holds."""
    return frozenset(p for p in POINTS if all(mask >> p[v] & 1 for v, mask in cube.items()))


def joined(several: Iterable[Points]) -> Points:
    """The points of any of them."""
    return frozenset[tuple[int, ...]]().union(*several)


def wider(cube: Cube) -> list[Mapping[int, int]]:
    """A condition with a fact left out, or one answer more."""
    without = [{v: m for v, m in cube.items() if v != left_out} for left_out in cube]
    more = [{**cube, v: m | 1 << i} for v, m in cube.items() for i in range(SIZES[v]) if not m >> i & 1]
    return [*without, *more]


@given(exactly=some_points, never=some_points)
def test_the_conditions_are_exact_prime_and_irredundant(exactly: Points, never: Points) -> None:
    """Of what can be: they hold in every case meant and in no other; none could be wider; none could be left out."""
    exactly -= never
    diagrams = Diagrams(SIZES)
    found, complete = irredundant(diagrams, function(diagrams, exactly), function(diagrams, never), FULL, most=1000)
    held = [points_of(cube) for cube in found]
    assert complete
    assert joined(held) - never == exactly
    for cube in found:
        # What is wider holds in another case, or says no more than before of any case that can be.
        assert all(points_of(one) - never - exactly or points_of(one) - never == points_of(cube) - never
                   for one in wider(cube) if len(one) == len(cube))  # fmt: skip
        assert all(points_of(one) - never - exactly for one in wider(cube) if len(one) < len(cube))
    for left_out in range(len(found)):
        others = joined(h for n, h in enumerate(held) if n != left_out)
        assert exactly - others


def test_after_so_many_conditions_it_is_said_that_there_are_more() -> None:
    """And no more are looked for."""
    diagrams = Diagrams(SIZES)
    either_way = frozenset(p for p in POINTS if (p[0] + p[1] + p[2] + p[3]) % 2)
    found, complete = irredundant(diagrams, function(diagrams, either_way), FALSE, FULL, most=3)
    assert (len(found), complete) == (3, False)


def test_a_condition_of_few_facts_is_found_as_such() -> None:
    """The plainest telling of two that overlap."""
    diagrams = Diagrams(SIZES)
    wanted = frozenset(p for p in POINTS if p[0] == 0 or p[2] in (1, 3))
    found, _ = irredundant(diagrams, function(diagrams, wanted), FALSE, FULL, most=100)
    assert sorted(map(dict, found), key=str) == [{0: 0b01}, {2: 0b1010}]
