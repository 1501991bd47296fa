"""What the database itself refuses, whoever asks: entries are only added, and contents only erased."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from api.records.chain import head
from api.records.database import Database, NoDatabase
from api.records.erasing import erase, hold, release
from tests.api.records.matters import GROUNDS, assessed, decided, sound

ENTRY = "(tenant, number, id, kind, about, at, content, previous, digest)"
CONTENT = "(tenant, number, salt, body, kept_by)"


@pytest.fixture
def matter(database: Database) -> str:
    """A matter of one assessment and one decision: entries 1 and 2."""
    about = assessed(database)
    decided(database, about)
    return about


def refused(database: Database, statement: str, values: Mapping[str, Any] | None = None) -> bool:
    """Whether a statement is refused, and nothing is changed by it."""
    before = _everything(database)
    try:
        with database.writing() as connection:
            connection.execute(text(statement), values or {})
    except NoDatabase:
        assert _everything(database) == before
        return True
    return False


def _everything(database: Database) -> list[tuple[Any, ...]]:
    with database.reading() as connection:
        return [
            tuple(row)
            for table in ("entries", "contents")
            for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY tenant, number"))  # noqa: S608
        ]


def add(connection: Connection, verb: str = "INSERT", **changed: Any) -> None:  # noqa: ANN401 (a value of a column)
    """Add an entry that is linked as it has to be, save for what is changed."""
    last = head(connection, "local")
    values = {
        "tenant": "local", "number": last.number + 1 if last else 1, "id": "new", "kind": "assessment",
        "about": "new", "at": "", "content": "", "previous": last.digest if last else "", "digest": "d",
    } | changed  # fmt: skip
    placed = ", ".join(f":{name}" for name in values)
    connection.execute(text(f"{verb} INTO entries {ENTRY} VALUES ({placed})"), values)


@pytest.mark.parametrize("column", ["tenant", "id", "kind", "about", "at", "content", "previous", "digest"])
def test_no_entry_is_changed(database: Database, matter: str, column: str) -> None:
    """Not in any column."""
    assert refused(database, f"UPDATE entries SET {column} = 'other'")  # noqa: S608


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET number = number + 10",
        "DELETE FROM entries",
        "DELETE FROM entries WHERE number = 2",
        "UPDATE contents SET reference = 'other'",
        "UPDATE contents SET number = 9",
        "DELETE FROM contents",
        "DELETE FROM contents WHERE number = 2",
    ],
)
def test_nothing_is_renumbered_or_taken_out(database: Database, matter: str, statement: str) -> None:
    """Neither entries, nor contents that no erasure names."""
    assert refused(database, statement)


@pytest.mark.parametrize("statement", ["TRUNCATE entries CASCADE", "TRUNCATE contents", "TRUNCATE entries, contents"])
def test_no_table_is_emptied(migrated_postgresql: str, statement: str) -> None:
    """PostgreSQL empties tables by a statement of its own."""
    database = Database(migrated_postgresql)
    assessed(database)
    assert refused(database, statement)
    database.close()


@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"])
@pytest.mark.parametrize("changed", [{"number": 1}, {"number": 2}, {"id": None}])
def test_no_entry_takes_the_place_of_another(migrated_sqlite: str, verb: str, changed: dict[str, Any]) -> None:
    """SQLite would delete the one of the same number, or of the same id, without asking the triggers on deleting."""
    database = Database(migrated_sqlite)
    about = assessed(database)
    decided(database, about)
    with database.writing() as connection:
        # Erased, so that no content refers to the entry any more.
        erase(connection, "local", about, GROUNDS)
    before = _everything(database)
    with pytest.raises(NoDatabase), database.writing() as connection:
        add(connection, verb, **(changed if "number" in changed else {"id": about}))
    assert _everything(database) == before
    database.close()


@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "INSERT"])
def test_no_content_takes_the_place_of_another(migrated_sqlite: str, verb: str) -> None:
    """Nor the place of one that was erased."""
    database = Database(migrated_sqlite)
    about = assessed(database)
    statement = f"{verb} INTO contents {CONTENT} VALUES ('local', 1, x'00', x'00', 'me')"
    assert refused(database, statement)
    with database.writing() as connection:
        erase(connection, "local", about, GROUNDS)
    assert refused(database, statement)
    database.close()


def test_what_was_erased_does_not_come_back(database: Database, matter: str) -> None:
    """A content comes with its entry or not at all; on PostgreSQL nothing is put in another's place either."""
    with database.writing() as connection:
        erase(connection, "local", matter, GROUNDS)
    bytes_ = "x'00', x'00'" if database.file else "'0', '0'"
    come = f"INSERT INTO contents {CONTENT} VALUES ('local', {{}}, {bytes_}, 'me')"  # noqa: S608
    assert refused(database, come.format(1))
    assert refused(database, come.format(3) + " ON CONFLICT (tenant, number) DO UPDATE SET kept_by = 'other'")


@pytest.mark.parametrize(
    "changed", [{"number": 1}, {"number": 4}, {"number": 0}, {"previous": ""}, {"previous": "other"}]
)
def test_an_entry_follows_the_last_one(database: Database, matter: str, changed: dict[str, Any]) -> None:
    """With the next number, and the digest of the one before."""
    with pytest.raises(NoDatabase), database.writing() as connection:
        add(connection, **changed)
    with database.writing() as connection:
        add(connection)


def test_an_id_is_used_once(database: Database, matter: str) -> None:
    """Two records of one id would be one for whoever asks for it."""
    with pytest.raises(NoDatabase), database.writing() as connection:
        add(connection, id=matter)


def test_contents_go_when_an_erasure_says_so(database: Database, matter: str) -> None:
    """Those before it, of its matter, and of no other; and what the erasure itself says stays."""
    other = assessed(database)
    with database.writing() as connection:
        erase(connection, "local", matter, GROUNDS)
    later = decided(database, matter)
    for number in (3, 4, 5):
        assert refused(database, "DELETE FROM contents WHERE number = :number", {"number": number}), number
    assert other
    assert later
    assert sound(database).erased == 2


def test_contents_that_are_held_stay_whatever_an_erasure_says(database: Database, matter: str) -> None:
    """While any hold is on: of two, each has to be released."""
    with database.writing() as connection:
        hold(connection, "local", matter, GROUNDS)
        hold(connection, "local", matter, GROUNDS)
        add(connection, kind="erasure", about=matter)
    gone = "DELETE FROM contents WHERE number = 1"
    assert refused(database, gone)
    with database.writing() as connection:
        release(connection, "local", matter, GROUNDS)
    assert refused(database, gone)
    with database.writing() as connection:
        release(connection, "local", matter, GROUNDS)
    assert not refused(database, gone)


def test_a_table_of_the_same_name_is_not_asked(migrated_postgresql: str) -> None:
    """Somebody's own temporary table cannot stand in for the entries, to say that an erasure is there."""
    database = Database(migrated_postgresql)
    assessed(database)
    with database.reading() as connection:
        connection.execute(text("CREATE TEMPORARY TABLE entries AS SELECT * FROM public.entries"))
        connection.execute(text("INSERT INTO entries SELECT tenant, 2, 'x', 'erasure', about FROM public.entries"))
        with pytest.raises(ProgrammingError, match="append-only"):
            connection.execute(text("DELETE FROM contents"))
    assert sound(database).erased == 0
    database.close()
