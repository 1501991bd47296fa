"""The command ``thresholds coverage``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop

if TYPE_CHECKING:
    from rules_engine.workbench.coverage.report import Report

app = typer.Typer()


class Format(StrEnum):
    """The forms in which it is told what scenarios exercise."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@app.command()
def coverage(
    ruleset: Annotated[str | None, typer.Option(metavar="ID", help="Only this ruleset, such as media.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print what was found.")] = Format.TEXT,
    rulesets: RulesetsFolder = SHIPPED,
    features: FeaturesFolder = None,
) -> None:
    """What the scenarios exercise: answers, numbers on both sides, exceptions, deadlines, citations, and what not.

    Of each condition it is told whether two scenarios show that it decides alone. Ends with 0 even where something is
    missing ("thresholds mutate" judges that); 2 where the request cannot be met.
    """
    from rules_engine.workbench.coverage import report as forms  # noqa: PLC0415 (a slow import)

    report = _report(rulesets, beside(rulesets, features), ruleset)
    told = {Format.TEXT: forms.as_text, Format.JSON: forms.as_json, Format.HTML: forms.as_html}[form]
    typer.echo(told(report))


def _report(rulesets: Path, features: Path, ruleset: str | None) -> "Report":
    """What was found. Ends the command where that cannot be done."""
    from rules_engine.loading import RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.names import nearest  # noqa: PLC0415
    from rules_engine.rulebook import NotCovered  # noqa: PLC0415
    from rules_engine.workbench.coverage.exercised import Coverage  # noqa: PLC0415
    from rules_engine.workbench.coverage.report import Report  # noqa: PLC0415
    from rules_engine.workbench.mutation.running import NothingToAsk, sound_scenarios  # noqa: PLC0415
    from rules_engine.workbench.scenarios.running import Runner  # noqa: PLC0415

    if not features.is_dir():
        stop(REFUSED, f"There is no folder {features}. Name the folder of the features with --features.")
    try:
        rulebook = Runner(rulesets).newest
        asked, _ = sound_scenarios(features, rulebook, rulebook.covers_from)
    except NothingToAsk as error:
        stop(REFUSED, str(error))
    except (RulesetError, NotCovered) as error:
        stop(1, "The rulesets have to be mended first:", str(error))
    known = [one.id for one in rulebook.rulesets]
    if ruleset is not None and ruleset not in known:
        near = nearest(ruleset, known)
        meant = f' Did you mean "{near}"?' if near else ""
        stop(REFUSED, f'No ruleset in force is called "{ruleset}".{meant} There are these: {", ".join(known)}.')
    items = [one for one in Coverage(rulebook, asked).items() if ruleset in {None, one.ruleset}]
    return Report(items, len(asked))
