"""Tests in plain words: trees of criteria down to facts and answers, as a meeting reads them."""

from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import Field

from rules_engine.contract import Shape
from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    CriterionTest,
    FactTest,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
)
from rules_engine.facts import Fact
from rules_engine.rulebook import Rulebook


class Branch(Shape):
    """A test in words, and the tests that it is made of."""

    kind: Literal["criterion", "rule", "fact", "list", "presumption"]
    text: str
    id: str | None = None
    """Of the criterion, rule or fact that it names."""
    under: list["Branch"] = Field(default=[])


def branches(tests: Iterable[Test], rulebook: Rulebook) -> list[Branch]:
    """Each test as a branch. Another rule is named and not followed: it has an explanation of its own."""
    return [_branch(test, rulebook) for test in tests]


def _branch(test: Test, rulebook: Rulebook) -> Branch:
    match test:
        case AnswerTest() | ItemTest() | NumberTest():
            return Branch(kind="fact", text=fact_in_words(test, rulebook.facts[test.fact]), id=test.fact)
        case CriterionTest():
            one = rulebook.criteria[test.criterion]
            return Branch(kind="criterion", text=one.name, id=one.id, under=branches([one.met_when], rulebook))
        case RuleTest():
            other = rulebook.rules[test.rule]
            state = "applies" if test.applies else "does not apply"
            return Branch(kind="rule", text=f"{other.name} {state} (see that rule)", id=other.id)
        case Unless():
            said = "taken to be so, unless this is known"
            return Branch(kind="presumption", text=said, under=branches([test.contrary], rulebook))
        case AllOf() | AtLeast() | NoneOf():
            return Branch(kind="list", text=_how_many(test), under=branches(test.members, rulebook))


def _how_many(group: AllOf | AtLeast | NoneOf) -> str:
    if isinstance(group, AtLeast):
        return "any of these" if group.count == 1 else f"at least {group.count} of these"
    one = len(group.members) == 1
    if isinstance(group, NoneOf):
        return "not so" if one else "none of these"
    return "this" if one else "all of these"


def fact_in_words(test: FactTest, fact: Fact) -> str:
    """A fact and the answers that meet a test of it."""
    if isinstance(test, NumberTest):
        return f"{fact.name} is {test.says}"
    if test.answers >= set(fact.answers):
        return f"{fact.name} is answered"
    answers = either([answer for answer in fact.answers if answer in test.answers])
    return f"{fact.name} {'includes' if isinstance(test, ItemTest) else 'is'} {answers}"


def either(words: Sequence[str]) -> str:
    """One of several: red, green or blue."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
