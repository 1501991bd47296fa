"""The command ``thresholds prove``."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, stop

if TYPE_CHECKING:
    from rules_engine.workbench.proving.proving import Doing
    from rules_engine.workbench.proving.report import Report

FAULT = 3

app = typer.Typer()


class Format(StrEnum):
    """The forms in which proofs are printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@app.command()
def prove(
    on: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Only the rulebook of a date, as 2026-04-01: else each there is."),
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print what was proved.")] = Format.TEXT,
    rulesets: RulesetsFolder = SHIPPED,
) -> None:
    """Prove what has to hold in every case: the properties in properties.yaml, and the laws of the engine.

    A property that fails is shown with the smallest case that breaks it, as a ready scenario. Ends with 0 where all
    hold, 1 where one fails or the rulesets cannot be read, 2 where the request cannot be met, 3 where a proof and the
    engine disagree.
    """
    report = _proved(rulesets, on)
    match form:
        case Format.TEXT | Format.HTML:
            from rules_engine.rendering.forms import to_text  # noqa: PLC0415 (a slow import)
            from rules_engine.rendering.page import to_html  # noqa: PLC0415
            from rules_engine.workbench.proving.document import document  # noqa: PLC0415

            blocks = document(report)
            typer.echo(to_text(blocks) if form is Format.TEXT else to_html(blocks, "What holds in every case"))
        case Format.JSON:
            typer.echo(report.model_dump_json(indent=2))
    if not report.sound:
        raise typer.Exit(1)


def _proved(rulesets: Path, on: str | None) -> "Report":
    """What was proved. Ends the command where that cannot be done."""
    from rules_engine.inference import EngineFault, UnfitRulebook  # noqa: PLC0415 (a slow import)
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered, findings  # noqa: PLC0415
    from rules_engine.workbench.proving.cases import ProofFault  # noqa: PLC0415
    from rules_engine.workbench.proving.proving import prove as prove_all  # noqa: PLC0415

    try:
        day = None if on is None else date.fromisoformat(on)
    except ValueError:
        stop(REFUSED, "Write the date as YYYY-MM-DD, such as 2026-04-01.")
    if not (rulesets / "facts.yaml").is_file():
        stop(REFUSED, f"There is no facts.yaml in {rulesets}. Name the folder that holds the rulesets.")
    folder = Folder(rulesets)
    wrong = findings(folder)
    if wrong:
        stop(1, "The rulesets have to be mended first:", *map(str, wrong))
    try:
        with _progress() as doing:
            return prove_all(folder, day, doing)
    except NotCovered as error:
        stop(REFUSED, str(error))
    except (RulesetError, UnfitRulebook) as error:
        stop(1, "The rulesets have to be mended first:", str(error))
    except (ProofFault, EngineFault) as fault:
        stop(FAULT, f"FAULT: {fault}", "Rely neither on the proof nor on the engine until this is mended.")
    except KeyboardInterrupt:
        stop(REFUSED, "Stopped. Nothing was proved.")


@contextmanager
def _progress() -> "Iterator[Doing]":
    """Tells on standard error what is being done, where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 (a slow import)

    with Console(stderr=True).status("Reading the rulesets") as status:
        yield lambda doing: status.update(f"{doing} ...")
