"""A service of the tests' own: the real command in a process of its own, on a free port of this computer."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx2
from fastapi import FastAPI
from starlette.datastructures import State
from starlette.testclient import TestClient

from api.running.settings import PREFIX

COMMAND = [sys.executable, "-c", "from api.cli import app; app()", "serve", "--port", "0"]
_PATIENCE = 60


class Service:
    """A running service. What it prints goes to files, and it is ended with the block."""

    def __init__(self, folder: Path, workers: int = 1, **settings: str) -> None:
        """Keep how to start it; settings by their names, without the prefix."""
        self._out, self._err = folder / "out", folder / "err"
        self._command = [*COMMAND, "--workers", str(workers)]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        self.client = httpx2.Client(timeout=_PATIENCE, trust_env=False)
        # What it leaves behind when it is killed is left in the test's own folder.
        inherited["TMPDIR"] = str(folder)
        self._environment = inherited | {PREFIX + name.upper(): value for name, value in settings.items()}

    def __enter__(self) -> Self:
        """Start it, and wait until it says where it serves."""
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(self._command, stdout=out, stderr=err, env=self._environment)
        try:
            self.client.base_url = until(self._address) or ""
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    @property
    def port(self) -> int:
        """The port that it listens on."""
        found = self.client.base_url.port
        assert found
        return found

    def __exit__(self, *_: object) -> None:
        """End it, gently if it lets us."""
        self.client.close()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                for pid in (*descendants(self.process.pid), self.process.pid):
                    os.kill(pid, signal.SIGKILL)
                self.process.wait()

    @property
    def printed(self) -> str:
        """All that it has printed."""
        return self._out.read_text() + self._err.read_text()

    def lines(self, **having: object) -> list[dict[str, Any]]:
        """The lines of its log that have these fields so."""
        # The last may be half written.
        told = [json.loads(line) for line in self._err.read_text().split("\n")[:-1] if line.startswith("{")]
        return [line for line in told if line.items() >= having.items()]

    def _address(self) -> str | None:
        found = re.search(r"http://127\.0\.0\.1:\d+", self._out.read_text())
        assert found or self.process.poll() is None, self.printed
        return found and found[0]


def state_of(client: TestClient) -> State:
    """The parts of the service that a test's client calls."""
    assert isinstance(client.app, FastAPI)
    return client.app.state


def unanswered() -> str:
    """The address of a database that is not there."""
    with socket.create_server(("127.0.0.1", 0)) as closing:
        return f"postgresql://user@127.0.0.1:{closing.getsockname()[1]}/records"


T = TypeVar("T")


def until(found: Callable[[], T], patience: float = _PATIENCE) -> T:
    """What is found, once it is; fails where that takes a minute, or as many seconds as is said."""
    end = time.monotonic() + patience
    while not (told := found()):
        assert time.monotonic() < end, "It never came."
        time.sleep(0.05)
    return told


def descendants(pid: int) -> list[int]:
    """The processes that a process started, and those that they did. Needs Linux."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # Behind the name, which stands in brackets and may hold anything: state, parent.
            _, parent = stat.read_text().rpartition(")")[2].split()[:2]
            children.setdefault(int(parent), []).append(int(stat.parent.name))
    found = children.get(pid, [])
    return found + [each for child in found for each in descendants(child)]


def running(pid: int) -> bool:
    """Whether a process runs: one that ended, and that nobody has asked for its status, does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
