"""While a new version is brought in, old instances serve on a database that has been migrated already."""

import re
import uuid
from collections.abc import Iterator

import httpx2
import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.migrating import WrongSchema, check, migrate, needed
from api.records.records import Records
from api.records.verifying import Broken, verify
from api.sign_in.clock import utc_now
from tests.api.conftest import LOCAL, TODAY
from tests.conftest import RULESETS
from tests.deploy.load import CASE
from tests.guides.guide import read

ONLY_ADDS = (
    "CREATE TABLE another (tenant text PRIMARY KEY)",
    "ALTER TABLE contents ADD COLUMN more text",
    "ALTER TABLE sent ADD COLUMN more text NOT NULL DEFAULT ''",
    "CREATE INDEX entries_at ON entries (tenant, at)",
)
"""A migration to a version that this one does not know."""
SERVES_OLD = f"9999_for_{needed()}"
"""How such a version is called where it says that older services can use it."""


@pytest.fixture
def address(migrated_postgresql: str) -> str:
    """PostgreSQL's: nobody brings in versions one by one on a file."""
    return migrated_postgresql


@pytest.fixture
def old(database: Database) -> Iterator[TestClient]:
    """An instance that was there before the migration, and has connections open."""
    with TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL, records=Records(database, utc_now))) as found:
        keep(found, str(uuid.uuid4()))
        assert found.get("/readyz").status_code == 200
        yield found


def keep(client: TestClient, key: str) -> dict[str, str]:
    """Keep a case under a key; which record it is, with its digest."""
    answer = client.post("/v1/assessments", json={**CASE, "record": True}, headers={"Idempotency-Key": key})
    assert answer.status_code == 201
    return {"id": answer.json()["id"], "digest": answer.json()["kept"]["digest"]}


def become(database: Database, version: str) -> None:
    """Give it another version."""
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})


def readiness(client: TestClient) -> httpx2.Response:
    """What /readyz says now: else what was looked at holds for some seconds."""
    client.app.state.readiness._until = 0  # type: ignore[attr-defined]
    return client.get("/readyz")


def test_an_old_instance_serves_on_and_says_that_it_is_old(old: TestClient, database: Database) -> None:
    """It assesses, keeps, repeats and reads, and the chain stays whole; only /readyz tells of it, and stays ready."""
    key = str(uuid.uuid4())
    kept = keep(old, key)
    with database.writing() as connection:
        for statement in ONLY_ADDS:
            connection.execute(text(statement))
    become(database, SERVES_OLD)
    assert old.post("/v1/assessments", json=CASE).status_code == 200
    assert keep(old, key) == kept
    other = keep(old, str(uuid.uuid4()))
    assert old.get(f"/v1/assessments/{other['id']}").json()["kept"]["digest"] == other["digest"]
    assert len(old.get("/v1/assessments").json()["assessments"]) == 3
    with database.reading() as connection:
        verified = verify(connection, "local")
    assert not isinstance(verified, Broken)
    assert verified.entries == 3
    told = readiness(old)
    assert told.status_code == 200
    (records,) = (part for part in told.json()["parts"] if part["part"] == "records")
    assert records["detail"] == f"The database has version {SERVES_OLD}, newer than this service, and serves it too."


@pytest.mark.parametrize("version", ["9999", "9999_for_9998"])
def test_a_version_that_does_not_say_so_serves_no_older_service(
    old: TestClient, database: Database, version: str
) -> None:
    """Whoever looks is told that this instance has to be replaced."""
    become(database, version)
    told = readiness(old)
    assert told.status_code == 503
    (records,) = (part for part in told.json()["parts"] if not part["ready"])
    assert records["part"] == "records"
    assert re.search("9999.*set up by a newer one", records["detail"])
    assert "Cases can be assessed." in told.json()["detail"]


def test_an_old_version_starts_where_the_newer_database_serves_it(database: Database) -> None:
    """And changes nothing of it; a new version does not start on an older database: the guide says so."""
    become(database, SERVES_OLD)
    assert check(database) == SERVES_OLD
    assert migrate(database) == (SERVES_OLD, SERVES_OLD)
    for version, why in (("9999", "newer"), ("0001", f"needs {needed()}")):
        become(database, version)
        with pytest.raises(WrongSchema, match=why):
            check(database)
    guide = re.sub(r"\s+", " ", read("guides/scaling.md"))
    assert "An old version starts on a newer database that serves it too" in guide
    assert "A new version does not start on an older one." in guide
