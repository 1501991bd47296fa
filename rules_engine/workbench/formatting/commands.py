"""The command ``thresholds fmt``."""

from pathlib import Path
from typing import Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop

app = typer.Typer()
Check = Annotated[bool, typer.Option("--check", help="Write nothing; end with 1 if a file is not in order.")]


@app.command()
def fmt(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILES]", help="Only these files.", show_default="all of them")
    ] = None,
    check: Check = False,  # noqa: FBT002 (typer turns it into a flag)
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
) -> None:
    """Put keys in their order and indent by twos, comments and texts kept as they are; align the tables of features.

    What a file says never changes. Ends with 1 if a file cannot be put in order, 2 if one is none of ours.
    """
    from rules_engine.workbench.formatting.files import Formatter, NotOurs  # noqa: PLC0415 (a slow import)

    if not (rulesets / "facts.yaml").is_file():
        stop(REFUSED, f"There is no facts.yaml in {rulesets}. Name the folder that holds the rulesets.")
    try:
        laid = list(Formatter(rulesets, beside(rulesets, features)).laid(files or ()))
    except NotOurs as error:
        stop(REFUSED, str(error))
    alone = [one.alone for one in laid if one.alone]
    changed = [one for one in laid if one.after != one.before]
    for finding in alone:
        typer.echo(finding)
    for one in changed:
        if not check:
            one.path.write_bytes(one.after.encode())
        typer.echo(f"{'Not in order' if check else 'Put in order'}: {one.shown}")
    rest = len(laid) - len(changed) - len(alone)
    typer.echo(f"{rest} {'file is' if rest == 1 else 'files are'} in order{' already' if changed else ''}.")
    if alone or (check and changed):
        raise typer.Exit(1)
