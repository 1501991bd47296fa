"""A file of the rulesets folder in its order: keys as the format has them, indentation by twos, every text as it is."""

from collections.abc import Callable
from itertools import pairwise, takewhile

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from rules_engine.workbench.formatting.flows import Flows
from rules_engine.workbench.formatting.nodes import Orders, is_block, is_block_text, is_void, place, sorted_by

_LINE_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class LeftAlone(ValueError):
    """The file is written in a way that cannot be put in order without a change to what it says. Says why."""


def laid_out(text: str, orders: Orders) -> str:
    """The same file with keys in order and indentation by twos. Raises LeftAlone.

    Texts and comments stay as they are. A comment goes with what it stands above. It has to be sound YAML.
    """
    ends = "\r\n" if "\r\n" in text else "\n"
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    plain = text.removeprefix(mark).replace("\r\n", "\n")
    if "\r" in plain or any(one in plain for one in _LINE_BREAKS):
        raise LeftAlone("a character in it ends a line that is no end of a line. Take it out.")
    root = _composed(plain)
    in_order = Flows(plain, orders).text(root)
    found = _Blocks(in_order, root if in_order == plain else _composed(in_order), orders).text()
    if found != plain and _told(root) != _told(_composed(found)):
        raise LeftAlone("it would say something else in the usual layout. Lay out by hand what stands oddly in it.")
    return mark + found.replace("\n", ends)


def _composed(text: str) -> Node:
    node: Node | None = YAML(typ="safe", pure=True).compose(text)
    if not isinstance(node, MappingNode) or node.flow_style:
        raise LeftAlone("it holds no table of names, each on a line of its own.")
    return node


def _told(node: Node) -> object:
    """What a node says, whatever its layout and the order of its keys."""
    match node:
        case ScalarNode():
            return node.value
        case SequenceNode():
            return [_told(one) for one in node.value]
        case _:
            return sorted((repr(_told(key)), repr(_told(value))) for key, value in node.value)


