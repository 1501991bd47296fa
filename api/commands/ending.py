"""The commands that end the keeping: erasing, holding against it, retention, and the list of what was done so."""

import getpass
import os
import shlex
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Final

import typer

from api.commands.opening import Address, AnyTenant, Tenant, named, opened
from rules_engine.cli import stop, today

if TYPE_CHECKING:
    from api.records.chain import Kind
    from api.records.database import Database
    from api.records.erasing import Grounds

app = typer.Typer()
_COMMANDS: "Final[Mapping[Kind, str]]" = {"erasure": "erase", "hold": "hold", "release": "release"}
"""The command by which each kind of entry is made."""
Id = Annotated[str, typer.Argument(metavar="ID", help="The id of an assessment: whatever was decided on it goes too.")]
Authority = Annotated[str, typer.Option(metavar="TEXT", help="On whose word. It stays, so name no child or family.")]
Reason = Annotated[str, typer.Option(metavar="TEXT", help="Why. It stays, so write nothing of a child or family.")]
Unless = Annotated[
    str | None,
    typer.Option(metavar="ENTRY", help="Do nothing where the entry of this id is there: records erasures gives it."),
]


@app.command()
def erase(  # noqa: PLR0913, PLR0917 (typer turns each parameter into an option)
    authority: Authority,
    reason: Reason,
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="The id of an assessment.")] = None,
    reference: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Instead of an id: all that was kept under this reference.")
    ] = None,
    tenant: Tenant = "local",
    database: Address = None,
) -> None:
    """Erase an assessment and whatever was decided on it, for good. An entry says that it was done.

    Erasing what is erased already does no harm. Ends with 1 where a legal hold is on it, or where there is none.
    """
    from api.records.erasing import matters_under  # noqa: PLC0415 (a slow import)

    if (id_ is None) == (reference is None):
        stop(2, "Give either the ID of an assessment, or --reference.")
    grounds = _grounds(authority, reason)
    with opened(database) as found:
        if id_ is None:
            with found.reading() as connection:
                matters = matters_under(connection, tenant, reference or "")
        else:
            matters = [_matter(found, tenant, id_)]
        if not matters:
            stop(1, "Nothing is kept under that reference. Look at its spelling, and at --tenant.")
        done = [_erase(found, tenant, about, grounds) for about in matters]
        _overwrite(found)
    if not all(done):
        raise typer.Exit(1)


@app.command()
def hold(  # noqa: PLR0913, PLR0917 (typer turns each parameter into an option)
    id_: Id,
    authority: Authority,
    reason: Reason,
    unless: Unless = None,
    tenant: Tenant = "local",
    database: Address = None,
) -> None:
    """Put a legal hold on an assessment and whatever was decided on it: nothing erases it until it is released."""
    from api.records.erasing import hold as held  # noqa: PLC0415 (slow imports)
    from api.records.erasing import holds  # noqa: PLC0415
    from api.records.keeping import Erased  # noqa: PLC0415

    grounds = _grounds(authority, reason)
    with opened(database) as found:
        about = _matter(found, tenant, id_)
        _end_if_there(found, tenant, unless)
        try:
            with found.writing() as connection:
                held(connection, tenant, about, grounds)
                number = holds(connection, tenant, about)
        except Erased:
            stop(1, f"{about} was erased: there is nothing left to hold.")
    typer.echo(f"{about} is held" + (f", {number} times: each hold has to be released." if number > 1 else "."))


@app.command()
def release(  # noqa: PLR0913, PLR0917 (as above)
    id_: Id,
    authority: Authority,
    reason: Reason,
    unless: Unless = None,
    tenant: Tenant = "local",
    database: Address = None,
) -> None:
    """Lift a legal hold. Where several were put on, the others stay."""
    from api.records.erasing import NotHeld, holds  # noqa: PLC0415 (slow imports)
    from api.records.erasing import release as released  # noqa: PLC0415

    grounds = _grounds(authority, reason)
    with opened(database) as found:
        about = _matter(found, tenant, id_)
        _end_if_there(found, tenant, unless)
        try:
            with found.writing() as connection:
                released(connection, tenant, about, grounds)
                number = holds(connection, tenant, about)
        except NotHeld:
            stop(1, f"There is no legal hold on {about}.")
    typer.echo(f"{about} is released" + (f", and still held: {number} more to release." if number else "."))


