"""What came of a run of scenarios, for people and for programs."""

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from rules_engine.loading.tree import Finding
from rules_engine.workbench.scenarios.running import Failure, Outcome

_WIDTH = 100


def as_text(outcomes: Sequence[Outcome], findings: Sequence[Finding]) -> str:
    """What did not hold, each with where it is written, what was expected and what was found; then how many did."""
    failed = [(one, one.failure) for one in outcomes if one.failure]
    lines = [f"{finding}\n" for finding in findings]
    for outcome, failure in failed:
        lines += [*_told(outcome, failure), ""]
    lines.append(_summary(len(outcomes), len(failed), len({one.file for one in outcomes})))
    if findings:
        lines.append(f"Not run, because the file cannot be read: {len(findings)} of the features.")
    return "\n".join(lines)


def as_json(outcomes: Sequence[Outcome], findings: Sequence[Finding]) -> str:
    """Every outcome, with how many passed."""
    failed = sum(one.failure is not None for one in outcomes)
    told = {
        "passed": len(outcomes) - failed,
        "failed": failed,
        "unreadable": [str(one) for one in findings],
        "scenarios": [asdict(one) for one in outcomes],
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _told(outcome: Outcome, failure: Failure) -> Iterator[str]:
    yield f"{outcome.file}:{outcome.row or outcome.line}: {outcome.name}"
    if failure.step:
        yield from _wrapped(f"Expected (line {failure.line}): {failure.step}")
    yield from _wrapped(f"Found: {failure.found}")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False)


def _summary(all_of_them: int, failed: int, files: int) -> str:
    features = f"{files} feature{'' if files == 1 else 's'}"
    if not all_of_them:
        return "There are no scenarios to run."
    if failed:
        return f"{failed} of {all_of_them} scenario{'' if all_of_them == 1 else 's'} failed, in {features}."
    return "The one scenario passed." if all_of_them == 1 else f"All {all_of_them} scenarios passed, in {features}."
