"""docs/sizing.md: its second table follows from its first one and from what it says was assumed."""

import re

import pytest

from api.records.engines import engine_of, read_address
from tests.benchmarks import needed
from tests.benchmarks.needed import SIZES, Figures, needs, read_figures, written
from tests.benchmarks.sizing import PAGE

ROUND = Figures(
    assessing_ms=20.0, keeping_ms=30.0, database_ms=4.0, answer_bytes=500_000, kept_bytes=100_000, journal_bytes=1,
    memory_bytes=1,
)  # fmt: skip
TEXT = PAGE.read_text(encoding="utf-8")


def test_the_page_follows_from_its_figures() -> None:
    """Worked out anew from the figures that it has, both tables are as they stand."""
    assert written(TEXT, read_figures(TEXT)) == TEXT


def test_other_figures_make_another_page() -> None:
    """Both tables change, and can be read again."""
    other = written(TEXT, ROUND)
    assert read_figures(other) == ROUND
    assert other != TEXT
    assert written(other, read_figures(TEXT)) == TEXT


def test_the_arithmetic_is_as_by_hand() -> None:
    """A year of 72,000 notifications, with figures that are easy to work with."""
    # 720,000 cases: 72,000,000 assessments, 10 a second on the mean and 40 in the busiest hour; of them 4 are kept.
    # The service: 36 x 20 ms + 4 x 30 ms = 0.84 cores, so that 2 workers are 42 % busy. PostgreSQL: 4 x 4 ms.
    found = needs(ROUND, 72_000)
    assert (found.assessments, found.records) == (72_000_000, 7_200_000)
    assert (found.at_once, found.kept_at_once, found.cores) == pytest.approx((40, 4, 0.856))
    assert (found.sent, found.disk) == pytest.approx((160, 7_200))
    assert (found.instances, found.workers, found.connections) == (2, 1, 40)


def test_there_are_two_instances_and_never_too_few_workers() -> None:
    """However little there is to do; and each worker is at most half busy, however much."""
    for notifications in (0.01, *SIZES.values(), 1e7):
        found = needs(ROUND, notifications)
        assert found.instances >= 2
        assert 1 <= found.workers <= 4
        assert found.cores - found.kept_at_once * ROUND.database_ms / 1000 <= found.instances * found.workers / 2


@pytest.mark.parametrize(("what", "value"), [
    ("notifications in England in a year", needed.NOTIFICATIONS),
    ("local authorities that notify", needed.AUTHORITIES),
    ("cases considered for each that is notified", needed.CONSIDERED),
    ("times that a case is assessed", needed.ASSESSED),
    ("of these kept", needed.KEPT),
    ("seconds in which all this happens", f"{needed.WORKING_SECONDS:,} a year"),
    ("the busiest hour", f"{needed.BUSIEST} times the mean"),
    ("workers of an instance", f"at most {needed.WORKERS_EACH}, each on a core"),
    ("how long records are kept", f"{needed.YEARS} years"),
])  # fmt: skip
def test_what_the_page_assumes_is_what_is_reckoned_with(what: str, value: object) -> None:
    """Each line of the table."""
    assert re.search(rf"(?m)^\| {what} \| {value} \| ", TEXT)


def test_a_worker_has_no_more_connections_than_the_page_says() -> None:
    """As the pool is."""
    pool = engine_of(read_address("postgresql://user@host/name")).pool
    assert pool.size() + pool._max_overflow == needed.CONNECTIONS  # type: ignore[attr-defined]
