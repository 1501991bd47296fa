"""The command ``thresholds diff``, as a policy officer calls it."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rules_engine.workbench.comparing.commands import commands
from tests.conftest import RULESETS
from tests.workbench.comparing.test_comparison import SMALL
from tests.workbench.example import FolderOf

TODAY = date(2026, 11, 23)
WEAKER = {"5 working days": "7 working days", "[known, suspected]": "[known]"}


def run(*words: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(commands(lambda: TODAY), [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def folder(folder_of: FolderOf) -> Path:
    """Two versions, of which the later is weaker."""
    later = SMALL.replace("from: 2025-12-09", "from: 2026-06-01")
    for old, new in WEAKER.items():
        later = later.replace(old, new)
    return folder_of({"topic/2025-12-09.yaml": SMALL, "topic/2026-06-01.yaml": later})


def test_weakened_duties_come_first_with_cases_and_words(folder: Path) -> None:
    """The whole of what she reads."""
    found = run("2025-12-09", "2026-06-01", "--rulesets", folder)
    assert found.exit_code == 0
    wanted = [
        "From 2025-12-09 to 2026-06-01",
        "2 duties are weaker. 2 rules apply in other cases than before.",
        "Duties that are weaker",
        "Tell somebody (must; changed)",
        "Weaker: It does not apply any more in some cases in which it did.",
        "Weaker: It is due later: counted from 1 June 2026, by 8 June 2026 before and",
        "Applied before, and does not now, where:",
        "Died is yes, and abuse or neglect is suspected",
        "Case: died yes, abuse or neglect suspected (applies, now does not apply)",
        "Ask somebody (should; its own words are the same)",
        "Rules, in words",
    ]
    places = [found.output.index(line) for line in wanted]
    assert places == sorted(places)


def test_it_ends_with_1_only_where_that_is_wanted_and_a_duty_is_weaker(folder: Path) -> None:
    """So that a check before publication can stop."""
    assert run("2025-12-09", "2026-06-01", "--rulesets", folder, "--fail-on-weakened").exit_code == 1
    assert run("2026-06-01", "2025-12-09", "--rulesets", folder, "--fail-on-weakened").exit_code == 0
    assert run("2026-06-01", "2026-06-01", "--rulesets", folder, "--fail-on-weakened").exit_code == 0


def test_every_form_says_the_same(folder: Path) -> None:
    """JSON with everything, Markdown and a page of HTML."""
    told = json.loads(run("2025-12-09", "2026-06-01", "--rulesets", folder, "--format", "json").output)
    assert [one["id"] for one in told["rules"]] == ["tell_somebody", "ask_somebody"]
    assert told["rules"][0]["no_longer"]["each"][0]["answers"] == {"died": "yes", "abuse_or_neglect": "suspected"}
    for form in ("markdown", "html"):
        printed = run("2025-12-09", "2026-06-01", "--rulesets", folder, "--format", form).output
        assert "Died is yes, and abuse or neglect is suspected" in printed
    assert run("2025-12-09", "2026-06-01", "--rulesets", folder, "--format", "html").output.startswith(
        "<!doctype html>"
    )


def test_what_is_no_version_is_refused_without_a_traceback(folder: Path) -> None:
    """With 2, and what to write instead."""
    found = run("2025-12-09", "v9", "--rulesets", folder)
    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.startswith('"v9" is neither a date nor a folder')


def test_nothing_differing_is_said(folder: Path) -> None:
    """In one sentence."""
    assert "Nothing differs: both say the same of every case." in run(folder, folder).output


def test_the_shipped_rulebook_with_another_limit_and_another_age(tmp_path: Path) -> None:
    """The five days become seven, and deaths are notified up to 23: two duties by their own words, and what follows."""
    draft = tmp_path / "draft"
    shutil.copytree(RULESETS, draft)
    for path in (draft / "serious-incident-notification" / "2025-12-09").glob("*.yaml"):
        path.write_text(path.read_text().replace("within: 5 working days", "within: 7 working days"))
    path = draft / "care-leaver-deaths" / "2025-12-09.yaml"
    path.write_text(path.read_text().replace("age at death: 16 to 24", "age at death: 16 to 23"))
    told = json.loads(run(RULESETS, draft, "--format", "json").output)
    weakened = {one["id"]: one for one in told["rules"] if one["weakened"]}
    own = [name for name, one in weakened.items() if one["change"] == "changed"]
    assert own == ["notify_the_panel", "notify_care_leaver_death", "consider_serious_incident_criteria_for_care_leaver"]
    assert [w["kind"] for w in weakened["notify_the_panel"]["weakened"]] == ["later deadline"]
    (lost,) = weakened["notify_care_leaver_death"]["no_longer"]["each"]
    assert lost["says"] == "Age at death is 24, and care leaver is yes"
    assert lost["example"]["facts"] == {"age_at_death": 24, "care_leaver": "yes"}
    for one in told["rules"]:
        for direction in ("no_longer", "now"):
            assert all(condition["example"] for condition in one[direction]["each"]), one["id"]
