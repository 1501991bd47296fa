"""Files that go unread for their names: each is told, and what they would define is not missed elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.rulebook import findings
from tests.test_loading import FILE, SOUND

FolderOf = Callable[[dict[str, str | bytes]], Path]
IN_PLACE = "Nothing reads this file: name it"
COPY = "This looks like a copy of one.yaml. Take it away, or name it one.yaml in its place."
TWICE = "Nothing reads this file: facts.yaml is read. Name the one that counts facts.yaml, and take the other away."


def told(folder: Path) -> list[str]:
    """What is wrong in a folder, each with its file."""
    return [f"{f.place.file} {f.message}" for f in findings(Folder(folder))]


@pytest.mark.parametrize(("name", "message"), [
    ("sequence.yml", f"{IN_PLACE} sequence.yaml."),
    ("Sequence.YAML", f"{IN_PLACE} sequence.yaml."),
    ("sequence.yaml.txt", f"{IN_PLACE} sequence.yaml."),
    ("facts (1).yaml", TWICE),
    ("facts - Copy.yaml", TWICE),
    ("Copy of facts.yaml", TWICE),
    ("facts_copy.yml", TWICE),
    ("2026-01-01.yaml",
     "Nothing reads this file. Put a ruleset in the folder of its topic, or take the file away."),
    ("faulty/2025-12-10.yml", f"{IN_PLACE} 2025-12-10.yaml."),
    ("other/2025-12-09/one.yml", f"{IN_PLACE} one.yaml."),
    ("other/2025-12-09/one.yaml.txt", f"{IN_PLACE} one.yaml."),
    ("other/2025-12-09/one.Yaml", f"{IN_PLACE} one.yaml."),
])  # fmt: skip
def test_a_misnamed_file_is_told(folder_of: FolderOf, name: str, message: str) -> None:
    """A file that nothing would read is told with the name it should have, once, and is not read."""
    assert told(folder_of({FILE: SOUND, name: "}{"})) == [f"{name} {message}"]


@pytest.mark.parametrize("name", ["one (1).yaml", "one - Copy.yaml", "one copy.yml", "one_copy 2.yaml"])
def test_a_copy_in_a_dated_folder_is_told_once(folder_of: FolderOf, name: str) -> None:
    """A copy beside its original is one finding, not one for each name that it repeats."""
    folder = folder_of({"other/2025-12-09/one.yaml": SOUND, f"other/2025-12-09/{name}": SOUND})
    assert told(folder) == [f"other/2025-12-09/{name} {COPY}"]


def test_a_folder_in_a_dated_folder_is_told(folder_of: FolderOf) -> None:
    """Rules in a folder too deep are never dropped in silence."""
    folder = folder_of({"other/2025-12-09/one.yaml": SOUND, "other/2025-12-09/more/two.yaml": SOUND})
    assert told(folder) == ["other/2025-12-09/more Nothing reads a folder in here. Put its files next to it."]


def test_other_files_are_left_alone(folder_of: FolderOf) -> None:
    """Notes, hidden files and the folders that are no topics may lie there."""
    names = ["README.md", ".DS_Store", ".hidden.yaml", "notes.txt", "facts.yaml~", "schema/a.yml", "faulty/README.md",
             "faulty/.DS_Store", "other/2025-12-09/notes.md", "other/2025-12-09/.git/a"]  # fmt: skip
    files: dict[str, str | bytes] = dict.fromkeys(names, "}{")
    assert told(folder_of({**files, "other/2025-12-09/one (1).yaml": SOUND})) == []


def test_what_a_misnamed_file_defines_is_not_missed(folder_of: FolderOf) -> None:
    """Rules that name a criterion of the misnamed file, and steps that name its rules, have no finding of their own."""
    other = SOUND.replace("[the person has died]", "[a criterion of the other file]")
    steps = "steps:\n  first step:\n    called for by: a rule of the other file\n    done on: date of birth\n"
    folder = folder_of({FILE: other, "other/2025-12-09.yml": SOUND, "sequence.yaml": steps})
    assert told(folder) == [f"other/2025-12-09.yml {IN_PLACE} 2025-12-09.yaml."]


def test_a_shared_file_that_is_missing_is_told(folder_of: FolderOf) -> None:
    """A missing file is called missing, and one that is only misnamed is told once."""
    folder = folder_of({FILE: SOUND})
    (folder / "areas.yaml").rename(folder / "areas.yml")
    assert told(folder) == [f"areas.yml {IN_PLACE} areas.yaml."]
    (folder / "areas.yml").unlink()
    message = "This file is missing. Every folder of rulesets has one: rulesets/README.md says what it holds."
    assert told(folder) == [f"areas.yaml {message}"]


def test_a_folder_of_other_things_is_not_picked_at(tmp_path: Path) -> None:
    """Where there is no facts.yaml only that is told, with the file that should be named so."""
    (tmp_path / "compose.yml").touch()
    message = "There is no facts.yaml in this folder. Name the folder that holds the rulesets."
    assert told(tmp_path) == [f"{tmp_path} {message}"]
    (tmp_path / "facts.yml").touch()
    assert told(tmp_path) == [f"{tmp_path} {message}", f"facts.yml {IN_PLACE} facts.yaml."]
