"""The reference for settling: every completion of the open facts, one by one, by two-valued logic.

Written from rulesets/README.md and kept apart from the engine: it uses the shapes of rulebooks and nothing that
judges, settles or draws diagrams. It is slow on purpose; compare with it where few facts are open.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations, product
from math import prod

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
from rules_engine.diagrams import TRUE, Diagrams
from rules_engine.facts import Facts, Items, Span
from rules_engine.rulebook import Rulebook

Known = str | int | frozenset[str]
"""A settled answer: a choice, a number, or all the items that hold."""
Settles = frozenset[tuple[str, Known]]
"""Answers to facts that together settle something."""


@dataclass(frozen=True)
class Oracle:
    """One rule of a rulebook in one case, over all completions of what is open."""

    rulebook: Rulebook
    facts: Facts
    rule: str

    @cached_property
    def answers(self) -> Mapping[str, tuple[Known, ...]]:
        """The answers still possible to each fact that the rule rests on."""
        named = {test.fact: None for test in self._leaves(RuleTest(self.rule, applies=True))}
        return {fact: tuple(self._possible(fact)) for fact in named}

    @property
    def completions(self) -> int:
        """How many completions there are."""
        return prod(len(answers) for answers in self.answers.values())

    @cached_property
    def table(self) -> Mapping[tuple[Known, ...], bool]:
        """Whether the rule applies in each completion."""
        return {
            values: self._applies(self.rule, dict(zip(self.answers, values, strict=True)), {})
            for values in product(*self.answers.values())
        }

    @property
    def certainly(self) -> bool | None:
        """Whether the rule applies, where every completion agrees."""
        found = set(self.table.values())
        return found.pop() if len(found) == 1 else None

    @cached_property
    def open(self) -> frozenset[str]:
        """Each fact of which another answer, all others being equal, changes the status."""
        return frozenset(
            fact for place, fact in enumerate(self.answers)
            if any(len(set(ways)) > 1 for ways in self._grouped(set(range(len(self.answers))) - {place}).values())
        )  # fmt: skip

    @cached_property
    def minimal(self) -> Mapping[bool, frozenset[Settles]]:
        """The sets of answers that settle the rule each way and of which no proper subset settles anything."""
        found: dict[bool, set[Settles]] = {True: set(), False: set()}
        places = [place for place, fact in enumerate(self.answers) if fact in self.open]
        for size in range(len(places) + 1):
            for chosen in combinations(places, size):
                for values, ways in self._grouped(set(chosen)).items():
                    one = frozenset(zip([list(self.answers)[p] for p in sorted(chosen)], values, strict=True))
                    if len(set(ways)) == 1 and not any(known <= one for known in chain(*found.values())):
                        found[ways[0]].add(one)
        return {way: frozenset(sets) for way, sets in found.items()}

    def means(self, fact: str, words: object) -> tuple[Known, ...]:
        """The answers still possible of which the words of ``settled_by`` hold."""
        return tuple(known for known in self.answers[fact] if _holds(words, known))

    def _grouped(self, places: set[int]) -> Mapping[tuple[Known, ...], list[bool]]:
        """The statuses of the completions that share their answers in these places."""
        grouped: dict[tuple[Known, ...], list[bool]] = {}
        for values, applies in self.table.items():
            grouped.setdefault(tuple(values[p] for p in sorted(places)), []).append(applies)
        return grouped

    def _possible(self, fact_id: str) -> Iterator[Known]:
        fact, value = self.rulebook.facts[fact_id], self.facts.value(fact_id)
        if fact.several:
            known = value if isinstance(value, Items) else Items(frozenset(), frozenset(fact.answers))
            alone = fact.alone
            for items in _subsets(known.possibly):
                valid = len(items) == 1 or not items & alone
                if valid and items >= known.surely and (items or not alone):
                    yield items
        elif fact.answers:
            yield from [str(value)] if value is not None else fact.answers
        else:
            bounds = value if isinstance(value, Span) else Span()
            tests = chain.from_iterable(self._leaves(r) for r in self.rulebook.rules.values())
            spans = [t.span for t in tests if isinstance(t, NumberTest) and t.fact == fact_id]
            starts = {bounds.low, *(s.low for s in spans), *(s.high + 1 for s in spans if s.high is not None)}
            yield from sorted(n for n in starts if bounds.low <= n and (bounds.high is None or n <= bounds.high))

    def _leaves(self, test: object) -> Iterator[AnswerTest | ItemTest | NumberTest]:
        """Every test of a fact below a test or a rule."""
        match test:
            case AnswerTest() | ItemTest() | NumberTest():
                yield test
            case CriterionTest():
                yield from self._leaves(self.rulebook.criteria[test.criterion].met_when)
            case RuleTest():
                yield from self._leaves(self.rulebook.rules[test.rule])
            case Unless():
                yield from self._leaves(test.contrary)
            case AllOf() | AtLeast() | NoneOf():
                yield from chain.from_iterable(self._leaves(m) for m in test.members)
            case _:
                yield from self._leaves(test.conditions)  # type: ignore[attr-defined]
                yield from chain.from_iterable(self._leaves(e) for e in test.exceptions)  # type: ignore[attr-defined]

    def _applies(self, rule_id: str, case: Mapping[str, Known], done: dict[str, bool]) -> bool:
        if rule_id not in done:
            rule = self.rulebook.rules[rule_id]
            excepted = any(self._met(e, case, done) for e in rule.exceptions)
            done[rule_id] = not excepted and self._met(rule.conditions, case, done)
        return done[rule_id]

    def _met(self, test: Test, case: Mapping[str, Known], done: dict[str, bool]) -> bool:  # noqa: C901 (a case a node)
        """Whether a test is met in a completion; ``done`` has the criteria and rules judged in it so far."""
        match test:
            case AnswerTest():
                return case[test.fact] in test.answers
            case ItemTest():
                return any(item in test.answers for item in case[test.fact])  # type: ignore[union-attr]
            case NumberTest():
                return test.span.low <= case[test.fact] <= _high(test.span)  # type: ignore[operator]
            case CriterionTest():
                if test.criterion not in done:
                    tree = self.rulebook.criteria[test.criterion].met_when
                    done[test.criterion] = self._met(tree, case, done)
                return done[test.criterion]
            case RuleTest():
                return self._applies(test.rule, case, done) == test.applies
            case Unless():
                return not self._met(test.contrary, case, done)
            case AllOf():
                return all(self._met(m, case, done) for m in test.members)
            case NoneOf():
                return not any(self._met(m, case, done) for m in test.members)
            case AtLeast():
                return sum(self._met(m, case, done) for m in test.members) >= test.count


def _holds(words: object, known: Known) -> bool:
    """Whether an answer is as said: one of some; includes one, all or none of some items; a number in a span."""
    if isinstance(words, Mapping):
        assert isinstance(known, frozenset)
        any_of, all_of, none_of = (_each(words.get(way, ())) for way in ("includes", "includes_all", "excludes"))
        return not known & none_of and all_of <= known and (bool(known & any_of) or "includes" not in words)
    if isinstance(known, frozenset):
        assert isinstance(words, Iterable)
        return any(_holds(one, known) for one in words)
    if isinstance(known, int):
        return any(_in_span(one, known) for one in _each(words))
    return known in _each(words)


def _in_span(words: str, number: int) -> bool:
    first, *rest = (int(n) for n in re.findall(r"\d+", words))
    if rest or words == str(first):
        return first <= number <= (rest or [first])[0]
    return number >= first if "or over" in words else number < first + words.startswith("up to")


def _each(words: object) -> frozenset[str]:
    if isinstance(words, str):
        return frozenset({words})
    assert isinstance(words, Iterable)
    return frozenset(words)


def _high(span: Span) -> float:
    return float("inf") if span.high is None else span.high


def _subsets(items: Iterable[str]) -> Iterator[frozenset[str]]:
    listed = sorted(items)
    for size in range(len(listed) + 1):
        yield from map(frozenset, combinations(listed, size))


def value_of(store: Diagrams, function: int, values: Mapping[int, int]) -> bool:
    """The value of a stored function where every variable it depends on has the value given."""
    while function > TRUE:
        node = store.nodes[function]
        function = node.kids[node.values.index(values[node.variable])]
    return function == TRUE
