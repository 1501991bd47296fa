"""Filling a chain of records: real ones, kept by the service, again and again under new ids.

Every row is made as the records make it, digest for digest, and PostgreSQL's COPY writes it: what is filled verifies.
"""

import hashlib
import json
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Final

import psycopg
from sqlalchemy import select

from api.records.chain import Content, Entry, digest_of, unpacked
from api.records.tables import contents, entries
from tests.api.council import ACT, HARMED, SAID, council_in
from tests.benchmarks.stored import examples

TENANT: Final = "fenland"
_BATCH: Final = 5_000
_DECISIONS: Final = 10
"""One record in so many is a decision on the one before it."""
_OF_A_CHILD: Final = 3
"""So many records have a reference in common."""
_BEGUN: Final = datetime(2026, 1, 1, tzinfo=UTC)
_ENTRIES: Final = ("tenant", "number", "id", "kind", "about", "at", "content", "previous", "digest")
_CONTENTS: Final = ("tenant", "number", "salt", "body", "reference", "kept_by")
_TYPES: Final = {"number": "int8", "salt": "bytea", "body": "bytea"}


@dataclass(frozen=True, slots=True)
class Real:
    """A record as the service kept it."""

    kind: str
    salt: bytes
    packed: bytes
    reference: str | None
    kept_by: str
    digest: str

    def short(self) -> "Real":
        """The same without its answer: what judged it and what it was asked stay."""
        head = unpacked(self.packed).partition(b"\n")[0] + b"\n"
        return replace(self, packed=Content.of(head, self.kept_by, self.reference).packed).under(self.reference)

    def under(self, reference: str | None) -> "Real":
        """The same under this reference."""
        digest = digest_of(self.salt, self.kept_by, reference, unpacked(self.packed))
        return replace(self, reference=reference, digest=digest)


def real_records() -> list[Real]:
    """The worked examples kept by the service on a database of its own, and a decision on one of them."""
    with tempfile.TemporaryDirectory() as name, council_in(Path(name)) as council:
        caller = council.caller("local authority")
        for reference, told in examples().items():
            caller.kept({**told, "reference": reference})
        caller.decided(caller.kept(HARMED), decisions=[{**ACT, **SAID}])
        asked = select(entries.c.kind, entries.c.content, contents.c.salt, contents.c.body, contents.c.reference,
                       contents.c.kept_by).join(contents, contents.c.number == entries.c.number)  # fmt: skip
        with council.database.reading() as connection:
            return [
                Real(row.kind, row.salt, row.body, row.reference, row.kept_by, row.content)
                for row in connection.execute(asked)
            ]


def fill(address: str, records: Sequence[Real], start: int, end: int, previous: str) -> str:
    """Append the entries from one number to another, both included; the digest of the last."""
    rows = chained(records, start, end, previous)
    with _without_triggers(address) as connection:
        while batch := list(islice(rows, _BATCH)):
            _copy(connection, "entries", _ENTRIES, ((*astuple(entry), digest) for entry, digest, _ in batch))
            _copy(
                connection, "contents", _CONTENTS,
                ((TENANT, entry.number, one.salt, one.packed, one.reference, one.kept_by) for entry, _, one in batch),
            )  # fmt: skip
            connection.commit()
            previous = batch[-1][1]
    with psycopg.connect(address, autocommit=True) as connection:
        # As it would be by itself after a while.
        connection.execute("VACUUM ANALYZE entries, contents")
        connection.execute("CHECKPOINT")
    return previous


@contextmanager
def _without_triggers(address: str) -> Iterator[psycopg.Connection]:
    """A connection for as long as the triggers, which take one record at a time, are out of the way: as in a restore.

    They are in force again afterwards.
    """
    with psycopg.connect(address) as connection:
        for table in ("entries", "contents"):
            connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER".encode())
        yield connection
        for table in ("entries", "contents"):
            connection.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER".encode())


def chained(records: Sequence[Real], start: int, end: int, previous: str) -> Iterator[tuple[Entry, str, Real]]:
    """Entries from one number to another with their digests, each after the one before it, and what each is about."""
    assessed = cycle([one for one in records if one.kind == "assessment"])
    decided = cycle([one for one in records if one.kind == "decision"])
    about = ""
    for number in range(start, end + 1):
        one = next(decided if number % _DECISIONS == 0 else assessed)
        one = one.under(one.reference and f"child {number // _OF_A_CHILD}")
        id_ = id_of(number)
        about = about if one.kind == "decision" and about else id_
        at = (_BEGUN + timedelta(seconds=number)).isoformat(timespec="microseconds")
        entry = Entry(TENANT, number, id_, one.kind, about, at, one.digest, previous)
        previous = entry.digest
        yield entry, previous, one


def id_of(number: int) -> str:
    """The id of the entry of a number: as scattered as those that are drawn."""
    return str(uuid.UUID(bytes=hashlib.sha256(json.dumps(number).encode()).digest()[:16], version=4))


def _copy(
    connection: psycopg.Connection, table: str, columns: Sequence[str], rows: Iterator[tuple[object, ...]]
) -> None:
    told = f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT BINARY)"
    with connection.cursor() as cursor, cursor.copy(told.encode()) as copy:
        copy.set_types([_TYPES.get(column, "text") for column in columns])
        for row in rows:
            copy.write_row(row)
