"""``python -m tests.benchmarks.http``: how long callers wait, at 50 requests a second.

Two workers and a PostgreSQL of its own. Ends with 1 where a target is missed.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from statistics import quantiles
from typing import Any, Final

from api.records.database import Database
from api.records.migrating import migrate
from api.records.verifying import Broken, verify
from rules_engine.case_files import parse_yaml
from tests.api.postgresql import Server
from tests.api.services import Service
from tests.benchmarks.cases import RULESETS
from tests.benchmarks.load import at_rate
from tests.benchmarks.servers import postgresql

_RATE, _SECONDS, _WARM_UP = 50, 30, 3
_TARGETS: Final = {"not kept": 25.0, "not kept, brief": 25.0, "kept": 40.0}
"""The most milliseconds that 99 of 100 callers may wait."""


def main() -> None:
    """Measure, and print a table."""
    with postgresql() as server, tempfile.TemporaryDirectory() as folder:
        missed = _table(Path(folder), server)
    sys.exit(1 if missed else 0)


def _table(folder: Path, server: Server) -> list[str]:
    """Print a row for each way to ask; which targets were missed."""
    server.run("CREATE DATABASE records")
    database = Database(server.address("records"))
    migrate(database)
    missed = []
    print(f"{_RATE} requests a second for {_SECONDS} s, two workers, PostgreSQL; the worked examples, whole answers")
    print(f"{'':<18} {'p50 ms':>8} {'p99 ms':>8} {'most ms':>8} {'target':>8}")
    with Service(folder, workers=2, database_url=server.address("records"), rate_limit="0") as service:
        for what, target in _TARGETS.items():
            asyncio.run(at_rate(service.port, _bodies(what), _RATE, _WARM_UP))
            taken = asyncio.run(at_rate(service.port, _bodies(what), _RATE, _SECONDS))
            p50, p99 = (quantiles(taken, n=100)[at] for at in (49, 98))
            print(f"{what:<18} {p50:>8.1f} {p99:>8.1f} {max(taken):>8.1f} {target:>8.0f}")
            missed += [what] if p99 > target else []
    with database.reading() as connection:
        verified = verify(connection, "local")
    assert not isinstance(verified, Broken), verified
    print(f"{verified.entries} records kept, and their chain verifies")
    database.close()
    return missed


def _bodies(what: str) -> list[bytes]:
    return [json.dumps(_case(file, what)).encode() for file in sorted((RULESETS / "examples").glob("*.yaml"))]


def _case(file: Path, what: str) -> dict[str, Any]:
    told = parse_yaml(file.read_text(encoding="utf-8"))
    assert isinstance(told, dict)
    return {**told, "record": what == "kept", "detail": "brief" if "brief" in what else "full"}


if __name__ == "__main__":
    main()
