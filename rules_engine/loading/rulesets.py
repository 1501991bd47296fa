"""Reads a ruleset: its criteria, its rules, and what they name."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from rules_engine.citations import Citation
from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    AtLeast,
    Criterion,
    CriterionTest,
    FactTest,
    Group,
    ItemTest,
    NoneOf,
    NumberTest,
    RuleTest,
    Test,
    Unless,
)
from rules_engine.deadlines import Deadline
from rules_engine.facts import Fact, Kind, Span
from rules_engine.loading.deadlines import read_deadline
from rules_engine.loading.shared import Known, cites, differing, doubts
from rules_engine.loading.tree import List, Reader, Table, Text, Tree, tables, texts
from rules_engine.names import to_id
from rules_engine.rules import MODALITIES, ChecklistItem, Consideration, Rule

HEAD_KEYS = (
    "title", "status", "in force from", "withdrawn from", "review by", "owner", "history", "criteria", "rules",
)  # fmt: skip
STATUSES = ("draft", "agreed", "in force", "withdrawn")
_CRITERION_KEYS = ("met when", "met unless", "cites", "doubt", "differs")
_RULE_KEYS = (
    "if all of", "if any of", "unless any of", "recommend", "who acts", "who decides", "modality", "cites",
    "deadline", "consider", "checklist", "doubt", "differs",
)  # fmt: skip
BINDING = {"statute", "regulations", "case law", "statutory guidance"}
_GROUP = re.compile(r"all of|any of|none of|at least (\d+) of")
_WORDS = ("one", "two", "three", "four", "five")
_COUNTED = re.compile(rf"(?:at least )?(?:{'|'.join(_WORDS)}|\d+)(?: or more)? of")
"""How a count of members is written otherwise."""
_NUMBERS = (
    (re.compile(r"under (\d+)"), lambda n: Span(0, n - 1)),
    (re.compile(r"up to (\d+)"), lambda n: Span(0, n)),
    (re.compile(r"(\d+) or over"), Span),
    (re.compile(r"(\d+) to (\d+)"), Span),
)
_DEEPEST = 2

Where = Literal["criterion", "rule"]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of all criteria and rules of the rulebook being read, by id.

    Not ``complete`` where a file could not be read at all: what it defines is then not missed in the others.
    """

    criteria: Mapping[str, str]
    rules: Mapping[str, str]
    complete: bool = True


