"""The proxy as it is shipped: what it repeats and what never, what it passes on, what it says itself, what it keeps."""

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx2
import pytest

from api.assessing.batches import LARGEST as BATCH
from api.keeping.deciding import LARGEST as DECISION
from api.problems import NOT_FOUND, NOT_READY, TOO_LARGE, Kind
from api.running.serving import GRACE
from rules_engine.case_files import LARGEST as CASE
from tests.api.services import until
from tests.deploy.instances import Instance
from tests.deploy.nginx import SHIPPED, Nginx, free_ports

CANARY = "jane-doe-CANARY"
KEYED = {"Idempotency-Key": "9f0c1c86-6a5e-4a55-8f6f-6a3b6a6f3b10"}


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Nginx]:
    """One that is not started yet."""
    found = Nginx(tmp_path / "nginx", *free_ports(1))
    yield found
    found.stop()


def asked(nginx: Nginx, method: str, path: str, **more: object) -> httpx2.Response:
    """What it answers."""
    with httpx2.Client(verify=nginx.trust, trust_env=False, timeout=30) as client:
        return client.request(method, f"https://127.0.0.1:{nginx.port}{path}", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("method", "path", "headers", "repeated"), [
    ("GET", "/v1/facts", {}, True),
    ("GET", "/assessments", {}, True),
    ("POST", "/v1/assessments", KEYED, True),
    ("POST", "/v1/assessments/7/decisions", KEYED, True),
    ("POST", "/v1/questions", {}, True),
    ("POST", "/v1/assessments/batch", {}, True),
    ("POST", "/v1/adapters/govuk-forms?detail=brief", {}, True),
    ("POST", "/v1/assessments", {}, False),
    ("POST", "/v1/assessments", {"Idempotency-Key": ""}, False),
    ("POST", "/v1/assessments/7/decisions", {}, False),
    # No page takes a key: what it sends might be done twice.
    ("POST", "/refer/check", KEYED, False),
    ("POST", "/V1/assessments", KEYED, False),
])  # fmt: skip
def test_only_what_may_be_done_twice_is_sent_twice(
    nginx: Nginx, method: str, path: str, headers: dict[str, str], *, repeated: bool
) -> None:
    """An instance that fails while it has a request: another is asked, or the caller is told to look first."""
    with Instance(dies=True) as one, Instance(dies=True) as other:
        nginx.start([one.port, other.port])
        answer = asked(nginx, method, path, headers=headers)
        assert len(one.requests + other.requests) == (2 if repeated else 1)
    said(answer, NOT_READY)
    assert "any duty still stands" in answer.json()["detail"]
    assert "without a key, look first whether it is there" in answer.json()["detail"]
    assert answer.headers["retry-after"] == "5"


@pytest.mark.parametrize("path", ["/v1/assessments", "/refer/check"])
def test_what_reached_no_instance_is_sent_to_the_next(nginx: Nginx, path: str) -> None:
    """Whatever it is: one that has stopped refuses connections, and nothing is told to it."""
    with Instance() as gone, Instance() as there:
        nginx.start([gone.port, there.port])
        gone.__exit__()
        for _ in range(3):
            assert asked(nginx, "POST", path, content=b"{}").json() == {"from": "an instance"}
        assert len(there.requests) == 3


@pytest.mark.parametrize("status", ["503 Service Unavailable", "500 Internal Server Error", "429 Too Many Requests"])
def test_what_an_instance_answers_is_its_word(nginx: Nginx, status: str) -> None:
    """It is passed on as it is, and nobody else is asked: the others have the same database and the same rules."""
    with Instance(status=status) as one, Instance(status=status) as other:
        nginx.start([one.port, other.port])
        answer = asked(nginx, "POST", "/v1/assessments", headers=KEYED, content=b"{}")
        assert len(one.requests + other.requests) == 1
    assert answer.status_code == int(status[:3])
    assert answer.json() == {"from": "an instance"}


def test_where_no_instance_is_left_it_is_said(nginx: Nginx) -> None:
    """Not as a page of nginx, and not as a "no"."""
    with Instance() as one:
        nginx.start([one.port])
    for path in ("/v1/assessments", "/v1/assessments/batch", "/"):
        said(asked(nginx, "POST", path, headers=KEYED), NOT_READY)
    said(asked(nginx, "GET", "/readyz"), NOT_READY)


def test_measures_are_of_no_proxy(nginx: Nginx) -> None:
    """What one instance has measured would be taken for what all have."""
    with Instance() as one:
        nginx.start([one.port])
        said(asked(nginx, "GET", "/metrics"), NOT_FOUND)
        assert not one.requests


