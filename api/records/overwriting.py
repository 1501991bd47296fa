"""Overwriting: what was erased is gone from the database's files, too, and not only from its tables."""

from typing import Any

from sqlalchemy import Connection, text

from api.records.database import Database, NoDatabase


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
    file = text("SELECT pg_relation_filenode('contents')")
    before = connection.scalar(file)
    # A plain VACUUM frees the rows' place, and leaves the bytes in it.
    connection.execute(text("VACUUM (FULL, VERBOSE) contents"))
    if connection.scalar(file) == before:
        return "its user does not own the table contents: let its owner run VACUUM (FULL) contents"
    # Erased rows that a transaction begun earlier could still see are copied, too. Only this notice says so; in every
    # language it begins with their number.
    return None if any(one.startswith("0 ") for one in said) else "another program is reading it"
