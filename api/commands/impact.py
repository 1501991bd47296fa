"""The command ``thresholds impact`` with recorded cases: the engine knows no database, so they are read here."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.opening import Address, AnyTenant, named, opened
from rules_engine.workbench.comparing.commands import After, Before, Drafts, Form, Format
from rules_engine.workbench.impact.commands import Cases, Generated, Seed, Versions, run
from rules_engine.workbench.ledger.commands import SHIPPED, RulesetsFolder

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from rules_engine.workbench.impact.replaying import Referenced

_PAGE = 500
"""How many records are read at once."""


def commands(today: Callable[[], date]) -> typer.Typer:
    """An app with the one command: as the engine's, which it stands in for."""
    app = typer.Typer()

    @app.command()
    def impact(  # noqa: PLR0913 (typer turns each parameter into an option)
        before: Before,
        after: After,
        *,
        cases: Cases = None,
        recorded: Annotated[
            bool, typer.Option("--recorded", help="The cases of the assessments that are kept in the database.")
        ] = False,
        tenant: AnyTenant = None,
        database: Address = None,
        generated: Generated = None,
        seed: Seed = 1,
        drafts: Drafts = False,
        form: Form = Format.TEXT,
        rulesets: RulesetsFolder = SHIPPED,
    ) -> None:
        """Count how answers change from one version to another, over cases of files, recorded, and made up.

        Weakened duties come first, with the ids of a few records or the references of a few cases, never what they say.
        """
        versions = Versions(before, after, rulesets, drafts)

        def measured(found: "Iterator[Referenced] | None") -> None:
            run(versions, found, cases, generated, seed=seed, form=form, on=today())

        if not recorded:
            measured(None)
            return
        with opened(database) as kept, kept.reading() as connection:
            measured(one for name in named(kept, tenant) for one in _recorded(connection, name))

    return app


def _recorded(connection: "Connection", tenant: str) -> "Iterator[Referenced]":
    """The cases of a tenant's records, each by its record's id; those that were erased say nothing any more."""
    from api.records.keeping import page  # noqa: PLC0415 (a slow import)

    before = None
    while found := page(connection, tenant, before, _PAGE, None):
        yield from ((one.entry.id, one.head["case"]) for one in found)
        before = found[-1].entry.number
