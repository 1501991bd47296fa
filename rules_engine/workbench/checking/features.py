"""Features as they are written: every sentence of every scenario, with the line and column of each word in it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gherkin.errors import CompositeParserException

from rules_engine.loading.tree import Place, Text
from rules_engine.workbench.ledger.scenarios import Node

_KEYWORDS = {"Context": "given", "Action": "when", "Outcome": "then"}
_FILLED = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A step: ``keyword`` is given, when or then; ``table`` has its rows. Of an outline, filled by one example."""

    at: Place
    keyword: str
    text: str
    table: tuple[tuple[Text, ...], ...] = ()
    written: str = ""
    """What stands in the file, before it was filled."""
    example: tuple[Text, ...] = ()
    """What it was filled with."""

    def where(self, said: str) -> Place:
        """Where something that the sentence says is written."""
        if said in self.written:
            return Place(self.at.file, self.at.line, self.at.column + self.written.index(said))
        cell = next((cell for cell in self.example if cell.value and cell.value in said), None)
        return cell.at if cell else self.at


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario, or one example of an outline, with the sentences of its background."""

    at: Place
    name: str
    sentences: tuple[Sentence, ...]
    head: Place
    """Where it is named; of an outline, of all its examples."""
    described: tuple[Text, ...] = ()
    """What stands under its name before its first step."""
    unfilled: bool = False
    """Whether it is an outline without examples."""

    @property
    def refused(self) -> bool:
        """Whether it shows that a case is refused: its answers may be wrong on purpose."""
        return any(one.keyword == "then" and one.text.startswith("the case is refused") for one in self.sentences)


@dataclass(frozen=True, slots=True)
class Feature:
    """A file of scenarios."""

    at: Place
    name: str
    scenarios: tuple[Scenario, ...]


def read_features(folder: Path, parse: Callable[[str], Node]) -> Iterator[Feature]:
    """The features of a folder. One that cannot be read is left out: the ledger tells of it."""
    for path in sorted(folder.glob("*.feature")):
        shown = f"{folder.name}/{path.name}"
        try:
            document = parse(path.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError, CompositeParserException):
            continue
        if "feature" in document:
            node = document["feature"]
            yield Feature(_place(shown, node), path.stem, tuple(_scenarios(shown, node, ())))


def _scenarios(file: str, node: Node, before: tuple[Sentence, ...]) -> Iterator[Scenario]:
    for child in node["children"]:
        if "background" in child:
            before = (*before, *_sentences(file, child["background"]["steps"], {}))
        elif "rule" in child:
            yield from _scenarios(file, child["rule"], before)
        else:
            told = child["scenario"]
            head, described = _place(file, told), tuple(_described(file, told))
            if not told["examples"] and any(_FILLED.search(step["text"]) for step in told["steps"]):
                yield Scenario(head, told["name"], (), head, described, unfilled=True)
                continue
            for filled in _examples(file, told):
                steps = tuple(_sentences(file, told["steps"], filled))
                at = next((cell.at for cell in filled.values()), head)
                yield Scenario(at, told["name"], (*before, *steps), head, described)


def _described(file: str, told: Node) -> Iterator[Text]:
    for number, line in enumerate(told["description"].splitlines(), start=told["location"]["line"] + 1):
        if line.strip():
            yield Text(Place(file, number, len(line) - len(line.lstrip()) + 1), line.strip())


def _examples(file: str, told: Node) -> Iterator[Mapping[str, Text]]:
    """What fills an outline, of each example; of a scenario, once nothing."""
    if not told["examples"]:
        yield {}
    for table in told["examples"]:
        heads = [cell["value"] for cell in table.get("tableHeader", {"cells": ()})["cells"]]
        for row in table.get("tableBody", ()):
            yield dict(zip(heads, _cells(file, row), strict=False))


def _sentences(file: str, steps: Sequence[Node], filled: Mapping[str, Text]) -> Iterator[Sentence]:
    keyword = ""
    for step in steps:
        keyword = _KEYWORDS.get(step["keywordType"], keyword)
        at = _place(file, step)
        start = Place(file, at.line, at.column + len(step["keyword"]))
        rows = step["dataTable"]["rows"] if "dataTable" in step else ()
        table = tuple(tuple(_in_cell(cell, filled) for cell in _cells(file, row)) for row in rows)
        used = tuple(filled[name] for name in _FILLED.findall(step["text"]) if name in filled)
        yield Sentence(start, keyword, _fill(step["text"], filled), table, step["text"], used)


def _in_cell(cell: Text, filled: Mapping[str, Text]) -> Text:
    """A cell filled by an example stands where the example does."""
    used = next((filled[name] for name in _FILLED.findall(cell.value) if name in filled), None)
    return Text(used.at, _fill(cell.value, filled)) if used else cell


def _fill(text: str, filled: Mapping[str, Text]) -> str:
    return _FILLED.sub(lambda found: filled[found[1]].value if found[1] in filled else found[0], text)


def _cells(file: str, row: Node) -> Iterator[Text]:
    return (Text(_place(file, cell), cell["value"]) for cell in row["cells"])


def _place(file: str, node: Node) -> Place:
    return Place(file, node["location"]["line"], node["location"]["column"])
