"""The commands of ``thresholds db``: setting the database up, checking it, and backing it up."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.opening import Address, opened
from rules_engine.cli import stop

app = typer.Typer(
    help="The database of records and keys.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def migrate(database: Address = None) -> None:
    """Set the database up, or bring it to the version that this service needs. Make a backup first."""
    from api.records.migrating import migrate as migrated  # noqa: PLC0415 (a slow import)

    with opened(database, checked=False) as found:
        before, after = migrated(found)
        where = found.url.set(drivername=found.url.get_backend_name()).render_as_string(hide_password=True)
    if before == after:
        typer.echo(f"It has version {after} already: {where}")
    elif before is None:
        typer.echo(f"Set up, with version {after}: {where}")
    else:
        typer.echo(f"Brought from version {before} to {after}: {where}")


@app.command()
def check(database: Address = None) -> None:
    """Check that the database answers, has the version that is needed, and its triggers. Ends with 1 if not."""
    from api.records.migrating import version  # noqa: PLC0415 (slow imports)
    from api.records.triggers import missing_said  # noqa: PLC0415

    with opened(database) as found, found.reading() as connection:
        lacking = missing_said(connection)
        if lacking:
            stop(1, lacking)
        typer.echo(f"The database answers, and has version {version(found)}, as needed.")


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")],
    database: Address = None,
) -> None:
    """Back up SQLite's database to a new file while the service runs, and verify the backup.

    Of PostgreSQL it says which command does it. Ends with 1 if there is no backup, or its records do not verify.
    """
    from api.commands.records import tell  # noqa: PLC0415
    from api.records.backup import NoBackup, back_up, command_for  # noqa: PLC0415 (slow imports)

    with opened(database) as found:
        if found.file is None:
            stop(
                1,
                "PostgreSQL is backed up by its own command, which asks for the password unless ~/.pgpass has it:",
                command_for(found.url, file),
            )
        try:
            chains = back_up(found, file)
        except NoBackup as error:
            stop(1, str(error))
    typer.echo(f"Backed up to {file}. What is in it:")
    if not tell(chains):
        stop(1, "Keep this backup, and the ones before it: docs/records.md says what to do next.")
