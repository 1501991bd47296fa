"""A tree of tests as a picture (SVG), and the same as a nested list: in words, with no colour that says anything."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from rules_engine.rendering.forms import printable

WIDTH: Final = 600
"""In pixels, as every part of the picture is measured. What is narrower scrolls it, or makes it smaller."""
_INDENT: Final = 28
_STATE: Final = 124
"""The width of the field that says the state."""
_LINE: Final = 20
_PADDING: Final = 8
_GAP: Final = 10
_LETTER: Final = 7.9
"""The width of a letter of Arial at 16 pixels, taken broadly."""
_BORDERS: Final = {"holds": "", "does not hold": "2 3", "open": "8 4", "taken to hold": "12 3 2 3"}
"""How a box of each state is drawn around, as lengths of dashes and gaps: a second sign beside its words."""


@dataclass(frozen=True, slots=True)
class Node:
    """A test in words, its state in words (nothing where it was not judged), and the tests that it is made of."""

    text: str
    state: str = ""
    under: Sequence["Node"] = field(default=())


@dataclass(frozen=True, slots=True)
class _Box:
    """A node in its place."""

    node: Node
    left: int
    top: int
    lines: Sequence[str]
    height: int
    parent: "_Box | None"


def picture(root: Node, title: str, name: str) -> str:
    """The tree as an SVG of ``WIDTH`` pixels: each test a box, set in under the one that it is part of.

    ``name`` begins the ids of its title and description, which have to be the only ones of a page.
    """
    boxes = list(_placed(root, 0, None, [_GAP // 2]))
    height = boxes[-1].top + boxes[-1].height + _GAP // 2
    told = "".join(part for box in boxes for part in (*_joined(box), *_drawn(box)))
    return (
        f'<svg class="app-tree" role="img" aria-labelledby="{name}-title {name}-desc" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}">'
        f'<title id="{name}-title">{_escaped(title)}</title>'
        f'<desc id="{name}-desc">{_escaped(_in_words(root))}</desc>{told}</svg>'
    )


def nested(root: Node) -> str:
    """The same tree as a list of HTML, with lists in it."""
    return f'<ul class="app-tree-list">{_item(root)}</ul>'


def _item(node: Node) -> str:
    state = f"<strong>{_escaped(node.state.capitalize())}:</strong> " if node.state else ""
    under = f"<ul>{''.join(map(_item, node.under))}</ul>" if node.under else ""
    return f"<li>{state}{_escaped(node.text)}{under}</li>"


def _in_words(root: Node) -> str:
    """What the picture shows, short: the list beside it says the rest."""
    within = sum(1 for _ in _every(root)) - 1
    state = f": {root.state}" if root.state else ""
    return f"{root.text}{state}. It rests on {within} parts, which the list below names with their states."


def _every(node: Node) -> Iterator[Node]:
    yield node
    for one in node.under:
        yield from _every(one)


def _placed(node: Node, level: int, parent: _Box | None, top: list[int]) -> Iterator[_Box]:
    """The boxes from above to below; ``top`` has where the next one begins."""
    left = 1 + level * _INDENT
    room = WIDTH - left - (_STATE if node.state else 0) - 2 * _PADDING
    lines = textwrap.wrap(printable(node.text), max(12, int(room / _LETTER)))
    box = _Box(node, left, top[0], lines, max(1, len(lines)) * _LINE + 2 * _PADDING - 4, parent)
    top[0] += box.height + _GAP
    yield box
    for one in node.under:
        yield from _placed(one, level + 1, box, top)


def _joined(box: _Box) -> Iterator[str]:
    """The line from the box that this one is part of."""
    if box.parent:
        across = box.parent.left + _INDENT // 2
        down = box.parent.top + box.parent.height
        yield f'<path d="M{across} {down}V{box.top + box.height // 2}H{box.left}"/>'


def _drawn(box: _Box) -> Iterator[str]:
    dashes = _BORDERS.get(box.node.state, "")
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    yield f'<rect x="{box.left}" y="{box.top}" width="{WIDTH - box.left - 1}" height="{box.height}"{dashed}/>'
    base = box.top + _PADDING + 13
    words = box.left + _PADDING
    if box.node.state:
        yield f'<text class="app-tree-state" x="{words}" y="{base}">{_escaped(box.node.state.capitalize())}</text>'
        words += _STATE
    for number, line in enumerate(box.lines):
        yield f'<text x="{words}" y="{base + number * _LINE}">{_escaped(line)}</text>'


def _escaped(text: str) -> str:
    return escape(printable(text))
