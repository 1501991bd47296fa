"""Where a law of the engine breaks on a rulebook: found by comparing functions, before any case is looked for."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules_engine.diagrams import FALSE
from rules_engine.workbench.proving.verdicts import NEVER, Knowing


@dataclass(frozen=True, slots=True)
class Breach:
    """Where a law may break: of what, in which states of knowledge, and the fact whose answer shows it."""

    of: str
    function: int
    fact: str | None = None
    before: int = 0
    after: int = 0


class Breaches:
    """Finds where laws break."""

    def __init__(self, knowing: Knowing, lawful: int) -> None:
        """Prepare for a rulebook, with the function of its lawful complete cases."""
        self._knowing, self._lawful, self._build = knowing, lawful, knowing.diagrams
        self._steps: list[tuple[Breach, bool]] | None = None

    def answered(self, *, met: bool) -> Iterator[Breach]:
        """Where one more answer changes what was certain."""
        if self._steps is None:
            self._steps = list(self._each_answer())
        return (breach for breach, of_met in self._steps if of_met is met)

    def _each_answer(self) -> Iterator[tuple[Breach, bool]]:
        """Compare what is left where a fact is open with what is left once more is known of it."""
        build, verdicts = self._build, self._knowing.verdicts
        everything = [(1 << size) - 1 for size in build.sizes]
        for fact, states in self._knowing.states.items():
            variable = self._knowing.variable[fact]
            named = [n for n, one in verdicts.items() if build.support[one.met] >> variable & 1
                     or build.support[one.undetermined] >> variable & 1]  # fmt: skip
            whole = [f for n in named for f in (verdicts[n].met, verdicts[n].undetermined)]
            left = []
            for state in range(len(states.all)):
                masks = [*everything[:variable], 1 << state, *everything[variable + 1 :]]
                left.append(build.restrict(whole, masks))
            for before, after in self._finer(fact):
                for place, name in enumerate(named):
                    was, now = left[before][2 * place], left[after][2 * place]
                    if was != now and (broken := build.both(was, build.negate(now))) != FALSE:
                        yield Breach(name, broken, fact, before, after), True
                    was, now = left[before][2 * place + 1], left[after][2 * place + 1]
                    if was != now and (broken := build.both(build.negate(was), now)) != FALSE:
                        yield Breach(name, broken, fact, before, after), False

    def _finer(self, fact: str) -> Iterator[tuple[int, int]]:
        """Each way of being open, with each state in which more is known. To know nothing comes first."""
        states = self._knowing.states[fact]
        for before in reversed(range(states.domain.size, len(states.all))):
            yield from ((before, after) for after in states.finer(before))

    def ruled_out(self) -> Iterator[Breach]:
        """Where something does not apply because another is presumed, and would not be ruled out without that."""
        build, verdicts = self._build, self._knowing.verdicts
        for name, one in verdicts.items():
            presumed = build.both(one.presumed, build.negate(one.met))
            if presumed == FALSE:
                continue
            otherwise = self._knowing.built({name: NEVER})
            for other, rests in self._knowing.rulebook.rests_on.items():
                if name in rests:
                    ruled_out = build.negate(verdicts[other].undetermined)
                    broken = build.all_of([presumed, ruled_out, otherwise[other].undetermined])
                    if broken != FALSE:
                        yield Breach(other, broken)

    def left_open(self) -> Iterator[Breach]:
        """Where something is undetermined or presumed in a complete case."""
        for rule in self._knowing.rulebook.rules:
            one = self._knowing.verdicts[rule]
            left = self._build.both(one.undetermined, self._build.negate(one.met))
            if self._build.both(left, self._lawful) != FALSE:
                yield Breach(rule, left)
