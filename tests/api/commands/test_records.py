"""The commands ``thresholds db`` and ``thresholds records``: what they print, and with which code they end."""

import re
import shlex
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from typer.testing import CliRunner, Result

from api.cli import app
from api.records.chain import head
from api.records.database import Database
from api.records.drafts import KEPT_FOR, Owner, begin, own
from api.records.keeping import new_id
from tests.api.records.matters import assessed, decided, sound
from tests.api.records.tampering import tampering

GROUNDS = ("--authority", "Information Governance Manager", "--reason", "UK GDPR article 17")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own settings."""
    for name in ("DATABASE_URL", "KEEP_ASSESSMENTS_FOR", "KEEP_DECISIONS_FOR", "RULESETS_DIR", "GUIDANCE_DIR"):
        monkeypatch.delenv(f"THRESHOLDS_{name}", raising=False)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, address: str, environment: None) -> None:
    """The commands find the database by the environment."""
    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", address)


def run(*words: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, words, catch_exceptions=False)


def said(*words: str, code: int = 0) -> str:
    """What a command says, which ends with this code."""
    result = run(*words)
    assert result.exit_code == code, result.output
    return result.output


@pytest.mark.usefixtures("here")
def test_records_are_verified_tenant_by_tenant(database: Database) -> None:
    """Each with its entries, how many of them are erased, and its head."""
    assert "There are no entries." in said("records", "verify")
    about = assessed(database, "b")
    assessed(database, "a")
    said("records", "erase", about, "--tenant", "b", *GROUNDS)
    lines = said("records", "verify").splitlines()
    assert [line.split(" sound")[0] for line in lines] == [
        "a: 1 entries, 0 of them erased,",
        "b: 2 entries, 1 of them erased,",
    ]
    assert said("records", "verify", "--tenant", "a").splitlines() == lines[:1]


@pytest.mark.usefixtures("here")
def test_what_does_not_verify_is_named(database: Database, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tenant, the first entry that is wrong, and why; the other tenants are verified all the same."""
    for tenant in ("a", "b", "b", "c"):
        assessed(database, tenant)
    with tampering(database) as connection:
        connection.execute(text("UPDATE entries SET kind = 'decision' WHERE tenant = 'b' AND number = 2"))
        connection.execute(text("COMMIT"))
        connection.execute(text("BEGIN"))
    told = said("records", "verify", code=1)
    assert "b: broken at entry 2. The entry is not as it was kept." in told
    assert told.count(" sound. Head ") == 2


@pytest.mark.usefixtures("here")
def test_a_head_that_was_noted_has_to_be_there_still(database: Database) -> None:
    """As it was printed, or copied from paper; one that is not there means that all was written anew."""
    assessed(database)
    (line,) = said("records", "head").splitlines()
    tenant, number, at, digest = line.split("  ")
    assert (tenant, number, at[:4], len(digest)) == ("local", "1", "2026", 64)
    assessed(database)
    copied = " ".join(re.findall("....", digest.upper()))
    assert "is that of entry 1: all up to it" in said("records", "verify", "--head", copied)
    assert "is not in the chain" in said("records", "verify", "--head", "0" * 64, code=1)
    assert "64 characters" in said("records", "verify", "--head", "abc", code=2)
    assert "no entries" in said("records", "verify", "--tenant", "locla", code=1)
    assert "no entries" in said("records", "head", "--tenant", "locla", code=1)


@pytest.mark.usefixtures("here")
def test_a_matter_is_erased_by_its_id(database: Database) -> None:
    """Again does no harm; a part of it, and what is none, is told apart."""
    about = assessed(database)
    decision = decided(database, about)
    assert f"a part of {about}" in said("records", "erase", decision, *GROUNDS, code=1)
    assert "no assessment of that id" in said("records", "erase", "none", *GROUNDS, code=1)
    assert "no assessment of that id" in said("records", "erase", about, "--tenant", "other", *GROUNDS, code=1)
    assert said("records", "erase", about, *GROUNDS) == f"{about} is erased: entry 3 says so.\n"
    assert said("records", "erase", about, *GROUNDS) == f"{about} was erased already.\n"
    assert sound(database).erased == 2


