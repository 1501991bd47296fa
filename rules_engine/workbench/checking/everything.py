"""Checks everything in a folder of rulesets and the folder of features beside it, each file read once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding, Findings
from rules_engine.rulebook import Rulebook, covered, findings
from rules_engine.warnings import staleness
from rules_engine.workbench.checking import dates, said
from rules_engine.workbench.checking.bound import unbound, unshown
from rules_engine.workbench.checking.features import Feature, read_features
from rules_engine.workbench.checking.kinds import Severity, severity
from rules_engine.workbench.checking.law import wrong_judgements, wrong_law
from rules_engine.workbench.checking.logic import wrong_logic
from rules_engine.workbench.checking.lost import lost
from rules_engine.workbench.checking.names import names
from rules_engine.workbench.checking.remembered import remembered_feature, remembered_tree
from rules_engine.workbench.checking.sentences import StepTable, unused_sentences
from rules_engine.workbench.checking.shape import wrong_scenarios
from rules_engine.workbench.checking.spelt import odd_words
from rules_engine.workbench.checking.to_dos import to_dos
from rules_engine.workbench.checking.unused import unused
from rules_engine.workbench.checking.views import View, views
from rules_engine.workbench.ledger.checking import ledger_findings
from rules_engine.workbench.ledger.reading import Ledger, LedgerError, read_ledger, sources
from rules_engine.workbench.ledger.scenarios import Node, read_scenarios
from rules_engine.workbench.publishing.lock import edited

_NAMING = {"properties.yaml", "sequence.yaml", "referral-form.yaml"}
"""The shared files that name rules, and that no ruleset rests on."""
_FOLLOWS_FROM = {"unknown-sentence", "broken-feature", "unknown-name"}
"""Where a scenario has one of these, it is not known what it would show."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, each with how grave it is, in the order of files and lines; and what the rulebook holds."""

    findings: tuple[tuple[Finding, Severity], ...]
    held: dict[str, int]
    covered: str
    reviews: tuple[str, ...]
    notes: tuple[str, ...]

    def count(self, how: Severity) -> int:
        """How many findings are so grave."""
        return sum(one is how for _, one in self.findings)


def check(rulesets: Path, features: Path, today: date) -> Checked:
    """Everything found in a folder of rulesets and a folder of features, which need not be there."""
    parse = cache(remembered_feature)
    folder = Folder(rulesets, read=remembered_tree)
    found = Findings([lost(folder, finding) for finding in findings(folder)])
    # A folder of other things is told of once.
    if not folder.tables:
        return _checked(folder, found.all, None, today)
    broken = {finding.place.file for finding in found.all}
    scenarios = list(read_features(features, parse)) if features.is_dir() else []
    table = StepTable()
    _add(found, (replace(one, code="edited-in-force") for one in edited(folder)))
    _add(found, dates.wrong_versions(folder))
    _add(found, to_dos(folder, scenarios))
    _add(found, wrong_judgements(folder))
    _add(found, odd_words(folder))
    if features.is_dir():
        # What is no Gherkin is told whether or not there is a ledger.
        read_scenarios(features, found, parse)
        _add(found, unbound(folder, scenarios, sorted(path for path in features.iterdir() if path.is_file())))
        _add(found, wrong_scenarios(scenarios))
        _add(found, said.wrong_sentences(scenarios, table))
    ledgers = list(_ledgers(folder, found)) if sources(rulesets) else []
    if broken:
        if features.is_dir():
            _add(found, _beside(folder, features, ledgers, parse) if broken <= _NAMING else [])
        return _checked(folder, found.all, None, today)
    seen: list[View] = []
    for one in views(folder):
        if isinstance(one, View):
            seen.append(one)
        else:
            _add(found, [one])
    _add(found, (finding for view in seen for finding in wrong_logic(view)))
    _add(found, wrong_law(seen, ledgers))
    _add(found, unused(folder, seen) if seen else ())
    _add(found, dates.overdue(seen, today))
    latest = next((view.rulebook for view in reversed(seen) if not view.draft), None)
    if features.is_dir() and seen:
        _add(found, said.wrong_names(scenarios, table, names(seen)))
        _add(found, _of_scenarios(scenarios, table, seen, found.all))
    if features.is_dir() and latest and len(ledgers) == len(sources(rulesets)) > 0:
        _add(found, ledger_findings(folder, latest, features, ledgers, parse))
    return _checked(folder, found.all, latest, today)


def _beside(folder: Folder, features: Path, ledgers: Sequence[Ledger], parse: Callable[[str], Node]) -> list[Finding]:
    """What is wrong with the ledgers, where the rulesets themselves are sound and only what names them is not."""
    alone = copy(folder)
    alone.findings = Findings()
    alone.tables = {name: table for name, table in folder.tables.items() if f"{name}.yaml" not in _NAMING}
    latest = next((view.rulebook for view in views(alone) if isinstance(view, View)), None)
    whole = latest is not None and len(ledgers) == len(sources(folder.path)) > 0
    return ledger_findings(alone, latest, features, ledgers, parse) if latest and whole else []


def _add(found: Findings, more: Iterable[Finding]) -> None:
    for one in more:
        found.add(one.place, one.message, one.code)


def _ledgers(folder: Folder, found: Findings) -> Iterator[Ledger]:
    for source in sources(folder.path):
        try:
            yield read_ledger(folder.path, source, remembered_tree)
        except LedgerError as error:
            _add(found, error.findings)


def _of_scenarios(
    features: Sequence[Feature], table: StepTable, seen: Sequence[View], found: Iterable[Finding]
) -> Iterator[Finding]:
    """What no scenario shows or says, unless some scenario cannot be understood."""
    if any(one.code in _FOLLOWS_FROM and one.place.file.endswith(".feature") for one in found):
        return
    shown = said.statuses(features, table)
    yield from unshown(seen, shown)
    yield from unused_sentences(table, features)


def _checked(folder: Folder, found: Iterable[Finding], latest: Rulebook | None, today: date) -> Checked:
    drafts = {table.at.file: v.topic for v in folder.versions if v.status != "in force" for table in v.files}
    topics = set(drafts.values())

    def draft(finding: Finding) -> bool:
        file = finding.place.file
        return file in drafts or (file.endswith(".feature") and Path(file).stem in topics)

    graded = tuple((one, severity(one, draft=draft(one))) for one in sorted(found))
    if latest is None:
        return Checked(graded, {}, "", (), ())
    held = {
        "rulesets": len(latest.rulesets),
        "rules": len(latest.rules),
        "criteria": len(latest.criteria),
        "facts": len(latest.facts),
    }
    reviews = tuple(sorted({str(ruleset.review_by) for ruleset in latest.rulesets}))
    # An overdue review is a finding, at the line that says by when.
    notes = tuple(one.text for one in staleness(latest, today) if one.code != "past_review_date")
    return Checked(graded, held, covered(folder), reviews, notes)
