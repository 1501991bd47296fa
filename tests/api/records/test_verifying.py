"""Verifying: each way in which a chain can be wrong, and where it is said to be."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from api.records.chain import Content, Entry, tenants
from api.records.database import Database
from api.records.erasing import erase, hold, release
from api.records.keeping import content, keep, new_id
from api.records.verifying import Broken, Verified, verify
from tests.api.records.matters import GROUNDS, NOW, assessed, decided, sound
from tests.api.records.tampering import tampering


@pytest.fixture
def chain(database: Database) -> Database:
    """An assessment (1), a decision (2), another matter (3), a hold on it (4), and the erasure of the first (5)."""
    about = assessed(database)
    decided(database, about)
    other = assessed(database)
    with database.writing() as connection:
        hold(connection, "local", other, GROUNDS)
        erase(connection, "local", about, GROUNDS)
    return database


def broken_by(chain: Database, statement: str, **values: object) -> tuple[int, str]:
    """Where the chain is broken by a change, and why."""
    with tampering(chain) as connection:
        connection.execute(text(statement), values)
        found = verify(connection, "local")
    assert isinstance(found, Broken), found
    return found.number, found.why


def test_a_chain_that_nobody_changed_verifies(chain: Database) -> None:
    """With how many entries it has, and how many of them were erased."""
    found = sound(chain)
    assert (found.entries, found.erased) == (5, 2)


@pytest.mark.parametrize(
    ("statement", "number", "why"),
    [
        ("DELETE FROM contents WHERE number = 3", 3, "The content is gone, and no erasure says so."),
        ("DELETE FROM contents WHERE number = 4", 4, "The content is gone, and of a kind that is never erased."),
        ("DELETE FROM contents WHERE number = 5", 5, "The content is gone, and of a kind that is never erased."),
        ("UPDATE contents SET kept_by = 'another' WHERE number = 3", 3, "The content is not as it was kept."),
        ("UPDATE contents SET body = salt WHERE number = 3", 3, "The content is not as it was kept."),
        ("UPDATE entries SET kind = 'hold' WHERE number = 5", 5, "The entry is not as it was kept."),
        ("UPDATE entries SET at = '' WHERE number = 1", 1, "The entry is not as it was kept."),
        ("DELETE FROM entries WHERE number = 2", 2, "An entry is missing."),
        ("DELETE FROM entries WHERE number = 1", 1, "An entry is missing."),
    ],
)
def test_what_was_changed_is_named(chain: Database, statement: str, number: int, why: str) -> None:
    """The first entry that is wrong, and how."""
    assert broken_by(chain, statement) == (number, why)


def test_what_was_erased_and_is_there_again_is_named(chain: Database) -> None:
    """A backup from before, put back without the erasures that came after it, piece by piece."""
    what = Content.of(b"anything", "me")
    statement = "INSERT INTO contents (tenant, number, salt, body, kept_by) VALUES ('local', 2, :salt, :body, 'me')"
    number, why = broken_by(chain, statement, salt=what.salt, body=what.packed)
    assert (number, why) == (2, "The content is not as it was kept.")


def test_what_was_erased_and_is_there_again_as_it_was_is_named(database: Database) -> None:
    """To the byte: its digest is right, and it is to be gone all the same."""
    about = assessed(database)
    with database.reading() as connection:
        row = connection.execute(text("SELECT * FROM contents")).mappings().one()
    kept = {str(name): value for name, value in row.items()}
    with database.writing() as connection:
        erase(connection, "local", about, GROUNDS)
    columns = ", ".join(kept)
    placed = ", ".join(f":{name}" for name in kept)
    found = broken_by(database, f"INSERT INTO contents ({columns}) VALUES ({placed})", **kept)  # noqa: S608
    assert found == (1, "The content was erased, and is there again.")


def test_an_erasure_under_a_hold_is_named(database: Database) -> None:
    """Though an entry says so: the database would have refused it. One that was released before is as it should be."""
    about, other = assessed(database), assessed(database)
    with database.writing() as connection:
        for _ in range(2):
            hold(connection, "local", about, GROUNDS)
        release(connection, "local", about, GROUNDS)
        hold(connection, "local", other, GROUNDS)
        release(connection, "local", other, GROUNDS)
        erase(connection, "local", other, GROUNDS)
    assert sound(database).erased == 1
    with tampering(database) as connection:
        keep(connection, "local", "erasure", content({}, "me"), NOW, id_=new_id(), about=about)
        connection.execute(text("DELETE FROM contents WHERE number = 1"))
        found = verify(connection, "local")
    assert found == Broken("local", 9, "It was erased while a legal hold was on it.")


def test_a_content_without_an_entry_is_named(chain: Database) -> None:
    """Also of a tenant that has no entry at all."""
    what = Content.of(b"anything", "me")
    statement = text("INSERT INTO contents (tenant, number, salt, body, kept_by) VALUES (:of, 9, :salt, :body, 'me')")
    with tampering(chain) as connection:
        for tenant in ("local", "nobody"):
            connection.execute(statement, {"of": tenant, "salt": what.salt, "body": what.packed})
        assert tenants(connection) == ["local", "nobody"]
        for tenant in ("local", "nobody"):
            found = verify(connection, tenant)
            assert found == Broken(tenant, 9, "There is a content, and no entry that it belongs to.")


@pytest.mark.parametrize("tampered", [lambda body: body + b"x", lambda body: body * 2, lambda body: body[:-1]])
def test_what_was_put_after_a_content_is_named(chain: Database, tampered: Callable[[bytes], bytes]) -> None:
    """Or taken from its end: a reader that stops where the packing ends would not see it."""
    with chain.reading() as connection:
        body = connection.scalar(text("SELECT body FROM contents WHERE number = 3"))
    found = broken_by(chain, "UPDATE contents SET body = :body WHERE number = 3", body=tampered(bytes(body)))
    assert found == (3, "The content is not as it was kept.")


def test_the_end_of_a_chain_is_missed_only_by_who_noted_it(chain: Database) -> None:
    """Whoever takes away the last entry leaves a chain that verifies, without the digest that was on paper."""
    head = sound(chain).head
    assert head
    with tampering(chain) as connection:
        connection.execute(text("DELETE FROM contents WHERE number IN (4, 5)"))
        connection.execute(text("DELETE FROM entries WHERE number = 5"))
        connection.execute(text("DELETE FROM entries WHERE number = 4"))
        connection.execute(text("DELETE FROM contents WHERE number = 2"))
        found = verify(connection, "local", head.digest)
    # Here even without it: what the erasure explained is explained no more.
    assert found == Broken("local", 1, "The content is gone, and no erasure says so.")
    later = assessed(chain)
    noted = sound(chain).head
    assert later
    assert noted
    with tampering(chain) as connection:
        connection.execute(text("DELETE FROM contents WHERE number = 6"))
        connection.execute(text("DELETE FROM entries WHERE number = 6"))
        for digest, number in ((noted.digest, None), (head.digest, 5)):
            found = verify(connection, "local", digest)
            assert isinstance(found, Verified)
            assert (found.entries, found.noted) == (5, number)


def test_many_entries_are_read_a_few_at_a_time(database: Database) -> None:
    """More than are read at once, and all of them."""
    for _ in range(120):
        assessed(database)
    assert sound(database).entries == 120
    assert broken_by(database, "UPDATE entries SET id = 'x' WHERE number = 101")[0] == 101


def test_an_entry_that_was_digested_anew_is_found_by_the_next(chain: Database) -> None:
    """It is right by itself, and the one after it holds another digest."""
    columns = "tenant, number, id, kind, about, at, content, previous"
    with chain.reading() as connection:
        row = connection.execute(text(f"SELECT {columns} FROM entries WHERE number = 2")).one()  # noqa: S608
    forged = replace(Entry(*tuple(row)), at="2020-01-01T00:00:00.000000+00:00")
    statement = "UPDATE entries SET at = :at, digest = :digest WHERE number = 2"
    found = broken_by(chain, statement, at=forged.at, digest=forged.digest)
    assert found == (3, "The entry is not as it was kept.")
