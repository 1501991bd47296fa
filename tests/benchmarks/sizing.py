"""``python -m tests.benchmarks.sizing [--write]``: what a request costs, and what that makes of docs/sizing.md.

One worker and a PostgreSQL of its own that keeps what it is told; callers ask one after the other. What is measured is
the time of the processor and what lies on the disk, not how long callers wait: so that a computer with other things to
do gives nearly the same figures. ``--write`` puts both tables into the page.
"""

import json
import os
import re
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Final

import httpx2
import psycopg

from api.records.database import Database
from api.records.migrating import migrate
from rules_engine.case_files import parse_yaml
from tests.api.postgresql import Server
from tests.api.services import Service, descendants
from tests.benchmarks.cases import RULESETS
from tests.benchmarks.needed import Figures, figures_table, needs_table, written
from tests.benchmarks.servers import postgresql

PAGE: Final = Path(__file__).parents[2] / "docs" / "sizing.md"
_REQUESTS, _WARM_UP = 200, 30
_TICKS: Final = os.sysconf("SC_CLK_TCK")


def main(*, write: bool) -> None:
    """Measure, and print or write both tables."""
    with postgresql() as server, tempfile.TemporaryDirectory() as folder:
        figures = _measured(Path(folder), server)
    print(figures_table(figures), needs_table(figures), sep="\n\n")
    if write:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), figures), encoding="utf-8")


def _measured(folder: Path, server: Server) -> Figures:
    server.run("CREATE DATABASE records")
    address = server.address("records")
    database = Database(address)
    migrate(database)
    database.close()
    with Service(folder, database_url=address, rate_limit="0") as service:
        own = _processor_of(service.process.pid)
        # PostgreSQL has a process for each connection: the service keeps its own.
        theirs = _processor_of(int((server.data / "postmaster.pid").read_text().split()[0]))
        for _ in _asked(service.client, _WARM_UP, record=False):
            pass
        before = own()
        lengths = list(_asked(service.client, _REQUESTS, record=False))
        assessing = own() - before
        for _ in _asked(service.client, _WARM_UP, record=True):
            pass
        size, journal, before, before_theirs = _size(address), _journal(address), own(), theirs()
        for _ in _asked(service.client, _REQUESTS, record=True):
            pass
        keeping, keeping_theirs = own() - before, theirs() - before_theirs
        memory = sum(map(_memory, (service.process.pid, *descendants(service.process.pid))))
        return Figures(
            assessing_ms=round(assessing / _REQUESTS, 1),
            keeping_ms=round(keeping / _REQUESTS, 1),
            database_ms=round(keeping_theirs / _REQUESTS, 1),
            answer_bytes=round(sum(lengths) / _REQUESTS),
            kept_bytes=round((_size(address) - size) / _REQUESTS),
            journal_bytes=round((_journal(address) - journal) / _REQUESTS),
            memory_bytes=memory,
        )


def _asked(client: httpx2.Client, count: int, *, record: bool) -> Iterator[int]:
    """Ask for the worked examples, whole and one after the other; how long each answer is."""
    cases = [parse_yaml(file.read_text(encoding="utf-8")) for file in sorted((RULESETS / "examples").glob("*.yaml"))]
    for case in islice(cycle(cases), count):
        assert isinstance(case, dict)
        body = json.dumps({**case, "record": record, "detail": "full"})
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        answer = client.post("/v1/assessments", content=body, headers=headers)
        assert answer.status_code == (201 if record else 200), answer.text[:300]
        yield len(answer.content)


def _processor_of(pid: int) -> Callable[[], float]:
    """Milliseconds of the processor that a process and those it started have had so far."""

    def so_far() -> float:
        return sum(map(_processor, (pid, *descendants(pid))))

    return so_far


def _processor(pid: int) -> float:
    # Behind the name, which stands in brackets: what a process did itself, and for it the system.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / _TICKS


def _memory(pid: int) -> int:
    """Bytes, of what processes share each its part."""
    (kilobytes,) = re.findall(r"(?m)^Pss: +(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text())
    return int(kilobytes) * 1024


def _size(address: str) -> int:
    """Bytes of what is kept, with what is in PostgreSQL's own pages around it."""
    tables = "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relname IN ('entries', 'contents', 'sent')"
    return _one(address, tables)


def _journal(address: str) -> int:
    """Bytes that the journal has had since PostgreSQL was made."""
    return _one(address, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")


def _one(address: str, query: str) -> int:
    with psycopg.connect(address, autocommit=True) as connection:
        found = connection.execute(query.encode()).fetchone()
    assert found
    return int(found[0])


if __name__ == "__main__":
    main(write="--write" in sys.argv[1:])
