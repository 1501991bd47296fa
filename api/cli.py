"""The console command ``thresholds``: the engine's commands, and serving the API."""

import ipaddress
import socket
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.cli import SHIPPED, RulesetsFolder, today
from rules_engine.cli import app as engine

app = typer.Typer(
    help="Children's safeguarding thresholds, decided from cited rules. It recommends; people decide.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    # A traceback with local variables would print what a case says.
    pretty_exceptions_enable=False,
)
app.add_typer(engine)
