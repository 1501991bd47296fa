"""From a rulebook to questions that durable-rules answers: the second decider's own compiler.

Every criterion and rule becomes one or two questions, each a yes-tree and a no-tree over fields that may be absent:
``firm`` (is it met, is it not met) and, for what can be presumed, ``standing`` (is it met or presumed). What neither
tree answers is open. A rule's exceptions are a question of their own, told onward by a word, never by absence.
"""

import json
from collections.abc import Container, Iterator
from itertools import combinations, count
from math import comb

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    CriterionTest,
    FactTest,
    ItemTest,
    NoneOf,
    NumberTest,
)
from rules_engine.criteria import RuleTest, Test, Unless
from rules_engine.durable_program import LARGEST, NEVER, WAYS, Is, Node, Program, Told, Tree, UnfitRulebook
from rules_engine.durable_program import among, any_of, every, fields_in, fnv, rules_of, too_large
from rules_engine.facts import Fact, Kind
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule

FIELDS, QUESTIONS, RULES = 240, 40, 2000
"""The most fields a question may name; questions and rules in a handle. 480 questions would be safe; few are faster,
since each message passes every question of its handle."""
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
                self.standing[one.id] = self._ask(
                    one.name, self._met(test, one.name, "standing"), NEVER, _STANDING
                )
            standing = self.standing.get(one.id)
            nodes.append([self.places[self.firm[one.id]], self.places[standing] if standing else -1])
        handles = [handle for _, asked in sorted(self.strata.items()) for handle in _handles(asked)]
        wire = {"fields": self.fields, "questions": self.questions, "handles": handles, "nodes": nodes}
        ids = tuple(one.id for one in self.rulebook.order)
        return Program(self.rulebook.digest, ids, tuple(self.facts.values()), json.dumps(wire))

    def _ask(self, owner: str, yes: Tree, no: Tree, words: dict[str, str]) -> str:
        """Ask a question, after those whose answers it rests on. The field in which its answer is told onward."""
        number, network = len(self.questions) + 1, Node()
        rules = {
            f"{said}{number}.{nth}": rule
            for said, tree in (("yes", yes), ("no", no))
            for nth, rule in enumerate(rules_of(number, tree, owner, network))
        }
        named = sorted({*fields_in(yes), *fields_in(no)})
        if len(named) > FIELDS:
            raise too_large(owner, f"it rests on {len(named)} answers (at most {FIELDS})")
        answer = self._field(list(words.values()))
        self.questions.append(
            [number, [self.places[n] for n in named], self.places[answer], words, list(rules)]
        )
        self.stratum[answer] = 1 + max((self.stratum.get(name, 0) for name in named), default=0)
        self.strata.setdefault(self.stratum[answer], []).append((number - 1, rules))
        return answer

    def _contrary(self, test: Unless, owner: str) -> str:
        """The field that tells whether the contrary is shown. Openness is a word too: absence would be silent."""
        if test not in self.contraries:
            yes, no = self._met(test.contrary, owner), self._not_met(test.contrary, owner)
            self.contraries[test] = self._ask(f"exceptions to {owner}", yes, no, _CONTRARY)
        return self.contraries[test]

    def _met(self, test: Test, owner: str, level: str = "firm") -> Tree:
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
                return _at_least(test.count, [self._met(m, owner, level) for m in test.members], owner)
            case NoneOf():
                return every(self._not_met(m, owner) for m in test.members)
            case Unless():
                word = self._contrary(test, owner)
                return any_of(
                    Is(word, told) for told in ("not_met", "open")[: 2 if level == "standing" else 1]
                )

    def _not_met(self, test: Test, owner: str) -> Tree:
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
                return _at_least(needed, [self._not_met(m, owner) for m in test.members], owner)
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
                raise UnfitRulebook(
                    f'"{owner}" asks for more than its list holds. Add to the list, or ask for fewer.'
                )
            for member in test.members:
                self._check(member, owner)
        elif isinstance(test, Unless):
            self._check(test.contrary, owner)
        elif isinstance(test, FactTest):
            fact = self.rulebook.facts.get(test.fact)
            if fact is None or not _fits(test, fact):
                raise UnfitRulebook(
                    f'"{owner}" tests "{test.fact.replace("_", " ")}" in a way that facts.yaml does not permit. '
                    "Use the answers it lists there."
                )
            if fact.id not in self.facts:
                self.facts[fact.id] = self._told(fact, type(test))

    def _told(self, fact: Fact, kind: type[FactTest]) -> Told:
        codes = {answer: f"a{nth}" for nth, answer in enumerate(fact.answers)}
        if kind is AnswerTest:
            return Told(fact.id, kind, {"": self.places[self._field(list(codes.values()))]}, codes)
        if kind is ItemTest:
            return Told(fact.id, kind, {}, {})
        return Told(fact.id, kind, {end: self.places[self._field(None)] for end in ("low", "high")}, {})

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
    return (
        AllOf((rule.conditions, Unless(AtLeast(1, rule.exceptions)))) if rule.exceptions else rule.conditions
    )


def _presumable(test: Test, standing: Container[str]) -> bool:
    """Whether a test can be presumed met: while the contrary is open, or as what it builds on is presumed."""
    if isinstance(test, AllOf | AtLeast):
        return any(_presumable(m, standing) for m in test.members)
    if isinstance(test, CriterionTest):
        return test.criterion in standing
    return test.rule in standing and test.applies if isinstance(test, RuleTest) else isinstance(test, Unless)


def _fits(test: FactTest, fact: Fact) -> bool:
    """Whether a fact can be tested so: another fact of the same name would be read wrongly."""
    if isinstance(test, NumberTest):
        ends = (test.span.low, test.span.low if test.span.high is None else test.span.high)
        return fact.kind is Kind.NUMBER and not test.span.empty and all(0 <= end < LARGEST for end in ends)
    told = set(fact.answers)
    several = isinstance(test, ItemTest)
    return (
        fact.kind is Kind.CHOICE and fact.several is several and bool(test.answers) and test.answers <= told
    )


def _at_least(number: int, trees: list[Tree], owner: str) -> Tree:
    ways = comb(len(trees), number)
    if ways > WAYS:
        raise too_large(owner, f"so many members of its list can be chosen in {ways} ways (at most {WAYS})")
    return any_of(every(chosen) for chosen in combinations(trees, number))


def _handles(asked: list[tuple[int, dict[str, object]]]) -> Iterator[tuple[str, list[int]]]:
    """The questions of a stratum, in as many handles as they need."""
    rules: dict[str, object] = {"warm": {"all": [{"m": {"q": 0}}]}}
    numbers: list[int] = []
    for place, more in asked:
        if numbers and (len(numbers) == QUESTIONS or len(rules) + len(more) > RULES):
            yield json.dumps(rules), numbers
            rules, numbers = {"warm": rules["warm"]}, []
        rules |= more
        numbers.append(place)
    yield json.dumps(rules), numbers
