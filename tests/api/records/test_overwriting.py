"""What was erased is in no file of the database any more."""

import secrets
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from isal import isal_zlib
from sqlalchemy import text

from api.records.database import Database
from api.records.drafts import Owner, begin, change
from api.records.erasing import erase, hold
from api.records.overwriting import overwrite
from tests.api.postgresql import Server
from tests.api.records.matters import GROUNDS, NOW, assessed, decided, sound


def kept(database: Database) -> list[tuple[str, list[bytes]]]:
    """Many matters of all sizes, the ids of which come with marks that are in the files while they are there.

    References are kept as they are; answers are packed, and what cannot be packed stays in runs as it is.
    """
    found = []
    for number in range(120):
        reference = f"REF-{number:06}-{secrets.token_hex(8)}"
        marks = [secrets.token_bytes(24) for _ in range((1, 4, 40, 300)[number % 4])]
        id_ = assessed(database, answer=b"".join(marks), reference=reference)
        decided(database, id_)
        with database.reading() as connection:
            body = connection.scalar(text("SELECT body FROM contents WHERE reference = :r"), {"r": reference})
        pieces = [body[at : at + 24] for at in range(60, len(body) - 24, 500)]
        found.append((id_, [reference.encode(), *pieces]))
    return found


class Files:
    """The files of a database."""

    def __init__(self, database: Database, server: Server | None) -> None:
        self._database, self._server = database, server

    def whole(self) -> bytes:
        """All that is in them."""
        if self._database.file:
            return b"".join(path.read_bytes() for path in self._database.file.parent.glob("records.db*"))
        assert self._server
        self._server.run("CHECKPOINT")
        with self._database.reading() as connection:
            number = connection.scalar(text("SELECT oid FROM pg_database WHERE datname = current_database()"))
        folder = self._server.data / "base" / str(number)
        return b"".join(path.read_bytes() for path in folder.iterdir())

    def lacks(self, marks: list[bytes]) -> list[bytes]:
        """The marks that are in none of them."""
        whole = self.whole()
        return [mark for mark in marks if mark not in whole]


@pytest.fixture
def files(request: pytest.FixtureRequest, database: Database) -> Files:
    """The files of the database."""
    return Files(database, None if database.file else request.getfixturevalue("postgresql"))


def test_what_was_erased_is_in_no_file(database: Database, files: Files) -> None:
    """Neither references nor any piece of an answer; and what was not erased is all there."""
    matters = kept(database)
    gone, stays = matters[::3], matters[1::3] + matters[2::3]
    every = [mark for _, marks in matters for mark in marks]
    assert files.lacks(every) == []
    for about, _ in gone:
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
    assert overwrite(database) is None
    erased = [mark for _, marks in gone for mark in marks]
    assert files.lacks(erased) == erased
    assert files.lacks([mark for _, marks in stays for mark in marks]) == []
    assert sound(database).erased == 2 * len(gone)


def test_what_was_begun_to_be_decided_is_in_no_file(database: Database, files: Files) -> None:
    """Neither as it was at last nor as it was before; other drafts are all there."""
    about, mine, other = assessed(database), secrets.token_hex(24), secrets.token_hex(24)
    deciding = Owner("local", "me", about)
    with database.writing() as connection:
        begin(connection, Owner("local", "me"), {"said": other}, NOW)
        id_ = begin(connection, deciding, {"said": f"{mine} before"}, NOW)
    with database.writing() as connection:
        change(connection, deciding, id_, {"said": f"{mine} at last"}, NOW)
    assert files.lacks([mine.encode(), other.encode()]) == []
    with database.writing() as connection:
        erase(connection, "local", about, GROUNDS)
    assert overwrite(database) is None
    assert files.lacks([mine.encode(), other.encode()]) == [mine.encode()]


def test_nothing_is_lost_by_overwriting(database: Database) -> None:
    """Records, holds and triggers are as before."""
    about = assessed(database)
    with database.writing() as connection:
        hold(connection, "local", about, GROUNDS)
    before = sound(database)
    assert overwrite(database) is None
    assert sound(database) == before
    decided(database, about)
    assert sound(database).entries == 3


