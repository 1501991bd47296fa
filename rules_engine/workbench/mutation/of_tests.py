"""A test of a criterion or rule changed by one thing: a number, an answer, a member of a list, or how many it takes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    CriterionTest,
    Group,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
)
from rules_engine.facts import Span
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.changes import Path
from rules_engine.workbench.plain_words import branches, fact_in_words


@dataclass(frozen=True, slots=True)
class Variant:
    """A test otherwise than it is: ``says`` goes on from what it is a test of."""

    kind: str
    test: Test
    says: str
    path: Path = ()


def in_words(test: Test, rulebook: Rulebook) -> str:
    """A test in words, in quotation marks where it has a name."""
    if isinstance(test, Unless):
        return f"unless {in_words(test.contrary, rulebook)}"
    if isinstance(test, AllOf | AtLeast | NoneOf):
        (branch,) = branches([test], rulebook)
        return f"{branch.text} ({'; '.join(in_words(m, rulebook) for m in test.members)})"
    if isinstance(test, CriterionTest):
        return f'"{rulebook.criteria[test.criterion].name}"'
    if isinstance(test, RuleTest):
        return f'"{rulebook.rules[test.rule].name}" {"applies" if test.applies else "does not apply"}'
    return f'"{fact_in_words(test, rulebook.facts[test.fact])}"'


def variants(test: Test, rulebook: Rulebook, path: Path = ()) -> Iterator[Variant]:
    """Every such change to a test, and to the tests that it is made of."""
    match test:
        case NumberTest():
            yield from _numbers(test, rulebook, path)
        case AnswerTest() | ItemTest():
            yield from _answers(test, rulebook, path)
        case CriterionTest():
            return
        case RuleTest():
            turned = replace(test, applies=not test.applies)
            yield _instead("a rule's answer turned", test, turned, rulebook, path)
        case Unless():
            plain = NoneOf((test.contrary,))
            said = f"was left open until {in_words(test.contrary, rulebook)} is answered, and not presumed"
            yield Variant("a presumption made a plain test", plain, said, path)
            for one in variants(test.contrary, rulebook, path):
                yield replace(one, test=Unless(one.test))
        case AllOf() | AtLeast() | NoneOf():
            yield from _groups(test, rulebook, path)


def _groups(group: Group, rulebook: Rulebook, path: Path) -> Iterator[Variant]:
    yield from _how_many(group, rulebook, path)
    for place, member in enumerate(group.members):
        rest = (*group.members[:place], *group.members[place + 1 :])
        if len(rest) >= (group.count if isinstance(group, AtLeast) else 1):
            said = f"left out {in_words(member, rulebook)}"
            yield Variant("a condition dropped", replace(group, members=rest), said, (*path, place))
        for one in variants(member, rulebook, (*path, place)):
            members = (*group.members[:place], one.test, *group.members[place + 1 :])
            yield replace(one, test=replace(group, members=members))


def _how_many(group: Group, rulebook: Rulebook, path: Path) -> Iterator[Variant]:
    """All for any and any for all, one more or fewer of at least so many, and any for none."""
    members = group.members
    if isinstance(group, NoneOf):
        yield _otherwise_many("any for none", group, AtLeast(1, members), rulebook, path)
    elif len(members) == 1:
        return
    elif isinstance(group, AllOf):
        yield _otherwise_many("any for all", group, AtLeast(1, members), rulebook, path)
    elif group.count == 1:
        yield _otherwise_many("all for any", group, AllOf(members), rulebook, path)
    else:
        for count in (group.count - 1, group.count + 1):
            if count <= len(members):
                one = AtLeast(count, members)
                yield _otherwise_many("one more or fewer of a list", group, one, rulebook, path)


def _numbers(test: NumberTest, rulebook: Rulebook, path: Path) -> Iterator[Variant]:
    low, high = test.span.low, test.span.high
    spans = [Span(one, high) for one in (low - 1, low + 1) if low > 0]
    spans += [Span(low, one) for one in (high - 1, high + 1)] if high is not None else []
    for span in spans:
        if not span.empty:
            yield _instead("a number off by one", test, NumberTest(test.fact, span, _written(span)), rulebook, path)


def _written(span: Span) -> str:
    """A span as rulesets write it."""
    if span.high is None:
        return f"{span.low} or over"
    return f"{span.low} to {span.high}" if span.low else f"up to {span.high}"


def _answers(test: AnswerTest | ItemTest, rulebook: Rulebook, path: Path) -> Iterator[Variant]:
    fact = rulebook.facts[test.fact]
    for answer in fact.answers:
        if answer in test.answers and len(test.answers) > 1:
            other = replace(test, answers=test.answers - {answer})
            yield _instead("an answer dropped", test, other, rulebook, path)
        # A test that every answer meets is none: the rulesets refuse it.
        elif answer not in test.answers and answer not in fact.alone and len(test.answers) + 1 < len(fact.answers):
            other = replace(test, answers=test.answers | {answer})
            yield _instead("an answer added", test, other, rulebook, path)


def _otherwise_many(kind: str, before: Group, after: Test, rulebook: Rulebook, path: Path) -> Variant:
    (new,), (old,) = branches([after], rulebook), branches([before], rulebook)
    members = "; ".join(in_words(member, rulebook) for member in before.members)
    return Variant(kind, after, f"asked for {new.text} instead of {old.text}: {members}", path)


def _instead(kind: str, before: Test, after: Test, rulebook: Rulebook, path: Path) -> Variant:
    said = f"asked for {in_words(after, rulebook)} instead of {in_words(before, rulebook)}"
    return Variant(kind, after, said, path)
