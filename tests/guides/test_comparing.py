"""The guide on comparing versions: every command is run, and prints what the guide shows."""

from pathlib import Path

import pytest

from tests.guides.desk import Desk
from tests.guides.guide import blocks, read


def test_whoever_follows_the_guide_sees_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step, on a copy of what is shipped."""
    monkeypatch.setattr("rules_engine.workbench.scenarios.remembered.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr("tests.guides.desk.OTHERS", {"cp"})
    (tmp_path / "desk").mkdir()
    desk = Desk(tmp_path / "desk")
    desk.follow(blocks(read("guides/comparing.md")))
    assert (desk.folder / "drafts").is_dir()