class _Blocks:
    """The text with the keys of tables on lines of their own in order, and each level two further in."""

    def __init__(self, text: str, root: Node, orders: Orders) -> None:
        self._root, self._orders = root, orders
        self._lines = text.rstrip("\n").split("\n")

    def text(self) -> str:
        first = self._root.start_mark.line
        # What stands above all keys is about the file.
        lines = [*self._lines[:first], *self._table(self._root, 0, first, len(self._lines))]
        return "\n".join(lines) + "\n"

    def _table(self, node: Node, to: int, first: int, end: int) -> list[str]:
        """The lines of a table that begin at a column, of those between two lines."""
        keys, values = [key for key, _ in node.value], [value for _, value in node.value]
        starts = [key.start_mark.line for key in keys]
        before = "".join(self._lines[key.start_mark.line][: key.start_mark.column] for key in keys)
        if before.strip(" -") or any(key.end_mark.line != start for key, start in zip(keys, starts, strict=True)):
            raise LeftAlone("a name in it is no text on one line.")
        parts, tail = self._parted(node, starts, values, first, end)
        entries = [
            [*_moved_to(to, lead), *self._entry(key, value, to, body)]
            for (lead, body), key, value in zip(parts, keys, values, strict=True)
        ]
        order = sorted_by(self._orders.get(place(node), ()), [" ".join(key.value.split()) for key in keys])
        return [line for at in order for line in entries[at]] + _moved_to(to, tail)

    def _list(self, node: Node, to: int, first: int, end: int) -> list[str]:
        """The lines of a list whose dashes stand at a column."""
        values, column = list(node.value), node.start_mark.column
        starts = [node.start_mark.line]
        for before, one in pairwise(values):
            lines = range(self._content_end(before, starts[-1], column) + 1, one.start_mark.line + 1)
            dash = next((n for n in lines if _indent(self._lines[n]) == column and self._is_dash(n, column)), None)
            if dash is None:
                raise LeftAlone("a list in it is written unusually.")
            starts.append(dash)
        parts, tail = self._parted(node, starts, values, first, end)
        found = []
        for (lead, body), value in zip(parts, values, strict=True):
            item = self._item(value, to, column, body)
            leading = list(takewhile(_is_remark, item))
            found += [*_moved_to(to, lead), *_moved_to(to, leading), *item[len(leading) :]]
        return found + _moved_to(to, tail)

    def _is_dash(self, line: int, column: int) -> bool:
        return (
            self._lines[line][column:].startswith(("- ", "-"))
            and self._lines[line][column + 1 : column + 2].strip() == ""
        )

    def _parted(
        self, node: Node, starts: list[int], values: list[Node], first: int, end: int
    ) -> tuple[list[tuple[list[str], range]], list[str]]:
        """For each part what stands above it, and its own lines; and what stands below them all."""
        column = node.start_mark.column
        tops = [first]
        lasts = [self._content_end(value, start, column) for value, start in zip(values, starts, strict=True)]
        tops += [self._top(start, last, column) for start, last in zip(starts[1:], lasts, strict=False)]
        below = self._top(end, lasts[-1], column)
        ends = [*tops[1:], below]
        parts = []
        for top, start, stop in zip(tops, starts, ends, strict=True):
            lead = self._lines[top:start]
            if not all(_is_remark(line) for line in lead):
                raise LeftAlone("a part of it is written unusually.")
            parts.append((lead, range(start, stop)))
        return parts, self._lines[below:end]

    def _top(self, start: int, last: int, column: int) -> int:
        """The first of the lines above one that belong to it: comments no further in than it is, and empty lines."""
        top = start
        while top - 1 > last and _is_remark(self._lines[top - 1]):
            if self._lines[top - 1].strip() and _indent(self._lines[top - 1]) > column:
                break
            top -= 1
        return top

    def _content_end(self, node: Node, start: int, column: int) -> int:
        """The last line on which a part says something: it begins on ``start``, and its table at ``column``."""
        if is_block(node):
            last = node.value[-1][1] if isinstance(node, MappingNode) else node.value[-1]
            begins = node.value[-1][0].start_mark.line if isinstance(node, MappingNode) else last.start_mark.line
            if is_void(last):
                begins = max(begins, start) if isinstance(node, MappingNode) else start
            return self._content_end(last, begins, node.start_mark.column)
        if is_void(node):
            return start
        if is_block_text(node):
            line: int = node.start_mark.line
            last_told = line
            while line + 1 < len(self._lines):
                line += 1
                if self._lines[line].strip():
                    if _indent(self._lines[line]) <= column:
                        break
                    last_told = line
            return last_told
        return int(node.end_mark.line)

    def _entry(self, key: Node, value: Node, to: int, body: range) -> list[str]:
        first = " " * to + self._lines[body.start][key.start_mark.column :]
        if is_block(value):
            begun = value.start_mark.line
            if begun == body.start:
                raise LeftAlone("a list or a table in it begins on the line of its name.")
            inner = self._table if isinstance(value, MappingNode) else self._list
            return [first, *inner(value, to + 2, body.start + 1, body.stop)]
        by = self._shift(value, body.start, to + 2, to - key.start_mark.column)
        return [first, *(_moved_by(by, to + 1, line) for line in self._lines[body.start + 1 : body.stop])]

    def _item(self, value: Node, to: int, column: int, body: range) -> list[str]:
        dash = self._lines[body.start]
        if is_void(value):
            return [
                " " * to + dash[column:],
                *(_moved_by(0, to + 1, line) for line in self._lines[body.start + 1 : body.stop]),
            ]
        same_line = value.start_mark.line == body.start
        if not same_line and dash[column + 1 :].strip():
            raise LeftAlone("a comment in it stands between a dash and what belongs to the dash.")
        if is_block(value):
            inner: Callable[[Node, int, int, int], list[str]]
            inner = self._table if isinstance(value, MappingNode) else self._list
            lines = inner(value, to + 2, body.start + (0 if same_line else 1), body.stop)
            above = list(takewhile(_is_remark, lines))
            told = lines[len(above) :]
            return [*above, " " * to + "- " + told[0][to + 2 :], *told[1:]]
        if not same_line:
            raise LeftAlone("a text in it stands below the dash that it belongs to.")
        at = value.start_mark.column
        by = self._shift(value, body.start, to + 2, to + 2 - at)
        return [
            " " * to + "- " + dash[at:],
            *(_moved_by(by, to + 1, line) for line in self._lines[body.start + 1 : body.stop]),
        ]

    def _shift(self, value: Node, start: int, to: int, by: int) -> int:
        """By how much the further lines of a text move, whose first line moves ``by``."""
        if is_void(value):
            return 0
        if is_block_text(value):
            opened = self._lines[value.start_mark.line][value.start_mark.column :].split("#")[0]
            told = [line for line in self._lines[value.start_mark.line + 1 : value.end_mark.line + 1] if line.strip()]
            return by if any(sign.isdigit() for sign in opened) or not told else to - _indent(told[0])
        return by if value.start_mark.line == start else to - value.start_mark.column


def _is_remark(line: str) -> bool:
    """Whether a line is a comment, or empty."""
    return not line.strip() or line.lstrip(" ").startswith("#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _moved_to(column: int, remarks: list[str]) -> list[str]:
    return [" " * column + line.lstrip(" ") if line.strip() else line for line in remarks]


def _moved_by(by: int, least: int, line: str) -> str:
    """A line further in or out. Where nothing is written it stays: in a text that may mean something."""
    return " " * max(_indent(line) + by, least) + line.lstrip(" ") if line.strip() else line
