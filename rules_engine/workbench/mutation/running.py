"""A run over the rulebook: every change, or those of a ruleset, or of what differs from another version."""

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from rules_engine.loading import Folder, RulesetError
from rules_engine.loading.excused import read_excuses
from rules_engine.loading.tree import Findings
from rules_engine.names import nearest
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.asked import Asked, asked_of
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.excused import idle
from rules_engine.workbench.mutation.finding_out import Outcome, find_out
from rules_engine.workbench.mutation.judging import Scenarios
from rules_engine.workbench.mutation.of_steps import SEQUENCE
from rules_engine.workbench.mutation.places import place_of
from rules_engine.workbench.mutation.remembered import Kept, remember, remembered
from rules_engine.workbench.mutation.report import Report, Told
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.running import Runner

_KEPT_AFTER = 200
"""After so many changes what was found is kept, so that a run that is stopped is not lost."""


class NothingToAsk(ValueError):
    """What was asked for is not there; the message says what is."""


def run(  # noqa: PLR0913 (what can be asked for)
    rulesets: Path | Folder,
    features: Path,
    *,
    ruleset: str | None = None,
    since: Rulebook | None = None,
    jobs: int = 0,
    advance: Callable[[int, int], None] = lambda _more, _total: None,
) -> Report:
    """Ask the scenarios of ``features`` about changes to the newest rulebook of a folder.

    ``since`` leaves out what that rulebook says, too. Raises NothingToAsk, and RulesetError and NotCovered.
    """
    runner = Runner(rulesets)
    folder, rulebook = runner.folder, at_any_time(runner.newest)
    judges_from = runner.newest.covers_from
    asked, failing = sound_scenarios(features, rulebook, judges_from)
    every = list(every_change(rulebook))
    changes = [one for one in every if _wanted(one, ruleset, since)]
    if ruleset and not any(one.ruleset == ruleset for one in every):
        raise NothingToAsk(_no_such(ruleset, rulebook))
    findings = Findings()
    excuses = read_excuses(folder.path, findings)
    found = find_out(rulebook, asked, changes, remembered(folder.path), since=judges_from, jobs=jobs)
    outcomes = _kept(folder.path, found, changes, advance)
    because = {one.says: one.because for one in excuses}
    told = [Told(one, place_of(one.change, folder, rulebook), because.get(one.change.says, "")) for one in outcomes]
    wrong = [*findings.all, *idle(excuses, outcomes, (one.says for one in every))]
    return Report(told, wrong, failing)


def at_any_time(rulebook: Rulebook) -> Rulebook:
    """The same, as though it had been in force all along: what it left as it was, older scenarios show as well."""
    return replace(rulebook, covers_from=date.min, covers_until=None)


def sound_scenarios(features: Path, rulebook: Rulebook, since: date) -> tuple[list[Asked], int]:
    """The scenarios that hold by the rulebook as it is, and how many of ``since`` or later do not.

    Those could notice nothing; and older ones that do not hold show what another version said. Raises RulesetError for
    features that cannot be read.
    """
    findings = Findings()
    read = read_features(sorted(features.glob("*.feature")), findings)
    if findings.all:
        raise RulesetError(findings.all)
    asked = list(asked_of(read, rulebook))
    if not asked:
        raise NothingToAsk(f"There are no scenarios in {features} that this rulebook judges.")
    failing = {one.place for one in Scenarios(asked, rulebook).failing()}
    own = {one.place for one in asked if (one.case.on or rulebook.on) >= since}
    return [one for one in asked if one.place not in failing], len(failing & own)


def _kept(
    path: Path,
    outcomes: Iterable[tuple[Outcome, Kept]],
    changes: Sequence[Change],
    advance: Callable[[int, int], None],
) -> list[Outcome]:
    """What was found of each change, in their order; also kept for the next run, a part at a time."""
    found: dict[str, tuple[Outcome, Kept]] = {}
    kept: dict[str, Kept] = {}

    def keep() -> None:
        # A cache that cannot be written only makes the next run slower.
        with contextlib.suppress(OSError):
            remember(path, kept)

    try:
        for number, (outcome, one) in enumerate(outcomes):
            found[outcome.change.says] = outcome, one
            kept[outcome.change.says] = one
            advance(1, len(changes))
            if number % _KEPT_AFTER == _KEPT_AFTER - 1:
                keep()
    finally:
        keep()
    return [found[one.says][0] for one in changes]


def _wanted(change: Change, ruleset: str | None, since: Rulebook | None) -> bool:
    if ruleset and change.ruleset != ruleset:
        return False
    if since is None:
        return True
    if change.ruleset == SEQUENCE:
        return change.before not in since.sequence
    return change.before not in {*since.criteria.values(), *since.rules.values()}


def _no_such(ruleset: str, rulebook: Rulebook) -> str:
    known = [*(one.id for one in rulebook.rulesets), SEQUENCE]
    near = nearest(ruleset, known)
    meant = f' Did you mean "{near}"?' if near else ""
    return f'No ruleset in force is called "{ruleset}".{meant} There are these: {", ".join(known)}.'
