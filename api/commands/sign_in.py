"""The commands of ``thresholds keys``."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from api.commands.opening import Address, opened
from api.sign_in.clock import utc_now
from api.sign_in.scopes import Scope
from rules_engine.cli import stop

if TYPE_CHECKING:
    from api.sign_in.keys import Key

app = typer.Typer(
    help="API keys, by which programs sign in.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_ENGLAND = ZoneInfo("Europe/London")


@app.command()
def new(
    client: Annotated[str, typer.Argument(metavar="CLIENT", help="Whose key it is, such as referral-form.")],
    tenant: Annotated[str, typer.Option(metavar="TENANT", help="The partnership or council that it works for.")],
    scope: Annotated[list[Scope], typer.Option(help="What it may do. Write the option once for each scope.")],
    expires: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="The last day on which it works.", show_default="none"),
    ] = None,
    database: Address = None,
) -> None:
    """Make a key, and print it this once: only its digest is kept.

    The key alone is on standard output, and what is said of it on standard error. A client has two keys that work at
    most, so that a new one can take the place of the old one.
    """
    from api.sign_in.keys import KeyRefused, Keys  # noqa: PLC0415 (a slow import)

    # Until midnight in England at the end of that day.
    until = None if expires is None else (expires + timedelta(days=1)).replace(tzinfo=_ENGLAND)
    with opened(database) as found:
        try:
            made = Keys(found, utc_now).new(tenant, client, scope, until)
        except KeyRefused as refused:
            stop(1, str(refused))
    ends = "until it is revoked" if expires is None else f"to the end of {expires:%Y-%m-%d}"
    typer.echo(f"A key for {client} of {tenant}, which may {', '.join(sorted(set(scope)))}, {ends}.", err=True)
    typer.echo("Keep it where secrets are kept: it cannot be shown again.", err=True)
    typer.echo(made)


@app.command("list")
def list_(database: Address = None) -> None:
    """List every key, a line each: id, tenant, client, scopes, and whether it works. Never the key itself."""
    from api.sign_in.keys import Keys  # noqa: PLC0415 (a slow import)

    with opened(database) as found:
        keys = Keys(found, utc_now).all()
    if not keys:
        typer.echo("There are no keys yet: thresholds keys new makes one.", err=True)
    for key in keys:
        typer.echo("  ".join((key.id, key.tenant, key.client, ",".join(sorted(key.scopes)), _state(key, utc_now()))))


@app.command()
def revoke(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="The key's id, as thresholds keys list shows it.")],
    database: Address = None,
) -> None:
    """End a key. A service that has just used it may take it for 30 seconds more; then it opens nothing."""
    from api.sign_in.keys import Keys  # noqa: PLC0415 (a slow import)

    with opened(database) as found:
        key = Keys(found, utc_now).revoke(key_id)
    if key is None:
        stop(1, "There is no key of that id: thresholds keys list shows those there are.")
    if key.revoked_at is not None:
        typer.echo(f"It was revoked already, on {_day(key.revoked_at)}.")
    else:
        typer.echo(f"Revoked: the key {key.id} of {key.client}, {key.tenant}. It works for 30 seconds more at most.")


def _state(key: "Key", now: datetime) -> str:
    if key.revoked_at is not None:
        return f"revoked on {_day(key.revoked_at)}"
    if key.expires_at is None:
        return "works until revoked"
    last = _day(key.expires_at - timedelta(microseconds=1))
    return f"works to the end of {last}" if key.live(now) else f"expired at the end of {last}"


def _day(moment: datetime) -> str:
    return f"{moment.astimezone(_ENGLAND):%Y-%m-%d}"
