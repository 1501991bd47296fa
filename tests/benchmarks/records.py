"""The parts ``records`` and ``million``: what keeping and reading take the more records there are, on PostgreSQL."""

import json
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import psycopg
from sqlalchemy import Connection

from api.decisions.health import health
from api.records.chain import append, lock, unpacked
from api.records.database import Database, NoDatabase
from api.records.keeping import content, heads, new_id, page, record
from api.records.migrating import migrate
from api.records.triggers import missing
from api.records.verifying import Broken, verify
from tests.api.postgresql import Server, programs
from tests.benchmarks.filling import TENANT, Real, fill, id_of, real_records
from tests.benchmarks.measuring import Figures, interleaved, seconds
from tests.benchmarks.servers import LACKING, postgresql
from tests.benchmarks.tables import Table, ms

_TIMES: Final = 200
_WARM_UP: Final = 20
_PAGE: Final = 21
"""As many as the service reads for a page of 20."""
_ROOM: Final = 1.5
"""So many times the bytes of the records have to be free on the disk."""
Row = tuple[int, bool]
"""How many records, and whether they are whole."""
RECORDS: Final[tuple[Row, ...]] = ((1_000, True), (10_000, True), (100_000, False))
MILLION: Final[Row] = (1_000_000, False)


def million() -> list[Table]:
    """The largest."""
    return measure([MILLION], title="A million kept records", name="million")


def measure(sizes: Sequence[Row] = RECORDS, *, title: str = "Kept records", name: str = "records") -> list[Table]:
    """Fill a database a size, and time what is done with it."""
    columns = (
        "records", "kB each", "database GB", "keep p50 ms", "p99 ms", "read p50 ms", "p99 ms", "first page p50 ms",
        "page in the middle p50 ms", "page of a reference p50 ms", "verify s", "health s",
    )  # fmt: skip
    if programs() is None:
        return [Table(title, LACKING, columns, [])]
    whole = real_records()
    kept = [one for one in whole if one.kind == "assessment"]
    each = sum(len(one.packed) for one in kept) / len(kept) / 1000
    rows, data, left_out = [], [], []
    for number, entire in sizes:
        records = whole if entire else [one.short() for one in whole]
        needed = number * sum(len(one.packed) for one in records) / len(records) * _ROOM
        if shutil.disk_usage(tempfile.gettempdir()).free < needed:
            left_out.append(f"{number:,} were left out: the disk has less than {needed / 1e9:.0f} GB free.")
            continue
        print(f"{number:,} records", file=sys.stderr)
        with postgresql() as server:
            told = _measured(server, number, records, kept)
        rows.append(_row(number, told))
        data.append({"records": number, "whole": entire, **{
            what: one.as_json() if isinstance(one, Figures) else one and round(one, 3) for what, one in told.items()
        }})  # fmt: skip
    table = Table(
        title,
        "On PostgreSQL with every commit on the disk, by the records' own statements, without HTTP. The one kept and "
        "those read are whole assessments of the worked examples.",
        columns,
        rows,
        [
            (
                f"A whole record is {each:.0f} kB packed: the case, and the answer as it was sent. Where the column "
                "says less, the records filled in lack their answers, but for the last, which are read: a million "
                f"whole assessments would take {each:.0f} GB. What is kept meanwhile is whole."
            ),
            (
                "One record in ten is a decision, and three have a reference in common. All were filled in by COPY, "
                "digest for digest as they are kept, and the chain verifies each time. Keeping, reading and listing "
                "are timed in turn; verifying and rule health go through all that is there."
            ),
            *left_out,
        ],
        {name: data},
    )
    return [table]


def _row(number: int, told: dict[str, Any]) -> list[str]:
    return [
        f"{number:,}", f"{told['kb_each']:.0f}" if told["kb_each"] >= 10 else f"{told['kb_each']:.1f}",
        f"{told['database_gb']:.2f}", ms(told["keep"].p50_ms), ms(told["keep"].p99_ms), ms(told["read"].p50_ms),
        ms(told["read"].p99_ms), ms(told["first page"].p50_ms), ms(told["page in the middle"].p50_ms),
        ms(told["page of a reference"].p50_ms),
        *("fails" if told[what] is None else f"{told[what]:.2f}" for what in ("verify_s", "health_s")),
    ]  # fmt: skip


def _measured(server: Server, number: int, records: list[Real], kept: list[Real]) -> dict[str, Any]:
    """All figures of one size."""
    server.run("CREATE DATABASE records")
    address = server.address("records")
    database = Database(address)
    migrate(database)
    # The last are whole, and are those that are read.
    entire = min(number // 10, 500)
    last = fill(address, records, 1, number - entire, "")
    fill(address, [*kept, *(one for one in records if one.kind == "decision")], number - entire + 1, number, last)
    with psycopg.connect(address) as connection:
        row = connection.execute("SELECT pg_database_size(current_database()), avg(octet_length(body)) "
                                 "FROM contents WHERE number < %s", (number - entire,)).fetchone()  # fmt: skip
    assert row is not None
    found: dict[str, Any] = {"database_gb": row[0] / 1e9, "kb_each": float(row[1]) / 1000}
    found |= interleaved(_ways(database, number, entire, kept), _TIMES, warm_up=_WARM_UP)
    found["verify_s"] = _seconds(lambda: _verified(database))
    found["health_s"] = _seconds(lambda: _healthy(database))
    database.close()
    return found


def _ways(database: Database, number: int, entire: int, kept: list[Real]) -> dict[str, Callable[[int], object]]:
    chance = random.Random(number)  # noqa: S311 (repeatable, not secret)
    # Decisions, which are every tenth, are not read here.
    ids = [id_of(n) for n in range(number - entire + 1, number) if n % 10]
    chance.shuffle(ids)
    now = datetime.fromisoformat("2026-11-01T09:00:00+00:00")
    said = [unpacked(one.packed).partition(b"\n") for one in kept]

    def keep(at: int) -> object:
        head, _, answer = said[at % len(said)]
        what = content(json.loads(head), "benchmark", answer=answer, reference=f"kept {at}")
        id_ = new_id()

        def kept_now(connection: Connection) -> object:
            lock(connection, TENANT)
            return append(connection, TENANT, "assessment", what, now + timedelta(seconds=at), id_=id_, about=id_)

        return database.together(TENANT, kept_now)

    def reading(one: Callable[[Connection], object]) -> object:
        with database.reading() as connection:
            return one(connection)

    return {
        "keep": keep,
        "read": lambda at: reading(lambda c: record(c, TENANT, ids[at % len(ids)], "assessment")),
        "first page": lambda _: reading(lambda c: page(c, TENANT, None, _PAGE, None)),
        "page in the middle": lambda at: reading(lambda c: page(c, TENANT, number // 2 - at, _PAGE, None)),
        "page of a reference": lambda at: reading(
            lambda c: page(c, TENANT, None, _PAGE, None, reference=f"kept {max(0, at - 1)}")
        ),
    }


def _seconds(run: Callable[[], None]) -> float | None:
    """How long it takes; none where the database gives up on it."""
    try:
        return seconds(run)
    except NoDatabase as error:
        print(f"not answered: {error}", file=sys.stderr)
        return None


def _verified(database: Database) -> None:
    """As the command does, which also looks whether the triggers are in force."""
    with database.reading() as connection:
        assert not missing(connection)
        told = verify(connection, TENANT)
    assert not isinstance(told, Broken), told


def _healthy(database: Database) -> None:
    with database.reading() as connection:
        health((one.head for one in heads(connection, TENANT, "decision")), comments=True)
