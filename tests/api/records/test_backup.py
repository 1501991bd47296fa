"""Backups: whole, verified, for their owner alone, and never in another's place."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from api.records import backup
from api.records.backup import NoBackup, back_up
from api.records.database import Database
from api.records.engines import address_of
from api.records.keeping import content, keep
from api.records.verifying import Broken, Verified
from tests.api.commands.test_records import said
from tests.api.records.matters import NOW, assessed, decided, sound


@pytest.fixture
def sqlite(migrated_sqlite: str) -> Database:
    """A database with a matter in it."""
    database = Database(migrated_sqlite)
    decided(database, assessed(database, answer=b"{}" * 50_000))
    return database


def test_a_backup_has_all_that_was_kept(sqlite: Database, tmp_path: Path) -> None:
    """In one file, that needs no other, and is as good a database as the first."""
    to = tmp_path / "a?b.db"
    (found,) = back_up(sqlite, to)
    assert found == sound(sqlite)
    assert to.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("records.db")) == ["a?b.db"]
    with closing(sqlite3.connect(to)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    restored = Database(address_of(to))
    assert sound(restored) == sound(sqlite)
    assessed(restored)
    for database in (restored, sqlite):
        database.close()


def test_a_backup_is_made_while_others_write(sqlite: Database, tmp_path: Path) -> None:
    """It has what was whole when it was made."""
    with sqlite.writing() as connection:
        keep(connection, "local", "assessment", content({}, "me"), NOW, id_="new", about="new")
        (found,) = back_up(sqlite, tmp_path / "backup.db")
    assert isinstance(found, Verified)
    assert found.entries == 2
    assert sound(sqlite).entries == 3
    sqlite.close()


def test_no_backup_takes_the_place_of_another(sqlite: Database, tmp_path: Path) -> None:
    """It may be the last good one."""
    to = tmp_path / "backup.db"
    to.write_bytes(b"the last good one")
    with pytest.raises(NoBackup, match="There is a file of that name already"):
        back_up(sqlite, to)
    assert to.read_bytes() == b"the last good one"
    sqlite.close()


def test_a_backup_that_fails_leaves_no_file(sqlite: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of one would be taken for a whole one."""
    with pytest.raises(NoBackup, match="look at its folder"):
        back_up(sqlite, tmp_path / "no such folder" / "backup.db")

    def full(*_: object) -> None:
        raise sqlite3.OperationalError

    monkeypatch.setattr(backup, "_verified", full)
    with pytest.raises(NoBackup, match="OperationalError"):
        back_up(sqlite, tmp_path / "backup.db")
    assert not list(tmp_path.glob("backup*"))
    sqlite.close()


def test_a_backup_of_records_that_do_not_verify_is_made_and_said(sqlite: Database, tmp_path: Path) -> None:
    """It is what there is, and whoever runs it has to know."""
    with closing(sqlite3.connect(tmp_path / "records.db")) as connection:
        connection.execute("DROP TRIGGER contents_are_not_changed")
        connection.execute("UPDATE contents SET kept_by = 'another' WHERE number = 2")
        connection.commit()
    (found,) = back_up(sqlite, tmp_path / "backup.db")
    assert found == Broken("local", 2, "The content is not as it was kept.")
    told = said("db", "backup", str(tmp_path / "other.db"), "--database", address_of(tmp_path / "records.db"), code=1)
    assert "local: broken at entry 2" in told
    assert "Keep this backup, and the ones before it" in told
    sqlite.close()


def test_the_command_says_what_is_in_the_backup(sqlite: Database, tmp_path: Path) -> None:
    """Or why there is none."""
    words = ("db", "backup", str(tmp_path / "backup.db"), "--database", address_of(tmp_path / "records.db"))
    assert "local: 2 entries, 0 of them erased, sound." in said(*words)
    assert "There is a file of that name already" in said(*words, code=1)
    sqlite.close()


def test_postgresql_is_backed_up_by_its_own_command(migrated_postgresql: str, tmp_path: Path) -> None:
    """Which is said, without the password; and as there is no backup yet, the command fails."""
    told = said("db", "backup", str(tmp_path / "a b.dump"), "--database", migrated_postgresql, code=1)
    assert f"pg_dump --format=custom '--file={tmp_path}/a b.dump' --dbname=postgresql://thresholds@127.0.0.1:" in told
    password = make_url(migrated_postgresql).password
    assert password
    assert password not in told


def test_a_backup_needs_the_version_that_is_known(sqlite: Database, tmp_path: Path) -> None:
    """What another version made cannot be verified by this one."""
    with sqlite.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    words = ("db", "backup", str(tmp_path / "backup.db"), "--database", address_of(tmp_path / "records.db"))
    assert "newer" in said(*words, code=1)
    assert not list(tmp_path.glob("backup*"))
    sqlite.close()
