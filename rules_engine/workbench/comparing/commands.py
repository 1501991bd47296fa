"""The command ``thresholds diff``."""

import sys
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, stop

FAULT = 3
_HOW = "a date, a folder, or a revision that git keeps; the last two with @DATE, if a day is meant."


class Format(StrEnum):
    """The forms in which a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


Before = Annotated[str, typer.Argument(metavar="BEFORE", help=f"The earlier version: {_HOW}")]
After = Annotated[str, typer.Argument(metavar="AFTER", help="The later version, named in the same way.")]
Drafts = Annotated[bool, typer.Option("--drafts", help="Count drafts as in force from their dates.")]
Form = Annotated[Format, typer.Option("--format", help="How to print what was found.")]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command. The day that the clock says is that of versions named without one."""
    app = typer.Typer()

    @app.command()
    def diff(  # noqa: PLR0913 (typer turns each parameter into an option)
        before: Before,
        after: After,
        *,
        drafts: Drafts = False,
        form: Form = Format.TEXT,
        every: Annotated[bool, typer.Option("--all", help="Show every condition, however many.")] = False,
        fail: Annotated[
            bool, typer.Option("--fail-on-weakened", help="End with 1 where a duty is weaker than before.")
        ] = False,
        rulesets: RulesetsFolder = SHIPPED,
    ) -> None:
        """Compare two versions of the rulebook: what changed, for which cases, and which duties are weaker.

        Each condition is told with the fewest answers that do, and with a case that both versions really assessed.
        """
        if _compare(before, after, form, rulesets, today(), drafts=drafts, every=every) and fail:
            raise typer.Exit(1)

    return app


def _compare(  # noqa: PLR0913 (what the command was given)
    before: str, after: str, form: Format, rulesets: Path, on: date, /, *, drafts: bool, every: bool
) -> bool:
    """Print the comparison, and tell whether a duty is weaker."""
    from rules_engine.inference import EngineFault, UnfitRulebook  # noqa: PLC0415 (a slow import)
    from rules_engine.rendering.forms import to_markdown, to_text  # noqa: PLC0415
    from rules_engine.rendering.page import to_html  # noqa: PLC0415
    from rules_engine.workbench.comparing.comparison import compare  # noqa: PLC0415
    from rules_engine.workbench.comparing.document import SHOWN, document  # noqa: PLC0415
    from rules_engine.workbench.comparing.progress import progress  # noqa: PLC0415
    from rules_engine.workbench.versions import NoSuchVersion, two_versions  # noqa: PLC0415

    try:
        versions = two_versions(before, after, rulesets, on, drafts=drafts)
        with progress("Rules", len(versions[1].rulebook.rules)) as told:
            found = compare(*versions, every=every, told=told)
    except (NoSuchVersion, UnfitRulebook) as error:
        stop(REFUSED, str(error))
    except EngineFault as fault:
        stop(FAULT, "The examples could not be assessed, so nothing is said of either version:", str(fault))
    blocks = document(found, shown=sys.maxsize if every else SHOWN)
    match form:
        case Format.TEXT:
            typer.echo(to_text(blocks))
        case Format.JSON:
            typer.echo(found.model_dump_json(indent=2))
        case Format.MARKDOWN:
            typer.echo(to_markdown(blocks))
        case Format.HTML:
            typer.echo(to_html(blocks, f"From {found.before.name} to {found.after.name}"), nl=False)
    return found.any_weakened
