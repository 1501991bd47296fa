"""The commands of ``thresholds sessions``."""

from typing import Annotated

import typer

from api.commands.opening import Address, opened
from api.sign_in.clock import utc_now
from rules_engine.cli import stop

app = typer.Typer(
    help="The sessions of people who have signed in.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_NAME = "As whom the service knows them (/v1/me shows it): oid: and their object ID, with Entra ID."
_TENANT = "The partnership or council that they work for."


@app.command()
def end(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help=_NAME)] = None,
    tenant: Annotated[str | None, typer.Option(metavar="TENANT", help=_TENANT, show_default=False)] = None,
    everybody: Annotated[bool, typer.Option("--everybody", help="Instead: all sessions that there are.")] = False,  # noqa: FBT002 (a flag)
    database: Address = None,
) -> None:
    """End every session of a person, or of everybody, at once. They can sign in again where the provider lets them.

    For a person it needs the service's session secret in the settings: without it nobody can tell whose a session is.
    """
    from api.sign_in.open_sessions import OpenSessions, end_all  # noqa: PLC0415 (a slow import)

    if everybody == (name is not None) or (name is None) != (tenant is None):
        stop(2, "Give the NAME of a person and --tenant, or else --everybody.")
    secret = "" if everybody else _secret(database)
    with opened(database) as found:
        if name is None or tenant is None:
            number = end_all(found)
        else:
            number = OpenSessions(found, secret, utc_now).end_of(tenant, name)
    if number:
        typer.echo("1 session is ended." if number == 1 else f"{number} sessions are ended.")
    else:
        typer.echo("There was no session to end. Look at the spelling of the name and the tenant, if there should be.")


@app.command()
def caller(
    name: Annotated[str, typer.Argument(metavar="NAME", help=f"{_NAME} Of an API key: its client.")],
    tenant: Annotated[str, typer.Option(metavar="TENANT", help=_TENANT, show_default=False)],
) -> None:
    """Print what the log calls somebody (its field caller), to find their lines.

    Needs the session secret that the service had when it wrote them.
    """
    from api.sign_in.pseudonyms import in_log  # noqa: PLC0415

    typer.echo(in_log(_secret(None), tenant, name))


def _secret(database: str | None) -> str:
    """The session secret. Ends the command where there is none."""
    from api.running.environment import SettingsRefused, read_settings  # noqa: PLC0415 (a slow import)

    try:
        settings = read_settings(database_url=database)
    except SettingsRefused as refused:
        stop(2, *refused.reasons)
    if settings.session_secret is None:
        stop(2, "THRESHOLDS_SESSION_SECRET is not set: run this with the settings that the service has.")
    return settings.session_secret.get_secret_value()
