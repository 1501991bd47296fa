"""``thresholds records health`` prints what the endpoint tells."""

from datetime import UTC, datetime
from typing import Any

import pytest
from typer.testing import CliRunner

from api.cli import app
from api.records.database import Database
from api.records.keeping import content, keep, new_id

_AT = datetime(2026, 4, 1, 9, tzinfo=UTC)


def _decided(**more: object) -> dict[str, Any]:
    return {
        "recommendation": "notify_the_panel", "title": "Notify", "decision": "do not act", "recommended": "applies",
        "departs": True, "supersedes": None,
        "superseded_by": None, "reason": "judged_otherwise", "rationale": "We weighed it.",
        "positions": [], **more,
    }  # fmt: skip


@pytest.mark.parametrize("comments", [False, True])
def test_it_prints_the_numbers_of_each_rule(database: Database, address: str, comments: bool) -> None:
    """Followed, departed, put off and settled, with the reasons; what was written beside them only where asked for."""
    for _ in range(5):
        with database.writing() as connection:
            what = content({"id": new_id(), "decisions": [_decided()]}, "someone")
            keep(connection, "cp", "decision", what, _AT, id_=new_id(), about=new_id())
    told = CliRunner().invoke(app, ["records", "health", "--database", address, *(["--comments"] if comments else [])])
    assert told.exit_code == 0, told.output
    assert "cp: 1 rules of which something was decided." in told.output
    assert "followed 0, departed 5, put off 0, settled by people 0" in told.output
    assert "judged_otherwise: 5" in told.output
    assert ("We weighed it." in told.output) is comments


def test_it_tells_nothing_of_the_few(database: Database, address: str) -> None:
    """Of fewer than five decisions only that there were some."""
    with database.writing() as connection:
        what = content({"id": new_id(), "decisions": [_decided()]}, "someone")
        keep(connection, "cp", "decision", what, _AT, id_=new_id(), about=new_id())
    told = CliRunner().invoke(app, ["records", "health", "--database", address, "--comments"])
    assert told.exit_code == 0, told.output
    assert "notify_the_panel: fewer than 5 decided" in told.output
    assert "departed" not in told.output
    assert "We weighed it." not in told.output
