"""What a connector can call: an operation of OpenAPI 3.1 in the words of Swagger 2.0."""

import re
from collections.abc import Iterator
from typing import Any, Final

from api.connector.schemas import Writer, label

Json = dict[str, Any]

JSON: Final = "application/json"
_ARTICLES: Final = frozenset(("a", "an", "the"))


def carried(openapi: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation of whatever takes JSON or nothing, and answers with JSON alone."""
    for path, operations in openapi["paths"].items():
        for method, operation in operations.items():
            takes = set(operation.get("requestBody", {}).get("content", {}))
            good = [one for status, one in operation["responses"].items() if status.startswith("2")]
            gives = {media_type for one in good for media_type in one.get("content", {})}
            if path.startswith("/v1/") and takes <= {JSON} and gives == {JSON}:
                yield path, method, operation


def taken(operation: Json) -> list[Json]:
    """The schemas of what an operation takes as its body."""
    return [one["schema"] for one in operation.get("requestBody", {}).get("content", {}).values()]


def given(operation: Json) -> list[Json]:
    """The schemas of what an operation answers, well or not."""
    return [
        one["schema"] for response in operation["responses"].values() for one in response.get("content", {}).values()
    ]


def named(summary: str) -> str:
    """A summary as the name of an operation: "Assess a case" is AssessCase."""
    words = re.findall(r"[A-Za-z0-9]+", re.sub(r"['’]s?\b", "", summary))
    return "".join(word[:1].upper() + word[1:] for word in words if word.lower() not in _ARTICLES)


def operation(told: Json, sent: Writer, answered: Writer) -> Json:
    """An operation. Its examples stay behind: a platform shows none, and they are most of the OpenAPI document."""
    parameters = [_parameter(one, sent) for one in told.get("parameters", [])]
    body = told.get("requestBody", {})
    parameters += [
        {"name": "body", "in": "body", "required": body.get("required", False), "schema": sent.schema(schema)}
        | {"x-ms-summary": "Body", "description": body.get("description", "What is sent, as JSON.")}
        for schema in taken(told)
    ]
    written = {
        "operationId": named(told["summary"]),
        "summary": told["summary"],
        "description": told.get("description", told["summary"]),
        "tags": told.get("tags", []),
        "parameters": parameters,
        "responses": {status: _response(one, answered) for status, one in told["responses"].items()},
    }
    return written | ({"security": []} if told.get("security") == [] else {})


def _parameter(told: Json, sent: Writer) -> Json:
    name, where = told["name"], told["in"]
    written = {"name": name, "in": where, "required": told.get("required", False)}
    written |= {"x-ms-summary": label(name)} | _bare(sent.opened(told["schema"]))
    if "description" in told:
        written["description"] = told["description"]
    if where == "path":
        # What a maker puts into an address may have any character in it.
        written["x-ms-url-encoding"] = "single"
    # What a flow can do without. (That If-Match is needed, the service says itself, with what to do.)
    if where == "header" and not written["required"] and name.lower() != "if-match":
        written["x-ms-visibility"] = "advanced"
    if where == "query" and written["type"] == "array":
        written["collectionFormat"] = "multi"
    return written


def _response(told: Json, answered: Writer) -> Json:
    """An answer. Its media type is not told: platforms refuse to hear of application/problem+json."""
    written: Json = {"description": told["description"]}
    for content in told.get("content", {}).values():
        written["schema"] = answered.schema(content["schema"])
    if "headers" in told:
        written["headers"] = {name: _header(one, answered) for name, one in told["headers"].items()}
    return written


def _header(told: Json, answered: Writer) -> Json:
    written = _bare(answered.opened(told["schema"]))
    return written | ({"description": told["description"]} if "description" in told else {})


def _bare(schema: Json) -> Json:
    """A schema of what is no JSON, and so is always some text, and never null."""
    return {"type": "string"} | {key: value for key, value in schema.items() if key != "x-nullable"}
