"""Reads a deadline: its form, the date it counts from, and other readings of it."""

from collections.abc import Iterator, Mapping

from rules_engine.deadlines import Counting, Deadline, Form, LeavesRoom, Reading, parse_length, parse_window
from rules_engine.facts import Kind
from rules_engine.loading.shared import Known, cites, doubts
from rules_engine.loading.tree import Reader, Table, Text, Tree, tables
from rules_engine.names import to_id
from rules_engine.rules import MODALITIES

_FORMS: tuple[tuple[str, str, Form], ...] = (
    ("within", "of", "within"),
    ("between", "of", "between"),
    ("at least", "before", "at least before"),
    ("for at least", "from", "for at least"),
)
_COUNTING_KEYS = ("within", "between", "at least", "for at least", "of", "before", "from")
_KEYS = ("limit", *_COUNTING_KEYS, "met by", "modality", "cites", "readings", "leaves room", "doubt")
_EXAMPLE = '"within: 5 working days" and "of: FACT"'


def read_deadline(tree: Table, rule: str, modality: str, known: Known, rules: Mapping[str, str]) -> Deadline | None:
    """The deadline of a rule, or ``None``, with findings, where it cannot be read."""
    one = Reader(tree, _KEYS, known.findings, f'the deadline of "{rule}"')
    no_limit = one.choice("limit", ("none stated",), "") == "none stated"
    counted = any(tree.get(key) for key in _COUNTING_KEYS)
    counting = _counting(one, known) if counted else None
    met_by = one.tree("met by")
    try:
        return Deadline(
            counting=counting,
            no_limit=no_limit,
            met_by=None if met_by is None else _date_fact(met_by, known),
            modality=one.choice("modality", MODALITIES, "") or modality,
            cites=cites(one, known),
            readings=tuple(_readings(one, known)),
            doubts=doubts(one, known),
            leaves_room=_leaves_room(one, known, rules),
        )
    except ValueError as error:
        if not counted or counting is not None:
            known.findings.add(tree.at, str(error))
        return None


def _counting(one: Reader, known: Known) -> Counting | None:
    table = one.table
    for key, start, form in _FORMS:
        length, fact = table.get(key), table.get(start)
        if length is None:
            continue
        if fact is None:
            known.findings.add(length.at, f'"{key}" needs "{start}:" and the date it counts from.')
            return None
        for other in _COUNTING_KEYS:
            stray = table.get(other)
            if stray is not None and other not in (key, start):
                known.findings.add(stray.at, f'"{other}" does not go with "{key}": count in one way only.')
        counts_from = _date_fact(fact, known)
        text = length.value if isinstance(length, Text) else ""
        try:
            lengths = parse_window(text) if form == "between" else (parse_length(text),)
            return Counting(form, counts_from, lengths) if counts_from else None
        except ValueError as error:
            known.findings.add(length.at, str(error))
            return None
    before = table.get("before")
    if before is not None:
        fact_id = _date_fact(before, known)
        return Counting("before", fact_id) if fact_id else None
    known.findings.add(table.at, f"Say how the time is counted, such as {_EXAMPLE}.")
    return None


def _date_fact(tree: Tree, known: Known) -> str | None:
    dates = {f.id: f.name for f in known.facts.values() if f.kind is Kind.DATE}
    if isinstance(tree, Text) and to_id(tree.value) in dates:
        return to_id(tree.value)
    known.findings.unknown(tree.at, "The date", tree.value if isinstance(tree, Text) else "", dates.values())
    return None


def _readings(one: Reader, known: Known) -> Iterator[Reading]:
    for table in tables(one.each("readings"), known.findings, "{text: ..., within: ..., of: FACT}"):
        row = Reader(table, ("text", *_COUNTING_KEYS, "cites"), known.findings, "a reading of a deadline")
        counting = _counting(row, known)
        if counting is not None:
            try:
                yield Reading(row.text("text"), counting, cites(row, known))
            except ValueError as error:
                known.findings.add(table.at, str(error))


def _leaves_room(one: Reader, known: Known, rules: Mapping[str, str]) -> LeavesRoom | None:
    tree = one.tree("leaves room")
    if tree is None:
        return None
    if not isinstance(tree, Table):
        known.findings.add(tree.at, "Write it as {before: RULE, at least: 2 working days, says: ...}.")
        return None
    row = Reader(tree, ("before", "at least", "says"), known.findings, "the room left")
    rule = to_id(row.text("before"))
    if rule not in rules:
        known.findings.unknown(tree.at, "The rule", row.text("before"), rules.values())
        return None
    try:
        return LeavesRoom(rule, parse_length(row.text("at least")), row.text("says"))
    except ValueError as error:
        known.findings.add(tree.at, str(error))
        return None