@app.command()
def retention(
    authority: Authority,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what is due.")] = False,  # noqa: FBT002 (a flag)
    tenant: AnyTenant = None,
    database: Address = None,
) -> None:
    """Erase what has been kept for as long as the schedule says; what is held is listed, and stays.

    What was begun and not sent (referrals, and decisions) is deleted 30 days after its last change, whatever the
    schedule says.

    The schedule is two settings: THRESHOLDS_KEEP_ASSESSMENTS_FOR, for assessments without a decision, and
    THRESHOLDS_KEEP_DECISIONS_FOR, for those with one. What has no period is never due.
    """
    from api.records.retention import Periods, due, erase_due  # noqa: PLC0415
    from api.running.environment import read_settings  # noqa: PLC0415 (slow imports)

    grounds = _grounds(authority, "retention")
    with opened(database) as found:
        some = _drafts(found, tenant, grounds.at, dry_run=dry_run)
        settings = read_settings(database_url=database)
        periods = Periods(settings.keep_assessments_for, settings.keep_decisions_for)
        if periods == Periods(None, None):
            stop(1, "There is no schedule: set THRESHOLDS_KEEP_ASSESSMENTS_FOR, THRESHOLDS_KEEP_DECISIONS_FOR or both.")
        for one in named(found, tenant):
            if dry_run:
                with found.reading() as connection:
                    matters = iter(due(connection, one, periods, today()))
            else:
                matters = erase_due(found, one, periods, today(), lambda why: _grounds(authority, why, grounds.at))
            for matter in matters:
                some = True
                what = "held, not erased" if matter.held else "due" if dry_run else "erased"
                typer.echo(f"{one}  {matter.about}  {what}  {matter.reason}")
        if not some:
            typer.echo("Nothing is due.")
        elif dry_run:
            typer.echo("Nothing was erased: this was a dry run.")
        else:
            _overwrite(found)


def _drafts(database: "Database", tenant: str | None, now: datetime, *, dry_run: bool) -> bool:
    """Delete the drafts whose time is over, or say how many those are: whether there are any."""
    from api.records.drafts import over, remove_over  # noqa: PLC0415 (a slow import)

    with database.reading() as connection:
        number = over(connection, tenant, now)
    if not number:
        return False
    if not dry_run:
        with database.writing() as connection:
            number = remove_over(connection, tenant, now)
        _overwrite(database)
    what = "draft is" if number == 1 else "drafts are"
    typer.echo(f"{number} {what} {'due' if dry_run else 'deleted'}: not sent, and not changed for 30 days.")
    return True


@app.command()
def erasures(tenant: AnyTenant = None, database: Address = None) -> None:
    """Print what was erased, held and released, in order, each as the command that does it again.

    For when an older backup is restored. A hold or release that the backup has already is not repeated.
    """
    from api.records.keeping import heads  # noqa: PLC0415 (a slow import)

    with opened(database) as found, found.reading() as connection:
        for one in named(found, tenant):
            done = [(kept, name) for kind, name in _COMMANDS.items() for kept in heads(connection, one, kind)]
            for kept, name in sorted(done, key=lambda each: each[0].entry.number):
                words = ["thresholds", "records", name, kept.entry.about, "--tenant", one]
                words += ["--authority", kept.head["authority"], "--reason", kept.head["reason"]]
                # Erasing again does no harm; a second hold would have to be released a second time.
                words += [] if kept.entry.kind == "erasure" else ["--unless", kept.entry.id]
                typer.echo(f"{shlex.join(words)}  # {kept.entry.at}")


def _end_if_there(database: "Database", tenant: str, entry: str | None) -> None:
    """End the command where what it would repeat is in the records."""
    from sqlalchemy import select  # noqa: PLC0415 (slow imports)

    from api.records.tables import entries  # noqa: PLC0415

    with database.reading() as connection:
        there = connection.scalar(select(entries.c.kind).where(entries.c.tenant == tenant, entries.c.id == entry))
    if there:
        typer.echo(f"Entry {entry} is there already: nothing was done.")
        raise typer.Exit


def _matter(database: "Database", tenant: str, id_: str) -> str:
    """The matter of an id. Ends the command where there is none, or where the id is only a part of one."""
    from api.records.erasing import matter_of  # noqa: PLC0415 (slow imports)
    from api.records.keeping import Missing  # noqa: PLC0415

    try:
        with database.reading() as connection:
            about = matter_of(connection, tenant, id_)
    except Missing:
        stop(1, "There is no assessment of that id. Look at it again, and at --tenant.")
    if about != id_:
        stop(1, f"That is a part of {about}, which goes as a whole: give that id, if you mean all of it.")
    return about


def _grounds(authority: str, reason: str, at: datetime | None = None) -> "Grounds":
    from api.records.erasing import Grounds  # noqa: PLC0415 (a slow import)

    try:
        return Grounds(authority, reason, _who(), at or datetime.now(UTC))
    except ValueError as error:
        stop(2, str(error))


def _who() -> str:
    """Who runs the command: the name on this computer, else its number."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return f"user {os.getuid()}"


def _erase(database: "Database", tenant: str, about: str, grounds: "Grounds") -> bool:
    """Erase one matter, and say so: whether nothing of it is left."""
    from api.records.erasing import Held, erase  # noqa: PLC0415 (a slow import)

    try:
        with database.writing() as connection:
            entry = erase(connection, tenant, about, grounds)
    except Held:
        typer.echo(f"{about} is held: nothing of it was erased. records release lifts a hold.", err=True)
        return False
    typer.echo(f"{about} is erased: entry {entry.number} says so." if entry else f"{about} was erased already.")
    return True


def _overwrite(database: "Database") -> None:
    from api.records.overwriting import overwrite  # noqa: PLC0415 (a slow import)

    why = overwrite(database)
    if why:
        typer.echo(f"Note: it is erased, but not yet overwritten on the disk: {why}. Run this again later.", err=True)
