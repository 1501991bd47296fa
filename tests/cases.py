"""Small random rulebooks and partial cases for them, few enough in answers for the oracle."""

from collections.abc import Sequence
from random import Random

from hypothesis import strategies as st

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    Criterion,
    CriterionTest,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
)
from rules_engine.facts import Fact, Facts, Items, Kind, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from tests.random_rulebooks import criterion, rule, rulebook_of

FEW = (
    Fact("colour", "colour", "?", Kind.CHOICE, ("red", "green", "blue")),
    Fact("shape", "shape", "?", Kind.CHOICE, ("round", "square")),
    Fact("signs", "signs", "?", Kind.CHOICE, ("bruises", "burns", "neglect", "none"), several=True),
    Fact("contents", "contents", "?", Kind.CHOICE, ("summary", "history"), several=True),
    Fact("age", "age", "?", Kind.NUMBER, unit="years"),
)
"""Facts of every kind that criteria can test; one of several answers with, one without, an answer for none."""
SPANS = {"under 2": Span(0, 1), "up to 4": Span(0, 4), "2 to 5": Span(2, 5), "6 or over": Span(6)}


def _some(answers: Sequence[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(answers), min_size=1)


def _leaf(fact: Fact) -> st.SearchStrategy[Test]:
    if fact.kind is Kind.NUMBER:
        return st.sampled_from(sorted(SPANS)).map(lambda says: NumberTest(fact.id, SPANS[says], says))
    return st.builds(ItemTest if fact.several else AnswerTest, st.just(fact.id), _some(fact.answers))


def _leaves(criteria: Sequence[str], rules: Sequence[str]) -> st.SearchStrategy[Test]:
    kinds: list[st.SearchStrategy[Test]] = [_leaf(fact) for fact in FEW]
    if criteria:
        kinds += [st.builds(CriterionTest, st.sampled_from(criteria))] * 2
    if rules:
        kinds += [st.builds(RuleTest, st.sampled_from(rules), applies=st.booleans())] * 2
    return st.one_of(kinds)


@st.composite
def trees(draw: st.DrawFn, criteria: Sequence[str] = (), rules: Sequence[str] = (), depth: int = 2) -> Test:
    """A test on the few facts, these criteria and these rules."""
    kind = draw(st.sampled_from(("leaf", "leaf", "all", "at least", "none", "unless"))) if depth else "leaf"
    if kind == "leaf":
        return draw(_leaves(criteria, rules))
    if kind == "unless":
        return Unless(draw(trees(criteria, rules, depth - 1)))
    members = tuple(draw(st.lists(trees(criteria, rules, depth - 1), min_size=1, max_size=4)))
    if kind == "at least":
        return AtLeast(draw(st.integers(1, len(members))), members)
    return AllOf(members) if kind == "all" else NoneOf(members)


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    """Up to five criteria and rules on the few facts, and at least one rule, each building on those before it."""
    parts: list[Criterion | Rule] = []
    for n in range(draw(st.integers(1, 5))):
        named = [p.id for p in parts if isinstance(p, Criterion)], [p.id for p in parts if isinstance(p, Rule)]
        if draw(st.booleans()):
            parts.append(criterion(f"criterion_{n}", draw(trees(*named))))
        else:
            parts.append(draw(_rules(f"rule_{n}", *named)))
    named = [p.id for p in parts if isinstance(p, Criterion)], [p.id for p in parts if isinstance(p, Rule)]
    return rulebook_of(*parts, draw(_rules("last", *named)), facts=FEW)


@st.composite
def _rules(draw: st.DrawFn, name: str, criteria: Sequence[str], rules: Sequence[str]) -> Rule:
    members = tuple(draw(st.lists(trees(criteria, rules), min_size=1, max_size=3)))
    conditions = AllOf(members) if draw(st.booleans()) else AtLeast(1, members)
    return rule(name, conditions, *draw(st.lists(trees(criteria, rules), max_size=2)))


@st.composite
def facts(draw: st.DrawFn, of: Sequence[Fact] = FEW) -> Facts:
    """A case in which each fact is answered, partly known, or open."""
    random = Random(draw(st.integers(0, 2**32)))  # noqa: S311 (cases to test with, no secrets)
    share = draw(st.sampled_from((0.0, 0.2, 0.5, 0.8, 1.0)))
    return Facts({fact.id: standing(fact, random, share) for fact in of})


def standing(fact: Fact, random: Random, share_open: float) -> Standing:
    """What is known of a fact: nothing, in about such a share of cases, or something."""
    if random.random() < share_open:
        state = random.choice((State.NOT_ASKED, State.NOT_KNOWN, State.CONTESTED))
        return Standing(state, _partly(fact, random) if state is State.NOT_KNOWN else None)
    return Standing(State.ANSWERED, answer(fact, random))


def answer(fact: Fact, random: Random) -> Value:
    """An answer that leaves nothing open."""
    if fact.several:
        items = random.choice(fact.sets())
        return Items(items, items)
    if fact.answers:
        return random.choice(fact.answers)
    number = random.choice((0, 1, 2, 3, 4, 5, 6, 12, 13, 17, 18, 24, 25))
    return Span(number, number)


def _partly(fact: Fact, random: Random) -> Value | None:
    """Something that leaves part of the answer open, or nothing at all."""
    if fact.several:
        one, other = random.choice(fact.sets()), random.choice(fact.sets())
        return random.choice((None, Items(one & other, one | other)))
    if fact.kind is Kind.NUMBER:
        low = random.randint(0, 6)
        return random.choice((None, Span(low), Span(low, low + random.randint(1, 9))))
    return None


def with_answers(case: Facts, more: Facts) -> Facts:
    """A case with what is open in it answered as in another."""
    settled = {f: s for f, s in case.standings.items() if s.state is State.ANSWERED}
    return Facts({**case.standings, **more.standings, **settled})
