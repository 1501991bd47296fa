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

NONE = frozenset({"none"})
FEW = (
    Fact("colour", "colour", "?", Kind.CHOICE, ("red", "green", "blue")),
    Fact("shape", "shape", "?", Kind.CHOICE, ("round", "square")),
    Fact("signs", "signs", "?", Kind.CHOICE, ("bruises", "burns", "neglect", "none"), several=True, alone=NONE),
    Fact("contents", "contents", "?", Kind.CHOICE, ("summary", "history"), several=True),
    Fact("age", "age", "?", Kind.NUMBER, unit="years"),
)
"""Facts of every kind that criteria can test; one of several answers with, one without, an answer for none."""
SPANS = {"under 2": Span(0, 1), "up to 4": Span(0, 4), "2 to 5": Span(2, 5), "6 or over": Span(6)}


def _leaf(fact: Fact) -> st.SearchStrategy[Test]:
    if fact.kind is Kind.NUMBER:
        return st.sampled_from([NumberTest(fact.id, span, says) for says, span in SPANS.items()])
    some = st.frozensets(st.sampled_from(fact.answers), min_size=1)
    return some.map(lambda answers: (ItemTest if fact.several else AnswerTest)(fact.id, answers))


# Made once: to make a strategy costs more than to draw from it.
_LEAF = st.one_of([_leaf(fact) for fact in FEW])
_KIND = st.sampled_from(("leaf", "leaf", "all", "at least", "none", "unless"))
_ONE_IN = st.integers(0, 2**16)
_YES = st.booleans()
_TO_THREE, _TO_FOUR, _TO_FIVE = st.integers(1, 3), st.integers(1, 4), st.integers(1, 5)
_TO_TWO = st.integers(0, 2)


def _tree(draw: st.DrawFn, before: Sequence[Criterion | Rule], depth: int = 2) -> Test:
    """A test on the few facts and on the criteria and rules before it."""
    kind = draw(_KIND) if depth else "leaf"
    if kind == "leaf":
        if not before or draw(_YES):
            return draw(_LEAF)
        named = before[draw(_ONE_IN) % len(before)]
        return RuleTest(named.id, applies=draw(_YES)) if isinstance(named, Rule) else CriterionTest(named.id)
    if kind == "unless":
        return Unless(_tree(draw, before, depth - 1))
    members = tuple(_tree(draw, before, depth - 1) for _ in range(draw(_TO_FOUR)))
    if kind == "at least":
        return AtLeast(1 + draw(_ONE_IN) % len(members), members)
    return AllOf(members) if kind == "all" else NoneOf(members)


def _rule(draw: st.DrawFn, name: str, before: Sequence[Criterion | Rule]) -> list[Criterion | Rule]:
    """A rule and the criteria it names: rules name no facts."""
    held, excepted = draw(_TO_THREE), draw(_TO_TWO)
    own = [criterion(f"{name}_part_{n}", _tree(draw, before)) for n in range(held + excepted)]
    tests = [CriterionTest(c.id) for c in own]
    members = tuple(tests[:held])
    conditions = AllOf(members) if draw(_YES) else AtLeast(1, members)
    return [*own, rule(name, conditions, *tests[held:])]


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    """Up to five criteria and rules on the few facts, and one rule more, each building on those before it."""
    parts: list[Criterion | Rule] = []
    for n in range(draw(_TO_FIVE)):
        if draw(_YES):
            parts.append(criterion(f"criterion_{n}", _tree(draw, parts)))
        else:
            parts += _rule(draw, f"rule_{n}", parts)
    return rulebook_of(*parts, *_rule(draw, "last", parts), facts=FEW)


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
    """A case with what is open in it answered as in another, where that fits what is already known."""
    found = {f: s for f, s in more.standings.items() if s.state is State.ANSWERED and _fits(s.value, case.value(f))}
    settled = {f for f, s in case.standings.items() if s.state is State.ANSWERED}
    return Facts({**case.standings, **{f: s for f, s in found.items() if f not in settled}})


def _fits(value: Value | None, known: Value | None) -> bool:
    if isinstance(value, Items) and isinstance(known, Items):
        return known.surely <= value.surely <= known.possibly
    if isinstance(value, Span) and isinstance(known, Span):
        return known.meet(value) == value
    return True
