"""Where a draft is until it is kept: among the drafts of the database, one for each minute-taker and assessment."""

from collections.abc import Callable

from sqlalchemy import Connection

from api.keeping.kept import read
from api.pages.deciding.draft import Draft
from api.records import drafts
from api.records.chain import lock
from api.records.drafts import Owner
from api.records.records import Records
from api.sign_in.principal import Principal


def drafted(connection: Connection, to: Records, caller: Principal, id_: str) -> Draft | None:
    """What the caller has filled in for an assessment; None where that is nothing, or more than 30 days ago."""
    found = drafts.own(connection, _owner(caller, id_), to.now())
    return Draft.read(found[0].body) if found else None


def change(to: Records, caller: Principal, id_: str, begun: Draft, changed: Callable[[Draft], Draft]) -> Draft:
    """Change what is stored, whoever else of the same name changes it at once; ``begun`` where nothing is there yet.

    Raises Refused where the assessment was erased meanwhile: nothing about it is to be stored any more.
    """
    owner = _owner(caller, id_)
    with to.database.writing() as connection:
        # As erasing does, and whoever begins a draft of the same name at once: there would be two.
        lock(connection, caller.tenant)
        read(connection, caller, id_)
        found = drafts.own(connection, owner, to.now())
        draft = changed(Draft.read(found[0].body) if found else begun)
        if found:
            drafts.change(connection, owner, found[0].id, draft.body, to.now())
        else:
            drafts.begin(connection, owner, draft.body, to.now())
    return draft


def discard(to: Records, caller: Principal, id_: str, *, key: str | None = None) -> None:
    """Delete what was filled in, if it is there: only what was to be kept once by a key, if that is given."""
    owner = _owner(caller, id_)
    with to.database.writing() as connection:
        for one in drafts.own(connection, owner, to.now()):
            if key in {None, Draft.read(one.body).key}:
                drafts.remove(connection, owner, one.id)


def _owner(caller: Principal, id_: str) -> Owner:
    return Owner(caller.tenant, caller.name, id_)
