"""The smallest sets of answers, compared with every set there is."""

from collections.abc import Sequence
from itertools import combinations, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.diagrams import FALSE, TRUE, Diagrams
from rules_engine.prime_sets import SHOWN, PrimeSets
from tests.oracle import value_of
from tests.test_diagrams import SIZES, WORLDS, Shape, built, shapes

ORDER = range(len(SIZES))
Settles = frozenset[tuple[int, int]]


def every_prime(store: Diagrams, function: int, way: int) -> set[Settles]:
    """Every set of values that settles a function so, and of which no proper subset settles it."""
    found: set[Settles] = set()
    for size in range(len(SIZES) + 1):
        for variables in combinations(ORDER, size):
            for values in product(*(range(SIZES[v]) for v in variables)):
                one = frozenset(zip(variables, values, strict=True))
                worlds = [world for world in WORLDS if one <= world.items()]
                settled = all(value_of(store, function, world) == (way == TRUE) for world in worlds)
                if settled and not any(known < one for known in found):
                    found.add(one)
    return found


def expanded(prime: Sequence[tuple[int, tuple[int, ...]]]) -> list[Settles]:
    """Each choice of the alternatives of a set."""
    return [frozenset(zip([v for v, _ in prime], values, strict=True)) for values in product(*(vs for _, vs in prime))]


@given(shapes, st.sampled_from((TRUE, FALSE)))
def test_each_set_is_smallest_and_none_shorter_is_left_out(shape: Shape, way: int) -> None:
    """Every choice of a set's alternatives settles and no fewer answers do; the shortest are the ones shown."""
    store = Diagrams(SIZES)
    function, _ = built(store, shape)
    shown = PrimeSets(store, [function], ORDER).smallest(function, way)
    primes = every_prime(store, function, way)
    covered = [one for prime in shown for one in expanded(prime)]
    assert primes.issuperset(covered)
    assert len(set(covered)) == len(covered)
    lengths = [len(prime) for prime in shown]
    assert lengths == sorted(lengths)
    assert len(shown) <= SHOWN
    left_out = [len(one) for one in primes.difference(covered)]
    assert not left_out or (len(shown) == SHOWN and lengths[-1] <= min(left_out))


@given(st.lists(shapes, min_size=1, max_size=3), st.sampled_from((TRUE, FALSE)))
def test_values_that_lead_the_same_way_are_told_as_if_each_were_followed(several: list[Shape], way: int) -> None:
    """To follow one value for all that lead the same way changes nothing of what is shown."""
    store = Diagrams(SIZES)
    functions = [built(store, shape)[0] for shape in several]
    together = PrimeSets(store, functions, ORDER)
    singly = PrimeSets(store, [], ORDER)
    for function in functions:
        assert together.smallest(function, way) == singly.smallest(function, way)


@given(shapes, st.permutations(list(ORDER)))
def test_the_order_shown_is_the_order_asked_for(shape: Shape, order: Sequence[int]) -> None:
    """Within a set, answers stand in the order given."""
    store = Diagrams(SIZES)
    function, _ = built(store, shape)
    for prime in PrimeSets(store, [function], order).smallest(function, TRUE):
        places = [order.index(variable) for variable, _ in prime]
        assert places == sorted(places)


@pytest.mark.parametrize("order", list(permutations(ORDER)))
def test_ties_go_by_the_order(order: Sequence[int]) -> None:
    """Of sets equally short, those of the first variables in the order come first."""
    store = Diagrams(SIZES)
    function = store.any_of(store.literal(v, 1) for v in ORDER)
    assert PrimeSets(store, [function], order).smallest(function, TRUE) == [((v, (0,)),) for v in order[:SHOWN]]


def test_alternatives_that_lead_the_same_way_stand_together() -> None:
    """Values between which the function never tells are one answer with alternatives."""
    store = Diagrams(SIZES)
    function = store.both(store.literal(3, 0b0101), store.literal(0, 0b10))
    assert PrimeSets(store, [function], ORDER).smallest(function, TRUE) == [((0, (1,)), (3, (0, 2)))]
    assert PrimeSets(store, [function], ORDER).smallest(function, FALSE) == [((0, (0,)),), ((3, (1, 3)),)]


def test_what_is_settled_needs_no_answer() -> None:
    """A constant is settled by nothing one way, and by no set the other."""
    store = Diagrams(SIZES)
    assert PrimeSets(store, [TRUE], ORDER).smallest(TRUE, TRUE) == [()]
    assert PrimeSets(store, [TRUE], ORDER).smallest(TRUE, FALSE) == []
