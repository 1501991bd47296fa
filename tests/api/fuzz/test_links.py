"""The links of the description lead where they say: each is followed from a real answer, with what it takes from it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from tests.api.conftest import LOCAL
from tests.api.council import HARMED, NOTIFY, Council, council_in

Json = dict[str, Any]
_ACT: Json = {"on": "2026-04-01", "decisions": [{"recommendation": NOTIFY, "decision": "act", "rationale": "Said."}]}


@pytest.fixture
def http(tmp_path: Path) -> Iterator[TestClient]:
    """A client of a service that keeps records, at this computer."""
    with council_in(tmp_path) as found:
        yield _local(found)


def _local(council: Council) -> TestClient:
    council.app.state.gate = LOCAL
    return TestClient(council.app)


def _told(expression: str, answer: Response) -> str:
    """What a runtime expression of OpenAPI says of an answer."""
    kind, _, name = expression.removeprefix("$").partition(".")
    if expression.startswith("$response.header."):
        return answer.headers[expression.removeprefix("$response.header.")]
    if expression.startswith("$request.path."):
        found = re.search(r"/v1/assessments/([^/]+)", answer.request.url.path)
        assert found
        return found[1]
    assert (kind, name[:5]) == ("response", "body#")
    told: Any = answer.json()
    for step in name.removeprefix("body#/").split("/"):
        told = told[int(step)] if isinstance(told, list) else told[step]
    return str(told)


def _followed(http: TestClient, document: Json, link: Json, answer: Response) -> Response:
    """The answer of the operation to which a link leads."""
    ((method, path),) = [
        (method, path)
        for path, operations in document["paths"].items()
        for method, one in operations.items()
        if one["operationId"] == link["operationId"]
    ]
    given: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    known = {(one["in"], one["name"].lower()) for one in document["paths"][path][method].get("parameters", [])}
    for key, expression in link["parameters"].items():
        where, _, name = key.partition(".")
        assert (where, name.lower()) in known
        given[where][name] = _told(expression, answer)
    body = _ACT if method == "post" else None
    return http.request(method, path.format(**given["path"]), params=given["query"], headers=given["header"], json=body)


def test_every_link_is_followed(http: TestClient) -> None:
    """From an assessment that is kept, from one that is read, from a decision, and from lists."""
    document = http.get("/openapi.json").json()
    kept = http.post("/v1/assessments", json={**HARMED, "record": True})
    http.post("/v1/assessments", json={**HARMED, "record": True})
    address = f"/v1/assessments/{kept.json()['id']}"
    seen = {"If-Match": http.get(address).headers["etag"]}
    answers = {
        ("/v1/assessments", "post", "201"): kept,
        ("/v1/assessments/{id}/decisions", "post", "201"): http.post(f"{address}/decisions", json=_ACT, headers=seen),
        ("/v1/assessments/{id}", "get", "200"): http.get(address),
        ("/v1/assessments", "get", "200"): http.get("/v1/assessments?limit=1"),
        ("/v1/rulesets", "get", "200"): http.get("/v1/rulesets"),
    }
    linked = {
        (path, method, status): response["links"]
        for path, operations in document["paths"].items()
        for method, one in operations.items()
        for status, response in one["responses"].items()
        if "links" in response
    }
    assert linked.keys() == answers.keys()
    for place, links in linked.items():
        for name, link in links.items():
            answer = _followed(http, document, link, answers[place])
            # The case that was kept has a decision since, which its answer could not know of.
            stale = name == "decide" and place[1] == "post"
            assert answer.status_code == (412 if stale else 201 if name == "decide" else 200), (
                place,
                name,
                answer.text,
            )
