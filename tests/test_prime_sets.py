"""The smallest sets of answers, compared with every set there is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.diagrams import FALSE, TRUE, Diagrams
from rules_engine.prime_sets import SHOWN, Prime, PrimeSets
from tests.oracle import value_of
from tests.test_diagrams import SIZES, WORLDS, Shape, built, literals, shapes

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


several_ways = st.lists(st.lists(literals, min_size=1, max_size=4), min_size=1, max_size=8).map(
    lambda ways: Shape("any", inner=tuple(Shape("all", inner=tuple(Shape("literal", o) for o in w)) for w in ways))
)


@given(shapes | several_ways, st.sampled_from((TRUE, FALSE)))
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


def renumbered(shape: Shape, numbers: Sequence[int]) -> Shape:
    """The same function of variables that have other numbers."""
    variable, mask = shape.literal
    inner = tuple(renumbered(one, numbers) for one in shape.inner)
    return replace(shape, literal=(numbers[variable], mask), inner=inner)


@given(
    shapes | several_ways, st.permutations(list(ORDER)), st.permutations(list(ORDER)), st.sampled_from((TRUE, FALSE))
)
def test_in_which_order_facts_are_decided_changes_nothing(
    shape: Shape, decided: Sequence[int], order: Sequence[int], way: int
) -> None:
    """Which order is quick is the engine's own matter: the sets shown go by the order asked for alone."""
    store = Diagrams(SIZES)
    shown = PrimeSets(store, [built(store, shape)[0]], order).smallest(built(store, shape)[0], way)
    numbers = [decided.index(variable) for variable in ORDER]
    other = Diagrams([SIZES[variable] for variable in decided])
    function, _ = built(other, renumbered(shape, numbers))
    again = PrimeSets(other, [function], [numbers[variable] for variable in order]).smallest(function, way)
    assert [tuple((decided[number], values) for number, values in one) for one in again] == shown


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


def test_no_set_says_more_than_is_needed_where_one_is_short() -> None:
    """One answer alone, or two together: with the two it is not asked for that the one is otherwise."""
    store = Diagrams(SIZES)
    alone, other, one, two = (store.literal(v, 1) for v in ORDER)
    function = store.any_of([alone, store.both(other, one), store.both(other, two)])
    assert PrimeSets(store, [function], ORDER).smallest(function, TRUE) == [
        ((0, (0,)),), ((1, (0,)), (2, (0,))), ((1, (0,)), (3, (0,))),
    ]  # fmt: skip


def test_a_set_of_every_answer_is_shown_where_there_is_room() -> None:
    """Two answers together, or both otherwise and a third: the second way names every fact, and is no less a way."""
    store = Diagrams(SIZES)
    one, third, other = (store.literal(v, 1) for v in (0, 1, 2))
    otherwise = store.all_of([store.negate(one), store.negate(other), third])
    function = store.any_of([store.both(one, other), otherwise])
    assert PrimeSets(store, [function], ORDER).smallest(function, TRUE) == [
        ((0, (0,)), (2, (0,))), ((0, (1,)), (1, (0,)), (2, (1,))),
    ]  # fmt: skip


@pytest.mark.parametrize(("order", "shown"), [
    ((1, 3), [((1, (0,)), (3, (0, 1))), ((1, (1,)), (3, (0,)))]),
    ((3, 1), [((3, (0,)), (1, (0, 1))), ((3, (1,)), (1, (0,)))]),
])  # fmt: skip
def test_alternatives_stand_at_the_later_fact(order: Sequence[int], shown: Sequence[Prime]) -> None:
    """Three pairs of answers of which either fact could hold two in one: the first fact is told apart."""
    store = Diagrams(SIZES)
    pairs = [(1, 1), (1, 2), (2, 1)]
    function = store.any_of(store.both(store.literal(1, one), store.literal(3, other)) for one, other in pairs)
    whole = [*order, 0, 2]
    assert PrimeSets(store, [function], whole).smallest(function, TRUE) == shown


def test_what_is_settled_needs_no_answer() -> None:
    """A constant is settled by nothing one way, and by no set the other."""
    store = Diagrams(SIZES)
    assert PrimeSets(store, [TRUE], ORDER).smallest(TRUE, TRUE) == [()]
    assert PrimeSets(store, [TRUE], ORDER).smallest(TRUE, FALSE) == []
