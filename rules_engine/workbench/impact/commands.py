"""The command ``thresholds impact``."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.comparing.commands import FAULT, After, Before, Drafts, Form, Format
from rules_engine.workbench.ledger.commands import SHIPPED, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, stop

if TYPE_CHECKING:
    from rules_engine.workbench.impact.replaying import Referenced

GENERATED = 10_000
"""How many cases are made up where no others are named."""
Cases = Annotated[
    list[Path] | None,
    typer.Option("--cases", metavar="PATH", help="Cases: a JSON or YAML file, a file of JSON lines, or a folder."),
]
Generated = Annotated[
    int | None,
    typer.Option(
        "--generated", metavar="N", min=0, max=1_000_000, help="How many cases to make up.",
        show_default=f"{GENERATED} where no others are named",
    ),
]  # fmt: skip
Seed = Annotated[int, typer.Option("--seed", metavar="S", help="Another number makes up other cases.")]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command. The day that the clock says is that of cases without a date of their own."""
    app = typer.Typer()

    @app.command()
    def impact(  # noqa: PLR0913 (typer turns each parameter into an option)
        before: Before,
        after: After,
        *,
        cases: Cases = None,
        generated: Generated = None,
        seed: Seed = 1,
        drafts: Drafts = False,
        form: Form = Format.TEXT,
        rulesets: RulesetsFolder = SHIPPED,
    ) -> None:
        """Count how answers change from one version to another, over cases of files and cases that are made up.

        Weakened duties come first, with the references of a few cases, never what they say.
        """
        versions = Versions(before, after, rulesets, drafts)
        run(versions, None, cases, generated, seed=seed, form=form, on=today())

    return app


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions as they were named, and where they are looked for."""

    before: str
    after: str
    rulesets: Path
    drafts: bool


def run(  # noqa: PLR0913 (what the command was given)
    named: Versions,
    recorded: "Iterable[Referenced] | None",
    cases: list[Path] | None,
    generated: int | None,
    *,
    seed: int,
    form: Format,
    on: date,
) -> None:
    """Measure, and print what was found. ``recorded`` are cases that come from elsewhere; None where none do."""
    from rules_engine.inference import EngineFault, UnfitRulebook  # noqa: PLC0415 (slow imports)
    from rules_engine.rendering.forms import to_markdown, to_text  # noqa: PLC0415
    from rules_engine.rendering.page import to_html  # noqa: PLC0415
    from rules_engine.workbench.comparing.progress import progress  # noqa: PLC0415
    from rules_engine.workbench.impact.document import document  # noqa: PLC0415
    from rules_engine.workbench.impact.measuring import measure  # noqa: PLC0415
    from rules_engine.workbench.impact.reading import NoCases, read_cases  # noqa: PLC0415
    from rules_engine.workbench.impact.replaying import Disagreement  # noqa: PLC0415
    from rules_engine.workbench.versions import NoSuchVersion, two_versions  # noqa: PLC0415

    others = bool(cases) or recorded is not None
    made = generated if generated is not None else 0 if others else GENERATED
    found = chain(recorded or (), read_cases(cases or ()))
    try:
        versions = two_versions(named.before, named.after, named.rulesets, on, drafts=named.drafts)
        with progress("Cases", None if others else made) as told:
            impact = measure(*versions, found, made, on=on, seed=seed, told=told)
    except (NoSuchVersion, NoCases, UnfitRulebook) as error:
        stop(REFUSED, str(error))
    except EngineFault as fault:
        stop(FAULT, "A sample of the cases could not be assessed in full, so nothing is said of any:", str(fault))
    except Disagreement as error:
        stop(
            FAULT,
            f"The two deciders' assessment says otherwise of: {error}. Nothing that was counted can be relied on.",
        )
    match form:
        case Format.TEXT:
            typer.echo(to_text(document(impact)))
        case Format.JSON:
            typer.echo(impact.model_dump_json(indent=2))
        case Format.MARKDOWN:
            typer.echo(to_markdown(document(impact)))
        case Format.HTML:
            title = f"What {impact.after.name} would change beside {impact.before.name}"
            typer.echo(to_html(document(impact), title), nl=False)
