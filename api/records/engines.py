"""What connects to a database: how patient it is, and how SQLite is made to keep what it was given."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError

PATIENCE: Final = 3
"""Seconds to wait for a connection, a lock, or another writer, before saying that the database is not answering."""
_MARGIN: Final = 1
"""Seconds by which PostgreSQL may be late to say itself that a statement takes too long, before it is given up."""
TRANSACTION: Final = "transaction"
"""The execution option that has the statement by which a transaction begins in SQLite; empty for none."""


class BadAddress(Exception):
    """The address of the database is none, or of a kind that is not served. Says what to write instead."""


def address_of(file: Path) -> str:
    """The address of SQLite's database in a file, whatever characters are in its name."""
    return f"sqlite:///{quote(str(file.absolute()))}"


def read_address(address: str) -> URL:
    """An address as SQLAlchemy has it. Raises BadAddress."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # the latter of a port that is no number, which it would repeat
        raise BadAddress(
            "A database's address is such as sqlite:////path/records.db or postgresql://user@host/name."
        ) from None
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:" and not url.query:
        # From now on, whatever folder this program changes to.
        return URL.create("sqlite+pysqlite", database=str(Path(url.database).absolute()))
    raise BadAddress(
        "Records are kept in SQLite, in a file, or in PostgreSQL: "
        "sqlite:////path/records.db or postgresql://user@host/name."
    )


def engine_of(url: URL) -> Engine:
    """What connects to an address, and does not connect yet. Raises BadAddress."""
    try:
        return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
    except (NoSuchModuleError, ModuleNotFoundError):
        raise BadAddress(
            "PostgreSQL needs psycopg: install this project with its extra, thresholds[postgres]."
        ) from None


def _sqlite(url: URL) -> Engine:
    # Opened for writing, and not made: a file that is gone is no empty database.
    file = url.set(database=f"file:{quote(url.database or '')}", query={"mode": "rw", "uri": "true"})
    engine = create_engine(file, connect_args={"timeout": PATIENCE}, pool_timeout=PATIENCE, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "checkout", _same_file)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL) -> Engine:
    milliseconds = PATIENCE * 1000
    engine = create_engine(
        url,
        pool_size=10,
        max_overflow=10,
        pool_timeout=PATIENCE,
        # A connection found dead is made anew: a database that came back is used at once.
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={
            "connect_timeout": PATIENCE,
            # A server that has left the network is given up as soon as one that answers slowly.
            "tcp_user_timeout": milliseconds,
            # A lock is given up first, so that it is said what the statement waited for.
            "options": f"-c statement_timeout={milliseconds} -c lock_timeout={milliseconds - 100} -c timezone=UTC",
        },
    )
    event.listen(engine, "do_connect", _connect_patiently)
    event.listen(engine, "checkin", _be_patient_again)
    return engine


def _connect_patiently(_: object, __: object, told: Any, named: Any) -> Any:  # noqa: ANN401 (SQLAlchemy's own)
    from api.records.patient import Patient  # noqa: PLC0415 (needs the extra)

    connection = Patient.connect(*told, **named)
    connection.patience = PATIENCE + _MARGIN
    return connection


def _be_patient_again(connection: Any, _: object) -> None:  # noqa: ANN401
    if connection is not None:
        connection.patience = PATIENCE + _MARGIN


def wait_for_long(connection: Connection) -> None:
    """Wait for PostgreSQL however long it takes, until the connection is given back. The server has its own limit."""
    driver: Any = connection.connection.driver_connection
    driver.patience = None


def _prepare_sqlite(connection: Any, record: Any) -> None:  # noqa: ANN401 (SQLAlchemy gives the driver's own)
    # SQLAlchemy begins transactions itself (below), and SQLite's driver never.
    connection.isolation_level = None
    # Text that was changed until it is none can still be read, so that verifying says where.
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    # What is committed is on the disk, whatever happens next.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    # What is deleted is overwritten: an erasure leaves nothing in the file's free pages.
    cursor.execute("PRAGMA secure_delete=ON")
    path = cursor.execute("PRAGMA database_list").fetchone()[2]
    cursor.close()
    record.info["file"] = path, _identity(path)


def _same_file(_: object, record: Any, __: object) -> None:  # noqa: ANN401
    # After a restore, a connection to the file that was there before would write into nowhere.
    path, identity = record.info["file"]
    if _identity(path) != identity:
        raise DisconnectionError


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _begin_sqlite(connection: Connection) -> None:
    begin = connection.get_execution_options().get(TRANSACTION, "BEGIN")
    if begin:
        connection.exec_driver_sql(begin)
