"""The command ``thresholds records health``."""

from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.opening import Address, AnyTenant, named, opened

if TYPE_CHECKING:
    from api.decisions.health import Health

app = typer.Typer()


@app.command()
def health(
    tenant: AnyTenant = None,
    comments: Annotated[  # noqa: FBT002 (a flag)
        bool, typer.Option("--comments", help="With what was written beside the reasons: it can tell of a child.")
    ] = False,
    database: Address = None,
) -> None:
    """Print how often each rule's recommendation was followed or departed from, and why. Small numbers are hidden."""
    from api.decisions.health import health as found_in  # noqa: PLC0415 (slow imports)
    from api.records.keeping import heads  # noqa: PLC0415

    with opened(database) as found, found.reading() as connection:
        for one in named(found, tenant):
            records = (kept.head for kept in heads(connection, one, "decision"))
            _print(one, found_in(records, comments=comments))


def _print(tenant: str, found: "Health") -> None:
    typer.echo(f"{tenant}: {len(found.rules)} rules of which something was decided. {found.counted}")
    for rule in found.rules:
        typer.echo(f"  {rule.recommendation}: {rule.decided} decided")
        if rule.reasons is None:
            continue
        typer.echo(f"    followed {rule.followed}, departed {rule.departed}, put off {rule.put_off}, "
                   f"settled by people {rule.settled}")  # fmt: skip
        for reason, number in rule.reasons.items():
            typer.echo(f"    {reason}: {number}")
        for comment in rule.comments or ():
            typer.echo(f"    {comment.reason}: {comment.text}")
