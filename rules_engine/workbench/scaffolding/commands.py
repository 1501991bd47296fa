"""The commands of ``thresholds new``."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rules_engine.workbench.ledger.commands import SHIPPED, FeaturesFolder, RulesetsFolder
from rules_engine.workbench.ledger.opening import REFUSED, beside, stop

if TYPE_CHECKING:
    from rules_engine.loading import Folder
    from rules_engine.workbench.scaffolding.beginning import Begun

Topic = Annotated[str, typer.Argument(metavar="TOPIC", help="A topic, as its folder is named: rapid-review.")]
From = Annotated[str, typer.Option("--from", metavar="DATE", help="The day on which it takes effect: 2027-04-01.")]


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the commands. The day that the clock says is that of scenarios on rules in force."""
    app = typer.Typer(
        help="Begin a ruleset, a version, a rule or a scenario. Nothing is ever written over.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    @app.command()
    def ruleset(topic: Topic, starts: From, rulesets: RulesetsFolder = SHIPPED) -> None:
        """Begin a ruleset on a topic that has none: a draft.

        Ends with 2 if nothing was written.
        """
        from rules_engine.workbench.scaffolding.beginning import new_ruleset  # noqa: PLC0415 (a slow import)

        day = _day(starts)
        _begin(rulesets, lambda folder: new_ruleset(folder, topic, day))

    @app.command()
    def version(topic: Topic, starts: From, rulesets: RulesetsFolder = SHIPPED) -> None:
        """Begin a version of a ruleset: a draft that says what is in force on that day, for you to change.

        Ends with 2 if nothing was written.
        """
        from rules_engine.workbench.scaffolding.beginning import new_version  # noqa: PLC0415 (a slow import)

        day = _day(starts)
        _begin(rulesets, lambda folder: new_version(folder, topic, day))

    @app.command()
    def rule(
        name: Annotated[str, typer.Argument(metavar="NAME", help="The rule's name, in quotes.")],
        topic: Annotated[str, typer.Option("--in", metavar="TOPIC", help="The topic whose draft gets it.")],
        starts: Annotated[
            str | None, typer.Option("--from", metavar="DATE", help="Of several drafts, the one from this day.")
        ] = None,
        rulesets: RulesetsFolder = SHIPPED,
    ) -> None:
        """Begin a rule in the draft of a topic, with a criterion. What begins with TODO is for you to write.

        Ends with 2 if nothing was written.
        """
        from rules_engine.workbench.scaffolding.beginning import new_rule  # noqa: PLC0415 (a slow import)

        day = None if starts is None else _day(starts)
        _begin(rulesets, lambda folder: new_rule(folder, name, topic, day))

    @app.command()
    def scenario(
        name: Annotated[str, typer.Argument(metavar="NAME", help="What it shows, in quotes.")],
        rule: Annotated[str, typer.Option("--rule", metavar="RULE", help="The rule's name, in quotes.")],
        rulesets: RulesetsFolder = SHIPPED,
        features: FeaturesFolder = None,
    ) -> None:
        """Begin a scenario on a rule: the smallest case in which it applies, for you to change.

        Ends with 2 if nothing was written.
        """
        from rules_engine.workbench.scaffolding.scenario import new_scenario  # noqa: PLC0415 (a slow import)

        _begin(rulesets, lambda folder: new_scenario(folder, beside(rulesets, features), name, rule, today()))

    return app


def _begin(rulesets: Path, begin: "Callable[[Folder], Begun]") -> None:
    from rules_engine.loading import Folder  # noqa: PLC0415 (a slow import)
    from rules_engine.workbench.scaffolding.beginning import CannotBegin, written  # noqa: PLC0415

    if not (rulesets / "facts.yaml").is_file():
        stop(REFUSED, f"There is no facts.yaml in {rulesets}. Name the folder that holds the rulesets.")
    try:
        begun = begin(Folder(rulesets))
    except CannotBegin as error:
        stop(REFUSED, str(error))
    for line in written(begun, rulesets):
        typer.echo(line)


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        stop(REFUSED, f'"{told}" is no date. Write it as YYYY-MM-DD, such as 2027-04-01.')
