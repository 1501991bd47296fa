"""Disks that are full or may not be written to: cases are assessed all the same, and what is kept is kept whole."""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

import httpx2
from httpx2 import Response

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.records.matters import sound
from tests.api.services import Service, until

CASE: Final = {"authority": "Peterborough", "on": "2026-04-01", "facts": {"died": "no"}}
_SMALL: Final = 400 * 1024
_NUMBERS: Final = count(1)


def keep(service: Service, key: str) -> Response:
    """Have a case assessed and kept, under a key of its own."""
    return service.client.post("/v1/assessments", json={**CASE, "record": True}, headers={"Idempotency-Key": key})


def assessed(service: Service) -> bool:
    """A case that is not to be kept is assessed."""
    return service.client.post("/v1/assessments", json=CASE).status_code == 200


@contextmanager
def limited(service: Service, size: int = _SMALL) -> Iterator[None]:
    """No file of the service, its log among them, may become larger than so many bytes: as on a full disk."""
    pid = service.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, before[1]))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


def database_in(folder: Path) -> str:
    """The address of a new database."""
    address = f"sqlite:///{folder / 'records.db'}"
    made = Database(address)
    migrate(made)
    made.close()
    return address


def kept_until_full(service: Service) -> tuple[list[str], str]:
    """Keep until there is no room: the ids that were kept, and the key under which nothing was."""
    kept: list[str] = []
    for number in _NUMBERS:
        answer = keep(service, f"key-{number}")
        if answer.status_code != 201:
            assert answer.status_code == 503, answer.text
            assert answer.json()["type"] == "/problems/records-not-available"
            return kept, f"key-{number}"
        kept.append(answer.json()["id"])
    raise AssertionError


def whole(address: str, entries: int) -> None:
    """The chain verifies, and has so many links."""
    database = Database(address)
    assert sound(database).entries == entries
    database.close()


def test_records_with_no_more_room_are_used_again_when_there_is_some(tmp_path: Path) -> None:
    """Nothing is half kept, what was kept is read, and cases are assessed; the same program goes on afterwards."""
    address = database_in(tmp_path)
    with Service(tmp_path, database_url=address, rate_limit="0") as service:
        with limited(service):
            kept, key = kept_until_full(service)
            assert keep(service, key).status_code == 503
            assert assessed(service)
            assert service.client.get(f"/v1/assessments/{kept[-1]}").status_code == 200
        again = keep(service, key)
        assert again.status_code == 201
        assert keep(service, key).json()["id"] == again.json()["id"]
        whole(address, len(kept) + 1)
    assert "Traceback" not in service.printed


def _mounts() -> bool:
    """Whether a small disk of its own can be mounted here."""
    here = Path("/proc/self/status").read_text(encoding="ascii")
    held = int(here.partition("CapEff:")[2].split()[0], 16)
    return os.geteuid() == 0 and bool(held >> 21 & 1)


def _remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", folder], check=True)  # noqa: S607 (as it is found)


@contextmanager
def disk(folder: Path) -> Iterator[Callable[[str], None]]:
    """A disk of 400 kB in a folder; what is yielded changes how it is mounted."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "none", folder], check=True)  # noqa: S607 (as it is found)
    try:
        yield partial(_remount, folder)
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)  # noqa: S607


# Left out, rather than skipped, where nothing may be mounted: the test above is there everywhere.
if _mounts():

    def test_a_disk_that_is_full_and_later_read_only(tmp_path: Path) -> None:
        """A real one: nothing is half kept, and with room the same program goes on; read-only, nothing is kept."""
        small = tmp_path / "small"
        small.mkdir()
        with disk(small) as mount:
            address = database_in(small)
            with Service(tmp_path, database_url=address, rate_limit="0") as service:
                kept, key = kept_until_full(service)
                assert assessed(service)
                mount("size=2m")
                assert keep(service, key).status_code == 201
                whole(address, len(kept) + 1)
            assert "Traceback" not in service.printed
            mount("ro")
            with Service(tmp_path, database_url=address, rate_limit="0") as service:
                assert keep(service, "while read-only").status_code == 503
                assert assessed(service)
                assert service.client.get(f"/v1/assessments/{kept[-1]}").status_code in {200, 503}
            assert "Traceback" not in service.printed


def test_no_folder_to_remember_in_is_needed(tmp_path: Path) -> None:
    """Neither that a rulebook was rehearsed nor what printing caches: papers are made all the same."""
    with _with(tmp_path, HOME="/dev/full", XDG_CACHE_HOME="/dev/full") as service:
        answer = keep(service, "one")
        assert answer.status_code == 201
        for form in ("application/pdf", "text/html"):
            paper = service.client.get(f"/v1/assessments/{answer.json()['id']}/rationale", headers={"Accept": form})
            assert (paper.status_code, paper.headers["content-type"].partition(";")[0]) == (200, form)
    assert "Traceback" not in service.printed


def test_a_log_that_cannot_be_written_keeps_nobody_waiting(tmp_path: Path) -> None:
    """With a full disk under it the service answers, keeps, and ends as it should."""
    with _with(tmp_path) as service:
        assert keep(service, "before").status_code == 201
        with limited(service, 0):
            assert assessed(service)
    assert service.process.returncode == 0


def test_workers_that_have_no_room_to_measure_together_measure_alone(tmp_path: Path) -> None:
    """Writing to a page for which there is no room would end them, again and again."""
    with _with(tmp_path, workers=2, limit=100 * 1024) as service:
        for _ in range(6):
            with httpx2.Client(trust_env=False, timeout=60, base_url=service.client.base_url) as client:
                assert client.post("/v1/assessments", json=CASE).status_code == 200
                assert "thresholds_requests_total" in client.get("/metrics").text
        until(lambda: any("no room" in line["event"] for line in service.lines(level="warning")))
        assert not [line for line in service.lines() if "was replaced" in line["event"]]


@contextmanager
def _with(folder: Path, *, workers: int = 1, limit: int | None = None, **environment: str) -> Iterator[Service]:
    """A service with other variables, and perhaps with a limit to the size of its files from its beginning."""
    service = Service(folder, workers, database_url=database_in(folder), rate_limit="0")
    service._environment |= environment
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    if limit is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        service.__enter__()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    try:
        yield service
    finally:
        service.__exit__()
