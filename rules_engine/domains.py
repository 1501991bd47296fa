"""The answers a fact can have, as far as the rules tell them apart: the values that settling completes over."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rules_engine.criteria import FactTest, ItemTest, NumberTest
from rules_engine.facts import Fact, Items, Span, Value

ItemWords = dict[str, str | list[str]]
Words = str | list[str] | ItemWords | list[ItemWords]
"""Answers as ``settled_by`` writes them: one, alternatives, or what a ``several`` fact includes and excludes.

A list under ``includes`` is any of them, under ``includes_all`` and ``excludes`` all of them.
"""


@dataclass(frozen=True)
class Domain:
    """A fact and all the tests on it in a rulebook."""

    fact: Fact
    tests: frozenset[FactTest]

    @cached_property
    def size(self) -> int:
        """How many answers the rules tell apart."""
        return len(self._spans or self._sets or self.fact.answers)

    @cached_property
    def full(self) -> int:
        """The mask of all answers: nothing is known."""
        return (1 << self.size) - 1

    def tested(self, test: FactTest) -> int:
        """The mask of the answers that meet a test."""
        if isinstance(test, NumberTest):
            return _mask(i for i, span in enumerate(self._spans) if not span.meet(test.span).empty)
        if isinstance(test, ItemTest):
            return _mask(i for i, items in enumerate(self._sets) if items & test.answers)
        return _mask(i for i, answer in enumerate(self.fact.answers) if answer in test.answers)

    def possible(self, value: Value | None) -> int:
        """The mask of the answers that are still possible."""
        if value is None:
            return self.full
        if isinstance(value, Span):
            return _mask(i for i, span in enumerate(self._spans) if not span.meet(value).empty)
        if isinstance(value, Items):
            if value.settled:
                return 1 << self._places[value.surely & self._named]
            fitting = {s & self._named for s in self.fact.sets() if value.surely <= s <= value.possibly}
            return _mask(i for i, items in enumerate(self._sets) if items in fitting)
        return 1 << self.fact.answers.index(str(value))

    def words(self, chosen: tuple[int, ...], possible: int) -> Words:
        """Answers in words: alternatives together, numbers as the ruleset writes them."""
        if self._spans:
            return _one_or_list(list(self._in_words(_joined([self._spans[i] for i in chosen]))))
        if self._sets:
            left = [s for i, s in enumerate(self._sets) if possible >> i & 1 and i not in chosen]
            return self._items_in_words([self._sets[i] for i in chosen], left)
        return _one_or_list([self.fact.answers[i] for i in chosen])

    @cached_property
    def _spans(self) -> tuple[Span, ...]:
        """The spans between the boundaries that the rules name, in order."""
        spans = [t.span for t in self.tests if isinstance(t, NumberTest)]
        if not spans:
            return ()
        starts = sorted({0} | {s.low for s in spans} | {s.high + 1 for s in spans if s.high is not None})
        ends = [start - 1 for start in starts[1:]]
        return tuple(Span(low, high) for low, high in zip(starts, [*ends, None], strict=True))

    @cached_property
    def _named(self) -> frozenset[str]:
        """The items that the rules name."""
        return frozenset(item for t in self.tests if isinstance(t, ItemTest) for item in t.answers)

    @cached_property
    def _sets(self) -> tuple[frozenset[str], ...]:
        """Each set of named items that a ``several`` fact can include."""
        return tuple(dict.fromkeys(s & self._named for s in self.fact.sets())) if self._named else ()

    @cached_property
    def _places(self) -> dict[frozenset[str], int]:
        """Where each of the sets stands."""
        return {items: place for place, items in enumerate(self._sets)}

    def _in_words(self, spans: list[Span]) -> Iterable[str]:
        written = {t.span: t.says for t in self.tests if isinstance(t, NumberTest) and t.says}
        for span in spans:
            if span in written:
                yield written[span]
            elif span.high is None:
                yield f"{span.low} or over"
            elif 0 < span.low == span.high:
                yield f"{span.low}"
            else:
                yield f"under {span.high + 1}" if span.low == 0 else f"{span.low} to {span.high}"

    def _items_in_words(self, chosen: list[frozenset[str]], left: list[frozenset[str]]) -> Words:
        """What holds of the chosen sets and of no other that is left.

        Includes one of these, or excludes all of those; else each chosen set by what it includes and excludes.
        """
        order = self.fact.answers.index
        held, denied = frozenset().union(*chosen), frozenset().union(*left)
        includes, excludes = sorted(held - denied, key=order), sorted(denied - held, key=order)
        if all(s.intersection(includes) for s in chosen):
            return {"includes": _one_or_list(includes)}
        if all(s.intersection(excludes) for s in left):
            return {"excludes": _one_or_list(excludes)}
        exactly = [self._one_set_in_words(s) for s in chosen]
        return exactly[0] if len(exactly) == 1 else exactly

    def _one_set_in_words(self, items: frozenset[str]) -> ItemWords:
        order = self.fact.answers.index
        # What stands alone excludes everything else by itself.
        others = frozenset() if items & self.fact.alone else self._named - items
        words: ItemWords = {}
        if items:
            words["includes" if len(items) == 1 else "includes_all"] = _one_or_list(sorted(items, key=order))
        if others:
            words["excludes"] = _one_or_list(sorted(others, key=order))
        return words


def domains(facts: Iterable[Fact], tests: Iterable[FactTest]) -> dict[str, Domain]:
    """The domain of each fact that the tests name, in the order of the facts."""
    by_fact: dict[str, set[FactTest]] = {}
    for test in tests:
        by_fact.setdefault(test.fact, set()).add(test)
    return {fact.id: Domain(fact, frozenset(by_fact[fact.id])) for fact in facts if fact.id in by_fact}


def _mask(values: Iterable[int]) -> int:
    return sum(1 << value for value in values)


def _joined(spans: list[Span]) -> list[Span]:
    """Spans that touch, as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].high is not None and joined[-1].high + 1 == span.low:
            joined[-1] = Span(joined[-1].low, span.high)
        else:
            joined.append(span)
    return joined


def _one_or_list(words: list[str]) -> str | list[str]:
    return words[0] if len(words) == 1 else words
