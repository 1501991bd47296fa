"""The database's schema: which version it has, and bringing it to the one that this service needs.

A version's name is its number, such as `0004`. One that only adds to an earlier one says from which version on services
can still use it: `0005_for_0004`.
"""

import re
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from api.records.database import Database
from api.records.engines import wait_for_long

_SCRIPTS: Final = Path(__file__).with_name("migrations")
_SERVES_EARLIER: Final = re.compile(r"(\d{4})_for_(\d{4})")


class WrongSchema(Exception):
    """The database has not the schema that this service needs. Says what to do."""


def needed() -> str:
    """The version that this service needs."""
    found = ScriptDirectory(str(_SCRIPTS)).get_current_head()
    assert found is not None  # noqa: S101 (there is always one: it is in this folder)
    return found


def version(database: Database) -> str | None:
    """The version that a database has; None where it is empty, or not there yet. Raises NoDatabase."""
    if database.missing:
        return None
    with database.reading() as connection:
        return _version(connection)


def check(database: Database) -> str:
    """The version that a database has, which is one that this service can use. Raises WrongSchema and NoDatabase."""
    has, needs = version(database), needed()
    if has is None:
        raise WrongSchema("The database is not set up yet: run thresholds db migrate first.")
    if _serves_this(has):
        return has
    _refuse_unknown(has)
    if has != needs:
        raise WrongSchema(
            f"The database has version {has}, and this service needs {needs}: make a backup, then run "
            "thresholds db migrate."
        )
    return has


def migrate(database: Database) -> tuple[str | None, str]:
    """Bring a database to the version that is needed, in one transaction: from which, to which.

    One that is newer and serves this service too is left as it is. Raises NoDatabase, and WrongSchema where a newer
    service has set it up for itself alone.
    """
    database.make()
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    with database.writing() as connection:
        if connection.dialect.name == "postgresql":
            # One at a time, and for as long as it takes.
            wait_for_long(connection)
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('thresholds db migrate', 0))"))
        before = _version(connection)
        if before is not None and _serves_this(before):
            return before, before
        _refuse_unknown(before)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before, needed()


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions()}


def _serves_this(has: str) -> bool:
    """Whether a version is a later one than this service knows, and says that it has all that this one needs."""
    told, own = _SERVES_EARLIER.fullmatch(has), needed()[:4]
    return told is not None and has not in _known() and told[2] <= own < told[1]


def _refuse_unknown(has: str | None) -> None:
    if has is not None and has not in _known():
        raise WrongSchema(
            f"The database has version {has}, which this service does not know: it was set up by a newer one. "
            "Run that newer service, or restore a backup from before."
        )
