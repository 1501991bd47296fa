"""The second decider's process harmed under a running service: a problem that is no "no", and then it goes on."""

import os
import signal
import threading
from collections.abc import Iterator

import httpx2
import pytest

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.services import Service, descendants, running, until

CASE = {"authority": "Peterborough", "on": "2026-04-01", "facts": {"died": "no"}}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that has assessed a case, so that its second decider is at work."""
    folder = tmp_path_factory.mktemp("service")
    address = f"sqlite:///{folder / 'records.db'}"
    made = Database(address)
    migrate(made)
    made.close()
    with Service(folder, database_url=address, rate_limit="0") as found:
        assert found.client.post("/v1/assessments", json=CASE).status_code == 200
        yield found


def decider(service: Service) -> int:
    """The process of the second decider: the only one that a service without workers starts."""
    found = until(lambda: [pid for pid in descendants(service.process.pid) if running(pid)])
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("ended", [signal.SIGSEGV, signal.SIGKILL])
def test_one_that_ended_between_two_requests_is_not_noticed(service: Service, ended: signal.Signals) -> None:
    """The next case waits for another to start, and is answered."""
    before = decider(service)
    os.kill(before, ended)
    until(lambda: not running(before))
    assert service.client.post("/v1/assessments", json=CASE).status_code == 200
    assert decider(service) != before


def test_one_that_hangs_costs_the_case_at_which_it_hangs(service: Service) -> None:
    """Of several at once, whoever has its turn is told that this is no "no"; the rest, and the next, are answered."""
    hung = decider(service)
    os.kill(hung, signal.SIGSTOP)
    answers: list[httpx2.Response] = []

    def ask() -> None:
        with httpx2.Client(base_url=service.client.base_url, timeout=60, trust_env=False) as client:
            answers.append(client.post("/v1/assessments", json=CASE))

    callers = [threading.Thread(target=ask) for _ in range(4)]
    for caller in callers:
        caller.start()
    # What needs no second decider is answered meanwhile.
    assert service.client.get("/livez").status_code == 200
    assert service.client.get("/v1/facts").status_code == 200
    for caller in callers:
        caller.join()
    failed = [answer for answer in answers if answer.status_code != 200]
    assert failed
    for answer in failed:
        assert (answer.status_code, answer.json()["type"]) == (503, "/problems/engine-fault")
        assert 'not a "no"' in answer.json()["detail"]
    assert not running(hung)
    assert until(lambda: service.client.post("/v1/assessments", json=CASE)).status_code == 200
    assert service.lines(level="error", event="The second decider failed: the helper did not answer in time")
    assert "Traceback" not in service.printed
