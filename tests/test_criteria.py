"""The laws of the logic: what is not known is never no, and a presumption never counts against anything."""

from collections.abc import Mapping
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    CriterionTest,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
    Verdict,
    opposite,
    unless,
)
from rules_engine.criteria import tests_in as leaves_in  # pytest takes tests_in for a test
from rules_engine.facts import Facts, Items, Span, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.settling import Settling
from tests import cases
from tests.oracle import Oracle
from tests.random_rulebooks import known, rule

NOT_MET, UNDETERMINED, PRESUMED, MET = Verdict
NOTHING = Facts()
NAMED = ("one", "two", "three", "four")
some_verdicts = st.fixed_dictionaries({name: st.sampled_from(Verdict) for name in NAMED})


def members(verdicts: Mapping[str, Verdict]) -> tuple[CriterionTest, ...]:
    """A test for each of these criteria."""
    return tuple(CriterionTest(name) for name in verdicts)


def verdict_of(test: Test, **verdicts: Verdict) -> Verdict:
    """What a test comes to where criteria and rules were judged so."""
    return test.judge(NOTHING, verdicts)


def combined(names: tuple[str, ...] = NAMED) -> st.SearchStrategy[Test]:
    """Any test built on these criteria."""
    return st.recursive(
        st.sampled_from(names).map(CriterionTest),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda m: AllOf(tuple(m))),
            st.lists(inner, min_size=1, max_size=3).map(lambda m: NoneOf(tuple(m))),
            st.lists(inner, min_size=2, max_size=3).map(lambda m: AtLeast(2, tuple(m))),
            inner.map(Unless),
        ),
        max_leaves=8,
    )


@given(cases.rulebooks(), cases.facts(), cases.facts())
def test_an_answer_never_turns_a_settled_verdict(rulebook: Rulebook, facts: Facts, more: Facts) -> None:
    """Answering what is open turns neither met into anything else nor not met into anything else."""
    before, after = judge(rulebook, facts), judge(rulebook, cases.with_answers(facts, more))
    for name, verdict in before.items():
        if verdict in (MET, NOT_MET):
            assert after[name] is verdict


@given(cases.rulebooks(), cases.facts())
def test_every_verdict_is_borne_out_by_the_completions(rulebook: Rulebook, facts: Facts) -> None:
    """Met and not met hold in every completion; where nothing is open every verdict is one of these two."""
    for name, verdict in judge(rulebook, facts).items():
        if name in rulebook.rules:
            oracle = Oracle(rulebook, facts, name)
            assert oracle.certainly is not False or verdict in (NOT_MET, UNDETERMINED, PRESUMED)
            if verdict in (MET, NOT_MET):
                assert oracle.certainly is (verdict is MET)
            if oracle.completions == 1:
                assert verdict in (MET, NOT_MET)


@given(cases.rulebooks(), cases.facts())
def test_not_known_and_silence_count_the_same(rulebook: Rulebook, facts: Facts) -> None:
    """A fact that nobody knows, one that was not asked and one left out come to the same, and never to no."""
    open_facts = {f for f, s in facts.standings.items() if s.value is None}
    silent = Facts({f: s for f, s in facts.standings.items() if f not in open_facts})
    asked = Facts({**silent.standings, **dict.fromkeys(open_facts, Standing(State.NOT_KNOWN))})
    assert judge(rulebook, silent) == judge(rulebook, asked) == judge(rulebook, facts)
    assert Settling(rulebook)(silent) == Settling(rulebook)(asked)


@given(combined(), some_verdicts)
def test_a_presumption_never_counts_against_anything(test: Test, verdicts: dict[str, Verdict]) -> None:
    """What a presumption changes it only leaves standing: not met and met come out as if it were undetermined."""
    doubted = {name: UNDETERMINED if v is PRESUMED else v for name, v in verdicts.items()}
    presumed, undetermined = test.judge(NOTHING, verdicts), test.judge(NOTHING, doubted)
    assert (presumed is NOT_MET) == (undetermined is NOT_MET)
    assert (presumed is MET) == (undetermined is MET)


@pytest.mark.parametrize("verdict", [NOT_MET, UNDETERMINED, MET])
def test_the_opposite_of_the_opposite_is_the_same(verdict: Verdict) -> None:
    """Saying "not" twice says nothing."""
    assert opposite(opposite(verdict)) is verdict


def test_the_opposite_of_a_presumption_is_undetermined() -> None:
    """That something is presumed so is no reason to hold that it is not."""
    assert opposite(PRESUMED) is UNDETERMINED
    assert opposite(opposite(PRESUMED)) is UNDETERMINED


@pytest.mark.parametrize(("contrary", "left"), [
    (NOT_MET, MET), (UNDETERMINED, PRESUMED), (PRESUMED, PRESUMED), (MET, NOT_MET),
])  # fmt: skip
def test_a_presumption_falls_only_by_what_is_known(contrary: Verdict, left: Verdict) -> None:
    """Only a contrary that is known to be met ends a presumption or a duty."""
    assert unless(contrary) is left
    assert verdict_of(Unless(CriterionTest("contrary")), contrary=contrary) is left


@given(some_verdicts)
def test_none_of_is_the_opposite_of_any_of(verdicts: dict[str, Verdict]) -> None:
    """De Morgan, one way: none of them is not any of them, and all of the opposites."""
    none = NoneOf(members(verdicts)).judge(NOTHING, verdicts)
    assert none is opposite(AtLeast(1, members(verdicts)).judge(NOTHING, verdicts))
    assert none is AllOf(tuple(NoneOf((m,)) for m in members(verdicts))).judge(NOTHING, verdicts)


