"""What can be known of a fact: each answer that the rules tell apart, and each way in which it can still be open."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from rules_engine.criteria import FactTest, ItemTest, NumberTest, Verdict
from rules_engine.domains import Domain
from rules_engine.facts import Facts, Items, Span, Standing, State, Value

_NOTHING_KNOWN: Value | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A value that settles what is known, and the answers it leaves possible, as a mask over the fact's domain."""

    value: Value | None
    mask: int

    @property
    def complete(self) -> bool:
        """Whether one answer is left."""
        return self.mask & (self.mask - 1) == 0


@dataclass(frozen=True)
class States:
    """All that can be known of one fact: first each answer of its domain, in order, then each way it can be open."""

    domain: Domain

    @cached_property
    def all(self) -> tuple[Knowledge, ...]:
        """Every state of knowledge; the last knows nothing."""
        domain = self.domain
        nothing = Knowledge(_NOTHING_KNOWN, domain.full)
        partly = [one for one in self._told_apart() if one.mask]
        single = {one.mask: one for one in partly if one.complete}
        answers = [single[1 << number] for number in range(domain.size)]
        return (*answers, *(one for one in partly if not one.complete), nothing)

    @property
    def open(self) -> int:
        """The number of the state in which nothing is known."""
        return len(self.all) - 1

    def judged(self, test: FactTest, state: Knowledge) -> Verdict:
        """What the deciders say of a test, knowing so much."""
        standing = Standing(State.ANSWERED if state.value is not None else State.NOT_ASKED, state.value)
        return test.judge(Facts({self.domain.fact.id: standing}), {})

    def finer(self, state: int) -> Iterator[int]:
        """The states in which more is known."""
        before = self.all[state]
        for number, one in enumerate(self.all):
            if number != state and _within(one, before):
                yield number

    def _told_apart(self) -> Iterator[Knowledge]:
        """The states that have a value, one of each that tests and answers tell apart."""
        seen: set[tuple[tuple[Verdict, ...], int, object]] = set()
        for value in self._values():
            one = Knowledge(value, self.domain.possible(value))
            verdicts = tuple(self.judged(test, one) for test in self._tests)
            key = (verdicts, one.mask, _bounds(value, self.named))
            if key not in seen:
                seen.add(key)
                yield one

    @cached_property
    def _tests(self) -> tuple[FactTest, ...]:
        return tuple(self.domain.tests)

    @cached_property
    def named(self) -> frozenset[str]:
        """The items of several that the rules name."""
        return frozenset(item for test in self._tests if isinstance(test, ItemTest) for item in test.answers)

    def _values(self) -> Iterator[Value]:
        fact = self.domain.fact
        if any(isinstance(test, NumberTest) for test in self._tests):
            starts = sorted({0, *(end for test in self._tests for end in _ends(test))})
            ends = [*(start - 1 for start in starts[1:]), None]
            for first, low in enumerate(starts):
                for high in ends[first:]:
                    yield Span(low, high)
        elif fact.several:
            yield from self._items()
        else:
            yield from fact.answers

    def _items(self) -> Iterator[Items]:
        """What a case can say of several answers. Of those that no rule names, one of each kind stands for all."""
        fact = self.domain.fact
        others = [[a for a in fact.answers if a not in self.named and (a in fact.alone) is alone][:1]
                  for alone in (False, True)]  # fmt: skip
        items = [a for a in fact.answers if a in self.named or [a] in others]
        every = [s for s in fact.sets() if s <= frozenset(items)]
        for surely in _subsets(items):
            for unsure in _subsets([item for item in items if item not in surely]):
                fitting = [s for s in every if surely <= s <= surely | unsure]
                if fitting:
                    yield Items(frozenset.intersection(*fitting), frozenset.union(*fitting))


def _subsets(items: list[str]) -> Iterator[frozenset[str]]:
    for size in range(len(items) + 1):
        yield from map(frozenset, combinations(items, size))


def _ends(test: FactTest) -> Iterator[int]:
    if isinstance(test, NumberTest):
        yield test.span.low
        if test.span.high is not None:
            yield test.span.high + 1


def _bounds(value: Value, named: frozenset[str]) -> object:
    return (value.surely & named, value.possibly & named) if isinstance(value, Items) else value


def _within(finer: Knowledge, coarser: Knowledge) -> bool:
    if coarser.value is None:
        return True
    if isinstance(finer.value, Items) and isinstance(coarser.value, Items):
        return coarser.value.surely <= finer.value.surely and finer.value.possibly <= coarser.value.possibly
    return finer.mask & ~coarser.mask == 0 and finer.mask != coarser.mask
