"""A run of scenarios: by what is in force, by drafts as though they were, or all by the rulebook of one date."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rules_engine.loading import Folder, Version
from rules_engine.loading.tree import Finding
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import NotCovered, Rulebook
from rules_engine.workbench.drafts import drafts_in, with_drafts
from rules_engine.workbench.scenarios.reading import Feature
from rules_engine.workbench.scenarios.running import Outcome, Runner


@dataclass(frozen=True, slots=True)
class Run:
    """What came of scenarios, what of their files could not be read, and whatever has to be known of how they ran.

    ``rulebook`` is the one to be shown beside them; ``drafted`` says whether a draft is in it.
    """

    outcomes: Sequence[Outcome]
    findings: Sequence[Finding]
    notes: Sequence[str]
    folder: Folder
    rulebook: Rulebook
    drafted: bool = False

    @property
    def failed(self) -> list[Outcome]:
        """The scenarios that did not pass."""
        return [one for one in self.outcomes if one.failure]

    @property
    def passed(self) -> bool:
        """Whether every scenario could be read and passed."""
        return not self.failed and not self.findings


@dataclass(frozen=True, slots=True)
class How:
    """How scenarios are run: ``drafts`` counts drafts as in force, ``on`` is the date whose rulebook judges them all.

    What is shown beside is that rulebook or, with drafts, the newest, else that of ``today``.
    """

    today: date
    drafts: bool = False
    on: date | None = None


def run(
    rulesets: Path,
    features: Sequence[Feature],
    findings: Sequence[Finding],
    how: How,
    advance: Callable[[], None] = lambda: None,
) -> Run:
    """Run features. ``advance`` is called after each scenario. Raises RulesetError and NotCovered."""
    folder = Folder(rulesets)
    tried = drafts_in(folder) if how.drafts else ()
    runner = Runner(with_drafts(folder, tried) if tried else folder, how.on)
    outcomes: list[Outcome] = []
    # To look for garbage meanwhile takes time and finds little.
    gc.disable()
    try:
        for one in runner.run(features):
            outcomes.append(one)
            advance()
    finally:
        gc.enable()
    drafted = {one.digest for one in runner.rulebooks if _holds(one, tried)}
    told = list(_on_drafts(tried, sum(one.rulebook in drafted for one in outcomes), how.on)) if how.drafts else []
    told += [_on_date(how.on)] if how.on else []
    shown = runner.newest if tried and not how.on else _in_force(runner, how.on or how.today)
    return Run(outcomes, findings, told, runner.folder, shown, _holds(shown, tried))


def _in_force(runner: Runner, day: date) -> Rulebook:
    try:
        return runner.in_force(day)
    except NotCovered:
        return runner.newest


def _holds(rulebook: Rulebook, drafts: Sequence[Version]) -> bool:
    held = {(one.id, one.in_force_from) for one in rulebook.rulesets}
    return any((one.topic, one.starts) in held for one in drafts)


def _on_drafts(tried: Sequence[Version], judged: int, on: date | None) -> list[str]:
    if not tried:
        return [
            'There is no draft in this folder (a ruleset with "status: draft" or "agreed"): what is in force judged.'
        ]
    named = "; ".join(f"{one.topic} from {short_day(one.starts)} ({one.status})" for one in tried)
    told = [
        f"TRIED OUT, NOT IN FORCE: {named}. Counted as in force for this run alone; no real case is judged by it.",
    ]
    if on and not judged:
        told.append(f"None of these is in the rulebook of {short_day(on)}: no draft judged anything.")
    elif not judged:
        first = min(one.starts for one in tried)
        told.append(
            "No scenario that was run has a case of so late a date: no draft judged anything. Write scenarios of a "
            f'date from which a draft counts, such as "Given a case for ... on {first}"; and add --on {first} to try '
            "all scenarios on it."
        )
    else:
        told.append(f"{judged} of the scenarios {'was' if judged == 1 else 'were'} judged by a draft.")
    return told


def _on_date(on: date) -> str:
    return (
        f"Every scenario was judged by the rulebook of {short_day(on)}, whatever the date of its case. One that fails "
        "comes out otherwise by that rulebook: see that each is meant to."
    )
