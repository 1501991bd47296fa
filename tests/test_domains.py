"""Domains: the answers that the rules tell apart, and their words."""

import pytest

from rules_engine.criteria import AnswerTest, FactTest, ItemTest, NumberTest
from rules_engine.domains import Domain, Words, domains
from rules_engine.facts import Fact, Items, Kind, Span, Value

AGE = Fact("age", "age", "?", Kind.NUMBER, unit="years")
COLOUR = Fact("colour", "colour", "?", Kind.CHOICE, ("red", "green", "blue"))
SIGNS = Fact("signs", "signs", "?", Kind.CHOICE, ("a", "b", "c", "none"), several=True, alone=frozenset({"none"}))
PARTS = Fact("parts", "parts", "?", Kind.CHOICE, ("a", "b"), several=True)
UNDER_18, TO_24 = NumberTest("age", Span(0, 17), "under 18"), NumberTest("age", Span(16, 24), "16 to 24")


def domain(fact: Fact, *tests: FactTest) -> Domain:
    """A fact with the tests that a rulebook has on it."""
    return Domain(fact, frozenset(tests))


def chosen(mask: int) -> tuple[int, ...]:
    """The values in a mask."""
    return tuple(v for v in range(mask.bit_length()) if mask >> v & 1)


def test_numbers_are_told_apart_at_the_boundaries() -> None:
    """Two tests of a number make four spans: below, between, above."""
    ages = domain(AGE, UNDER_18, TO_24)
    assert ages.size == 4
    assert [chosen(ages.possible(Span(n, n))) for n in (0, 15, 16, 17, 18, 24, 25, 120)] == [
        (0,), (0,), (1,), (1,), (2,), (2,), (3,), (3,),
    ]  # fmt: skip
    assert chosen(ages.tested(UNDER_18)) == (0, 1)
    assert chosen(ages.tested(TO_24)) == (1, 2)


@pytest.mark.parametrize(("value", "left"), [
    (None, (0, 1, 2, 3)), (Span(), (0, 1, 2, 3)), (Span(17), (1, 2, 3)), (Span(0, 16), (0, 1)), (Span(18, 24), (2,)),
])  # fmt: skip
def test_bounds_leave_the_spans_they_reach(value: Span | None, left: tuple[int, ...]) -> None:
    """A bounded number can still lie in each span that the bounds touch."""
    assert chosen(domain(AGE, UNDER_18, TO_24).possible(value)) == left


@pytest.mark.parametrize(("values", "words"), [
    ((0,), "under 16"), ((0, 1), "under 18"), ((1, 2), "16 to 24"), ((3,), "25 or over"), ((2, 3), "18 or over"),
    ((0, 3), ["under 16", "25 or over"]), ((1,), "16 to 17"),
])  # fmt: skip
def test_numbers_are_in_the_rulesets_words(values: tuple[int, ...], words: Words) -> None:
    """Spans that touch are one, as the ruleset writes it where it does."""
    ages = domain(AGE, UNDER_18, TO_24)
    assert ages.words(values, ages.full) == words


@pytest.mark.parametrize("fact", [SIGNS, PARTS])
def test_a_settled_list_leaves_the_one_set_that_it_is(fact: Fact) -> None:
    """Each list of items that can hold is one set of the named ones: the same as finding it among all that fit."""
    items = domain(fact, ItemTest(fact.id, frozenset({"a"})))
    for one in fact.sets():
        (place,) = chosen(items.possible(Items(one, one)))
        assert (place in chosen(items.tested(ItemTest(fact.id, frozenset({"a"}))))) == ("a" in one)


def test_a_span_of_one_number_is_that_number() -> None:
    """Never written from itself to itself."""
    ages = domain(AGE, NumberTest("age", Span(17, 40)), NumberTest("age", Span(18)))
    assert ages.words((1,), ages.full) == "17"


def test_choices_are_their_answers() -> None:
    """A choice completes over all its answers, whichever are tested."""
    colours = domain(COLOUR, AnswerTest("colour", frozenset({"red"})))
    assert colours.size == 3
    assert colours.words((0,), colours.full) == "red"
    assert colours.words((1, 2), colours.full) == ["green", "blue"]
    assert chosen(colours.possible("green")) == (1,)


@pytest.mark.parametrize(("value", "left"), [
    (None, 4), (Items(frozenset(), frozenset("abc") | {"none"}), 4), (Items(frozenset("a"), frozenset("abc")), 2),
    (Items(frozenset("ab"), frozenset("ab")), 1), (Items(frozenset("c"), frozenset("c")), 1),
    (Items(frozenset(), frozenset({"a", "none"})), 2),
])  # fmt: skip
def test_items_complete_over_what_fits(value: Value | None, left: int) -> None:
    """Lists that say the same of the items named count once; what is known leaves those that fit."""
    tested = domain(SIGNS, ItemTest("signs", frozenset("a")), ItemTest("signs", frozenset("b")))
    assert tested.size == 4
    assert len(chosen(tested.possible(value))) == left


def test_without_a_word_for_none_the_empty_list_is_an_answer() -> None:
    """Containing none of the items is one of the ways a list can be."""
    tested = domain(PARTS, ItemTest("parts", frozenset("a")))
    nothing = tested.possible(Items(frozenset(), frozenset()))
    assert chosen(nothing) != chosen(tested.possible(Items(frozenset("a"), frozenset("a"))))
    assert chosen(nothing) == chosen(tested.possible(Items(frozenset("b"), frozenset("b"))))
    assert tested.words(chosen(nothing), tested.full) == {"excludes": "a"}


def test_domains_stand_in_the_order_of_the_facts() -> None:
    """Only facts that a test names have a domain, in the order of facts.yaml."""
    tests: list[FactTest] = [AnswerTest("colour", frozenset({"red"})), UNDER_18, TO_24]
    found = domains([AGE, SIGNS, COLOUR], tests)
    assert list(found) == ["age", "colour"]
    assert found["age"].tests == {UNDER_18, TO_24}
