"""Reads the sequence: the steps of the way a case goes, and the rules that call for each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rules_engine.criteria import FactTest
from rules_engine.facts import Fact, Kind
from rules_engine.loading.rulesets import Names, RulesetReader
from rules_engine.loading.shared import Known
from rules_engine.loading.tree import List, Reader, Table, Text, Tree
from rules_engine.names import nearest, to_id
from rules_engine.rules import Step

STEP_KEYS = ("called for by", "needed where", "done on", "done when", "after", "does not wait")
_NO_REASON = {"yes", "no", "true", "false"}


def read_sequence(table: Table, known: Known, rules: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps in order. ``rules`` has the names of all rules, in force or not, by id."""
    entries = Reader(table, ("steps",), known.findings, "sequence.yaml").table_of("steps").entries
    first: dict[str, Text] = {}
    for name, _ in entries:
        first.setdefault(to_id(name.value), name)
    read = _Steps(known, rules, {one: name.value for one, name in first.items()}, _called_for(entries))
    steps: dict[str, Step] = {}
    above: dict[str, str] = {}
    for name, entry in entries:
        read.check_name(name, first[to_id(name.value)])
        step = read.step(name, entry, above)
        above.setdefault(to_id(name.value), name.value)
        if step is not None:
            steps.setdefault(step.id, step)
    return tuple(steps.values())


def _called_for(entries: tuple[tuple[Text, Tree], ...]) -> dict[str, list[str]]:
    """The names of the steps that each rule calls for, by the rule's id."""
    found: dict[str, list[str]] = {}
    for name, entry in entries:
        told = entry.get("called for by") if isinstance(entry, Table) else None
        for rule in told.items if isinstance(told, List) else (told,):
            if isinstance(rule, Text):
                found.setdefault(to_id(rule.value), []).append(f'"{name.value}"')
    return found


