"""What was found as SARIF 2.1.0, in which editors and code hosts show findings beside the lines."""

import json
from importlib.metadata import version
from typing import Any

from rules_engine.loading.tree import Finding
from rules_engine.workbench.checking.everything import Checked
from rules_engine.workbench.checking.kinds import KINDS, Severity
from rules_engine.workbench.checking.showing import PAGES, file_of

_LEVELS = {Severity.WRONG: "error", Severity.ADVICE: "note"}


def as_sarif(checked: Checked, rulesets: str) -> str:
    """One run, with every kind that was found and a result for each finding."""
    codes = [code for code in KINDS if any(finding.code == code for finding, _ in checked.findings)]
    driver = {
        "name": "thresholds check",
        "semanticVersion": version("thresholds"),
        "rules": [_kind(code) for code in codes],
    }
    results = [_result(finding, how, codes, rulesets) for finding, how in checked.findings]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder in which rulesets and features lie."}}},
        "results": results,
    }
    return json.dumps({"version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _kind(code: str) -> dict[str, Any]:
    kind = KINDS[code]
    page = f"{PAGES}/{code}.md says what to avoid, what to prefer, and why."
    return {
        "id": code,
        "shortDescription": {"text": f"{kind.title}."},
        "help": {"text": page},
        "defaultConfiguration": {"level": _LEVELS[kind.severity]},
    }


def _result(finding: Finding, how: Severity, codes: list[str], rulesets: str) -> dict[str, Any]:
    at = finding.place
    place = {
        "artifactLocation": {"uri": file_of(finding, rulesets).replace(" ", "%20"), "uriBaseId": "ROOT"},
        "region": {"startLine": at.line, "startColumn": at.column},
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[how],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": place}],
    }
