"""The command ``thresholds mutate``, as an officer runs it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.finding_out import Finding, Outcome
from rules_engine.workbench.mutation.remembered import Kept
from tests.workbench.mutation.small import FEATURE, RULESET, UP_TO_25, FolderOf, small
from tests.workbench.sarif import run_of


def _ran(rulesets: Path, features: Path, *more: str) -> Result:
    return CliRunner().invoke(
        app, ["mutate", "--rulesets", str(rulesets), "--features", str(features), "--jobs", "1", *more]
    )


def test_what_no_scenario_would_notice_is_told_with_its_line_and_what_would(folder_of: FolderOf) -> None:
    """And the command ends with 1."""
    found = _ran(*small(folder_of))
    assert found.exit_code == 1, found.output
    told = " ".join(found.stdout.split())
    assert f"telling/2025-12-09.yaml:11: No scenario would notice if {UP_TO_25}." in told
    assert '| age now | 25 | When the case is assessed Then "tell somebody" does not apply' in told
    assert 'This line would, under "Nobody has asked about abuse" (features/telling.feature:22)' in told


def test_json_has_every_change_with_what_came_of_it(folder_of: FolderOf) -> None:
    """The counts are those of the changes."""
    told = json.loads(_ran(*small(folder_of), "--format", "json").stdout)
    states = [one["state"] for one in told["changes"]]
    assert states.count("noticed") > 5
    noticed, unnoticed = states.count("noticed"), states.count("unnoticed")
    assert told["score"] == f"{int(1000 * noticed / (noticed + unnoticed)) / 10:g} %"
    one = next(one for one in told["changes"] if one["if"].endswith('left out "the person died"'))
    assert one["would_notice"]["then"] == '"tell somebody" is undetermined' or one["noticed_by"]


def test_sarif_names_the_place_of_each(folder_of: FolderOf) -> None:
    """With the kind of change as the rule's id, which its tool lists."""
    rulesets, features = small(folder_of)
    run = run_of(_ran(rulesets, features, "--format", "sarif").stdout)
    known = {one["id"] for one in run["tool"]["driver"]["rules"]}
    assert {one["ruleId"] for one in run["results"]} == known
    one = next(one for one in run["results"] if UP_TO_25 in one["message"]["text"])
    where = one["locations"][0]["physicalLocation"]
    assert where["artifactLocation"]["uri"] == f"{rulesets.name}/telling/2025-12-09.yaml"
    assert where["region"]["startLine"] == 11


def test_html_is_one_page(folder_of: FolderOf) -> None:
    """Of the same content."""
    found = _ran(*small(folder_of), "--format", "html")
    assert found.stdout.startswith("<!doctype html>")
    assert "No scenario would notice if" in found.stdout


def test_an_excuse_takes_a_change_out_of_the_score(folder_of: FolderOf) -> None:
    """One that excuses nothing is told, with the nearest words where it is misspelt."""
    rulesets, features = small(folder_of)
    missing = UP_TO_25.replace("25", "26")
    noticed = UP_TO_25.replace("16 to 25", "16 to 23")
    (rulesets / "excused.yaml").write_text(
        f"excused:\n  - if: '{UP_TO_25}'\n    because: Nobody is told of those of 25.\n"
        f"  - if: '{missing}'\n    because: A slip.\n  - if: '{noticed}'\n    because: Idle.\n",
        encoding="utf-8",
    )
    told = json.loads(_ran(rulesets, features, "--format", "json").stdout)
    (excused,) = [one for one in told["changes"] if one["state"] == "excused"]
    assert (excused["if"], excused["excused_because"]) == (UP_TO_25, "Nobody is told of those of 25.")
    first, second = told["findings"]
    assert first["line"] == 4
    assert f'Did you mean "{UP_TO_25}"?' in first["message"]
    assert 'This is noticed: by "Up to and including 24, by age"' in second["message"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("excused:\n  - if: x\n", 'An excuse needs "because:".'),
        ("excused:\n  - {if: x, becuase: y}\n", 'Did you mean "because"?'),
        ("excused:\n  - {if: x, because: y}\n  - {if: x, because: z}\n", "excused on line 2 already"),
    ],
)
def test_excuses_are_read_strictly(folder_of: FolderOf, written: str, said: str) -> None:
    """With the line, and the nearest word."""
    rulesets, features = small(folder_of)
    (rulesets / "excused.yaml").write_text(written, encoding="utf-8")
    assert said in json.dumps(json.loads(_ran(rulesets, features, "--format", "json").stdout)).replace('\\"', '"')


@pytest.mark.parametrize(
    ("named", "said"), [("tellin", 'Did you mean "telling"?'), ("x" * 20, "There are these: telling, sequence.")]
)
def test_a_ruleset_that_is_not_there_is_refused(folder_of: FolderOf, named: str, said: str) -> None:
    """With those that there are."""
    found = _ran(*small(folder_of), "--ruleset", named)
    assert found.exit_code == 2
    assert said in found.stderr


def test_features_that_are_not_there_are_refused(folder_of: FolderOf, tmp_path: Path) -> None:
    """As a request that cannot be met."""
    rulesets, _ = small(folder_of)
    found = _ran(rulesets, tmp_path / "nowhere")
    assert found.exit_code == 2
    assert "Name the folder of the features with --features." in found.stderr


