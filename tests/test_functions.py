"""Criteria and rules as functions of the facts."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_engine.criteria import AllOf, AnswerTest, AtLeast, NoneOf, Verdict
from rules_engine.facts import Facts
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook, judge
from tests.cases import FEW, rulebooks, standing
from tests.random_rulebooks import criterion, rulebook_of

YES = AnswerTest("choice_0", frozenset({"yes"}))
POSSIBLY = AnswerTest("choice_1", frozenset({"possibly"}))

seeds = st.integers(0, 2**32).map(Random)
whole_cases = seeds.map(lambda seed: Facts({fact.id: standing(fact, seed, 0.0) for fact in FEW}))


@settings(max_examples=200, deadline=None)
@given(rulebook=rulebooks(), facts=whole_cases)
def test_a_function_says_of_a_whole_case_what_the_first_decider_does(rulebook: Rulebook, facts: Facts) -> None:
    """Of every criterion and rule: where everything is answered no exception is open, and what stands is met."""
    functions = Functions(rulebook)
    possible = [domain.possible(facts.value(fact)) for fact, domain in functions.domains.items()]
    verdicts = judge(rulebook, facts)
    for name, function in functions.built().items():
        (left,) = functions.diagrams.restrict([function], possible)
        assert left == (verdicts[name] is Verdict.MET)


def test_two_that_say_the_same_of_every_case_have_the_same_number() -> None:
    """However each is written; and another number where they differ in one case."""
    none_of_none = NoneOf((NoneOf((YES,)), NoneOf((POSSIBLY,))))
    one, same, wider = (
        criterion(name, test)
        for name, test in (
            ("one", AllOf((YES, POSSIBLY))),
            ("same", none_of_none),
            ("wider", AtLeast(1, (YES, POSSIBLY))),
        )
    )
    said = Functions(rulebook_of(one, same, wider)).built()
    assert said["one"] == said["same"] != said["wider"]
