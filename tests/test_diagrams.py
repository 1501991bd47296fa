"""Decision diagrams, compared with truth tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.diagrams import FALSE, TRUE, Diagrams
from tests.oracle import value_of

SIZES = (2, 3, 2, 4)
WORLDS = [dict(enumerate(values)) for values in product(*(range(size) for size in SIZES))]
World = dict[int, int]
literals = st.integers(0, 3).flatmap(lambda v: st.tuples(st.just(v), st.integers(0, (1 << SIZES[v]) - 1)))
masks = st.tuples(*(st.integers(1, (1 << size) - 1) for size in SIZES))


@dataclass(frozen=True)
class Shape:
    """How a function is built: a literal, or others combined."""

    kind: str
    literal: tuple[int, int] = (0, 0)
    inner: tuple["Shape", ...] = ()


def built(store: Diagrams, shape: Shape) -> tuple[int, Callable[[World], bool]]:
    """A function in the store, and the same in plain Python."""
    if shape.kind == "literal":
        variable, mask = shape.literal
        return store.literal(variable, mask), lambda world: bool(mask >> world[variable] & 1)
    numbers, plains = zip(*(built(store, one) for one in shape.inner), strict=True)
    if shape.kind == "all":
        return store.all_of(numbers), lambda world: all(p(world) for p in plains)
    if shape.kind == "any":
        return store.any_of(numbers), lambda world: any(p(world) for p in plains)
    if shape.kind == "two":
        return store.at_least(2, numbers), lambda world: sum(p(world) for p in plains) >= 2
    return store.negate(numbers[0]), lambda world: not plains[0](world)


shapes = st.recursive(
    literals.map(lambda one: Shape("literal", one)),
    lambda inner: st.builds(
        lambda kind, members: Shape(kind, inner=tuple(members)),
        st.sampled_from(("not", "all", "any", "two")),
        st.lists(inner, min_size=1, max_size=4),
    ),
    max_leaves=8,
)


def allowed_in(world: World, allowed: Sequence[int]) -> bool:
    """Whether each variable has one of its allowed values."""
    return all(allowed[variable] >> value & 1 for variable, value in world.items())


@given(shapes)
def test_a_function_is_as_in_plain_logic(shape: Shape) -> None:
    """A function built from others has the value that plain logic gives, everywhere."""
    store = Diagrams(SIZES)
    number, plain = built(store, shape)
    assert [value_of(store, number, world) for world in WORLDS] == [plain(world) for world in WORLDS]


@given(shapes, shapes)
def test_equal_functions_have_one_number(one: Shape, other: Shape) -> None:
    """Two functions are the same number exactly when they agree everywhere."""
    store = Diagrams(SIZES)
    (first, plain), (second, plain_too) = built(store, one), built(store, other)
    assert (first == second) == all(plain(world) == plain_too(world) for world in WORLDS)


@given(shapes)
def test_the_support_is_what_can_matter(shape: Shape) -> None:
    """A variable is in the support exactly where another value of it can change the function."""
    store = Diagrams(SIZES)
    number, plain = built(store, shape)
    for variable, size in enumerate(SIZES):
        matters = any(plain(world) != plain({**world, variable: v}) for world in WORLDS for v in range(size))
        assert bool(store.support[number] >> variable & 1) == matters


@given(shapes, masks)
def test_a_restricted_function_is_what_is_left(shape: Shape, allowed: Sequence[int]) -> None:
    """What is left has the same values where all is allowed, and depends only on what still matters there."""
    store = Diagrams(SIZES)
    number, plain = built(store, shape)
    (left,) = store.restrict([number], allowed)
    worlds = [world for world in WORLDS if allowed_in(world, allowed)]
    assert [value_of(store, left, world) for world in worlds] == [plain(world) for world in worlds]
    for variable, size in enumerate(SIZES):
        others = [{**w, variable: v} for w in worlds for v in range(size) if allowed[variable] >> v & 1]
        matters = any(plain(w) != plain({**w, variable: o[variable]}) for w in worlds for o in others)
        assert bool(store.support[left] >> variable & 1) == matters


@given(shapes, shapes, masks)
def test_forgetting_keeps_what_was_kept(kept: Shape, passing: Shape, allowed: Sequence[int]) -> None:
    """What was built before ``keep`` outlives ``forget``, and building goes on from there."""
    store = Diagrams(SIZES)
    number, plain = built(store, kept)
    store.keep()
    size = len(store)
    built(store, passing)
    store.restrict([number], allowed)
    store.forget()
    assert len(store) == size
    assert [value_of(store, number, world) for world in WORLDS] == [plain(world) for world in WORLDS]
    again, plain_again = built(store, passing)
    assert [value_of(store, again, world) for world in WORLDS] == [plain_again(world) for world in WORLDS]
    (left,) = store.restrict([number], allowed)
    assert all(value_of(store, left, w) == plain(w) for w in WORLDS if allowed_in(w, allowed))


def test_constants_and_counts() -> None:
    """All of nothing is true, any of nothing false; at least none is true, more than there are false."""
    store = Diagrams(SIZES)
    one = store.literal(0, 1)
    assert (store.all_of([]), store.any_of([])) == (TRUE, FALSE)
    assert (store.at_least(0, [one]), store.at_least(2, [one])) == (TRUE, FALSE)
    assert (store.literal(0, 3), store.literal(0, 0)) == (TRUE, FALSE)
    assert (store.negate(TRUE), store.negate(FALSE), store.both(one, store.negate(one))) == (FALSE, TRUE, FALSE)


def test_a_question_with_one_answer_decides_nothing() -> None:
    """What holds for its only answer holds always, and what does not hold for it never."""
    store = Diagrams((1, 2))
    assert (store.literal(0, 1), store.literal(0, 0)) == (TRUE, FALSE)
    either = store.any_of([store.literal(0, 0), store.literal(1, 1)])
    assert store.restrict([either], (1, 1)) == [TRUE]


def test_what_is_forgotten_before_anything_is_kept_can_be_made_again() -> None:
    """A number given out before means nothing any more: the same function is stored anew."""
    store = Diagrams((2, 2))
    store.literal(0, 1)
    store.forget()
    assert store.restrict([store.literal(0, 1)], (2, 1)) == [FALSE]
