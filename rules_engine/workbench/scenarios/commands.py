"""The command ``thresholds scenarios``."""

import gc
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.names import nearest
from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop, tell


class Format(StrEnum):
    """The forms in which a run is printed."""

    TEXT = "text"
    JSON = "json"


RulesetId = Annotated[str | None, typer.Option(metavar="ID", help="Only the scenarios of this ruleset, such as media.")]
Form = Annotated[Format, typer.Option("--format", help="How to print what was found.")]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command, which remembers a run under the day that the clock says."""
    app = typer.Typer()

    @app.command()
    def scenarios(
        ruleset: RulesetId = None,
        form: Form = Format.TEXT,
        rulesets: RulesetsFolder = SHIPPED,
        features: FeaturesFolder = None,
    ) -> None:
        """Run the scenarios: which hold, and of each that does not, what was expected and what was found.

        What was found is remembered, and shown on the pages of the rulebook. Ends with 1 unless every scenario passed.
        """
        _run(_chosen(beside(rulesets, features), ruleset), form, rulesets, today())

    return app


def _run(paths: list[Path], form: Format, rulesets: Path, on: date) -> None:
    from rules_engine.loading import RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.loading.tree import Findings  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered  # noqa: PLC0415
    from rules_engine.workbench.scenarios import showing  # noqa: PLC0415
    from rules_engine.workbench.scenarios.reading import read_features  # noqa: PLC0415
    from rules_engine.workbench.scenarios.remembered import remember  # noqa: PLC0415
    from rules_engine.workbench.scenarios.running import Runner  # noqa: PLC0415

    findings = Findings()
    features = read_features(paths, findings)
    # To look for garbage meanwhile takes time and finds little.
    gc.disable()
    try:
        found = list(Runner(rulesets).run(features))
    except (RulesetError, NotCovered) as error:
        stop(1, "The rulesets have to be mended first:", str(error))
    finally:
        gc.enable()
    try:
        remember(on, features, found)
    except OSError as error:
        tell([f"This run cannot be remembered, and pages will not show it: {error.strerror}."])
    typer.echo((showing.as_json if form is Format.JSON else showing.as_text)(found, findings.all))
    if findings.all or any(one.failure for one in found):
        raise typer.Exit(1)


def _chosen(folder: Path, ruleset: str | None) -> list[Path]:
    """The files of features to run. Ends the command where there are none."""
    found = {path.stem: path for path in sorted(folder.glob("*.feature"))}
    if not found:
        stop(REFUSED, f"There are no features in {folder}. Name their folder with --features.")
    if ruleset is None:
        return list(found.values())
    if ruleset not in found:
        near = nearest(ruleset, found)
        told = f' Did you mean "{near}"?' if near else ""
        stop(REFUSED, f"There are no scenarios of that ruleset.{told} There are these: {', '.join(found)}.")
    return [found[ruleset]]
