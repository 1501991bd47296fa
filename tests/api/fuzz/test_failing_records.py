"""Records that fail are a clear problem, leave nothing half kept, and are used again as soon as they work."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from api.records import engines
from tests.api.council import CANARY, HARMED, Council, council_in, judged
from tests.api.fuzz.answers import kept, problem


@contextmanager
def _full(council: Council) -> Iterator[None]:
    with council.database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with _everywhere(council, f"max_page_count = {pages}"):
        yield


@contextmanager
def _read_only(council: Council) -> Iterator[None]:
    with _everywhere(council, "query_only = ON"):
        yield


@contextmanager
def _everywhere(council: Council, pragma: str) -> Iterator[None]:
    """It holds for one connection alone: so each is told, and at the end those that were told are not used again."""

    def tell(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA {pragma}")

    event.listen(council.database.engine, "begin", tell)
    yield
    event.remove(council.database.engine, "begin", tell)
    council.database.close()


@contextmanager
def _gone(council: Council) -> Iterator[None]:
    file = council.database.file
    assert file
    moved = file.rename(file.with_name("elsewhere.db"))
    yield
    moved.rename(file)


@contextmanager
def _locked(council: Council) -> Iterator[None]:
    with closing(sqlite3.connect(str(council.database.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@pytest.mark.parametrize("trouble", [_full, _read_only, _gone, _locked])
def test_records_that_fail_are_a_problem_and_are_used_again_when_they_work(
    trouble: Callable[[Council], AbstractContextManager[None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a case nor a decision is half kept; afterwards the same requests to the same service keep both."""
    monkeypatch.setattr(engines, "PATIENCE", 1)
    with council_in(tmp_path) as council:
        police = council.caller("police")
        id_ = police.kept()
        seen, before = police.read(id_).headers["etag"], kept(council)
        # With a judgement: two records, the decision and a new assessment, of which none may be kept alone.
        told = {"on": "2026-04-01", "judgements": [judged("yes", text=CANARY)]}
        with trouble(council):
            for answer in (
                police.keep(reference=CANARY, key="case"),
                police.decide(id_, told, seen=seen, key="decision"),
            ):
                assert problem(answer, 503) == "records-not-available"
            assert police.http.post("/v1/assessments", json=HARMED).status_code == 200
        assert kept(council) == before
        assert police.keep(reference=CANARY, key="case").status_code == 201
        assert police.decide(id_, told, seen=seen, key="decision").status_code == 201
