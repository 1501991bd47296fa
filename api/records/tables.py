"""The tables. What is in them is described in docs/records.md; how they came to be, in migrations/."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

metadata: Final = MetaData()

_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")

entries: Final = Table(
    "entries",
    metadata,
    Column("tenant", Text, nullable=False),
    Column("number", _NUMBER, nullable=False),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    PrimaryKeyConstraint("tenant", "number"),
    UniqueConstraint("tenant", "id"),
    Index("entries_about", "tenant", "about"),
    sqlite_strict=True,
)
"""The chain, a link a row: no word of a child. ``content`` is the digest of the link's content."""

contents: Final = Table(
    "contents",
    metadata,
    Column("tenant", Text, nullable=False),
    Column("number", _NUMBER, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("reference", Text),
    Column("kept_by", Text, nullable=False),
    PrimaryKeyConstraint("tenant", "number"),
    ForeignKeyConstraint(["tenant", "number"], ["entries.tenant", "entries.number"]),
    Index("contents_reference", "tenant", "reference"),
    sqlite_strict=True,
)
"""What a link is about, apart from the chain, so that it can be erased and the chain still verifies."""

sent: Final = Table(
    "sent",
    metadata,
    Column("tenant", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("tenant", "key"),
    Index("sent_at", "tenant", "at"),
    sqlite_strict=True,
)
"""What was sent under which Idempotency-Key, as digests; rows of more than a day may go."""

keys: Final = Table(
    "keys",
    metadata,
    Column("id", Text, primary_key=True),
    Column("tenant", Text, nullable=False),
    Column("client", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("expires_at", Text),
    Column("revoked_at", Text),
    sqlite_strict=True,
)
"""API keys: never a key itself, only its SHA-256. Times are UTC, ISO 8601."""

drafts: Final = Table(
    "drafts",
    metadata,
    Column("tenant", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("begun_at", Text, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("tenant", "id"),
    Index("drafts_owner", "tenant", "owner", "about"),
    Index("drafts_at", "tenant", "at"),
    sqlite_strict=True,
)
"""What somebody has begun and not sent or kept: never in the chain, only their owner's, and gone after a while.

``about`` is the assessment that a decision is about; nothing of a referral.
"""

sessions: Final = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("began_at", Text, nullable=False),
    Index("sessions_person", "person"),
    Index("sessions_began_at", "began_at"),
    sqlite_strict=True,
)
"""The sessions that people have open: the SHA-256 of each one's id, and a pseudonym of whose it is."""
