"""What is sent under one key to two instances at once, as a proxy does that gave up the first, is kept once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Barrier

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.records import Records
from api.records.verifying import Broken, verify
from api.sign_in.clock import utc_now
from tests.api.conftest import LOCAL, TODAY
from tests.conftest import RULESETS
from tests.deploy.load import CASE

_KEYS = 12


@pytest.fixture
def two(migrated_postgresql: str) -> Iterator[list[TestClient]]:
    """Two instances, each with its own connections to one database."""
    databases = [Database(migrated_postgresql) for _ in range(2)]
    records = [Records(database, utc_now) for database in databases]
    with ExitStack() as ready:
        made = [TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL, records=one)) for one in records]
        yield [ready.enter_context(one) for one in made]
    for database in databases:
        database.close()


def test_two_instances_keep_one(two: list[TestClient], migrated_postgresql: str) -> None:
    """Both answer alike, with the record that the faster one has kept."""
    together = Barrier(2)

    def sent(client: TestClient, key: str) -> tuple[int, bytes]:
        together.wait(60)
        told = {**CASE, "record": True, "detail": "brief"}
        answer = client.post("/v1/assessments", json=told, headers={"Idempotency-Key": key})
        return answer.status_code, answer.content

    with ThreadPoolExecutor(2) as pool:
        for number in range(_KEYS):
            one, other = pool.map(sent, two, [f"key {number}"] * 2)
            assert one == other
            assert one[0] == 201
    database = Database(migrated_postgresql)
    with database.reading() as connection:
        verified = verify(connection, "local")
    database.close()
    assert not isinstance(verified, Broken)
    assert verified.entries == _KEYS
