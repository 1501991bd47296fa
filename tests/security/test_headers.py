"""What every answer says to browsers and proxies, whatever it is an answer to."""

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from tests.api.conftest import LOCAL, RULESETS, TODAY

PATHS = (
    "/", "/openapi.json", "/docs", "/livez", "/problems/not-found", "/v1/facts", "/nothing-here", "/v1/facts?on=no",
    "/rulebook", "/assets/none/none.css", "/connector.swagger2.json", "/metrics", "/v1/me", "/sign-in",
)  # fmt: skip
"""Pages, data, files, and errors of each kind."""


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    """A client of the whole service."""
    with TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL)) as found:
        yield found


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_every_answer_guards_the_browser(client: TestClient, path: str, accept: str) -> None:
    """Encrypted from then on, taken for nothing else, in no frame, loading and running nothing that is not ours."""
    told = client.get(path, headers={"accept": accept}).headers
    assert told["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert told["x-content-type-options"] == "nosniff"
    assert told["referrer-policy"] in {"no-referrer", "same-origin"}
    assert re.search("no-store|no-cache|immutable", told["cache-control"])
    policy = dict(one.partition(" ")[::2] for one in told["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert "object-src" not in policy
    assert not re.search(r"unsafe|\*|https?:", told["content-security-policy"])


@pytest.mark.parametrize("path", ["/v1/facts", "/v1/assessments", "/", "/nothing-here"])
@pytest.mark.parametrize("method", ["GET", "OPTIONS", "POST"])
def test_no_other_origin_is_let_read(client: TestClient, method: str, path: str) -> None:
    """Whatever a page of another site asks, no answer lets it be read there."""
    headers = {"origin": "https://elsewhere.example", "access-control-request-method": "POST"}
    answer = client.request(method, path, headers=headers)
    assert [name for name in answer.headers if name.startswith("access-control")] == []


@pytest.mark.parametrize("path", PATHS)
def test_every_text_says_its_encoding(client: TestClient, path: str) -> None:
    """Of what is text; JSON is UTF-8 by itself."""
    told = client.get(path).headers["content-type"]
    assert re.fullmatch(r"text/[a-z]+; .*charset=utf-8.*|application/([\w.-]+\+)?json", told)


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND"])
@pytest.mark.parametrize("path", ["/", "/v1/facts", "/v1/assessments", "/livez"])
def test_no_other_method_is_taken(client: TestClient, method: str, path: str) -> None:
    """Nothing of the request comes back."""
    answer = client.request(method, path, headers={"x-canary": "Canary-7319"})
    assert answer.status_code == 405
    assert "Canary-7319" not in answer.text


def test_no_answer_says_what_it_is_made_with(client: TestClient) -> None:
    """Neither the server nor the language, nor a version of either."""
    told = client.get("/").headers
    assert "server" not in told
    assert "x-powered-by" not in told
