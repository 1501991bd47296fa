"""A file in order: what it says is the same, and so are its comments."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from rules_engine.loading import digest_of
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings
from rules_engine.workbench.formatting.layout import LeftAlone, laid_out
from tests.workbench.formatting.written import KEYS, files


def _orders(text: str) -> dict[tuple[int, int], tuple[str, ...]]:
    """Every table has the same keys in the same order."""
    found: dict[tuple[int, int], tuple[str, ...]] = {}

    def walk(node: Node) -> None:
        if isinstance(node, MappingNode):
            found[node.start_mark.line + 1, node.start_mark.column + 1] = KEYS
            for key, value in node.value:
                walk(key)
                walk(value)
        elif not isinstance(node, ScalarNode):
            for one in node.value:
                walk(one)

    walk(YAML(typ="safe", pure=True).compose(text))
    return found


def _laid_out(text: str) -> str:
    return laid_out(text, _orders(text))


def _digest(text: str, path: Path) -> str:
    """The digest of what the file says, as rulesets have it."""
    path.write_text(text, encoding="utf-8", newline="")
    findings = Findings()
    table = read_tree(path, path.name, findings)
    assert table is not None, findings.all
    return digest_of(table.plain())


def _comments(text: str) -> Counter[str]:
    return Counter(line.strip() for line in text.splitlines() if line.strip().startswith("#"))


@given(text=files())
def test_what_a_file_says_never_changes(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Its digest is the same; so is every comment."""
    path = tmp_path_factory.getbasetemp() / "laid.yaml"
    found = _laid_out(text)
    assert _digest(found, path) == _digest(text, path)
    assert _comments(found) == _comments(text)


@given(text=files())
def test_what_is_in_order_stays_as_it_is(text: str) -> None:
    """To put a file in order twice is to put it in order once."""
    found = _laid_out(text)
    assert _laid_out(found) == found


@given(text=files())
def test_keys_stand_in_order_and_two_further_in_at_each_level(text: str) -> None:
    """At every level, whatever stood where before."""
    root = YAML(typ="safe", pure=True).compose(_laid_out(text))

    def walk(node: Node, column: int) -> None:
        if isinstance(node, ScalarNode):
            return
        flows = isinstance(node, MappingNode | SequenceNode) and node.flow_style
        assert flows or node.start_mark.column == column
        parts = [value for _, value in node.value] if isinstance(node, MappingNode) else node.value
        if isinstance(node, MappingNode) and not (flows and any(not one.value for one in parts)):
            known = [KEYS.index(key.value) for key, _ in node.value if key.value in KEYS]
            assert known == sorted(known)
        for one in parts:
            walk(one, column + 2)

    walk(root, 0)


def test_a_comment_goes_with_what_it_stands_above() -> None:
    """What stands at the top of the file is about the file and stays."""
    text = """\
# about the file
delta:
    # about the first
  - zeta: 1   # beside
    # about alpha
    alpha: >-
       some # text
     # below
# about beta
beta gamma: {zeta: 1, alpha: 2}
# at the end
"""
    assert (
        _laid_out(text)
        == """\
# about the file
# about beta
beta gamma: {alpha: 2, zeta: 1}
delta:
  # about the first
  # about alpha
  - alpha: >-
      some # text
     # below
    zeta: 1   # beside
# at the end
"""
    )


def test_crlf_and_the_mark_of_the_byte_order_stay() -> None:
    """Editors of Windows write them."""
    assert _laid_out("\ufeffdelta: 1\r\nalpha:\r\n - 2") == "\ufeffalpha:\r\n  - 2\r\ndelta: 1\r\n"


@pytest.mark.parametrize(
    "text", ["? - a\n: b\n", "{alpha: 1}\n", "alpha: a\u2028b\n", "alpha:\n  - # why\n    delta: 1\n"]
)
def test_what_is_written_unusually_is_left_alone(text: str) -> None:
    """It is told why."""
    with pytest.raises(LeftAlone):
        _laid_out(text)
