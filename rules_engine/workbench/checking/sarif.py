"""What a check found, as SARIF."""

from dataclasses import replace
from typing import Final

from rules_engine.workbench.checking.everything import Checked
from rules_engine.workbench.checking.kinds import KINDS, Severity
from rules_engine.workbench.checking.showing import PAGES, file_of
from rules_engine.workbench.sarif import Kind, Level, Result, to_sarif

_LEVELS: Final[dict[Severity, Level]] = {Severity.WRONG: "error", Severity.ADVICE: "note"}


def as_sarif(checked: Checked, rulesets: str) -> str:
    """Every kind that was found, and a result for each finding."""
    found = {finding.code for finding, _ in checked.findings}
    kinds = [
        Kind(
            code,
            f"{kind.title}.",
            _LEVELS[kind.severity],
            f"{PAGES}/{code}.md says what to avoid, what to prefer, and why.",
        )
        for code, kind in KINDS.items()
        if code in found
    ]
    results = [
        Result(finding.code, _LEVELS[how], finding.message, replace(finding.place, file=file_of(finding, rulesets)))
        for finding, how in checked.findings
    ]
    return to_sarif("thresholds check", kinds, results)
