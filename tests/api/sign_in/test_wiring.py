"""The whole service behind the gate: nobody who has not signed in is told or may do anything."""

import json
import re
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.records import Records
from api.sign_in.clock import utc_now
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, gate_of
from api.sign_in.keys import Keys
from api.sign_in.principal import Scope
from tests.api.conftest import RULESETS, TODAY
from tests.api.sign_in.provider import Provider

FOR_ANYBODY = {"/livez", "/readyz", "/problems/{name}"}


def _client(gate: Gate, database: Database) -> TestClient:
    records = Records(database, utc_now, "https://thresholds.example")
    return TestClient(create_app(RULESETS, lambda: TODAY, gate=gate, records=records))


@pytest.mark.parametrize("headers", [{}, {"x-api-key": "thr_"}, {"authorization": "Bearer x.y.z"}])
def test_who_has_not_signed_in_is_told_so_everywhere(database: Database, headers: dict[str, str]) -> None:
    """Before anything else that might be wrong, and before the body is read."""
    client = _client(gate_of(SignIn(), database, utc_now), database)
    described = client.get("/openapi.json").json()["paths"]
    asked = [(method, path) for path in described for method in described[path] if path not in FOR_ANYBODY]
    assert len(asked) > 15
    answers = {
        (method, path): client.request(method, re.sub(r"{.+?}", "x", path), headers=headers) for method, path in asked
    }
    assert {told for told, answer in answers.items() if answer.status_code != 401} == set()
    assert all(answer.headers["www-authenticate"].startswith("Bearer") for answer in answers.values())


def test_a_key_assesses_with_the_whole_service(database: Database) -> None:
    """And says as whom it is known."""
    gate = gate_of(SignIn(), database, utc_now)
    key = {"x-api-key": Keys(database, utc_now).new("peterborough", "form", [Scope.ASSESS], None)}
    client = _client(gate, database)
    body = {"authority": "Peterborough", "on": "2026-04-01", "facts": {"died": "yes"}}
    headers = key | {"content-type": "application/json"}
    assert client.post("/v1/assessments", content=json.dumps(body), headers=headers).status_code == 200
    assert client.get("/v1/me", headers=key).json()["name"] == "form"


def test_people_can_sign_in_to_the_whole_service(
    configured: Callable[..., SignIn], database: Database, provider: Provider
) -> None:
    """They are sent to their organisation."""
    client = _client(gate_of(configured(), database, utc_now), database)
    answer = client.get("/sign-in", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(provider.served.address)
