"""A PostgreSQL of the tests' own: made, started on loopback, and stopped by its own process id."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import psycopg
import pytest

from tests.api.services import descendants

_PATIENCE: Final = 30
"""Seconds in which it starts, or stops."""
_SETTINGS: Final = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "log_min_messages=panic",
)
# Most tests' data need not outlive a power cut.
_CARELESS: Final = ("fsync=off", "full_page_writes=off")


def programs() -> Path | None:
    """The folder of PostgreSQL's programs; None where it is not installed."""
    on_path = shutil.which("postgres")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: float(one.parent.name))
    found = [*([Path(on_path).resolve().parent] if on_path else []), *reversed(installed)]
    return next((one for one in found if (one / "initdb").exists() and (one / "postgres").exists()), None)


class Server:
    """A server with a folder of its own, whose superuser is ``thresholds``."""

    def __init__(self, programs: Path, folder: Path, *, durable: bool = False) -> None:
        """Make its data in an empty folder. It is not started yet. Where ``durable``, a commit is on the disk."""
        self._settings = _SETTINGS if durable else _SETTINGS + _CARELESS
        self._programs, self._data = programs, folder / "data"
        self._password = secrets.token_hex(16)
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        # PostgreSQL refuses to run as root.
        self._user = _ordinary_user() if os.geteuid() == 0 else None
        password = folder / "password"
        password.write_text(self._password, encoding="utf-8")
        if self._user:
            for one in (folder, password):
                shutil.chown(one, self._user, pwd.getpwnam(self._user).pw_gid)
        subprocess.run(
            [
                programs / "initdb", f"--pgdata={self._data}", f"--pwfile={password}", "--username=thresholds",
                "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions",
            ],
            check=True, stdout=subprocess.DEVNULL, cwd="/", user=self._user,
            group=self._user and pwd.getpwnam(self._user).pw_gid, extra_groups=[] if self._user else None,
        )  # fmt: skip

    @property
    def data(self) -> Path:
        """The folder of its data."""
        return self._data

    @property
    def password(self) -> str:
        """The password of ``thresholds``."""
        return self._password

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        return self._port

    def address(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://thresholds:{self._password}@127.0.0.1:{self._port}/{name}"

    def run(self, *statements: str) -> None:
        """Run statements as its superuser, each a transaction of its own."""
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = [f"-c{setting}" for setting in (*self._settings, f"port={self._port}")]
        self._process = subprocess.Popen(
            [self._programs / "postgres", f"-D{self._data}", *settings],
            cwd="/", user=self._user, group=self._user and pwd.getpwnam(self._user).pw_gid,
            extra_groups=[] if self._user else None,
        )  # fmt: skip
        for _ in range(_PATIENCE * 20):
            assert self._process.poll() is None, "PostgreSQL does not start"
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        self.stop()
        raise TimeoutError("PostgreSQL does not answer")

    def stop(self) -> None:
        """End it, and every connection to it."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(_PATIENCE)
        self._process = None

    def freeze(self) -> None:
        """Stop it in its tracks: its computer still takes whatever is sent to it, and nothing answers."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        for pid in (self._process.pid, *descendants(self._process.pid)):
            with suppress(ProcessLookupError):
                os.kill(pid, number)

    def kill(self) -> None:
        """End it as a power cut would: nothing is written any more. It can be started again."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextmanager
def server() -> Iterator[Server]:
    """A running server, with nothing in it; skips the test where PostgreSQL is not installed."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    # Not pytest's own folder: the user that PostgreSQL runs as may not enter it.
    with tempfile.TemporaryDirectory(prefix="thresholds-postgresql-") as folder:
        running = Server(found, Path(folder))
        try:
            running.start()
            yield running
        finally:
            running.stop()


def _ordinary_user() -> str:
    known = {user.pw_name for user in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def _free_port() -> int:
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        port: int = asking.getsockname()[1]
        return port
