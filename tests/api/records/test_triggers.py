"""Triggers that are out of the way are named: without them the database keeps nothing as it is."""

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from api.cli import app
from api.records.database import Database
from api.records.triggers import missing
from tests.api.records.matters import assessed


def all_there(database: Database) -> dict[str, str]:
    """Every trigger of the database, with its table."""
    asked = {
        "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "WHERE NOT tgisinternal",
    }
    with database.reading() as connection:
        return {row[0]: row[1] for row in connection.execute(text(asked[connection.dialect.name]))}


def test_each_that_migrating_makes_is_missed(database: Database) -> None:
    """By its name, and none before it is gone."""
    made, gone = all_there(database), set[str]()
    assert len(made) in {6, 7}
    for name, table in made.items():
        with database.reading() as connection:
            assert missing(connection) == sorted(gone)
        with database.writing() as connection:
            on = f" ON {table}" if connection.dialect.name == "postgresql" else ""
            connection.execute(text(f"DROP TRIGGER {name}{on}"))
        gone.add(name)
    with database.reading() as connection:
        assert missing(connection) == sorted(made)


@pytest.mark.parametrize("how", ["DISABLE TRIGGER", "ENABLE REPLICA TRIGGER"])
def test_one_that_is_there_in_name_only_is_missed(migrated_postgresql: str, how: str) -> None:
    """PostgreSQL can put one aside without taking it away."""
    database = Database(migrated_postgresql)
    with database.writing() as connection:
        connection.execute(text(f"ALTER TABLE contents {how} contents_are_erased"))
        assert missing(connection) == ["contents_are_erased"]
    database.close()


def test_one_on_another_table_is_missed(migrated_sqlite: str) -> None:
    """Its name alone does nothing."""
    database = Database(migrated_sqlite)
    with database.writing() as connection:
        connection.execute(text("DROP TRIGGER contents_are_erased"))
        connection.execute(text("CREATE TRIGGER contents_are_erased BEFORE DELETE ON sent BEGIN SELECT 1; END"))
        assert missing(connection) == ["contents_are_erased"]
    database.close()


@pytest.mark.parametrize("words", [["db", "check"], ["records", "verify"]])
def test_the_commands_say_so_and_end_with_1(database: Database, address: str, words: list[str]) -> None:
    """Also where every chain verifies, for now."""
    assessed(database)
    assert CliRunner().invoke(app, [*words, "--database", address]).exit_code == 0
    with database.writing() as connection:
        on = " ON contents" if connection.dialect.name == "postgresql" else ""
        connection.execute(text(f"DROP TRIGGER contents_are_erased{on}"))
    ended = CliRunner().invoke(app, [*words, "--database", address])
    assert ended.exit_code == 1
    assert "The database lacks triggers that keep records as they are: contents_are_erased." in ended.output
