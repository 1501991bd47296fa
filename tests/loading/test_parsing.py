"""Files read as trees."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, List, Place, Table, Text, Tree
from tests.conftest import RULESETS

FILES = sorted(RULESETS.rglob("*.yaml"))
SMALL = [path.read_text(encoding="utf-8")[:3000] for path in FILES]


def of_the_other(node: Node, file: str) -> Tree:
    """The tree of what the parser in Python read."""
    at = Place(file, node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, ScalarNode):
        return Text(at, " ".join(node.value.split()))
    if not isinstance(node, MappingNode):
        return List(at, tuple(of_the_other(item, file) for item in node.value))
    entries = []
    for key, value in node.value:
        name, tree = of_the_other(key, file), of_the_other(value, file)
        assert isinstance(name, Text)
        empty = isinstance(value, ScalarNode) and value.style is None and tree.plain() == ""
        entries.append((name, Text(name.at, "") if empty else tree))
    return Table(at, tuple(entries))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(RULESETS)))
def test_both_parsers_read_the_same(path: Path) -> None:
    """Every shipped file is the same tree by either parser, every place of it too."""
    found = Findings()
    tree = read_tree(path, "file.yaml", found)
    assert tree == of_the_other(YAML(typ="safe", pure=True).compose(path), "file.yaml")
    assert found.all == []


@given(data=st.data())
def test_a_slip_of_the_hand_is_read_alike(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever is typed into a file or left out of it: what is read, both parsers take, and read alike."""
    text = data.draw(st.sampled_from(SMALL))
    at = data.draw(st.integers(0, len(text)))
    text = (
        text[:at]
        + data.draw(st.text("ab:-#,'\"[]{}>|?&*!\t \n", max_size=3))
        + text[at + data.draw(st.integers(0, 3)) :]
    )
    path = tmp_path_factory.getbasetemp() / "typed.yaml"
    path.write_text(text, encoding="utf-8")
    found = Findings()
    tree = read_tree(path, "file.yaml", found)
    try:
        other = YAML(typ="safe", pure=True).compose(text)
    except YAMLError:
        other = None
    if other is None:
        assert found.all
    if tree is not None and not found.all:
        assert tree == of_the_other(other, "file.yaml")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a: ["])
def test_a_bottomless_file_is_left_early(opening: str, tmp_path: Path) -> None:
    """Lists in lists without end are told at the place where it is too much, and not read to their end."""
    path = tmp_path / "deep.yaml"
    path.write_text(opening * 100_000, encoding="utf-8")
    found = Findings()
    assert read_tree(path, "deep.yaml", found) is None
    assert [one.code for one in found.all] in (["nesting-too-deep"], ["not-yaml"])


def test_a_second_document_is_refused(tmp_path: Path) -> None:
    """A file holds one table: of a second one the line is told, and neither is taken for the whole."""
    path = tmp_path / "two.yaml"
    path.write_text("a: b\n---\nc: d\n", encoding="utf-8")
    found = Findings()
    assert read_tree(path, "two.yaml", found) is None
    assert str(found.all[0]).startswith("two.yaml:2:")
