"""Lines put into files that people wrote, which otherwise stay as they are."""

from collections.abc import Iterable

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from rules_engine.loading.rulesets import HEAD_KEYS


def set_head(text: str, key: str, value: str) -> str:
    """The text with another value for a key of the head that has one on its line. What follows it there stays."""
    node = dict(_entries(text))[key]
    return f"{text[: node.start_mark.index]}{value}{text[node.end_mark.index :]}"


def without_head(text: str, key: str) -> str:
    """The text without a key of the head and what stands under it."""
    lines = text.splitlines(keepends=True)
    starts = {name: line for name, line, _ in _lines(text)}
    if key not in starts:
        return text
    following = [line for line in starts.values() if line > starts[key]]
    until = _above(lines, min(following)) if following else len(lines)
    return "".join([*lines[: starts[key]], *lines[until:]])


def added_under(text: str, key: str, lines: Iterable[str]) -> str:
    """The text with lines at the end of what stands under a key of the head, which is made where it is not there.

    The key has a table or a list with its entries on lines of their own.
    """
    written = text.splitlines(keepends=True)
    end = "\r\n" if "\r\n" in text else "\n"
    if written and not written[-1].endswith("\n"):
        written[-1] += end
    found = _lines(text)
    here = next((n for n, (name, _, _) in enumerate(found) if name == key), None)
    told = [f"{line}{end}" for line in lines]
    if here is None:
        after = [n for n, (name, _, _) in enumerate(found) if HEAD_KEYS.index(name) < HEAD_KEYS.index(key)]
        at = _above(written, found[after[-1] + 1][1]) if after and after[-1] + 1 < len(found) else len(written)
        gap = [end] if key in {"criteria", "rules"} else []
        return "".join([*written[:at], *gap, f"{key}:{end}", *told, *written[at:]])
    at = _above(written, found[here + 1][1]) if here + 1 < len(found) else len(written)
    return "".join([*written[:at], *told, *written[at:]])


def _entries(text: str) -> list[tuple[str, Node]]:
    node = YAML(typ="safe", pure=True).compose(text)
    assert isinstance(node, MappingNode)  # noqa: S101 (the loader has read it)
    return [(key.value, value) for key, value in node.value if isinstance(key, ScalarNode)]


def _lines(text: str) -> list[tuple[str, int, Node]]:
    """The keys of the head that the format knows, each with its line."""
    node = YAML(typ="safe", pure=True).compose(text)
    assert isinstance(node, MappingNode)  # noqa: S101 (the loader has read it)
    return [(key.value, key.start_mark.line, value) for key, value in node.value if key.value in HEAD_KEYS]


def _above(lines: list[str], line: int) -> int:
    """The first of the empty lines and comments that stand above a key."""
    while line and (not lines[line - 1].strip() or lines[line - 1].startswith("#")):
        line -= 1
    return line
