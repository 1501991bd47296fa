"""Serving with real processes: workers, an end that loses no answer, and what is refused before anything listens."""

import json
import os
import re
import signal
import socket
from datetime import date
from itertools import count
from multiprocessing import Pipe
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
import uvicorn
from uvicorn.config import STARTUP_FAILURE

from api.running.environment import read_settings
from api.running.serving import (
    START_WITHIN,
    CannotServe,
    _listening,
    _Supervisor,
    _worker,
    application,
    serve,
)
from api.running.settings import PREFIX
from api.watching.limits import Buckets
from tests.api.conftest import RULESETS, TODAY
from tests.api.services import Service, descendants, running, unanswered, until

CASE = json.dumps({"authority": "Peterborough", "on": "2026-04-01", "facts": {"died": "no"}}).encode()
CANARY = "jane-doe-CANARY"


@pytest.fixture
def none_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting comes from the surroundings."""
    for name in os.environ:
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)


def refuses_connections(port: int) -> bool:
    """Whether nothing listens on a port."""
    with socket.socket() as trying:
        return trying.connect_ex(("127.0.0.1", port)) != 0


def workers_of(service: Service) -> set[int]:
    """The processes that answered so far."""
    return {line["worker"] for line in service.lines(logger="api.watching.guard")}


def both_answered(service: Service) -> bool:
    """Ask once more, until two workers have answered since the service began."""
    # A connection of its own: one that is kept open stays with its worker.
    with httpx2.Client(trust_env=False, timeout=60) as client:
        assert client.get(f"http://127.0.0.1:{service.port}/livez").status_code == 200
    return len({pid for pid in workers_of(service) if running(pid)}) == 2


@pytest.mark.parametrize(("workers", "number"), [(1, signal.SIGTERM), (1, signal.SIGINT), (2, signal.SIGTERM)])
def test_what_was_accepted_is_answered_before_it_ends(
    tmp_path: Path, migrated_sqlite: str, workers: int, number: signal.Signals
) -> None:
    """Told to stop, it takes no more, answers the request in hand, and ends with 0."""
    with Service(tmp_path, workers, database_url=migrated_sqlite) as service:
        service.client.get("/livez").raise_for_status()
        with socket.create_connection(("127.0.0.1", service.port), timeout=60) as caller:
            head = "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            head += f"Content-Length: {len(CASE)}\r\nExpect: 100-continue\r\n\r\n"
            caller.sendall(head.encode())
            # Now it waits for the body: it has the request in hand.
            assert caller.recv(1000).startswith(b"HTTP/1.1 100 ")
            service.process.send_signal(number)
            until(lambda: refuses_connections(service.port))
            assert service.process.poll() is None
            caller.sendall(CASE)
            answer = b"".join(iter(lambda: caller.recv(2**16), b""))
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert json.loads(answer.partition(b"\r\n\r\n")[2])["rulebook"]["on"] == "2026-04-01"
        assert service.process.wait(60) == 0
        assert service.lines(event="Stopped")
    assert "Traceback" not in service.printed


def test_a_worker_that_dies_is_replaced(tmp_path: Path, migrated_sqlite: str) -> None:
    """The others go on, its second decider ends with it, and what it measured is told by the others."""
    with Service(tmp_path, 2, database_url=migrated_sqlite) as service:
        until(lambda: both_answered(service))
        assert measured(service) == len(service.lines(route="/livez"))
        dying = min(workers_of(service))
        deciders = descendants(dying)
        assert deciders
        os.kill(dying, signal.SIGKILL)
        until(lambda: both_answered(service))
        until(lambda: not any(map(running, (dying, *deciders))))
        assert [line["event"] for line in service.lines(level="warning", logger="api.running.serving")] == [
            f"The worker {dying} ended, and was replaced"
        ]
        assert measured(service) == len(service.lines(route="/livez"))


class Beginning:
    """A worker that begins, as the supervisor sees it."""

    numbers = count(1)

    def __init__(self, *_: object) -> None:
        """Alive, and not heard of."""
        self.pid, self.ended, self.exitcode = next(self.numbers), False, None
        self.parent_conn, self.child_conn = Pipe()
        self.process = self

    def start(self) -> None:
        """It runs already."""

    def is_alive(self, timeout: float = 0) -> bool:
        """Whether it answers; asked without a time, whether it runs."""
        if not timeout:
            return not self.ended
        self.parent_conn.send(b"ping")
        return self.parent_conn.poll()

    def kill(self) -> None:
        """End it."""
        self.ended = True

    def join(self) -> None:
        """It has ended."""


def test_a_worker_that_takes_long_to_begin_is_left_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than one that serves may take to answer; one that never begins is replaced, and one that falls silent."""
    now = [0.0]
    monkeypatch.setattr("api.running.serving.time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr("uvicorn.supervisors.multiprocess.Process", Beginning)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    supervisor = _Supervisor(uvicorn.Config("app", workers=2, log_config=None), [])
    supervisor.init_processes()
    begun: list[Any] = list(supervisor.processes)
    slow, quick = begun
    quick.child_conn.send(True)  # noqa: FBT003 (as uvicorn's workers say it)
    for now[0] in (0, 16, START_WITHIN - 1):
        supervisor.keep_subprocess_alive()
        assert not slow.ended
    # That one was heard of, and then no more.
    assert quick.ended
    now[0] = START_WITHIN
    supervisor.keep_subprocess_alive()
    assert slow.ended
    assert len(supervisor.processes) == 2
    assert not set(supervisor.processes) & {slow, quick}


def measured(service: Service) -> float:
    """How many answers of /livez the service has measured, whichever worker is asked."""
    with httpx2.Client(trust_env=False, timeout=60) as client:
        texts = [client.get(f"http://127.0.0.1:{service.port}/metrics").text for _ in range(2)]
    found = [
        re.findall(r'(?m)^thresholds_requests_total\{.*route="/livez",status="200"\} (.*)$', text) for text in texts
    ]
    assert found[0] == found[1]
    return float(found[0][0])


def test_nothing_is_left_over_where_the_supervisor_is_killed(tmp_path: Path, migrated_sqlite: str) -> None:
    """Workers and their second deciders end by themselves, and the port is free again."""
    with Service(tmp_path, 2, database_url=migrated_sqlite) as service:
        until(lambda: both_answered(service))
        left = descendants(service.process.pid)
        assert workers_of(service) < set(left)
        service.process.kill()
        service.process.wait()
        try:
            until(lambda: not any(map(running, left)))
        finally:
            for pid in filter(running, left):
                os.kill(pid, signal.SIGKILL)
        with socket.socket() as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(("127.0.0.1", service.port))
        assert len(service.lines(event="The supervisor is gone: stopping")) == 2


def test_nothing_that_a_caller_wrote_is_printed(tmp_path: Path, migrated_sqlite: str) -> None:
    """Not of a body, a path, a query, a header, a method, nor of what is no request at all; nor is it measured."""
    with Service(tmp_path, database_url=migrated_sqlite, log_level="debug") as service:
        client, told = service.client, {"authority": CANARY, "facts": {CANARY: CANARY, "died": CANARY}, CANARY: 1}
        headers = {
            "x-api-key": CANARY,
            "authorization": f"Bearer {CANARY}",
            "x-request-id": f"{CANARY}/1",
            "cookie": CANARY,
        }
        for path in ("assessments", "assessments/batch", "questions"):
            assert client.post(f"/v1/{path}", json=told, headers=headers).status_code == 422
        kept = {"authority": "Peterborough", "reference": CANARY, "record": True}
        kept["facts"] = {"abuse_or_neglect": {"answer": "suspected", "by": CANARY}}
        client.post("/v1/assessments", json=kept, headers={"idempotency-key": CANARY})
        assert client.get(f"/{CANARY}?{CANARY}={CANARY}", headers={"user-agent": CANARY}).status_code == 404
        assert client.get(f"/v1/facts?on={CANARY}").status_code == 422
        assert client.get(f"/v1/assessments/{CANARY}").status_code >= 400
        client.request("PROPFIND", "/", headers={"host": CANARY})
        with socket.create_connection(("127.0.0.1", service.port), timeout=60) as caller:
            caller.sendall(f"{CANARY} {CANARY}\r\n\r\n".encode())
            assert caller.recv(1000).startswith(b"HTTP/1.1 400 ")
        measured = client.get("/metrics").text
    assert "thresholds_requests_total" in measured
    assert CANARY not in measured
    assert CANARY not in service.printed
    assert len(service.lines(logger="api.watching.guard")) == 9
    assert [line["event"] for line in service.lines(logger="uvicorn.error")] == ["(another package's message)"]
    assert "Traceback" not in service.printed


def test_where_sign_in_is_required_nobody_else_is_served(tmp_path: Path, migrated_sqlite: str) -> None:
    """Health stays open; and the limit holds for whoever asks in vain, with lines in the log."""
    with Service(tmp_path, database_url=migrated_sqlite, sign_in="required", rate_limit="2") as service:
        answers = [service.client.get(path) for path in ("/metrics", "/v1/facts", "/v1/facts")]
        assert [answer.status_code for answer in answers] == [401, 401, 429]
        assert int(answers[-1].headers["retry-after"]) in range(1, 61)
        assert service.client.get("/readyz").status_code == 200
        assert len(service.lines(status=429)) == 1


@pytest.fixture
def refused(none_set: None, migrated_sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Serving ends before it begins: should it listen, it says so."""

    def listens(*_: object) -> None:
        raise CannotServe(0, "It would listen.")

    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", migrated_sqlite)
    monkeypatch.setattr("api.running.serving._listening", listens)


def why_not(**chosen: object) -> tuple[int, str]:
    """With what status and sentences serving ends."""
    with pytest.raises(CannotServe) as error:
        serve(read_settings(**chosen), lambda: TODAY)
    return error.value.status, " ".join(error.value.sentences)


@pytest.mark.parametrize(("host", "sign_in", "status"), [
    ("0.0.0.0", "none", 2),  # noqa: S104 (to be refused)
    ("127.0.0.2", "none", 0),
    ("0.0.0.0", "required", 0),  # noqa: S104 (nothing listens)
])  # fmt: skip
def test_only_with_sign_in_others_are_served(refused: None, host: str, sign_in: str, status: int) -> None:
    """An address that others can reach is refused without."""
    found, told = why_not(host=host, sign_in=sign_in)
    assert found == status
    assert ("There is no sign-in yet" in told) == (status == 2)


def test_an_address_of_another_computer_is_a_plain_sentence() -> None:
    """It is not said that the port is taken where it is not."""
    with pytest.raises(CannotServe, match="Nothing can listen there") as error:
        _listening("192.0.2.1", 0)
    assert error.value.status == 1


def test_mappings_that_are_not_sound_are_not_served(refused: None, tmp_path: Path) -> None:
    """A form whose submissions could not be read is not taken on; the file and the line are named."""
    (tmp_path / "referral.yaml").write_text("form: [")
    status, told = why_not(forms_dir=tmp_path)
    assert status == 1
    assert told.startswith("The mappings of forms have to be mended first: referral.yaml:1:")


def test_a_database_that_is_not_set_up_is_not_served(refused: None, tmp_path: Path) -> None:
    """The sentence says which command sets it up."""
    status, told = why_not(database_url=f"sqlite:///{tmp_path / 'empty.db'}")
    assert status == 1
    assert "thresholds db migrate" in told


def test_a_database_that_does_not_answer_is_not_served(refused: None) -> None:
    """Nothing of its address is repeated."""
    status, told = why_not(database_url=unanswered().replace("user", CANARY))
    assert status == 1
    assert "does not answer" in told
    assert CANARY not in told


def test_the_factory_makes_the_api_of_the_environment(
    none_set: None, migrated_sqlite: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any ASGI server can serve it; each of several workers has its part of the limit."""
    levels: list[str] = []
    monkeypatch.setattr("api.running.serving.start_logging", levels.append)
    for name, value in {
        "DATABASE_URL": migrated_sqlite,
        "LOG_LEVEL": "error",
        "RATE_LIMIT": "100",
        "WORKERS": "3",
    }.items():
        monkeypatch.setenv(PREFIX + name, value)
    app = application()
    assert levels == ["error"]
    assert migrated_sqlite.removeprefix("sqlite:///") in app.state.records.database.engine.url.database
    (buckets,) = [middleware.kwargs["buckets"] for middleware in app.user_middleware if middleware.kwargs]
    assert isinstance(buckets, Buckets)
    assert buckets.most == 34
    assert app.state.rulebooks.on(date(2026, 4, 1))


def test_a_worker_that_cannot_start_says_that_no_other_can(
    none_set: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Else the supervisor would try for ever; and the log has the reason without its words."""

    def fails(_: object) -> None:
        raise OSError(CANARY)

    monkeypatch.setattr("api.running.serving.application", fails)
    with pytest.raises(SystemExit) as ended:
        _worker(read_settings(rulesets_dir=RULESETS))
    assert ended.value.code == STARTUP_FAILURE
    assert "Unforeseen: OSError" in caplog.text
    assert CANARY not in caplog.text
