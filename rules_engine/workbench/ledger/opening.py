"""What the commands of ``thresholds ledger`` open, ending the command where that cannot be done."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Never

import typer

if TYPE_CHECKING:
    from rules_engine.loading import Folder
    from rules_engine.rulebook import Rulebook
    from rules_engine.workbench.ledger.links import Links
    from rules_engine.workbench.ledger.reading import Ledger
    from rules_engine.workbench.ledger.texts import SuppliedText

REFUSED = 2
_LAST_DAY = date.max - timedelta(days=1)


def beside(rulesets: Path, features: Path | None) -> Path:
    """The folder of features: the one that was named, or the one beside the rulesets."""
    return features or rulesets.parent / "features"


def latest_rulebook(rulesets: Path) -> "tuple[Folder, Rulebook]":
    """The latest rulebook of a folder. Ends the command where there is none."""
    from rules_engine.loading import Folder, RulesetError  # noqa: PLC0415 (a slow import)
    from rules_engine.rulebook import NotCovered, in_force  # noqa: PLC0415

    try:
        folder = Folder(rulesets)
        return folder, in_force(folder, _LAST_DAY)
    except (RulesetError, NotCovered) as error:
        stop(1, str(error))


def ledger_of(rulesets: Path, source: str) -> "Ledger":
    """The ledger of a source. Ends the command where there is none that is sound."""
    from rules_engine.workbench.ledger.reading import LedgerError, read_ledger  # noqa: PLC0415 (a slow import)

    try:
        return read_ledger(rulesets, source)
    except LedgerError as error:
        stop(1, str(error))


def joined(folder: "Folder", rulebook: "Rulebook", ledger: "Ledger", features: Path) -> "Links":
    """A ledger beside its rulebook, its citations and the scenarios."""
    from rules_engine.loading.tree import Findings  # noqa: PLC0415 (a slow import)
    from rules_engine.workbench.ledger.links import Links, citations  # noqa: PLC0415
    from rules_engine.workbench.ledger.scenarios import read_scenarios  # noqa: PLC0415

    return Links(ledger, rulebook, citations(folder, ledger.source), read_scenarios(features, Findings()))


def listed_sources(rulesets: Path) -> set[str]:
    """The names in sources.yaml, sound or not."""
    from rules_engine.loading.parsing import read_tree  # noqa: PLC0415 (a slow import)
    from rules_engine.loading.tree import Findings, Table  # noqa: PLC0415 (a slow import)

    table = read_tree(rulesets / "sources.yaml", "sources.yaml", Findings())
    held = table.get("sources") if table else None
    return {name.value for name, _ in held.entries} if isinstance(held, Table) else set()


def text_of(path: Path) -> "SuppliedText":
    """The text of a file. Ends the command where it holds none."""
    from rules_engine.workbench.ledger.texts import NotAText, read_text  # noqa: PLC0415 (a slow import)

    try:
        return read_text(path)
    except NotAText as error:
        stop(REFUSED, f"{path.name}: {error}")


def tell(notes: Iterable[str]) -> None:
    """Print notes on standard error. The command goes on."""
    for note in notes:
        typer.echo(f"Note: {note}", err=True)


def stop(code: int, *lines: str) -> Never:
    """Print lines on standard error, and end the command."""
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(code)
