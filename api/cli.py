"""The console command ``thresholds``: the engine's commands, and serving the API."""

from pathlib import Path
from typing import Annotated

import typer

from api.adapters.cli import app as adapt_commands
from api.commands.decisions import app as health_command
from api.commands.impact import commands as impact_command
from api.commands.records import app as records_commands
from api.commands.sessions import app as sessions_commands
from api.commands.sign_in import app as keys_commands
from api.commands.upkeep import app as db_commands
from rules_engine.cli import app as engine
from rules_engine.cli import commands, stop, today

app = commands()
app.add_typer(engine)
# Beside the engine's own, which knows no records: the one added last is the one that is run.
app.add_typer(impact_command(today))
app.add_typer(adapt_commands, name="adapt")
app.add_typer(db_commands, name="db")
app.add_typer(keys_commands, name="keys")
app.add_typer(sessions_commands, name="sessions")
records_commands.add_typer(health_command)
app.add_typer(records_commands, name="records")


@app.command()
def serve(
    host: Annotated[
        str | None,
        typer.Option(
            metavar="HOST",
            help="The address to serve on. Others are served only with sign-in.",
            show_default="127.0.0.1",
        ),
    ] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="The port; 0 takes any that is free.", show_default="8000")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="How many processes answer.", show_default="1")
    ] = None,
    rulesets: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder of rulesets.", show_default="the shipped rulebook"),
    ] = None,
    guidance: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Your own copy of the guidance as text: passages are shown with our words."),
    ] = None,
) -> None:
    """Serve the API, until Ctrl-C.

    What is left out here is taken from the settings: environment variables that begin with THRESHOLDS_.
    """
    # Not before: the other commands start faster without.
    from api.running.environment import SettingsRefused, read_settings  # noqa: PLC0415
    from api.running.serving import CannotServe  # noqa: PLC0415
    from api.running.serving import serve as served  # noqa: PLC0415

    try:
        settings = read_settings(host=host, port=port, workers=workers, rulesets_dir=rulesets, guidance_dir=guidance)
        served(settings, today)
    except SettingsRefused as refused:
        stop(1, *refused.reasons)
    except CannotServe as error:
        stop(error.status, *error.sentences)


@app.command("settings")
def settings_() -> None:
    """Show the settings that hold; no secret is shown. Ends with 1 where they cannot be used, and says why."""
    from api.running.environment import SettingsRefused, read_settings, shown  # noqa: PLC0415 (a slow import)

    try:
        for line in shown(read_settings()):
            typer.echo(line)
    except SettingsRefused as refused:
        stop(1, *refused.reasons)
