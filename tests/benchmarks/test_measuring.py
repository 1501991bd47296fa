"""Timing in turn, and the figures of it."""

import pytest

from tests.benchmarks.measuring import figures, interleaved


def test_the_median_and_the_99th_percentile_are_of_all_times() -> None:
    """Of 0 to 100, 50 and 99."""
    found = figures([float(n) for n in range(101)])

    assert (found.p50_ms, found.p99_ms) == (50.0, 99.0)
    assert found.as_json() == {"p50_ms": 50.0, "p99_ms": 99.0}


def test_one_slow_case_of_a_hundred_moves_the_percentile_and_not_the_median() -> None:
    """And how busy the process was is told beside it."""
    found = figures([1.0] * 99 + [1000.0], [0.5] * 100)

    assert found.p50_ms == 1.0
    assert found.p99_ms == pytest.approx(10.99)
    assert found.as_json()["cpu_p50_ms"] == 0.5


def test_ways_are_done_in_turn_each_first_as_often_as_the_others() -> None:
    """All of one case before the next, once each, after the warm-up."""
    done: list[tuple[str, int]] = []
    ways = {name: lambda n, name=name: done.append((name, n)) for name in "abc"}

    found = interleaved(ways, 3, warm_up=1)

    assert done[:3] == [("a", 0), ("b", 0), ("c", 0)]
    assert "".join(name for name, _ in done[3:]) == "abcbcacab"
    assert [number for _, number in done[3:]] == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert all(one.p50_ms >= 0 for one in found.values())
