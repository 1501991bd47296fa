"""What tests of security share: a whole day of the service, used once and judged by each."""

import fcntl
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.api.postgresql import programs
from tests.security.loopback import alone

Json = dict[str, Any]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, rather than skip, what needs a network of its own, where no program may have one."""
    needing = [item for item in items if item.get_closest_marker("own_network")]
    if needing and alone() is None:
        config.hook.pytest_deselected(items=needing)
        items[:] = [item for item in items if item not in needing]


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Json:
    """With PostgreSQL, where it is installed, and on a computer without a network, where one can be made."""
    # It takes long: where tests run on several processes, the first that needs it has it for all.
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    with (folder / "day.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        told = folder / "day.json"
        if not told.exists():
            told.write_text(_lived(tmp_path_factory.mktemp("day")), encoding="utf-8")
        found: Json = json.loads(told.read_text(encoding="utf-8"))
    return found


def _lived(folder: Path) -> str:
    before, kind = alone() or (), "postgresql" if programs() else "sqlite"
    command = [*before, sys.executable, "-m", "tests.security.using", str(folder), kind]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


@pytest.fixture
def day_of_postgresql(day: Json) -> Json:
    """The day, with a database that can be lost."""
    if day["database"] is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    return day