@pytest.mark.parametrize(("path", "most"), [
    ("/v1/assessments", CASE), ("/v1/assessments/7/decisions", DECISION), ("/v1/assessments/batch", BATCH)
])  # fmt: skip
def test_what_the_service_takes_passes(nginx: Nginx, path: str, most: int) -> None:
    """As much and no less; it is repeated whole, from memory."""
    with Instance(dies=True) as one, Instance(dies=True) as other:
        nginx.start([one.port, other.port])
        said(asked(nginx, "POST", path, headers=KEYED, content=b" " * most), NOT_READY)
        assert one.lengths + other.lengths == [most, most]


@pytest.mark.parametrize(
    ("path", "most"), [("/v1/assessments", DECISION), ("/v1/assessments/batch", BATCH), ("/", DECISION)]
)
def test_what_the_service_never_takes_does_not_reach_it(nginx: Nginx, path: str, most: int) -> None:
    """It is refused as the service refuses it."""
    with Instance() as one:
        nginx.start([one.port])
        said(asked(nginx, "POST", path, content=b" " * (most + 1)), TOO_LARGE)
        assert not one.requests


def test_an_instance_is_told_who_called_and_nobody_can_pretend(nginx: Nginx) -> None:
    """What a caller says of addresses is put aside; its own name of the service and its key are passed on."""
    pretended = {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": "http", "Forwarded": "for=192.0.2.1"}
    pretended |= {"X-Forwarded-Host": CANARY, "X-API-Key": "key", "Host": "thresholds.example.org"}
    with Instance() as one:
        nginx.start([one.port])
        asked(nginx, "POST", "/v1/questions", headers=pretended, content=b"{}")
        (head,) = one.requests
    told = [
        line
        for line in head.decode().lower().split("\r\n")
        if "forward" in line or line.startswith(("host", "x-api", "conn"))
    ]
    assert sorted(told) == [
        "connection: close",
        "host: thresholds.example.org", "x-api-key: key", "x-forwarded-for: 127.0.0.1", "x-forwarded-proto: https",
    ]  # fmt: skip


def test_nothing_that_a_caller_wrote_is_kept(nginx: Nginx) -> None:
    """Not of a path, a query, a header, a body or an answer: in no log, and in no file of what is passed on."""
    long = CANARY.encode() * 600_000
    with ExitStack() as stack:
        one = stack.enter_context(Instance(answers=long))
        nginx.start([one.port])
        told = {"X-API-Key": CANARY, "User-Agent": CANARY, "Referer": f"https://{CANARY}/"}
        for path in (f"/{CANARY}?{CANARY}={CANARY}", f"/v1/assessments/{CANARY}", "/v1/assessments/batch"):
            assert asked(nginx, "POST", path, headers=told, content=long[:900_000]).content == long
        # A caller that reads slowly: what waits for it waits in memory.
        with socket.socket() as plain, nginx.trust.wrap_socket(plain, server_hostname="127.0.0.1") as slow:
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            slow.connect(("127.0.0.1", nginx.port))
            slow.sendall(
                f"GET /v1/assessments/{CANARY} HTTP/1.1\r\nHost: {CANARY}\r\nConnection: close\r\n\r\n".encode()
            )
            until(lambda: len(one.requests) == 4)
            kept_nothing(nginx)
            assert sum(len(part) for part in iter(lambda: slow.recv(2**16), b"")) > len(long)
    asked(nginx, "POST", f"/{CANARY}?{CANARY}", headers=told, content=long[:900_000])
    nginx.stop()
    kept_nothing(nginx)
    lines = (nginx.folder / "thresholds.log").read_text().splitlines()
    assert f"[127.0.0.1:{one.port}] [200] -" in lines[0]
    assert [line.split()[1] for line in lines[:3]] == ["200"] * 3
    assert lines[-1].split()[1] == "503"


def kept_nothing(nginx: Nginx) -> None:
    """Nothing of what a caller wrote is in any file."""
    files = [path for path in nginx.folder.rglob("*") if path.is_file()]
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]


def said(answer: httpx2.Response, kind: Kind) -> None:
    """It is a problem as the service says it."""
    assert answer.status_code == kind.status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["strict-transport-security"]
    told = json.loads(answer.content)
    assert {name: told[name] for name in ("type", "title", "status")} == {
        "type": kind.path, "title": kind.title, "status": kind.status
    }  # fmt: skip
    assert told["detail"]


def test_times_fit_together() -> None:
    """The proxy waits longer than an instance takes, and begins nothing again that a caller will not wait for."""
    shipped = (SHIPPED / "nginx.conf").read_text(encoding="utf-8")
    assert "proxy_read_timeout 70s;" in shipped
    assert GRACE < 70
    assert "proxy_next_upstream_timeout 30s;" in shipped
