"""What of a rulebook the scenarios exercise, and what they leave out: one line for each thing that can be."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rules_engine.criteria import AnswerTest, Criterion, ItemTest, NumberTest, Verdict, tests_in
from rules_engine.facts import Items, Span, Value
from rules_engine.rulebook import Rulebook, judge
from rules_engine.rules import Rule
from rules_engine.workbench.coverage.deciding_alone import Part, deciding
from rules_engine.workbench.mutation.asked import Asked
from rules_engine.workbench.mutation.of_deadlines import dates_of
from rules_engine.workbench.mutation.of_tests import in_words
from rules_engine.workbench.plain_words import fact_in_words

Kind = Literal[
    "criteria",
    "answers",
    "boundaries",
    "statuses",
    "alone",
    "exceptions",
    "modalities",
    "who acts",
    "who decides",
    "deadlines",
    "citations",
    "considerations",
    "checklist",
]
_STATUS = ("applies", "does not apply", "is undetermined")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that scenarios can exercise. ``missing`` completes "No scenario ..." where none does."""

    ruleset: str
    kind: Kind
    subject: str
    exercised: bool
    missing: str


class Coverage:
    """What scenarios exercise of a rulebook. A rule's scenarios are those that say something of it."""

    def __init__(self, rulebook: Rulebook, asked: Sequence[Asked]) -> None:
        """Judge every scenario's case once, by the first decider."""
        self._book, self._asked = rulebook, asked
        self._verdicts = [judge(rulebook, one.facts) for one in asked]
        self._said: dict[str, set[str]] = defaultdict(set)
        self._of: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(asked):
            for expected in one.expected:
                if expected.rule is not None:
                    self._said[expected.rule].add(expected.text)
            for rule in {e.rule for e in one.expected if e.rule}:
                self._of[rule].append(number)
        self._values = lru_cache(maxsize=None)(self._values_of)

    def items(self) -> Iterator[Item]:
        """Everything, in the order of the files."""
        for ruleset in self._book.rulesets:
            for criterion in ruleset.criteria:
                yield from self._criterion(criterion)
            for rule in ruleset.rules:
                yield from self._rule(rule)

    def _numbers(self, name: str) -> list[int]:
        """The scenarios that say something of a rule, or of a rule that rests on a criterion."""
        if name in self._book.rules:
            return self._of[name]
        resting = [rule for rule in self._book.rules if name in self._book.rests_on[rule]]
        return sorted({number for rule in resting for number in self._of[rule]})

    def _values_of(self, name: str, fact: str) -> list[Value]:
        found = (self._asked[number].facts.value(fact) for number in self._numbers(name))
        return [value for value in found if value is not None]

    def _criterion(self, one: Criterion) -> Iterator[Item]:
        named = f'the criterion "{one.name}"'
        verdicts = {self._verdicts[number][one.id] for number in self._numbers(one.id)}
        for verdict, word in ((Verdict.MET, "met"), (Verdict.NOT_MET, "not met"), (Verdict.UNDETERMINED, "open")):
            # A presumption is never open: it stands meanwhile.
            found = verdict in verdicts or (verdict is Verdict.UNDETERMINED and Verdict.PRESUMED in verdicts)
            said = f"has a case in which {named} is {word}"
            yield Item(one.ruleset, "criteria", one.name, found, said)
        for test in tests_in(one.met_when):
            if isinstance(test, NumberTest):
                yield from self._boundaries(one, test)
            elif isinstance(test, AnswerTest | ItemTest):
                yield from self._answers(one, test)
        yield from self._alone(one)
        cited = [text for rule in self._book.rules if self._names(rule, one.id) for text in self._said[rule]]
        if any(self._names(rule, one.id) for rule in self._book.rules):
            yield from self._citations(one, named, cited)

    def _names(self, rule: str, criterion: str) -> bool:
        return criterion in self._book.rests_on[rule]

    def _answers(self, one: Criterion, test: AnswerTest | ItemTest) -> Iterator[Item]:
        fact = self._book.facts[test.fact]
        values = self._values(one.id, test.fact)
        for answer in fact.answers:
            found = any(answer in v.surely if isinstance(v, Items) else v == answer for v in values)
            if isinstance(test, ItemTest) and answer not in test.answers and not found:
                continue
            verb = "includes" if fact.several else "is"
            said = f'has a case for the criterion "{one.name}" in which "{fact.name}" {verb} "{answer}"'
            yield Item(one.ruleset, "answers", one.name, found, said)

    def _boundaries(self, one: Criterion, test: NumberTest) -> Iterator[Item]:
        fact = self._book.facts[test.fact]
        known = {v.low for v in self._values(one.id, test.fact) if isinstance(v, Span) and v.settled is not None}
        ends = [test.span.low - 1, test.span.low] if test.span.low else []
        ends += [test.span.high, test.span.high + 1] if test.span.high is not None else []
        for number in ends:
            said = f'has a case in which "{fact.name}" is {number}, beside what "{one.name}" asks for ({test.says})'
            yield Item(one.ruleset, "boundaries", one.name, number in known, said)

    def _alone(self, one: Criterion | Rule) -> Iterator[Item]:
        """Each condition, with whether two scenarios show that it decides alone."""
        numbers = self._numbers(one.id)
        cases = [(self._asked[n].facts, self._verdicts[n]) for n in numbers]
        what = "criterion" if isinstance(one, Criterion) else "rule"
        for part in deciding(one, cases):
            found = part.shown
            said = f'shows, beside another, that {self._part(part)} decides alone in the {what} "{one.name}"'
            yield Item(one.ruleset, "alone", one.name, found, said)

    def _part(self, part: Part) -> str:
        if isinstance(part.test, NumberTest | AnswerTest | ItemTest):
            return f'"{fact_in_words(part.test, self._book.facts[part.test.fact])}"'
        return in_words(part.test, self._book)

    def _rule(self, rule: Rule) -> Iterator[Item]:
        said = self._said[rule.id]
        name = rule.name
        for status in _STATUS:
            yield self._says(rule, "statuses", f'"{name}" {status}', said)
        yield from self._alone(rule)
        for exception in rule.exceptions:
            words = in_words(exception, self._book)
            verdicts = {exception.judge(self._asked[n].facts, self._verdicts[n]) for n in self._of[rule.id]}
            for verdict, word in ((Verdict.MET, "met"), (Verdict.UNDETERMINED, "open")):
                missing = f'of the rule "{name}" has a case in which its exception {words} is {word}'
                yield Item(rule.ruleset, "exceptions", name, verdict in verdicts, missing)
        yield self._says(rule, "modalities", f'the modality of "{name}" is "{rule.modality}"', said)
        yield self._says(rule, "who acts", f'"{name}" is for the "{rule.who_acts}"', said)
        yield self._says(rule, "who decides", f'"{name}" is decided by the "{rule.who_decides}"', said)
        yield from self._deadline(rule, said)
        yield from self._citations(rule, f'the rule "{name}"', said)
        for weighed in rule.consider:
            fact = self._book.facts[weighed.when.fact].name
            for state in ("present", "absent", "not known"):
                sentence = f'the consideration "{fact}" of "{name}" is "{state}"'
                yield self._says(rule, "considerations", sentence, said)
        for item in rule.checklist:
            for state in ("done", "missing", "not known"):
                yield self._says(rule, "checklist", f'the checklist item "{item.item}" of "{name}" is "{state}"', said)

    def _says(self, rule: Rule, kind: Kind, sentence: str, said: set[str]) -> Item:
        found = sentence.lower() in {one.lower() for one in said}
        return Item(rule.ruleset, kind, rule.name, found, f"says: {sentence}")

    def _deadline(self, rule: Rule, said: set[str]) -> Iterator[Item]:
        deadline = rule.deadline
        if deadline is None:
            return
        of = f'deadline of "{rule.name}"'
        shown = {
            f"says on which day the {of} falls": any(s.startswith((f"the {of} is 2", f"the {of} opens")) for s in said)
            or any(s.startswith(f"another reading of the {of}") for s in said),
            f"says that the {of} is not known yet": any("not known yet" in s and of in s for s in said)
            or f'"{rule.name}" has no set deadline' in said,
            f"says what the modality of the {of} is": any(s.startswith(f"the modality of the {of}") for s in said),
        }
        if deadline.met_by:
            shown[f"says that the {of} was met"] = f"the {of} was met" in said
            shown[f"says that the {of} was missed"] = f"the {of} was missed" in said
        for fact in dict.fromkeys(dates_of(deadline)):
            known = any(self._asked[n].facts.day(fact) for n in self._of[rule.id])
            shown[f'of the rule "{rule.name}" tells the "{self._book.facts[fact].name}"'] = known
        for missing, found in shown.items():
            yield Item(rule.ruleset, "deadlines", rule.name, found, missing)

    def _citations(self, one: Criterion | Rule, named: str, said: object) -> Iterator[Item]:
        sentences = [s for s in said if '" cites "' in s]  # type: ignore[attr-defined]
        deadline = one.deadline if isinstance(one, Rule) else None
        for cite in (*one.cites, *(deadline.cites if deadline else ())):
            found = any(_cites(sentence, cite.source, cite.at) for sentence in sentences)
            missing = f"says that {cite.source} is cited at {cite.at}, as {named} has it"
            yield Item(one.ruleset, "citations", one.name, found, missing)


def _cites(sentence: str, source: str, at: str) -> bool:
    _, _, cited = sentence.partition('" cites "')
    named, _, place = cited.rstrip('"').partition('" at "')
    return named == source and place in at
