"""The command ``thresholds publish``."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop

if TYPE_CHECKING:
    from rules_engine.loading import Folder, Version
    from rules_engine.workbench.publishing.walking import Asking

Topic = Annotated[str, typer.Argument(metavar="TOPIC", help="A topic, as its folder is named: rapid-review.")]
From = Annotated[str, typer.Option("--from", metavar="DATE", help="The day on which the draft takes effect.")]
By = Annotated[str, typer.Option("--by", metavar="WHO", help="Who puts it in force.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="What it is for, in a sentence.")]
Yes = Annotated[bool, typer.Option("--yes", help="Go on after each stage without asking. What is wrong still stops.")]
Weakens = Annotated[
    list[str] | None,
    typer.Option("--weakens", metavar="RULE", help="A rule whose duty is meant to be weaker. Can be given again."),
]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command. The day that the clock says is that of the signature."""
    app = typer.Typer()

    @app.command()
    def publish(  # noqa: PLR0913 (typer turns each parameter into an option)
        topic: Topic,
        starts: From,
        by: By,
        why: Why,
        *,
        yes: Yes = False,
        weakens: Weakens = None,
        rulesets: RulesetsFolder = SHIPPED,
        features: FeaturesFolder = None,
    ) -> None:
        """Put a draft in force: checked, compared and tried first, each result shown before you go on; then signed.

        Ends with 0 if it was published, 1 if something is wrong or you stopped, 2 if there is no such draft.
        """
        day = _day(starts)
        for option, told in (("--by", by), ("--why", why)):
            if not told.strip():
                stop(REFUSED, f"{option} is empty. A version in force says who put it there, and why.")
        _publish(_Asked(topic, day, by, why, yes, tuple(weakens or ())), rulesets, beside(rulesets, features), today())

    return app


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be published, and what was said beforehand."""

    topic: str
    starts: date
    by: str
    why: str
    yes: bool
    weakens: tuple[str, ...]


def _publish(asked: _Asked, rulesets: Path, features: Path, today: date) -> None:
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415 (slow imports)
    from rules_engine.workbench.publishing.signing import CannotSign, Signature  # noqa: PLC0415
    from rules_engine.workbench.publishing.stages import STAGES  # noqa: PLC0415
    from rules_engine.workbench.publishing.trial import tried  # noqa: PLC0415
    from rules_engine.workbench.publishing.walking import Stopped, publish, walk  # noqa: PLC0415

    if not (rulesets / "facts.yaml").is_file():
        stop(REFUSED, f"There is no facts.yaml in {rulesets}. Name the folder that holds the rulesets.")
    folder = Folder(rulesets)
    draft = _draft(folder, asked, today)
    typer.echo(f"{asked.topic} from {asked.starts}: {draft.status}, {_count(len(draft.files), 'file')}.")
    try:
        with tried(folder, draft, features, Signature(today, asked.by, asked.why)) as trial:
            walk(trial, STAGES, _asking(yes=asked.yes), asked.weakens)
            written = publish(trial)
    except (Stopped, CannotSign, RulesetError) as error:
        stop(1, "", str(error))
    except (typer.Abort, KeyboardInterrupt):
        stop(1, "", "Not published: you stopped here. Nothing was written.")
    typer.echo(f"\nPublished: {asked.topic} is in force from {asked.starts}, signed by {asked.by}.")
    for path in written:
        typer.echo(f"Written: {path.relative_to(folder.path).as_posix()}")
    typer.echo("These files are never edited again. A change is a new version: thresholds new version.")


def _draft(folder: "Folder", asked: _Asked, today: date) -> "Version":
    """The draft that is meant. Ends the command where there is none that can be published."""
    from rules_engine.workbench.scaffolding.beginning import CannotBegin, draft_of  # noqa: PLC0415 (a slow import)

    there = [one for one in folder.versions if one.topic == asked.topic and one.starts == asked.starts]
    if there and there[0].status == "in force":
        stop(REFUSED, f"{asked.topic} from {asked.starts} is in force already.")
    try:
        draft = draft_of(folder, asked.topic, asked.starts)
    except CannotBegin as error:
        stop(REFUSED, str(error))
    if asked.starts < today:
        stop(
            REFUSED,
            f"{asked.starts} has passed. A version takes effect today or later, so that answers that were given stay "
            "what they were: give it a later date.",
        )
    return draft


def _asking(*, yes: bool) -> "Asking":
    from rich.console import Console  # noqa: PLC0415 (slow imports)

    from rules_engine.workbench.publishing.walking import Asking  # noqa: PLC0415

    console = Console(stderr=True)
    return Asking(
        tell=typer.echo,
        working=console.status,
        go_on=lambda question: yes or typer.confirm(f"\n{question}"),
        typed=lambda question: "" if yes else typer.prompt(question, default="", show_default=False),
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        stop(REFUSED, f'"{told}" is no date. Write it as YYYY-MM-DD, such as 2027-04-01.')
