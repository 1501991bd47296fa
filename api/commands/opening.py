"""What the commands on the database share: opening it, and ending in plain words where that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.cli import stop

if TYPE_CHECKING:
    from api.records.database import Database

Address = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="ADDRESS",
        help="sqlite:////PATH or postgresql://USER@HOST/NAME.",
        show_default="THRESHOLDS_DATABASE_URL, else a file in your user data folder",
    ),
]
Tenant = Annotated[str, typer.Option(metavar="TENANT", help="The partnership whose records they are.")]
AnyTenant = Annotated[
    str | None, typer.Option(metavar="TENANT", help="Only this partnership's records.", show_default="all")
]


@contextmanager
def opened(address: str | None, *, checked: bool = True) -> Iterator["Database"]:
    """The database, of the version that is needed. Ends the command where it is not to be had."""
    # Slow imports, as in all commands: --help does without.
    from api.records.database import Database, NoDatabase  # noqa: PLC0415
    from api.records.migrating import WrongSchema, check  # noqa: PLC0415
    from api.running.environment import SettingsRefused, read_settings  # noqa: PLC0415

    try:
        settings = read_settings(database_url=address)
    except SettingsRefused as refused:
        stop(2, *refused.reasons)
    database = Database(settings.database_url)
    try:
        if checked:
            check(database)
        yield database
    except NoDatabase as error:
        stop(1, f"The database cannot be used: {error}. Nothing was changed that is not said above.")
    except WrongSchema as error:
        stop(1, str(error))
    finally:
        database.close()


def named(database: "Database", tenant: str | None) -> list[str]:
    """Every tenant, or the one that is named. Ends the command where there is none of that name."""
    from api.records.chain import tenants  # noqa: PLC0415 (a slow import)

    with database.reading() as connection:
        found = tenants(connection)
    if tenant is not None and tenant not in found:
        stop(1, "That tenant has no entries. Look at its spelling.")
    return found if tenant is None else [tenant]
