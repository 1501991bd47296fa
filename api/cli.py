"""The console command ``thresholds``: the engine's commands, and serving the API."""

import ipaddress
import logging
import socket
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.cli import SHIPPED, GuidanceFolder, commands, stop, today
from rules_engine.cli import app as engine

app = commands()
app.add_typer(engine)


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(metavar="HOST", help="The address to serve on: this computer only.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes any that is free.")] = 8000,
    rulesets: Annotated[
        Path,
        typer.Option(
            "--rulesets",
            metavar="DIR",
            envvar="THRESHOLDS_RULESETS_DIR",
            help="The folder of rulesets.",
            show_default="the shipped rulebook",
        ),
    ] = SHIPPED,
    guidance: GuidanceFolder = None,
) -> None:
    """Serve the API on this computer, until Ctrl-C."""
    if not _loopback(host):
        stop(2, "There is no sign-in yet, so the API is served to this computer only: leave --host out.")
    # Not before: the other commands start faster without.
    import uvicorn  # noqa: PLC0415

    from api.app import create_app  # noqa: PLC0415
    from rules_engine.case import CaseRefused  # noqa: PLC0415
    from rules_engine.loading import RulesetError  # noqa: PLC0415
    from rules_engine.workbench.ledger.passages import passages_in  # noqa: PLC0415
    from rules_engine.workbench.ledger.reading import LedgerError  # noqa: PLC0415

    try:
        passages = passages_in(rulesets, guidance)
        for note in passages.notes:
            typer.echo(f"Note: {note}", err=True)
        api = create_app(rulesets, today, passages)
        api.state.rulebooks.on(today())
    except (RulesetError, LedgerError) as error:
        stop(1, "The rulesets have to be mended before cases can be assessed:", str(error))
    except CaseRefused as refused:
        stop(1, f"Nothing can be assessed today: {refused.errors[0].detail}")
    listening = _listening(host, port)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s", level=logging.INFO)
    # Its own access log would show what callers put into addresses; the API writes one that does not.
    config = uvicorn.Config(api, access_log=False, log_config=None, server_header=False)
    address, bound = listening.getsockname()[:2]
    shown = f"[{address}]" if ":" in address else address
    typer.echo(f"Serving on http://{shown}:{bound} (its description: /openapi.json). Ctrl-C stops it.")
    uvicorn.Server(config).run(sockets=[listening])


def _loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    """A socket bound to the address. Ends the command where it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        # From now on: who connects before all is ready waits, and is not turned away.
        listening.listen()
    except OSError:
        listening.close()
        stop(1, f"Port {port} is not free: end what uses it, or choose another, such as --port {port + 1}.")
    return listening