@contextmanager
def _reading(database: Database, address: str) -> Iterator[None]:
    """Another program that is in the midst of reading."""
    if database.file:
        with closing(sqlite3.connect(database.file, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT COUNT(*) FROM contents").fetchone()
            yield
    else:
        with psycopg.connect(address) as another:
            another.execute("SELECT COUNT(*) FROM contents")
            yield


def test_what_cannot_be_overwritten_now_is_said_and_done_later(address: str, database: Database, files: Files) -> None:
    """Where another program reads; the records are erased all the same."""
    reference = f"REF-{secrets.token_hex(8)}"
    about = assessed(database, reference=reference)
    with _reading(database, address):
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
        assert overwrite(database)
        assert sound(database).erased == 1
    assert overwrite(database) is None
    assert files.lacks([reference.encode()])


def test_rows_that_another_can_still_see_are_not_called_overwritten(migrated_postgresql: str) -> None:
    """PostgreSQL copies them, as long as a transaction goes on that began before."""
    database = Database(migrated_postgresql)
    about = assessed(database)
    with psycopg.connect(migrated_postgresql) as another:
        another.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        another.execute("SELECT 1")
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
        assert overwrite(database) == "another program is reading it"
    assert overwrite(database) is None
    database.close()


def test_a_role_that_does_not_own_the_table_is_told_so(postgresql: Server, migrated_postgresql: str) -> None:
    """It may erase, and not write the table anew."""
    password = secrets.token_hex(8)
    role = f"service_{secrets.token_hex(4)}"
    with psycopg.connect(migrated_postgresql, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{password}'".encode())
        owner.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}".encode())
        address = migrated_postgresql.replace(f"thresholds:{postgresql.password}", f"{role}:{password}")
        database = Database(address)
        about = assessed(database)
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
        why = overwrite(database)
        database.close()
        owner.execute(f"DROP OWNED BY {role}".encode())
        owner.execute(f"DROP ROLE {role}".encode())
    assert why is not None
    assert "does not own the table contents" in why


def test_no_reference_is_in_the_planners_statistics(migrated_postgresql: str) -> None:
    """PostgreSQL would keep the most frequent ones there, whatever is erased."""
    database = Database(migrated_postgresql)
    for _ in range(30):
        assessed(database, reference="canary", answer=b"x" * 10)
    with database.outside() as connection:
        connection.execute(text("ANALYZE contents"))
        columns = set(connection.scalars(text("SELECT attname FROM pg_stats WHERE tablename = 'contents'")))
    assert columns
    assert columns.isdisjoint({"reference", "body", "salt"})
    database.close()


def test_a_packed_answer_is_found_in_a_file_as_it_is(tmp_path: Path) -> None:
    """What the other tests look for: bytes that cannot be packed are stored as they are."""
    mark = secrets.token_bytes(3000)
    assert isal_zlib.compress(mark)[200:224] in mark


def test_no_copy_stays_in_the_unused_part_of_a_page(migrated_sqlite: str, tmp_path: Path) -> None:
    """SQLite leaves one there, now and then, when it moves rows to another page; deleting does not reach it."""
    database = Database(migrated_sqlite)
    about = assessed(database, reference="canary")
    database.close()
    path, mark = tmp_path / "records.db", b"a copy of canary"
    whole = bytearray(path.read_bytes())
    for start in range(4096, len(whole), 4096):
        kind, _, cells, content = struct.unpack_from(">BHHH", whole, start)
        # Between a leaf's pointers to its rows and the rows themselves.
        free = start + 8 + 2 * cells
        if kind in {0x0A, 0x0D} and content - (free - start) > len(mark):
            whole[free : free + len(mark)] = mark
    path.write_bytes(whole)
    assert mark in whole
    with database.writing() as connection:
        erase(connection, "local", about, GROUNDS)
    assert Files(database, None).lacks([mark]) == []
    assert overwrite(database) is None
    assert Files(database, None).lacks([mark]) == [mark]
    database.close()
