"""The database's schema: as the tables say, made as a whole, and known by its version."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from api.records import migrating
from api.records.database import Database, NoDatabase
from api.records.migrating import WrongSchema, check, migrate, needed, version
from api.records.tables import metadata
from tests.api.records.matters import assessed, sound


@pytest.fixture
def empty(empty_address: str) -> Database:
    """A database with nothing in it."""
    return Database(empty_address)


def test_what_migrations_make_is_what_the_tables_say(database: Database) -> None:
    """Comparing the migrated database with the tables finds no difference."""
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_tables_of_sqlite_take_no_value_of_another_type(migrated_sqlite: str) -> None:
    """A number kept as text would be digested as something else."""
    database = Database(migrated_sqlite)
    with database.reading() as connection:
        strict = connection.execute(text("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")).all()
    database.close()
    assert {name for name, is_strict in strict if is_strict} == set(metadata.tables)


def test_an_empty_database_is_set_up_once(empty: Database) -> None:
    """Migrating again changes nothing, and both times it is said from which version to which."""
    assert migrate(empty) == (None, needed())
    assert migrate(empty) == (needed(), needed())
    check(empty)
    assessed(empty)
    assert sound(empty).entries == 1
    empty.close()


def test_a_database_that_is_not_set_up_is_said_to_be_so(empty: Database) -> None:
    """Whether its file is missing or it has no tables, the same command is named; and looking makes no file."""
    with pytest.raises(WrongSchema, match="run thresholds db migrate"):
        check(empty)
    assert empty.file is None or not empty.file.exists()
    empty.close()


def test_a_database_of_a_newer_service_is_left_alone(database: Database) -> None:
    """Neither check nor migrate touches what it does not know."""
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for does in (check, migrate):
        with pytest.raises(WrongSchema, match=r"9999.*newer"):
            does(database)
    assert version(database) == "9999"


def test_a_database_of_an_older_version_is_to_be_backed_up_and_migrated(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing migrates by itself."""
    monkeypatch.setattr(migrating, "needed", lambda: "0099")
    with pytest.raises(WrongSchema, match=r"needs 0099: make a backup, then run thresholds db migrate"):
        check(database)


@pytest.mark.parametrize(
    ("own", "has", "serves"),
    [
        ("0003", "0004_for_0003", True),
        ("0003", "0009_for_0003", True),
        ("0003", "0004_for_0002", True),
        ("0003", "0005_for_0004", False),
        ("0003", "0004", False),
        ("0003", "0004_for_", False),
        ("0003", "0003_for_0002", False),
        ("0003", "0004_for_0003-too", False),
        ("0003_for_0002", "0004_for_0003", True),
        ("0004_for_0003", "0006_for_0005", False),
        ("0005", "0004_for_0003", False),
    ],
)
def test_a_newer_version_serves_those_services_that_its_name_says(
    database: Database, monkeypatch: pytest.MonkeyPatch, own: str, has: str, serves: bool
) -> None:
    """From that version on, and no older one; one that says nothing serves none."""
    monkeypatch.setattr(migrating, "needed", lambda: own)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :has"), {"has": has})
    if serves:
        assert check(database) == has
        assert migrate(database) == (has, has)
    else:
        with pytest.raises(WrongSchema):
            check(database)


def test_a_later_migration_serves_the_service_that_is_there(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One that comes with a later service, and only adds: that service needs it, this one goes on with it."""
    earlier, own = migrating._SCRIPTS, needed()
    shutil.copytree(earlier, tmp_path / "later")
    (tmp_path / "later" / "versions" / "v9999_later.py").write_text(
        '"""Adds a table."""\n\nimport sqlalchemy as sa\nfrom alembic import op\n\n'
        f'revision = "9999_for_{own}"\ndown_revision = "{own}"\n\n\n'
        'def upgrade() -> None:\n    """Add it."""\n    op.create_table("later", sa.Column("id", sa.Text))\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(migrating, "_SCRIPTS", tmp_path / "later")
    with pytest.raises(WrongSchema, match=f"needs 9999_for_{own}: make a backup"):
        check(database)
    assert migrate(database) == (own, f"9999_for_{own}")
    assert check(database) == needed() == f"9999_for_{own}"
    monkeypatch.setattr(migrating, "_SCRIPTS", earlier)
    assert check(database) == f"9999_for_{own}"
    assessed(database)
    assert sound(database).entries == 1


def test_versions_are_named_so_that_services_can_tell() -> None:
    """By four digits, counting, and where they only add by the earlier version that they serve."""
    scripts = ScriptDirectory(str(migrating._SCRIPTS))
    names = sorted(script.revision for script in scripts.walk_revisions())
    assert [name[:4] for name in names] == [f"{number:04}" for number in range(1, len(names) + 1)]
    for name in names:
        assert re.fullmatch(r"\d{4}(_for_\d{4})?", name)
        assert len(name) <= 32


def test_a_migration_that_fails_leaves_nothing(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even the first of its tables, and it can be run again."""
    upgrade: Callable[..., None] = command.upgrade

    def failing(*arguments: object) -> None:
        upgrade(*arguments)
        raise NoDatabase("it stops before its end")

    with monkeypatch.context() as patched:
        patched.setattr(command, "upgrade", failing)
        with pytest.raises(NoDatabase):
            migrate(empty)
    assert inspect(empty.engine).get_table_names() == []
    assert migrate(empty) == (None, needed())
    empty.close()


def test_records_are_for_their_owner_alone(tmp_path: Path) -> None:
    """The file and the folder that are made let no other user of the computer in."""
    database = Database(f"sqlite:///{tmp_path / 'new folder' / 'records.db'}")
    migrate(database)
    assessed(database)
    assert database.file is not None
    for path in (database.file, *database.file.parent.glob("records.db-*")):
        assert path.stat().st_mode & 0o077 == 0, path
    assert database.file.parent.stat().st_mode & 0o077 == 0
    database.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """Where a file is in its place, for one."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(NoDatabase, match="its file cannot be made"):
        migrate(Database(f"sqlite:///{tmp_path / 'taken' / 'records.db'}"))
