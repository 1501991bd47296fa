"""``make bench``: how long an assessment of the whole rulebook takes, with 10, 50 and 90 % of the facts known.

``BENCH_JSON=FILE`` writes the figures too. Figures of one run compare with one another; other machines differ.
"""

import json
import os
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from statistics import quantiles
from typing import TypeVar

from rules_engine.assessment import assess
from rules_engine.case import read_case, settle
from rules_engine.readiness import make_ready, spare_the_collector
from rules_engine.rulebook import judge
from tests.benchmarks.cases import ON, random_cases, rulebook

_CASES, _WARM_UP = 400, 100
_Figures = dict[str, float]
_Case = TypeVar("_Case")


def main() -> None:
    """Measure, print a table, and write the figures where asked."""
    begun = time.perf_counter()
    book = rulebook()
    make_ready(book).wording(ON, brief=False)
    spare_the_collector()
    print(f"loaded and ready in {time.perf_counter() - begun:.2f} s; {len(book.rules)} rules, "
          f"{len(book.criteria)} criteria, {len(book.facts)} facts; {_CASES} cases a row")  # fmt: skip
    print(f"{'known':>6} {'what':<42} {'p50 ms':>8} {'p99 ms':>8}")
    rows: dict[str, _Figures] = {}
    for share in (0.1, 0.5, 0.9):
        cases = list(islice(random_cases(book, share), _CASES + _WARM_UP))
        facts = [settle(book, read_case(case)) for case in cases]
        for what, measured in {
            "plain evaluation of the rules": _timed(lambda one: judge(book, one), facts),
            "assessment without settled_by, as JSON": _timed(
                lambda one: assess(book, one, sets=False).model_dump_json(), cases
            ),
            "assessment with settled_by, as JSON": _timed(lambda one: assess(book, one).model_dump_json(), cases),
        }.items():
            rows[f"{what}, {share:.0%} known"] = measured
            print(f"{share:>6.0%} {what:<42} {measured['p50_ms']:>8.2f} {measured['p99_ms']:>8.2f}")
    target = os.environ.get("BENCH_JSON")
    if target:
        half = rows["assessment with settled_by, as JSON, 50% known"]
        peers = {what: {**row, "leaves_out": []} for what, row in rows.items()}
        Path(target).write_text(json.dumps({"assess": half, "peers": peers}, indent=2) + "\n", encoding="utf-8")


def _timed(run: Callable[[_Case], object], cases: Iterable[_Case]) -> _Figures:
    """Milliseconds a case, each measured alone."""
    taken = []
    for case in cases:
        begun = time.perf_counter()
        run(case)
        taken.append((time.perf_counter() - begun) * 1e3)
    cuts = quantiles(taken[_WARM_UP:], n=100)
    return {"p50_ms": round(cuts[49], 3), "p99_ms": round(cuts[98], 3)}


main()
