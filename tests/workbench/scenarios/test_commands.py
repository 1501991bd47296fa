"""The command ``thresholds scenarios``."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from rules_engine.workbench.scenarios.remembered import last_run
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


DATED = """\
Feature: By when?

  Scenario Outline: Known on <aware>
    Given a case for Peterborough on <aware>
    And "date authority became aware" is "<aware>"
    When the case is assessed
    Then the deadline of "notify the panel" is <due>

    Examples:
      | aware      | due        |
      | 2027-03-31 | 2027-04-07 |
      | 2027-04-01 | 2027-04-12 |
"""
"""Five working days before April 2027, seven from then on."""


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rulesets, with a draft by which the limit is seven working days from April 2027."""
    found = tmp_path_factory.mktemp("drafted") / "rulesets"
    shutil.copytree(RULESETS, found)
    topic = found / "serious-incident-notification"
    for path in (topic / "2025-12-09").glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("status: in force", "status: draft")
        text = text.replace("in force from: 2025-12-09", "in force from: 2027-04-01")
        (topic / "2027-04-01").mkdir(exist_ok=True)
        told = text.replace("within: 5 working days", "within: 7 working days")
        (topic / "2027-04-01" / path.name).write_text(told, encoding="utf-8")
    return found


def _tried(drafted: Path, features: Path, *more: str) -> Result:
    return CliRunner().invoke(app, ["scenarios", "--rulesets", str(drafted), "--features", str(features), *more])


def test_a_draft_judges_only_where_it_is_tried(features_of: FeaturesOf, drafted: Path) -> None:
    """As though in force from its date; it says loudly that it is not."""
    features = features_of({"own": DATED})
    found = _tried(drafted, features)
    assert (found.exit_code, found.stdout.count("features/own.feature:")) == (1, 1)
    assert "Found: 2027-04-08." in found.stdout
    assert "TRIED OUT" not in found.stdout
    found = _tried(drafted, features, "--drafts")
    assert found.exit_code == 0, found.output
    assert "TRIED OUT, NOT IN FORCE: serious-incident-notification from 1 April 2027 (draft)." in found.stdout
    assert "1 of the scenarios was judged by a draft." in found.stdout
    assert found.stdout.endswith("All 2 scenarios passed, in 1 feature.\n")


def test_where_no_draft_judged_anything_it_says_so(features_of: FeaturesOf, drafted: Path) -> None:
    """And how to try all scenarios on it."""
    found = _tried(drafted, features_of({"own": DATED}), "--drafts", "own:11")
    told = " ".join(found.stdout.split())
    assert found.exit_code == 0
    assert "no draft judged anything" in told
    assert "add --on 2027-04-01 to try all scenarios on it" in told
    found = _tried(RULESETS, features_of({"own": DATED}), "--drafts", "own:11")
    assert "There is no draft in this folder" in found.stdout


def test_all_scenarios_are_tried_on_the_rulebook_of_one_date(features_of: FeaturesOf, drafted: Path) -> None:
    """Whatever the dates of their cases: what comes out otherwise fails."""
    features = features_of({"own": DATED})
    found = _tried(drafted, features, "--drafts", "--on", "2027-04-01")
    assert found.exit_code == 1
    assert "own.feature:11: Known on 2027-03-31" in found.stdout
    assert "Found: 2027-04-09." in found.stdout
    assert "2 of the scenarios were judged by a draft." in found.stdout
    found = _tried(drafted, features, "--on", "2027-04-01")
    assert "own.feature:12: Known on 2027-04-01" in found.stdout
    found = _tried(drafted, features, "--drafts", "--on", "2026-04-01")
    assert "no draft judged anything" in " ".join(found.stdout.split())
    assert _tried(drafted, features, "--on", "April").exit_code == 2
    found = _tried(drafted, features, "--on", "1999-04-01")
    assert found.exit_code == 1
    assert "No rulebook is in force on 1999-04-01" in found.stderr


def test_a_case_of_a_date_without_a_rulebook_has_none_by_another_either(features_of: FeaturesOf) -> None:
    """That it is refused holds whatever rulebook judges the others."""
    text = FEATURE.partition("  Rule:")[0].replace("2026-01-12", "2001-01-12") + (
        "  Scenario: Too early\n    When the case is assessed\n"
        "    Then the case is refused because no rulebook covers its date\n"
    )
    assert _ran(features_of({"own": text}), "--on", "2026-04-01").exit_code == 0


def test_what_failed_last_time_is_run_again(features_of: FeaturesOf) -> None:
    """That alone, until it passes."""
    features = features_of({"own": FEATURE})
    assert _ran(features, "--failed").stdout == "Nothing failed last time.\n"
    _ran(features)
    assert _ran(features, "--failed").stdout.endswith("1 of 1 scenario failed, in 1 feature.\n")
    sound = FEATURE.replace("in our area          | applies        ", "in our area          | does not apply ")
    features_of({"own": sound})
    assert _ran(features, "--failed").stdout == "The one scenario passed.\n"
    assert _ran(features, "--failed").stdout == "Nothing failed last time.\n"


def test_a_run_of_a_part_takes_no_place_of_a_whole_one(features_of: FeaturesOf) -> None:
    """Pages go on to show the whole one; nor does a run of drafts."""
    features = features_of({"own": FEATURE})
    kept = _ran(features).stdout
    digest = json.loads(_ran(features, "--format", "json").stdout)["scenarios"][0]["rulebook"]
    before = last_run(digest)
    assert kept
    assert len(before["features/own.feature"].outcomes) == 3
    for part in (["--name", "nothing"], ["own:23"], ["--failed"], ["--drafts"], ["--on", "2026-01-12"]):
        _ran(features, *part)
        assert last_run(digest) == before


def test_it_is_written_to_a_file_where_one_is_named(features_of: FeaturesOf, tmp_path: Path) -> None:
    """With how many passed on the terminal; a folder that is not there is refused."""
    features = features_of({"own": FEATURE})
    found = _ran(features, "--format", "html", "--output", str(tmp_path / "living.html"))
    assert found.exit_code == 1
    assert found.stdout == f"1 of 3 scenarios failed, in 1 feature. Written to {tmp_path / 'living.html'}.\n"
    assert (tmp_path / "living.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    found = _ran(features, "--output", str(tmp_path / "none" / "run.txt"))
    assert found.exit_code == 2
    assert "cannot be written" in found.stderr
