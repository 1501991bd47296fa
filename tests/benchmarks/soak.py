"""``python -m tests.benchmarks.soak [CASES]``: both deciders on random cases of the real rulebook, and the memory used.

Every assessment compares all verdicts of the two deciders and raises on any difference.
"""

import os
import sys
from itertools import cycle, islice
from pathlib import Path

from rules_engine.assessment import assess
from rules_engine.readiness import make_ready
from tests.benchmarks.cases import random_cases, rulebook

_EARLY = 1_000
"""Before so many cases memory still grows by what is made once; or before half of them, where they are few."""


def main(cases: int) -> None:
    """Assess so many cases; print the memory of this process and of the second decider's, early and at the end."""
    book = rulebook()
    make_ready(book)
    sources = [random_cases(book, share, seed) for seed, share in enumerate((0.05, 0.25, 0.5, 0.75, 0.95))]
    soon = min(_EARLY, cases // 2)
    early: dict[int, int] = {}
    for number, source in enumerate(islice(cycle(sources), cases), start=1):
        assess(book, next(source))
        if number == soon:
            early = _memory()
    for process, now in _memory().items():
        before = early.get(process, now)
        print(f"process {process}: {before / 1024:.1f} MB after {soon:,} cases, {now / 1024:.1f} MB after {cases:,} "
              f"({now / before - 1:+.1%})")  # fmt: skip
    print(f"{cases:,} cases, every verdict of both deciders equal")


def _memory() -> dict[int, int]:
    """Resident kB of this process and of its children, by process id."""
    mine = os.getpid()
    children = Path(f"/proc/{mine}/task/{mine}/children").read_text(encoding="ascii").split()
    return {process: _resident(process) for process in (mine, *map(int, children))}


def _resident(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
