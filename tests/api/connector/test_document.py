"""The connector's document is one of Swagger 2.0, which platforms can import."""

import json
from typing import Any

import pytest
from fastapi import FastAPI
from openapi_spec_validator import OpenAPIV2SpecValidator
from starlette.testclient import TestClient

from api.connector import connector
from tests.api.connector.reading import bodies, inner, opened, operations

Json = dict[str, Any]
_SCHEMA_WORDS = {
    "type", "format", "description", "default", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum",
    "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties",
    "minProperties", "required", "items", "properties", "additionalProperties", "readOnly", "externalDocs", "example",
}  # fmt: skip
"""What a schema may say in Swagger 2.0, but for allOf, which platforms read past."""
_OPERATION_WORDS = {"operationId", "summary", "description", "tags", "parameters", "responses", "security"}
_MOST_BYTES, _MOST_SCHEMAS, _MOST_OPERATIONS = 1_000_000, 512, 256
"""What Power Automate takes: of a document, of the body of a request or an answer, and of a document."""


def test_it_is_swagger_2_0(document: Json) -> None:
    """An independent validator has nothing against it."""
    assert document["swagger"] == "2.0"
    assert [str(error) for error in OpenAPIV2SpecValidator(document).iter_errors()] == []


def test_it_says_nothing_that_2_0_or_a_platform_does_not_know(document: Json) -> None:
    """A reference stands alone, a list says of what, what is required is there; no word of 3.1 is left."""
    roots = [*document["definitions"].values(), *(schema for _, schema in bodies(document))]
    seen = [one for root in roots for one in inner(root)]
    assert len(seen) > 500
    for one in seen:
        if "$ref" in one:
            assert set(one) == {"$ref"}
            assert one["$ref"].removeprefix("#/definitions/") in document["definitions"]
            continue
        assert {key for key in one if not key.startswith("x-")} <= _SCHEMA_WORDS
        assert one.get("type", "string") in {"string", "integer", "number", "boolean", "array", "object"}
        assert ("items" in one) == (one.get("type") == "array")
        assert one.get("enum") != []
        assert one.get("required") != []
        assert set(one.get("required", [])) <= set(one.get("properties", {}))
    for _, _, operation in operations(document):
        assert set(operation) <= _OPERATION_WORDS
        for parameter in operation["parameters"]:
            assert ("schema" in parameter) == (parameter["in"] == "body")
            assert "type" in parameter or parameter["in"] == "body"
        for response in operation["responses"].values():
            assert set(response) <= {"description", "schema", "headers"}
            for header in response.get("headers", {}).values():
                assert "schema" not in header
                assert header["type"] in {"string", "integer"}


def test_every_definition_is_needed(document: Json) -> None:
    """What no operation leads to is not carried along."""
    needed: set[str] = set()
    pending = [schema for _, schema in bodies(document)]
    while pending:
        for one in inner(pending.pop()):
            name = one.get("$ref", "").removeprefix("#/definitions/")
            if name and name not in needed:
                needed.add(name)
                pending.append(document["definitions"][name])
    assert set(document["definitions"]) == needed


def test_it_is_within_the_limits_of_power_automate(document: Json) -> None:
    """Which count a shape wherever it is used: beyond them it cannot be imported at all."""
    assert len(json.dumps(document).encode()) < _MOST_BYTES
    assert len(list(operations(document))) <= _MOST_OPERATIONS
    for place, schema in bodies(document):
        assert _count(schema, document) <= _MOST_SCHEMAS, place


def _count(schema: Json, document: Json) -> int:
    schema = opened(schema, document)
    inner = (*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties"))
    return 1 + sum(_count(one, document) for one in inner if isinstance(one, dict))


def test_a_key_goes_in_a_header_of_its_own(document: Json) -> None:
    """For every operation."""
    ((name, key),) = document["securityDefinitions"].items()
    assert (key["type"], key["in"], key["name"]) == ("apiKey", "header", "X-API-Key")
    assert document["security"] == [{name: []}]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://thresholds.example.org", {"host": "thresholds.example.org", "basePath": "/", "schemes": ["https"]}),
        ("https://example.org:8443/a/b/", {"host": "example.org:8443", "basePath": "/a/b", "schemes": ["https"]}),
        ("http://[::1]:8000/", {}),
        ("https://me:secret@example.org/", {}),
        ("example.org", {}),
        ("http://[", {}),
    ],
)
def test_it_says_where_the_service_is(openapi: Json, url: str, expected: Json) -> None:
    """An address that 2.0 cannot say is left out: it is then where the document was found."""
    document = connector(openapi, url)
    assert {key: document[key] for key in ("host", "basePath", "schemes") if key in document} == expected


def test_it_is_where_it_was_asked_for_or_where_the_deployer_says(client: TestClient, keeping: FastAPI) -> None:
    """Behind a proxy only the deployer knows the address."""
    for app, host, base in ((client.app, "cp.example.org", "/thresholds"), (keeping, "public.example.org", "/")):
        asked = TestClient(app, base_url="https://cp.example.org", root_path="/thresholds")
        document = asked.get("/connector.swagger2.json").json()
        assert (document["host"], document["basePath"], document["schemes"]) == (host, base, ["https"])


def test_it_takes_no_parameters_and_is_no_part_of_what_it_describes(client: TestClient, openapi: Json) -> None:
    """As every path, it refuses a parameter that it would lose in silence."""
    assert client.get("/connector.swagger2.json?on=2026-04-01").status_code == 422
    assert "/connector.swagger2.json" not in openapi["paths"]
