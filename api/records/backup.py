"""A backup of SQLite, made while the service runs, and verified. PostgreSQL has its own tools."""

import os
import shlex
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL

from api.records.chain import tenants
from api.records.database import Database
from api.records.engines import address_of
from api.records.migrating import check
from api.records.verifying import Broken, Verified, verify


class NoBackup(Exception):
    """The backup was not made. Says why."""


def back_up(database: Database, to: Path) -> list[Verified | Broken]:
    """Copy SQLite's database to a new file that its owner alone may read; how each tenant's chain in it verifies.

    The file is there when all of it is written. Raises NoBackup, NoDatabase and WrongSchema.
    """
    if to.exists():
        raise NoBackup("There is a file of that name already: choose another, so that no backup is lost.")
    try:
        number, name = tempfile.mkstemp(prefix=f"{to.name}.", dir=to.absolute().parent)
        os.close(number)
        part = Path(name)
        try:
            _copy(database, part)
            found = _verified(part)
            _close_file(part)
            part.rename(to)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise NoBackup(f"The backup cannot be written ({type(error).__name__}): look at its folder and disk.") from None
    return found


def command_for(url: URL, to: Path) -> str:
    """The command that makes a backup of a PostgreSQL database. No password is in it."""
    bare = url.set(drivername="postgresql")
    address = URL.create("postgresql", bare.username, None, bare.host, bare.port, bare.database).render_as_string()
    return shlex.join(["pg_dump", "--format=custom", f"--file={to}", f"--dbname={address}"])


def _copy(database: Database, to: Path) -> None:
    with database.outside() as connection, closing(sqlite3.connect(to)) as target:
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)  # noqa: S101 (asked for of no other database)
        source.backup(target)


def _verified(path: Path) -> list[Verified | Broken]:
    copy = Database(address_of(path))
    try:
        check(copy)
        with copy.reading() as connection:
            return [verify(connection, tenant) for tenant in tenants(connection)]
    finally:
        copy.close()


def _close_file(path: Path) -> None:
    """Make it one file that needs no other beside it, and can be read where nothing can be written."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        (sound,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if sound != "ok":
        raise sqlite3.DatabaseError
    with path.open("rb") as file:
        os.fsync(file.fileno())
