"""What the parser found, as both ways of putting it in order look at it."""

from collections.abc import Mapping

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Orders = Mapping[tuple[int, int], tuple[str, ...]]
"""For a table, by its line and column counted from 1: its keys in the order in which they stand."""
_BLOCK_TEXT = {"|", ">"}


def sorted_by(keys: tuple[str, ...], names: list[str]) -> list[int]:
    """The places of names in order: what is not known stays behind what it stood behind."""
    ranks: list[int] = []
    for name in names:
        ranks.append(keys.index(name) if name in keys else ranks[-1] if ranks else -1)
    return sorted(range(len(names)), key=lambda at: ranks[at])


def place(node: Node) -> tuple[int, int]:
    """Its line and column, counted from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def is_block(node: Node) -> bool:
    """Whether it is a table or a list with its entries on lines of their own."""
    return isinstance(node, MappingNode | SequenceNode) and not node.flow_style


def is_block_text(node: Node) -> bool:
    """Whether it is a text below its name, after | or >."""
    return isinstance(node, ScalarNode) and node.style in _BLOCK_TEXT


def is_void(node: Node) -> bool:
    """Whether nothing is written there."""
    return isinstance(node, ScalarNode) and not node.value and node.style is None
