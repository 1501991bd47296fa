"""The part ``known``: what a case costs the more of it is known."""

from collections.abc import Callable
from itertools import islice
from statistics import mean
from typing import Any, Final

from rules_engine.assessment import as_json, assess
from rules_engine.readiness import make_ready, spare_the_collector
from rules_engine.rulebook import Rulebook
from tests.benchmarks.cases import ON, random_cases, rulebook
from tests.benchmarks.measuring import interleaved
from tests.benchmarks.tables import Table, ms, times

CASES: Final = 150
SHARES: Final = tuple(percent / 100 for percent in range(10, 101, 10))
_WARM_UP: Final = 20
_HALF: Final = 0.5


def measure(cases: int = CASES) -> list[Table]:
    """All shares in turn, with and without what would settle it."""
    book = rulebook()
    make_ready(book).wording(ON, brief=False)
    spare_the_collector()
    told = {share: list(islice(random_cases(book, share), 2 * cases)) for share in SHARES}
    # Each way has cases of its own: what was remembered of a case by one would spare the other work.
    ways = {
        (share, sets): _way(book, told[share][sets * cases :], sets=sets) for share in SHARES for sets in (False, True)
    }
    found = interleaved(ways, cases, warm_up=_WARM_UP)
    rows, data = [], []
    for share in SHARES:
        without, with_ = found[share, False], found[share, True]
        answers, asked, size = _facts(book, told[share])
        rows.append([
            f"{share:.0%}", f"{answers:.0f}", f"{asked:.0f}", f"{size:.0f}", ms(without.p50_ms), ms(without.p99_ms),
            times(without.p50_ms / found[_HALF, False].p50_ms), ms(with_.p50_ms), ms(with_.p99_ms),
            times(with_.p50_ms / without.p50_ms),
        ])  # fmt: skip
        data.append({"known": share, **without.as_json(), "with_settled_by": with_.as_json()})
    table = Table(
        "More known",
        "Milliseconds a case, explained and as JSON, by the share of facts that are answered; the last three columns "
        "are with settled_by, the smallest sets of answers that would settle each recommendation.",
        ("facts known", "answers", "questions left", "JSON kB", "p50 ms", "p99 ms", "ratio to half",
         "settled_by p50 ms", "p99 ms", "ratio to without"),
        rows,
        [
            (
                f"{cases} random cases a row, all rows in turn. One answer in ten is “not known”, and answers that "
                "contradict others are taken away: so cases of which all is answered have questions left, too."
            )
        ],
        {"known": data},
    )  # fmt: skip
    return [table]


def _way(book: Rulebook, cases: list[dict[str, object]], *, sets: bool) -> Callable[[int], object]:
    return lambda number: as_json(book, assess(book, cases[number], sets=sets))


def _facts(book: Rulebook, cases: list[dict[str, Any]]) -> tuple[float, float, float]:
    """How many answers a case has, how many questions are left, and how many kB its JSON is: the means of some."""
    some = cases[:20]
    found = [assess(book, case) for case in some]
    return (
        mean(len(case["facts"]) for case in some),
        mean(one.headline.open_questions for one in found),
        mean(len(as_json(book, one)) for one in found) / 1000,
    )
