"""What tests of changes share: a place of their own to remember in, and the small rulebook."""

from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.mutation.asked import Asked, asked_of
from rules_engine.workbench.mutation.judging import Scenarios
from rules_engine.workbench.scenarios.reading import read_features
from tests.conftest import IN_FORCE, RULESETS
from tests.workbench.mutation.small import FolderOf, small


@pytest.fixture(autouse=True)
def remembered_in(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where these tests remember runs: never where the user's own are, nor in a folder of rulesets."""
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr("rules_engine.workbench.mutation.remembered.cache_folder", lambda: cache)
    return cache


@pytest.fixture
def telling(folder_of: FolderOf) -> tuple[Rulebook, list[Asked]]:
    """The small rulebook, and its scenarios."""
    rulesets, features = small(folder_of)
    rulebook = in_force(Folder(rulesets), IN_FORCE)
    read = read_features(sorted(features.glob("*.feature")), Findings())
    return rulebook, list(asked_of(read, rulebook))


@pytest.fixture
def scenarios(telling: tuple[Rulebook, list[Asked]]) -> Scenarios:
    """The scenarios of the small rulebook, sorted by what they speak of."""
    rulebook, asked = telling
    return Scenarios(asked, rulebook)


@pytest.fixture(scope="session")
def asked_shipped(rulebook: Rulebook) -> list[Asked]:
    """The shipped scenarios."""
    read = read_features(sorted((RULESETS.parent / "features").glob("*.feature")), Findings())
    return list(asked_of(read, rulebook))
