"""The drafts of whoever is signed in: finding, listing and changing them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from sqlalchemy import Connection

from api.pages.referring.told import Fitting, Told, fitting
from api.problems import NOT_FOUND, Refused
from api.records import drafts
from api.records.drafts import Draft, Owner
from api.records.records import Recorded, Records
from api.records.repeating import Repeatable
from api.requests import Books
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope, permitted
from rules_engine.rulebook import Rulebook

Referrer = Annotated[Principal, Depends(permitted(Scope.KEEP))]


class Sent(Exception):
    """The draft was sent already: what was kept of it has this id."""

    def __init__(self, id_: str) -> None:
        """Keep the id."""
        self.id = id_
        super().__init__(id_)


@dataclass(frozen=True, slots=True)
class Desk:
    """A referrer's drafts, and the rulebook of today by which they are asked."""

    to: Records
    books: Rulebooks
    caller: Principal

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook of today. Raises CaseRefused where there is none."""
        return self.books.on(self.books.today())

    @property
    def owner(self) -> Owner:
        """Whose drafts they are."""
        return Owner(self.caller.tenant, self.caller.name)

    def draft(self, id_: str) -> Draft:
        """A draft. Raises Sent, and Refused where the referrer has none of this id."""
        with self.to.database.reading() as connection:
            found = drafts.draft(connection, self.owner, id_, self.to.now())
            return found or self._sent(connection, id_)

    def fitting(self, draft: Draft) -> Fitting:
        """What of a draft fits the rulebook of today."""
        return fitting(self.rulebook, Told.of(draft.body), self.books.today())

    def listed(self) -> list[Draft]:
        """The referrer's drafts, the last changed first; those of the tenant whose time is over are deleted."""
        now = self.to.now()
        with self.to.database.reading() as connection:
            over = drafts.over(connection, self.caller.tenant, now)
            found = drafts.own(connection, self.owner, now)
        if over:
            with self.to.database.writing() as connection:
                drafts.remove_over(connection, self.caller.tenant, now)
        return found

    def begin(self, told: Told) -> str:
        """A new draft, by its id."""
        with self.to.database.writing() as connection:
            return drafts.begin(connection, self.owner, told.body(), self.to.now())

    def change(self, id_: str, changed: Callable[[Fitting], Told]) -> Told:
        """Change a draft while nobody else does: what it says then. Raises as ``draft`` and ``changed`` do."""
        with self.to.database.writing() as connection:
            found = drafts.draft(connection, self.owner, id_, self.to.now(), to_change=True)
            found = found or self._sent(connection, id_)
            told = changed(self.fitting(found))
            if told.body() != found.body:
                drafts.change(connection, self.owner, id_, told.body(), self.to.now())
            return told

    def remove(self, id_: str) -> None:
        """Delete a draft."""
        with self.to.database.writing() as connection:
            drafts.remove(connection, self.owner, id_)

    def repeatable(self, id_: str) -> Repeatable:
        """What a draft is sent under: it is kept once, however often the button is pressed."""
        return Repeatable.under(f"draft {id_}", self.caller.tenant, self.caller.name, id_)

    def _sent(self, connection: Connection, id_: str) -> Draft:
        kept = self.repeatable(id_).kept(connection, self.to.now())
        raise Sent(kept) if kept else Refused(NOT_FOUND)


def desk(to: Recorded, books: Books, caller: Referrer) -> Desk:
    """The desk of whoever asks. Raises Refused."""
    return Desk(to, books, caller)


AtDesk = Annotated[Desk, Depends(desk)]
