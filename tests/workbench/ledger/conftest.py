"""What tests of the ledger share: a ledger of the guidance on playgrounds, its rules and its scenarios."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.reading import Ledger, read_ledger
from rules_engine.workbench.ledger.scenarios import read_scenarios
from tests.conftest import IN_FORCE
from tests.workbench.ledger.playgrounds import FEATURE, RULESET, SOURCE, ledger_file


@pytest.fixture
def playgrounds(folder_of: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of rulesets with the ledger of our guidance, and the features that show it beside the folder."""
    folder = folder_of({"playgrounds/2025-12-09.yaml": RULESET, f"guidance/{SOURCE}.yaml": ledger_file()})
    sources = folder / "sources.yaml"
    added = f"  {SOURCE}: {{title: T, weight: local guidance, in force from: 2024-03-03, read: in full}}\n"
    sources.write_text(sources.read_text(encoding="utf-8").rstrip() + "\n" + added, encoding="utf-8")
    moved = tmp_path_factory.mktemp("project")
    folder = folder.rename(moved / "rulesets")
    (moved / "features").mkdir()
    (moved / "features" / "playgrounds.feature").write_text(FEATURE, encoding="utf-8")
    return folder


@pytest.fixture
def ledger(playgrounds: Path) -> Ledger:
    """The ledger of our guidance."""
    return read_ledger(playgrounds, SOURCE)


@pytest.fixture
def few_rules(playgrounds: Path) -> Rulebook:
    """The rulebook that encodes some of it."""
    return in_force(Folder(playgrounds), IN_FORCE)


@pytest.fixture
def links(playgrounds: Path, ledger: Ledger, few_rules: Rulebook) -> Links:
    """All of it joined."""
    scenarios = read_scenarios(playgrounds.parent / "features", Findings())
    return Links(ledger, few_rules, citations(Folder(playgrounds), SOURCE), scenarios)
