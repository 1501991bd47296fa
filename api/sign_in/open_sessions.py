"""The sessions that people have open, in the database: what is not there, or no longer, is no session."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, delete, insert, select

from api.records.database import Database
from api.records.tables import sessions as table
from api.sign_in.clock import Clock
from api.sign_in.pseudonyms import FOR_SESSIONS, Pseudonyms

LONGEST: Final = timedelta(hours=8)
"""After so long everybody signs in again: a working day."""


@dataclass(frozen=True, slots=True)
class Open:
    """A session that is open: ``digest`` tells it from others, and opens nothing."""

    digest: str
    began_at: datetime


class OpenSessions:
    """The open sessions of everybody. Every method raises NoDatabase where it does not answer.

    Of a session only the digest of its id is kept, when it began, and a pseudonym of the person: nobody can tell who
    that is without the session secret.
    """

    def __init__(self, database: Database, secret: str, now: Clock) -> None:
        """Keep where they are."""
        self._database, self._now = database, now
        self._people = Pseudonyms(secret, FOR_SESSIONS)

    def begin(self, tenant: str, name: str) -> str:
        """Open a session for a person, and return its id, which is kept nowhere. Those that are too old go."""
        now, made = self._now(), secrets.token_urlsafe(32)
        with self._database.writing() as connection:
            connection.execute(delete(table).where(table.c.began_at <= _text(now - LONGEST)))
            told = {"id": digest(made), "person": self._people.of(tenant, name), "began_at": _text(now)}
            connection.execute(insert(table).values(told))
        return made

    def is_open(self, id_: str) -> bool:
        """Whether a session was begun, and not ended since."""
        with self._database.reading() as connection:
            return connection.scalar(select(table.c.id).where(table.c.id == digest(id_))) is not None

    def of(self, tenant: str, name: str) -> Sequence[Open]:
        """The open sessions of a person, the first begun first."""
        asked = select(table.c.id, table.c.began_at).where(
            self._of(tenant, name), table.c.began_at > _text(self._now() - LONGEST)
        )
        with self._database.reading() as connection:
            rows = connection.execute(asked.order_by(table.c.began_at, table.c.id))
            return [Open(row.id, datetime.fromisoformat(row.began_at)) for row in rows]

    def end(self, id_: str) -> None:
        """End a session, at once and everywhere."""
        _end(self._database, table.c.id == digest(id_))

    def end_of(self, tenant: str, name: str) -> int:
        """End every session of a person: how many there were."""
        return _end(self._database, self._of(tenant, name))

    def _of(self, tenant: str, name: str) -> ColumnElement[bool]:
        return table.c.person == self._people.of(tenant, name)


def end_all(database: Database) -> int:
    """End every session of everybody: how many there were. Raises NoDatabase."""
    return _end(database)


def digest(id_: str) -> str:
    """What is kept of an id. 256 random bits cannot be guessed, so a fast digest is as good as a slow one."""
    return hashlib.sha256(id_.encode()).hexdigest()


def _end(database: Database, *which: ColumnElement[bool]) -> int:
    with database.writing() as connection:
        return connection.execute(delete(table).where(*which)).rowcount


def _text(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")
