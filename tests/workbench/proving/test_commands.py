"""The command ``thresholds prove``."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.cli import app
from rules_engine.loading.tree import Findings
from rules_engine.workbench.proving.cases import ProofFault
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.running import Runner
from tests.conftest import RULESETS
from tests.workbench.proving.example import RULESET, FolderOf, changed, files

CLASH = changed("if all of: [{notify: does not apply}]", "if any of: [the person died, {notify: does not apply}]")


def _ran(folder: Path, *more: str) -> Result:
    return CliRunner().invoke(app, ["prove", "--rulesets", str(folder), *more])


def test_a_sound_rulebook_ends_with_0(folder_of: FolderOf) -> None:
    """Every property and every law is told as proved, and how much was covered."""
    found = _ran(folder_of(files()))
    assert found.exit_code == 0
    assert "All 10 hold in every case." in found.output
    assert "2 rules and 3 criteria on 3 facts. They tell 12 complete lawful cases apart" in " ".join(
        found.output.split()
    )
    assert found.output.count("- Proved: ") == 10


def test_a_property_that_fails_ends_with_1_and_its_scenario_runs(
    folder_of: FolderOf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The scenario that is printed can be put into a feature as it stands, and holds there."""
    folder = folder_of(files(CLASH))
    found = _ran(folder)
    assert found.exit_code == 1
    assert "FAILED: notified or closed" in found.output
    assert "Written at: properties.yaml:7" in found.output
    assert '3 answers show it: "notify" applies; "close the case" applies.' in found.output
    scenario = found.output[found.output.index("    Scenario:") :].split("\n\n")[0]
    feature = tmp_path_factory.mktemp("features") / "deaths.feature"
    feature.write_text(f"Feature: Deaths\n\n  Rule: So\n\n{scenario}\n", encoding="utf-8")
    (outcome,) = Runner(folder).run(read_features([feature], Findings()))
    assert outcome.failure is None


def test_json_has_everything_and_html_is_a_page(folder_of: FolderOf) -> None:
    """What failed can be read by programs, and shown on a page with the scenario as it is written."""
    folder = folder_of(files(CLASH))
    told = json.loads(_ran(folder, "--format", "json").output)
    failed = [one for book in told["rulebooks"] for one in book["proofs"] if one["outcome"] == "failed"]
    assert not told["sound"]
    assert [(one["id"], one["kind"], one["written_at"]) for one in failed] == [
        ("notified_or_closed", "property", "properties.yaml:7"),
        ("each_rule_fails_to_apply_in_some_lawful_case", "law", None),
    ]
    assert failed[0]["examples"][0]["facts"] == {"abuse_or_neglect": "known", "age_now": 0, "died": "yes"}
    page = _ran(folder, "--format", "html")
    assert page.exit_code == 1
    assert re.search(r'(?s)<pre tabindex="0">    Scenario: Notified or closed\n.*</pre>', page.output)


def test_each_date_on_which_the_rulebook_changes_is_proved(folder_of: FolderOf) -> None:
    """A later version that clashes fails from its date on; a date alone is asked with --on."""
    later = CLASH.replace("2025-12-09", "2027-04-01")
    folder = folder_of({**files(), "deaths/2027-04-01.yaml": later})
    found = _ran(folder)
    assert found.exit_code == 1
    assert "The rulebook from 9 December 2025 to 31 March 2027" in found.output
    assert found.output.index("FAILED") > found.output.index("The rulebook from 1 April 2027")
    assert _ran(folder, "--on", "2026-01-01").exit_code == 0
    assert _ran(folder, "--on", "2027-04-01").exit_code == 1


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (("--on", "tomorrow"), 2, "Write the date as YYYY-MM-DD"),
        (("--on", "2020-01-01"), 2, "No rulebook is in force on 2020-01-01. Dates covered: from 2025-12-09 on."),
    ],
)
def test_a_request_that_cannot_be_met_is_refused(
    folder_of: FolderOf, more: tuple[str, ...], code: int, said: str
) -> None:
    """With what to write instead."""
    found = _ran(folder_of(files()), *more)
    assert found.exit_code == code
    assert said in found.stderr


def test_a_folder_that_holds_no_rulesets_is_refused(tmp_path: Path) -> None:
    """It is named."""
    found = _ran(tmp_path)
    assert found.exit_code == 2
    assert f"There is no facts.yaml in {tmp_path}." in found.stderr


def test_what_is_wrong_in_a_file_has_to_be_mended_first(folder_of: FolderOf) -> None:
    """Nothing is proved of rulesets that cannot be read."""
    found = _ran(folder_of(files(properties="properties:\n  so:\n    says: It is.\n")))
    assert found.exit_code == 1
    assert "The rulesets have to be mended first:\nproperties.yaml:3:5" in found.stderr
    assert found.stdout == ""


def test_without_properties_the_laws_are_proved(folder_of: FolderOf) -> None:
    """The file may be absent, and a folder without anything in force has nothing to prove."""
    assert "All 7 hold in every case." in _ran(folder_of({"deaths/2025-12-09.yaml": RULESET})).output
    draft = RULESET.replace("status: in force", "status: draft")
    assert "nothing to prove" in _ran(folder_of({"deaths/2025-12-09.yaml": draft})).output


def test_a_fault_is_said_loudly(folder_of: FolderOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where proof and engine disagree the command ends with 3, and says that neither may be relied on."""

    def disagree(*_: object) -> None:
        message = "They disagree."
        raise ProofFault(message)

    monkeypatch.setattr("rules_engine.workbench.proving.proving.prove_rulebook", disagree)
    found = _ran(folder_of(files()))
    assert found.exit_code == 3
    assert found.stderr == "FAULT: They disagree.\nRely neither on the proof nor on the engine until this is mended.\n"


def test_the_shipped_rulebook_holds_in_every_case() -> None:
    """Every property that its owners wrote, and every law."""
    found = _ran(RULESETS, "--format", "json")
    told = json.loads(found.output)
    assert [one["name"] for book in told["rulebooks"] for one in book["proofs"] if one["outcome"] != "proved"] == []
    assert found.exit_code == 0
    assert all(book["proofs"][0]["kind"] == "property" for book in told["rulebooks"])
