"""What surrounds every request: its id, its line in the log, and nothing that a caller wrote."""

import logging
import re

import pytest
from fastapi import FastAPI, Request
from starlette.testclient import TestClient

from api.sign_in.principal import LOCAL
from api.watching.guard import Guard
from api.watching.logs import REQUEST_ID

UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


@pytest.fixture
def client(caplog: pytest.LogCaptureFixture) -> TestClient:
    """A client of a guarded app of a few paths."""
    app = FastAPI()
    app.add_middleware(Guard)

    @app.get("/of/{name}")
    def named(name: str, request: Request) -> str | None:
        request.state.principal = LOCAL
        logging.getLogger("api.test").info("inside")
        return REQUEST_ID.get()

    @app.get("/fails")
    def fails() -> None:
        raise ValueError("jane-doe")

    caplog.set_level("INFO", "api")
    return TestClient(app)


def test_a_request_id_is_made_and_sent_back(client: TestClient) -> None:
    """Each request has its own, known to whatever works for it."""
    one, other = (client.get("/of/x") for _ in range(2))
    assert re.fullmatch(UUID, one.headers["x-request-id"])
    assert one.json() == one.headers["x-request-id"]
    assert one.headers["x-request-id"] != other.headers["x-request-id"]
    assert REQUEST_ID.get() is None


@pytest.mark.parametrize("told", ["0123456789abcdef", "Ab" * 32, "01234567-89ab-CDEF-0123-456789abcdef"])
def test_a_request_id_that_a_program_made_is_taken(client: TestClient, told: str) -> None:
    """So that one request can be followed through several services."""
    answer = client.get("/of/x", headers={"X-Request-ID": told})
    assert answer.headers["x-request-id"] == answer.json() == told


@pytest.mark.parametrize(
    "told",
    [
        "abcd1234", "a" * 15, "a" * 65, "Jane-Smith-born-2019", "jane doe 2015",
        "ünïcödé-9", '{"a": 1}', "1" * 16 + "\t9",
        "١٢٣٤" * 4, "0123456789abcdef-", "01234567-89ab-cdef-0123-456789abcdeg",
    ],
)  # fmt: skip
def test_any_other_is_not(client: TestClient, told: str, caplog: pytest.LogCaptureFixture) -> None:
    """What could be a name, another text, or break a line is replaced."""
    answer = client.get("/of/x", headers={b"X-Request-ID": told.encode()})
    assert re.fullmatch(UUID, answer.headers["x-request-id"])
    assert told not in caplog.text


def test_two_request_ids_are_none(client: TestClient) -> None:
    """It would be open which one is meant."""
    answer = client.get("/of/x", headers=[("X-Request-ID", "a" * 32), ("X-Request-ID", "b" * 32)])
    assert re.fullmatch(UUID, answer.headers["x-request-id"])


def test_the_line_has_route_status_time_and_tenant(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """The route as the app declares it, never the path; and the organisation of who called, never a name."""
    client.get("/of/jane-doe?jane=doe", headers={"User-Agent": "jane-doe"})
    inside, line = caplog.records
    assert inside.getMessage() == "inside"
    assert line.getMessage() == "GET /of/{name} 200"
    told = vars(line)
    assert (told["method"], told["route"], told["status"], told["tenant"]) == ("GET", "/of/{name}", 200, "local")
    assert told["milliseconds"] >= 0
    assert "jane" not in str(told)


def test_a_failure_is_a_problem_and_a_line(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """The caller gets the id to ask by; what it failed with is in neither."""
    answer = client.get("/fails")
    assert (answer.status_code, answer.json()["type"]) == (500, "/problems/unforeseen")
    assert re.fullmatch(UUID, answer.headers["x-request-id"])
    assert [record.getMessage().split(" at ")[0] for record in caplog.records] == [
        "Unforeseen: ValueError", "GET /fails 500",
    ]  # fmt: skip
    assert "jane" not in caplog.text + answer.text


def test_what_is_no_path_and_no_method_is_not_repeated(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """They are the caller's own words."""
    client.request("JANE", "/jane")
    assert [record.getMessage() for record in caplog.records] == ["(other) - 404"]
