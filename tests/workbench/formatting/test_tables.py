"""Features: their tables are aligned, and nothing else changes."""

from typing import Any

from gherkin.parser import Parser
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.workbench.formatting.tables import aligned

_CELL = st.text(st.sampled_from("ab c\\|é"), max_size=6).map(
    lambda told: told.replace("\\", "\\\\").replace("|", "\\|")
)
_ROWS = st.integers(1, 3).flatmap(lambda n: st.lists(st.lists(_CELL, min_size=n, max_size=n), min_size=1, max_size=4))


def _read(text: str) -> list[list[str]]:
    document: Any = Parser().parse(text)
    step = document["feature"]["children"][0]["scenario"]["steps"][0]
    return [[cell["value"] for cell in row["cells"]] for row in step["dataTable"]["rows"]]


@given(rows=_ROWS, gaps=st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_cells_say_what_they_said(rows: list[list[str]], gaps: list[int]) -> None:
    """Whatever is in them; and every bar of a table stands below the one above it."""
    ragged = [" " * gap + "|" + "|".join(f"{' ' * gap}{cell}" for cell in row) + "|" for row, gap in zip(rows, gaps)]  # noqa: B905
    text = "\n".join(["Feature: x", "  Scenario: y", "    Given the facts", *ragged, ""])
    found = aligned(text)
    assert _read(found) == _read(text)
    assert aligned(found) == found
    assert len({len(line) for line in found.splitlines()[3:]}) == 1


def test_only_tables_are_touched() -> None:
    """A quoted text keeps its bars, a comment its place, and a table with a cell too few is left for check to tell."""
    text = (
        'Feature: x\n  Scenario: y\n    Given z\n      """\n      | a | b|\n      """\n   # odd\n    And z\n'
        "      | a | b |\n     # between\n      | longer | c|\r\n    And z\n      | a |\n      | b | c|\n"
    )
    assert aligned(text) == text.replace("| a | b |", "| a      | b |").replace("| longer | c|", "| longer | c |")
