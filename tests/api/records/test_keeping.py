"""What is kept stays as it was answered; what fails on the way leaves nothing behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.exc import OperationalError

from api.records import keeping, repeating
from api.records.database import Database
from api.records.tables import contents, entries, sent
from api.records.verifying import Verified, verify
from tests.api.council import CANARY, HARMED, NOTIFY, Council, Json, judged

BRIEF: Json = {**HARMED, "detail": "brief"}
MEETING: Json = {
    "on": "2026-04-01",
    "decisions": [{"recommendation": NOTIFY, "decision": "act", "rationale": "All agree."}],
    "judgements": [judged("yes")],
}

_ID = "1b928657-a7cd-4942-afeb-8ed24b2a0764"


@pytest.fixture
def council(database: Database) -> Council:
    """A council with a database of each kind."""
    return Council(database)


def _rows(council: Council) -> list[list[Any]]:
    with council.database.reading() as connection:
        return [list(connection.execute(select(one))) for one in (entries, contents, sent)]


@pytest.mark.parametrize("case", [HARMED, BRIEF], ids=["full", "brief"])
def test_it_is_read_as_it_was_answered(council: Council, address: str, case: Json) -> None:
    """Byte for byte, by another service on the same database too; a decision adds itself and changes nothing else."""
    referrer, police = council.caller("referrer"), council.caller("police")
    answer = referrer.keep(case)
    id_ = answer.json()["id"]
    read = police.read(id_).content
    assert (read == answer.content) is (case is HARMED)
    record = police.decided(id_, **MEETING)
    after = police.read(id_).json()
    assert after["decisions"] == [record]
    assert referrer.read(id_).content == read
    reopened = Database(address)
    assert Council(reopened).caller("referrer").read(id_).content == read
    reopened.close()


def test_every_entry_verifies(council: Council) -> None:
    """An assessment, a decision on it, what was assessed anew, and another tenant's in its own chain."""
    police = council.caller("police")
    police.decided(police.kept(BRIEF), **MEETING)
    council.caller("elsewhere").kept(BRIEF)
    with council.database.reading() as connection:
        for tenant, number in (("fenland", 3), ("marshland", 1)):
            verified = verify(connection, tenant)
            assert isinstance(verified, Verified)
            assert (verified.entries, verified.erased) == (number, 0)


def test_a_matter_is_one(council: Council) -> None:
    """A decision and what was assessed anew are about the assessment that it began with, to the third meeting."""
    police = council.caller("police")
    first = police.kept(BRIEF)
    second = police.decided(first, **MEETING)["next_assessment"]
    third = police.decided(second, votes=[{"partner": "police", "vote": "for"}])["next_assessment"]
    police.decided(third, decisions=MEETING["decisions"])
    other = police.kept(BRIEF)
    rows, _, _ = _rows(council)
    assert [row.kind for row in rows] == [*["assessment", "decision"] * 3, "assessment"]
    assert [row.about for row in rows] == [first] * 6 + [other]


def test_heads_are_the_records_of_a_kind_in_order(council: Council) -> None:
    """Without their answers, and of one tenant alone."""
    police = council.caller("police")
    ids = [police.kept(BRIEF), police.kept(HARMED)]
    council.caller("elsewhere").kept(BRIEF)
    police.decided(ids[0], decisions=MEETING["decisions"])
    with council.database.reading() as connection:
        found = list(keeping.heads(connection, "fenland", "assessment"))
        decided = list(keeping.heads(connection, "fenland", "decision"))
    assert [(one.entry.id, one.answer) for one in found] == [(id_, b"") for id_ in ids]
    assert [one.head["assessment"]["id"] for one in decided] == ids[:1]


@pytest.mark.parametrize("id_", ["", "none", "\0", "7" * 36, "é", _ID.upper(), f"{{{_ID}}}"])
def test_an_id_that_is_none_is_not_there(database: Database, id_: str) -> None:
    """Whatever a database would make of such a text."""
    with database.reading() as connection, pytest.raises(keeping.Missing):
        keeping.record(connection, "fenland", id_, "assessment")


def test_over_http_an_id_with_any_character_is_not_there(council: Council) -> None:
    """404, and never that the database fails."""
    for told in ("%00", "%27", "%E2%80%AE", "%FF"):
        assert council.caller("police").http.get(f"/v1/assessments/{told}").status_code == 404


