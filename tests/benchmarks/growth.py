"""The part ``growth``: what a case costs where the rulebook is twice, five and ten times as large."""

import os
import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from typing import Final

from rules_engine.assessment import as_json, assess
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.readiness import make_ready, spare_the_collector
from rules_engine.rulebook import Rulebook
from tests.benchmarks.cases import ON, RULESETS, random_cases, rulebook
from tests.benchmarks.copies import copied, copied_case
from tests.benchmarks.measuring import interleaved, seconds
from tests.benchmarks.tables import Table, ms, times

CASES: Final = 60
SIZES: Final = (1, 2, 5, 10)
_WARM_UP: Final = 5


def measure(cases: int = CASES) -> list[Table]:
    """Each size beside the real rulebook, case by case in turn."""
    with tempfile.TemporaryDirectory() as cache:
        # Else it would be remembered that the second decider was rehearsed.
        os.environ["XDG_CACHE_HOME"] = cache
        return [_table(cases)]


def _table(cases: int) -> Table:
    book = rulebook()
    loading = seconds(lambda: Rulebook.load(RULESETS, on=ON))
    told = list(islice(random_cases(book, 0.5), 2 * cases))
    rows, data = [], []
    for size in SIZES:
        print(f"{size} times the rules", file=sys.stderr)
        large = copied(book, size)
        try:
            ready = seconds(lambda large=large: make_ready(large).wording(ON, brief=False))  # type: ignore[misc]
            make_ready(book).wording(ON, brief=False)
            spare_the_collector()
            ways: dict[tuple[int, bool], Callable[[int], object]] = {}
            for copies, one in {1: book, size: large}.items():
                for sets in (False, True):
                    # Cases of its own: what was remembered of a case without sets would spare work with them.
                    own = told[sets * cases :]
                    larger = [
                        copied_case(book, [own[(n + 7 * at) % cases] for at in range(copies)]) for n in range(cases)
                    ]
                    ways[copies, sets] = _way(one, larger, sets=sets)
            found = interleaved(ways, cases, warm_up=_WARM_UP)
        except (EngineFault, UnfitRulebook) as error:
            rows.append([str(size), f"{len(large.rules):,}", type(error).__name__, *["–"] * 6])
            continue
        without, with_ = found[size, False], found[size, True]
        grown = [found[size, sets].p50_ms / found[1, sets].p50_ms for sets in (False, True)]
        rows.append([
            str(size), f"{len(large.rules):,}", f"{ready:.1f}", ms(without.p50_ms), ms(without.p99_ms),
            times(grown[0]), ms(with_.p50_ms), ms(with_.p99_ms), times(grown[1]),
        ])  # fmt: skip
        data.append({
            "times": size, "rules": len(large.rules), "criteria": len(large.criteria), "facts": len(large.facts),
            "ready_s": round(ready, 2), **without.as_json(), "with_settled_by": with_.as_json(),
            "ratio": round(grown[0], 3), "ratio_with_settled_by": round(grown[1], 3),
        })  # fmt: skip
    return Table(
        "More rules",
        "Milliseconds a case, explained and as JSON, with half of the facts known. The rulebook is copied in memory "
        "under new names, and each copy has facts of its own: so cases and answers grow with it. The ratios are to the "
        "real rulebook, timed in turn with it: where one is no more than the first column says, growth is linear.",
        ("times the rules", "rules", "made ready s", "p50 ms", "p99 ms", "ratio", "settled_by p50 ms", "p99 ms",
         "ratio"),
        rows,
        [
            (
                f"{cases} random cases a row. Made ready: diagrams built and the second decider rehearsed, nothing "
                f"remembered; in the first row its process is begun, too. To read the files takes {loading:.2f} s more."
            )
        ],
        {"growth": data},
    )  # fmt: skip


def _way(book: Rulebook, cases: list[dict[str, object]], *, sets: bool) -> Callable[[int], object]:
    return lambda number: as_json(book, assess(book, cases[number], sets=sets))
