"""Trees as pictures: every part is in both forms, in words, and nothing of a text is taken for markup."""

import xml.etree.ElementTree as ET
from html import unescape
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rules_engine.rendering.forms import printable
from rules_engine.rendering.tree import WIDTH, Node, nested, picture

STATES = ("holds", "does not hold", "open", "taken to hold", "")
SVG = "{http://www.w3.org/2000/svg}"


def trees() -> st.SearchStrategy[Node]:
    """Trees of any words."""
    words, states = st.text(min_size=1, max_size=200), st.sampled_from(STATES)
    leaves = st.builds(Node, words, states)
    return st.recursive(
        leaves, lambda under: st.builds(Node, words, states, st.lists(under, max_size=4)), max_leaves=12
    )


def _every(node: Node) -> list[Node]:
    return [node, *(one for under in node.under for one in _every(under))]


@given(trees())
def test_every_part_is_a_box_with_its_words_within_the_picture(root: Node) -> None:
    """One box a part, one below the other; letter for letter, but for where lines end; its state with it."""
    told = picture(root, "A <title>", "t").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    drawn = ET.fromstring(told)  # noqa: S314 (our own)
    assert (drawn.get("role"), drawn.get("aria-labelledby")) == ("img", "t-title t-desc")
    assert [drawn[0].text, drawn[0].get("id"), drawn[1].get("id")] == ["A <title>", "t-title", "t-desc"]
    boxes = [
        {name: float(one.get(name, "nan")) for name in ("x", "y", "width", "height")}
        for one in drawn.iter(f"{SVG}rect")
    ]
    parts = _every(root)
    assert len(boxes) == len(parts)
    for above, below in pairwise(boxes):
        assert above["y"] + above["height"] < below["y"]
    assert all(one["x"] >= 0 and one["x"] + one["width"] <= WIDTH for one in boxes)
    assert boxes[-1]["y"] + boxes[-1]["height"] <= float(drawn.get("height", "nan"))
    words = "".join("".join((one.text or "").split()) for one in drawn.iter(f"{SVG}text"))
    assert words == "".join("".join((part.state.capitalize() + printable(part.text)).split()) for part in parts)


@given(trees())
def test_the_list_says_the_same(root: Node) -> None:
    """Every part with its state, nested as the tree is."""
    told = nested(root)
    assert told.count("<li>") == len(_every(root))
    assert told.count("<ul") == 1 + sum(bool(one.under) for one in _every(root))
    for one in _every(root):
        state = f"<strong>{one.state.capitalize()}:</strong> " if one.state else ""
        assert f"<li>{state}{printable(one.text)}" in unescape(told)


def test_a_state_is_told_by_words_and_by_the_border_never_by_colour() -> None:
    """Each state has a border of its own, and no part has a colour of its own."""
    drawn = [picture(Node("x", state), "t", "t") for state in STATES if state]
    borders = {one.partition("<rect")[2].partition("/>")[0].partition("stroke-dasharray")[2] for one in drawn}
    assert len(borders) == len(drawn)
    assert not any("fill=" in one or "stroke=" in one or "style=" in one for one in drawn)
