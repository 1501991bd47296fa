"""The command ``thresholds check``."""

import gc
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, stop


class Format(StrEnum):
    """The forms in which findings are printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"


Form = Annotated[Format, typer.Option("--format", help="How to print what was found.")]
Strict = Annotated[bool, typer.Option("--strict", help="End with 1 where there is advice, too.")]
Features = Annotated[
    Path | None,
    typer.Option(
        "--features",
        metavar="DIR",
        help="The folder of features.",
        show_default='the folder "features" beside the rulesets',
    ),
]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command, to which reviews are overdue by the day that the clock says."""
    app = typer.Typer()

    @app.command()
    def check(
        form: Form = Format.TEXT,
        strict: Strict = False,  # noqa: FBT002 (typer turns it into a flag)
        rulesets: RulesetsFolder = SHIPPED,
        features: Features = None,
    ) -> None:
        """Check rulesets, ledgers and scenarios: what is wrong, on which line, and what to write instead.

        Ends with 0 where the rulebook is sound, 1 where anything is wrong, and 2 where there is no such folder.
        """
        _check(form, rulesets, features, today(), strict=strict)

    return app


def _check(form: Format, rulesets: Path, features: Path | None, today: date, *, strict: bool) -> None:
    for folder in filter(None, (rulesets, features)):
        if not folder.is_dir():
            stop(REFUSED, f"There is no folder {folder}. Name the folder of rulesets with --rulesets.")
    # To look for garbage meanwhile takes time and finds little.
    gc.disable()
    from rules_engine.rendering.page import to_html  # noqa: PLC0415 (slow imports)
    from rules_engine.workbench.checking import everything, sarif, showing  # noqa: PLC0415
    from rules_engine.workbench.checking.kinds import Severity  # noqa: PLC0415

    try:
        checked = everything.check(rulesets, features or rulesets.parent / "features", today)
    finally:
        gc.enable()
    name = rulesets.resolve().name
    match form:
        case Format.TEXT:
            typer.echo(showing.as_text(checked, name))
        case Format.JSON:
            typer.echo(showing.as_json(checked, name))
        case Format.HTML:
            typer.echo(to_html(showing.document(checked, name), "Check of the rulebook"), nl=False)
        case Format.SARIF:
            typer.echo(sarif.as_sarif(checked, name))
    if checked.count(Severity.WRONG) or (strict and checked.findings):
        raise typer.Exit(1)
