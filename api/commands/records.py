"""The commands of ``thresholds records``: verifying here, and what ends the keeping in api/commands/ending.py."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.ending import app as ending
from api.commands.opening import Address, AnyTenant, named, opened
from rules_engine.cli import stop

if TYPE_CHECKING:
    from api.records.verifying import Broken, Verified

app = typer.Typer(
    help="What is kept: verifying that it was not changed, erasing, holding, and how long it is kept.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def verify(
    tenant: AnyTenant = None,
    head: Annotated[
        str | None, typer.Option(metavar="DIGEST", help="A digest noted earlier: it has to be in the chain still.")
    ] = None,
    database: Address = None,
) -> None:
    """Verify that nothing kept was changed, taken out, or erased without an entry that says so.

    Ends with 1 and the first entry that is wrong, or with the triggers that the database lacks. With --head also
    where the noted digest is not in the chain any more: then what was kept before it was noted has been replaced.
    """
    from api.records.triggers import missing_said  # noqa: PLC0415 (slow imports)
    from api.records.verifying import Verified  # noqa: PLC0415
    from api.records.verifying import verify as verified  # noqa: PLC0415

    noted = "".join(head.lower().split()) if head is not None else ""
    if head is not None and not re.fullmatch("[0-9a-f]{64}", noted):
        stop(2, "--head takes a digest as records head prints it: 64 characters, each 0 to 9 or a to f.")
    with opened(database) as found, found.reading() as connection:
        chains = [verified(connection, one, noted) for one in named(found, tenant)]
        lacking = missing_said(connection)
    sound = tell(chains)
    if lacking:
        sound = False
        typer.echo(lacking, err=True)
    numbers = [(one.tenant, one.noted) for one in chains if isinstance(one, Verified) and one.noted]
    for of, number in numbers:
        typer.echo(f"{of}: the digest noted is that of entry {number}: all up to it is as it was when it was noted.")
    if noted and not numbers:
        stop(1, "The digest noted is not in the chain: what was kept before it was noted is not what is here now.")
    if not sound:
        raise typer.Exit(1)


@app.command()
def head(tenant: AnyTenant = None, database: Address = None) -> None:
    """Print the head of each chain, to be noted on paper: tenant, number, time and digest."""
    from api.records.chain import head as head_of  # noqa: PLC0415 (a slow import)

    with opened(database) as found, found.reading() as connection:
        for one in filter(None, (head_of(connection, one) for one in named(found, tenant))):
            typer.echo(f"{one.tenant}  {one.number}  {one.at}  {one.digest}")


def tell(chains: "Iterable[Verified | Broken]") -> bool:
    """Say how each chain verifies: whether all are sound."""
    from api.records.verifying import Broken  # noqa: PLC0415 (a slow import)

    sound, some = True, False
    for one in chains:
        some = True
        if isinstance(one, Broken):
            sound = False
            typer.echo(f"{one.tenant}: broken at entry {one.number}. {one.why}", err=True)
        elif one.head:
            typer.echo(
                f"{one.tenant}: {one.entries} entries, {one.erased} of them erased, sound. Head {one.head.digest}"
            )
    if not some:
        typer.echo("There are no entries.")
    return sound


app.add_typer(ending)
