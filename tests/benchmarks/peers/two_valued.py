"""A rulebook in plain truth: what is left of its criteria and rules where everything is answered.

Every peer is translated from this. Three values, presumptions, deadlines and whatever is said of a recommendation
have no place in it: ``lost`` counts them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
)
from rules_engine.facts import Kind
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.working_out import WORKED_OUT_FROM

Told = str | int | list[str] | None
"""A settled answer as peers take it: one answer, a number, all the items that hold, or none where none can be."""
Plain = Mapping[str, Told]
"""A complete case: an answer to each fact that rules name."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A fact has one of these answers; of several answers, it includes one of these."""

    fact: str
    answers: tuple[str, ...]
    several: bool


@dataclass(frozen=True, slots=True)
class Within:
    """A number is from ``low`` to ``high``, both included; ``None`` is unbounded."""

    fact: str
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Holds:
    """Another criterion or rule holds."""

    id: str


@dataclass(frozen=True, slots=True)
class Not:
    """It does not hold."""

    of: "Truth"


@dataclass(frozen=True, slots=True)
class All:
    """Every member holds."""

    members: tuple["Truth", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """So many members hold at least."""

    count: int
    members: tuple["Truth", ...]


Truth = OneOf | Within | Holds | Not | All | Some


@dataclass(frozen=True)
class Logic:
    """Every criterion and rule by id, each after those that it builds on; what each fact can be answered with."""

    truths: Mapping[str, Truth]
    rules: frozenset[str]
    answers: Mapping[str, tuple[str, ...]]
    numbers: frozenset[str]


def two_valued(rulebook: Rulebook) -> Logic:
    """The criteria and rules of a rulebook in plain truth."""
    truths: dict[str, Truth] = {}
    for one in rulebook.order:
        if isinstance(one, Rule):
            held = _truth(one.conditions)
            excepted = tuple(Not(_truth(exception)) for exception in one.exceptions)
            truths[one.id] = All((held, *excepted)) if excepted else held
        else:
            truths[one.id] = _truth(one.met_when)
    named = {leaf.fact for truth in truths.values() for leaf in leaves(truth) if not isinstance(leaf, Holds)}
    facts = [rulebook.facts[id_] for id_ in rulebook.facts if id_ in named]
    return Logic(
        truths,
        frozenset(rulebook.rules),
        {fact.id: fact.answers for fact in facts if fact.kind is Kind.CHOICE},
        frozenset(fact.id for fact in facts if fact.kind is Kind.NUMBER),
    )


def lost(rulebook: Rulebook) -> dict[str, int]:
    """What no translation has, with how many of it the rulebook has."""
    rules = rulebook.rules.values()
    tests = [c.met_when for c in rulebook.criteria.values()]
    return {
        "presumptions (exceptions, and what stands until the contrary is shown)": sum(
            bool(rule.exceptions) for rule in rules
        )
        + sum(_presumes(test) for test in tests),
        "deadlines": sum(rule.deadline is not None for rule in rules),
        "considerations and checklist items": sum(len(rule.consider) + len(rule.checklist) for rule in rules),
        "facts that are worked out from others": len(WORKED_OUT_FROM.keys() & rulebook.facts.keys()),
    }


def leaves(truth: Truth) -> Iterator[OneOf | Within | Holds]:
    """Every test at the leaves, in order."""
    match truth:
        case All() | Some():
            for member in truth.members:
                yield from leaves(member)
        case Not():
            yield from leaves(truth.of)
        case _:
            yield truth


def _truth(test: Test) -> Truth:
    match test:
        case AnswerTest():
            return OneOf(test.fact, tuple(sorted(test.answers)), several=False)
        case ItemTest():
            return OneOf(test.fact, tuple(sorted(test.answers)), several=True)
        case NumberTest():
            return Within(test.fact, test.span.low, test.span.high)
        case CriterionTest():
            return Holds(test.criterion)
        case RuleTest():
            return Holds(test.rule) if test.applies else Not(Holds(test.rule))
        case AllOf():
            return All(_members(test.members))
        case AtLeast():
            return Some(test.count, _members(test.members))
        case NoneOf():
            return Not(Some(1, _members(test.members)))
        case Unless():
            return Not(_truth(test.contrary))


def _members(tests: Sequence[Test]) -> tuple[Truth, ...]:
    return tuple(_truth(test) for test in tests)


def _presumes(test: Test) -> bool:
    match test:
        case Unless():
            return True
        case AllOf() | AtLeast() | NoneOf():
            return any(_presumes(member) for member in test.members)
        case _:
            return False
