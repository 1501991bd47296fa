"""Reads what all rulesets share: sources, facts, bodies, areas and the calendar."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from rules_engine.citations import WEIGHTS, Citation, Differing, Doubt, Source
from rules_engine.deadlines import ProclaimedDay, WorkingCalendar
from rules_engine.facts import NOT_KNOWN, Fact, Indicator, Kind
from rules_engine.loading.tree import Findings, List, Reader, Table, Text, Tree, tables, texts
from rules_engine.names import to_id
from rules_engine.rules import Body

_OR = re.compile(r",? or |, ?")
_READ = ("in full", "in part", "relayed", "not read")
_CITATION = "{source: ..., at: ..., says: ...}"
_KINDS = {
    "a date": (Kind.DATE, ""),
    "a date that has passed": (Kind.DATE, ""),
    "a whole number of years": (Kind.NUMBER, "years"),
    "a whole number of weeks": (Kind.NUMBER, "weeks"),
    "an area": (Kind.AREA, ""),
}
_FACT_KEYS = (
    "question", "answers", "several", "stands alone", "help", "held by", "group", "of the authority", "follows",
    "cites", "judgement", "indicators for", "indicators against", "cautions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What a text may name while files are read."""

    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    bodies: Mapping[str, Body]
    findings: Findings


def read_sources(table: Table, findings: Findings) -> dict[str, Source]:
    """The sources by id."""
    head = Reader(table, ("sources",), findings, "sources.yaml")
    keys = ("title", "weight", "in force from", "replaced from", "replaced by", "read")
    sources: dict[str, Source] = {}
    for name, entry in _named(head.table_of("sources"), findings):
        one = Reader(entry, keys, findings, f'the source "{name.value}"')
        sources[name.value] = Source(
            id=name.value,
            title=one.text("title"),
            weight=one.choice("weight", WEIGHTS),
            in_force_from=one.day("in force from") or date.min,
            read=one.choice("read", _READ),
            replaced_from=one.day("replaced from", needed=False),
            replaced_by=one.text("replaced by", "") or None,
        )
    for name, entry in _named(head.table_of("sources"), findings):
        by = entry.get("replaced by")
        if isinstance(by, Text) and by.value not in sources:
            findings.unknown(by.at, "The source", by.value, sources)
        if (by is None) != (entry.get("replaced from") is None):
            findings.add(name.at, '"replaced from" and "replaced by" belong together: write both, or neither.')
    return sources


def read_facts(table: Table, sources: Mapping[str, Source], findings: Findings) -> dict[str, Fact]:
    """The facts by id, in the order of the file."""
    head = Reader(table, ("facts",), findings, "facts.yaml")
    known = Known(sources, {}, {}, findings)
    entries = list(_named(head.table_of("facts"), findings))
    facts: dict[str, Fact] = {}
    for name, entry in entries:
        fact = _fact(name, entry, known)
        if fact.id in facts:
            findings.add(
                name.at,
                f'The fact "{name.value}" has the same identifier as "{facts[fact.id].name}". Rename one.',
                "written-twice",
            )
        facts[fact.id] = fact
    for _, entry in entries:
        _check_names(entry, facts, findings)
    return facts


def _fact(name: Text, entry: Table, known: Known) -> Fact:
    one = Reader(entry, _FACT_KEYS, known.findings, f'the fact "{name.value}"')
    told = one.needs("answers")
    kind, unit = Kind.CHOICE, ""
    answers: tuple[str, ...] = ()
    if isinstance(told, Text):
        listed = _OR.split(told.value)
        if told.value not in _KINDS and len(listed) > 1:
            says = f'"{told.value}" is a text. Answers to choose from stand in a list: [{", ".join(listed)}].'
            known.findings.add(told.at, says)
        written = one.choice("answers", _KINDS) if len(listed) == 1 or told.value in _KINDS else ""
        kind, unit = _KINDS.get(written, (Kind.CHOICE, ""))
    elif isinstance(told, List):
        answers = tuple(t.value for t in texts(told.items, known.findings))
    _check_answers(told, known.findings)
    judgement = one.choice("judgement", ("people",), "")
    for key in ("indicators for", "indicators against", "cautions"):
        if one.tree(key) is not None and not judgement:
            says = f'"{key}" belong to a judgement: write "judgement: people" first, or take them out.'
            known.findings.add(next(at.at for at, _ in entry.entries if at.value == key), says)
    return Fact(
        id=to_id(name.value),
        name=name.value,
        question=one.text("question"),
        kind=kind,
        answers=answers,
        unit=unit,
        several=one.yes("several"),
        alone=_alone(one, answers, known.findings),
        judgement=bool(judgement),
        of_the_authority=one.yes("of the authority"),
        past=isinstance(told, Text) and told.value == "a date that has passed",
        help=one.text("help", ""),
        held_by=one.text("held by"),
        group=one.text("group"),
        cites=cites(one, known),
        follows=tuple(to_id(t.value) for t in one.texts("follows")),
        indicators_for=tuple(_indicators(one, "indicators for", known)),
        indicators_against=tuple(_indicators(one, "indicators against", known)),
        cautions=tuple(_cautions(one, known)),
    )


