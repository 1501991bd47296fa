"""The part ``start``: from a command to its first answer, with nothing remembered and again."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Final

import httpx2

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.services import Service
from tests.benchmarks.cases import RULESETS
from tests.benchmarks.tables import Table

TIMES: Final = 7
_COMMAND: Final = [sys.executable, "-c", "from api.cli import app; app()"]
_CASE: Final = min((RULESETS / "examples").glob("*.yaml"))
_ANSWERED: Final = 0


def measure(often: int = TIMES) -> list[Table]:
    """Each command so often, in turn: the medians."""
    taken: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Once before, so that Python has compiled its files.
        _assessed(folder / "compiled")
        for number in range(often):
            for what, run in {
                "python -c pass": lambda _: _run([sys.executable, "-c", "pass"], os.environ),
                "thresholds assess CASE, the first time": _assessed,
                "thresholds assess CASE, again": _assessed,
                "thresholds serve, to its first answer": _served,
            }.items():
                taken.setdefault(what, []).append(run(folder / str(number)))
    rows = [
        [what, *(f"{median(one[at] for one in found):.2f}" for at in (0, 1)), f"{max(one[0] for one in found):.2f}"]
        for what, found in taken.items()
    ]
    again = median(one[0] for one in taken["thresholds assess CASE, again"])
    table = Table(
        "From a command to its first answer",
        "Seconds in a process of its own, with all that it starts; “at work” is the time of all processors together.",
        ("", "median s", "at work s", "longest s"),
        rows,
        [
            (
                f"{often} times each, in turn. The first time nothing is remembered, and the second decider rehearses "
                "the rulebook; after that it is known to be sound. Python's compiled files are there both times."
            )
        ],
        {"start": {what: {"p50_s": round(median(one[0] for one in found), 3)} for what, found in taken.items()}
                  | {"again_s": round(again, 3)}},
    )  # fmt: skip
    return [table]


def _assessed(cache: Path) -> tuple[float, float]:
    return _run([*_COMMAND, "assess", str(_CASE), "--format", "json"], _remembering(cache))


def _served(cache: Path) -> tuple[float, float]:
    """Until a case is answered. What it is told to start with is remembered from the commands before."""
    cache.mkdir(exist_ok=True)
    database = Database(f"sqlite:///{cache / 'records.sqlite'}")
    migrate(database)
    database.close()
    before, begun = _at_work(), time.perf_counter()
    with _Remembering(cache, f"sqlite:///{cache / 'records.sqlite'}") as service:
        answer = service.client.post("/v1/assessments", json={"authority": "Peterborough", "facts": {"died": "yes"}})
        taken = time.perf_counter() - begun
        assert answer.status_code == httpx2.codes.OK, answer.text
    return taken, _at_work() - before


class _Remembering(Service):
    """A service whose folder for what can be made again is this one."""

    def __init__(self, cache: Path, database_url: str) -> None:
        super().__init__(cache, database_url=database_url, rate_limit="0")
        self._environment |= _remembering(cache)


def _remembering(cache: Path) -> Mapping[str, str]:
    return {**os.environ, "XDG_CACHE_HOME": str(cache)}


def _run(command: list[str], environment: Mapping[str, str]) -> tuple[float, float]:
    before, begun = _at_work(), time.perf_counter()
    done = subprocess.run(command, env=dict(environment), stdout=subprocess.DEVNULL, check=False)
    taken = time.perf_counter() - begun
    assert done.returncode == _ANSWERED, f"{command[-4:]} ended with {done.returncode}"
    return taken, _at_work() - before


def _at_work() -> float:
    """Seconds that ended children have been at work."""
    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime
