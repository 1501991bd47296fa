"""Every change to a rulebook."""

from collections import Counter

import pytest

from rules_engine.criteria import AllOf, AtLeast, CriterionTest, NoneOf, NumberTest, Unless
from rules_engine.facts import Span
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.asked import Asked
from rules_engine.workbench.mutation.changes import changed
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.of_tests import variants
from tests.random_rulebooks import criterion, rulebook_of

Telling = tuple[Rulebook, list[Asked]]


def test_the_small_rulebook_is_changed_in_every_way_there_is(telling: Telling) -> None:
    """Each in a sentence of its own, in the officer's words."""
    rulebook, _ = telling
    said = [one.says for one in every_change(rulebook)]
    assert len(set(said)) == len(said)
    for wanted in (
        'the criterion "the person was young" asked for "age now is 16 to 25" instead of "age now is 16 to 24"',
        'the criterion "the person was young" asked for "age now is 17 to 24" instead of "age now is 16 to 24"',
        'asked for "abuse or neglect is known" instead of "abuse or neglect is known or suspected"',
        'the rule "tell somebody" left out "the person died"',
        'asked for any of these instead of all of these: "the person died"; "the person was young"',
        'the rule "tell somebody" stood until "the person died" was known not to be so, and did not wait for it',
        'the rule "tell somebody" did not have the exception "abuse was known or suspected"',
        'the rule "tell somebody" waited until "abuse was known or suspected" is answered, and did not stand meanwhile',
        'the rule "tell somebody" was a "usually" and not a "should"',
        'the rule "tell somebody" was a "will" and not a "should"',
        'the rule "tell somebody" was for the "ICB" and not the "police"',
        'the rule "tell somebody" was decided by the "police" and not the "ICB"',
        'the rule "tell somebody" did not cite CA2004 at s.68',
        'the rule "tell somebody" cited CA2004 at s.65, not at s.68',
        'the rule "tell somebody" cited WT2023 at Chapter 5 instead of CA2004 at s.68',
        'the rule "tell somebody" did not carry the doubt "Is everybody somebody?"',
        'the deadline of the rule "tell somebody" were 4 days and not 5 days',
        'the deadline of the rule "tell somebody" were 5 working days and not 5 days',
        'the deadline of the rule "tell somebody" were left out',
    ):
        assert any(one.endswith(wanted) for one in said), wanted


def test_each_change_is_made_and_nothing_else(telling: Telling) -> None:
    """One criterion or rule of the changed rulebook is another; the rulebook itself is as it was."""
    rulebook, _ = telling
    things = {**rulebook.criteria, **rulebook.rules}
    for one in every_change(rulebook):
        other = changed(rulebook, one)
        now = {**other.criteria, **other.rules}
        assert [name for name, thing in now.items() if thing != things[name]] == [one.subject]
    assert things == {**rulebook.criteria, **rulebook.rules}


def test_the_shipped_rulebook_is_changed_in_every_kind_of_way(rulebook: Rulebook) -> None:
    """Each kind occurs, and each changed rulebook still holds together."""
    every = list(every_change(rulebook))
    kinds = Counter(one.kind for one in every)
    assert len(kinds) > 30
    for kind in kinds:
        one = next(one for one in every if one.kind == kind)
        assert changed(rulebook, one) != rulebook


@pytest.mark.parametrize(("count", "others"), [(1, {3}), (2, {1, 3})])
def test_how_many_of_a_list_is_off_by_one(count: int, others: set[int]) -> None:
    """Any of becomes all of; at least two becomes one or all."""
    parts = [criterion(name, NumberTest("number_0", Span(n, n), f"{n}")) for n, name in enumerate("abc")]
    book = rulebook_of(*parts)
    group = AtLeast(count, tuple(CriterionTest(name) for name in "abc"))
    tests = [one.test for one in variants(group, book) if not one.path]
    found = {one.count if isinstance(one, AtLeast) else len(group.members) for one in tests}
    assert found == others


def test_a_presumption_is_made_a_plain_test() -> None:
    """Which is open while the contrary is."""
    book = rulebook_of(criterion("a", NumberTest("number_0", Span(1, 1), "1")))
    found = [one.test for one in variants(Unless(CriterionTest("a")), book)]
    assert found == [NoneOf((CriterionTest("a"),))]


def test_the_only_member_of_a_list_is_not_dropped() -> None:
    """Nothing would be left to ask for."""
    book = rulebook_of(criterion("a", NumberTest("number_0", Span(1, 1), "1")))
    assert not list(variants(AllOf((CriterionTest("a"),)), book))
