"""Where a draft is until it is kept: among the drafts of the database, one for each minute-taker and assessment."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection

from api.pages.deciding.draft import Draft
from api.records import drafts
from api.records.drafts import Owner
from api.records.records import Records
from api.sign_in.principal import Principal

_AT_WORK: Final = "{name}, deciding on {id}"


def drafted(connection: Connection, to: Records, caller: Principal, id_: str) -> Draft | None:
    """What the caller has filled in for an assessment; None where that is nothing, or more than 30 days ago."""
    found = drafts.own(connection, _owner(caller, id_), to.now())
    return Draft.read(found[0].body) if found else None


def change(to: Records, caller: Principal, id_: str, begun: Draft, changed: Callable[[Draft], Draft]) -> Draft:
    """Change what is stored, whoever else of the same name changes it at once; ``begun`` where nothing is there yet."""
    owner = _owner(caller, id_)
    with to.database.writing() as connection:
        stored = drafts.own(connection, owner, to.now())
        found = stored and drafts.draft(connection, owner, stored[0].id, to.now(), to_change=True)
        draft = changed(Draft.read(found.body) if found else begun)
        if found:
            drafts.change(connection, owner, found.id, draft.body, to.now())
        else:
            drafts.begin(connection, owner, draft.body, to.now())
    return draft


def discard(to: Records, caller: Principal, id_: str) -> None:
    """Delete what was filled in, if it is there."""
    owner = _owner(caller, id_)
    with to.database.writing() as connection:
        for one in drafts.own(connection, owner, to.now()):
            drafts.remove(connection, owner, one.id)


def _owner(caller: Principal, id_: str) -> Owner:
    """Not the caller alone: those are the drafts of what they refer."""
    return Owner(caller.tenant, _AT_WORK.format(name=caller.name, id=id_))
