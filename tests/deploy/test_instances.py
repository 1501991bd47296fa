"""The guide to several instances: every command of it, under load, with the real service, PostgreSQL and nginx."""

import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import QueuePool

from api.records.database import Database
from api.records.engines import engine_of, read_address
from api.records.keeping import heads
from api.records.verifying import Broken, verify
from tests.api.services import running, until
from tests.conftest import RULESETS
from tests.deploy.load import Load
from tests.deploy.nginx import SHIPPED, Nginx, free_ports
from tests.guides.guide import DOCS
from tests.guides.shell import Shell

GUIDE = (DOCS / "guides" / "scaling.md").read_text(encoding="utf-8")
CHAPTERS = {
    title: "".join(re.findall(r"(?ms)^```sh\n(.*?)^```$", text))
    for title, text in re.findall(r"(?ms)^## ([^\n]*)\n(.*?)(?=^## |\Z)", GUIDE)
}
PORTS = ("8001", "8002", "8003")
TENANT = "peterborough"
SOONER = ("within: 5 working days", "within: 3 working days")
"""What is changed of the rule that says by when to notify."""
BEFORE, AFTER = "2026-04-10", "2026-04-08"
"""When that is due by the rulebook as it is shipped, and by the changed one."""

_CONNECTED = "01"


class Desk:
    """Where somebody follows the guide."""

    def __init__(self, folder: Path, nginx: Nginx, shell: Shell) -> None:
        """Keep its folder, the proxy, and the terminal."""
        self.folder, self.nginx, self._shell = folder, nginx, shell
        self.ports = dict(zip(PORTS, free_ports(len(PORTS)), strict=True))
        self.followed: set[str] = set()

    def here(self, text: str) -> str:
        """What the guide or a file says, with the ports and folders of this desk."""
        for there, own in self.ports.items():
            text = re.sub(rf"\b{there}\b", str(own), text)
        return self.nginx.here(text)

    def follow(self, title: str) -> str:
        """Do what a chapter says."""
        self.followed.add(title)
        return self.run(CHAPTERS[title])

    def run(self, commands: str) -> str:
        """Run some commands, as the guide has them."""
        return self._shell.run(self.here(commands))

    def process(self, port: str) -> int:
        """The process of an instance."""
        return int((self.folder / f"{self.ports[port]}.pid").read_text())

    @property
    def log(self) -> str:
        """What the proxy has logged."""
        return (self.nginx.folder / "thresholds.log").read_text()

    def end(self) -> None:
        """End whatever is left of it."""
        self.nginx.stop()
        for pid in (int(path.read_text()) for path in self.folder.glob("*.pid")):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


@pytest.fixture
def desk(tmp_path: Path, empty_postgresql: str) -> Iterator[Desk]:
    """A folder with what is shipped, and a second rulebook."""
    if not all(map(shutil.which, ("bash", "curl"))):
        pytest.skip("bash or curl is not installed")
    (port,) = free_ports(1)
    nginx = Nginx(tmp_path / "nginx", port)
    folder = tmp_path / "desk"
    for name in ("rulesets", "rulesets-new"):
        shutil.copytree(RULESETS, folder / name)
    (changed,) = (folder / "rulesets-new").rglob("notify-the-panel.yaml")
    text = changed.read_text(encoding="utf-8")
    assert text.count(SOONER[0]) == 1
    changed.write_text(text.replace(*SOONER), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("THRESHOLDS_")} | {
        "PATH": os.pathsep.join([str(nginx.command.parent), str(Path(sys.executable).parent), os.environ["PATH"]]),
        "CURL_CA_BUNDLE": str(nginx.certificate),
        "CURL_HOME": str(tmp_path),
        "THRESHOLDS_DATABASE_URL": empty_postgresql,
        "THRESHOLDS_RULESETS_DIR": str(folder / "rulesets"),
        "THRESHOLDS_SIGN_IN": "required",
        "THRESHOLDS_PUBLIC_URL": f"https://127.0.0.1:{port}",
        "THRESHOLDS_RATE_LIMIT": "0",
    }
    (tmp_path / ".curlrc").write_text('noproxy = "*"\nmax-time = 60\n', encoding="utf-8")
    with Shell(folder, environment) as shell:
        found = Desk(folder, nginx, shell)
        (folder / "deploy").mkdir()
        for path in SHIPPED.iterdir():
            (folder / "deploy" / path.name).write_text(found.here(path.read_text(encoding="utf-8")), encoding="utf-8")
        try:
            yield found
        finally:
            found.end()


