"""Whether a process grows is told by what it holds once all is made that is made once."""

import os
from collections.abc import Callable

import pytest

from tests.benchmarks.held import FEWEST, FILLED, Held, resident


def _after(cases: int, kilobytes: Callable[[int], float]) -> bool:
    """Whether a process is said to have grown that held so much after each number of cases."""
    held = Held()
    held.samples["worker"] = [(done, round(kilobytes(done))) for done in range(0, cases + 1, cases // 90)]
    [(line, grew)] = held.judged(cases)
    assert line.startswith("worker ")
    return grew


@pytest.mark.parametrize("cases", [FEWEST, 1_000_000])
def test_what_is_held_for_each_case_is_growth(cases: int) -> None:
    """However slowly it comes: 3 % from where it is judged to the end."""
    begins = max(FILLED, cases / 3)
    assert _after(cases, lambda done: 150_000 * (1 + 0.03 * (done - begins) / (cases - begins)))


@pytest.mark.parametrize("cases", [FEWEST, 1_000_000])
def test_what_fills_and_is_emptied_again_is_none(cases: int) -> None:
    """As decision diagrams are, every few hundred cases."""
    assert not _after(cases, lambda done: 150_000 + 10 * (done % 997))


def test_what_is_made_once_is_none() -> None:
    """While what is remembered fills, memory grows; it is judged from then on."""
    assert not _after(FEWEST, lambda done: 100_000 + 5 * min(done, FILLED))


def test_few_cases_are_not_judged() -> None:
    """A leak could not be told from what is made once."""
    assert not _after(FILLED, lambda done: 100_000 + 5 * done)


def test_a_process_in_the_place_of_another_is_looked_at_anew() -> None:
    """What the one before held says nothing of it."""
    held = Held()

    held.look(0, {"worker": os.getppid(), "supervisor": os.getpid()})
    held.look(7, {"worker": os.getpid()})
    held.look(9, {"worker": os.getpid()})

    assert [done for done, _ in held.samples["worker"]] == [7, 9]
    assert [done for done, _ in held.samples["supervisor"]] == [0]
    assert held.now().startswith(f"worker {held.samples['worker'][-1][1] / 1024:.1f} MB, supervisor ")


def test_what_is_held_is_counted_as_it_is_taken() -> None:
    """A MB that was written to is a MB more."""
    before = resident(os.getpid())
    taken = bytearray(os.urandom(64 << 20))
    assert resident(os.getpid()) - before > len(taken) / 1024 * 0.9
