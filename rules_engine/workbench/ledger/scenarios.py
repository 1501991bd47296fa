"""The scenarios of the features, with the statements they are tagged with and the names they speak of."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from gherkin.errors import CompositeParserException
from gherkin.parser import Parser

from rules_engine.loading.tree import Finding, Findings, Place, Text
from rules_engine.names import to_id
from rules_engine.workbench.ledger.descriptions import BROKEN, mistaken, unreadable

Node: TypeAlias = Mapping[str, Any]
"""A part of a feature, as the Gherkin parser gives it: it has no types."""
_QUOTED = re.compile(r'"([^"]+)"')


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with a statement's id, and where it is written."""

    at: Place
    id: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario: where it stands, the statements it or what holds it is tagged with, the names in its steps, by id."""

    at: Place
    name: str
    tags: tuple[Tag, ...]
    names: frozenset[str]
    rule: Text | None = None
    """The name of the ``Rule:`` that it stands under."""

    def __str__(self) -> str:
        """The line on which it begins, and its name."""
        return f"{self.at.file}:{self.at.line}: {self.name}"


def parsed(text: str) -> Node:
    """What a feature's text says, as the Gherkin parser gives it. Raises CompositeParserException."""
    document: Node = Parser().parse(text)
    return document


def read_scenarios(features: Path, findings: Findings, parse: Callable[[str], Node] = parsed) -> tuple[Scenario, ...]:
    """Every scenario of the features in a folder. What cannot be read adds to ``findings``."""
    found: list[Scenario] = []
    for path in sorted(features.glob("*.feature")):
        shown = f"{features.name}/{path.name}"
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            findings.add(Place(shown), "The file cannot be read as UTF-8 text. Save it as plain UTF-8 text.", BROKEN)
            continue
        try:
            document = parse(text)
        except CompositeParserException as error:
            findings.all.append(unreadable(shown, text.splitlines(), error.errors[0]))
            continue
        if "feature" not in document:
            says = 'The file is empty. Write "Feature: ..." and its scenarios, or delete it.'
            findings.add(Place(shown), says, BROKEN)
            continue
        findings.all.extend(_mistaken(shown, text.splitlines(), document["feature"]))
        found += _within(shown, document["feature"], (), frozenset(), None)
    return tuple(found)


def _mistaken(file: str, lines: list[str], node: Node) -> Iterator[Finding]:
    yield from mistaken(file, lines, node)
    for child in node.get("children", ()):
        for held in child.values():
            yield from _mistaken(file, lines, held)


def _within(
    file: str, node: Node, tags: tuple[Tag, ...], given: frozenset[str], rule: Text | None
) -> Iterator[Scenario]:
    """The scenarios of a feature or a rule. They inherit its tags, and its background is theirs."""
    tags = (*tags, *_tags(file, node))
    for child in node["children"]:
        if "background" in child:
            given |= _names(child["background"]["steps"])
        elif "rule" in child:
            named = Text(_place(file, child["rule"]), child["rule"]["name"])
            yield from _within(file, child["rule"], tags, given, named)
        else:
            yield _scenario(file, child["scenario"], tags, given, rule)


def _scenario(file: str, node: Node, tags: tuple[Tag, ...], given: frozenset[str], rule: Text | None) -> Scenario:
    tags = (*tags, *_tags(file, node), *(tag for table in node["examples"] for tag in _tags(file, table)))
    cells = (row["cells"] for table in node["examples"] for row in table.get("tableBody", ()))
    filled = {to_id(cell["value"]) for row in cells for cell in row}
    return Scenario(_place(file, node), node["name"], tags, given | filled | _names(node["steps"]), rule)


def _tags(file: str, node: Node) -> Iterator[Tag]:
    """Those that name a statement: they have a source and a slash before its number."""
    for tag in node["tags"]:
        name = tag["name"].removeprefix("@")
        if "/" in name:
            yield Tag(_place(file, tag), name)


def _place(file: str, node: Node) -> Place:
    return Place(file, node["location"]["line"], node["location"]["column"])


def _names(steps: Sequence[Node]) -> frozenset[str]:
    """What stands in quotation marks, and the facts in tables."""
    quoted = {to_id(name) for step in steps for name in _QUOTED.findall(step["text"])}
    rows = (row for step in steps if "dataTable" in step for row in step["dataTable"]["rows"])
    return frozenset(quoted | {to_id(row["cells"][0]["value"]) for row in rows})
