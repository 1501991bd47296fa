"""What the service measures of itself."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import Request
from starlette.testclient import TestClient

from api.records.chain import Content, append
from api.records.database import Database
from api.records.migrating import migrate
from api.records.records import Records
from api.sign_in.clock import utc_now
from api.sign_in.issuer import Issuer
from api.sign_in.people import People
from api.sign_in.principal import Principal, Scope
from api.watching import metrics
from tests.api.services import state_of, unanswered


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database that is set up, and empty."""
    found = Database(f"sqlite:///{tmp_path / 'records.db'}")
    migrate(found)
    yield found
    found.close()


def value(text: str, name: str, **labels: str) -> float:
    """What a measure says; 0 where it is not there."""
    inside = ",".join(f'{label}="{re.escape(told)}"' for label, told in labels.items())
    found = re.search(rf"(?m)^{name}{{{inside}}} (.*)$" if labels else rf"(?m)^{name} (.*)$", text)
    return float(found[1]) if found else 0


def test_answers_are_counted_and_timed_by_route(client: TestClient) -> None:
    """By the route as the app declares it: what callers write makes no measure."""
    before = client.get("/metrics").text
    for name in ("not-found", "engine-fault", "jane-doe"):
        client.get(f"/problems/{name}")
    client.get("/jane-doe")
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=")
    after = answer.text
    requests, route = "thresholds_requests_total", "/problems/{name}"

    def more(name: str, **labels: str) -> float:
        return value(after, name, **labels) - value(before, name, **labels)

    assert more(requests, method="GET", route=route, status="200") == 2
    assert more(requests, method="GET", route=route, status="404") == 1
    assert more(requests, method="GET", route="-", status="404") == 1
    assert more("thresholds_request_seconds_count", method="GET", route=route) == 3
    assert "jane-doe" not in after


def test_cases_faults_and_records_are_counted_by_kind(client: TestClient) -> None:
    """Each has its own measure."""
    names = {"thresholds_assessments_total": "position", "thresholds_engine_faults_total": "kind"}
    names["thresholds_records_kept_total"] = "kind"
    before = client.get("/metrics").text
    metrics.assessed("must act")
    metrics.faulted("EngineFault")
    metrics.kept("decision")
    after = client.get("/metrics").text
    for (name, label), told in zip(names.items(), ("must act", "EngineFault", "decision"), strict=True):
        assert value(after, name, **{label: told}) - value(before, name, **{label: told}) == 1


def test_links_are_those_of_all_chains_together(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, database: Database
) -> None:
    """The numbers of their heads added up, whose they are untold; none while the database does not answer."""
    monkeypatch.setitem(state_of(client)._state, "records", Records(database, utc_now))
    assert value(client.get("/metrics").text, "thresholds_records_links") == 0
    with database.writing() as connection:
        for number, tenant in enumerate(["peterborough", "cambridgeshire"] * 2 + ["peterborough"]):
            content = Content.of(b"{}", "form")
            append(connection, tenant, "assessment", content, utc_now(), id_=f"a{number}", about=f"a{number}")
    text = client.get("/metrics").text
    assert value(text, "thresholds_records_links") == 5
    assert "peterborough" not in text
    monkeypatch.setitem(state_of(client)._state, "records", Records(Database(unanswered()), utc_now))
    text = client.get("/metrics").text
    assert "thresholds_records_links " not in text
    assert "thresholds_requests_total" in text


class OneGate:
    """Lets everybody in as one, who may do one thing."""

    issuer: Issuer | None = None
    people: People | None = None
    waits = False

    def __init__(self, scope: Scope) -> None:
        """Keep what that one may do."""
        self._scope = scope

    def principal(self, request: Request) -> Principal:  # noqa: ARG002 (the gate's own form)
        """That one."""
        return Principal("peterborough", "form", frozenset({self._scope}))


@pytest.mark.parametrize("scope", Scope)
def test_measures_have_a_scope_of_their_own(client: TestClient, monkeypatch: pytest.MonkeyPatch, scope: Scope) -> None:
    """Who may assess or read records need not read them."""
    monkeypatch.setitem(state_of(client)._state, "gate", OneGate(scope))
    assert client.get("/metrics").status_code == (200 if scope is Scope.METRICS else 403)


def test_without_the_package_all_else_works(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """The problem names what to install."""
    monkeypatch.setattr("api.watching.metrics.measures", None)
    metrics.assessed("must act")
    metrics.faulted("EngineFault")
    metrics.kept("decision")
    assert client.get("/livez").status_code == 200
    answer = client.get("/metrics")
    assert (answer.status_code, answer.json()["type"]) == (501, "/problems/not-installed")
    assert "thresholds[metrics]" in answer.json()["detail"]
