"""A PostgreSQL whose connections are lost, or which is slow: a request is kept whole or not at all, and it goes on."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Connection, event

from api.records import engines
from api.records.database import Database
from api.records.repeating import Repeatable
from tests.api.council import HARMED, Council, Json
from tests.api.postgresql import Server
from tests.api.records.matters import sound

BRIEF: Json = {**HARMED, "detail": "brief"}


@pytest.fixture
def council(migrated_postgresql: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Council]:
    """A council with an empty PostgreSQL database, which is given a second."""
    monkeypatch.setattr(engines, "PATIENCE", 1)
    database = Database(migrated_postgresql)
    yield Council(database)
    database.close()


def _lose(postgresql: Server, council: Council) -> None:
    """End every connection to the council's database, as an administrator or a failover does."""
    name = council.database.url.database
    postgresql.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608


def test_connections_lost_between_requests_are_not_noticed(postgresql: Server, council: Council) -> None:
    """Each of those that were open is made anew when it is needed: no request fails for it."""
    partner = council.caller("police")
    with ThreadPoolExecutor(6) as pool:
        first = list(pool.map(lambda _: partner.kept(BRIEF), range(6)))
        _lose(postgresql, council)
        again = list(pool.map(lambda id_: partner.read(id_).status_code, first))
        kept = list(pool.map(lambda _: partner.keep(BRIEF).status_code, range(6)))
    assert (again, kept) == ([200] * 6, [201] * 6)
    assert sound(council.database, "fenland").entries == 12


def test_a_connection_lost_in_the_midst_of_keeping_keeps_nothing(
    postgresql: Server, council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said so; sent again, it is kept once."""
    note = Repeatable.note

    def lost(self: Repeatable, *told: Any) -> None:  # noqa: ANN401 (as it is called)
        _lose(postgresql, council)
        note(self, *told)

    partner = council.caller("police")
    monkeypatch.setattr(Repeatable, "note", lost)
    answer = partner.keep(BRIEF, key="one")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
    assert "Nothing of this request was kept" in answer.json()["detail"]
    assert partner.http.post("/v1/assessments", json=BRIEF).status_code == 200
    monkeypatch.setattr(Repeatable, "note", note)
    assert [partner.keep(BRIEF, key="one").status_code for _ in range(2)] == [201, 201]
    assert sound(council.database, "fenland").entries == 1


@pytest.mark.parametrize(("seconds", "status"), [(0.3, 201), (5, 503)])
def test_one_that_is_slow_is_waited_for_and_not_for_long(council: Council, seconds: float, status: int) -> None:
    """Slow within its time it keeps; past it nothing is kept. Quick again, it is used at once."""

    def slowly(connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT pg_sleep({seconds})")

    partner = council.caller("police")
    event.listen(council.database.engine, "begin", slowly)
    assert partner.keep(BRIEF, key="one").status_code == status
    assert partner.http.post("/v1/assessments", json=BRIEF).status_code == 200
    event.remove(council.database.engine, "begin", slowly)
    assert partner.keep(BRIEF, key="one").status_code == 201
    assert sound(council.database, "fenland").entries == 1
