"""From a rulebook to questions that durable-rules answers: the second decider's own compiler.

Every criterion and rule becomes one or two questions, each a yes-tree and a no-tree over fields that may be
absent: ``firm`` (is it met, is it not met) and, for what can be presumed, ``standing`` (is it met or
presumed). What neither tree answers is open. Whether the contrary of a presumption is shown (a rule's
exceptions) is a question of its own, told onward by a word, never by absence.
"""

import json
from collections.abc import Container
from itertools import count

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
from rules_engine.durable.program import Program, Told, fits, fnv
from rules_engine.durable.trees import (
    NEVER,
    Is,
    Tree,
    UnfitRulebook,
    among,
    any_of,
    at_least,
    every,
    fields_in,
    handles_of,
    rules_of,
    too_large,
)
from rules_engine.facts import Fact
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule

FIELDS = 240
"""The most fields that a question may name."""
_FIRM = {"yes": "yes", "no": "no"}
_STANDING = {"yes": "yes"}
_CONTRARY = {"yes": "met", "no": "not_met", "": "open"}
"""What each kind of question tells onward for its answer; ``""`` where neither tree answers it."""
TAKEN = ("id", "sid", "q", "m", "$forward", "$i", "$and", "$or", "$neq", "$lt", "$lte", "$gt", "$gte")


def compile_rulebook(rulebook: Rulebook) -> Program:
    """Compile and check a rulebook. Raises UnfitRulebook, in words for whoever wrote the rulebook."""
    return _Compiler(rulebook).program()


