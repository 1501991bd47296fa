"""A browser, as far as signing in needs one."""

from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from api.sign_in.gate import Gate
from tests.api.sign_in.conftest import service

PUBLIC = "https://thresholds.example"
NAME, BEGUN = "__Host-thresholds", "__Host-thresholds-sign-in"
FROM_US = {"origin": PUBLIC, "sec-fetch-site": "same-origin"}


@pytest.fixture
def client(gate: Gate) -> TestClient:
    """A browser, on the service's own address, which follows nothing by itself."""
    return TestClient(service(gate), base_url=PUBLIC, follow_redirects=False)


def came_back(client: TestClient, then: str = "/do/read", **asked: str) -> str:
    """Begin, sign in at the provider, and stop before coming back: the path and query to come back to."""
    begun = client.get("/sign-in", params={"next": then} | asked)
    assert begun.status_code == 303, begun.text
    at_provider = httpx2.get(begun.headers["location"])
    assert at_provider.status_code == 302
    back = at_provider.headers["location"]
    assert back.startswith(PUBLIC)
    return str(back.removeprefix(PUBLIC))


def signed_in(client: TestClient) -> None:
    """Sign in, all the way."""
    assert client.get(came_back(client)).status_code == 303


def is_problem(answer: Any, status: int, kind: str) -> None:  # noqa: ANN401 (a response of either client)
    """The answer is a problem of this kind."""
    assert answer.status_code == status, answer.text
    assert answer.json()["type"] == f"/problems/{kind}"
    assert answer.headers["content-type"] == "application/problem+json"