def _check_answers(told: Tree | None, findings: Findings) -> None:
    """Each answer once, and none that every fact has."""
    seen: set[str] = set()
    for answer in told.items if isinstance(told, List) else ():
        if isinstance(answer, Text) and answer.value in seen:
            findings.add(answer.at, f'The answer "{answer.value}" is written twice. Keep one.', "written-twice")
        elif isinstance(answer, Text) and answer.value == NOT_KNOWN:
            findings.add(answer.at, 'Every fact may be answered "not known": take it out of the list.')
        elif isinstance(answer, Text):
            seen.add(answer.value)


def _alone(one: Reader, answers: tuple[str, ...], findings: Findings) -> frozenset[str]:
    """The answers that stand alone, where several may be given."""
    told = one.texts("stands alone")
    for answer in told:
        if not one.yes("several"):
            findings.add(
                answer.at, 'Only one of several answers can stand alone: write "several: yes", or take this out.'
            )
        elif answer.value not in answers:
            findings.unknown(answer.at, f"In {one.what} the answer", answer.value, answers)
    return frozenset(answer.value for answer in told)


def _indicators(one: Reader, key: str, known: Known) -> Iterator[Indicator]:
    for table in tables(one.each(key), known.findings, "{when: {FACT: ANSWER}, cites: ...}"):
        indicator = Reader(table, ("when", "cites"), known.findings, "an indicator")
        for fact, answers in indicator.table_of("when").entries:
            listed = answers.items if isinstance(answers, List) else (answers,)
            told = frozenset(t.value for t in texts(listed, known.findings))
            yield Indicator(to_id(fact.value), told, cites(indicator, known))


def _cautions(one: Reader, known: Known) -> Iterator[Citation]:
    for table in tables(one.each("cautions"), known.findings, "{says: ..., cites: ...}"):
        caution = Reader(table, ("says", "cites"), known.findings, "a caution")
        for cited in cites(caution, known, needed=True):
            yield Citation(cited.source, cited.at, caution.text("says"))


def _check_names(entry: Table, facts: Mapping[str, Fact], findings: Findings) -> None:
    """Facts name other facts: check once all are read."""
    for key, value in entry.entries:
        trees = value.items if isinstance(value, List) else (value,)
        for tree in trees:
            if key.value == "follows" and isinstance(tree, Text):
                _check_follows(tree, facts, findings)
            when = tree.get("when") if key.value.startswith("indicators") and isinstance(tree, Table) else None
            for named, answers in when.entries if isinstance(when, Table) else ():
                fact = facts.get(to_id(named.value))
                if fact is None:
                    findings.unknown(named.at, "The fact", named.value, [f.name for f in facts.values()])
                    continue
                for answer in answers.items if isinstance(answers, List) else (answers,):
                    if isinstance(answer, Text) and answer.value not in fact.answers:
                        findings.unknown(answer.at, f'For "{fact.name}" the answer', answer.value, fact.answers)


def _check_follows(name: Text, facts: Mapping[str, Fact], findings: Findings) -> None:
    before = facts.get(to_id(name.value))
    if before is None:
        findings.unknown(name.at, "The fact", name.value, [f.name for f in facts.values()])
    elif before.kind is not Kind.DATE:
        findings.add(name.at, f'A date follows another date, and "{before.name}" is none. Name the date before.')


