"""Tables as they are printed and committed."""

import socket
from datetime import date
from pathlib import Path

from tests.benchmarks.document import Part, machine, parts_in, written
from tests.benchmarks.parts import PARTS
from tests.benchmarks.tables import Table, as_markdown, as_text, ms, times

_TABLE = Table(
    "Beside others",
    "Milliseconds.",
    ("", "p50 ms", "leaves out"),
    [["ours", "1.20", "nothing"], ["a|b (not installed)", "–", ""]],
    ["One note."],
    {"peers": {}},
)
_ABOUT = {"date": "2026-11-23", "cores": 2, "processor": "a processor", "python": "3.11.7", "rulebook": {"rules": 1570}}


def test_a_table_in_markdown_has_its_figures_on_the_right() -> None:
    """And a bar within a cell does not end it."""
    assert as_markdown(_TABLE).splitlines() == [
        "## Beside others",
        "",
        "Milliseconds.",
        "",
        "|  | p50 ms | leaves out |",
        "| :-- | --: | :-- |",
        "| ours | 1.20 | nothing |",
        "| a\\|b (not installed) | – | \u0020|",
        "",
        "- One note.",
    ]


def test_a_table_on_the_terminal_lines_up() -> None:
    """Figures end, and words begin, at the same place."""
    _, _, _, head, ours, other, *_ = as_text(_TABLE).splitlines()

    assert head.index("p50 ms") + len("p50 ms") == ours.index("1.20") + len("1.20") == other.index("–") + 1
    assert head.index("leaves out") == ours.index("nothing")


def test_figures_have_three_digits() -> None:
    """Whatever their size."""
    assert [ms(told) for told in (0.0374, 0.374, 3.744, 37.44, 374.4, 3744)] == [
        "0.037", "0.37", "3.74", "37.4", "374", "3,744",
    ]  # fmt: skip
    assert [times(told) for told in (0.03, 1, 12.34)] == ["0.03", "1.00", "12.3"]


def test_a_part_says_when_and_where_it_was_measured_and_by_which_command() -> None:
    """So a reader can repeat it."""
    told = Part("peers", [_TABLE], load=0.25, seconds=61.2).as_markdown(_ABOUT)

    assert told.startswith("## Beside others")
    assert told.endswith(
        "`python -m tests.benchmarks peers`, 2026-11-23, in 61 s: 2 cores (a processor), Python 3.11.7; 0.2 processes "
        "were busy before it began. The rulebook: 1,570 rules.\n"
    )


def test_a_part_measured_again_takes_the_place_of_its_own_alone() -> None:
    """The others stay as they were, in the order of the parts."""
    before = written({"start": "## Start\n\nold\n", "peers": "## Peers\n\nold\n"}, list(PARTS))

    after = written({**parts_in(before), "peers": "## Peers\n\nnew\n"}, list(PARTS))

    assert before.index("## Peers") < before.index("## Start")
    assert after == before.replace("## Peers\n\nold", "## Peers\n\nnew")
    assert parts_in(after) == {"peers": "## Peers\n\nnew\n", "start": "## Start\n\nold\n"}
    assert parts_in("") == {}


def test_the_committed_document_is_made_of_the_parts_there_are() -> None:
    """And is as the command would write it."""
    document = (Path(__file__).parents[2] / "docs" / "benchmarks.md").read_text(encoding="utf-8")

    parts = parts_in(document)

    assert parts
    assert parts.keys() <= PARTS.keys()
    assert written(parts, list(PARTS)) == document


def test_the_computer_is_told_without_its_name() -> None:
    """Cores, processor, Python and day."""
    found = machine()

    assert found.keys() == {"cores", "processor", "python", "date"}
    assert found["cores"] >= 1
    assert date.fromisoformat(found["date"]).year > 2025
    assert socket.gethostname() not in str(found)
