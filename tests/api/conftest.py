"""What the tests of the API share: a client, on a day of its own, and databases of each kind."""

import shutil
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.migrating import migrate
from api.sign_in.gate import LocalGate
from tests.api.postgresql import Server, server

RULESETS = Path(__file__).parent.parent.parent / "rulesets"
TODAY = date(2026, 4, 1)
LOCAL = LocalGate("testserver")
"""Nobody signs in, and the test client's name for this computer is one of it."""
_NUMBERS = count(1)


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """A client whose service's today is 1 April 2026."""
    with TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL)) as found:
        yield found


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A running PostgreSQL of the tests' own: one for all of them, as each takes seconds to make and start."""
    with server() as found:
        yield found


@pytest.fixture(scope="session")
def postgresql_template(postgresql: Server) -> str:
    """The name of a migrated, empty database, to be copied."""
    postgresql.run("CREATE DATABASE migrated")
    _migrated(postgresql.address("migrated"))
    return "migrated"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    """The address of a SQLite file that is not there yet."""
    return f"sqlite:///{tmp_path / 'records.db'}"


@pytest.fixture
def empty_postgresql(postgresql: Server) -> Iterator[str]:
    """The address of an empty PostgreSQL database."""
    name = f"empty_{next(_NUMBERS)}"
    postgresql.run(f"CREATE DATABASE {name}")
    yield postgresql.address(name)
    postgresql.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def migrated_sqlite(tmp_path: Path, sqlite_template: Path) -> str:
    """The address of a migrated SQLite file without entries."""
    path = tmp_path / "records.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def migrated_postgresql(postgresql: Server, postgresql_template: str) -> Iterator[str]:
    """The address of a migrated PostgreSQL database without entries."""
    name = f"records_{next(_NUMBERS)}"
    postgresql.run(f"CREATE DATABASE {name} TEMPLATE {postgresql_template}")
    yield postgresql.address(name)
    postgresql.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_address(request: pytest.FixtureRequest) -> str:
    """The address of a database with nothing in it, of each kind."""
    found: str = request.getfixturevalue(f"empty_{request.param}")
    return found


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of a migrated, empty database, of each kind."""
    found: str = request.getfixturevalue(f"migrated_{request.param}")
    return found


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    """A migrated, empty database, of each kind."""
    found = Database(address)
    yield found
    found.close()


def _migrated(address: str) -> None:
    """Make the schema. Nothing may stay connected: PostgreSQL copies only what nobody uses."""
    database = Database(address)
    migrate(database)
    database.close()