def read_bodies(table: Table, facts: Mapping[str, Fact], findings: Findings) -> dict[str, Body]:
    """Who acts and who decides, by name."""
    head = Reader(table, ("bodies",), findings, "bodies.yaml")
    bodies: dict[str, Body] = {}
    for name, entry in _named(head.table_of("bodies"), findings):
        one = Reader(entry, ("is", "also called", "names", "named by"), findings, f'the body "{name.value}"')
        dated = []
        for names in tables(one.each("names"), findings, "{from: DATE, name: ...}"):
            row = Reader(names, ("from", "name"), findings, "a dated name")
            dated.append((row.day("from") or date.min, row.text("name")))
        by = one.tree("named by")
        if isinstance(by, Text) and to_id(by.value) not in facts:
            findings.unknown(by.at, "The fact", by.value, [f.name for f in facts.values()])
        named_by = to_id(one.text("named by", ""))
        bodies[name.value] = Body(name.value, tuple(sorted(dated)), named_by or None)
    return bodies


def read_areas(table: Table, findings: Findings) -> tuple[tuple[str, ...], dict[str, str]]:
    """The authorities covered, and for every area where it lies as seen from another area."""
    one = Reader(table, ("authorities", "England", "outside England"), findings, "areas.yaml")
    areas = {t.value: "elsewhere in England" for t in one.texts("England")}
    areas |= {t.value: "outside England" for t in one.texts("outside England")}
    authorities = one.texts("authorities")
    for name in authorities:
        if areas.get(name.value) != "elsewhere in England":
            findings.unknown(name.at, "The area of England", name.value, areas)
    return tuple(t.value for t in authorities), areas


def read_calendar(table: Table, known: Known) -> WorkingCalendar:
    """The calendar of working days of England."""
    one = Reader(table, ("official until", "proclaimed days"), known.findings, "calendar.yaml")
    days = []
    for row in tables(one.each("proclaimed days"), known.findings, "{date: ..., name: ..., cites: ...}"):
        entry = Reader(row, ("date", "name", "cites"), known.findings, "a proclaimed day")
        cites(entry, known, needed=True)
        days.append(ProclaimedDay(entry.day("date") or date.min, entry.text("name")))
    return WorkingCalendar(one.day("official until") or date.min, tuple(days))


def cites(one: Reader, known: Known, *, needed: bool = False) -> tuple[Citation, ...]:
    """The citations under ``cites``: one or a list."""
    told = one.needs("cites") if needed else None
    if isinstance(told, List) and not told.items:
        known.findings.add(told.at, '"cites" is empty: write {source: ..., at: ..., says: ...}.', "missing-citation")
    return tuple(_citations(one.each("cites"), known))


def _citations(trees: tuple[Tree, ...], known: Known) -> Iterator[Citation]:
    for table in tables(trees, known.findings, _CITATION):
        row = Reader(table, ("source", "at", "says"), known.findings, "a citation")
        source = row.choice("source", known.sources, listed_in="sources.yaml")
        yield Citation(source, row.text("at"), row.text("says"))


def doubts(one: Reader, known: Known) -> tuple[Doubt, ...]:
    """The doubts under ``doubt``: texts, or tables with citations."""
    found = []
    for tree in one.each("doubt"):
        if isinstance(tree, Text):
            found.append(Doubt(tree.value))
        elif isinstance(tree, Table):
            row = Reader(tree, ("text", "cites"), known.findings, "a doubt")
            found.append(Doubt(row.text("text"), cites(row, known)))
        else:
            known.findings.add(tree.at, "Write a doubt as a text, or as {text: ..., cites: ...}.")
    return tuple(found)


def differing(one: Reader, known: Known) -> tuple[Differing, ...]:
    """The sources under ``differs`` that read otherwise."""
    found = []
    for table in tables(one.each("differs"), known.findings, "{source: ..., at: ..., reading: ...}"):
        row = Reader(table, ("source", "at", "reading"), known.findings, "a differing source")
        found.append(Differing(row.choice("source", known.sources), row.text("at"), row.text("reading")))
    return tuple(found)


def _named(table: Table, findings: Findings) -> Iterator[tuple[Text, Table]]:
    for name, entry in table.entries:
        if isinstance(entry, Table):
            yield name, entry
        else:
            findings.add(entry.at, f'"{name.value}" should be a table: indent what belongs to it.')