@pytest.mark.usefixtures("here")
def test_matters_are_erased_by_their_reference(database: Database) -> None:
    """All of them that are not held; and the reference is not repeated."""
    matters = sorted(assessed(database, reference="canary-7319") for _ in range(3))
    said("records", "hold", matters[1], *GROUNDS)
    told = said("records", "erase", "--reference", "canary-7319", *GROUNDS, code=1)
    assert told.count("is erased") == 2
    assert f"{matters[1]} is held: nothing of it was erased" in told
    said("records", "release", matters[1], *GROUNDS)
    assert matters[1] in said("records", "erase", "--reference", "canary-7319", *GROUNDS)
    told += said("records", "erase", "--reference", "canary-7319", *GROUNDS, code=1)
    assert "Nothing is kept under that reference" in told
    assert "canary" not in told


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    "words",
    [
        ("erase", *GROUNDS),
        ("erase", "x", "--reference", "y", *GROUNDS),
        ("erase", "x", "--authority", " ", "--reason", "r"),
        ("hold", "x", "--authority", "a", "--reason", "two\nlines"),
        ("erase", "x", "--authority", "a"),
        ("retention", "--authority", ""),
    ],
)
def test_what_is_not_said_clearly_is_not_done(words: tuple[str, ...]) -> None:
    """Which matter, on whose word, and why."""
    said("records", *words, code=2)


@pytest.mark.usefixtures("here")
def test_holds_are_counted(database: Database) -> None:
    """Each has to be released, and what is not held or is erased cannot be."""
    about = assessed(database)
    assert said("records", "hold", about, *GROUNDS) == f"{about} is held.\n"
    assert "held, 2 times" in said("records", "hold", about, *GROUNDS)
    assert "is held" in said("records", "erase", about, *GROUNDS, code=1)
    assert "1 more to release" in said("records", "release", about, *GROUNDS)
    assert said("records", "release", about, *GROUNDS) == f"{about} is released.\n"
    assert "no legal hold" in said("records", "release", about, *GROUNDS, code=1)
    said("records", "erase", about, *GROUNDS)
    assert "nothing left to hold" in said("records", "hold", about, *GROUNDS, code=1)


