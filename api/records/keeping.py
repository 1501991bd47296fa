"""Keeping assessments and decisions, and reading them again, exactly as they were."""

import json
import re
import uuid
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

import rfc8785
from sqlalchemy import Column, Connection, Select, select

from api.records.chain import Content, Entry, Kind, append, lock, unpacked
from api.records.tables import contents, entries

_PIECE: Final = 16 * 1024
"""So many bytes are unpacked at a time: as long as most heads."""
_ID: Final = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Databases differ in what they take for a text: PostgreSQL fails at a NUL."""


class Missing(Exception):
    """The tenant has no such record."""


class Erased(Exception):
    """The record was there, and what it held was erased."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept as one entry: a head in JSON and, of an assessment, the answer as it was sent."""

    entry: Entry
    head: Mapping[str, Any]
    answer: bytes
    kept_by: str
    reference: str | None
    later: tuple[Entry, ...] = ()
    """The assessments of its matter that were kept after it, where they were asked for."""

    @classmethod
    def of(cls, entry: Entry, what: Content) -> Self:
        """What was kept just now."""
        return cls.read(entry, what.body, what.kept_by, what.reference)

    @classmethod
    def read(cls, entry: Entry, body: bytes, kept_by: str, reference: str | None) -> Self:
        """What a content's body says."""
        head, _, answer = body.partition(b"\n")
        return cls(entry, json.loads(head), answer, kept_by, reference)


def new_id() -> str:
    """An id that says nothing and cannot be guessed."""
    return str(uuid.uuid4())


def is_id(told: str) -> bool:
    """Whether it can be an id at all. Nothing else is looked for."""
    return _ID.fullmatch(told) is not None


def content(head: Mapping[str, Any], kept_by: str, *, answer: bytes = b"", reference: str | None = None) -> Content:
    """What is to be kept: its head on the first line, and the answer after it."""
    return Content.of(rfc8785.dumps(dict(head)) + b"\n" + answer, kept_by, reference)


def keep(  # noqa: PLR0913 (what an entry is made of)
    connection: Connection, tenant: str, kind: Kind, what: Content, at: datetime, *, id_: str, about: str
) -> Entry:
    """Append to a tenant's chain. Raises as the database does; nothing is kept before the transaction ends."""
    lock(connection, tenant)
    return append(connection, tenant, kind, what, at, id_=id_, about=about)


def record(connection: Connection, tenant: str, id_: str, kind: Kind) -> Kept:
    """One record of a tenant, whole. Raises Missing and Erased."""
    if not is_id(id_):
        raise Missing
    row = connection.execute(_asked(tenant).where(entries.c.id == id_, entries.c.kind == kind)).first()
    if row is None:
        raise Missing
    return _whole(row)


def matter_of_assessment(connection: Connection, tenant: str, id_: str, kept_by: str | None) -> str:
    """The matter that an assessment belongs to, of one caller alone if named. Raises Missing: also if it is erased."""
    if not is_id(id_):
        raise Missing
    asked = _there(entries.c.about, tenant=tenant, kept_by=kept_by).where(entries.c.id == id_)
    found = connection.scalar(asked)
    if found is None:
        raise Missing
    return str(found)


def kept_after(connection: Connection, entry: Entry, kept_by: str | None) -> tuple[Entry, ...]:
    """The assessments of a matter that were kept after one of them, in their order: of one caller alone if named."""
    asked = _there(*_ENTRY, tenant=entry.tenant, kept_by=kept_by).where(entries.c.about == entry.about)
    rows = connection.execute(asked.where(entries.c.number > entry.number).order_by(entries.c.number))
    return tuple(Entry(*row) for row in rows)


def assessments_before(connection: Connection, entry: Entry) -> list[Kept]:
    """The assessments of a matter that were kept before one of them, whole, in their order."""
    asked = _asked(entry.tenant).where(entries.c.about == entry.about, entries.c.kind == "assessment")
    rows = connection.execute(asked.where(entries.c.number < entry.number).order_by(entries.c.number))
    return [_whole(row) for row in rows if row.body is not None]


