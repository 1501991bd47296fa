"""The database: its addresses, and what happens where it is gone, full, read-only, slow or held by someone else."""

import secrets
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, event, text

from api.records import engines
from api.records.database import BadAddress, Database, NoDatabase
from api.records.engines import address_of
from api.records.migrating import migrate
from tests.api.postgresql import Server, server
from tests.api.records.matters import assessed, decided, sound


@pytest.mark.parametrize(
    "address",
    [
        "", "somewhere.db", "sqlite+pysqlite://", "sqlite:///:memory:", "sqlite:////x.db?mode=ro", "mysql://me@host/name",
        "oracle://me@host/name", "nonsense://x", "\0", "postgresql://me:secret@host:port/name",
    ],
)  # fmt: skip
def test_other_addresses_are_refused(address: str) -> None:
    """With what to write instead, and nothing of what was written."""
    with pytest.raises(BadAddress, match=r"sqlite:////path/records\.db or postgresql://") as refused:
        Database(address)
    assert not address or address not in str(refused.value)


@pytest.mark.parametrize("address", ["postgresql+asyncpg://me@host/name", "sqlite+aiosqlite:////x.db"])
def test_the_driver_is_chosen_here(address: str) -> None:
    """Whichever is named."""
    database = Database(address)
    assert database.engine.driver in {"psycopg", "pysqlite"}
    database.close()


def test_postgresql_without_its_driver_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its package is an extra."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(BadAddress, match=r"thresholds\[postgres\]"):
        Database("postgresql://me@host/name")


def test_an_address_hides_its_password() -> None:
    """Wherever it is printed."""
    database = Database("postgresql://me:secret@host/name")
    assert "secret" not in f"{database.url} {database.url!r} {database.engine!r}"
    database.close()


