"""What is wrong between the ledger, the rules, the scenarios and the guidance's text."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, Findings, Place, Table
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.kinds import Kinds
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.places import has, heading_of, instead_of, looks_like_a_place
from rules_engine.workbench.ledger.reading import (
    FOLDER,
    Entry,
    Ledger,
    segmented,
    sources,
)
from rules_engine.workbench.ledger.renamed import renamed_headings, tags_of_others
from rules_engine.workbench.ledger.scenarios import Node, Scenario, parsed, read_scenarios
from rules_engine.workbench.ledger.strays import strays
from rules_engine.workbench.ledger.words import digest, words

_FEW_WORDS = 12


def ledger_findings(
    folder: Folder,
    rulebook: Rulebook,
    features: Path,
    ledgers: Sequence[Ledger],
    parse: Callable[[str], Node] = parsed,
) -> list[Finding]:
    """Everything wrong between ledgers, the citations of a folder, its rulebook and the scenarios."""
    findings = Findings()
    scenarios = read_scenarios(features, findings, parse)
    # What a feature that cannot be read shows is not known, so nothing is said to be shown by no scenario.
    unread = bool(findings.all)
    kinds, explained = Kinds(rulebook), Explained()
    for ledger in ledgers:
        links = Links(ledger, rulebook, citations(folder, ledger.source), scenarios)
        _source(ledger, rulebook, findings)
        _renamed(links, ledgers, explained, findings)
        _cited(links, explained, findings)
        _entries(links, kinds, explained, findings, unread=unread)
    _unknown_tags(scenarios, ledgers, explained, findings)
    _unknown_places(scenarios, ledgers, explained, folder, findings)
    return sorted(findings.all)


def counts(ledger: Ledger) -> dict[str, int]:
    """How many statements there are, and of each standing: of several, the first counts."""
    kinds = Counter(next(kind for kind, held in _kinds(entry) if held) for entry in ledger.entries)
    return {"statements": len(ledger.entries), **{kind: kinds[kind] for kind, _ in _kinds(ledger.entries[0])}}


def _kinds(entry: Entry) -> list[tuple[str, bool]]:
    one = entry.standing
    named = [("encoded", one.encoded_by), ("checklist", one.checklist), ("judgement", one.judgement)]
    return [(kind, bool(held)) for kind, held in [*named, ("context", one.context), ("not yet encoded", one.not_yet)]]


def against(text: str, shown_as: str, ledger: Ledger) -> Iterator[Finding]:
    """Each statement of a text that the ledger lacks, and each of the ledger that the text lacks."""
    left = Counter(entry.digest for entry in ledger.entries)
    for statement in segmented(text, ledger).statements:
        spelt = digest(statement.text)
        left[spelt] -= 1
        if left[spelt] < 0:
            begins = " ".join(statement.text.split()[:_FEW_WORDS])
            yield Finding(Place(shown_as), f'{statement.place}: the ledger lacks "{begins} ...".', "wrong-ledger")
    for entry in reversed(ledger.entries):
        if left[entry.digest] > 0:
            left[entry.digest] -= 1
            yield Finding(entry.at, f"{entry.id} is not in {shown_as}.", "wrong-ledger")


@dataclass(slots=True)
class Explained:
    """What one finding on a heading or a source has told already: it is not told again of each that follows from it."""

    headings: set[str] = field(default_factory=set)
    cited: set[Place] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    unshown: set[str] = field(default_factory=set)


def _source(ledger: Ledger, rulebook: Rulebook, findings: Findings) -> None:
    if ledger.source not in rulebook.sources:
        near = nearest(ledger.source, rulebook.sources)
        told = f"{ledger.source} is not in sources.yaml. Add it there" + (
            f", or name this file {near}." if near else "."
        )
        findings.add(_file(ledger), told, "wrong-ledger")


def _renamed(links: Links, ledgers: Sequence[Ledger], explained: Explained, findings: Findings) -> None:
    ledger = links.ledger
    for lost in renamed_headings(links):
        findings.add(ledger.heads.get(lost.now, _file(ledger)), str(lost), "renamed-heading")
        explained.headings.add(lost.was)
        explained.cited |= {one.at for one in lost.cited}
        explained.tags |= {tag.id for tag in lost.tags}
        explained.unshown |= {entry.id for entry in ledger.entries if entry.heading == lost.now}
    for other, ids in tags_of_others(links, ledgers).items():
        many = f"{len(ids)} statements carry" if len(ids) > 1 else "1 statement carries"
        findings.add(_file(ledger), f"{many} tags of {other}: rename them to {ledger.source}.", "renamed-heading")
        explained.unshown |= ids
        explained.tags |= {f"{other}/{name.partition('/')[2]}" for name in ids}


def _cited(links: Links, explained: Explained, findings: Findings) -> None:
    places = list(dict.fromkeys(entry.place for entry in links.ledger.entries))
    for cited in links.cited:
        if cited.at not in explained.cited and not links.ledger.at(cited.place):
            findings.unknown(cited.at, f"In {links.ledger.source} the place", cited.place, places, "wrong-citation")


def _entries(links: Links, kinds: Kinds, explained: Explained, findings: Findings, *, unread: bool) -> None:
    for entry in links.ledger.entries:
        sound = kinds.sound(entry.standing, findings)
        tagged = links.tagged.get(entry.id)
        if entry.standing.not_yet:
            told = f"{entry.id} is not yet encoded" + (f": {entry.says}" if entry.says else ".")
            findings.add(entry.at, told, "statement-not-encoded")
        elif entry.normative and not tagged and not unread and entry.id not in explained.unshown:
            told = f"{entry.id}: no scenario shows it. Tag one that does with @{entry.id}"
            findings.add(entry.at, told, "statement-not-shown")
        if sound:
            for stray in strays(entry, links):
                findings.add(stray.place, stray.message, "stray-tag")


def _unknown_tags(
    scenarios: Iterable[Scenario], ledgers: Iterable[Ledger], explained: Explained, findings: Findings
) -> None:
    known = {name for ledger in ledgers for name in ledger.by_id}
    for tag in dict.fromkeys(tag for scenario in scenarios for tag in scenario.tags):
        if tag.id not in known and tag.id not in explained.tags:
            findings.unknown(tag.at, "The statement", tag.id, known, "unknown-tag")


def _unknown_places(
    scenarios: Iterable[Scenario],
    ledgers: Sequence[Ledger],
    explained: Explained,
    folder: Folder,
    findings: Findings,
) -> None:
    """A ``Rule:`` of a feature that is named for a place no guidance has."""
    for rule in dict.fromkeys(scenario.rule for scenario in scenarios if scenario.rule):
        name = rule.value
        if not looks_like_a_place(name) or heading_of(name) in explained.headings:
            continue
        if any(has(ledger, name) for ledger in ledgers) or _cited_elsewhere(name, folder):
            continue
        told = next(
            filter(None, (instead_of(name, ledger) for ledger in ledgers)), "Mend it, or name the Rule otherwise."
        )
        findings.add(rule.at, f'No guidance has the place "{name}". {told}', "misspelt-heading")


def _cited_elsewhere(name: str, folder: Folder) -> bool:
    """Whether it is a place of a source that has no ledger."""
    table = folder.tables["sources"].get("sources")
    held = {source.value for source, _ in table.entries} if isinstance(table, Table) else set()
    others = held - set(sources(folder.path))
    return any(words(one.place) == words(name) for source in others for one in citations(folder, source))


def _file(ledger: Ledger) -> Place:
    return Place(f"{FOLDER}/{ledger.source}.yaml")
