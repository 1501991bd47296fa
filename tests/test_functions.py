"""Criteria and rules of several rulebooks as functions of the facts, over the same variables."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, CriterionTest, NoneOf, Verdict
from rules_engine.facts import Facts
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook, judge
from tests.cases import FEW, rulebooks, standing
from tests.random_rulebooks import FACTS, criterion, rule, rulebook_of

YES = AnswerTest("choice_0", frozenset({"yes"}))
POSSIBLY = AnswerTest("choice_1", frozenset({"possibly"}))

seeds = st.integers(0, 2**32).map(Random)
whole_cases = seeds.map(lambda seed: Facts({fact.id: standing(fact, seed, 0.0) for fact in FEW}))


@settings(max_examples=200, deadline=None)
@given(one=rulebooks(), other=rulebooks(), facts=whole_cases)
def test_a_function_says_of_a_whole_case_what_the_first_decider_does(
    one: Rulebook, other: Rulebook, facts: Facts
) -> None:
    """Of each rulebook, though the values of a variable are told apart for both."""
    functions = Functions(one, other)
    possible = [domain.possible(facts.value(fact)) for fact, domain in functions.domains.items()]
    for rulebook in (one, other):
        verdicts = judge(rulebook, facts)
        for name, function in functions.of(rulebook).items():
            (left,) = functions.diagrams.restrict([function], possible)
            # No exception is open: what stands is met.
            assert left == (verdicts[name] is Verdict.MET)


def test_two_that_say_the_same_of_every_case_have_the_same_number() -> None:
    """However each is written; and another number where they differ in one case."""
    none_of_none = NoneOf((NoneOf((YES,)), NoneOf((POSSIBLY,))))
    before = rulebook_of(criterion("both", AllOf((YES, POSSIBLY))), rule("acts", AllOf((CriterionTest("both"),))))
    after = rulebook_of(criterion("both", none_of_none), rule("acts", AllOf((CriterionTest("both"),))))
    wider = rulebook_of(criterion("both", AtLeast(1, (YES, POSSIBLY))), rule("acts", AllOf((CriterionTest("both"),))))
    functions = Functions(before, after, wider)
    said = [functions.of(rulebook)["acts"] for rulebook in (before, after, wider)]
    assert said[0] == said[1] != said[2]


def test_an_answer_that_only_one_rulebook_permits_is_told_apart() -> None:
    """A fact of both has the answers of either."""
    fact = FACTS["choice_0"]
    before = rulebook_of(criterion("it_is", YES))
    later = rulebook_of(criterion("it_is", YES), facts=[replace(fact, answers=(*fact.answers, "partly"))])
    functions = Functions(before, later)
    assert functions.domains["choice_0"].fact.answers == ("yes", "no", "partly")
    assert functions.of(before)["it_is"] == functions.of(later)["it_is"]
