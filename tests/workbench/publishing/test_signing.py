"""A signature: the status and the history, and nothing else of a file."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, List, Table, Text
from rules_engine.workbench.publishing.signing import CannotSign, Signature, signed
from tests.workbench.publishing.conftest import RULESET

DRAFT = RULESET.replace("status: in force", "status: draft   # not yet")
SIGNATURE = Signature(date(2027, 3, 2), "P. Officer", "seven days: agreed")


def _table(text: str, path: Path) -> Table:
    path.write_bytes(text.encode())
    found = Findings()
    table = read_tree(path, path.name, found)
    assert table is not None
    assert found.all == []
    return table


def _signed(text: str, path: Path, signature: Signature = SIGNATURE) -> str:
    return signed(text, _table(text, path), signature)


def test_only_status_and_history_change(tmp_path: Path) -> None:
    """Every other line stays as it is, comments as well."""
    found = _signed(DRAFT, tmp_path / "a.yaml")
    history = 'history:\n  - on: 2027-03-02\n    by: P. Officer\n    why: "seven days: agreed"\n\ncriteria:'
    assert found == DRAFT.replace("draft ", "in force ").replace("\ncriteria:", history)


def test_a_history_goes_on(tmp_path: Path) -> None:
    """The newest signature is the last, above whatever follows."""
    once = _signed(DRAFT, tmp_path / "a.yaml")
    twice = _signed(once, tmp_path / "a.yaml", Signature(date(2027, 9, 1), "B", "again"))
    told = _table(twice, tmp_path / "a.yaml").get("history")
    assert isinstance(told, List)
    assert [one.plain() for one in told.items] == [
        {"on": "2027-03-02", "by": "P. Officer", "why": "seven days: agreed"},
        {"on": "2027-09-01", "by": "B", "why": "again"},
    ]


def test_a_history_that_nothing_can_be_added_to_is_refused(tmp_path: Path) -> None:
    """With its place."""
    text = DRAFT.replace("\ncriteria:", "history: [{on: 2026-01-01, by: A, why: b}]\n\ncriteria:")
    with pytest.raises(CannotSign, match=r"a\.yaml:6:10: write each entry"):
        _signed(text, tmp_path / "a.yaml")


@given(by=st.text(min_size=1).filter(str.strip), why=st.text(min_size=1).filter(str.strip), crlf=st.booleans())
def test_whatever_a_person_writes_is_kept(
    by: str, why: str, crlf: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Runs of spaces and line ends aside."""
    by, why = ("a" + "".join(c for c in one if c.isprintable()) for one in (by, why))
    path = tmp_path_factory.getbasetemp() / "signed.yaml"
    text = DRAFT.replace("\n", "\r\n") if crlf else DRAFT
    told = _table(_signed(text, path, Signature(date(2027, 3, 2), by, why)), path)
    history, status = told.get("history"), told.get("status")
    assert isinstance(history, List)
    assert history.items[0].plain() == {"on": "2027-03-02", "by": " ".join(by.split()), "why": " ".join(why.split())}
    assert isinstance(status, Text)
    assert status.value == "in force"
