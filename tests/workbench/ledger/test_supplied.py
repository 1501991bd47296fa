"""The copies that somebody holds in a folder: the one that is the ledger's is found among others."""

from pathlib import Path

from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.workbench.ledger.supplied import best_copy, passages_of
from rules_engine.workbench.ledger.words import digest
from tests.workbench.ledger.playgrounds import TEXT


def test_the_best_copy_is_taken(ledger: Ledger, tmp_path: Path) -> None:
    """Among texts, the one with the most of the ledger's statements is the copy; what is no text is passed over."""
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.txt").write_text("Nobody needs to know it by heart.\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "d.md").write_text(TEXT, encoding="utf-8")
    found = best_copy(tmp_path, ledger)
    assert found is not None
    assert found[0].name == "c.txt"
    assert passages_of(found[1].said, ledger)[digest("It is then destroyed")] == "It is then destroyed[1]."


def test_no_copy_is_none(ledger: Ledger, tmp_path: Path) -> None:
    """A folder without a copy has none."""
    assert best_copy(tmp_path, ledger) is None
    (tmp_path / "b.txt").write_text("Something else.\n", encoding="utf-8")
    assert best_copy(tmp_path, ledger) is None
