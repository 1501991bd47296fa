"""Gathers living documentation from a run, the features that were run, the ledgers and the rulebook."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from rules_engine.counted import counted
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, named_in
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.reading import Entry, read_ledger, sources
from rules_engine.workbench.ledger.supplied import copies
from rules_engine.workbench.living.book import Book, Guidance, Heading, RuleTold, StatementTold, Trial
from rules_engine.workbench.scenarios.reading import Feature
from rules_engine.workbench.scenarios.running import Outcome
from rules_engine.workbench.scenarios.showing import summary
from rules_engine.workbench.scenarios.trying import Run


def gather(run: Run, features: Iterable[Feature], today: date, guidance: Path | None, *, partly: bool) -> Book:
    """The documentation of a run. ``guidance`` is a folder with copies of the texts.

    ``partly`` says that only some scenarios were run: then only these, and the statements that they show, are in it.
    Raises LedgerError.
    """
    ledgers = [read_ledger(run.folder.path, source) for source in sources(run.folder.path)]
    supplied = copies(guidance, ledgers) if guidance else None
    trials = [one for one in _trials(run, features) if one.outcomes or not partly]
    showing: dict[str, list[Trial]] = {}
    for trial in trials:
        for tag in trial.written.tags:
            showing.setdefault(tag, []).append(trial)
    told, left_out = [], 0
    for ledger in ledgers:
        copy = supplied.by_source.get(ledger.source) if supplied else None
        teller = _Teller(Links(ledger, run.rulebook, (), ()), copy.passages if copy else {}, showing)
        entries = [one for one in ledger.entries if one.id in showing or not partly]
        left_out += len(ledger.entries) - len(entries)
        told.append(teller.guidance(entries))
    known = {entry.id for ledger in ledgers for entry in ledger.entries}
    return Book(
        title=" and ".join(one.title for one in told) or "Scenarios",
        summary=summary(run),
        facts=tuple(_facts(run, today)),
        notes=(*run.notes, *(supplied.notes if supplied else ())),
        unreadable=tuple(str(one) for one in run.findings),
        guidances=tuple(told),
        untold=tuple(one for one in trials if known.isdisjoint(one.written.tags)),
        left_out=left_out,
        homes=_homes(told),
    )


def _facts(run: Run, today: date) -> Iterator[tuple[str, str]]:
    book = run.rulebook
    until = f" to {short_day(book.covers_until)}" if book.covers_until else ""
    yield "Run on", short_day(today)
    in_force = "with drafts as though in force" if run.drafted else "in force"
    yield "Rulebook shown", f"{in_force} from {short_day(book.covers_from)}{until}, {book.digest}"
    held = f"{len(book.rulesets)} rulesets, {len(book.rules)} rules, {len(book.criteria)} criteria"
    yield "It holds", f"{held}, {len(book.facts)} facts"


def _trials(run: Run, features: Iterable[Feature]) -> Iterator[Trial]:
    found: dict[tuple[str, int], list[Outcome]] = {}
    for one in run.outcomes:
        found.setdefault((one.file, one.line), []).append(one)
    for feature in features:
        for scenario in feature.written:
            yield Trial(scenario, tuple(found.get((scenario.file, scenario.line), ())))


def _homes(told: Iterable[Guidance]) -> dict[tuple[str, int], str]:
    """Each scenario stands in full where its own heading says or, if it shows nothing there, at the first it shows."""
    own: dict[tuple[str, int], str] = {}
    first: dict[tuple[str, int], str] = {}
    places = [held for guidance in told for heading in guidance.headings for held in heading.places.items()]
    for place, statements in places:
        for statement in statements:
            for one in statement.trials:
                at = (one.written.file, one.written.line)
                first.setdefault(at, statement.id)
                if one.written.heading == place:
                    own.setdefault(at, statement.id)
    return first | own


class _Teller:
    """Tells the statements of one ledger."""

    def __init__(self, links: Links, passages: Mapping[str, str], showing: Mapping[str, Sequence[Trial]]) -> None:
        self._links, self._passages, self._showing = links, passages, showing

    def guidance(self, entries: Iterable[Entry]) -> Guidance:
        """The guidance with these statements, in the order of the ledger."""
        ledger = self._links.ledger
        places: dict[str, dict[str, list[StatementTold]]] = {}
        for entry in entries:
            places.setdefault(entry.heading, {}).setdefault(entry.place, []).append(self._statement(entry))
        source = self._links.rulebook.sources.get(ledger.source)
        return Guidance(
            source=ledger.source,
            title=source.title if source else ledger.source,
            headings=tuple(Heading(name, ledger.shorts[name], held) for name, held in places.items()),
        )

    def _statement(self, entry: Entry) -> StatementTold:
        kind, standing = self._standing(entry)
        return StatementTold(
            id=entry.id,
            number=f"{entry.para}.{entry.number}",
            says=entry.says,
            passage=self._passages.get(entry.digest, ""),
            kind=kind,
            standing=tuple(standing),
            rules=tuple(self._rule(one) for one in self._rules(entry)),
            trials=tuple(self._showing.get(entry.id, ())),
        )

    def _standing(self, entry: Entry) -> tuple[str, list[str]]:
        """The kind of a standing, and what there is to say of it beside its rules."""
        standing, book = entry.standing, self._links.rulebook
        if standing.context:
            return "context", [f"It asks nothing of a case: {standing.context}."]
        named = self._links.named(entry)
        told = []
        if criteria := [one.name for one in book.criteria.values() if one.id in named]:
            told.append(f"Tested by the criteri{'on' if len(criteria) == 1 else 'a'}: {'; '.join(criteria)}.")
        told += [f"On the checklist of: {one.value}." for one in standing.checklist]
        told += [f"Left to people's judgement: {one.question}" for one in book.facts.values() if one.id in named]
        if standing.encoded_by:
            return "encoded", told
        if standing.checklist:
            return "checklist", told
        return ("judgement", told) if standing.judgement else ("not yet encoded", told)

    def _rules(self, entry: Entry) -> list[Rule]:
        """The rules that a standing names, else those that name its criteria or, if none does, rest on them."""
        if entry.standing.context:
            return []
        book, named = self._links.rulebook, self._links.named(entry)
        criteria = named & book.criteria.keys()
        encoding = [one for one in book.rules.values() if one.id in named]
        naming = [
            one for one in book.rules.values() if criteria & {n for part, _ in one.parts() for n in named_in(part)}
        ]
        return encoding or naming or [one for one in book.rules.values() if criteria & book.rests_on[one.id]]

    def _rule(self, rule: Rule) -> RuleTold:
        book = self._links.rulebook
        return RuleTold(
            name=rule.name,
            recommend=rule.recommend,
            modality=rule.modality,
            who_acts=rule.who_acts,
            by_when=_by_when(rule, book),
        )


def _by_when(rule: Rule, rulebook: Rulebook) -> str:
    if rule.deadline is None:
        return "no date"
    told = counted(rule.deadline, rulebook)
    return told if rule.deadline.modality == rule.modality else f"{told.rstrip('.')} ({rule.deadline.modality})."
