"""The command ``thresholds impact --recorded``: what another version would answer to the cases that were kept."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.commands.impact import commands
from api.records.database import Database
from api.records.keeping import content, keep, new_id
from tests.api.records.matters import assessed
from tests.workbench.comparing.test_comparison import SMALL
from tests.workbench.example import FolderOf
from tests.workbench.impact.test_impact import CANARY, KNOWN, OPEN, TODAY, WEAKER

KEPT = {**KNOWN, "facts": {"died": {"answer": "yes", "by": CANARY}, "abuse_or_neglect": "suspected"}}


@pytest.fixture
def folder(folder_of: FolderOf) -> Path:
    """Two versions, of which the later is weaker."""
    later = SMALL.replace("from: 2025-12-09", "from: 2026-06-01")
    for old, new in WEAKER.items():
        later = later.replace(old, new)
    return folder_of({"topic/2025-12-09.yaml": SMALL, "topic/2026-06-01.yaml": later})


def keep_case(database: Database, tenant: str, case: object) -> str:
    """Keep an assessment of a case: its id."""
    id_ = new_id()
    with database.writing() as connection:
        what = content({"case": case}, "referral-form", answer=b"{}", reference="theirs")
        keep(connection, tenant, "assessment", what, datetime(2026, 9, 7, tzinfo=UTC), id_=id_, about=id_)
    return id_


def run(folder: Path, *words: str) -> Result:
    """Run the command on the recorded cases."""
    options = ["2025-12-09", "2026-06-01", "--rulesets", str(folder), *words]
    return CliRunner().invoke(commands(lambda: TODAY), options, catch_exceptions=False)


@pytest.mark.parametrize("of", [None, "a"])
def test_recorded_cases_are_told_by_the_ids_of_their_records(
    database: Database, address: str, folder: Path, of: str | None
) -> None:
    """Of every partnership, or of one; never by what they say."""
    first, other = keep_case(database, "a", KEPT), keep_case(database, "b", KEPT)
    keep_case(database, "a", OPEN)
    tenant = ["--tenant", of] if of else []
    found = run(folder, "--recorded", "--database", address, *tenant, "--format", "json")
    assert found.exit_code == 0, found.output
    told = json.loads(found.stdout)
    assert told["cases"] == (2 if of else 3)
    lost = next(one for one in told["answers"] if one["rule"] == "tell_somebody")
    assert (lost["before"], lost["after"], lost["weakened"]) == ("applies", "does_not_apply", True)
    assert lost["examples"] == ([first] if of else [first, other])
    assert CANARY not in found.output
    assert "case 12" not in found.output


def test_recorded_cases_can_be_counted_with_made_up_ones(database: Database, address: str, folder: Path) -> None:
    """And a case that no version can be told is told apart."""
    id_ = assessed(database)
    found = json.loads(run(folder, "--recorded", "--database", address, "--generated", "5", "--format", "json").stdout)
    assert found["cases"] == 6
    assert found["refused"] == [{"by": "both", "cases": 1, "examples": [id_]}]


def test_without_recorded_no_database_is_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command is then the engine's own."""
    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", "nonsense")
    assert run(folder, "--generated", "20").exit_code == 0
    assert run(folder, "--recorded").exit_code == 2