@given(some_verdicts)
def test_not_all_of_is_any_of_the_opposites(verdicts: dict[str, Verdict]) -> None:
    """De Morgan, the other way: not all of them is any of the opposites."""
    not_all = opposite(AllOf(members(verdicts)).judge(NOTHING, verdicts))
    assert not_all is AtLeast(1, tuple(NoneOf((m,)) for m in members(verdicts))).judge(NOTHING, verdicts)


@given(some_verdicts, st.integers(1, 4))
def test_at_least_does_not_depend_on_the_order(verdicts: dict[str, Verdict], count: int) -> None:
    """So many of the members is the same whichever comes first."""
    found = {AtLeast(count, order).judge(NOTHING, verdicts) for order in permutations(members(verdicts))}
    assert len(found) == 1


@given(some_verdicts)
def test_at_least_runs_from_any_of_to_all_of(verdicts: dict[str, Verdict]) -> None:
    """At least all of them is all of, at least one is the greatest, and asking for more never helps."""
    found = [AtLeast(n, members(verdicts)).judge(NOTHING, verdicts) for n in range(1, 5)]
    assert found == sorted(verdicts.values(), reverse=True)
    assert found[-1] is AllOf(members(verdicts)).judge(NOTHING, verdicts)


@pytest.mark.parametrize(("held", "excepted"), list(product(Verdict, repeat=2)))
def test_a_duty_stands_until_an_exception_is_shown(held: Verdict, excepted: Verdict) -> None:
    """An open exception leaves a rule standing, a met one ends it, and open conditions leave it undetermined."""
    one = rule("duty", AllOf((CriterionTest("held"),)), CriterionTest("excepted"))
    expected = min(held, {MET: NOT_MET, NOT_MET: MET}.get(excepted, PRESUMED))
    assert one.judge(NOTHING, {"held": held, "excepted": excepted}) is expected


def test_one_met_exception_is_enough() -> None:
    """Of several exceptions any one ends the duty, and one that is not met saves nothing."""
    one = rule("duty", AllOf((CriterionTest("held"),)), CriterionTest("first"), CriterionTest("second"))
    assert one.judge(NOTHING, {"held": MET, "first": NOT_MET, "second": MET}) is NOT_MET
    assert one.judge(NOTHING, {"held": MET, "first": NOT_MET, "second": UNDETERMINED}) is PRESUMED


@pytest.mark.parametrize(("applies", "found"), [
    (True, {NOT_MET: NOT_MET, UNDETERMINED: UNDETERMINED, PRESUMED: PRESUMED, MET: MET}),
    (False, {NOT_MET: MET, UNDETERMINED: UNDETERMINED, PRESUMED: UNDETERMINED, MET: NOT_MET}),
])  # fmt: skip
def test_a_rule_builds_on_a_rule(applies: bool, found: dict[Verdict, Verdict]) -> None:
    """That a rule applies is inherited as it stands; that it does not apply is never presumed."""
    assert {v: verdict_of(RuleTest("other", applies=applies), other=v) for v in Verdict} == found


@pytest.mark.parametrize(("known_number", "verdict"), [
    (Span(17, 17), MET), (Span(18, 18), NOT_MET), (Span(), UNDETERMINED), (Span(0, 17), MET),
    (Span(18), NOT_MET), (Span(17), UNDETERMINED), (Span(3, 18), UNDETERMINED),
])  # fmt: skip
def test_a_number_is_judged_by_what_is_known_of_it(known_number: Span, verdict: Verdict) -> None:
    """Under 18 is met, not met or open by the bounds known, to the year."""
    under_18 = NumberTest("age", Span(0, 17), "under 18")
    assert under_18.judge(known(age=known_number), {}) is verdict


@pytest.mark.parametrize(("surely", "possibly", "verdict"), [
    ("a", "a", MET), ("a", "ab", MET), ("", "a", UNDETERMINED), ("b", "ab", UNDETERMINED), ("b", "b", NOT_MET),
    ("", "", NOT_MET),
])  # fmt: skip
def test_items_are_judged_by_what_is_known_of_them(surely: str, possibly: str, verdict: Verdict) -> None:
    """An item not known leaves a test open unless another that meets it is known."""
    items = Items(frozenset(surely), frozenset(possibly))
    assert ItemTest("items", frozenset({"a", "c"})).judge(known(items=items), {}) is verdict


def test_an_open_fact_is_undetermined() -> None:
    """Nothing known of a fact is never a no, whatever the test."""
    for test in (AnswerTest("f", frozenset({"no"})), ItemTest("f", frozenset({"a"})), NumberTest("f", Span(3))):
        assert test.judge(NOTHING, {}) is UNDETERMINED


def test_leaves_are_found_in_the_order_written() -> None:
    """Every test at the leaves of a tree is found, through each kind of branch."""
    leaves: list[CriterionTest | RuleTest | NumberTest] = [
        CriterionTest("one"),
        RuleTest("two", applies=False),
        NumberTest("age", Span(3)),
        CriterionTest("four"),
    ]
    tree = AllOf((leaves[0], AtLeast(1, (leaves[1], Unless(leaves[2]))), NoneOf((leaves[3],))))
    assert list(leaves_in(tree)) == leaves
