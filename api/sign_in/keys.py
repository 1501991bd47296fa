"""API keys: how machines without an OpenID Connect provider sign in."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select, text, update

from api.records.database import Database
from api.records.tables import keys as table
from api.sign_in.clock import Clock, within
from api.sign_in.principal import Principal, Scope

PREFIX: Final = "thr_"
"""What every key begins with: a key that was left in a file or a message can be searched for."""
HELD: Final = timedelta(seconds=30)
"""How long a key that was verified may be used without asking the database: a revocation takes effect within it."""
MOST_LIVE: Final = 2
"""The most keys that a client has at a time: the one in use, and the one that takes its place."""
_FORM: Final = re.compile(rf"{PREFIX}([0-9a-f]{{16}})_[0-9a-f]{{64}}")
_CLIENT: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,62}")
_TENANT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,62}")


class KeyRefused(Exception):
    """No such key is made. Says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is kept: everything but the key itself. Times are UTC."""

    id: str
    tenant: str
    client: str
    scopes: frozenset[Scope]
    made_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None

    def live(self, now: datetime) -> bool:
        """Whether it opens anything."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


class Keys:
    """The keys in a database. Every method raises NoDatabase where it does not answer."""

    def __init__(self, database: Database, now: Clock) -> None:
        """Keep where the keys are, and hold none yet."""
        self._database, self._now = database, now
        self._held: dict[str, tuple[Key, datetime]] = {}

    def principal(self, told: str) -> Principal | None:
        """Who holds this key; None for what is no key, unknown, expired or revoked."""
        form = _FORM.fullmatch(told)
        if form is None:
            return None
        now, digest = self._now(), _digest(told)
        key, seen = self._held.get(digest, (None, now))
        if key is None or not within(HELD, seen, now):
            key = self._stored(form[1], digest)
            # Only keys that exist are held, and none for long: nobody can fill the memory with guesses.
            held = {d: (k, t) for d, (k, t) in self._held.items() if within(HELD, t, now) and d != digest}
            self._held = held if key is None else held | {digest: (key, now)}
        if key is None or not key.live(now):
            return None
        return Principal(tenant=key.tenant, name=key.client, scopes=key.scopes)

    def new(self, tenant: str, client: str, scopes: Iterable[Scope], expires_at: datetime | None) -> str:
        """Make a key, and return it: it is kept nowhere, and cannot be shown again. Raises KeyRefused."""
        now, granted = self._now(), sorted(set(scopes))
        _check(tenant, client, granted)
        if expires_at is not None and expires_at <= now:
            raise KeyRefused("That date is past: such a key would never work.")
        made_id = secrets.token_hex(8)
        made = f"{PREFIX}{made_id}_{secrets.token_hex(32)}"
        with self._database.writing() as connection:
            _one_at_a_time(connection)
            rows = connection.execute(select(table).where(table.c.tenant == tenant, table.c.client == client))
            live = [key.id for key in map(_key, rows) if key.live(now)]
            if len(live) >= MOST_LIVE:
                raise KeyRefused(
                    f"{client} has {len(live)} keys that work already ({', '.join(live)}): revoke the one that is no "
                    "longer used, by its id, and then make the new one."
                )
            connection.execute(insert(table).values(
                id=made_id, tenant=tenant, client=client, digest=_digest(made), scopes=" ".join(granted),
                made_at=now.isoformat(), expires_at=expires_at and expires_at.astimezone(UTC).isoformat()))  # fmt: skip
        return made

    def all(self) -> Sequence[Key]:
        """Every key there ever was, by tenant, client and when it was made."""
        with self._database.reading() as connection:
            rows = connection.execute(select(table).order_by(table.c.tenant, table.c.client, table.c.made_at))
            return [_key(row) for row in rows]

    def revoke(self, key_id: str) -> Key | None:
        """End a key, and return it as it was; None where there is none of that id. The first revocation counts."""
        with self._database.writing() as connection:
            row = connection.execute(select(table).where(table.c.id == key_id)).one_or_none()
            unrevoked = update(table).where(table.c.id == key_id, table.c.revoked_at.is_(None))
            connection.execute(unrevoked.values(revoked_at=self._now().isoformat()))
        return None if row is None else _key(row)

    def _stored(self, key_id: str, digest: str) -> Key | None:
        with self._database.reading() as connection:
            row = connection.execute(select(table).where(table.c.id == key_id)).one_or_none()
        return _key(row) if row is not None and hmac.compare_digest(row.digest, digest) else None


def _check(tenant: str, client: str, scopes: Sequence[Scope]) -> None:
    if not _CLIENT.fullmatch(client):
        raise KeyRefused("A client's name is 1 to 63 small letters, digits, dots and hyphens, such as referral-form.")
    if not _TENANT.fullmatch(tenant):
        raise KeyRefused("A tenant's name is 1 to 63 letters, digits, dots and hyphens, such as peterborough.")
    if not scopes:
        raise KeyRefused("A key needs a scope, or it opens nothing.")


def _one_at_a_time(connection: Connection) -> None:
    """Two that count first and insert then would make one too many. SQLite's writers wait for each other anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE keys IN SHARE ROW EXCLUSIVE MODE"))


def _digest(told: str) -> str:
    """256 random bits cannot be guessed, so a fast digest is as good as a slow one."""
    return hashlib.sha256(told.encode()).hexdigest()


def _key(row: Row[Any]) -> Key:
    return Key(
        id=row.id,
        tenant=row.tenant,
        client=row.client,
        # A scope that this version does not know opens nothing.
        scopes=frozenset(scope for scope in Scope if scope in row.scopes.split()),
        made_at=datetime.fromisoformat(row.made_at),
        expires_at=row.expires_at and datetime.fromisoformat(row.expires_at),
        revoked_at=row.revoked_at and datetime.fromisoformat(row.revoked_at),
    )