def test_a_scenario_that_fails_already_is_told_and_notices_nothing(folder_of: FolderOf) -> None:
    """It would fail whatever is changed."""
    rulesets, features = small(folder_of, FEATURE.replace("24  | applies       ", "24  | does not apply"))
    told = json.loads(_ran(rulesets, features, "--format", "json").stdout)
    (one,) = [one for one in told["changes"] if one["if"] == UP_TO_25.replace("16 to 25", "16 to 23")]
    assert one["state"] == "unnoticed"
    assert "One scenario fails already" in " ".join(_ran(rulesets, features).stdout.split())


LATER = RULESET.replace("in force from: 2025-12-09", "in force from: 2027-04-01").replace(
    "within: 5 days", "within: 7 days"
)
"""The same from April 2027, with another deadline."""


def test_older_scenarios_notice_what_a_new_version_leaves_as_it_was(folder_of: FolderOf) -> None:
    """What would notice the rest is a new scenario that the new version judges: no line under an older one."""
    rulesets, features = small(folder_of)
    before = json.loads(_ran(rulesets, features, "--format", "json").stdout)["changes"]
    (rulesets / "telling" / "2027-04-01.yaml").write_text(LATER, encoding="utf-8")
    told = json.loads(_ran(rulesets, features, "--format", "json").stdout)["changes"]
    noticed = [{one["if"] for one in run if one["state"] == "noticed"} for run in (before, told)]
    assert noticed[0] == noticed[1] != set()
    would = [one["would_notice"] for one in told if one["would_notice"]]
    assert any(one["at"] for one in (one["would_notice"] or {} for one in before) if one)
    assert {one["at"] for one in would} == {None}
    assert all("Given a case for Peterborough on 2027-04-01" in one["scenario"] for one in would)


def test_older_scenarios_that_a_new_version_judges_otherwise_are_no_failures(folder_of: FolderOf) -> None:
    """They show what an older version said, and are asked nothing."""
    rulesets, features = small(folder_of)
    later = LATER.replace("age now: 16 to 24", "age now: 16 to 23")
    (rulesets / "telling" / "2027-04-01.yaml").write_text(later, encoding="utf-8")
    told = " ".join(_ran(rulesets, features).stdout.split())
    assert "fails already" not in told
    assert 'asked for "age now is 16 to 24" instead of "age now is 16 to 23"' in told


def test_only_what_changed_is_asked_about_where_a_version_is_named(
    folder_of: FolderOf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The rule alone was changed."""
    rulesets, features = small(folder_of)
    before = tmp_path_factory.mktemp("before")
    for path in rulesets.glob("*.yaml"):
        (before / path.name).write_bytes(path.read_bytes())
    (before / "telling").mkdir()
    (before / "telling" / "2025-12-09.yaml").write_text(RULESET.replace("modality: should", "modality: may"))
    told = json.loads(_ran(rulesets, features, "--changed-since", str(before), "--format", "json").stdout)
    assert {one["if"].split('"')[1] for one in told["changes"]} == {"tell somebody"}
    assert told["changes"]
    told = json.loads(_ran(rulesets, features, "--changed-since", str(rulesets), "--format", "json").stdout)
    assert told["changes"] == []


def test_a_second_run_judges_only_what_changed(folder_of: FolderOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered is told as it was found."""
    rulesets, features = small(folder_of)
    first = _ran(rulesets, features, "--format", "json").stdout
    monkeypatch.setattr("rules_engine.workbench.mutation.judging.Scenarios.noticing", _never)
    assert _ran(rulesets, features, "--format", "json").stdout == first
    text = (rulesets / "telling" / "2025-12-09.yaml").read_text()
    (rulesets / "telling" / "2025-12-09.yaml").write_text(text.replace("age now: 16 to 24", "age now: 16 to 23"))
    found = CliRunner().invoke(app, ["mutate", "--rulesets", str(rulesets), "--features", str(features), "--jobs", "1"])
    assert isinstance(found.exception, NotImplementedError)


def _never(*_: object) -> None:
    raise NotImplementedError


def test_a_run_that_is_stopped_says_so_and_loses_nothing(
    folder_of: FolderOf, monkeypatch: pytest.MonkeyPatch, remembered_in: Path
) -> None:
    """As by Ctrl-C: one message, no traceback, and the next run goes on from what was found."""
    rulesets, features = small(folder_of)
    found, left = Finding.outcome, iter(range(5))

    def stopped(finding: Finding, change: Change) -> tuple[Outcome, Kept]:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return found(finding, change)

    monkeypatch.setattr(Finding, "outcome", stopped)
    ended = _ran(rulesets, features)
    assert (ended.exit_code, ended.stdout) == (130, "")
    assert ended.stderr.startswith("Stopped. What was found so far is remembered")
    (kept,) = remembered_in.rglob("*.json")
    assert len(json.loads(kept.read_text(encoding="utf-8"))) == 5


def test_two_processes_find_what_one_does(folder_of: FolderOf, remembered_in: Path) -> None:
    """In the same order, where nothing is remembered."""
    rulesets, features = small(folder_of)
    one = _ran(rulesets, features, "--format", "json").stdout
    for path in remembered_in.rglob("*.json"):
        path.unlink()
    two = _ran(rulesets, features, "--format", "json", "--jobs", "2").stdout
    assert json.loads(one) == json.loads(two)
