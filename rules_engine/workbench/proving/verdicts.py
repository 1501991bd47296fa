"""The verdict on every criterion and rule as exact functions of what is known of the facts.

Each fact is a variable, and its values are the states of knowledge: an answer, or a way of being open. A verdict is one
of four in order, so it is three functions: at least undetermined, at least presumed, met. What turns a verdict round
(``opposite``, ``unless``) is read off the engine's own, so that proofs are of what the engine does.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

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
    Verdict,
    opposite,
    tests_in,
    unless,
)
from rules_engine.diagrams import FALSE, TRUE, Diagrams
from rules_engine.domains import Domain, domains
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.proving.states import States


@dataclass(frozen=True, slots=True)
class Graded:
    """A verdict as three functions, each within the one before."""

    undetermined: int
    presumed: int
    met: int

    @property
    def grades(self) -> tuple[int, int, int]:
        """At least undetermined, at least presumed, met."""
        return self.undetermined, self.presumed, self.met


NEVER = Graded(FALSE, FALSE, FALSE)
_GRADES = (Verdict.UNDETERMINED, Verdict.PRESUMED, Verdict.MET)


class Knowing:
    """The functions of one rulebook over all that can be known of its facts."""

    def __init__(self, rulebook: Rulebook, besides: Iterable[Test] = ()) -> None:
        """Build the function of every criterion and rule. The tests ``besides`` can be asked of them, too."""
        self.rulebook = rulebook
        self.domains = _domains(rulebook, besides)
        self.states = {fact: States(domain) for fact, domain in self.domains.items()}
        self.facts = tuple(self.domains)
        self.variable = {fact: number for number, fact in enumerate(self.facts)}
        self.diagrams = Diagrams([len(states.all) for states in self.states.values()])
        self._leaves: dict[FactTest, Graded] = {}
        self.verdicts = self.built()

    def built(self, given: Mapping[str, Graded] | None = None) -> dict[str, Graded]:
        """The verdict on every criterion and rule by id, where some are ``given`` otherwise."""
        found: dict[str, Graded] = {}
        taken = given or {}
        for one in self.rulebook.order:
            if one.id in taken:
                found[one.id] = taken[one.id]
            elif taken and not self.rulebook.rests_on[one.id] & taken.keys():
                found[one.id] = self.verdicts[one.id]
            else:
                found[one.id] = self._rule(one, found) if isinstance(one, Rule) else self.test(one.met_when, found)
        return found

    def _rule(self, one: Rule, found: Mapping[str, Graded]) -> Graded:
        held = self.test(one.conditions, found)
        if not one.exceptions:
            return held
        excepted = self._at_least(1, [self.test(exception, found) for exception in one.exceptions])
        return self._all_of([held, self._turned(unless, excepted)])

    def test(self, test: Test, found: Mapping[str, Graded] | None = None) -> Graded:
        """A test as a function of what is known, from those of the criteria and rules that it names."""
        found = self.verdicts if found is None else found
        match test:
            case AnswerTest() | ItemTest() | NumberTest():
                return self._leaf(test)
            case CriterionTest():
                return found[test.criterion]
            case RuleTest():
                return found[test.rule] if test.applies else self._turned(opposite, found[test.rule])
            case Unless():
                return self._turned(unless, self.test(test.contrary, found))
            case AllOf():
                return self._all_of([self.test(m, found) for m in test.members])
            case NoneOf():
                return self._turned(opposite, self._at_least(1, [self.test(m, found) for m in test.members]))
            case AtLeast():
                return self._at_least(test.count, [self.test(m, found) for m in test.members])

    def _leaf(self, test: FactTest) -> Graded:
        graded = self._leaves.get(test)
        if graded is None:
            states = self.states[test.fact]
            judged = [states.judged(test, state) for state in states.all]
            variable = self.variable[test.fact]
            masks = (sum(1 << n for n, verdict in enumerate(judged) if verdict >= grade) for grade in _GRADES)
            graded = self._leaves[test] = Graded(*(self.diagrams.literal(variable, mask) for mask in masks))
        return graded

    def _all_of(self, parts: Iterable[Graded]) -> Graded:
        """The least of several verdicts."""
        columns = zip(*(part.grades for part in parts), strict=True)
        return Graded(*(self.diagrams.all_of(column) for column in columns))

    def _at_least(self, count: int, parts: Iterable[Graded]) -> Graded:
        """The verdict that so many of several reach."""
        columns = zip(*(part.grades for part in parts), strict=True)
        return Graded(*(self.diagrams.at_least(count, column) for column in columns))

    def _turned(self, turn: Callable[[Verdict], Verdict], one: Graded) -> Graded:
        """A verdict turned as the engine turns each of the four."""
        exactly = dict(zip(Verdict, self._exactly(one), strict=True))
        return Graded(*(self.diagrams.any_of(exactly[v] for v in Verdict if turn(v) >= grade) for grade in _GRADES))

    def _exactly(self, one: Graded) -> Iterable[int]:
        build = self.diagrams
        for above, below in zip((TRUE, *one.grades), (*one.grades, FALSE), strict=True):
            yield build.both(above, build.negate(below))


def _domains(rulebook: Rulebook, besides: Iterable[Test]) -> dict[str, Domain]:
    """What criteria and the tests besides tell apart, in the order in which the rulebook's diagrams decide it."""
    rules = (part for rule in rulebook.rules.values() for part, _ in rule.parts())
    trees = [*(criterion.met_when for criterion in rulebook.criteria.values()), *rules, *besides]
    leaves = [leaf for tree in trees for leaf in tests_in(tree) if isinstance(leaf, FactTest)]
    found = domains(rulebook.facts.values(), leaves)
    order = [*Functions(rulebook).facts, *found]
    return {fact: found[fact] for fact in dict.fromkeys(order)}
