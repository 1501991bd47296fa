"""Small rulebooks built straight from the dataclasses, and random ones with random partial cases."""

import itertools
from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from rules_engine.citations import Citation
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
from rules_engine.deadlines import WorkingCalendar
from rules_engine.facts import Fact, Facts, Items, Kind, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, Ruleset

CITES = (Citation("LOCAL2025", "Rapid Reviews, para 1", "an example"),)
CHOICE = ("yes", "no", "possibly", "withdrawn")
ITEMS = ("bruises", "burns", "neglect", "none of these")
NONE = frozenset({"none of these"})
FACTS = {
    **{f"choice_{n}": Fact(f"choice_{n}", f"choice {n}", "?", Kind.CHOICE, CHOICE[: 2 + n % 3]) for n in range(7)},
    **{
        f"items_{n}": Fact(f"items_{n}", f"items {n}", "?", Kind.CHOICE, ITEMS, several=True, alone=NONE)
        for n in range(3)
    },
    **{f"number_{n}": Fact(f"number_{n}", f"number {n}", "?", Kind.NUMBER) for n in range(3)},
}
_digests = itertools.count()


def criterion(name: str, met_when: Test) -> Criterion:
    """A criterion of the example ruleset."""
    return Criterion(name, name.replace("_", " "), "example", met_when, CITES)


def rule(name: str, conditions: AllOf | AtLeast, *exceptions: Test) -> Rule:
    """A rule of the example ruleset."""
    named = name.replace("_", " ")
    return Rule(name, named, "example", conditions, exceptions, named, "police", "police", "should", CITES)


def rulebook_of(*parts: Criterion | Rule, facts: Sequence[Fact] = ()) -> Rulebook:
    """A rulebook of these criteria and rules, with a digest of its own."""
    start = date(2025, 12, 9)
    criteria = tuple(p for p in parts if isinstance(p, Criterion))
    rules = tuple(p for p in parts if isinstance(p, Rule))
    return Rulebook(
        on=start,
        covers_from=start,
        covers_until=None,
        facts={**FACTS, **{f.id: f for f in facts}},
        sources={},
        bodies={},
        authorities=(),
        areas={},
        calendar=WorkingCalendar(date(2028, 12, 31), ()),
        rulesets=(Ruleset("example", "?", "in force", start, None, start, "?", criteria, rules, "?"),),
        digest=f"sha256:{next(_digests)}",
    )


def known(**values: Value) -> Facts:
    """A case in which these facts are answered, and no other."""
    return Facts({fact: Standing(State.ANSWERED, value) for fact, value in values.items()})


@st.composite
def _spans(draw: st.DrawFn) -> Span:
    low = draw(st.integers(0, 6))
    return Span(low, draw(st.none() | st.integers(low, 8)))


def _leaves(criteria: list[str], rules: list[str]) -> st.SearchStrategy[Test]:
    choices = st.sampled_from([f for f in FACTS.values() if f.id.startswith("choice")])
    items = st.sampled_from([f.id for f in FACTS.values() if f.several])
    tests: list[st.SearchStrategy[Test]] = [
        choices.flatmap(lambda f: st.builds(AnswerTest, st.just(f.id), _some_of(f.answers))),
        st.builds(ItemTest, items, _some_of(ITEMS)),
        st.builds(NumberTest, st.sampled_from(["number_0", "number_1", "number_2"]), _spans()),
    ]
    if criteria:
        tests += [st.builds(CriterionTest, st.sampled_from(criteria))] * 2
    if rules:
        tests += [st.builds(RuleTest, st.sampled_from(rules), applies=st.booleans())] * 2
    return st.one_of(tests)


def _some_of(answers: Sequence[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(answers), min_size=1)


@st.composite
def _lists(draw: st.DrawFn, criteria: list[str], rules: list[str], depth: int) -> tuple[Test, ...]:
    return tuple(draw(_trees(criteria, rules, depth - 1)) for _ in range(draw(st.integers(1, 4))))


@st.composite
def _groups(draw: st.DrawFn, criteria: list[str], rules: list[str], depth: int) -> AllOf | AtLeast:
    members = draw(_lists(criteria, rules, depth))
    return AllOf(members) if draw(st.booleans()) else AtLeast(draw(st.integers(1, len(members))), members)


@st.composite
def _trees(draw: st.DrawFn, criteria: list[str], rules: list[str], depth: int = 2) -> Test:
    kind = draw(st.sampled_from(("leaf", "leaf", "group", "none of", "unless"))) if depth else "leaf"
    if kind == "group":
        return draw(_groups(criteria, rules, depth))
    if kind == "none of":
        return NoneOf(draw(_lists(criteria, rules, depth)))
    if kind == "unless":
        return Unless(draw(_trees(criteria, rules, depth - 1)))
    return draw(_leaves(criteria, rules))


@st.composite
def rulebooks(draw: st.DrawFn, most: int = 8) -> Rulebook:
    """Criteria and rules that build on facts and on one another in every way."""
    criteria: list[Criterion] = []
    rules: list[Rule] = []
    for n in range(draw(st.integers(1, most))):
        named = [c.id for c in criteria], [r.id for r in rules]
        if draw(st.booleans()):
            criteria.append(criterion(f"criterion_{n}", draw(_trees(*named))))
        else:
            exceptions = draw(st.lists(_trees(*named), max_size=2))
            rules.append(rule(f"rule_{n}", draw(_groups(*named, 2)), *exceptions))
    return rulebook_of(*criteria, *rules)


@st.composite
def _items(draw: st.DrawFn) -> Items:
    possibly = draw(st.frozensets(st.sampled_from(ITEMS)))
    return Items(frozenset(item for item in sorted(possibly) if draw(st.booleans())), possibly)


@st.composite
def cases(draw: st.DrawFn) -> Facts:
    """Facts of which each is answered, partly known, or open."""
    found: dict[str, Standing] = {}
    for fact in FACTS.values():
        values: st.SearchStrategy[Value] = st.sampled_from(fact.answers) if fact.answers else _spans()
        value = draw(st.none() | (_items() if fact.several else values))
        found[fact.id] = Standing(State.NOT_ASKED if value is None else State.ANSWERED, value)
    return Facts(found)
