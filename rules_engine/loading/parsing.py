"""A YAML file read as a tree.

libyaml reads it, ten times as fast as a parser in Python; what it refuses is read once more by the one in Python, whose
errors say more exactly what is wrong.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from rules_engine.loading.tree import Findings, List, Place, Table, Text, Tree

_LARGEST = 1_000_000
_DEEPEST = 20
_UNREADABLE = "This is not YAML that can be read. Check for control characters and very deep nesting."

ReadTree = Callable[[Path, str, Findings], Table | None]
"""Reads a file, as ``read_tree`` does."""


def read_tree(path: Path, shown_as: str, findings: Findings) -> Table | None:
    """The table a file holds, or ``None``, with a finding, where it holds none."""
    start = Place(shown_as)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        findings.add(start, "The file cannot be read as UTF-8 text. Save it as plain UTF-8 text.", "file-not-read")
        return None
    if len(text) > _LARGEST:
        findings.add(start, "The file is larger than a million characters. Split it.", "file-not-read")
        return None
    own = Findings()
    tree = None
    try:
        tree = _Growing(yaml.parse(text, Loader=yaml.CSafeLoader), shown_as, own).tree()
        # It takes tabs and odd names of anchors, which the other does not, nor do editors.
        fault = _fault(text) if "\t" in text or own.all else None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        fault = _fault(text) or ((mark.line, mark.column) if mark else (0, 0), _UNREADABLE)
    except _TooDeepError as error:
        says = "This is nested too deep. Name the parts as criteria and combine them by name."
        findings.add(error.at, says, "nesting-too-deep")
        return None
    if fault:
        (line, column), says = fault
        findings.add(Place(shown_as, line + 1, column + 1), says, "not-yaml")
        return None
    findings.all += own.all
    if tree is None:
        findings.add(start, "The file is empty. rulesets/README.md shows what belongs in it.")
        return None
    if isinstance(tree, Table):
        return tree
    findings.add(start, 'The file should be a table of names, such as "title: ...".')
    return None


def _fault(text: str) -> tuple[tuple[int, int], str] | None:
    """Where a fault is and what it is, if the parser in Python finds one."""
    from ruamel.yaml import YAML  # noqa: PLC0415 (slow imports, for faults alone)
    from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415

    from rules_engine.loading.not_yaml import explained  # noqa: PLC0415

    try:
        YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        spot, says = explained(error, text)
        return spot, f"This is not YAML: {says}"
    except (YAMLError, ValueError, RecursionError):
        return (0, 0), _UNREADABLE
    return None


class _TooDeepError(Exception):
    """Lists in lists in lists: nothing after it is read."""

    def __init__(self, at: Place) -> None:
        super().__init__()
        self.at = at


@dataclass(frozen=True, slots=True)
class _Growing:
    """A tree from the events of a parser, read only as far as it makes sense."""

    events: Iterator[yaml.Event]
    file: str
    findings: Findings
    named: dict[str, Tree] = field(default_factory=dict)
    """By its anchor, what an alias stands for: told once, it draws no second finding."""

    def tree(self) -> Tree | None:
        """What the one document holds, if anything."""
        next(self.events)
        if isinstance(next(self.events), yaml.StreamEndEvent):
            return None
        found = self._grown(next(self.events), 0)
        next(self.events)
        if not isinstance(next(self.events), yaml.StreamEndEvent):
            # A file holds one document; why, and where, is told with all other faults.
            raise yaml.YAMLError
        return found

    def _at(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)

    def _grown(self, event: yaml.Event, depth: int) -> Tree:
        at = self._at(event)
        if depth > _DEEPEST:
            raise _TooDeepError(at)
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self.findings.add(
                at, "Anchors (&) and aliases (*) are not used here. Write the text out, or name a criterion."
            )
        if isinstance(event, yaml.AliasEvent):
            return self.named.get(str(event.anchor), Text(at, ""))
        if getattr(event, "tag", None) not in {None, "!"}:
            self.findings.add(at, "Tags (!) are not used here. Leave the tag out.")
        tree: Tree
        if isinstance(event, yaml.SequenceStartEvent):
            tree = List(at, tuple(self._items(depth + 1)))
        elif isinstance(event, yaml.MappingStartEvent):
            tree = Table(at, tuple(self._entries(depth + 1)))
        else:
            tree = Text(at, " ".join(getattr(event, "value", "").split()))
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self.named[event.anchor] = tree
        return tree

    def _items(self, depth: int) -> Iterator[Tree]:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self._grown(event, depth)

    def _entries(self, depth: int) -> Iterator[tuple[Text, Tree]]:
        seen: dict[str, Place] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            name = self._grown(event, depth)
            follows = next(self.events)
            value = self._grown(follows, depth)
            if not isinstance(name, Text):
                self.findings.add(name.at, "A name is a text.")
            elif name.value in seen:
                says = f'"{name.value}" is written twice: first on line {seen[name.value].line}. Keep one.'
                self.findings.add(name.at, says, "written-twice")
            else:
                seen[name.value] = name.at
                # Nothing written has no place of its own: the parser gives it that of whatever follows.
                nothing = isinstance(follows, yaml.ScalarEvent) and not follows.value and not follows.style
                yield name, Text(name.at, "") if nothing else value
