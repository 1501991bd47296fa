"""Whether what rules say stands on what they cite: strengths of duties, sources in force, and judgements."""

from collections.abc import Iterator, Mapping, Sequence

from rules_engine.citations import Citation, Source
from rules_engine.criteria import NoneOf
from rules_engine.deadlines import Deadline
from rules_engine.loading import Folder, Version
from rules_engine.loading.rulesets import BINDING
from rules_engine.loading.tree import Finding, List, Place, Table, Text, Tree
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.checking.views import View
from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.working_out import WORKED_OUT_FROM

_DUTIES = {"must", "will", "should", "usually"}
_STRONGER = "modality-stronger-than-source"


def wrong_law(found: Sequence[View], ledgers: Sequence[Ledger]) -> Iterator[Finding]:
    """Everything in which rules say more than their sources, and judgements that are worked out."""
    for view in found:
        for one, (_, entry) in view.named.items():
            rule = view.rulebook.rules.get(one)
            if rule is not None:
                yield from _waiting(rule, entry)
                yield from _unsaid(rule.modality, rule.cites, _at(entry, "modality"), view.rulebook, ledgers)
                deadline = entry.get("deadline")
                if rule.deadline and isinstance(deadline, Table):
                    yield from _own(rule.deadline, _at(entry, "deadline"), deadline, view.rulebook)
                    yield from _limit(rule.deadline, _at(deadline, "modality"), view.rulebook, ledgers)
        for version in view.versions:
            for table in version.files:
                yield from _out_of_force(table, version, view)


def _waiting(rule: Rule, entry: Table) -> Iterator[Finding]:
    """Conditions of a duty that something is not so: mostly an exception, which would not make the duty wait."""
    listed = entry.get("if all of")
    if rule.modality not in _DUTIES or not isinstance(listed, List):
        return
    for member, tree in zip(rule.conditions.members, listed.items, strict=False):
        if isinstance(member, NoneOf):
            message = (
                'While this is open, the duty waits. If it is an exception, write it under "unless any of:", so that '
                "the duty stands until the exception is known."
            )
            yield Finding(tree.at, message, "exception-as-condition")


def _unsaid(
    modality: str, cited: Sequence[Citation], at: Place, book: Rulebook, ledgers: Sequence[Ledger]
) -> Iterator[Finding]:
    """A must that rests on a guidance alone whose statements, as the ledger has them, do not say must."""
    if not modality.startswith("must") or _binding(cited, book.sources):
        return
    by_source = {ledger.source: ledger for ledger in ledgers}
    entries = [e for c in cited if c.source in by_source for e in by_source[c.source].at(c.at)]
    if entries and not any("must" in word for entry in entries for word in entry.marks.modality):
        places = ", ".join(dict.fromkeys(entry.place for entry in entries))
        said = ", ".join(dict.fromkeys(word for entry in entries for word in entry.marks.modality)) or "no such word"
        message = f'The guidance does not say "must" at {places} (it has: {said}). Cite the law, or write its own word.'
        yield Finding(at, message, _STRONGER)


def _own(deadline: Deadline, at: Place, written: Table, book: Rulebook) -> Iterator[Finding]:
    """A time limit is a statement of its own, with its own source; and another date meets it than starts it."""
    if not deadline.cites and not any(reading.cites for reading in deadline.readings):
        message = (
            'The deadline needs "cites:": a duty and its time limit are two statements, and may rest on two sources.'
        )
        yield Finding(at, message, "missing-citation")
    if deadline.counting and deadline.met_by and deadline.met_by == deadline.counting.fact:
        name = book.facts[deadline.met_by].name
        message = f'"{name}" starts this deadline, so it cannot show that it was met. Name another date, or none.'
        yield Finding(_at(written, "met by"), message, "not-the-format")


def _limit(deadline: Deadline, at: Place, book: Rulebook, ledgers: Sequence[Ledger]) -> Iterator[Finding]:
    """A time limit that is a must has a source of its own for it."""
    cited = deadline.cites
    if not cited or not deadline.modality.startswith("must") or _binding(cited, book.sources):
        return
    if not any("must" in c.says for c in cited):
        message = (
            'No source cited for this time limit can give a "must": cite the law, say "must" in the paraphrase where '
            'the guidance itself does, or write the limit\'s own "modality:".'
        )
        yield Finding(at, message, _STRONGER)
        return
    yield from _unsaid(deadline.modality, cited, at, book, ledgers)


def _binding(cited: Sequence[Citation], sources: Mapping[str, Source]) -> bool:
    return any(c.source in sources and sources[c.source].weight in BINDING for c in cited)


def _out_of_force(table: Table, version: Version, view: View) -> Iterator[Finding]:
    """The sources that a file cites although another had replaced them before, or that come after it: each once."""
    first: dict[str, Text] = {}
    for text in _sources(table):
        first.setdefault(text.value, text)
    book = view.rulebook
    for name, text in first.items():
        source = book.sources.get(name)
        if source is not None and source.replaced_on(version.starts):
            message = (
                f"{source.id} was replaced by {source.replaced_by} on {source.replaced_from}, before this ruleset "
                "begins. Compare the two, and cite the one in force."
            )
            yield Finding(text.at, message, "source-not-in-force")
        elif source is not None and book.covers_until is not None and source.in_force_from > book.covers_until:
            message = f"{source.id} is in force from {source.in_force_from} only, after this ruleset has ended."
            yield Finding(text.at, message, "source-not-in-force")
        elif source is not None and view.draft and source.in_force_from > version.starts:
            message = (
                f"{source.id} is in force from {source.in_force_from} only, and this draft from {version.starts}. "
                "Correct the date that is wrong, or cite what is in force until then."
            )
            yield Finding(text.at, message, "source-not-in-force")


def _sources(tree: Tree) -> Iterator[Text]:
    if isinstance(tree, List):
        for item in tree.items:
            yield from _sources(item)
    elif isinstance(tree, Table):
        for key, value in tree.entries:
            if key.value == "source" and isinstance(value, Text):
                yield value
            yield from _sources(value)


def wrong_judgements(folder: Folder) -> Iterator[Finding]:
    """What people judge is never worked out from other answers."""
    facts = folder.tables.get("facts")
    under = facts.get("facts") if facts else None
    for name, entry in under.entries if isinstance(under, Table) else ():
        if not isinstance(entry, Table) or entry.get("judgement") is None:
            continue
        if to_id(name.value) in WORKED_OUT_FROM:
            message = (
                f'"{name.value}" is worked out from other answers, and what people judge never is. Take "judgement" '
                "out, or ask people another question."
            )
            yield Finding(_at(entry, "judgement"), message, "judgement-worked-out")
        elif entry.get("follows") is not None:
            message = f'"{name.value}" is left to people: it follows from no other answer. Take "follows" out.'
            yield Finding(_at(entry, "follows"), message, "judgement-worked-out")


def _at(table: Table, key: str) -> Place:
    return next((name.at for name, _ in table.entries if name.value == key), table.at)
