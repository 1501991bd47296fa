"""Settling: which open facts still matter, compared with the oracle's list of all completions."""

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest, ItemTest, NoneOf, NumberTest, Test
from rules_engine.facts import Facts, Items, Span
from rules_engine.rulebook import Rulebook
from rules_engine.settling import Settled, Settling, SettlingSet
from tests import cases
from tests.oracle import Known, Oracle
from tests.random_rulebooks import criterion, known, rule, rulebook_of

MOST_COMPLETIONS = 200
RED, ROUND = AnswerTest("colour", frozenset({"red"})), AnswerTest("shape", frozenset({"round"}))
BURNS, BRUISES = ItemTest("signs", frozenset({"burns"})), ItemTest("signs", frozenset({"bruises"}))
GROWN = NumberTest("age", Span(6), "6 or over")
PARTLY = [
    known(colour="red"),
    known(colour="blue"),
    known(shape="round"),
    known(shape="square"),
    known(signs=Items(frozenset({"burns"}), frozenset({"burns", "bruises"}))),
    known(signs=Items(frozenset({"none"}), frozenset({"none"}))),
    known(age=Span(6)),
    known(age=Span(0, 5)),
]
"""Cases of which one answer is known, so that of any rule on all of them something else is left."""


def settled(test: Test, facts: Facts | None = None, *exceptions: Test) -> Settled:
    """What is open for a rule with this one condition and these exceptions."""
    named = [criterion(f"part_{n}", tree) for n, tree in enumerate([test, *exceptions])]
    first, *others = (CriterionTest(c.id) for c in named)
    rulebook = rulebook_of(*named, rule("last", AllOf((first,)), *others), facts=cases.FEW)
    return Settling(rulebook)(facts or Facts())["last"]


def agrees(found: Settled, oracle: Oracle) -> None:
    """Check everything that settling says of a rule by the oracle."""
    assert found.certainly is oracle.certainly
    assert found.open == tuple(fact for fact in oracle.rulebook.facts if fact in oracle.open)
    for applies in (True, False):
        shown = [s for s in found.settled_by if s.applies is applies]
        minimal = oracle.minimal[applies] if oracle.certainly is None else frozenset()
        lengths = [len(one.answers) for one in shown]
        assert lengths == sorted(lengths)
        assert len(shown) <= 3
        assert bool(shown) == bool(minimal)
        covered = [settles for one in shown for settles in expanded(one, oracle)]
        assert minimal.issuperset(covered)
        left_out = minimal.difference(covered)
        assert not left_out or (len(shown) == 3 and lengths[-1] <= min(map(len, left_out)))


def expanded(one: SettlingSet, oracle: Oracle) -> list[frozenset[tuple[str, Known]]]:
    """Every choice of the alternatives of a set."""
    ways = [[(fact, answer) for answer in oracle.means(fact, words)] for fact, words in one.answers.items()]
    assert all(ways)
    return [frozenset(chosen) for chosen in product(*ways)]


@given(cases.rulebooks(), cases.facts())
def test_it_agrees_with_every_completion(rulebook: Rulebook, facts: Facts) -> None:
    """On small rulebooks of every shape, what holds, what is open and what settles it are as the oracle finds."""
    found = Settling(rulebook)(facts)
    for name in rulebook.rules:
        agrees(found[name], Oracle(rulebook, facts, name))