@dataclass(frozen=True, slots=True)
class _Steps:
    """What a step may name: facts, rules, and the steps further up."""

    known: Known
    rules: Mapping[str, str]
    names: Mapping[str, str]
    called_for: Mapping[str, list[str]]

    def check_name(self, name: Text, first: Text) -> None:
        """A name means one thing."""
        one = to_id(name.value)
        if not any(letter.isalpha() for letter in one):
            self._add(name, f'"{name.value}" has no letters. Name the step in words, such as "scoping sent out".')
        elif name is not first:
            says = f'"{name.value}" is the same name as "{first.value}" on line {first.at.line}. Keep one.'
            self.known.findings.add(name.at, says, "written-twice")
        elif one in self.rules:
            says = f'"{name.value}" is also a rule. A name means one thing: choose another.'
            self.known.findings.add(name.at, says, "written-twice")

    def step(self, name: Text, entry: Tree, above: Mapping[str, str]) -> Step | None:
        """One step, which may come after those ``above`` it."""
        if isinstance(entry, Text) and not entry.value:
            message = "has nothing under it. Write called for by:, and done on: or done when:."
            self._add(name, f'The step "{name.value}" {message}')
            return None
        if not isinstance(entry, Table):
            self._add(entry, f'"{name.value}" should be a table: indent what belongs to it.')
            return None
        one = Reader(entry, STEP_KEYS, self.known.findings, f'the step "{name.value}"')
        missing = _missing(one)
        if "called for by" in missing:
            one.needs("called for by")
        if {"done on", "done when"} <= missing:
            message = 'needs "done on:" (a date) or "done when:" (an answer).'
            self._add(entry, f'The step "{name.value}" {message}')
        return Step(
            id=to_id(name.value),
            name=name.value,
            rules=tuple(self._rules(one, "called for by", name)),
            needed_where=tuple(self._rules(one, "needed where", name)),
            done_on=self._date(one),
            done_when=self._answer(one),
            after=tuple(self._earlier(one, name, above)),
            does_not_wait=self._reason(one, missing),
        )

    def _rules(self, one: Reader, key: str, name: Text) -> Iterator[str]:

        def empty() -> str:
            example = nearest(name.value, self.rules.values()) or next(iter(self.rules.values()), "RULE")
            return f"Name at least one rule: {key}: {example}."

        for text in self._each(one, key, empty):
            if to_id(text.value) in self.rules:
                yield to_id(text.value)
            else:
                self.known.findings.unknown(text.at, "The rule", text.value, self.rules.values())

    def _earlier(self, one: Reader, name: Text, above: Mapping[str, str]) -> Iterator[str]:
        for text in self._each(one, "after", lambda: "Name a step further up, or take after out."):
            earlier = to_id(text.value)
            if earlier == to_id(name.value):
                self._add(text, "A step cannot come after itself. Take it out of after.")
            elif earlier in above:
                yield earlier
            elif earlier in self.names:
                message = "stands further down: move it up, or take it out of after."
                self._add(text, f'The step "{self.names[earlier]}" {message}')
            elif earlier in self.rules:
                steps = self.called_for.get(earlier, [])
                its = f"its {'step is' if len(steps) == 1 else 'steps are'} {' and '.join(steps)}"
                self._add(text, f"That is a rule; {its if steps else 'no step is called for by it'}. Name a step.")
            else:
                self.known.findings.unknown(text.at, "The earlier step", text.value, above.values())

    def _each(self, one: Reader, key: str, empty: Callable[[], str]) -> Iterator[Text]:
        """The names under a key, each once; ``empty`` says what to write where there is none."""
        told = one.tree(key)
        if told is not None and not one.each(key):
            self._add(told, empty())
        seen: set[str] = set()
        for text in one.texts(key):
            if not text.value:
                self._add(text, empty())
            elif to_id(text.value) in seen:
                self._add(text, f'"{text.value}" is named twice under "{key}". Keep one.')
            else:
                seen.add(to_id(text.value))
                yield text

    def _date(self, one: Reader) -> str | None:
        """The date fact that shows when the step was taken."""
        told = one.tree("done on")
        if told is None:
            return None
        dates = {fact.id: fact.name for fact in self.known.facts.values() if fact.kind is Kind.DATE}
        example = next(iter(dates.values()), "DATE")
        if not isinstance(told, Text):
            message = f'"done on" takes the name of one date, such as done on: {example}.'
            self._add(told, f"{message} An answer stands under done when: {{FACT: ANSWER}}.")
        elif not told.value:
            self._add(told, f"Name the date that shows it, such as done on: {example}, or take done on out.")
        elif to_id(told.value) in dates:
            return to_id(told.value)
        elif to_id(told.value) in self.known.facts:
            fact = self.known.facts[to_id(told.value)]
            answered = _answered(fact) if one.tree("done when") is None else ""
            instead = f"Write {answered}." if answered else f"Name a date, such as {example}, or take done on out."
            self._add(told, f'"{fact.name}" is no date. {instead}')
        else:
            self.known.findings.unknown(told.at, "The date", told.value, dates.values())
        return None

    def _answer(self, one: Reader) -> FactTest | None:
        """The answer that shows that the step was taken."""
        told = one.tree("done when")
        named, value = told.entries[0] if isinstance(told, Table) and len(told.entries) == 1 else (told, None)
        fact = self.known.facts.get(to_id(named.value)) if isinstance(named, Text) else None
        if fact is None or named is None:
            return RulesetReader("", self.known, Names({}, {})).single(one, "done when", needed=False)
        if not _answered(fact):
            instead = "write done on: " + fact.name if fact.kind is Kind.DATE else "name a fact with answers"
            self._add(named, f'"{fact.name}" is {"a date" if fact.kind is Kind.DATE else "an area"}: {instead}.')
            return None
        if value is None or value.plain() in ("", []):
            self._add(named, f"Say which answer shows it, such as {_answered(fact)}.")
            return None
        return RulesetReader("", self.known, Names({}, {})).single(one, "done when")

    def _reason(self, one: Reader, missing: set[str]) -> str:
        """Why the step goes ahead of those before it."""
        told = one.tree("does not wait")
        if isinstance(told, Text) and (not told.value or to_id(told.value) in _NO_REASON):
            message = "takes the reason in words: say why the step goes ahead, or take it out."
            self._add(told, f'"does not wait" {message}')
            return ""
        if told is not None and "after" in missing:
            message = 'goes with "after:". Name the steps that it does not wait for, or take it out.'
            self._add(told, f'"does not wait" {message}')
        return one.text("does not wait", "")

    def _add(self, at: Tree, message: str) -> None:
        self.known.findings.add(at.at, message)


def _missing(one: Reader) -> set[str]:
    """The keys that are not there, save those that were only misspelt."""
    written = [key.value for key, _ in one.table.entries]
    meant = {nearest(key, STEP_KEYS) for key in written if key not in STEP_KEYS}
    return set(STEP_KEYS) - set(written) - meant


def _answered(fact: Fact) -> str:
    """How a step says which answer to a fact shows it; nothing for a fact that no answer of a list settles."""
    if fact.kind is Kind.NUMBER:
        return f"done when: {{{fact.name}: 1 or over}}"
    if fact.kind is not Kind.CHOICE:
        return ""
    said = [answer for answer in fact.answers if answer.split()[:1] not in (["no"], ["none"], ["not"])]
    answer = "yes" if "yes" in said else next(iter(said), "ANSWER")
    return f"done when: {{{fact.name}: {answer}}}"
