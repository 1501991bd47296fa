"""Tables between braces in their order. Each entry takes the place of another, and nothing else moves."""

from collections.abc import Iterator

from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from rules_engine.workbench.formatting.nodes import Orders, is_void, place, sorted_by


class Flows:
    """The text with the keys of tables between braces in order. Each takes the place of another: nothing else moves."""

    def __init__(self, text: str, orders: Orders) -> None:
        """Keep the text and what order its tables have."""
        self._text, self._orders = text, orders

    def text(self, root: Node) -> str:
        """The whole of it in order."""
        return self._replaced(root, 0, len(self._text))

    def _replaced(self, node: Node, start: int, end: int) -> str:
        """The text between two places around a node, with what lies in the node in order."""
        spans = list(self._spans(node))
        texts = [self._replaced(one, *span) for one, span in spans]
        pieces, at = [], start
        for (_, (begins, ends)), told in zip(spans, texts, strict=True):
            pieces += [self._text[at:begins], told]
            at = ends
        pieces.append(self._text[at:end])
        if not isinstance(node, MappingNode) or not node.flow_style or self._stays(node, pieces[::2]):
            return "".join(pieces)
        # Of braces each entry is: what is before its key, key, what is between, value.
        keys = self._orders.get(place(node), ())
        entries = ["".join(pieces[n : n + 3]) for n in range(1, len(pieces) - 1, 4)]
        order = sorted_by(keys, [" ".join(key.value.split()) for key, _ in node.value])
        between = pieces[0::4]
        return "".join(
            [*(piece for n, at in enumerate(order) for piece in (between[n], entries[at])), between[len(order)]]
        )

    @staticmethod
    def _stays(node: MappingNode, between: list[str]) -> bool:
        """Whether nothing can change places: there are comments, or names with nothing after the colon."""
        return any("#" in one for one in between) or any(is_void(value) for _, value in node.value)

    def _spans(self, node: Node) -> Iterator[tuple[Node, tuple[int, int]]]:
        """What a node holds, each with where it begins and ends in the text."""
        parts = [part for entry in node.value for part in entry] if isinstance(node, MappingNode) else node.value
        at = node.start_mark.index
        for one in parts if isinstance(node, MappingNode | SequenceNode) else ():
            # Nothing written has no place of its own: the parser gives it that of whatever follows.
            start, end = (at, at) if is_void(one) else (one.start_mark.index, one.end_mark.index)
            yield one, (start, end)
            at = end
