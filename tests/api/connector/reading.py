"""Reading the connector's document, and the OpenAPI document beside it."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation of each operation of either document."""
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            yield path, method, operation


def bodies(document: Json) -> Iterator[tuple[str, Json]]:
    """The schema of every body that is sent or answered, each with its place."""
    for path, method, operation in operations(document):
        for parameter in operation["parameters"]:
            if parameter["in"] == "body":
                yield f"{method} {path}", parameter["schema"]
        for status, response in operation["responses"].items():
            if "schema" in response:
                yield f"{method} {path} {status}", response["schema"]


def opened(schema: Json, document: Json) -> Json:
    """A schema of either document, without the reference that it may be."""
    while "$ref" in schema:
        part = document
        for key in schema["$ref"].removeprefix("#/").split("/"):
            part = part[key]
        schema = part
    return schema


def inner(schema: Json) -> Iterator[Json]:
    """A schema of 2.0 and every schema in it, references unopened."""
    yield schema
    for one in (*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")):
        if isinstance(one, dict):
            yield from inner(one)


def draft4(part: Any) -> Any:  # noqa: ANN401 (JSON)
    """A schema of Swagger 2.0 as JSON Schema of draft 4, which knows no x-nullable."""
    if isinstance(part, list):
        return [draft4(one) for one in part]
    if not isinstance(part, dict):
        return part
    plain = {key: draft4(value) for key, value in part.items() if key != "x-nullable"}
    return {"anyOf": [plain, {"type": "null"}]} if part.get("x-nullable") is True else plain
