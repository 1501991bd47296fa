"""Whether a place is shown all the same where it is cited no longer: proved as an assessment shows it."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.citations import Citation
from rules_engine.criteria import AllOf, AnswerTest, AtLeast, Criterion, CriterionTest, NoneOf, RuleTest, Test
from rules_engine.diagrams import FALSE, TRUE
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import JudgedRule, named
from rules_engine.workbench.mutation.places_cited import Cited, PlacesCited
from tests.conftest import IN_FORCE
from tests.random_rulebooks import CHOICE, criterion, known, rule, rulebook_of
from tests.workbench.mutation.small import with_bodies


def _cites(at: str) -> tuple[Citation, ...]:
    return (Citation("LOCAL2025", at, "?"),)


def _dropped(one: Criterion | Rule) -> Change:
    return Change(one.ruleset, "a citation dropped", one, replace(one, cites=()), "?", frozenset({"cites"}))


def _shown(judged: JudgedRule, facts: Facts) -> set[Cited]:
    found = judged.recommendation(facts, IN_FORCE)
    cites = [*found.cites, *(c for reason in (*found.because, *found.why_not) for c in reason.cites)]
    return {(c.source, c.at) for c in cites}


FACTS = {"choice_0": CHOICE[:2], "choice_1": CHOICE[:3]}
CASES = [
    {fact: answer for fact, answer in zip(FACTS, answers, strict=True) if answer}
    for answers in product(*((None, *answers) for answers in FACTS.values()))
]


@st.composite
def _criteria(draw: st.DrawFn, name: str) -> Criterion:
    fact = draw(st.sampled_from(sorted(FACTS)))
    answers = draw(st.sets(st.sampled_from(FACTS[fact]), min_size=1, max_size=len(FACTS[fact]) - 1))
    return replace(criterion(name, AnswerTest(fact, frozenset(answers))), cites=_cites(draw(st.sampled_from("AB"))))


@st.composite
def _citing(draw: st.DrawFn) -> tuple[Rulebook, Change]:
    """A rule on three criteria and another rule, each of which cites one of two places; and one that cites none."""
    parts = [draw(_criteria(name)) for name in "abcd"]
    a, b, c, d = (CriterionTest(one.id) for one in parts)
    other = replace(rule("q", AllOf((a,)), d), cites=_cites(draw(st.sampled_from("AB"))))
    members: list[Test] = [a, b, NoneOf((c,)), RuleTest("q", applies=draw(st.booleans()))]
    tests = draw(st.permutations(members))
    held = tests[: draw(st.integers(1, 3))]
    group = AllOf(tuple(held)) if draw(st.booleans()) else AtLeast(1, tuple(held))
    one = replace(rule("r", group, *tests[3:][: draw(st.integers(0, 1))]), cites=_cites(draw(st.sampled_from("AB"))))
    book = with_bodies(rulebook_of(*parts, other, one))
    things: dict[str, Criterion | Rule] = {**book.criteria, **book.rules}
    return book, _dropped(things[draw(st.sampled_from(["r", *named(book.rules["r"])]))])


def _is_so(places: PlacesCited, function: int, told: dict[str, str]) -> bool:
    knowing = places.knowing
    while function > TRUE:
        node = knowing.diagrams.nodes[function]
        states = knowing.states[knowing.facts[node.variable]]
        answer = told.get(knowing.facts[node.variable])
        state = next(n for n, one in enumerate(states.all) if one.value == answer) if answer else states.open
        function = node.kids[node.values.index(state)]
    return function == TRUE


@given(made=_citing())
def test_a_place_is_lost_in_just_those_cases_in_which_an_assessment_loses_it(made: tuple[Rulebook, Change]) -> None:
    """Of any such rulebook and citation, in each case that there can be."""
    book, change = made
    places = PlacesCited(book, "r")
    now, then = JudgedRule(book, "r"), JudgedRule(book, "r", change)
    lost = places.lost(change)
    for told in CASES:
        facts = known(**told)
        assert _is_so(places, lost, told) == bool(_shown(now, facts) - _shown(then, facts)), told


@pytest.mark.parametrize(
    ("other", "kept"),
    [("para 1", True), ("para 1(2)", True), ("para 12", False), ("See para 1", False), ("para 2", False)],
)
def test_a_place_within_the_place_is_the_same_place(other: str, kept: bool) -> None:
    """As sentences find it by those words; a place that only ends in them is another."""
    one = replace(criterion("a", AnswerTest("choice_0", frozenset({"yes"}))), cites=_cites(other))
    held = replace(rule("r", AllOf((CriterionTest("a"),))), cites=_cites("para 1"))
    book = with_bodies(rulebook_of(one, held))
    assert (PlacesCited(book, "r").lost(_dropped(held)) == FALSE) is kept