@dataclass(slots=True)
class RulesetReader:
    """Reads one file of a ruleset."""

    ruleset: str
    known: Known
    names: Names

    def criteria(self, table: Table) -> Iterator[Criterion]:
        """The criteria of the file."""
        for name, entry in _entries(table, "criteria"):
            if entry.get("recommend") is not None:
                message = f'"{name.value}" is a rule: put it under "rules:".'
                self.known.findings.add(name.at, message)
                continue
            one = Reader(entry, _CRITERION_KEYS, self.known.findings, f'the criterion "{name.value}"', _RULE_KEYS)
            tree = self._met_when(one)
            if tree is not None:
                yield Criterion(
                    id=to_id(name.value),
                    name=name.value,
                    ruleset=self.ruleset,
                    met_when=tree,
                    cites=cites(one, self.known, needed=True),
                    doubts=doubts(one, self.known),
                    differs=differing(one, self.known),
                )

    def _met_when(self, one: Reader) -> Test | None:
        when, unless = one.tree("met when"), one.tree("met unless")
        if (when is None) == (unless is None):
            self.known.findings.add(
                one.table.at,
                f'{one.what[:1].upper()}{one.what[1:]} needs either "met when:" or "met unless:".',
            )
        told = when or unless
        tree = None if told is None else self._test(told, 0, "criterion")
        return Unless(tree) if tree is not None and when is None else tree

    def rules(self, table: Table) -> Iterator[Rule]:
        """The rules of the file."""
        for name, entry in _entries(table, "rules"):
            one = Reader(entry, _RULE_KEYS, self.known.findings, f'the rule "{name.value}"')
            conditions = self._conditions(one)
            cited = cites(one, self.known, needed=True)
            modality = one.choice("modality", MODALITIES)
            self._check_strength(entry, modality, cited)
            deadline = one.tree("deadline")
            rule = Rule(
                id=to_id(name.value),
                name=name.value,
                ruleset=self.ruleset,
                # What is wrong in the rest is told even where no condition can be read.
                conditions=conditions or AllOf(()),
                exceptions=tuple(self._members(one.each("unless any of"), 1, "rule")),
                recommend=one.text("recommend"),
                who_acts=one.choice("who acts", self.known.bodies, listed_in="bodies.yaml"),
                who_decides=one.choice("who decides", self.known.bodies, listed_in="bodies.yaml"),
                modality=modality,
                cites=cited,
                deadline=self._deadline(deadline, name.value, modality),
                consider=tuple(self._considerations(one)),
                checklist=tuple(self._checklist(one)),
                doubts=doubts(one, self.known),
                differs=differing(one, self.known),
            )
            if conditions is not None:
                yield rule

    def _conditions(self, one: Reader) -> AllOf | AtLeast | None:
        every, some = one.each("if all of"), one.each("if any of")
        if bool(every) == bool(some):
            self.known.findings.add(
                one.table.at,
                f'{one.what[:1].upper()}{one.what[1:]} needs either "if all of:" or "if any of:".',
            )
            return None
        members = tuple(self._members(every or some, 1, "rule"))
        if not members:
            return None
        return AllOf(members) if every else AtLeast(1, members)

    def _deadline(self, tree: Tree | None, rule: str, modality: str) -> Deadline | None:
        if tree is None:
            return None
        if isinstance(tree, Table):
            return read_deadline(tree, rule, modality, self.known, self.names.rules)
        self.known.findings.add(tree.at, 'Write a deadline as a table: "within: 5 working days", "of: FACT".')
        return None

    def _check_strength(self, entry: Table, modality: str, cited: tuple[Citation, ...]) -> None:
        """No "must" rests on guidance that does not itself say must."""
        sources = self.known.sources
        strong = any(c.source in sources and sources[c.source].weight in BINDING for c in cited)
        if modality.startswith("must") and cited and not strong and not any("must" in c.says for c in cited):
            at = entry.get("modality")
            message = (
                'No cited source can give a "must": cite the law, or say "must" in the paraphrase where the guidance '
                "itself does."
            )
            self.known.findings.add(at.at if at else entry.at, message, "modality-stronger-than-source")

    def _considerations(self, one: Reader) -> Iterator[Consideration]:
        for table in tables(one.each("consider"), self.known.findings, "{when: {FACT: ANSWER}, says: ..., cites: ...}"):
            row = Reader(table, ("when", "says", "cites"), self.known.findings, "a consideration")
            test = self.single(row, "when")
            if test is not None:
                yield Consideration(row.text("says"), test, cites(row, self.known, needed=True))

    def _checklist(self, one: Reader) -> Iterator[ChecklistItem]:
        seen: set[str] = set()
        for table in tables(
            one.each("checklist"), self.known.findings, "{item: ..., done when: {FACT: ANSWER}, cites: ...}"
        ):
            row = Reader(table, ("item", "done when", "cites"), self.known.findings, "a checklist item")
            item, test = row.text("item"), self.single(row, "done when")
            if item in seen:
                self.known.findings.add(
                    table.at, f'"{item}" stands twice in this checklist. Keep one.', "written-twice"
                )
            seen.add(item)
            if test is not None:
                yield ChecklistItem(item, test, cites(row, self.known, needed=True))

    def single(self, row: Reader, key: str, *, needed: bool = True) -> FactTest | None:
        """A test of one fact, which may name every answer: that it is answered at all."""
        tree = row.needs(key) if needed else row.tree(key)
        if isinstance(tree, Table) and len(tree.entries) == 1:
            name, value = tree.entries[0]
            if to_id(name.value) in self.known.facts:
                return self._fact_test(self.known.facts[to_id(name.value)], value)
            self.known.findings.unknown(name.at, "The fact", name.value, [f.name for f in self.known.facts.values()])
        elif tree is not None:
            self.known.findings.add(tree.at, f'"{key}" tests one fact: write {{FACT: ANSWER}}.')
        return None

    def test(self, tree: Tree) -> Test | None:
        """A test as a criterion has it: of facts, criteria, rules, or lists of these."""
        return self._test(tree, 0, "criterion")

    def _test(self, tree: Tree, depth: int, where: Where) -> Test | None:
        if isinstance(tree, Text):
            return self._criterion_test(tree)
        if isinstance(tree, Table) and any(value == Text(key.at, "") for key, value in tree.entries[1:]):
            message = "Several answers stand in square brackets: {FACT: [ANSWER, ANSWER]}."
            self.known.findings.add(tree.at, message)
            return None
        if not isinstance(tree, Table) or len(tree.entries) != 1:
            message = "Write one test here: {FACT: ANSWER}, {RULE: applies}, or one list such as all of."
            self.known.findings.add(tree.at, message)
            return None
        key, value = tree.entries[0]
        if _GROUP.fullmatch(key.value):
            return self._group(key, value, depth, where)
        if to_id(key.value) in self.names.rules:
            return self._rule_test(to_id(key.value), value)
        fact = self.known.facts.get(to_id(key.value))
        if fact is not None:
            return self._fact_in(key, fact, value, where)
        if _COUNTED.fullmatch(key.value):
            message = f'"{key.value}" is written as "at least {_number(key.value)} of:", with the number in digits.'
            self.known.findings.add(key.at, message)
            return None
        if to_id(key.value) in self.names.criteria:
            message = f'"{key.value}" is a criterion, which is met or not: name it alone, without ": {value.plain()}".'
            self.known.findings.add(key.at, message, "unknown-name")
            return None
        if self.names.complete:
            facts = [f.name for f in self.known.facts.values()] if where == "criterion" else []
            self.known.findings.unknown(key.at, "The fact or rule", key.value, [*facts, *self.names.rules.values()])
        return None

    def _criterion_test(self, name: Text) -> CriterionTest | None:
        if not name.value:
            message = (
                'Nothing stands here. Under "if all of", "if any of" and "unless any of" name a criterion, or take '
            )
            self.known.findings.add(name.at, f"{message}the empty line out.")
            return None
        if to_id(name.value) in self.names.criteria:
            return CriterionTest(to_id(name.value))
        if to_id(name.value) in self.names.rules:
            message = f'"{name.value}" is a rule: write {{{name.value}: applies}} or {{{name.value}: does not apply}}.'
            self.known.findings.add(name.at, message, "unknown-name")
        elif self.names.complete:
            self.known.findings.unknown(name.at, "The criterion", name.value, self.names.criteria.values())
        return None

    def _fact_in(self, key: Text, fact: Fact, value: Tree, where: Where) -> FactTest | None:
        """A test of a fact, where facts may be tested: in criteria, so that each has its citation."""
        if where == "rule":
            message = "A rule names criteria, not facts: name a criterion for this test, with its citation."
            self.known.findings.add(key.at, message)
            return None
        test = self._fact_test(fact, value)
        if isinstance(test, AnswerTest) and fact.answers and test.answers >= set(fact.answers):
            message = f'This names every answer to "{fact.name}": it would always be met. Leave one out.'
            self.known.findings.add(value.at, message, "always-applies")
        return test

    def _group(self, key: Text, value: Tree, depth: int, where: Where) -> Group | None:
        if depth >= _DEEPEST:
            message = "Lists go two levels deep at most: name the inner one as a criterion."
            self.known.findings.add(key.at, message, "nesting-too-deep")
        listed = value.items if isinstance(value, List) else (value,)
        members = tuple(self._members(listed, depth + 1, where))
        if not members:
            if not listed:
                self.known.findings.add(key.at, f'"{key.value}" needs at least one member.')
            return None
        if key.value == "all of":
            return AllOf(members)
        if key.value == "none of":
            return NoneOf(members)
        count = 1 if key.value == "any of" else int(key.value.split()[2])
        if not 1 <= count <= len(listed):
            self.known.findings.add(key.at, f'"{key.value}" cannot be reached with {len(listed)} members.')
            return None
        return AtLeast(min(count, len(members)), members)

    def _members(self, trees: tuple[Tree, ...], depth: int, where: Where) -> Iterator[Test]:
        for tree in trees:
            test = self._test(tree, depth, where)
            if test is not None:
                yield test

    def _rule_test(self, rule: str, value: Tree) -> RuleTest | None:
        if isinstance(value, Text) and value.value in {"applies", "does not apply"}:
            return RuleTest(rule, applies=value.value == "applies")
        self.known.findings.add(value.at, 'A rule is tested by "applies" or "does not apply".')
        return None

    def _fact_test(self, fact: Fact, value: Tree) -> FactTest | None:
        findings = self.known.findings
        if fact.kind is Kind.NUMBER:
            for pattern, span in _NUMBERS:
                matched = pattern.fullmatch(value.value) if isinstance(value, Text) else None
                if (
                    matched
                    and isinstance(value, Text)
                    and [int(n) for n in matched.groups()] == sorted(map(int, matched.groups()))
                ):
                    return NumberTest(fact.id, span(*(int(n) for n in matched.groups())), value.value)
            says = 'Write a number as "under 18", "up to 24", "16 or over" or "16 to 24", the smaller one first.'
            findings.add(value.at, says)
            return None
        if fact.kind is not Kind.CHOICE:
            findings.add(
                value.at,
                f'"{fact.name}" is {"a date" if fact.kind is Kind.DATE else "an area"}: no criterion can test it.',
            )
            return None
        told = list(texts(value.items if isinstance(value, List) else (value,), findings))
        for answer in told:
            # Where the answers themselves cannot be read, none is missed here.
            if fact.answers and answer.value not in fact.answers:
                findings.unknown(answer.at, f'For "{fact.name}" the answer', answer.value, fact.answers)
        answers = frozenset(t.value for t in told)
        return ItemTest(fact.id, answers) if fact.several else AnswerTest(fact.id, answers)


def _number(counted: str) -> str:
    """The number in a count of members, in digits."""
    found = next(word for word in counted.split() if word in _WORDS or word.isdigit())
    return str(_WORDS.index(found) + 1) if found in _WORDS else found


def _entries(table: Table, key: str) -> Iterator[tuple[Text, Table]]:
    under = table.get(key)
    for name, entry in under.entries if isinstance(under, Table) else ():
        if isinstance(entry, Table):
            yield name, entry


def declared(table: Table, key: str) -> Iterator[Text]:
    """The names a file gives to its criteria or rules."""
    under = table.get(key)
    if isinstance(under, Table):
        for name, _ in under.entries:
            yield name
