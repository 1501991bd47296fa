"""What a connector can call comes from the OpenAPI document by rule, under names of its own."""

import re
from typing import Annotated, Any

from fastapi import FastAPI, Header, Query, Response
from openapi_spec_validator import OpenAPIV2SpecValidator
from pydantic import BaseModel

from api.connector import connector
from tests.api.connector.reading import operations

Json = dict[str, Any]


def test_it_has_the_operations_that_take_and_answer_json(openapi: Json, document: Json) -> None:
    """Those under /v1, by rule, and no other: what answers a JSON Schema, a page or a calendar stays out."""
    expected = set()
    for path, method, operation in operations(openapi):
        good = {
            media_type
            for status, response in operation["responses"].items()
            for media_type in response.get("content", {})
            if 200 <= int(status) < 300
        }
        if path.startswith("/v1/") and good == {"application/json"}:
            expected.add((path, method))
    assert {(path, method) for path, method, _ in operations(document)} == expected
    assert ("/v1/assessments", "post") in expected
    assert ("/v1/facts.schema.json", "get") not in expected


def test_each_operation_takes_and_answers_what_the_openapi_document_says(openapi: Json, document: Json) -> None:
    """The same parameters, a body where there is one, the same answers with the same headers."""
    for path, method, operation in operations(document):
        told = openapi["paths"][path][method]
        parameters = {(one["name"], one["in"], one["required"]) for one in operation["parameters"]}
        expected = {(one["name"], one["in"], one.get("required", False)) for one in told.get("parameters", [])}
        assert parameters == expected | ({("body", "body", True)} if "requestBody" in told else set())
        assert set(operation["responses"]) == set(told["responses"])
        for status, response in operation["responses"].items():
            assert ("schema" in response) == ("content" in told["responses"][status])
            assert set(response.get("headers", {})) == set(told["responses"][status].get("headers", {}))


def test_operations_have_names_in_plain_words_and_keep_them(document: Json) -> None:
    """A flow holds on to the name of an operation: a summary in other words would break it."""
    names = {operation["operationId"]: (method, path) for path, method, operation in operations(document)}
    assert len(names) == len(list(operations(document)))
    for path, _, operation in operations(document):
        assert re.fullmatch(r"([A-Z][A-Za-z0-9]*)+", operation["operationId"]), path
        assert re.fullmatch(r"[A-Z][^/\\<>*%&?]{3,79}", operation["summary"]), path
        assert operation["description"], path
    assert {
        "AssessCase": ("post", "/v1/assessments"),
        "AssessManyCases": ("post", "/v1/assessments/batch"),
        "AskWhatToAskNext": ("post", "/v1/questions"),
        "ListFacts": ("get", "/v1/facts"),
        "GetCaseUISchema": ("get", "/v1/facts.uischema.json"),
        "ListRulesets": ("get", "/v1/rulesets"),
        "ReadRulesetWhole": ("get", "/v1/rulesets/{id}"),
        "ListSources": ("get", "/v1/sources"),
        "ReadLedgerOfGuidance": ("get", "/v1/guidance/{source}"),
        "ListKeptAssessments": ("get", "/v1/assessments"),
        "ReadKeptAssessment": ("get", "/v1/assessments/{id}"),
        "ReadDecisionsAboutAssessment": ("get", "/v1/assessments/{id}/decisions"),
        "ReadDecision": ("get", "/v1/assessments/{id}/decisions/{decision}"),
        "RecordDecision": ("post", "/v1/assessments/{id}/decisions"),
    }.items() <= names.items()


class Author(BaseModel):
    """A shape that reads alike where it is sent and where it is answered."""

    name: str


class Note(BaseModel):
    """A shape that reads otherwise where it is sent."""

    text: str | int
    author: Author


def test_what_the_service_learns_to_do_comes_by_itself() -> None:
    """A new operation in JSON is carried; one that answers in another way is not, nor is one beside /v1."""
    app = FastAPI(title="Notes", version="1")

    @app.post("/v1/notes", summary="Keep the partner's note", status_code=201)
    def keep(note: Note) -> Note:
        return note

    @app.get("/v1/notes", summary="Find a note", openapi_extra={"security": []})
    def find(
        tag: Annotated[list[str] | None, Query()] = None,
        since: Annotated[str | None, Header()] = None,
        *,
        if_match: Annotated[str | None, Header()] = None,
    ) -> list[Note]:
        return []

    @app.get("/v1/notes/{id}/page", response_class=Response, responses={200: {"content": {"text/html": {}}}})
    def page(id: str) -> Response:  # noqa: A002 (as the address has it)
        return Response(id)

    @app.get("/notes")
    def beside(note: str) -> Note:
        return Note(text=note, author=Author(name=note))

    document = connector(app.openapi(), "https://example.org")
    assert OpenAPIV2SpecValidator(document).is_valid()
    assert [(path, method, one["operationId"]) for path, method, one in operations(document)] == [
        ("/v1/notes", "post", "KeepPartnerNote"),
        ("/v1/notes", "get", "FindNote"),
    ]
    find_note = document["paths"]["/v1/notes"]["get"]
    assert find_note["security"] == []
    tag, since, if_match = find_note["parameters"]
    assert (tag["type"], tag["items"], tag["collectionFormat"]) == ("array", {"type": "string"}, "multi")
    assert since == {
        "name": "since",
        "in": "header",
        "required": False,
        "x-ms-summary": "Since",
        "type": "string",
        "x-ms-visibility": "advanced",
    }
    assert "x-ms-visibility" not in if_match
    definitions = document["definitions"]
    assert definitions["NoteToSend"]["properties"]["text"]["type"] == "string"
    assert "type" not in definitions["Note"]["properties"]["text"]
    assert document["paths"]["/v1/notes"]["post"]["responses"]["201"]["schema"] == {"$ref": "#/definitions/Note"}
    assert "AuthorToSend" not in definitions
    assert "Author" in definitions
