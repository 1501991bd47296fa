"""In which cases each rule of two versions applies, as functions that can be compared, and how they changed."""

from dataclasses import dataclass
from functools import cached_property

from rules_engine.diagrams import FALSE
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.comparing.common_ground import WAS, together
from rules_engine.workbench.comparing.completions import Completions
from rules_engine.workbench.comparing.duties import Extent
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.verdicts import NEVER, Knowing
from rules_engine.working_out import WORKED_OUT_FROM


@dataclass(frozen=True, slots=True)
class Changed:
    """The cases in which the answer of a rule changes: four functions; the last two of cases with open facts."""

    no_longer: int
    now: int
    waits_now: int
    stands_now: int

    @property
    def extent(self) -> Extent:
        """In which directions anything changes."""
        return Extent(*(one != FALSE for one in (self.no_longer, self.now, self.waits_now, self.stands_now)))


NOTHING = Changed(FALSE, FALSE, FALSE, FALSE)


class Extents:
    """The rules of two versions over the same facts. Only lawful cases count; an open fact is wholly open."""

    def __init__(self, before: Rulebook, after: Rulebook) -> None:
        """Build the functions of both."""
        self._rules = before.rules.keys(), after.rules.keys()
        self.knowing = Knowing(together(before, after))

    @cached_property
    def lawful(self) -> Lawful:
        """What cases there are. It takes longest, and only what changed needs it."""
        return Lawful(self.knowing)

    @property
    def values(self) -> list[int]:
        """For each variable the answers, as a mask, and to be open."""
        states = self.knowing.states.values()
        return [one.domain.full | 1 << one.open for one in states]

    def changed(self, rule: str) -> Changed:
        """How the cases changed in which a rule applies. One that a version lacks never applies there."""
        verdicts = self.knowing.verdicts
        was, now = verdicts.get(f"{WAS}{rule}", NEVER), verdicts.get(rule, NEVER)
        if was == now:
            return NOTHING
        applied, applies = self._applies(was.presumed, was.met), self._applies(now.presumed, now.met)
        build = self.knowing.diagrams
        lost, gained = build.both(applied, build.negate(applies)), build.both(applies, build.negate(applied))
        no_longer, newly = (build.both(one, self.lawful.function) for one in (lost, gained))
        if NEVER in (was, now):
            return Changed(no_longer, newly, FALSE, FALSE)
        # Where an answer can come that the versions judge otherwise, that is told already.
        differs = self._completions.some(build.any_of([no_longer, newly]))
        counts = build.negate(build.any_of([differs, self.untold]))
        return Changed(no_longer, newly, build.both(lost, counts), build.both(gained, counts))

    def alike(self, rule: str) -> list[str]:
        """The rules that only the later version has, and that judge every case as the earlier's rule did."""
        verdicts = self.knowing.verdicts
        was = verdicts[f"{WAS}{rule}"]
        return [one for one in self._rules[1] if one not in self._rules[0] and verdicts[one] == was]

    @cached_property
    def incomplete(self) -> int:
        """All but the lawful complete cases."""
        return self.knowing.diagrams.negate(self.lawful.function)

    @cached_property
    def untold(self) -> int:
        """What nobody can tell, of cases with open facts: no completion is lawful, or an open fact follows from others.

        What is known of a fact in part is left out, too.
        """
        build = self.knowing.diagrams
        partly = [build.negate(build.literal(variable, mask)) for variable, mask in enumerate(self.values)]
        never = build.negate(self._completions.some(self.lawful.function))
        follow = [self._follows(v) for fact, v in self.knowing.variable.items() if fact in WORKED_OUT_FROM]
        return build.any_of([*partly, never, *follow])

    def _applies(self, presumed: int, met: int) -> int:
        """Where an assessment says that it applies: as every completion says, or else as the verdict does."""
        build = self.knowing.diagrams
        possibly, certainly = self._all.some(met), self._all.every(met)
        return build.any_of([certainly, build.both(presumed, possibly)])

    def _follows(self, variable: int) -> int:
        """Where a fact is open of which only one answer is left by the others."""
        build = self.knowing.diagrams
        states = self.knowing.states[self.knowing.facts[variable]]
        lawful = self.lawful.function
        numbers = [number for number in range(states.open + 1) if self.lawful.answers[variable] >> number & 1]
        left = [self._completions.some(build.both(lawful, build.literal(variable, 1 << one))) for one in numbers]
        return build.both(build.literal(variable, 1 << states.open), build.negate(build.at_least(2, left)))

    @cached_property
    def _completions(self) -> Completions:
        """Among lawful cases."""
        return Completions(self.knowing, self.lawful.answers)

    @cached_property
    def _all(self) -> Completions:
        """As an assessment settles: facts that are open are taken as independent of one another."""
        return Completions(self.knowing, [one.domain.full for one in self.knowing.states.values()])