class _Compiler:
    """Fields, questions and their strata, as they are found."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.fields: list[tuple[str, list[str] | None]] = []
        self.names = (f"f{nth}" for nth in count())
        self.places: dict[str, int] = {}
        self.hashes = {fnv(name) for name in TAKEN}
        self.facts: dict[str, Told] = {}
        self.firm: dict[str, str] = {}
        self.standing: dict[str, str] = {}
        self.contraries: dict[Unless, str] = {}
        self.stratum: dict[str, int] = {}
        self.questions: list[list[object]] = []
        self.strata: dict[int, list[tuple[int, dict[str, object]]]] = {}

    def program(self) -> Program:
        """The whole rulebook."""
        nodes = []
        for one in self.rulebook.order:
            test = _whole(one) if isinstance(one, Rule) else one.met_when
            self._check(test, one.name)
            yes, no = self._met(test, one.name), self._not_met(test, one.name)
            self.firm[one.id] = self._ask(one.name, yes, no, _FIRM)
            if _presumable(test, self.standing):
                self.standing[one.id] = self._ask(one.name, self._met(test, one.name, "standing"), NEVER, _STANDING)
            standing = self.standing.get(one.id)
            nodes.append([self.places[self.firm[one.id]], self.places[standing] if standing else -1])
        handles = [handle for _, asked in sorted(self.strata.items()) for handle in handles_of(asked)]
        wire = {"fields": self.fields, "questions": self.questions, "handles": handles, "nodes": nodes}
        ids = tuple(one.id for one in self.rulebook.order)
        return Program(self.rulebook.digest, ids, tuple(self.facts.values()), json.dumps(wire))

    def _ask(self, owner: str, yes: Tree, no: Tree, words: dict[str, str]) -> str:
        """Ask a question after those it rests on; the field in which its answer is told onward."""
        named = sorted({*fields_in(yes), *fields_in(no)})
        if len(named) > FIELDS:
            raise too_large(owner, f"it rests on {len(named)} answers (at most {FIELDS})")
        number = len(self.questions) + 1
        rules = rules_of(number, {"yes": yes, "no": no}, owner)
        answer = self._field(list(words.values()))
        self.questions.append([number, [self.places[n] for n in named], self.places[answer], words, list(rules)])
        self.stratum[answer] = 1 + max((self.stratum.get(name, 0) for name in named), default=0)
        self.strata.setdefault(self.stratum[answer], []).append((number - 1, rules))
        return answer

    def _contrary(self, test: Unless, owner: str) -> str:
        """The field that tells whether the contrary is shown; that it is open is a word too, no absence."""
        if test not in self.contraries:
            yes, no = self._met(test.contrary, owner), self._not_met(test.contrary, owner)
            self.contraries[test] = self._ask(f"exceptions to {owner}", yes, no, _CONTRARY)
        return self.contraries[test]

    def _met(self, test: Test, owner: str, level: str = "firm") -> Tree:  # noqa: C901 - one for each kind
        """When a test is met; at level ``standing``, when it is met or presumed."""
        match test:
            case AnswerTest():
                codes, field = self._codes(test)
                return among(field, *codes)
            case ItemTest():
                return any_of(Is(name, "in") for name in self._items(test))
            case NumberTest():
                low, high = self._ends(test)
                ends = [Is(low, test.span.low, "$gte")]
                if test.span.high is not None:
                    ends.append(Is(high, test.span.high, "$lte"))
                return every(ends)
            case CriterionTest():
                return self._so(test.criterion, level)
            case RuleTest():
                return self._so(test.rule, level) if test.applies else Is(self.firm[test.rule], "no")
            case AllOf():
                return every(self._met(m, owner, level) for m in test.members)
            case AtLeast():
                return at_least(test.count, [self._met(m, owner, level) for m in test.members], owner)
            case NoneOf():
                return every(self._not_met(m, owner) for m in test.members)
            case Unless():
                word = self._contrary(test, owner)
                return any_of(Is(word, told) for told in ("not_met", "open")[: 2 if level == "standing" else 1])

    def _not_met(self, test: Test, owner: str) -> Tree:  # noqa: C901 - one for each kind
        """When a test is known not to be met."""
        match test:
            case AnswerTest():
                (named, others), field = self._codes(test)
                return among(field, others, named)
            case ItemTest():
                return every(Is(name, "out") for name in self._items(test))
            case NumberTest():
                low, high = self._ends(test)
                beyond = [Is(high, test.span.low, "$lt")]
                if test.span.high is not None:
                    beyond.append(Is(low, test.span.high, "$gt"))
                return any_of(beyond)
            case CriterionTest():
                return Is(self.firm[test.criterion], "no")
            case RuleTest():
                return Is(self.firm[test.rule], "no" if test.applies else "yes")
            case AllOf():
                return any_of(self._not_met(m, owner) for m in test.members)
            case AtLeast():
                needed = len(test.members) - test.count + 1
                return at_least(needed, [self._not_met(m, owner) for m in test.members], owner)
            case NoneOf():
                return any_of(self._met(m, owner) for m in test.members)
            case Unless():
                return Is(self._contrary(test, owner), "met")

    def _so(self, node: str, level: str) -> Tree:
        """Another criterion or rule was found met, or at level ``standing`` at least presumed."""
        standing = self.standing.get(node) if level == "standing" else None
        return Is(standing or self.firm[node], "yes")

    def _check(self, test: Test, owner: str) -> None:
        """Refuse what no ruleset can say, and find fields for the facts."""
        if isinstance(test, AllOf | AtLeast | NoneOf):
            if not 1 <= (test.count if isinstance(test, AtLeast) else 1) <= len(test.members):
                raise UnfitRulebook(f'"{owner}" asks for more than its list holds. Add to the list, or ask for fewer.')
            for member in test.members:
                self._check(member, owner)
        elif isinstance(test, Unless):
            self._check(test.contrary, owner)
        elif isinstance(test, FactTest):
            fact = self.rulebook.facts.get(test.fact)
            if fact is None or not fits(test, fact):
                raise UnfitRulebook(
                    f'"{owner}" tests "{test.fact.replace("_", " ")}" in a way that facts.yaml does not '
                    "permit. Use the answers that it lists there."
                )
            if fact.id not in self.facts:
                self._tell(fact, type(test))

    def _tell(self, fact: Fact, kind: type[FactTest]) -> None:
        """Find the fields of a fact. Items have theirs once a test names them."""
        codes = {answer: f"a{nth}" for nth, answer in enumerate(fact.answers)}
        ends = ("low", "high") if kind is NumberTest else ("",) if kind is AnswerTest else ()
        told = list(codes.values()) if kind is AnswerTest else None
        self.facts[fact.id] = Told(fact.id, kind, {end: self.places[self._field(told)] for end in ends}, codes)

    def _codes(self, test: AnswerTest) -> tuple[tuple[list[str], list[str]], str]:
        """The codes of the answers that meet a test, those of the others, and the field."""
        told = self.facts[test.fact]
        named = [code for answer, code in told.codes.items() if answer in test.answers]
        others = [code for answer, code in told.codes.items() if answer not in test.answers]
        return (named, others), self.fields[told.places[""]][0]

    def _items(self, test: ItemTest) -> list[str]:
        """The fields of the items that meet a test; items that no test names have none."""
        places = self.facts[test.fact].places
        for item in sorted(test.answers - places.keys()):
            places[item] = self.places[self._field(["in", "out"])]
        return [self.fields[places[item]][0] for item in sorted(test.answers)]

    def _ends(self, test: NumberTest) -> tuple[str, str]:
        places = self.facts[test.fact].places
        return self.fields[places["low"]][0], self.fields[places["high"]][0]

    def _field(self, codes: list[str] | None) -> str:
        """A new field whose name durable-rules does not take for any other; ``None`` for a number's."""
        name = next(n for n in self.names if fnv(n) not in self.hashes)
        self.hashes.add(fnv(name))
        self.places[name] = len(self.fields)
        self.fields.append((name, codes))
        return name


def _whole(rule: Rule) -> Test:
    """A rule as one test: its conditions, unless an exception is shown."""
    return AllOf((rule.conditions, Unless(AtLeast(1, rule.exceptions)))) if rule.exceptions else rule.conditions


def _presumable(test: Test, standing: Container[str]) -> bool:
    """Whether a test can be presumed met: while the contrary is open, or as what it builds on is presumed."""
    if isinstance(test, AllOf | AtLeast):
        return any(_presumable(m, standing) for m in test.members)
    if isinstance(test, CriterionTest):
        return test.criterion in standing
    return test.rule in standing and test.applies if isinstance(test, RuleTest) else isinstance(test, Unless)
