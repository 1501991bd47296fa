"""The command ``thresholds scenarios``."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, GuidanceFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop, tell

if TYPE_CHECKING:
    from rules_engine.loading.tree import Findings
    from rules_engine.workbench.scenarios.reading import Feature
    from rules_engine.workbench.scenarios.trying import How, Run


class Format(StrEnum):
    """The forms in which a run is printed."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


Places = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PLACE]...",
        help="Only these: a feature, or the scenario at a line of it, such as features/media.feature:42.",
        show_default=False,
    ),
]
RulesetId = Annotated[str | None, typer.Option(metavar="ID", help="Only the scenarios of this ruleset, such as media.")]
Name = Annotated[str | None, typer.Option(metavar="WORDS", help="Only scenarios with these words in their names.")]
Failed = Annotated[bool, typer.Option("--failed", help="Only what failed last time.")]
Drafts = Annotated[
    bool,
    typer.Option("--drafts", "--draft", help="Count drafts as in force from their dates, for this run alone."),
]
On = Annotated[
    str | None, typer.Option(metavar="DATE", help="Judge all by the rulebook of this date, whatever their own.")
]
Form = Annotated[
    Format, typer.Option("--format", help="How to print what was found: html is the living documentation.")
]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write it to this file, and say here how many passed.")
]


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which scenarios were asked for, and how they are to be run."""

    places: Sequence[str]
    ruleset: str | None
    name: str | None
    failed: bool
    how: "How"

    @property
    def partly(self) -> bool:
        """Whether some of the scenarios only."""
        return bool(self.places or self.ruleset or self.name or self.failed)

    @property
    def whole(self) -> bool:
        """Whether whole features are run, as they are for real: then what is found is worth keeping."""
        narrowed = self.name or self.failed or any(place.rpartition(":")[2].isdigit() for place in self.places)
        return not (narrowed or self.how.drafts or self.how.on)


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command, which remembers a run under the day that the clock says."""
    app = typer.Typer()

    @app.command()
    def scenarios(  # noqa: PLR0913, PLR0917 (typer turns each parameter into an option)
        places: Places = None,
        ruleset: RulesetId = None,
        name: Name = None,
        failed: Failed = False,  # noqa: FBT002 (a flag)
        drafts: Drafts = False,  # noqa: FBT002 (a flag)
        on: On = None,
        form: Form = Format.TEXT,
        output: Output = None,
        rulesets: RulesetsFolder = SHIPPED,
        features: FeaturesFolder = None,
        guidance: GuidanceFolder = None,
    ) -> None:
        """Run the scenarios: which hold, and of each that does not, what was expected and what was found.

        A run of whole features is remembered, and shown on the pages of the rulebook. Ends with 1 unless every
        scenario passed, 2 if there are no such scenarios.
        """
        from rules_engine.workbench.scenarios.trying import How  # noqa: PLC0415 (a slow import)

        asked = _Asked(places or (), ruleset, name, failed, How(today(), drafts, _day(on)))
        run, read = _run(rulesets, beside(rulesets, features), asked)
        told = _told(run, read, form, asked, guidance)
        _give(told, run, output)
        if not run.passed:
            raise typer.Exit(1)

    return app


def _day(on: str | None) -> date | None:
    try:
        return date.fromisoformat(on) if on is not None else None
    except ValueError:
        stop(REFUSED, "Write the date as YYYY-MM-DD, such as 2026-04-01.")


def _run(rulesets: Path, folder: Path, asked: _Asked) -> "tuple[Run, list[Feature]]":
    """What came of the scenarios that were asked for. Ends the command where there are none, or none can be run."""
    from rules_engine.loading import RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.loading.tree import Findings  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered  # noqa: PLC0415
    from rules_engine.workbench.scenarios.choosing import NoSuchScenarios  # noqa: PLC0415
    from rules_engine.workbench.scenarios.remembered import remember, remember_failed  # noqa: PLC0415
    from rules_engine.workbench.scenarios.trying import run  # noqa: PLC0415

    findings = Findings()
    try:
        read = _chosen(folder, asked, findings)
        with _progress(sum(len(one.examples) for one in read)) as advance:
            found = run(rulesets, read, findings.all, asked.how, advance)
    except NoSuchScenarios as error:
        stop(REFUSED, str(error))
    except (RulesetError, NotCovered) as error:
        stop(1, "The rulesets have to be mended first:", str(error))
    except KeyboardInterrupt:
        stop(130, "Stopped before the end: nothing was found out.")
    try:
        if asked.whole:
            remember(asked.how.today, read, found.outcomes)
        remember_failed(folder, {one.file for one in read} if asked.whole else (), found.outcomes)
    except OSError as error:
        tell([f"This run cannot be remembered, and pages will not show it: {error.strerror}."])
    return found, read


def _chosen(folder: Path, asked: _Asked, findings: "Findings") -> "list[Feature]":
    from rules_engine.workbench.scenarios import choosing  # noqa: PLC0415 (a slow import)
    from rules_engine.workbench.scenarios.reading import read_features  # noqa: PLC0415
    from rules_engine.workbench.scenarios.remembered import last_failed  # noqa: PLC0415

    wanted = choosing.parts(folder, asked.ruleset, asked.places)
    read = choosing.at_lines(read_features([one.path for one in wanted], findings), wanted)
    if asked.failed:
        read = choosing.among(read, last_failed(folder))
        if not read:
            typer.echo("Nothing failed last time.")
            raise typer.Exit
    return choosing.called(read, asked.name) if asked.name else read


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], None]]:
    """How far the run is, on standard error: nothing where that is no terminal."""
    from rich.console import Console  # noqa: PLC0415 (a slow import)
    from rich.progress import Progress  # noqa: PLC0415

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Running scenarios", total=count)
        yield lambda: bar.advance(task)


def _told(run: "Run", read: "list[Feature]", form: Format, asked: _Asked, guidance: Path | None) -> str:
    from rules_engine.workbench.scenarios import showing  # noqa: PLC0415 (a slow import)

    match form:
        case Format.TEXT:
            return showing.as_text(run) + "\n"
        case Format.JSON:
            return showing.as_json(run) + "\n"
        case Format.HTML:
            from rules_engine.workbench.ledger.reading import LedgerError  # noqa: PLC0415 (a slow import)
            from rules_engine.workbench.living import as_html, gather  # noqa: PLC0415

            try:
                return as_html(gather(run, read, asked.how.today, guidance, partly=asked.partly))
            except LedgerError as error:
                stop(1, str(error))


def _give(told: str, run: "Run", output: Path | None) -> None:
    """Print it, or write it to a file. Ends the command where the file cannot be written."""
    if output is None:
        typer.echo(told, nl=False)
        return
    from rules_engine.workbench.scenarios.showing import summary  # noqa: PLC0415 (a slow import)

    try:
        output.write_text(told, encoding="utf-8")
    except OSError as error:
        stop(REFUSED, f"{output} cannot be written: {error.strerror}. Name a file in a folder that is there.")
    for note in run.notes:
        typer.echo(f"Note: {note}")
    typer.echo(f"{summary(run)} Written to {output}.")