def test_a_decision_is_no_assessment(council: Council) -> None:
    """Its id leads nowhere among the assessments."""
    police = council.caller("police")
    record = police.decided(police.kept(BRIEF), decisions=MEETING["decisions"])
    assert police.read(record["id"]).status_code == 404


@contextmanager
def _failing(database: Database, at: int) -> Iterator[list[str]]:
    """The database fails at its n-th statement, and tells of the statements that it was given."""
    given: list[str] = []

    def fail(_: Connection, __: object, statement: str, *___: object) -> None:
        given.append(statement)
        if len(given) == at:
            raise OperationalError(CANARY, {}, Exception(CANARY))

    event.listen(database.engine, "before_cursor_execute", fail)
    try:
        yield given
    finally:
        event.remove(database.engine, "before_cursor_execute", fail)


@pytest.mark.parametrize("what", ["assessment", "decision"])
def test_wherever_the_database_fails_nothing_is_kept(
    council: Council, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Each statement in turn: 503, the same rows as before, nothing told of the case; then the same request is kept."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    seen = police.read(id_).headers["etag"]
    before, failed = _rows(council), 0
    while True:
        with _failing(council.database, failed + 1) as given:
            if what == "assessment":
                answer = police.keep(BRIEF, key="one", reference=CANARY)
            else:
                answer = police.decide(id_, {**MEETING, "rationale": CANARY}, seen=seen, key="one")
        if len(given) <= failed:
            break
        failed += 1
        assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
        assert CANARY not in answer.text
        assert _rows(council) == before
    assert answer.status_code == 201
    # It was asked for the key, twice, for the head of the chain, and to write at least an entry, a content and the key.
    assert failed >= 7
    assert CANARY not in caplog.text
    added = [len(now) - len(then) for now, then in zip(_rows(council), before, strict=True)]
    assert added == ([1, 1, 1] if what == "assessment" else [2, 2, 1])


def test_what_cannot_be_committed_is_not_kept(council: Council) -> None:
    """The last moment at which it can fail."""
    police = council.caller("police")
    before = _rows(council)

    def fail(_: Connection) -> None:
        raise OperationalError(CANARY, {}, Exception(CANARY))

    event.listen(council.database.engine, "commit", fail)
    answer = police.keep(BRIEF, key="one")
    event.remove(council.database.engine, "commit", fail)
    assert answer.status_code == 503
    assert _rows(council) == before
    assert police.keep(BRIEF, key="one").status_code == 201


def test_an_unforeseen_fault_between_leaves_nothing(council: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    """The decision is there without its key in no moment: repeated, it is kept once."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    seen, before = police.read(id_).headers["etag"], _rows(council)

    def fault(*_: object) -> None:
        raise RuntimeError(CANARY)

    with monkeypatch.context() as patched:
        patched.setattr(repeating.Repeatable, "note", fault)
        answer = police.decide(id_, MEETING, seen=seen, key="one")
    assert (answer.status_code, answer.json()["type"]) == (500, "/problems/unforeseen")
    assert _rows(council) == before
    assert police.decide(id_, MEETING, seen=seen, key="one").status_code == 201
    assert police.decide(id_, MEETING, seen=seen, key="one").status_code == 201
    assert len(police.read(id_).json()["decisions"]) == 1


_KILLED = """
import os, sys
from api.records.database import Database
from api.records.repeating import Repeatable
from tests.api.council import HARMED, Council
Repeatable.note = lambda *_: os._exit(7)
Council(Database(sys.argv[1])).caller("referrer").keep(HARMED, key="one")
"""


def test_a_service_killed_between_leaves_nothing(council: Council, address: str) -> None:
    """Its process ends with the entry written and not committed: the same request is then kept, once."""
    ended = subprocess.run([sys.executable, "-c", _KILLED, address], cwd=os.getcwd(), timeout=120, check=False)  # noqa: PTH109
    assert ended.returncode == 7
    assert _rows(council) == [[], [], []]
    referrer = council.caller("referrer")
    assert referrer.keep(key="one").content == referrer.keep(key="one").content
    assert [len(one) for one in _rows(council)] == [1, 1, 1]
