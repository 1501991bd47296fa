"""Timing: several ways to do a thing, case by case in turn, so that whatever else the computer does meets all alike."""

import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import TypeVar

Way = Callable[[int], object]
"""Does the thing for the case of that number."""
_Name = TypeVar("_Name", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds a case: on the clock, and at work in this process alone."""

    p50_ms: float
    p99_ms: float
    cpu_p50_ms: float | None = None
    """The median too; none where others do the work."""

    def as_json(self) -> dict[str, float]:
        """For the file of figures."""
        return {name: round(told, 3) for name, told in asdict(self).items() if told is not None}


def figures(taken: Sequence[float], worked: Sequence[float] | None = None) -> Figures:
    """The median and the 99th percentile of times in milliseconds, of which there have to be two at least."""
    cuts = quantiles(taken, n=100, method="inclusive")
    return Figures(cuts[49], cuts[98], median(worked) if worked is not None else None)


def interleaved(ways: Mapping[_Name, Way], cases: int, *, warm_up: int = 0) -> dict[_Name, Figures]:
    """Each way timed on every case: all ways on one case, then all on the next, each time another one first.

    The first cases are done once more before, untimed, to warm up.
    """
    names = list(ways)
    taken: dict[_Name, list[float]] = {name: [] for name in names}
    worked: dict[_Name, list[float]] = {name: [] for name in names}
    for number in range(warm_up):
        for way in ways.values():
            way(number % cases)
    for number in range(cases):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            way = ways[name]
            begun, at_work = time.perf_counter_ns(), time.process_time_ns()
            way(number)
            done, worked_until = time.perf_counter_ns(), time.process_time_ns()
            taken[name].append((done - begun) / 1e6)
            worked[name].append((worked_until - at_work) / 1e6)
    return {name: figures(taken[name], worked[name]) for name in names}


def seconds(run: Callable[[], object]) -> float:
    """How long something takes on the clock."""
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun
