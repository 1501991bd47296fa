"""However many records there are, what is asked for often reads few: PostgreSQL tells how many rows it goes through."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import event

from api.records.chain import Content, append
from api.records.database import Database
from api.records.keeping import page
from api.watching.measures import text

_RECORDS: Final = 150
_FEW: Final = 20


@pytest.fixture
def database(migrated_postgresql: str) -> Iterator[Database]:
    """Records of two tenants on PostgreSQL, three under each reference."""
    found = Database(migrated_postgresql)
    with found.writing() as connection:
        for number in range(_RECORDS):
            for tenant in ("fenland", "marshland"):
                id_ = f"{tenant}-{number}"
                what = Content.of(b"{}", "form", f"child {number // 3}")
                append(connection, tenant, "assessment", what, datetime.now(UTC), id_=id_, about=id_)
    with psycopg.connect(migrated_postgresql, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE entries, contents")
    yield found
    found.close()


@pytest.fixture
def asked(database: Database) -> list[tuple[str, Any]]:
    """What the database is asked."""
    found: list[tuple[str, Any]] = []

    def note(_: object, __: object, statement: str, told: object, *___: object) -> None:
        found.append((statement, told))

    event.listen(database.engine, "before_cursor_execute", note)
    return found


def test_a_page_in_the_middle_goes_through_what_it_shows(database: Database, asked: list[tuple[str, Any]]) -> None:
    """And not through all that was kept since."""
    with database.reading() as connection:
        shown = [one.entry.number for one in page(connection, "fenland", 76, 5, None)]

    assert shown == [75, 74, 73, 72, 71]
    without = "enable_nestloop", "enable_hashjoin", "enable_seqscan", "enable_sort"
    assert len(shown) <= _gone_through(database, asked, *without) <= _FEW


def test_a_page_of_a_reference_goes_through_its_own(database: Database, asked: list[tuple[str, Any]]) -> None:
    """The latest first, and not through all that has another."""
    with database.reading() as connection:
        shown = [one.entry.number for one in page(connection, "fenland", 150, 5, None, reference="child 7")]

    assert shown == [24, 23, 22]
    assert len(shown) <= _gone_through(database, asked, "enable_seqscan", "enable_sort", "enable_bitmapscan") <= _FEW


def test_links_are_counted_by_the_last_of_each_chain(database: Database, asked: list[tuple[str, Any]]) -> None:
    """The links before it are not gone through, however often measures are read."""
    assert f"thresholds_records_links {2.0 * _RECORDS}" in text(database).decode()

    assert 2 <= _gone_through(database, asked, "enable_seqscan") <= _FEW


def _gone_through(database: Database, asked: list[tuple[str, Any]], *without: str) -> int:
    """How many rows the one thing that was asked goes through, without ways not taken where there are very many."""
    (one,) = asked
    with psycopg.connect(database.url.render_as_string(hide_password=False).replace("+psycopg", "")) as connection:
        for way in without:
            connection.execute(SQL("SET {} = off").format(Identifier(way)))
        row = connection.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {one[0]}".encode(), one[1]).fetchone()
    assert row is not None
    plan: dict[str, Any] = row[0][0]["Plan"]
    return _rows_of(plan)


def _rows_of(plan: dict[str, Any]) -> int:
    """The rows that the scans of a plan found or passed over."""
    below: int = sum(map(_rows_of, plan.get("Plans", [])))
    if "Relation Name" not in plan:
        return below
    each: float = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)
    return below + int(each * plan["Actual Loops"])
