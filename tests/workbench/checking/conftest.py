"""What tests of the check share: a small rulebook, and what is found in it once it was changed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.tree import Finding
from rules_engine.workbench.checking.everything import Checked, check
from rules_engine.workbench.publishing.lock import NAME, release
from tests.workbench.checking.example import put, small_rulebook

TODAY = date(2026, 6, 1)
Check = Callable[..., Checked]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered is remembered for these tests alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def rulesets(tmp_path: Path) -> Path:
    """The small rulebook, in a folder of its own."""
    return small_rulebook(tmp_path / "project")


@pytest.fixture
def checked(rulesets: Path) -> Check:
    """Checks the small rulebook with these examples put into it, perhaps after it was released."""

    def run(*examples: str, today: date = TODAY, released: bool = False) -> Checked:
        if released:
            read = Folder(rulesets)
            (rulesets / NAME).write_text(release(read, read.versions), encoding="utf-8")
        for example in examples:
            put(example, rulesets.parent)
        return check(rulesets, rulesets.parent / "features", today)

    return run


def coded(checked: Checked, code: str) -> list[Finding]:
    """The findings of a kind."""
    return [finding for finding, _ in checked.findings if finding.code == code]