@pytest.mark.usefixtures("here")
def test_the_schedule_is_kept(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """First listed, then erased, and what is held stays; without a schedule nothing is ever due."""
    old, held, decision = (assessed(database, days_ago=days) for days in (900, 800, 700))
    decided(database, decision, days_ago=600)
    said("records", "hold", held, *GROUNDS)
    assert "There is no schedule" in said("records", "retention", "--authority", "Schedule", code=1)
    monkeypatch.setenv("THRESHOLDS_KEEP_ASSESSMENTS_FOR", "90 days")
    monkeypatch.setenv("THRESHOLDS_KEEP_DECISIONS_FOR", "100 years")
    listed = said("records", "retention", "--authority", "Schedule", "--dry-run")
    assert f"{old}  due  Kept without a decision for 90 days, since 2023-" in listed
    assert f"{held}  held, not erased" in listed
    assert decision not in listed
    assert "Nothing was erased" in listed
    assert sound(database).erased == 0
    assert f"{old}  erased  Kept" in said("records", "retention", "--authority", "Schedule")
    assert sound(database).erased == 1
    said("records", "release", held, *GROUNDS)
    assert f"{held}  erased" in said("records", "retention", "--authority", "Schedule", "--tenant", "local")
    assert said("records", "retention", "--authority", "Schedule") == "Nothing is due.\n"


@pytest.mark.usefixtures("here")
def test_erasures_are_listed_as_the_commands_that_repeat_them(database: Database) -> None:
    """Whatever characters are in them."""
    about = assessed(database, "a b'c")
    said("records", "erase", about, "--tenant", "a b'c", "--authority", 'the $HOME\'s "officer"', "--reason", "`x` # y")
    (line,) = said("records", "erasures").splitlines()
    words = shlex.split(line, comments=True)
    assert words == [
        "thresholds", "records", "erase", about, "--tenant", "a b'c",
        "--authority", "the $HOME's \"officer\"", "--reason", "`x` # y",
    ]  # fmt: skip
    assert "was erased already" in said(*words[1:])
    assert said("records", "erasures", "--tenant", "a b'c") == f"{line}\n"


@pytest.mark.usefixtures("here")
def test_holds_and_releases_are_listed_with_them_in_order(database: Database) -> None:
    """Those that a restored backup has already are not done a second time, and what it lacks is."""
    held, freed = assessed(database), assessed(database)
    for command, about in (("hold", held), ("hold", freed), ("release", freed), ("erase", freed)):
        said("records", command, about, *GROUNDS)
    lines = [shlex.split(line, comments=True) for line in said("records", "erasures").splitlines()]
    assert [words[2:4] for words in lines] == [["hold", held], ["hold", freed], ["release", freed], ["erase", freed]]
    for words in lines:
        assert ("nothing was done" in said(*words[1:])) == (words[2] != "erase")
    assert sound(database).entries == 6
    lost = [new_id() if word == lines[0][-1] else word for word in lines[0][1:]]
    assert "held, 2 times" in said(*lost)


def test_a_database_is_set_up_and_checked(empty_address: str) -> None:
    """Each step says what it found, and which comes next."""
    at = ("--database", empty_address)
    assert "run thresholds db migrate" in said("db", "check", *at, code=1)
    assert "run thresholds db migrate" in said("records", "verify", *at, code=1)
    first = said("db", "migrate", *at)
    assert first.startswith("Set up, with version 0003: ")
    assert "has version 0003 already" in said("db", "migrate", *at)
    assert "has version 0003, as needed" in said("db", "check", *at)
    assert (make_url(empty_address).password or "no password") not in first


def test_without_an_address_records_are_in_the_users_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which is made, with the database in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert str(tmp_path / "data" / "thresholds" / "records.db") in said("db", "migrate")
    assert "as needed" in said("db", "check")


@pytest.mark.parametrize("words", [("db", "check"), ("records", "verify"), ("db", "migrate"), ("records", "erasures")])
def test_a_database_that_is_not_to_be_had_is_said_plainly(words: tuple[str, ...], tmp_path: Path) -> None:
    """By its address, or by what is there; and its password is not."""
    told = said(*words, "--database", "mysql://me:secret@host/name", code=2)
    assert "Records are kept in SQLite, in a file, or in PostgreSQL" in told
    (tmp_path / "x.db").write_bytes(b"something else" * 100)
    assert "The database cannot be used: its file is no database." in said(
        *words, "--database", f"sqlite:///{tmp_path / 'x.db'}", code=1
    )
    told += said(*words, "--database", "postgresql://me:secret@127.0.0.1:1/name", code=1)
    assert "it cannot be reached" in told
    assert "secret" not in told


@pytest.mark.usefixtures("here")
def test_a_newer_database_is_left_alone(database: Database) -> None:
    """By every command."""
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for words in (
        ("db", "check"),
        ("db", "migrate"),
        ("records", "verify"),
        ("records", "retention", "--authority", "A"),
    ):
        assert "set up by a newer one" in said(*words, code=1)


@pytest.mark.usefixtures("here")
def test_what_is_not_overwritten_yet_is_noted(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The erasure is done, and the same command does the rest later."""
    about = assessed(database)
    with monkeypatch.context() as patched:
        patched.setattr("api.records.overwriting.overwrite", lambda _: "another program is reading it")
        told = said("records", "erase", about, *GROUNDS)
    assert "not yet overwritten on the disk: another program is reading it. Run this again later." in told
    assert said("records", "erase", about, *GROUNDS) == f"{about} was erased already.\n"


def test_the_head_is_that_of_the_chain(migrated_sqlite: str) -> None:
    """The digest that is printed is the one that is kept."""
    database = Database(migrated_sqlite)
    assessed(database)
    with database.reading() as connection:
        found = head(connection, "local")
    database.close()
    assert found
    assert found.digest in said("records", "head", "--database", migrated_sqlite)


@pytest.mark.usefixtures("here")
def test_retention_deletes_drafts_that_nobody_changes(database: Database) -> None:
    """With or without a schedule; a dry run only says how many."""
    long_ago = datetime.now(UTC) - KEPT_FOR
    with database.writing() as connection:
        begin(connection, Owner("local", "me"), {}, long_ago)
        kept = begin(connection, Owner("local", "me"), {}, long_ago + timedelta(days=2))
    words = ("records", "retention", "--authority", "Schedule")
    assert "1 draft is due: not sent, and not changed for 30 days." in said(*words, "--dry-run", code=1)
    assert "1 draft is deleted" in said(*words, code=1)
    assert "draft" not in said(*words, code=1)
    with database.reading() as connection:
        assert [one.id for one in own(connection, Owner("local", "me"), datetime.now(UTC))] == [kept]
