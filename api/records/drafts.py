"""Drafts: what somebody has begun to refer or to record. Only they read it, and it is gone 30 days after a change.

That of a decision goes with the matter that it is about, too, when that is erased.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select, update

from api.records.keeping import is_id, new_id
from api.records.tables import drafts

KEPT_FOR: Final = timedelta(days=30)
"""For so long after its last change a draft is there."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose drafts: a caller's, by the name that they have within their tenant.

    ``about`` is the assessment that they are deciding on; nothing, of their referrals.
    """

    tenant: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands: ``body`` is JSON, ``at`` the time of its last change."""

    id: str
    body: Mapping[str, Any]
    begun_at: datetime
    at: datetime

    @property
    def until(self) -> datetime:
        """When it goes, unless it is changed."""
        return self.at + KEPT_FOR


def begin(connection: Connection, owner: Owner, body: Mapping[str, Any], now: datetime) -> str:
    """A new draft, by its id."""
    id_ = new_id()
    at = _text(now)
    whose = {"tenant": owner.tenant, "owner": owner.name, "about": owner.about}
    connection.execute(insert(drafts).values(**whose, id=id_, body=_bytes(body), begun_at=at, at=at))
    return id_


def draft(connection: Connection, owner: Owner, id_: str, now: datetime, *, to_change: bool = False) -> Draft | None:
    """The owner's draft of an id; None where there is none, where it is another's, or where its time is over.

    ``to_change`` makes others wait who would change it, too, until the transaction ends.
    """
    if not is_id(id_):
        return None
    asked = select(drafts).where(_of(owner), drafts.c.id == id_, drafts.c.at > _text(now - KEPT_FOR))
    row = connection.execute(asked.with_for_update() if to_change else asked).first()
    return _draft(row) if row else None


def own(connection: Connection, owner: Owner, now: datetime) -> list[Draft]:
    """All drafts of an owner, the last changed first."""
    asked = select(drafts).where(_of(owner), drafts.c.at > _text(now - KEPT_FOR))
    return [_draft(row) for row in connection.execute(asked.order_by(drafts.c.at.desc(), drafts.c.id))]


def change(connection: Connection, owner: Owner, id_: str, body: Mapping[str, Any], now: datetime) -> None:
    """Put another body in a draft's place."""
    there = and_(_of(owner), drafts.c.id == id_)
    connection.execute(update(drafts).where(there).values(body=_bytes(body), at=_text(now)))


def remove(connection: Connection, owner: Owner, id_: str) -> None:
    """Delete a draft of the owner's, if it is there."""
    if not is_id(id_):
        return
    connection.execute(delete(drafts).where(_of(owner), drafts.c.id == id_))


def remove_about(connection: Connection, tenant: str, ids: Sequence[str]) -> None:
    """Delete everybody's drafts about these assessments."""
    connection.execute(delete(drafts).where(drafts.c.tenant == tenant, drafts.c.about.in_(ids)))


def over(connection: Connection, tenant: str | None, now: datetime) -> int:
    """How many drafts there are whose time is over: of a tenant, or of all."""
    return connection.scalar(select(func.count()).select_from(drafts).where(_over(tenant, now))) or 0


def remove_over(connection: Connection, tenant: str | None, now: datetime) -> int:
    """Delete the drafts whose time is over, of a tenant or of all: how many those were."""
    return connection.execute(delete(drafts).where(_over(tenant, now))).rowcount


def _of(owner: Owner) -> ColumnElement[bool]:
    return and_(drafts.c.tenant == owner.tenant, drafts.c.owner == owner.name, drafts.c.about == owner.about)


def _over(tenant: str | None, now: datetime) -> ColumnElement[bool]:
    long_ago = drafts.c.at <= _text(now - KEPT_FOR)
    return long_ago if tenant is None else and_(drafts.c.tenant == tenant, long_ago)


def _draft(row: Any) -> Draft:  # noqa: ANN401 (a row is of whatever was selected)
    begun_at, at = (datetime.fromisoformat(told) for told in (row.begun_at, row.at))
    return Draft(row.id, json.loads(row.body), begun_at, at)


def _bytes(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
