"""A feature as it is written: its scenarios with their tags, backgrounds and examples, for whoever reads them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Node: TypeAlias = Mapping[str, Any]
"""A part of a feature, as the Gherkin parser gives it: it has no types."""


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """A step with its keyword as written (Given, And ...), and the rows of its table."""

    keyword: str
    text: str
    line: int
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Examples:
    """A table of examples: its headings, and each row with its line."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A scenario or an outline: where it stands, under which heading, its tags, all its steps, and its examples.

    ``begins`` is the line of its first tag, ``line`` that of its name, ``ends`` the last line that belongs to it.
    ``steps`` has those of the backgrounds first.
    """

    file: str
    begins: int
    line: int
    ends: int
    name: str
    heading: str
    tags: tuple[str, ...]
    steps: tuple[WrittenStep, ...]
    examples: tuple[Examples, ...]

    def __str__(self) -> str:
        """The line on which it begins, and its name."""
        return f"{self.file}:{self.line}: {self.name}"


def written(file: str, document: Node) -> tuple[Written, ...]:
    """Every scenario of a parsed feature, in order."""
    feature = document.get("feature")
    return tuple(_within(file, feature, (), (), "")) if feature else ()


def _within(
    file: str, node: Node, tags: tuple[str, ...], before: tuple[WrittenStep, ...], heading: str
) -> Iterator[Written]:
    """The scenarios of a feature or a rule. They inherit its tags, and its background is theirs."""
    tags = (*tags, *_tags(node))
    for child in node["children"]:
        if "background" in child:
            before = (*before, *map(_step, child["background"]["steps"]))
        elif "rule" in child:
            yield from _within(file, child["rule"], tags, before, child["rule"]["name"])
        else:
            yield _scenario(file, child["scenario"], tags, before, heading)


def _scenario(file: str, node: Node, tags: tuple[str, ...], before: tuple[WrittenStep, ...], heading: str) -> Written:
    every = (*tags, *_tags(node), *(tag for table in node["examples"] for tag in _tags(table)))
    return Written(
        file=file,
        begins=min([_line(node), *map(_line, node["tags"])]),
        line=_line(node),
        ends=max(_lines(node)),
        name=node["name"],
        heading=heading,
        tags=tuple(dict.fromkeys(every)),
        steps=(*before, *map(_step, node["steps"])),
        examples=tuple(_examples(table) for table in node["examples"] if "tableHeader" in table),
    )


def _step(node: Node) -> WrittenStep:
    rows = node.get("dataTable", {}).get("rows", ())
    return WrittenStep(node["keyword"].strip(), node["text"], _line(node), tuple(map(_cells, rows)))


def _examples(node: Node) -> Examples:
    rows = node.get("tableBody", ())
    return Examples(_cells(node["tableHeader"]), tuple((_line(row), _cells(row)) for row in rows))


def _cells(row: Node) -> tuple[str, ...]:
    return tuple(cell["value"] for cell in row["cells"])


def _tags(node: Node) -> list[str]:
    return [tag["name"].removeprefix("@") for tag in node["tags"]]


def _line(node: Node) -> int:
    line: int = node["location"]["line"]
    return line


def _lines(node: object) -> Iterator[int]:
    """The line of everything in a part."""
    if isinstance(node, Mapping):
        if "location" in node:
            yield _line(node)
        node = node.values()
    elif not isinstance(node, Sequence) or isinstance(node, str):
        return
    for one in node:
        yield from _lines(one)
