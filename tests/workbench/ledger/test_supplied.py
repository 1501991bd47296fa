"""The copies that somebody holds in a folder: the one that is the ledger's is found, and what is lacking is told."""

from pathlib import Path

import pytest

from rules_engine.workbench.ledger.reading import Ledger
from rules_engine.workbench.ledger.supplied import copies
from rules_engine.workbench.ledger.words import digest
from tests.workbench.ledger.playgrounds import SOURCE, TEXT

SENTENCE = "Nobody needs to know it by heart.\n"


def notes(folder: Path, ledger: Ledger, **files: bytes) -> list[str]:
    """What is told of a folder with these texts."""
    for name, held in files.items():
        (folder / f"{name}.txt").write_bytes(held)
    return list(copies(folder, [ledger]).notes)


def test_the_best_copy_is_taken(ledger: Ledger, tmp_path: Path) -> None:
    """Among texts, the one with the most of the ledger's statements is the copy, and a whole one calls for no note."""
    (tmp_path / "b.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "c.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "d.md").write_text(TEXT, encoding="utf-8")
    found = copies(tmp_path, [ledger])
    assert found.notes == ()
    assert found.by_source[SOURCE].path.name == "c.txt"
    assert found.by_source[SOURCE].passages[digest("It is then destroyed")] == "It is then destroyed[1]."


def test_a_folder_that_is_missing_empty_or_a_file_is_told(ledger: Ledger, tmp_path: Path) -> None:
    """Each is told by its name, and there are no copies."""
    missing, a_file = tmp_path / "missing", tmp_path / "file.md"
    a_file.write_text(TEXT, encoding="utf-8")
    assert notes(missing, ledger) == [f"There is no folder {missing}: no passages are shown."]
    assert notes(a_file, ledger) == [f"{a_file} is a file. Name the folder that it lies in: no passages are shown."]
    (empty,) = notes(tmp_path, ledger)
    assert empty.startswith(f"There is no .txt file in {tmp_path}: no passages are shown. Save your copy there")


def test_what_is_no_text_is_told_beside_the_copy(ledger: Ledger, tmp_path: Path) -> None:
    """A PDF that was renamed is named and passed over."""
    (told,) = notes(tmp_path, ledger, a=b"%PDF-1.7", c=TEXT.encode())
    assert told.startswith("a.txt: This is a PDF.")
    assert SOURCE in copies(tmp_path, [ledger]).by_source


@pytest.mark.parametrize("text", ["How to mend a bicycle.\n", f"{'Something else. ' * 3}Or that. Or this. {SENTENCE}"])
def test_another_text_is_told(ledger: Ledger, tmp_path: Path, text: str) -> None:
    """A text of something else is no copy, though a sentence of it may stand in the guidance too."""
    assert notes(tmp_path, ledger, a=text.encode()) == [
        f"None of the texts in {tmp_path} is {SOURCE}: no passages are shown of it."
    ]
    assert copies(tmp_path, [ledger]).by_source == {}


def test_a_part_of_it_is_told(ledger: Ledger, tmp_path: Path) -> None:
    """A copy that lacks statements says how many it has, however few; another encoding is told too."""
    assert notes(tmp_path, ledger, a=SENTENCE.encode()) == [f"a.txt holds 1 of 66 statements of {SOURCE}."]
    part = TEXT.replace(SENTENCE.strip(), "").replace("•", "-")
    assert notes(tmp_path, ledger, a=part.encode("cp1252")) == [
        "a.txt: The file is not UTF-8. It was read as Windows-1252.",
        f"a.txt holds 65 of 66 statements of {SOURCE}.",
    ]
