"""``python -m tests.benchmarks.kills [KILLS]``: nothing accepted is lost, whatever is killed while it is written.

Writers keep assessments without pause while a worker, the whole service or PostgreSQL is killed (SIGKILL), again and
again. After each kill every record that was accepted has to be there, each once, and the chain has to verify.
"""

import os
import random
import signal
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter
from pathlib import Path
from typing import Final

import httpx2

from api.records.database import Database
from api.records.keeping import heads
from api.records.migrating import migrate
from api.records.verifying import Broken, verify
from tests.api.postgresql import Server
from tests.api.services import Service, descendants, running, until
from tests.benchmarks.servers import postgresql

_WRITERS: Final = 4
_MOST: Final = 20
"""The most records accepted between two kills, about."""
_CASE: Final = {"authority": "Peterborough", "on": "2026-04-01", "detail": "brief", "facts": {"died": "yes"}}
_PATIENCE: Final = 600
"""Seconds in which writing goes on after a kill, even where the computer is busy with other things."""
_IN_ONE: Final = 20
"""So many kills are survived by one database, and the next has a new one: to verify it all after each takes long."""
_KINDS: Final = ("a worker", "the service", "PostgreSQL")


class Writer(threading.Thread):
    """Keeps assessments, one after the other; one that was not answered is sent again under its key."""

    def __init__(self, serving: list[Service]) -> None:
        """Keep where to write: the last of these."""
        super().__init__(daemon=True)
        self._serving = serving
        self.accepted: dict[str, str] = {}
        self.stopping = False

    def run(self) -> None:
        """Write until told to stop."""
        while not self.stopping:
            key = str(uuid.uuid4())
            while not (digest := self._kept(key)) and not self.stopping:
                # Killed: whether it was kept cannot be known, and sending it again is how to find out.
                time.sleep(0.05)
            if digest:
                self.accepted[key] = digest

    def _kept(self, key: str) -> str | None:
        """The digest of the record that was accepted, if one was."""
        told = {**_CASE, "record": True, "reference": key}
        try:
            address = f"http://127.0.0.1:{self._serving[-1].port}/v1/assessments"
            answer = httpx2.post(address, json=told, headers={"Idempotency-Key": key}, timeout=30, trust_env=False)
            answer.read()
        except httpx2.TransportError:
            return None
        assert answer.status_code in {201, 503}, answer.text
        return answer.json()["kept"]["digest"] if answer.status_code == 201 else None


def main(kills: int) -> None:
    """Kill so many times; print what was killed and how many records were accepted."""
    with postgresql() as server, tempfile.TemporaryDirectory() as folder:
        killed = Counter[str]()
        for first in range(1, kills + 1, _IN_ONE):
            numbers = range(first, min(first + _IN_ONE, kills + 1))
            server.run(f"CREATE DATABASE records_{first}")
            killed += _kill_again_and_again(numbers, Path(folder), server, server.address(f"records_{first}"))
    print(f"{kills} kills ({', '.join(f'{n} of {what}' for what, n in killed.items())}): no accepted record lost")


def _kill_again_and_again(numbers: range, folder: Path, server: Server, address: str) -> Counter[str]:
    """Kill that often while one database is written to; what was killed how often."""
    database = Database(address)
    migrate(database)
    serving = [_started(folder, address)]
    writers = [Writer(serving) for _ in range(_WRITERS)]
    for writer in writers:
        writer.start()
    chance, killed = random.Random(numbers[0]), Counter[str]()  # noqa: S311 (repeatable, not secret)
    try:
        for number in numbers:
            # In the midst of writing: some were accepted since the last kill.
            before, more = _count(writers), chance.randint(1, _MOST)
            until(lambda before=before, more=more: _count(writers) >= before + more, _PATIENCE)  # type: ignore[misc]
            time.sleep(chance.uniform(0, 0.1))
            what = _KINDS[number % len(_KINDS)]
            _kill(what, chance, folder, server, serving, address)
            killed[what] += 1
            accepted = {key: digest for writer in writers for key, digest in dict(writer.accepted).items()}
            entries = _look(database, accepted)
            seen = f"{len(accepted):>6} accepted, {entries} kept, none lost, none twice"
            print(f"{number:>4} {what:<12} {seen}", flush=True)
    finally:
        for writer in writers:
            writer.stopping = True
        serving[-1].__exit__()
        database.close()
    return killed


def _count(writers: list[Writer]) -> int:
    return sum(len(writer.accepted) for writer in writers)


def _started(folder: Path, address: str) -> Service:
    return Service(folder, workers=2, database_url=address, rate_limit="0").__enter__()


def _kill(what: str, chance: random.Random, folder: Path, server: Server, serving: list[Service], address: str) -> None:
    """Kill it while it is written to, and start again what does not start again by itself."""
    service = serving[-1].process.pid
    if what == "a worker":
        os.kill(chance.choice(_workers(service)), signal.SIGKILL)
    elif what == "the service":
        left = descendants(service)
        serving[-1].process.kill()
        serving[-1].process.wait()
        # Its workers see that it is gone and end by themselves.
        until(lambda: not any(running(pid) for pid in left))
        serving.append(_started(folder, address))
    else:
        server.kill()
        until(lambda: _comes_back(server))


def _workers(service: int) -> list[int]:
    """The processes that answer."""
    return until(lambda: [pid for pid in descendants(service) if b"spawn_main" in _command(pid)])


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _comes_back(server: Server) -> bool:
    """Whether PostgreSQL starts: not before the last of its old processes has ended."""
    try:
        server.start()
    except AssertionError:
        server.kill()
        return False
    return True


def _look(database: Database, accepted: dict[str, str]) -> int:
    """How many records there are: each that was accepted once, as it was answered, and the chain whole."""
    with database.reading() as connection:
        verified = verify(connection, "local")
        kept = [(one.reference, one.entry.digest) for one in heads(connection, "local", "assessment")]
    assert not isinstance(verified, Broken), verified
    digests = dict(kept)
    assert len(digests) == len(kept), "A record was kept twice."
    lost = [key for key, digest in accepted.items() if digests.get(key) != digest]
    assert not lost, f"{len(lost)} accepted records are lost."
    return len(kept)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
