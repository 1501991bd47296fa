"""Reads the sequence: the steps of the way a case goes, and the rules that call for each."""

from collections.abc import Iterator, Mapping

from rules_engine.facts import Kind
from rules_engine.loading.rulesets import Names, RulesetReader
from rules_engine.loading.shared import Known
from rules_engine.loading.tree import Reader, Table
from rules_engine.names import to_id
from rules_engine.rules import Step

STEP_KEYS = ("called for by", "done on", "done when", "after", "does not wait")


def read_sequence(table: Table, known: Known, rules: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps in order. ``rules`` has the names of all rules, in force or not, by id."""
    head = Reader(table, ("steps",), known.findings, "sequence.yaml")
    steps: dict[str, Step] = {}
    for name, entry in head.table_of("steps").entries:
        if isinstance(entry, Table):
            one = Reader(entry, STEP_KEYS, known.findings, f'the step "{name.value}"')
            one.needs("called for by")
            steps[to_id(name.value)] = Step(
                id=to_id(name.value),
                name=name.value,
                rules=tuple(_named(one, "called for by", "The rule", rules)),
                done_on=_date(one, known),
                done_when=RulesetReader("", known, Names({}, {})).single(one, "done when", needed=False),
                after=tuple(_named(one, "after", "The earlier step", {step.id: step.name for step in steps.values()})),
                does_not_wait=one.text("does not wait", ""),
            )
        else:
            known.findings.add(entry.at, f'"{name.value}" should be a table: indent what belongs to it.')
    return tuple(steps.values())


def _named(one: Reader, key: str, what: str, known: Mapping[str, str]) -> Iterator[str]:
    for text in one.texts(key):
        if to_id(text.value) in known:
            yield to_id(text.value)
        else:
            one.findings.unknown(text.at, what, text.value, known.values())


def _date(one: Reader, known: Known) -> str | None:
    """The date fact that shows when the step was taken: a step has that, or "done when", or both."""
    told = one.tree("done on")
    if told is None:
        one.needs("done when")
        return None
    dates = {fact.id: fact.name for fact in known.facts.values() if fact.kind is Kind.DATE}
    name = to_id(one.text("done on"))
    if name not in dates:
        known.findings.unknown(told.at, "The date", one.text("done on"), dates.values())
        return None
    return name
