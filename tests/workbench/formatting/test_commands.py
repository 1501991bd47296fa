"""The command ``thresholds fmt``."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from rules_engine.loading import Folder
from rules_engine.rulebook import findings, in_force
from tests.conftest import IN_FORCE, ROOT, RULESETS
from tests.workbench.example import FULL

FolderOf = Callable[..., Path]
_ODD = """\
title: What follows a death?
owner: CSPR Subgroup
status: in force
in force from: 2025-12-09
review by: 2026-12-31   # a year on
rules:
    tell somebody:
        recommend: Tell somebody
        # who is it for
        if any of:
        - the person died
        who acts: police
        who decides: police
        modality: should
        cites: {at: s.68, says: somebody is told, source: CA2004}
criteria:
  the person died:
    cites: {source: WT2023, at: Chapter 5, says: a death counts}
    met when: {died: yes}
"""
_IN_ORDER = """\
title: What follows a death?
status: in force
in force from: 2025-12-09
review by: 2026-12-31   # a year on
owner: CSPR Subgroup
criteria:
  the person died:
    met when: {died: yes}
    cites: {source: WT2023, at: Chapter 5, says: a death counts}
rules:
  tell somebody:
    # who is it for
    if any of:
      - the person died
    recommend: Tell somebody
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.68, says: somebody is told}
"""


def _fmt(folder: Path, *more: str) -> Result:
    return CliRunner().invoke(app, ["fmt", "--rulesets", str(folder), *more])


def test_what_is_shipped_is_in_order() -> None:
    """Rulesets, shared files and features."""
    found = CliRunner().invoke(app, ["fmt", "--check", "--rulesets", str(RULESETS)])
    assert (found.exit_code, found.stdout.count("\n")) == (0, 1), found.stdout


def test_keys_stand_as_the_reader_wants_them_and_the_digest_is_the_same(folder_of: FolderOf) -> None:
    """What check finds out of order it finds no more."""
    folder = folder_of({"topic/2025-12-09.yaml": _ODD})
    before = Folder(folder)
    assert any("out of order" in one.message for one in findings(before))
    assert _fmt(folder, "--check").exit_code == 1
    assert (folder / "topic/2025-12-09.yaml").read_text() == _ODD
    found = _fmt(folder)
    assert found.exit_code == 0
    assert "Put in order: topic/2025-12-09.yaml" in found.stdout
    assert (folder / "topic/2025-12-09.yaml").read_text() == _IN_ORDER
    after = Folder(folder)
    assert findings(after) == []
    assert [f.plain() for v in after.versions for f in v.files] == [f.plain() for v in before.versions for f in v.files]


def test_a_sound_rulebook_keeps_its_digest(folder_of: FolderOf) -> None:
    """Whatever was moved."""
    text = FULL.replace("        - ", "      -   ").replace("criteria:\n", "\ncriteria:\n# the first\n")
    folder = folder_of({"topic/2025-12-09.yaml": text})
    before = in_force(Folder(folder), IN_FORCE).digest
    assert "Put in order" in _fmt(folder).stdout
    assert in_force(Folder(folder), IN_FORCE).digest == before


def test_only_the_files_named_are_put_in_order(folder_of: FolderOf) -> None:
    """One that is none of ours is refused, with the nearest that is."""
    folder = folder_of(
        {"topic/2025-12-09.yaml": _ODD, "other/2025-12-09.yaml": "title: x\n\nowner:   y\nstatus: draft\n"}
    )
    found = _fmt(folder, str(folder / "other/2025-12-09.yaml"))
    assert "Put in order: other/2025-12-09.yaml" in found.stdout
    assert (folder / "topic/2025-12-09.yaml").read_text() == _ODD
    refused = _fmt(folder, str(folder / "fact.yaml"))
    assert (refused.exit_code, 'Did you mean "facts.yaml"?' in refused.stderr) == (2, True)
    assert _fmt(folder / "topic").exit_code == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: [\n", "topic/2025-12-09.yaml:1:8: This is not YAML"),
        ("owner: x\ntitle: a\ntitle: b\n", 'topic/2025-12-09.yaml:3:1: "title" is written twice'),
        ("owner: x\n? title\n: a\n", "topic/2025-12-09.yaml:1:1: This file is left as it is"),
    ],
)
def test_what_cannot_be_put_in_order_is_left_alone(folder_of: FolderOf, text: str, said: str) -> None:
    """Told with its place; the command ends with 1."""
    folder = folder_of({"topic/2025-12-09.yaml": text})
    found = _fmt(folder)
    assert (found.exit_code, said in found.stdout) == (1, True), found.stdout
    assert (folder / "topic/2025-12-09.yaml").read_text() == text


def test_features_beside_the_rulesets_are_aligned(tmp_path: Path) -> None:
    """One that is no text is told."""
    shutil.copytree(ROOT / "rulesets", tmp_path / "rulesets")
    features = tmp_path / "features"
    features.mkdir()
    (features / "a.feature").write_text("Feature: x\n  Scenario: y\n    Given z\n      | a|\n", encoding="utf-8")
    (features / "b.feature").write_bytes(b"\xff")
    found = _fmt(tmp_path / "rulesets")
    assert found.exit_code == 1
    assert "Put in order: features/a.feature" in found.stdout
    assert "features/b.feature:1:1: The file cannot be read as UTF-8 text." in found.stdout
    assert "| a |" in (features / "a.feature").read_text()
