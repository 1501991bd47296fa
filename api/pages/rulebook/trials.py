"""Scenarios with what came of them in the last run on a rulebook."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.ledger.scenarios import Scenario
from rules_engine.workbench.scenarios.reading import feature_digest
from rules_engine.workbench.scenarios.remembered import LastRun, last_run
from rules_engine.workbench.scenarios.running import Outcome

PASSED, FAILED, NOT_RUN = "passed", "failed", "not run"


@dataclass(frozen=True, slots=True)
class Trial:
    """A scenario, and what came of it, or of each of its examples."""

    scenario: Scenario
    outcomes: Sequence[Outcome]
    said: str
    """When it was run, on which wording; or why nothing is known of it."""

    @property
    def state(self) -> str:
        """Passed, failed or not run."""
        if not self.outcomes:
            return NOT_RUN
        return FAILED if self.failures else PASSED

    @property
    def failures(self) -> list[Outcome]:
        """The examples that failed."""
        return [one for one in self.outcomes if one.failure]


class Trials:
    """The last run on a rulebook of the features in a folder, whose digests are those of when they were read."""

    def __init__(self, rulebook: str, digests: dict[str, str]) -> None:
        """Look up what is remembered of the rulebook with this digest."""
        self._run: LastRun = last_run(rulebook)
        self._digests = digests

    def of(self, scenarios: Iterable[Scenario]) -> list[Trial]:
        """Each scenario with its outcomes."""
        return [self._trial(one) for one in scenarios]

    def _trial(self, scenario: Scenario) -> Trial:
        run = self._run.get(scenario.at.file)
        if run is None:
            return Trial(scenario, (), "not run on this rulebook yet")
        if run.digest != self._digests.get(scenario.at.file):
            return Trial(scenario, (), "not run on this rulebook since its feature was changed")
        found = [one for one in run.outcomes if one.line == scenario.at.line]
        said = f"run on {short_day(run.on)} on this rulebook" if found else "not run: it is of another date's rulebook"
        return Trial(scenario, found, said)


def digests_in(features: Path) -> dict[str, str]:
    """The digest of each feature in a folder, by the name under which scenarios are shown."""
    found = sorted(features.glob("*.feature"))
    return {f"{features.name}/{path.name}": feature_digest(path.read_bytes()) for path in found}


def summary(trials: Sequence[Trial], *, dated: bool = True) -> str:
    """How many of these scenarios there are, and what came of them, in a few words; when, where all ran at once."""
    if not trials:
        return "No scenario"
    counts = {state: sum(one.state == state for one in trials) for state in (PASSED, FAILED, NOT_RUN)}
    held = [f"{count} {state}" for state, count in counts.items() if count]
    if len(held) > 1:
        told = ", ".join(held)
    elif counts[NOT_RUN]:
        told = "not run yet" if len(trials) == 1 else "none of them run yet"
    else:
        state = PASSED if counts[PASSED] else FAILED
        told = state if len(trials) == 1 else f"all {state}"
    runs = {one.said for one in trials}
    when = f", {next(iter(runs))}" if dated and len(runs) == 1 and not counts[NOT_RUN] else ""
    return f"{len(trials)} scenario{'' if len(trials) == 1 else 's'}: {told}{when}"
