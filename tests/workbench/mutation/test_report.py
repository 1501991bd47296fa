"""What is printed of a run."""

import pytest

from rules_engine.criteria import AnswerTest
from rules_engine.loading.tree import Place
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.finding_out import Outcome
from rules_engine.workbench.mutation.report import Report, Told, as_text
from rules_engine.workbench.mutation.witnesses import Witness
from tests.random_rulebooks import CHOICE, criterion

_ONE = criterion("a", AnswerTest("choice_0", frozenset(CHOICE[:1])))


def _told(says: str, witness: Witness | None) -> Told:
    change = Change("example", "a kind", _ONE, _ONE, says, frozenset({"answer"}))
    return Told(Outcome(change, witness=witness), Place("example.yaml", 3))


def _new(title: str, age: int) -> Witness:
    return Witness('"x" applies', f"    Scenario: {title}\n      Given age {age}\n      Then applies\n")


@pytest.mark.parametrize(
    ("witnesses", "printed"),
    [
        ((_new("One", 1), _new("Other", 1)), ["Given age 1"]),
        ((_new("One", 1), _new("Other", 2)), ["Given age 1", "Given age 2"]),
        ((Witness('"x" applies', "", "f:3", "S"), Witness('"x" applies', "", "f:3", "S")), ['And "x" applies']),
        ((Witness('"x" applies', "", "f:3", "S"), Witness('"x" applies', "", "f:9", "T")), ['And "x" applies'] * 2),
    ],
)
def test_what_notices_each_of_several_changes_is_printed_once(
    witnesses: tuple[Witness, Witness], printed: list[str]
) -> None:
    """Changes stand together only where the very same line or scenario was tried on each of them."""
    said = as_text(Report([_told(f"change {n}", one) for n, one in enumerate(witnesses)], ()))
    assert "change 0" in said
    assert "change 1" in said
    lines = [line.strip() for line in said.splitlines()]
    assert [line for line in lines if line.startswith(("Given age", "And "))] == printed


def test_where_nothing_was_found_each_change_stands_alone() -> None:
    """With the advice to excuse it."""
    said = as_text(Report([_told("change 0", None), _told("change 1", None)], ()))
    assert said.count("No scenario was found") == 2
