"""SARIF 2.1.0, in which editors and code hosts show findings beside the lines."""

import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from rules_engine.loading.tree import Place

Level = Literal["error", "warning", "note"]


class Kind(NamedTuple):
    """A kind of finding: its id, what it is, and the page that says more."""

    id: str
    says: str
    level: Level
    help: str = ""


class Result(NamedTuple):
    """A finding. Its file is named from the folder in which rulesets and features lie."""

    kind: str
    level: Level
    message: str
    place: Place


def to_sarif(command: str, kinds: Sequence[Kind], results: Sequence[Result]) -> str:
    """One run of a command, with the kinds that were found, and each finding."""
    ids = [kind.id for kind in kinds]
    driver = {"name": command, "semanticVersion": version("thresholds"), "rules": [_rule(kind) for kind in kinds]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder in which rulesets and features lie."}}},
        "results": [_result(result, ids.index(result.kind)) for result in results],
    }
    return json.dumps({"version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _rule(kind: Kind) -> dict[str, Any]:
    helped = {"help": {"text": kind.help}} if kind.help else {}
    return {
        "id": kind.id,
        "shortDescription": {"text": kind.says},
        **helped,
        "defaultConfiguration": {"level": kind.level},
    }


def _result(result: Result, index: int) -> dict[str, Any]:
    at = result.place
    place = {
        "artifactLocation": {"uri": quote(at.file), "uriBaseId": "ROOT"},
        "region": {"startLine": at.line, "startColumn": at.column},
    }
    return {
        "ruleId": result.kind,
        "ruleIndex": index,
        "level": result.level,
        "message": {"text": result.message},
        "locations": [{"physicalLocation": place}],
    }
