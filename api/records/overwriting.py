"""Overwriting: what was erased is gone from the database's files, too, and not only from its tables."""

from typing import Any, Final

from sqlalchemy import Connection, text

from api.records.database import Database, NoDatabase

_ERASED_FROM: Final = ("contents", "drafts")
"""The tables that hold what people told."""


def overwrite(database: Database) -> str | None:
    """Write the database's files anew without what was erased. Where that cannot be done now: why.

    Copies made before, of which the database knows nothing, stay as they are: backups, a replica, and PostgreSQL's
    own log until it is used again. Other writers wait meanwhile.
    """
    try:
        with database.outside() as connection:
            return _sqlite(connection) if database.file else _postgresql(connection)
    except NoDatabase as error:
        return str(error)


def _sqlite(connection: Connection) -> str | None:
    # Deleting overwrites the row itself (secure_delete), but no copy of it that SQLite left beside, in the unused
    # part of a page, when it moved rows to make room.
    connection.exec_driver_sql("VACUUM")
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    return "another program is reading it" if busy else None


def _postgresql(connection: Connection) -> str | None:
    said: list[str] = []
    driver: Any = connection.connection.driver_connection
    driver.add_notice_handler(lambda notice: said.append(notice.message_detail or ""))
    for table in _ERASED_FROM:
        said.clear()
        file = text(f"SELECT pg_relation_filenode('{table}')")
        before = connection.scalar(file)
        # A plain VACUUM frees the rows' place, and leaves the bytes in it.
        connection.execute(text(f"VACUUM (FULL, VERBOSE) {table}"))
        if connection.scalar(file) == before:
            return f"its user does not own the table {table}: let its owner run VACUUM (FULL) {table}"
        # Erased rows that a transaction begun earlier could still see are copied, too. Only this notice says so; in
        # every language it begins with their number.
        if not any(one.startswith("0 ") for one in said):
            return "another program is reading it"
    return None
