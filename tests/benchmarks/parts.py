"""The parts of the benchmarks, each measured in a process of its own: none leaves anything behind for the next."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from typing import Final

from tests.benchmarks.document import Part
from tests.benchmarks.tables import Table

PARTS: Final = {
    "peers": "peers_compared:measure",
    "growth": "growth:measure",
    "known": "known:measure",
    "workers": "workers:measure",
    "records": "records:measure",
    "million": "records:million",
    "start": "starting:measure",
}
"""Each part with the function that measures it, in the order of the document."""


def measured(name: str) -> Part:
    """A part measured in a process of its own."""
    print(f"{name} ...", file=sys.stderr)
    load, begun = os.getloadavg()[0], time.perf_counter()
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
        tables = alone.submit(_tables, name).result()
    taken = time.perf_counter() - begun
    print(f"{name}: {taken:.0f} s", file=sys.stderr)
    return Part(name, tables, load, taken)


def _tables(name: str) -> list[Table]:
    module, _, function = PARTS[name].partition(":")
    measure: Callable[[], list[Table]] = getattr(import_module(f"tests.benchmarks.{module}"), function)
    return measure()
