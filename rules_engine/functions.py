"""The criteria and rules of a rulebook as exact functions of the facts, in one store of decision diagrams.

Each fact is a variable with as many values as the rules tell apart. Two functions say the same of every case
exactly when their numbers are the same.
"""

from collections import Counter
from collections.abc import Mapping

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    Criterion,
    CriterionTest,
    FactTest,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
    tests_in,
)
from rules_engine.diagrams import Diagrams
from rules_engine.domains import domains
from rules_engine.rulebook import Rulebook


class Functions:
    """The functions of a rulebook.

    ``domains`` has the facts that criteria name, by id, in the order in which they are decided, which is the order of
    the variables; ``in_order`` has the variables in the order of facts.yaml.
    """

    def __init__(self, rulebook: Rulebook) -> None:
        """Tell the answers apart that the rules do. Nothing is built yet."""
        tests = [t for c in rulebook.criteria.values() for t in tests_in(c.met_when) if isinstance(t, FactTest)]
        found = domains(rulebook.facts.values(), tests)
        shared = Counter(name for rule in rulebook.rules for name in rulebook.rests_on[rule])
        # What few rules rest on is decided first: the diagrams then share the rest, and are half the size.
        self.domains = {fact: found[fact] for fact in sorted(found, key=lambda fact: shared[fact])}
        self.facts = tuple(self.domains)
        self.variable = {fact: number for number, fact in enumerate(self.facts)}
        self.in_order = [self.variable[fact] for fact in found]
        self.diagrams = Diagrams([domain.size for domain in self.domains.values()])
        self._order = rulebook.order

    def built(self) -> dict[str, int]:
        """The function of every criterion and rule, by id: each is built from those before it.

        A rule's says whether it applies where everything is answered.
        """
        functions: dict[str, int] = {}
        for one in self._order:
            if isinstance(one, Criterion):
                functions[one.id] = self.test(one.met_when, functions)
            else:
                excepted = self.diagrams.any_of(self.test(e, functions) for e in one.exceptions)
                held = self.test(one.conditions, functions)
                functions[one.id] = self.diagrams.both(held, self.diagrams.negate(excepted))
        return functions

    def test(self, test: Test, functions: Mapping[str, int]) -> int:
        """A test as a function of the facts, from those of the criteria and rules that it names."""
        build = self.diagrams
        match test:
            case AnswerTest() | ItemTest() | NumberTest():
                return build.literal(self.variable[test.fact], self.domains[test.fact].tested(test))
            case CriterionTest():
                return functions[test.criterion]
            case RuleTest():
                found = functions[test.rule]
                return found if test.applies else build.negate(found)
            case Unless():
                return build.negate(self.test(test.contrary, functions))
            case AllOf():
                return build.all_of(self.test(m, functions) for m in test.members)
            case NoneOf():
                return build.negate(build.any_of(self.test(m, functions) for m in test.members))
            case AtLeast():
                return build.at_least(test.count, [self.test(m, functions) for m in test.members])
