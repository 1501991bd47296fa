"""Two rulebooks on common ground: as one, in which everything of the earlier goes by a name of its own.

Facts are shared, with the answers that either permits. One that is answered in another way now is another fact.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

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
from rules_engine.facts import Fact
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Ruleset

WAS: Final = "as it was: "
"""What the id of each criterion and rule of the earlier begins with, and of each fact that is told apart."""


def answered_otherwise(before: Rulebook, after: Rulebook) -> frozenset[str]:
    """The facts that both have and that are answered in another way now: with a number, and now with a choice."""
    both = [name for name in before.facts if name in after.facts]
    return frozenset(name for name in both if _kind(before.facts[name]) != _kind(after.facts[name]))


def together(before: Rulebook, after: Rulebook) -> Rulebook:
    """One rulebook with the criteria and rules of both. It is for comparing only: no case is assessed by it."""
    apart = answered_otherwise(before, after)
    rulesets = tuple(_renamed(one, apart) for one in before.rulesets)
    return replace(after, facts=_facts(before, after, apart), rulesets=(*after.rulesets, *rulesets))


def _kind(fact: Fact) -> tuple[str, bool, str]:
    return fact.kind, fact.several, fact.unit


def _facts(before: Rulebook, after: Rulebook, apart: Collection[str]) -> Mapping[str, Fact]:
    """In the order of the later; those that only the earlier has come last."""
    found = dict(after.facts)
    for name, fact in before.facts.items():
        if name in apart:
            known = f"{fact.name} (as it was asked before)"
            found[f"{WAS}{name}"] = replace(fact, id=f"{WAS}{name}", name=known)
        elif name in found:
            answers = dict.fromkeys([*found[name].answers, *fact.answers])
            found[name] = replace(found[name], answers=tuple(answers))
        else:
            found[name] = fact
    return found


def _renamed(ruleset: Ruleset, apart: Collection[str]) -> Ruleset:
    criteria = tuple(replace(one, id=f"{WAS}{one.id}", met_when=_test(one.met_when, apart)) for one in ruleset.criteria)
    rules = tuple(
        replace(
            one,
            id=f"{WAS}{one.id}",
            conditions=_group(one.conditions, apart),
            exceptions=_tests(one.exceptions, apart),
        )
        for one in ruleset.rules
    )
    return replace(ruleset, criteria=criteria, rules=rules)


def _test(test: Test, apart: Collection[str]) -> Test:
    match test:
        case AnswerTest() | ItemTest() | NumberTest():
            return replace(test, fact=f"{WAS}{test.fact}") if test.fact in apart else test
        case CriterionTest():
            return CriterionTest(f"{WAS}{test.criterion}")
        case RuleTest():
            return replace(test, rule=f"{WAS}{test.rule}")
        case Unless():
            return Unless(_test(test.contrary, apart))
        case NoneOf():
            return NoneOf(_tests(test.members, apart))
        case AllOf() | AtLeast():
            return _group(test, apart)


def _group(group: AllOf | AtLeast, apart: Collection[str]) -> AllOf | AtLeast:
    return replace(group, members=_tests(group.members, apart))


def _tests(tests: Iterable[Test], apart: Collection[str]) -> tuple[Test, ...]:
    return tuple(_test(one, apart) for one in tests)
