"""The command ``thresholds mutate``."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop

if TYPE_CHECKING:
    from rules_engine.workbench.mutation.report import Report


class Format(StrEnum):
    """The forms in which it is told what the scenarios notice."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    SARIF = "sarif"


RulesetId = Annotated[
    str | None, typer.Option(metavar="ID", help="Only changes to this ruleset, such as media; or sequence.")
]
Since = Annotated[
    str | None,
    typer.Option(
        "--changed-since",
        metavar="VERSION",
        help="Only what says something else than in this version: a date, a folder or a git revision.",
    ),
]
Jobs = Annotated[int, typer.Option(metavar="N", min=0, help="So many processes; 0: one for each core.")]
Form = Annotated[Format, typer.Option("--format", help="How to print what was found.")]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command, for which a version without a date is that of the day that the clock says."""
    app = typer.Typer()

    @app.command()
    def mutate(  # noqa: PLR0913, PLR0917 (typer turns each parameter into an option)
        ruleset: RulesetId = None,
        since: Since = None,
        jobs: Jobs = 0,
        form: Form = Format.TEXT,
        rulesets: RulesetsFolder = SHIPPED,
        features: FeaturesFolder = None,
    ) -> None:
        """Do the scenarios notice? Change the rulebook in memory, one thing at a time, and see which scenario fails.

        What no scenario would notice is told in a sentence, with a scenario that would. No file is touched. Ends with 1
        where something goes unnoticed, or an excuse excuses nothing; 2 where the request cannot be met.
        """
        from rules_engine.workbench.mutation import report as forms  # noqa: PLC0415 (a slow import)

        report = _report(rulesets, beside(rulesets, features), ruleset, since, jobs, today())
        match form:
            case Format.TEXT:
                typer.echo(forms.as_text(report))
            case Format.JSON:
                typer.echo(forms.as_json(report))
            case Format.HTML:
                typer.echo(forms.as_html(report))
            case Format.SARIF:
                typer.echo(forms.as_sarif(report, rulesets.resolve().name))
        if not report.sound:
            raise typer.Exit(1)

    return app


def _report(  # noqa: PLR0913, PLR0917 (what the command takes)
    rulesets: Path, features: Path, ruleset: str | None, since: str | None, jobs: int, today: date
) -> "Report":
    """What was found. Ends the command where that cannot be done."""
    from rules_engine.loading import RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.rulebook import NotCovered  # noqa: PLC0415
    from rules_engine.workbench.mutation.running import NothingToAsk, run  # noqa: PLC0415
    from rules_engine.workbench.versions import NoSuchVersion, version_called  # noqa: PLC0415

    if not features.is_dir():
        stop(REFUSED, f"There is no folder {features}. Name the folder of the features with --features.")
    try:
        before = version_called(since, rulesets, today).rulebook if since else None
        with _progress() as advance:
            return run(rulesets, features, ruleset=ruleset, since=before, jobs=jobs, advance=advance)
    except (NothingToAsk, NoSuchVersion) as error:
        stop(REFUSED, str(error))
    except (RulesetError, NotCovered) as error:
        stop(1, "The rulesets have to be mended first:", str(error))
    except KeyboardInterrupt:
        stop(130, "Stopped. What was found so far is remembered: the next run goes on from there.")


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """How far it is, on standard error: nothing where that is no terminal."""
    from rich.console import Console  # noqa: PLC0415 (a slow import)
    from rich.progress import Progress  # noqa: PLC0415

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Changing one thing at a time", total=None)
        yield lambda more, total: bar.update(task, advance=more, total=total)
