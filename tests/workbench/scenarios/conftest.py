"""What tests of scenarios share: features of their own, and a place of their own to remember runs in."""

from collections.abc import Callable
from pathlib import Path

import pytest

FeaturesOf = Callable[[dict[str, str]], Path]
FEATURE = """\
Feature: Is it notified?

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Notifications of Serious Incidents, para 2

    Background:
      Given the facts
        | fact         | answer |
        | serious harm | yes    |

    Scenario Outline: Abuse is <abuse>
      Given "abuse or neglect" is "<abuse>"
      And the facts
        | fact          | answer  |
        | place of harm | <place> |
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | abuse         | place                | status          |
        | known         | elsewhere in England | is undetermined |
        | not indicated | in our area          | applies         |

  Scenario: Nothing is known
    When the case is assessed
    Then "notify the panel" is undetermined
"""
"""Its second example does not hold."""


@pytest.fixture
def features_of(tmp_path: Path) -> FeaturesOf:
    """Makes a folder of features."""

    def make(files: dict[str, str]) -> Path:
        folder = tmp_path / "features"
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.feature").write_text(text, encoding="utf-8")
        return folder

    return make


@pytest.fixture(autouse=True)
def remembered_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where these tests remember runs: never where the user's own are."""
    monkeypatch.setattr("rules_engine.workbench.scenarios.remembered.cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"
