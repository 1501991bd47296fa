"""What somebody who owns the database can do to it: change anything, with every trigger and key out of the way."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from api.records.database import Database


@contextmanager
def tampering(database: Database) -> Iterator[Connection]:
    """A connection on which nothing is refused, and whose changes are undone at the end."""
    with database.writing() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        else:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            named = text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for name in connection.scalars(named).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield connection
        connection.rollback()