def decisions_on(connection: Connection, tenant: str, about: str) -> list[Kept]:
    """The decisions of a matter, in their order; none where they were erased.

    A matter is an assessment and all that was made after it with what was judged and voted.
    """
    rows = connection.execute(
        _asked(tenant).where(entries.c.about == about, entries.c.kind == "decision").order_by(entries.c.number)
    )
    return [_whole(row) for row in rows if row.body is not None]


def heads(connection: Connection, tenant: str, kind: Kind) -> Iterator[Kept]:
    """The records of a kind that are not erased, in their order, without their answers."""
    rows = connection.execution_options(yield_per=50).execute(
        _asked(tenant).where(entries.c.kind == kind, contents.c.body.is_not(None)).order_by(entries.c.number)
    )
    for row in rows:
        yield _first_line(row)


def page(  # noqa: PLR0913 (what chooses them)
    connection: Connection,
    tenant: str,
    before: int | None,
    most: int,
    kept_by: str | None,
    *,
    reference: str | None = None,
) -> list[Kept]:
    """Assessments without their answers, the latest first: those before a number.

    Of one caller alone if named, and of one reference.
    """
    asked, number = _readable(tenant, kept_by), entries.c.number
    if before is not None:
        # Said of both: a database that only knows it of one reads the other from the end to there.
        asked = asked.where(number < before, contents.c.number < before)
    if reference is None:
        asked = asked.order_by(number.desc())
    else:
        # The tenant is named again for the index of the contents. To that the + 0 leads: PostgreSQL is told nothing of
        # how many have a reference, and in the order of the numbers it would go through all records.
        asked = asked.where(contents.c.tenant == tenant, contents.c.reference == reference)
        asked = asked.order_by((number + 0).desc())
    return [_first_line(row) for row in connection.execute(asked.limit(most))]


def within(connection: Connection, tenant: str, first: str, last: str, kept_by: str | None) -> list[Kept]:
    """Assessments without their answers whose ids are from one to another, the latest first: of one caller if named."""
    asked = _readable(tenant, kept_by).where(entries.c.id.between(first, last))
    return [_first_line(row) for row in connection.execute(asked.order_by(entries.c.number.desc()))]


_ENTRY: Final = tuple(
    entries.c[name] for name in ("tenant", "number", "id", "kind", "about", "at", "content", "previous")
)
"""What an ``Entry`` is made of, in its order."""


def _there(*what: Column[Any], tenant: str, kept_by: str | None) -> Select[Any]:
    """Assessments that are not erased, without what they say."""
    asked = (
        select(*what)
        .join(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(entries.c.tenant == tenant, entries.c.kind == "assessment")
    )
    return asked if kept_by is None else asked.where(contents.c.kept_by == kept_by)


def _asked(tenant: str) -> Select[Any]:
    return (
        select(*_ENTRY, contents.c.body, contents.c.kept_by, contents.c.reference)
        .outerjoin(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(entries.c.tenant == tenant)
    )


def _readable(tenant: str, kept_by: str | None) -> Select[Any]:
    """Assessments that are not erased: of one caller alone if named."""
    asked = _asked(tenant).where(entries.c.kind == "assessment", contents.c.body.is_not(None))
    return asked if kept_by is None else asked.where(contents.c.kept_by == kept_by)


def _whole(row: Any) -> Kept:  # noqa: ANN401 (a row of the query above)
    if row.body is None:
        raise Erased
    return _read(row, unpacked(row.body))


def _first_line(row: Any) -> Kept:  # noqa: ANN401 (a row of the query above)
    """Only its head is unpacked, however long it is: an answer is a hundred times as long."""
    unpacking, packed, found = zlib.decompressobj(), row.body, bytearray()
    while b"\n" not in found and (piece := unpacking.decompress(packed, _PIECE)):
        found += piece
        packed = unpacking.unconsumed_tail
    return _read(row, bytes(found.partition(b"\n")[0]))


def _read(row: Any, body: bytes) -> Kept:  # noqa: ANN401 (a row of the query above)
    return Kept.read(Entry(*tuple(row)[:8]), body, row.kept_by, row.reference)
