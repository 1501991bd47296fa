"""What is wrong between the ledger, the rules, the scenarios and the guidance's text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, Findings, Place, Text
from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.reading import Entry, Ledger, LedgerError, read_ledger, segmented, sources
from rules_engine.workbench.ledger.scenarios import Scenario, read_scenarios
from rules_engine.workbench.ledger.words import digest

_FEW_WORDS = 12


def findings_beside(folder: Folder, rulebook: Rulebook) -> list[Finding]:
    """Everything wrong with the ledgers in a folder of rulesets, where a folder of features stands beside it."""
    features = folder.path.parent / "features"
    if not sources(folder.path) or not features.is_dir():
        return []
    try:
        ledgers = [read_ledger(folder.path, source) for source in sources(folder.path)]
    except LedgerError as error:
        return error.findings
    return ledger_findings(folder, rulebook, features, ledgers)


def ledger_findings(folder: Folder, rulebook: Rulebook, features: Path, ledgers: Sequence[Ledger]) -> list[Finding]:
    """Everything wrong between ledgers, the citations of a folder, its rulebook and the scenarios."""
    findings = Findings()
    scenarios = read_scenarios(features, findings)
    for ledger in ledgers:
        wrong(Links(ledger, rulebook, citations(folder, ledger.source), scenarios), findings)
    _unknown_tags(scenarios, ledgers, findings)
    return sorted(findings.all)


def counts(ledger: Ledger) -> dict[str, int]:
    """How many statements there are, and of each standing: of several, the first counts."""
    kinds = Counter(next(kind for kind, held in _kinds(entry) if held) for entry in ledger.entries)
    return {"statements": len(ledger.entries), **{kind: kinds[kind] for kind, _ in _kinds(ledger.entries[0])}}


def _kinds(entry: Entry) -> list[tuple[str, bool]]:
    one = entry.standing
    named = [("encoded", one.encoded_by), ("checklist", one.checklist), ("judgement", one.judgement)]
    return [(kind, bool(held)) for kind, held in [*named, ("context", one.context), ("not yet encoded", one.not_yet)]]


def wrong(links: Links, findings: Findings) -> None:
    """Add every cited place that the ledger lacks, every statement without standing, every one that nothing shows."""
    for cited in links.cited:
        if not links.ledger.at(cited.place):
            findings.unknown(cited.at, f"In {links.ledger.source} the place", cited.place, _places(links.ledger))
    for entry in links.ledger.entries:
        _names(entry, links, findings)
        if entry.standing.not_yet:
            findings.add(entry.at, f"{entry.id} is not yet encoded" + (f": {entry.says}" if entry.says else "."))
        elif entry.normative and not links.tagged.get(entry.id):
            findings.add(entry.at, f"{entry.id}: no scenario shows it. Tag one that does with @{entry.id}")
    _strays(links, findings)


def against(text: str, shown_as: str, ledger: Ledger) -> Iterator[Finding]:
    """Each statement of a text that the ledger lacks, and each of the ledger that the text lacks."""
    left = Counter(entry.digest for entry in ledger.entries)
    for statement in segmented(text, ledger).statements:
        spelt = digest(statement.text)
        left[spelt] -= 1
        if left[spelt] < 0:
            begins = " ".join(statement.text.split()[:_FEW_WORDS])
            yield Finding(Place(shown_as), f'{statement.place}: the ledger lacks "{begins} ...".')
    for entry in reversed(ledger.entries):
        if left[entry.digest] > 0:
            left[entry.digest] -= 1
            yield Finding(entry.at, f"{entry.id} is not in {shown_as}.")


def _places(ledger: Ledger) -> Iterable[str]:
    return dict.fromkeys(entry.place for entry in ledger.entries)


def _names(entry: Entry, links: Links, findings: Findings) -> None:
    book = links.rulebook
    rules, criteria = ({x.id: x.name for x in held.values()} for held in (book.rules, book.criteria))
    facts = {fact.id: fact.name for fact in book.facts.values()}
    permitted: tuple[tuple[str, tuple[Text, ...], dict[str, str]], ...] = (
        ("The rule or criterion", entry.standing.encoded_by, rules | criteria),
        ("The rule", entry.standing.checklist, rules),
        ("The fact", entry.standing.judgement, facts),
    )
    for what, named, known in permitted:
        for text in named:
            if to_id(text.value) not in known:
                findings.unknown(text.at, what, text.value, known.values())


def _strays(links: Links, findings: Findings) -> None:
    """Tagged scenarios that speak of nothing that the statement's standing names."""
    for entry in links.ledger.entries:
        for scenario in links.tagged.get(entry.id, ()):
            if not links.shows(scenario, entry):
                at = next(tag.at for tag in scenario.tags if tag.id == entry.id)
                told = f'"{scenario.name}" speaks of nothing that {entry.id} stands for ({entry.standing}).'
                findings.add(at, f"{told} Mend the tag, the scenario's steps or the ledger.")


def _unknown_tags(scenarios: Iterable[Scenario], ledgers: Iterable[Ledger], findings: Findings) -> None:
    known = {name for ledger in ledgers for name in ledger.by_id}
    for tag in dict.fromkeys(tag for scenario in scenarios for tag in scenario.tags):
        if tag.id not in known:
            findings.unknown(tag.at, "The statement", tag.id, known)