def test_a_relative_path_is_that_of_the_folder_then(
    tmp_path: Path, migrated_sqlite: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that changes its folder later keeps its database."""
    monkeypatch.chdir(tmp_path)
    database = Database("sqlite:///records.db")
    monkeypatch.chdir("/")
    assessed(database)
    database.close()
    assert database.file == tmp_path / "records.db"


def test_an_odd_path_is_a_path(tmp_path: Path, migrated_sqlite: str) -> None:
    """Also where an address would read it as something else."""
    odd = tmp_path / "a b%20#ü&c?mode=ro.db"
    shutil.copyfile(tmp_path / "records.db", odd)
    database = Database(address_of(odd))
    assert database.file == odd
    assessed(database)
    database.close()
    with closing(sqlite3.connect(odd)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM entries").fetchone() == (1,)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, address: str) -> Iterator[Database]:
    """A database that is given one second."""
    monkeypatch.setattr(engines, "PATIENCE", 1)
    found = Database(address)
    yield found
    found.close()


@contextmanager
def failing(database: Database, why: str) -> Iterator[None]:
    """Appending fails, and leaves nothing; afterwards it works, with what was kept before."""
    about = assessed(database)
    yield
    with pytest.raises(NoDatabase, match=why):
        decided(database, about)


def _again(database: Database) -> None:
    """The database is at hand again, whole, and to the same program."""
    assessed(database)
    assert sound(database).entries == 2


def test_a_file_that_is_gone_is_no_empty_database(migrated_sqlite: str, tmp_path: Path) -> None:
    """Nothing is written to the file that was, nor to a new one; put back, it is used at once."""
    database = Database(migrated_sqlite)
    path, elsewhere = tmp_path / "records.db", tmp_path / "elsewhere.db"
    with failing(database, "its file is not there"):
        path.rename(elsewhere)
    assert not path.exists()
    elsewhere.rename(path)
    _again(database)
    database.close()


def test_a_file_that_is_replaced_is_used_at_once(migrated_sqlite: str, sqlite_template: Path, tmp_path: Path) -> None:
    """As after a restore: what is kept then is in the new file, not in the one that nobody can see any more."""
    database = Database(migrated_sqlite)
    assessed(database)
    other = tmp_path / "other.db"
    shutil.copyfile(sqlite_template, other)
    for beside in tmp_path.glob("records.db-*"):
        beside.unlink()
    other.rename(tmp_path / "records.db")
    assert sound(database).entries == 0
    about = assessed(database)
    with closing(sqlite3.connect(tmp_path / "records.db")) as connection:
        assert connection.execute("SELECT about FROM entries").fetchall() == [(about,)]
    database.close()


def test_a_file_that_is_no_database_is_said(migrated_sqlite: str, tmp_path: Path) -> None:
    """And left as it is."""
    (tmp_path / "records.db").write_bytes(b"something else" * 100)
    database = Database(migrated_sqlite)
    with pytest.raises(NoDatabase, match="its file is no database"):
        assessed(database)
    database.close()


def test_a_damaged_file_is_said(migrated_sqlite: str, tmp_path: Path) -> None:
    """Rather than half of it read."""
    database = Database(migrated_sqlite)
    assessed(database, answer=bytes(100_000))
    database.close()
    path = tmp_path / "records.db"
    path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096))
    with pytest.raises(NoDatabase, match="its file is damaged"):
        assessed(database)
    database.close()


def test_a_disk_that_is_full_is_said(migrated_sqlite: str) -> None:
    """Nothing is half written; with room again, it works."""
    database = Database(migrated_sqlite)
    about = assessed(database)
    with database.outside() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(NoDatabase, match="its disk is full"):
        assessed(database, answer=secrets.token_bytes(50_000))
    assert sound(database).entries == 1
    with database.outside() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert about
    _again(database)
    database.close()


def test_a_database_that_may_not_be_written_to_is_said(database: Database) -> None:
    """Reading goes on; when it may be written to again, it is."""

    def only_read(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON" if database.file else "SET TRANSACTION READ ONLY")

    with failing(database, "it may not be written to"):
        event.listen(database.engine, "begin", only_read)
    assert sound(database).entries == 1
    event.remove(database.engine, "begin", only_read)
    if database.file:
        with database.outside() as connection:
            connection.exec_driver_sql("PRAGMA query_only = OFF")
    _again(database)


def test_a_lock_that_is_held_for_too_long_is_said(impatient: Database, address: str) -> None:
    """By another program, in a transaction that it does not end."""
    about = assessed(impatient)
    with _holding(address, impatient), pytest.raises(NoDatabase, match="another program holds it for too long"):
        decided(impatient, about)
    _again(impatient)


@contextmanager
def _holding(address: str, database: Database) -> Iterator[None]:
    if database.file:
        with closing(sqlite3.connect(database.file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
    else:
        with psycopg.connect(address) as other_one:
            other_one.execute("LOCK TABLE entries IN EXCLUSIVE MODE")
            yield


def test_one_who_appends_for_too_long_holds_up_no_other_tenant(migrated_postgresql: str) -> None:
    """On PostgreSQL only appending to the same chain waits."""
    slow, other = Database(migrated_postgresql), Database(migrated_postgresql)
    with slow.writing() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('slow', 0))"))
        assessed(other, "quick")
        with pytest.raises(NoDatabase, match="another program holds it"):
            assessed(other, "slow")
    assessed(other, "slow")
    for database in (slow, other):
        database.close()


def test_a_statement_that_takes_too_long_is_ended(impatient: Database) -> None:
    """PostgreSQL is asked to; SQLite answers or is locked."""
    if impatient.file is None:
        with pytest.raises(NoDatabase, match="it takes too long"), impatient.reading() as connection:
            connection.execute(text("SELECT pg_sleep(30)"))
        with impatient.outside() as connection:
            assert connection.scalar(text("SELECT pg_sleep(1.2) IS NULL")) is False
        with impatient.reading() as connection:
            assert connection.scalar(text("SHOW statement_timeout")) == "1s"
    assessed(impatient)


def test_too_many_at_once_are_told_so(impatient: Database) -> None:
    """Rather than left waiting."""
    pool: Any = impatient.engine.pool
    most = pool.size() + pool._max_overflow
    held = [impatient.engine.connect() for _ in range(most)]
    with pytest.raises(NoDatabase, match="too many are using it at once"):
        assessed(impatient)
    for connection in held:
        connection.close()
    assessed(impatient)


def test_postgresql_that_stops_is_said_and_used_again_when_it_is_back() -> None:
    """By the same program, without a restart, and with all that was kept."""
    # One of its own: others use that of all tests.
    with server() as stopping:
        database = Database(stopping.address("postgres"))
        migrate(database)
        about = assessed(database)
        stopping.stop()
        for _ in range(2):
            with pytest.raises(NoDatabase, match="it cannot be reached"):
                decided(database, about)
        stopping.start()
        assert sound(database).entries == 1
        _again(database)
        database.close()


def test_a_transaction_that_postgresql_ends_leaves_nothing(postgresql: Server, migrated_postgresql: str) -> None:
    """An administrator who ends connections, in the midst of an append."""
    database = Database(migrated_postgresql)
    about = assessed(database)

    def ended() -> None:
        with database.writing() as connection:
            number = connection.scalar(text("SELECT pg_backend_pid()"))
            postgresql.run(f"SELECT pg_terminate_backend({number})")
            connection.execute(text("SELECT 1"))

    with pytest.raises(NoDatabase):
        ended()
    decided(database, about)
    assert sound(database).entries == 2
    database.close()


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (("/records_", "/no_such_"), "it cannot be reached"),
        (
            ("thresholds:", "thresholds:wrong"),
            "it cannot be reached, has too many connections already, or refuses the user or password",
        ),
        (
            ("thresholds:", "nobody:"),
            "it cannot be reached, has too many connections already, or refuses the user or password",
        ),
    ],
)
def test_a_database_that_does_not_let_in_is_said(migrated_postgresql: str, wrong: tuple[str, str], why: str) -> None:
    """No such database, user or password; and the message has none of them."""
    database = Database(migrated_postgresql.replace(*wrong))
    with pytest.raises(NoDatabase, match=why) as told:
        assessed(database)
    assert "thresholds" not in str(told.value)
    database.close()


def test_what_was_to_be_kept_is_in_no_error(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    """Not in the message, nor in what led to it."""
    about = assessed(database, reference="canary-7319")
    with pytest.raises(NoDatabase) as told, database.writing() as connection:
        connection.execute(
            text("INSERT INTO contents (tenant, number, kept_by) VALUES ('local', 1, :canary)"),
            {"canary": "canary-7319"},
        )
    assert about
    assert "canary" not in f"{told.value} {told.value.__cause__} {told.getrepr(chain=True, showlocals=False).reprcrash}"


def test_sqlite_keeps_what_is_committed_and_overwrites_what_is_deleted(migrated_sqlite: str) -> None:
    """Each connection is asked to, as SQLite forgets it."""
    database = Database(migrated_sqlite)
    with database.reading() as connection:
        said = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    database.close()
