"""The guide to publishing: every command is run and every change is made, on a copy of what is shipped."""

from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.rulesets import HEAD_KEYS
from rules_engine.rulebook import findings
from rules_engine.workbench.publishing.stages import STAGES
from tests.conftest import RULESETS
from tests.guides.desk import Desk
from tests.guides.guide import blocks, read
from tests.guides.test_policy_officer import Clock


def test_whoever_follows_the_guide_gets_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a ruleset in force, with its history."""
    monkeypatch.setattr("rules_engine.cli.datetime", Clock)
    (tmp_path / "desk").mkdir()
    desk = Desk(tmp_path / "desk")
    desk.follow(blocks(read("guides/publishing.md")))
    text = (desk.folder / "rulesets/care-leaver-deaths/2027-04-01.yaml").read_text()
    assert "  - on: 2026-11-23\n    by: A. Officer, CSPR Subgroup\n    why: Reviewed, and nothing to change\n" in text
    assert findings(Folder(desk.folder / "rulesets")) == []


def test_the_guide_has_every_stage() -> None:
    """In its table, in their order."""
    page = read("guides/publishing.md")
    rows = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| ")]
    assert [name for name in rows if name in {stage.name for stage in STAGES}] == [stage.name for stage in STAGES]


def test_the_format_s_page_has_every_key_of_the_head() -> None:
    """In the order in which they stand, "withdrawn from" in the text."""
    head = (RULESETS / "README.md").read_text().partition("## A ruleset")[2].partition("### When")[0]
    keys = [key for key in HEAD_KEYS if key != "withdrawn from"]
    assert [line.split(":")[0] for line in head.splitlines() if line.split(":")[0] in keys] == keys