def test_the_guide_holds_under_load(desk: Desk, empty_postgresql: str) -> None:
    """Instances are killed, added, taken away and replaced, and so is the rulebook: every request succeeds, once."""
    desk.follow("Begin with two")
    assert '"status":"ready"' in desk.follow("The proxy")
    key = (desk.folder / "referral-form.key").read_text().strip()
    with Load(f"https://127.0.0.1:{desk.nginx.port}", desk.nginx.trust, key) as load:
        desk.follow("Add an instance")
        load.some_more()
        # First frozen, so that it is killed with a request in hand.
        os.kill(desk.process("8001"), signal.SIGSTOP)
        until(lambda: stays_in_hand(desk.ports["8001"]))
        os.kill(desk.process("8001"), signal.SIGKILL)
        load.some_more()
        repeated = rf"\[127.0.0.1:{desk.ports['8001']}, 127.0.0.1:\d+\] \[502, 20[01]\]"
        assert re.search(repeated, desk.log) or load.broke_off
        broke_off = len(load.broke_off)
        # From here on nobody is killed, and nobody needs a key.
        load.keyless = True
        desk.follow("Take one away")
        load.some_more()
        old = [desk.process(port) for port in PORTS[1:]]
        desk.follow("Upgrade the program, one by one")
        load.some_more()
        new = [desk.process(port) for port in PORTS[1:]]
        ((before, due),) = load.answers
        first = next(iter(load.accepted))
        desk.follow("Change the rulebook, one by one")
        assert not set(old) & set(new)
        assert not any(map(running, (*old, *new)))
        assert len(load.broke_off) == broke_off
        between = set(load.answers)
        load.answers.clear()
        load.some_more()
        ((after, due_after),) = load.answers
        # Told to stop while it is still listed.
        load.keyless = False
        os.kill(desk.process("8002"), signal.SIGTERM)
        load.some_more()
    assert not load.wrong, load.wrong
    assert (due, due_after) == (BEFORE, AFTER)
    assert between == {(before, BEFORE), (after, AFTER)}
    again = load.again(first)
    assert (again["id"], again["kept"]["digest"]) == load.accepted[first]
    assert (again["rulebook"]["digest"], again["headline"]["next_deadline"]) == (before, BEFORE)
    assert kept_once(empty_postgresql, load) > 20
    desk.run("take_away 8002")
    with pytest.raises(AssertionError, match="no servers are inside upstream"):
        desk.run("take_away 8003")
    assert load.again(first)["id"] == again["id"]
    assert desk.followed == {title for title, commands in CHAPTERS.items() if commands}
    stopped = [(desk.folder / f"{port}.log").read_text() for port in desk.ports.values()]
    assert not [log for log in stopped if "Traceback" in log]


def in_hand(port: int) -> set[str]:
    """Where the requests come from that a port has and has not answered. Needs Linux."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return {row[2] for row in rows if row[1].endswith(f":{port:04X}") and row[3] == _CONNECTED}


def stays_in_hand(port: int) -> set[str]:
    """The same, of a process that is frozen: an answer that it had given already is read meanwhile."""
    before = in_hand(port)
    time.sleep(0.5)
    return before & in_hand(port)


def kept_once(address: str, load: Load) -> int:
    """How many records there are: each that was accepted, once, and no other; and the chain is whole."""
    database = Database(address)
    with database.reading() as connection:
        verified = verify(connection, TENANT)
        kept = [(one.reference, one.entry.id, one.entry.digest) for one in heads(connection, TENANT, "assessment")]
    database.close()
    assert not isinstance(verified, Broken), verified
    assert sorted(kept) == sorted((key, *found) for key, found in load.accepted.items())
    return len(kept)


def test_the_numbers_of_connections_are_true() -> None:
    """What the guide says of the pool is what the pool is, and its table follows from it."""
    pool = engine_of(read_address("postgresql://user@host/name")).pool
    assert isinstance(pool, QueuePool)
    each = pool.size() + pool._max_overflow
    assert f"up to **{each}** connections ({pool.size()} that it keeps, {pool._max_overflow} more under load)" in GUIDE
    rows = [tuple(map(int, row)) for row in re.findall(r"(?m)^\| (\d+)[^|]* \| (\d+) \|$", GUIDE)]
    assert len(rows) == 3
    spare = 3 + 5
    assert [most for all_, most in rows] == [(all_ - spare) // each for all_, _ in rows]
