"""Erasing what is kept of a matter, and holding it against that: the chain shows that it was done, and on whose word.

A matter is an assessment with whatever was decided on it. It goes by the id of that assessment.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, delete, select

from api.records.chain import Entry, Kind, lock
from api.records.drafts import remove_about
from api.records.keeping import Erased, Missing, content, keep, new_id
from api.records.repeating import forget
from api.records.tables import contents, entries
from api.records.verifying import ERASABLE

_LONGEST: Final = 500


class Held(Exception):
    """A legal hold is on the matter: nothing of it may be erased before it is released."""


class NotHeld(Exception):
    """There is no legal hold on the matter."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """Who requires it, and why. It stays in the records for good, so there is to be no word of a child in it."""

    authority: str
    reason: str
    by: str
    """Who did it."""
    at: datetime

    def __post_init__(self) -> None:
        """Raises ValueError, which says what to write instead."""
        for name, said in (("authority", self.authority), ("reason", self.reason)):
            if not said.strip() or not said.isprintable() or len(said) > _LONGEST:
                raise ValueError(f"Write the {name} on one line, in at most {_LONGEST} characters.")


def erase(connection: Connection, tenant: str, about: str, grounds: Grounds) -> Entry | None:
    """Erase what is kept of a matter, and what somebody has begun to decide on it and not kept.

    The entry that says so, or None where all of it was erased already.

    Raises Held, and Missing where the tenant has no such matter.
    """
    lock(connection, tenant)
    matter = _matter(connection, tenant, about)
    if holds(connection, tenant, about):
        raise Held
    ids = [row.id for row in matter]
    forget(connection, tenant, ids)
    remove_about(connection, tenant, ids)
    numbers = [row.number for row in matter if row.there is not None]
    if not numbers:
        return None
    # First: the database lets a content go only where an erasure says so.
    entry = _keep(connection, "erasure", tenant, about, grounds, entries=numbers)
    connection.execute(delete(contents).where(contents.c.tenant == tenant, contents.c.number.in_(numbers)))
    return entry


def hold(connection: Connection, tenant: str, about: str, grounds: Grounds) -> Entry:
    """Put a legal hold on a matter, beside any that it has. Raises Missing, and Erased where nothing is left of it."""
    lock(connection, tenant)
    if all(row.there is None for row in _matter(connection, tenant, about)):
        raise Erased
    return _keep(connection, "hold", tenant, about, grounds)


def release(connection: Connection, tenant: str, about: str, grounds: Grounds) -> Entry:
    """Lift one legal hold from a matter: of two, the other stays. Raises Missing and NotHeld."""
    lock(connection, tenant)
    _matter(connection, tenant, about)
    if not holds(connection, tenant, about):
        raise NotHeld
    return _keep(connection, "release", tenant, about, grounds)


def holds(connection: Connection, tenant: str, about: str) -> int:
    """How many legal holds are on a matter now."""
    kinds = list(connection.scalars(select(entries.c.kind).where(entries.c.tenant == tenant, entries.c.about == about)))
    return kinds.count("hold") - kinds.count("release")


def matter_of(connection: Connection, tenant: str, id_: str) -> str:
    """The matter that an assessment or a decision belongs to. Raises Missing."""
    found = connection.scalar(
        select(entries.c.about).where(entries.c.tenant == tenant, entries.c.id == id_, entries.c.kind.in_(ERASABLE))
    )
    if found is None:
        raise Missing
    return str(found)


def matters_under(connection: Connection, tenant: str, reference: str) -> list[str]:
    """The matters that a caller kept under a reference of its own, as far as they are not erased."""
    asked = (
        select(entries.c.about)
        .join(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(contents.c.tenant == tenant, contents.c.reference == reference)
        .group_by(entries.c.about)
        .order_by(entries.c.about)
    )
    return list(connection.scalars(asked))


def _matter(connection: Connection, tenant: str, about: str) -> list[Any]:
    """The assessments and decisions of a matter, and whether their contents are there. Raises Missing."""
    asked = (
        select(entries.c.number, entries.c.id, contents.c.number.label("there"))
        .outerjoin(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(entries.c.tenant == tenant, entries.c.about == about, entries.c.kind.in_(ERASABLE))
        .order_by(entries.c.number)
    )
    found = list(connection.execute(asked))
    if not found:
        raise Missing
    return found


def _keep(connection: Connection, kind: Kind, tenant: str, about: str, grounds: Grounds, **more: list[int]) -> Entry:
    said = content({"authority": grounds.authority, "reason": grounds.reason, **more}, grounds.by)
    return keep(connection, tenant, kind, said, grounds.at, id_=new_id(), about=about)
