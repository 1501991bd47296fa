"""docs/records.md: each of its commands does what it says, from setting up to restoring what was destroyed."""

import os
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from ruamel.yaml import YAML
from sqlalchemy import URL, make_url, text

from api.records.chain import head
from api.records.database import Database, NoDatabase
from api.records.erasing import erase, hold, holds, release
from api.records.keeping import Erased, record
from api.records.repeating import Repeatable
from api.sign_in.clock import utc_now
from api.sign_in.keys import Keys
from api.sign_in.open_sessions import OpenSessions
from api.sign_in.scopes import Scope
from tests.api.postgresql import Server, programs
from tests.api.records.matters import GROUNDS, NOW, assessed, decided, sound

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "records.md").read_text(encoding="utf-8")
KINDS = ("SQLite", "PostgreSQL")


def blocks(language: str, kind: str = "") -> Iterator[tuple[str, str]]:
    """The blocks of a language, with their chapter; of what is for one kind of database, only that kind's."""
    chapter = section = ""
    for found in re.finditer(r"^## ([^\n]*)$|^### ([^\n]*)$|^```(\w+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL):
        if found[1]:
            chapter, section = found[1], ""
        elif found[2]:
            section = found[2]
        elif found[3] == language and (section not in KINDS or section == kind):
            yield section if section and section not in KINDS else chapter, found[4]


class Officer:
    """Somebody at a shell, who follows the guide."""

    def __init__(self, address: str, backups: Path) -> None:
        self.kind = "SQLite" if address.startswith("sqlite") else "PostgreSQL"
        self.backups = backups
        self.run: list[str] = []
        folders = [str(Path(sys.executable).parent), *([str(found)] if (found := programs()) else [])]
        self.told = {
            **{name: value for name, value in os.environ.items() if not name.startswith("THRESHOLDS_")},
            "PATH": os.pathsep.join([*folders, os.environ["PATH"]]),
            "BACKUPS": str(backups),
            "THRESHOLDS_DATABASE_URL": address,
            "DATABASE": _without_password(address),
        }

    def follow(self, chapter: str, **told: str) -> str:
        """Run a chapter's commands, all of which have to succeed: what they print."""
        self.told |= told
        commands = "".join(block for of, block in blocks("sh", self.kind) if of == chapter)
        assert commands
        self.run.append(chapter)
        ended = subprocess.run(
            ["/bin/bash", "-euo", "pipefail"],
            input=commands,
            env=self.told,
            text=True,
            capture_output=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout + ended.stderr


def _without_password(address: str) -> str:
    url = make_url(address)
    return URL.create(url.drivername, url.username, None, url.host, url.port, url.database).render_as_string()


@pytest.fixture
def officer(empty_address: str, tmp_path: Path, postgresql_passwords: Path | None) -> Officer:
    """An officer, before there is anything."""
    (tmp_path / "backups").mkdir()
    found = Officer(empty_address, tmp_path / "backups")
    if postgresql_passwords:
        found.told["PGPASSFILE"] = str(postgresql_passwords)
    return found


@pytest.fixture
def postgresql_passwords(request: pytest.FixtureRequest, empty_address: str, tmp_path: Path) -> Path | None:
    """A file of passwords, as ~/.pgpass is."""
    if empty_address.startswith("sqlite"):
        return None
    server: Server = request.getfixturevalue("postgresql")
    path = tmp_path / "passwords"
    path.write_text(f"127.0.0.1:{server.port}:*:thresholds:{server.password}\n", encoding="utf-8")
    path.chmod(0o600)
    return path


def test_what_is_destroyed_is_restored_and_what_was_erased_is_not(  # noqa: PLR0915 (the guide from end to end)
    officer: Officer, empty_address: str, request: pytest.FixtureRequest
) -> None:
    """Every command of the guide, in its order, on a database of each kind."""
    assert "as needed" in officer.follow("Setting up")
    database = Database(empty_address)
    # The commands go by the clock of this computer.
    now = (NOW - datetime.now(UTC)).days
    ids = [assessed(database, days_ago=now) for _ in range(4)]
    old = assessed(database, days_ago=now + 400)
    assessed(database, reference="our own", days_ago=now)
    decided(database, ids[0], days_ago=now)
    verify, digest = "What the chain shows, and what it cannot show", noted(database)
    assert digest in officer.follow(verify, DIGEST=digest)
    assert "is that of entry 7" in officer.follow(verify)
    assert officer.follow("Erasing", ID=ids[0], REFERENCE="our own").count(" is erased: entry") == 2
    assert "is released." in officer.follow("Legal hold", HELD=ids[1])
    told = officer.follow("Retention")
    assert f"{old}  due" in told
    assert f"{old}  erased" in told
    key, other = (Keys(database, utc_now).new(name, "local", [Scope.ASSESS], None) for name in ("one", "other"))
    assert key != other
    session = OpenSessions(database, "a secret", utc_now).begin("local", "oid:1")
    officer.follow("Backup")
    (backup,) = officer.backups.glob("records-*")
    kept = noted(database)
    lost = assessed(database, days_ago=now)
    for about in (lost, ids[2]):
        with database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
    with database.writing() as connection:
        hold(connection, "local", ids[3], GROUNDS)
        hold(connection, "local", ids[1], GROUNDS)
        release(connection, "local", ids[1], GROUNDS)
    revoked = Keys(database, utc_now).all()[0].id
    Keys(database, utc_now).revoke(revoked)
    backup.rename(officer.backups / "first")
    officer.follow("Backup")
    backup = officer.backups / "first"

    destroy(database, request)
    restored = restore_names(officer, empty_address, request)
    assert kept in officer.follow("Restore", BACKUP=str(backup))
    if officer.kind == "PostgreSQL":
        officer.told["THRESHOLDS_DATABASE_URL"] = officer.told["RESTORED"]
    database = Database(restored)
    assert noted(database) == kept
    assert f"> {revoked}" in (told := officer.follow("Revoke again what had been revoked", REVOKED=revoked))
    assert f"Revoked: the key {revoked}" in told
    assert [one.revoked_at is None for one in Keys(database, utc_now).all()].count(False) == 1
    assert OpenSessions(database, "a secret", utc_now).is_open(session)
    assert "1 session is ended." in officer.follow("End the sessions")
    told = officer.follow("Erase again what had been erased")
    assert told.count("nothing was done") == 2
    assert told.count("was erased already") == 3
    assert told.count(f"{ids[2]} is erased: entry") == 1
    assert told.count("There is no assessment of that id") == 1
    with database.reading() as connection:
        assert [holds(connection, "local", one) for one in (ids[1], ids[3])] == [0, 1]
        assert record(connection, "local", ids[3], "assessment").entry.id == ids[3]
        with pytest.raises(Erased):
            record(connection, "local", ids[2], "assessment")
    assert sound(database).erased == 5
    assert not list(untold(officer)), "a chapter's commands were not run"
    destroy(database, request)


def noted(database: Database) -> str:
    """The digest of the head."""
    with database.reading() as connection:
        found = head(connection, "local")
    assert found
    return found.digest


def destroy(database: Database, request: pytest.FixtureRequest) -> None:
    """Lose the database."""
    database.close()
    if database.file:
        database.file.write_bytes(b"nothing of use")
    elif database.url.database == "restored":
        request.getfixturevalue("postgresql").run("DROP DATABASE restored WITH (FORCE)")
    else:
        with psycopg.connect(database.url.set(drivername="postgresql").render_as_string(hide_password=False)) as made:
            made.execute("DROP SCHEMA public CASCADE")


def restore_names(officer: Officer, address: str, request: pytest.FixtureRequest) -> str:
    """Tell the officer where to restore: the address of what is restored."""
    url = make_url(address)
    if officer.kind == "SQLite":
        officer.told["RECORDS"] = str(url.database)
        return address
    named = officer.told["DATABASE"].rsplit("/", 1)[0]
    officer.told |= {"POSTGRES": f"{named}/postgres", "RESTORED": f"{named}/restored"}
    server: Server = request.getfixturevalue("postgresql")
    return server.address("restored")


def untold(officer: Officer) -> Iterator[str]:
    """The chapters with commands that were not followed."""
    return (chapter for chapter, _ in blocks("sh", officer.kind) if chapter not in officer.run)


def test_the_services_role_can_keep_and_read_and_no_more(postgresql: Server, migrated_postgresql: str) -> None:
    """As the guide sets it up: it cannot erase, change, take out, or put a trigger aside."""
    ((_, rights),) = blocks("sql")
    role, password = f"service_{secrets.token_hex(4)}", secrets.token_hex(8)
    url = make_url(migrated_postgresql)
    rights = rights.replace("thresholds_service", role).replace("DATABASE thresholds ", f"DATABASE {url.database} ")
    with psycopg.connect(migrated_postgresql, autocommit=True) as owner:
        owner.execute(rights.replace("choose a long one", password).encode())
        database = Database(url.set(username=role, password=password).render_as_string(hide_password=False))
        about = assessed(database)
        decided(database, about)
        with database.writing() as connection:
            sent = Repeatable("local", "key", "body")
            sent.note(connection, about, NOW)
            assert sent.kept(connection, NOW) == about
        assert sound(database).entries == 2
        sessions = OpenSessions(database, "a secret", lambda: NOW)
        session = sessions.begin("local", "oid:1")
        assert sessions.is_open(session)
        sessions.end(session)
        assert not sessions.is_open(session)
        with pytest.raises(NoDatabase, match="this user may not do that there"), database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
        for statement in (
            "UPDATE entries SET kind = 'hold'", "DELETE FROM entries", "DELETE FROM contents", "TRUNCATE contents",
            "ALTER TABLE contents DISABLE TRIGGER ALL", "DROP TABLE contents", "CREATE TABLE another ()",
            "CREATE TEMPORARY TABLE another ()", "SET session_replication_role = replica",
            "INSERT INTO keys DEFAULT VALUES",
            "UPDATE alembic_version SET version_num = '2'",
        ):  # fmt: skip
            with pytest.raises(NoDatabase, match="may not do that"), database.writing() as connection:
                connection.execute(text(statement))
        assert sound(database).entries == 2
        database.close()
        owner.execute(f"DROP OWNED BY {role}".encode())
        owner.execute(f"DROP ROLE {role}".encode())


def test_no_command_shows_a_password_to_who_lists_processes() -> None:
    """The service's address can hold one, so it is an argument of none."""
    lines = [line for kind in KINDS for _, block in blocks("sh", kind) for line in block.splitlines()]
    assert any(line.startswith("pg_dump ") for line in lines)
    assert not [line for line in lines if "$THRESHOLDS_DATABASE_URL" in line]


def test_the_composition_gives_the_service_the_same_role(
    postgresql: Server, migrated_postgresql: str, tmp_path: Path
) -> None:
    """Run as compose.yaml says, also a second time with another password; and it grants what the guide does."""
    composed = YAML(typ="safe").load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["configs"]["rights"][
        "content"
    ]
    ((_, rights),) = blocks("sql")
    kinds = ("GRANT", "REVOKE")
    assert [line for line in composed.splitlines() if line.startswith(kinds)] == [
        line for line in rights.splitlines() if line.startswith(kinds)
    ]
    url, role, secret = make_url(migrated_postgresql), f"service_{secrets.token_hex(4)}", tmp_path / "service_password"
    written = composed.replace("thresholds_service", role).replace("DATABASE thresholds ", f"DATABASE {url.database} ")
    (tmp_path / "rights").write_text(written.replace("/run/secrets/service_password", str(secret)), encoding="utf-8")
    for password in ("it's one", secrets.token_hex(8)):
        secret.write_text(f"{password}\n", encoding="utf-8")
        subprocess.run(
            [
                (programs() or Path()) / "psql", "--quiet", f"--file={tmp_path / 'rights'}",
                _without_password(migrated_postgresql),
            ],
            env={**os.environ, "PGPASSWORD": postgresql.password}, check=True,
        )  # fmt: skip
        database = Database(url.set(username=role, password=password).render_as_string(hide_password=False))
        about = assessed(database)
        with pytest.raises(NoDatabase, match="may not do that"), database.writing() as connection:
            erase(connection, "local", about, GROUNDS)
        database.close()
    with psycopg.connect(migrated_postgresql, autocommit=True) as owner:
        owner.execute(f"DROP OWNED BY {role}".encode())
        owner.execute(f"DROP ROLE {role}".encode())
