"""What came of a run of scenarios, for people and for programs."""

import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict

from rules_engine.workbench.scenarios.running import Failure, Outcome
from rules_engine.workbench.scenarios.trying import Run

_WIDTH = 100


def as_text(run: Run) -> str:
    """What did not hold, each with where it is written, what was expected and what was found; then how many did."""
    lines = [line for note in run.notes for line in (*textwrap.wrap(f"Note: {note}", _WIDTH), "")]
    lines += [f"{finding}\n" for finding in run.findings]
    for outcome in run.outcomes:
        if outcome.failure:
            lines += [*_told(outcome, outcome.failure), ""]
    lines.append(summary(run))
    if run.findings:
        lines.append(f"Not run, because the file cannot be read: {len(run.findings)} of the features.")
    return "\n".join(lines)


def as_json(run: Run) -> str:
    """Every outcome, with how many passed."""
    failed = len(run.failed)
    told = {
        "passed": len(run.outcomes) - failed,
        "failed": failed,
        "notes": run.notes,
        "unreadable": [str(one) for one in run.findings],
        "scenarios": [asdict(one) for one in run.outcomes],
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _told(outcome: Outcome, failure: Failure) -> Iterator[str]:
    yield f"{outcome.file}:{outcome.row or outcome.line}: {outcome.name}"
    if failure.step:
        yield from _wrapped(f"Expected (line {failure.line}): {failure.step}")
    yield from _wrapped(f"Found: {failure.found}")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False)


def summary(run: Run) -> str:
    """How many passed or failed, in a sentence."""
    all_of_them, failed = len(run.outcomes), len(run.failed)
    files = len({one.file for one in run.outcomes})
    features = f"{files} feature{'' if files == 1 else 's'}"
    if not all_of_them:
        return "There are no scenarios to run."
    if failed:
        return f"{failed} of {all_of_them} scenario{'' if all_of_them == 1 else 's'} failed, in {features}."
    return "The one scenario passed." if all_of_them == 1 else f"All {all_of_them} scenarios passed, in {features}."
