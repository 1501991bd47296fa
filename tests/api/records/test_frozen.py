"""A PostgreSQL that is frozen: its computer still takes what is sent to it, and nothing answers."""

from collections.abc import Iterator
from itertools import count
from threading import Timer
from typing import Any

import pytest
from sqlalchemy import text

from api.records import engines
from api.records.database import Database, NoDatabase
from api.records.migrating import migrate
from api.records.problems import PerhapsKept
from api.records.repeating import Repeatable
from tests.api.council import HARMED, Council, Json
from tests.api.postgresql import Server, server
from tests.api.records.matters import assessed, sound

BRIEF: Json = {**HARMED, "detail": "brief"}
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    """A server of their own: others use that of all tests."""
    with server() as found:
        yield found


@pytest.fixture
def council(running: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Council]:
    """A council with an empty database, which is given a second.

    The server goes on after a minute, whatever happens: whoever waits that long is told what no test expects.
    """
    monkeypatch.setattr(engines, "PATIENCE", 1)
    name = f"records_{next(_NUMBERS)}"
    running.run(f"CREATE DATABASE {name}")
    database = Database(running.address(name))
    migrate(database)
    thawing = Timer(60, running.thaw)
    thawing.start()
    yield Council(database)
    thawing.cancel()
    running.thaw()
    database.close()


def test_a_request_ends_and_what_comes_later_is_kept(council: Council, running: Server) -> None:
    """Reading and keeping are told that the records are not available; once it goes on they work, without a restart."""
    partner = council.caller("police")
    id_ = partner.kept(BRIEF, key="before")
    running.freeze()
    answers = [partner.read(id_), partner.keep(BRIEF), partner.keep(BRIEF, key="one")]
    assert [(one.status_code, one.json()["type"]) for one in answers] == [(503, "/problems/records-not-available")] * 3
    assert partner.http.post("/v1/assessments", json=BRIEF).status_code == 200
    running.thaw()
    assert partner.read(id_).status_code == 200
    assert partner.keep(BRIEF, key="one").status_code == 201
    assert sound(council.database, "fenland").entries == 2


@pytest.mark.parametrize("when", ["before the last statement", "before the end"])
def test_in_the_midst_of_keeping_it_is_whole_or_nothing(
    council: Council, running: Server, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """Told to end, it may have kept it all the same, and that is said; sent again, it is kept once."""
    note = Repeatable.note

    def frozen(self: Repeatable, *told: Any) -> None:  # noqa: ANN401 (as it is called)
        if when == "before the last statement":
            running.freeze()
        note(self, *told)
        if when == "before the end":
            running.freeze()

    partner = council.caller("police")
    monkeypatch.setattr(Repeatable, "note", frozen)
    answer = partner.keep(BRIEF, key="one")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
    assert ("Nothing of this request was kept" in answer.json()["detail"]) is (when == "before the last statement")
    monkeypatch.setattr(Repeatable, "note", note)
    running.thaw()
    again = partner.keep(BRIEF, key="one")
    assert again.status_code == 201
    assert sound(council.database, "fenland").entries == 1
    assert partner.read(again.json()["id"]).status_code == 200


def test_it_is_said_what_is_not_known(council: Council, running: Server) -> None:
    """Only where it was told to keep it: what was asked before that is not there."""

    def ended() -> None:
        with council.database.writing() as connection:
            connection.execute(text("SELECT 1"))
            running.freeze()

    with pytest.raises(PerhapsKept, match="it does not answer"):
        ended()
    with pytest.raises(NoDatabase) as told:
        assessed(council.database)
    assert not isinstance(told.value, PerhapsKept)
    running.thaw()
    assert sound(council.database).entries == 0


def test_what_may_take_long_is_waited_for(council: Council) -> None:
    """Outside of transactions, and in no other: the connection's limit holds again."""
    with council.database.writing() as connection:
        engines.wait_for_long(connection)
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_sleep(2.5)"))
    with council.database.reading() as connection:
        driver: Any = connection.connection.driver_connection
        assert driver.patience == 2
