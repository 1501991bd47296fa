"""The chain of a tenant: every entry holds the digest of the one before it, so that none can change unseen.

An entry is digested as canonical JSON (RFC 8785). What it is about stands apart, salted and digested: erasing that
removes it for good, and the chain still verifies.
"""

import hashlib
import secrets
import zlib
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Final, Literal, Self

import rfc8785
from isal import isal_zlib
from sqlalchemy import Connection, bindparam, insert, select, text

from api.records.tables import contents, entries

Kind = Literal["assessment", "decision", "erasure", "hold", "release"]


@dataclass(frozen=True, slots=True)
class Content:
    """What an entry is about. Prepared before the chain is locked: digesting and packing take longest."""

    body: bytes
    kept_by: str
    reference: str | None
    salt: bytes
    digest: str
    packed: bytes

    @classmethod
    def of(cls, body: bytes, kept_by: str, reference: str | None = None) -> Self:
        """Salted, so that nobody can guess an erased content and see by its digest that the guess was right.

        Raises ValueError for text that not every database can keep: with a NUL, or with half a character.
        """
        if any("\0" in said for said in (kept_by, reference or "")):
            raise ValueError("Text with a NUL cannot be kept.")
        salt = secrets.token_bytes(32)
        digest = digest_of(salt, kept_by, reference, body)
        return cls(body, kept_by, reference, salt, digest, isal_zlib.compress(body))


def digest_of(salt: bytes, kept_by: str, reference: str | None, body: bytes) -> str:
    """The digest of a content: SHA-256 over its salt, who kept it under which reference, and the body."""
    found = hashlib.sha256(salt)
    found.update(rfc8785.dumps([kept_by, reference]))
    found.update(body)
    return found.hexdigest()


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of the chain, in which there is no word of a child. ``at`` is UTC; ``content`` and ``previous`` digests.

    ``about`` is the id of the assessment that the matter began with: its decisions, and what followed from them, are
    erased with it and held with it.
    """

    tenant: str
    number: int
    id: str
    kind: str
    about: str
    at: str
    content: str
    previous: str

    @property
    def digest(self) -> str:
        """SHA-256 over the entry as canonical JSON."""
        return hashlib.sha256(rfc8785.dumps(asdict(self))).hexdigest()


def lock(connection: Connection, tenant: str) -> None:
    """Let nobody else append to this tenant's chain before the transaction ends. SQLite locks as a whole already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:tenant, 0))"), {"tenant": tenant})


def append(  # noqa: PLR0913 (a link has as many parts)
    connection: Connection, tenant: str, kind: Kind, content: Content, at: datetime, *, id_: str, about: str
) -> Entry:
    """Append to a chain that is locked."""
    last = head(connection, tenant)
    entry = Entry(
        tenant=tenant,
        number=last.number + 1 if last else 1,
        id=id_,
        kind=kind,
        about=about,
        at=at.astimezone(UTC).isoformat(timespec="microseconds"),
        content=content.digest,
        previous=last.digest if last else "",
    )
    connection.execute(insert(entries).values(**asdict(entry), digest=entry.digest))
    connection.execute(
        insert(contents).values(
            tenant=tenant,
            number=entry.number,
            salt=content.salt,
            body=content.packed,
            reference=content.reference,
            kept_by=content.kept_by,
        )
    )
    return entry


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a tenant's chain: whoever has noted its digest can tell later that nothing before it was changed."""

    tenant: str
    number: int
    at: str
    digest: str


_HEAD: Final = (
    select(entries.c.tenant, entries.c.number, entries.c.at, entries.c.digest)
    .where(entries.c.tenant == bindparam("tenant"))
    .order_by(entries.c.number.desc())
    .limit(1)
)


def head(connection: Connection, tenant: str) -> Head | None:
    """The last entry of a tenant; None where there is none."""
    found = connection.execute(_HEAD, {"tenant": tenant}).first()
    return Head(*found) if found else None


def tenants(connection: Connection) -> list[str]:
    """Every tenant that has entries, or contents that should have some."""
    return sorted(connection.scalars(select(entries.c.tenant).union(select(contents.c.tenant))))


def unpacked(packed: bytes) -> bytes:
    """A content's body as it was kept. Raises zlib.error where it does not end, or anything comes after its end."""
    unpacking = zlib.decompressobj()
    body = unpacking.decompress(packed)
    if not unpacking.eof or unpacking.unused_data:
        raise zlib.error("Not packed as it was kept.")
    return body
