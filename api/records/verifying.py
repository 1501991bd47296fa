"""Verifying a chain: that nothing in it was changed, taken out, or erased without an entry that says so."""

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, func, select

from api.records.chain import Entry, Head, digest_of, unpacked
from api.records.tables import contents, entries

ERASABLE: Final = frozenset({"assessment", "decision"})
"""The kinds of entries whose contents an erasure takes: what was done with them, and why, stays."""

_HOLDS: Final = {"hold": 1, "release": -1}
"""What an entry does to the number of legal holds on its matter."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a chain does not verify, and how."""

    tenant: str
    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Verified:
    """A chain that verifies: how many entries, how many of them erased, its head, and where the digest asked for is."""

    tenant: str
    entries: int
    erased: int
    head: Head | None
    noted: int | None = None


def verify(connection: Connection, tenant: str, noted: str = "") -> Verified | Broken:
    """Verify every link of a tenant's chain and every content: the first that is wrong.

    A content that is gone, or should be, is judged at the end: what was erased is known only then. ``noted`` is a
    digest of a head, written down earlier: what stands before it in a chain that verifies is as it was then.
    """
    last: Head | None = None
    found: int | None = None
    gone: dict[str, list[int]] = {}
    erased: dict[str, int] = {}
    holds: Counter[str] = Counter()
    amiss: list[Broken] = []
    with _rows(connection, tenant) as rows:
        for number, row in enumerate(rows, start=1):
            entry = Entry(*tuple(row)[:8])
            wrong = _wrong(row, entry, number, last.digest if last else "")
            if wrong:
                return Broken(tenant, number, wrong)
            if row.body is None:
                gone.setdefault(entry.about, []).append(number)
            if entry.kind == "erasure":
                erased[entry.about] = number
                if holds[entry.about] > 0:
                    amiss.append(Broken(tenant, number, "It was erased while a legal hold was on it."))
            holds[entry.about] += _HOLDS.get(entry.kind, 0)
            if row.digest == noted:
                found = number
            last = Head(tenant, number, entry.at, row.digest)
    amiss += [
        Broken(tenant, one, "The content is gone, and no erasure says so.")
        for about, numbers in gone.items()
        for one in numbers
        if one > erased.get(about, 0)
    ]
    left, stray = _left(connection, tenant), _stray(connection, tenant)
    if left is not None:
        amiss.append(Broken(tenant, left, "The content was erased, and is there again."))
    if stray is not None:
        amiss.append(Broken(tenant, stray, "There is a content, and no entry that it belongs to."))
    if amiss:
        return min(amiss, key=lambda one: one.number)
    return Verified(tenant, last.number if last else 0, sum(map(len, gone.values())), last, found)


def _wrong(row: Any, entry: Entry, number: int, previous: str) -> str | None:  # noqa: ANN401 (a row of the query below)
    """What is wrong with one entry, by itself and by its place."""
    if entry.number != number:
        return "An entry is missing."
    if entry.previous != previous or entry.digest != row.digest:
        return "The entry is not as it was kept."
    if row.body is None:
        return None if entry.kind in ERASABLE else "The content is gone, and of a kind that is never erased."
    return None if _content(row) == entry.content else "The content is not as it was kept."


def _content(row: Any) -> str | None:  # noqa: ANN401 (a row of the query below)
    try:
        return digest_of(row.salt, row.kept_by, row.reference, unpacked(row.body))
    except zlib.error:
        return None


def _left(connection: Connection, tenant: str) -> int | None:
    """The first entry that has a content which an erasure after it says is gone."""
    erasure = entries.alias()
    found: int | None = connection.scalar(
        select(func.min(entries.c.number))
        .join(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .join(erasure, (erasure.c.tenant == entries.c.tenant) & (erasure.c.about == entries.c.about))
        .where(
            entries.c.tenant == tenant,
            entries.c.kind.in_(ERASABLE),
            erasure.c.kind == "erasure",
            erasure.c.number > entries.c.number,
        )
    )
    return found


def _stray(connection: Connection, tenant: str) -> int | None:
    """The first number under which there is a content and no entry."""
    found: int | None = connection.scalar(
        select(func.min(contents.c.number))
        .outerjoin(entries, (entries.c.tenant == contents.c.tenant) & (entries.c.number == contents.c.number))
        .where(contents.c.tenant == tenant, entries.c.number.is_(None))
    )
    return found


@contextmanager
def _rows(connection: Connection, tenant: str) -> Iterator[Iterable[Any]]:
    """Entries in their order with their contents, a few at a time: all of them could be gigabytes."""
    asked = (
        select(
            *(entries.c[name] for name in ("tenant", "number", "id", "kind", "about", "at", "content", "previous")),
            entries.c.digest, contents.c.salt, contents.c.body, contents.c.reference, contents.c.kept_by,
        )
        .outerjoin(contents, (contents.c.tenant == entries.c.tenant) & (contents.c.number == entries.c.number))
        .where(entries.c.tenant == tenant)
        .order_by(entries.c.number)
        .execution_options(stream_results=True, yield_per=50)
    )  # fmt: skip
    with connection.execute(asked) as rows:
        yield rows
