"""The shapes of the connector are those of the OpenAPI document, and true of the service."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import Response
from jsonschema import Draft4Validator, FormatChecker
from starlette.testclient import TestClient

from tests.api.connector.reading import draft4, opened, operations

Json = dict[str, Any]
_CASE = {
    "authority": "Peterborough",
    "on": "2026-04-01",
    "facts": {
        "died": "no", "age_at_harm": 0, "abuse_or_neglect": "suspected", "serious_harm": "not known",
        "date_authority_became_aware": "2026-04-01", "date_of_birth": "not known", "notification_made": ["none"],
    },
}  # fmt: skip


def test_every_shape_has_the_properties_of_the_openapi_document(openapi: Json, document: Json) -> None:
    """The same names, and the same of them required, in all that is sent and answered, however deep."""
    hidden: set[str] = set()
    for path, method, operation in operations(document):
        told = openapi["paths"][path][method]
        for parameter in operation["parameters"]:
            if parameter["in"] == "body":
                (content,) = told["requestBody"]["content"].values()
                hidden |= set(_walked(content["schema"], openapi, parameter["schema"], document, "", sent=True))
        for status, response in operation["responses"].items():
            for content in told["responses"][status].get("content", {}).values():
                hidden |= set(_walked(content["schema"], openapi, response["schema"], document, "", sent=False))
    assert hidden == {"suppose", "under"}


def _walked(told: Json, openapi: Json, written: Json, document: Json, name: str, *, sent: bool) -> Iterator[str]:
    """Compare two schemas all the way down; the names of properties whose inner properties are not shown."""
    told, written = _one(told, openapi, sent=sent), opened(written, document)
    if "properties" in told and "properties" not in written:
        yield name
    elif "properties" in told:
        assert set(written["properties"]) == set(told["properties"]), name
        assert set(written.get("required", [])) == set(told.get("required", [])), name
        for key, one in told["properties"].items():
            yield from _walked(one, openapi, written["properties"][key], document, key, sent=sent)
    elif "items" in told:
        assert written["type"] == "array", name
        yield from _walked(told["items"], openapi, written["items"], document, name, sent=sent)
    elif "type" in told:
        assert written["type"] == told["type"], name
        assert sent or written.get("enum") == ([told["const"]] if "const" in told else told.get("enum")), name


def _one(schema: Json, openapi: Json, *, sent: bool) -> Json:
    """A schema of 3.1 as one: what is not null of it, objects put together, and of what is sent the first."""
    schema = opened(schema, openapi)
    told = schema.get("anyOf", schema.get("oneOf"))
    if told is None:
        return schema
    some = [one for one in (_one(one, openapi, sent=sent) for one in told) if one.get("type") != "null"]
    if len(some) == 1 or (sent and "type" in some[0]):
        return some[0]
    if not all("properties" in one for one in some):
        return {}
    properties = {name: value for one in some for name, value in one["properties"].items()}
    required = set.intersection(*(set(one.get("required", [])) for one in some))
    return {"properties": properties, "required": required}


@pytest.mark.parametrize(
    ("method", "path", "asked", "body", "status"),
    [
        ("post", "/v1/assessments", "/v1/assessments", _CASE, 200),
        ("post", "/v1/assessments", "/v1/assessments", {**_CASE, "detail": "brief"}, 200),
        ("post", "/v1/assessments", "/v1/assessments", {**_CASE, "suppose": {"serious_harm": "yes"}}, 200),
        ("post", "/v1/assessments", "/v1/assessments", {"authority": "Norfolk", "facts": {"dide": "yes"}}, 422),
        ("post", "/v1/questions", "/v1/questions", _CASE, 200),
        ("post", "/v1/assessments/batch", "/v1/assessments/batch", {"cases": [_CASE, {"facts": {}}]}, 200),
        ("get", "/v1/facts", "/v1/facts", None, 200),
        ("get", "/v1/facts", "/v1/facts?on=soon", None, 422),
        ("get", "/v1/facts.uischema.json", "/v1/facts.uischema.json", None, 200),
        ("get", "/v1/rulesets", "/v1/rulesets", None, 200),
        ("get", "/v1/rulesets/{id}", "/v1/rulesets/care-leaver-deaths", None, 200),
        ("get", "/v1/rulesets/{id}", "/v1/rulesets/nothing", None, 404),
        ("get", "/v1/sources", "/v1/sources", None, 200),
        ("get", "/v1/guidance/{source}", "/v1/guidance/LOCAL2025", None, 200),
    ],
)
def test_what_the_service_answers_fits(
    client: TestClient, document: Json, method: str, path: str, asked: str, body: Json | None, status: int
) -> None:
    """Real answers, good and bad, have the shape that the connector promises; plain cases have the one it takes."""
    answer = client.request(method, asked, json=body)
    assert answer.status_code == status
    _check(document, path, method, answer, body if status == 200 and "cases" not in (body or {}) else None)


def test_what_is_kept_and_decided_fits(document: Json, keeping: FastAPI) -> None:
    """From keeping an assessment to the decision about it, as a flow goes."""
    client, kept = TestClient(keeping), {**_CASE, "record": True}
    assessed = client.post("/v1/assessments", json=kept)
    _check(document, "/v1/assessments", "post", assessed, kept)
    _check(document, "/v1/assessments", "get", client.get("/v1/assessments?limit=1"))
    path, at = "/v1/assessments/{id}", f"/v1/assessments/{assessed.json()['id']}"
    read = client.get(at)
    _check(document, path, "get", read)
    decision = {
        "on": "2026-04-01",
        "judgements": [{"fact": "serious_harm", "answer": "yes", "text": "A fractured skull."}],
        "scrutineer": {"view": "agree"},
    }
    _check(document, f"{path}/decisions", "post", client.post(f"{at}/decisions", json=decision))
    decided = client.post(f"{at}/decisions", json=decision, headers={"If-Match": read.headers["etag"]})
    assert decided.status_code == 201
    _check(document, f"{path}/decisions", "post", decided, decision)
    _check(document, f"{path}/decisions", "get", client.get(f"{at}/decisions"))
    _check(document, f"{path}/decisions/{{decision}}", "get", client.get(decided.headers["location"]))
    _check(document, f"{path}/changes", "get", client.get(f"{at}/changes"))
    _check(document, path, "get", client.get(at))


def _check(document: Json, path: str, method: str, answer: Response, body: Json | None = None) -> None:
    """That an answer, and what was sent for it, have the shapes that the document says."""
    operation = document["paths"][path][method]
    _valid(answer.json(), operation["responses"][str(answer.status_code)]["schema"], document)
    if body is not None:
        (taken,) = (one["schema"] for one in operation["parameters"] if one["in"] == "body")
        _valid(body, taken, document)


def _valid(told: object, schema: Json, document: Json) -> None:
    whole = draft4({"allOf": [schema], "definitions": document["definitions"]})
    Draft4Validator(whole, format_checker=FormatChecker()).validate(told)
