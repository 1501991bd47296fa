"""The command: what it prints in each form, and with which code it ends."""

import json
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from rules_engine import Rulebook
from rules_engine.workbench.checking.commands import commands
from tests.conftest import ROOT, RULESETS
from tests.workbench.checking.conftest import TODAY
from tests.workbench.checking.example import put
from tests.workbench.sarif import run_of

MISSPELT = "# rulesets/deaths/2026-01-01.yaml\ncriteria:\n  the child has died:\n    met when: {dyed: yes}\n"
UNUSED = (
    "# rulesets/sources.yaml\nsources:\n"
    "  CA1989: {title: T, weight: statute, in force from: 1991-10-14, read: in full}\n"
)
TO_DO = "# rulesets/deaths/2026-01-01.yaml\nowner: TODO say who\n"


def run(*arguments: str | Path, today: date = TODAY) -> Result:
    """Run the command as on a day."""
    return CliRunner().invoke(commands(lambda: today), [str(a) for a in arguments], catch_exceptions=False)


def found(told: Result) -> list[dict[str, Any]]:
    """The findings that were printed as JSON."""
    rows: list[dict[str, Any]] = json.loads(told.stdout)["findings"]
    return rows


def test_the_shipped_rulebook_is_sound() -> None:
    """Nothing is wrong with it, and one line says what it holds."""
    ended = run(today=date(2026, 4, 1))
    assert ended.exit_code == 0
    assert all(": advice: " in line for line in ended.stdout.splitlines() if re.match(r"\S+:\d+:\d+: ", line))
    held = Rulebook.load(RULESETS, on=date(2026, 4, 1))
    assert f"Sound: {len(held.rulesets)} rulesets, {len(held.rules)} rules, " in ended.stdout
    assert f"{len(held.criteria)} criteria, {len(held.facts)} facts. Dates covered: from 2025-12-09" in ended.stdout
    assert "Review by: 2026-12-31" in ended.stdout


@pytest.mark.parametrize(("day", "told"), [
    (date(2026, 3, 1), ()), (date(2026, 3, 20), ("has been replaced",)),
    (date(2026, 12, 1), ("due for review by Thursday 31", "has been replaced")),
    (date(2027, 1, 1), ("has been replaced",)),
])  # fmt: skip
def test_what_is_stale_is_noted(day: date, told: tuple[str, ...]) -> None:
    """A review that will be due, and a source that was replaced, are no fault of the rulesets."""
    ended = run(today=day)
    notes = [line for line in ended.stdout.splitlines() if line.startswith("Note: ")]
    assert (ended.exit_code, len(notes)) == (0, len(told))
    assert all(part in note for part, note in zip(told, notes, strict=True))


def test_a_review_that_is_overdue_is_told_at_its_line() -> None:
    """Each ruleset in force says by when it was due, on a line of its own."""
    ended = run("--format", "json", today=date(2027, 1, 1))
    late = [row for row in found(ended) if row["code"] == "review-overdue"]
    assert len(late) == len(Rulebook.load(RULESETS, on=date(2027, 1, 1)).rulesets)
    for row in late:
        assert (ROOT / row["file"]).read_text().splitlines()[row["line"] - 1] == "review by: 2026-12-31"


def test_a_finding_names_file_line_and_column(rulesets: Path) -> None:
    """What is wrong ends with 1; the file is named from where rulesets and features lie."""
    put(MISSPELT, rulesets.parent)
    ended = run("--rulesets", rulesets)
    assert ended.exit_code == 1
    line = r'rulesets/deaths/2026-01-01\.yaml:8:16: The fact or rule "dyed" is not known\..* \[unknown-name\]'
    assert re.search(f"(?m)^{line}$", ended.stdout)
    assert "1 thing is wrong" in ended.stdout
    assert "Sound" not in ended.stdout


def test_advice_ends_with_0_unless_asked_to_be_strict(rulesets: Path) -> None:
    """Advice may be left."""
    assert run("--rulesets", rulesets, "--strict").exit_code == 0
    put(UNUSED, rulesets.parent)
    ended = run("--rulesets", rulesets)
    assert ended.exit_code == 0
    assert ": advice: " in ended.stdout
    assert "Sound: " in ended.stdout
    assert run("--rulesets", rulesets, "--strict").exit_code == 1


def test_every_form_tells_every_finding(rulesets: Path) -> None:
    """Text, JSON, HTML and SARIF say the same of each finding."""
    for example in (UNUSED, TO_DO):
        put(example, rulesets.parent)
    text, page, sarif = (run("--rulesets", rulesets, "--format", form).stdout for form in ("text", "html", "sarif"))
    rows = found(run("--rulesets", rulesets, "--format", "json"))
    assert {row["severity"] for row in rows} == {"wrong", "advice"}
    results = json.loads(sarif)["runs"][0]["results"]
    for row, result in zip(rows, results, strict=True):
        assert f"{row['file']}:{row['line']}:{row['column']}: " in text
        assert row["message"] in text
        assert f"{row['file']}, line {row['line']}, column {row['column']}" in page
        assert (result["message"]["text"], result["ruleId"]) == (row["message"], row["code"])
        assert result["level"] == {"wrong": "error", "advice": "note"}[row["severity"]]
        assert (rulesets.parent / row["file"]).is_file()
        assert (ROOT / row["page"]).is_file()
    assert "<h2" in page


def test_sarif_is_sarif(rulesets: Path) -> None:
    """What is wrong and what is advice, as the standard has it."""
    for example in (UNUSED, TO_DO):
        put(example, rulesets.parent)
    told = run_of(run("--rulesets", rulesets, "--format", "sarif").stdout)
    assert {result["level"] for result in told["results"]} == {"error", "note"}


@pytest.mark.parametrize("arguments", [("--rulesets", "nowhere"), ("--features", "nowhere")])
def test_a_folder_that_is_not_there_is_refused(arguments: tuple[str, ...]) -> None:
    """The request is refused with 2, and says what to name."""
    ended = run(*arguments)
    assert ended.exit_code == 2
    assert "There is no folder nowhere" in ended.stderr


def test_a_folder_of_other_things_is_told_once(tmp_path: Path) -> None:
    """A folder without facts.yaml is none of rulesets."""
    ended = run("--rulesets", tmp_path)
    assert ended.exit_code == 1
    assert ended.stdout.count("There is no facts.yaml") == 1
    assert len(ended.stdout.splitlines()) == 3


def test_nothing_in_force_is_sound(rulesets: Path) -> None:
    """With nothing in force there is nothing to count, and nothing wrong."""
    for topic in ("deaths", "guidance"):
        shutil.rmtree(rulesets / topic)
    shutil.rmtree(rulesets.parent / "features")
    ended = run("--rulesets", rulesets)
    assert (ended.exit_code, ended.stdout.splitlines()[-1]) == (0, "Sound, but no ruleset is in force on any date.")


def test_without_features_the_rulesets_are_checked_alone(rulesets: Path) -> None:
    """Rulesets elsewhere, with no features beside them, are not said to lack scenarios; a ledger has to be sound."""
    shutil.rmtree(rulesets.parent / "features")
    assert run("--rulesets", rulesets, "--strict").exit_code == 0
    (rulesets / "guidance" / "LOCAL2025.yaml").write_text("broken: [", encoding="utf-8")
    assert "rulesets/guidance/LOCAL2025.yaml:1:9: This is not YAML" in run("--rulesets", rulesets).stdout
