"""What the tests of records share: a migrated, empty database, of each kind that is served."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.records.postgresql import Server, programs

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A running PostgreSQL of the tests' own."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    # Not pytest's own folder: the user that PostgreSQL runs as may not enter it.
    with tempfile.TemporaryDirectory(prefix="thresholds-postgresql-") as folder:
        server = Server(found, Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()


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
