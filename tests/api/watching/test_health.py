"""Whether the service is ready, asked often and of every part."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from anyio import fail_after, to_thread
from httpx2 import ASGITransport, AsyncClient
from starlette.datastructures import State
from starlette.testclient import TestClient

from api.problems import NO_SIGN_IN, Refused
from api.records.database import Database
from api.records.migrating import migrate, needed
from api.records.records import Records
from api.sign_in.clock import utc_now
from api.watching.health import Readiness
from rules_engine.assessment import assess
from rules_engine.inference import EngineFault
from tests.api.conftest import LOCAL
from tests.api.services import state_of, unanswered


@pytest.fixture
def state(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> State:
    """The parts of the client's service, of which a test may change some; nothing was looked at yet."""
    found = state_of(client)
    for name in ("gate", "records"):
        monkeypatch.setitem(found._state, name, getattr(found, name))
    monkeypatch.setitem(found._state, "readiness", Readiness(found))
    return found


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database with nothing in it."""
    found = Database(f"sqlite:///{tmp_path / 'records.db'}")
    yield found
    found.close()


def ready(client: TestClient) -> tuple[int, dict[str, Any], dict[str, Any]]:
    """The status, what is told, and each part by its name."""
    answer = client.get("/readyz")
    return answer.status_code, answer.json(), {part["part"]: part for part in answer.json()["parts"]}


def test_to_be_asked_often_costs_one_assessment(
    client: TestClient, state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found holds for five seconds, good or bad, and is then looked at again."""
    now, assessed, fails = [100.0], [], [False]

    def counted(*asked: Any) -> object:  # noqa: ANN401 (whatever the engine takes)
        assessed.append(now[0])
        if fails[0]:
            raise EngineFault("broken")
        return assess(*asked)

    monkeypatch.setattr("api.watching.health.assess", counted)
    state.readiness = Readiness(state, lambda: now[0])
    assert [ready(client)[0] for _ in range(5)] == [200] * 5
    fails[0] = True
    now[0] += 4.9
    assert ready(client)[0] == 200
    now[0] += 0.1
    assert [ready(client)[0] for _ in range(3)] == [503] * 3
    fails[0] = False
    now[0] += 5
    assert ready(client)[0] == 200
    assert assessed == [100, 105, 110]


def test_records_are_a_part(client: TestClient, state: State, database: Database) -> None:
    """A database that is not set up is said with what to do, and that cases can be assessed all the same."""
    state.records = Records(database, utc_now)
    status, told, parts = ready(client)
    assert (status, told["type"]) == (503, "/problems/not-ready")
    assert told["detail"].startswith("Cases can be assessed.")
    assert [name for name, part in parts.items() if not part["ready"]] == ["records"]
    assert "thresholds db migrate" in parts["records"]["detail"]
    migrate(database)
    state.readiness = Readiness(state)
    status, told, parts = ready(client)
    assert (status, parts["records"]["ready"]) == (200, True)
    assert needed() in parts["records"]["detail"]


def test_a_database_that_is_gone_is_said(client: TestClient, state: State) -> None:
    """Nothing of its address is."""
    state.records = Records(Database(unanswered()), utc_now)
    status, told, parts = ready(client)
    assert (status, parts["records"]["detail"]) == (503, "The database does not answer.")
    assert "127.0.0.1" not in str(told)


@pytest.mark.parametrize("at_hand", [True, False])
def test_the_issuer_is_a_part_where_there_is_one(client: TestClient, state: State, at_hand: bool) -> None:
    """Its keys have to be at hand, for anybody to sign in by it."""

    def key(key_id: str) -> None:
        if not at_hand:
            raise Refused(NO_SIGN_IN)

    state.gate = SimpleNamespace(principal=LOCAL.principal, issuer=SimpleNamespace(key=key))
    status, told, parts = ready(client)
    assert parts["sign-in"]["ready"] is at_hand
    assert status == (200 if at_hand else 503)
    assert at_hand or told["detail"].startswith("Cases can be assessed.")


def test_what_matters_most_is_said_first(
    client: TestClient, state: State, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where cases cannot be assessed, it is not said that they can be, whatever else is not ready."""

    def fails(*_: object) -> None:
        raise EngineFault("broken")

    monkeypatch.setattr("api.watching.health.assess", fails)
    state.records = Records(database, utc_now)
    status, told, parts = ready(client)
    assert status == 503
    assert [name for name, part in parts.items() if not part["ready"]] == ["deciders", "records"]
    assert "Cases can be assessed" not in told["detail"]


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_a_load_balancer_may_ask_for_the_head_alone(client: TestClient, path: str) -> None:
    """HEAD is answered as GET is; other methods are refused, with those that there are; the description has GET."""
    assert client.head(path).status_code == client.get(path).status_code == 200
    assert client.head(path, params={"x": "1"}).status_code == 422
    refused = client.post(path)
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET, HEAD")
    assert set(client.get("/openapi.json").json()["paths"][path]) == {"get"}


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_it_is_answered_while_every_thread_is_at_work(client: TestClient, path: str) -> None:
    """No thread of those that answer callers is needed: a busy service is not taken for a dead one."""
    assert client.portal

    async def asked() -> int:
        """The status of the answer."""
        threads = to_thread.current_default_thread_limiter()
        before, threads.total_tokens = threads.total_tokens, 1
        async with threads, AsyncClient(transport=ASGITransport(client.app), base_url=client.base_url) as asking:
            with fail_after(30):
                answer = await asking.get(path)
        threads.total_tokens = before
        return answer.status_code

    assert client.portal.call(asked) == 200
