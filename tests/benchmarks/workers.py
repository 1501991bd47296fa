"""The part ``workers``: the service over HTTP, on one worker and on two, beside an endpoint that only answers."""

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.services import Service
from tests.benchmarks.load import Answered, NotAnswered, as_fast, at_rate
from tests.benchmarks.measuring import figures
from tests.benchmarks.stored import PATH, bodies
from tests.benchmarks.tables import Table, ms, times

_SECONDS: Final = 3.0
_ROUNDS: Final = 4
"""Each endpoint is asked so often in turn, for so many seconds each time."""
_CALLERS: Final = 4
"""How many callers a worker has, each of whom asks again once answered."""
_RATE: Final = 100
_LASTING: Final = 20
_WAITED: Final = 25.0
"""The most milliseconds that 99 of 100 callers should wait at that rate."""
_ASKED: Final = (("explained assessment", "/v1/assessments", False), ("the same, brief", "/v1/assessments", True),
                 ("a stored assessment", PATH, False))  # fmt: skip


def measure(seconds: float = _SECONDS, lasting: float = _LASTING) -> list[Table]:
    """As fast as it goes, and how long callers wait where fewer ask."""
    fast, waiting = _throughput(seconds), _waiting(lasting)
    return [
        replace(fast, data={}),
        replace(waiting, data={"http": {**fast.data.get("2", {}), **waiting.data, "by_workers": fast.data}}),
    ]


def _throughput(seconds: float) -> Table:
    rows, data = [], {}
    for workers in (1, 2):
        print(f"as fast as it goes: {workers} workers", file=sys.stderr)
        with tempfile.TemporaryDirectory() as name, _Storing(Path(name), workers) as service:
            try:
                found = asyncio.run(_in_turn(service.port, workers * _CALLERS, seconds))
            except NotAnswered as error:
                rows.append([f"a caller was answered {error}", str(workers), "–", "–", "–", "–"])
                continue
        echo = found[_ASKED[-1][0]].rate
        for what, _, _ in _ASKED:
            one = found[what]
            timed = figures(one.taken)
            rows.append([what, str(workers), f"{one.rate:.0f}", times(one.rate / echo), ms(timed.p50_ms),
                         ms(timed.p99_ms)])  # fmt: skip
        main = found[_ASKED[0][0]]
        data[str(workers)] = {"rps": round(main.rate, 1), "echo_rps": round(echo, 1),
                              "share_of_echo": round(main.rate / echo, 3)}  # fmt: skip
    return Table(
        "Over HTTP, as fast as it goes",
        f"{_CALLERS} callers a worker on this computer, who ask again as soon as they are answered: the worked "
        "examples, nothing kept. The stored assessment is of the same service: the same request is validated, and an "
        "answer that is there already is written through the same response model.",
        ("", "workers", "answers a second", "ratio to stored", "p50 ms", "p99 ms"),
        rows,
        [f"{_ROUNDS} rounds of {seconds:g} s each, in turn. Callers run on the same cores as the service."],
        data,
    )


def _waiting(lasting: float) -> Table:
    print(f"{_RATE} requests a second", file=sys.stderr)
    rows, data = [], {}
    with tempfile.TemporaryDirectory() as name, _service(Path(name), 2) as service:
        for what, told in {"explained assessment": bodies(), "the same, brief": bodies(detail="brief")}.items():
            try:
                asyncio.run(at_rate(service.port, told, _RATE, lasting / 5))
                found = figures(asyncio.run(at_rate(service.port, told, _RATE, lasting)))
            except NotAnswered as error:
                rows.append([f"{what} (a caller was answered {error})", "–", "–", f"{_WAITED:.0f}"])
                continue
            rows.append([what, ms(found.p50_ms), ms(found.p99_ms), f"{_WAITED:.0f}"])
            data[what] = found.as_json()
    return Table(
        f"Over HTTP, at {_RATE} requests a second",
        "Milliseconds that callers wait on two workers, from when a request was due: the worked examples, "
        "nothing kept.",
        ("", "p50 ms", "p99 ms", "p99 at most"),
        rows,
        [f"{lasting:g} s each. With records: `make load`."],
        {"rate": _RATE, **data.get("explained assessment", {}), "brief": data.get("the same, brief")},
    )


async def _in_turn(port: int, callers: int, seconds: float) -> dict[str, Answered]:
    """Each endpoint in turn, again and again; the first round, in which all is still warming up, is not counted."""
    found: dict[str, list[Answered]] = {what: [] for what, _, _ in _ASKED}
    whole, brief = bodies(), bodies(detail="brief")
    for _ in range(_ROUNDS + 1):
        for what, path, short in _ASKED:
            found[what].append(await as_fast(port, path, brief if short else whole, callers, seconds))
    return {what: _together(rounds[1:]) for what, rounds in found.items()}


def _together(rounds: Sequence[Answered]) -> Answered:
    return Answered(sum(one.rate for one in rounds) / len(rounds), [ms for one in rounds for ms in one.taken])


def _service(folder: Path, workers: int) -> Service:
    return Service(folder, workers=workers, database_url=_migrated(folder), rate_limit="0")


class _Storing(Service):
    """The service with the endpoint that answers what is stored."""

    def __init__(self, folder: Path, workers: int) -> None:
        super().__init__(folder, workers, database_url=_migrated(folder), rate_limit="0")
        self._command = [sys.executable, "-m", "tests.benchmarks.stored", str(workers)]


def _migrated(folder: Path) -> str:
    """The address of records of its own."""
    database = Database(f"sqlite:///{folder / 'records.sqlite'}")
    migrate(database)
    database.close()
    return str(database.url)
