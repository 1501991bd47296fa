"""Several who append at once, and one who dies while appending."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.records.chain import head
from api.records.database import Database
from api.records.keeping import content, keep, new_id
from tests.api.records.matters import NOW, assessed, decided, sound

ROOT = Path(__file__).parents[3]


def _process(address: str, what: str) -> "subprocess.Popen[str]":
    words = [sys.executable, "-m", "tests.api.records.appending", address, what]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_threads_leave_no_gap(database: Database) -> None:
    """Each finds the last entry of its tenant, and no two find the same."""
    with ThreadPoolExecutor(8) as pool:
        done = [pool.submit(assessed, database, tenant) for tenant in ("a", "b") * 20]
    assert all(one.result() for one in done)
    assert [sound(database, tenant).entries for tenant in ("a", "b")] == [20, 20]


def test_processes_leave_no_gap(address: str, database: Database) -> None:
    """As threads, with nothing in common but the database."""
    running = [_process(address, "15") for _ in range(3)]
    for _ in range(15):
        assessed(database)
    for process in running:
        process.communicate(timeout=60)
    assert [process.returncode for process in running] == [0, 0, 0]
    assert sound(database).entries == 60


def test_what_fails_halfway_leaves_nothing(database: Database) -> None:
    """Whatever was appended before it in the same transaction goes with it."""
    about = assessed(database)

    def failing() -> None:
        with database.writing() as connection:
            keep(connection, "local", "decision", content({}, "me"), NOW, id_=new_id(), about=about)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()
    assert sound(database).entries == 1
    decided(database, about)
    assert sound(database).entries == 2


def test_who_dies_halfway_leaves_nothing_and_no_lock(address: str, database: Database) -> None:
    """A process that is killed between an append and its end."""
    assessed(database)
    process = _process(address, "wait")
    assert process.stdout
    assert process.stdout.readline() == "halfway\n"
    process.kill()
    process.communicate(timeout=60)
    assessed(database)
    assert sound(database).entries == 2


def test_who_reads_is_not_held_up_by_who_writes(database: Database) -> None:
    """And sees nothing of what is not whole yet."""
    assessed(database)
    with database.writing() as writing:
        keep(writing, "local", "assessment", content({}, "me"), NOW, id_="new", about="new")
        with database.reading() as connection:
            found = head(connection, "local")
        assert found
        assert found.number == 1
    assert sound(database).entries == 2
