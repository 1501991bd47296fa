"""The command ``thresholds scenarios``."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from tests.conftest import RULESETS
from tests.workbench.scenarios.conftest import FEATURE, FeaturesOf


def _ran(features: Path, *more: str) -> Result:
    return CliRunner().invoke(app, ["scenarios", "--rulesets", str(RULESETS), "--features", str(features), *more])


def test_what_fails_is_told_with_its_place_what_was_expected_and_what_was_found(features_of: FeaturesOf) -> None:
    """And the command ends with 1."""
    found = _ran(features_of({"own": FEATURE}))
    assert found.exit_code == 1
    assert found.stdout.splitlines() == [
        "features/own.feature:24: Abuse is not indicated",
        '  Expected (line 19): Then "notify the panel" applies',
        "  Found: does not apply, open on nothing.",
        "",
        "1 of 3 scenarios failed, in 1 feature.",
    ]


def test_only_the_scenarios_of_one_ruleset_are_run_where_one_is_named(features_of: FeaturesOf) -> None:
    """All of them pass, so that it ends with 0."""
    sound = FEATURE.replace("in our area          | applies        ", "in our area          | does not apply ")
    found = _ran(features_of({"own": FEATURE, "sound": sound}), "--ruleset", "sound", "--format", "json")
    assert found.exit_code == 0, found.output
    told = json.loads(found.stdout)
    assert (told["passed"], told["failed"], told["unreadable"]) == (3, 0, [])
    assert {one["file"] for one in told["scenarios"]} == {"features/sound.feature"}


def test_a_feature_that_cannot_be_read_is_told_and_the_others_are_run(features_of: FeaturesOf) -> None:
    """It counts as a failure; so does a scenario whose steps are misspelt, and so no steps."""
    torn = "Feature: Torn\n  Scenario: x\n    Given y\n    What is this\n"
    found = _ran(features_of({"own": FEATURE, "torn": torn, "void": "Feature: Void\n  Scenario: x\n   Wen y\n"}))
    assert found.exit_code == 1
    assert "features/torn.feature:" in found.stdout
    assert "The scenario has no steps." in found.stdout
    assert "2 of 4 scenarios failed" in found.stdout


@pytest.mark.parametrize(
    ("name", "said"), [("onw", 'Did you mean "own"?'), ("nothing like it", "There are these: own.")]
)
def test_a_ruleset_without_scenarios_is_refused(features_of: FeaturesOf, name: str, said: str) -> None:
    """With the nearest that has some."""
    found = _ran(features_of({"own": FEATURE}), "--ruleset", name)
    assert found.exit_code == 2
    assert said in found.stderr


def test_a_folder_without_features_is_refused(tmp_path: Path) -> None:
    """Nothing run is no pass."""
    found = _ran(tmp_path)
    assert found.exit_code == 2
    assert "There are no features" in found.stderr


def test_rulesets_that_cannot_be_read_have_to_be_mended_first(features_of: FeaturesOf, tmp_path: Path) -> None:
    """It says where, and ends with 1."""
    features = features_of({"own": FEATURE})
    found = CliRunner().invoke(app, ["scenarios", "--rulesets", str(tmp_path), "--features", str(features)])
    assert found.exit_code == 1
    assert "have to be mended first" in found.stderr


def test_a_run_that_cannot_be_remembered_is_shown_all_the_same(features_of: FeaturesOf, remembered_in: Path) -> None:
    """With a note."""
    remembered_in.write_text("a file where the folder should be", encoding="utf-8")
    found = _ran(features_of({"own": FEATURE}))
    assert "cannot be remembered" in found.stderr
    assert "1 of 3 scenarios failed" in found.stdout
