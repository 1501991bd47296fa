"""A power cut in the midst of writing SQLite's file: what is there afterwards is whole, up to some record."""

import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.records.database import Database
from tests.api.records.matters import assessed, sound
from tests.api.services import until

_RECORDS = 12


@pytest.fixture
def torn(tmp_path: Path, migrated_sqlite: str) -> Iterator[Path]:
    """A folder with a database of some records, all of them in the log that SQLite writes ahead."""
    database = Database(migrated_sqlite)
    with database.reading():
        # While somebody reads, nothing is moved from the log into the file.
        for number in range(_RECORDS):
            assessed(database, answer=bytes([number]) * 3_000)
        found = tmp_path / "torn"
        found.mkdir()
        for name in ("records.db", "records.db-wal"):
            shutil.copyfile(tmp_path / name, found / name)
        yield found
    database.close()


def _entries(folder: Path) -> int:
    """How many records there are: their chain has to verify, and another can be added."""
    database = Database(f"sqlite:///{folder / 'records.db'}")
    found = sound(database).entries
    assessed(database)
    assert sound(database).entries == found + 1
    database.close()
    return found


@pytest.mark.parametrize("end", ["nothing", "zeros", "noise"])
def test_a_log_that_ends_anywhere_holds_whole_records(torn: Path, tmp_path: Path, end: str) -> None:
    """Cut short at any byte, and filled up as disks do: never half a record; more of the log, more records."""
    log = (torn / "records.db-wal").read_bytes()
    chance = random.Random(3)  # noqa: S311 (repeatable, not secret)
    cuts = sorted({0, 1, 32, len(log) - 1, len(log), *(chance.randrange(len(log)) for _ in range(14))})
    found = []
    for cut in cuts:
        rest = {"nothing": b"", "zeros": bytes(len(log) - cut), "noise": chance.randbytes(len(log) - cut)}[end]
        here = tmp_path / f"cut-{cut}"
        shutil.copytree(torn, here)
        (here / "records.db-wal").write_bytes(log[:cut] + rest)
        found.append(_entries(here))
    assert found == sorted(found)
    assert (found[0], found[-1]) == (0, _RECORDS)
    assert len(set(found)) > _RECORDS // 3


def test_writers_killed_again_and_again_leave_whole_records(migrated_sqlite: str, tmp_path: Path) -> None:
    """SIGKILL at any moment, and the next goes on where it ended."""
    before = 0
    database = Database(migrated_sqlite)
    for _ in range(2):
        writing = subprocess.Popen([sys.executable, "-m", "tests.api.records.appending", migrated_sqlite, "100000"])
        until(lambda before=before: sound(database).entries >= before + 3)  # type: ignore[misc]
        writing.send_signal(signal.SIGKILL)
        assert writing.wait() == -signal.SIGKILL
        found = sound(database).entries
        assert found >= before + 3
        before = found
    database.close()
    assert _entries(tmp_path) == before