@given(seed=st.integers(0, 2**32))
@settings(max_examples=settings().max_examples // 5)
def test_it_agrees_on_the_real_rulebook(rulebook: Rulebook, settling: Settling, seed: int) -> None:
    """On every real rule with few enough completions in a case, settling is as the oracle finds."""
    random = Random(seed)  # noqa: S311 (cases to test with, no secrets)
    share = random.choice((0.03, 0.1, 0.3))
    testable = [f for f in rulebook.facts.values() if f.answers or f.unit]
    facts = Facts({f.id: cases.standing(f, random, share) for f in testable})
    found = settling(facts)
    for name in rulebook.rules:
        oracle = Oracle(rulebook, facts, name)
        if oracle.completions <= MOST_COMPLETIONS:
            agrees(found[name], oracle)


@pytest.fixture(name="settling", scope="session")
def _settling(rulebook: Rulebook) -> Settling:
    return Settling(rulebook)


@given(cases.rulebooks(), cases.facts(), cases.facts())
def test_one_store_of_diagrams_serves_case_after_case(rulebook: Rulebook, one: Facts, other: Facts) -> None:
    """What was settled for one case leaves no trace in the next."""
    kept = Settling(rulebook)
    assert [kept(one), kept(other), kept(one)] == [Settling(rulebook)(f) for f in (one, other, one)]


@given(st.lists(st.sampled_from(PARTLY), min_size=2, max_size=8), st.sampled_from((0, 5, 20)))
def test_what_was_forgotten_is_found_again(several: list[Facts], most: int) -> None:
    """However little of past cases is kept, and so however often the store begins anew, each case is settled alike."""
    two = criterion("two", AtLeast(2, (RED, ROUND, BURNS, BRUISES, GROWN)))
    rulebook = rulebook_of(two, rule("last", AllOf((CriterionTest("two"),))), facts=cases.FEW)
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr("rules_engine.settling._MOST_NODES", most)
        kept = Settling(rulebook)
        found = [kept(facts, sets=sets) for facts in several for sets in (False, True)]
    assert found == [Settling(rulebook)(facts, sets=sets) for facts in several for sets in (False, True)]


@given(cases.rulebooks(), cases.facts())
def test_without_sets_the_rest_is_the_same(rulebook: Rulebook, facts: Facts) -> None:
    """Leaving the sets of answers out changes neither what is certain nor what is open."""
    settling = Settling(rulebook)
    for rule_id, found in settling(facts, sets=False).items():
        full = settling(facts)[rule_id]
        assert (found.certainly, found.open, found.settled_by) == (full.certainly, full.open, ())


@given(cases.rulebooks(), cases.facts(), cases.facts())
def test_an_answered_fact_is_never_open(rulebook: Rulebook, facts: Facts, more: Facts) -> None:
    """Whatever is answered, and whatever is answered next, no answered fact is listed as open."""
    answered = cases.with_answers(facts, more)
    for found in Settling(rulebook)(answered).values():
        for value in map(answered.value, found.open):
            assert value is None or (isinstance(value, Items) and not value.settled) or isinstance(value, Span)
            assert not isinstance(value, Span) or value.settled is None


def test_what_cannot_matter_is_not_open() -> None:
    """A fact that no completion of the others lets change the status is not asked for."""
    either = AtLeast(1, (RED, AllOf((ROUND, NoneOf((RED,))))))
    assert settled(either, known(shape="round")).certainly is True
    assert settled(either).open == ("colour", "shape")
    assert settled(either, known(shape="square")).open == ("colour",)


def test_open_facts_stand_in_the_order_of_the_facts() -> None:
    """Not in that in which the engine decides them, which is another where one of them is named by more rules."""
    named = [criterion("both", AllOf((ROUND, RED))), criterion("red", RED)]
    rules = [rule(f"rule_{c.id}", AllOf((CriterionTest(c.id),))) for c in named]
    found = Settling(rulebook_of(*named, *rules, facts=cases.FEW))(Facts())["rule_both"]
    assert found.open == ("colour", "shape")
    assert [list(one.answers) for one in found.settled_by] == [["colour", "shape"], ["colour"], ["shape"]]


def test_a_fact_named_by_a_rule_can_cease_to_matter() -> None:
    """A rule that says "red or not red" holds whatever the colour is."""
    assert settled(AtLeast(1, (RED, NoneOf((RED,))))) == Settled(certainly=True, open=())


def test_an_open_exception_is_open_and_settles_either_way() -> None:
    """A duty that stands while its exception is open names that exception, and what each answer would mean."""
    found = settled(RED, known(colour="red"), ROUND)
    assert (found.certainly, found.open) == (None, ("shape",))
    assert found.settled_by == (
        SettlingSet({"shape": "square"}, applies=True),
        SettlingSet({"shape": "round"}, applies=False),
    )


def test_alternatives_stand_together_in_words() -> None:
    """Answers that lead the same way are one set, numbers are in the ruleset's words, applying comes first."""
    assert settled(AllOf((RED, GROWN))).settled_by == (
        SettlingSet({"colour": "red", "age": "6 or over"}, applies=True),
        SettlingSet({"colour": ["green", "blue"]}, applies=False),
        SettlingSet({"age": "under 6"}, applies=False),
    )


def test_known_bounds_of_a_number_count() -> None:
    """An age that can no longer be under 6 leaves nothing open."""
    assert settled(GROWN, known(age=Span(6))).certainly is True
    assert settled(GROWN, known(age=Span(5, 6))).open == ("age",)
    assert settled(GROWN, known(age=Span(0, 5))).certainly is False


def test_items_not_known_leave_the_rest_known() -> None:
    """Of a partly known list only the items not known are open."""
    partly = known(signs=Items(frozenset({"bruises"}), frozenset({"bruises", "neglect"})))
    assert settled(BURNS, partly).certainly is False
    assert settled(BRUISES, partly).certainly is True
    assert settled(ItemTest("signs", frozenset({"neglect"})), partly).open == ("signs",)


@pytest.mark.parametrize(("test", "words"), [
    (BURNS, [{"includes": "burns"}, {"excludes": "burns"}]),
    (
        ItemTest("signs", frozenset({"burns", "bruises"})),
        [{"includes": ["bruises", "burns"]}, {"excludes": ["bruises", "burns"]}],
    ),
    (AllOf((BURNS, NoneOf((BRUISES,)))), [{"includes": "burns", "excludes": "bruises"}]),
])  # fmt: skip
def test_items_are_in_words(test: Test, words: list[object]) -> None:
    """A set says which items are included, one of them being enough, and which are excluded."""
    assert [s.answers["signs"] for s in settled(test).settled_by][: len(words)] == words


def test_both_items_are_told_from_either() -> None:
    """Where both items are needed the words differ from those where either is enough."""
    both = settled(AllOf((BURNS, BRUISES))).settled_by[0].answers["signs"]
    either = settled(AtLeast(1, (BURNS, BRUISES))).settled_by[0].answers["signs"]
    assert both != either


def test_no_set_is_without_words() -> None:
    """Lists that lead the same way, but share no item, are not put as a set that says nothing."""
    only_burns = AllOf((BURNS, NoneOf((BRUISES,))))
    assert all(s.answers["signs"] for s in settled(only_burns).settled_by)


def test_words_hold_of_nothing_else() -> None:
    """Bruises, or burns and neglect together: that bruises are excluded does not settle it as not met."""
    test = AtLeast(1, (BRUISES, AllOf((BURNS, ItemTest("signs", frozenset({"neglect"}))))))
    assert {"excludes": "bruises"} not in [s.answers["signs"] for s in settled(test).settled_by]
