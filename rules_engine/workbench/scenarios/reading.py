"""A feature as scenarios to run: each with its background and, of an outline, one for every row of its examples."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from rules_engine.loading.tree import Findings, Place
from rules_engine.workbench.ledger.descriptions import unreadable
from rules_engine.workbench.scenarios.written import Written, written

_Node: TypeAlias = Mapping[str, Any]
_KEYWORDS = {"Context": "given", "Action": "when", "Outcome": "then"}
Rows: TypeAlias = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A step as it is written: ``keyword`` is given, when or then; ``line`` where it stands, ``rows`` its table."""

    keyword: str
    text: str
    line: int
    rows: Rows | None


@dataclass(frozen=True, slots=True)
class Example:
    """A scenario to run. ``line`` is where it begins, ``row`` the line of the example that fills its outline."""

    name: str
    line: int
    row: int | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """A file of scenarios: as they are run, and as they are written. ``digest`` changes with whatever it says."""

    file: str
    digest: str
    examples: tuple[Example, ...]
    written: tuple[Written, ...] = ()


def feature_digest(text: bytes) -> str:
    """The digest of a feature's file."""
    return hashlib.sha256(text).hexdigest()


def read_features(paths: Sequence[Path], findings: Findings) -> list[Feature]:
    """The features in these files. One that cannot be read adds to ``findings``, and is left out."""
    return [found for path in paths if (found := _feature(path, findings))]


def _feature(path: Path, findings: Findings) -> Feature | None:
    shown = f"{path.parent.name}/{path.name}"
    try:
        body = path.read_bytes()
        text = body.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        findings.add(Place(shown), "The file cannot be read as UTF-8 text. Save it as plain UTF-8 text.")
        return None
    try:
        document: Any = Parser().parse(text)
    except CompositeParserException as error:
        findings.all.append(unreadable(shown, text.splitlines(), error.errors[0]))
        return None
    document["uri"] = shown
    lines = dict(_lines(document))
    examples = tuple(_example(one, lines) for one in Compiler().compile(document))
    return Feature(shown, feature_digest(body), examples, written(shown, document))


def _example(told: _Node, lines: Mapping[str, int]) -> Example:
    scenario, *row = told["astNodeIds"]
    return Example(
        name=told["name"],
        line=lines[scenario],
        row=lines[row[0]] if row else None,
        sentences=tuple(_sentence(step, lines) for step in told["steps"]),
    )


def _sentence(step: _Node, lines: Mapping[str, int]) -> Sentence:
    table = step.get("argument", {}).get("dataTable")
    return Sentence(
        keyword=_KEYWORDS.get(step["type"], ""),
        text=step["text"],
        line=lines[step["astNodeIds"][0]],
        rows=[[cell["value"] for cell in row["cells"]] for row in table["rows"]] if table else None,
    )


def _lines(node: object) -> Iterator[tuple[str, int]]:
    """The line of everything that a document names by an id."""
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            yield node["id"], node["location"]["line"]
        for one in node.values():
            yield from _lines(one)
    elif isinstance(node, list):
        for one in node:
            yield from _lines(one)
