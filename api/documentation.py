"""The OpenAPI document: what FastAPI knows, and the facts of a case, problems and real examples."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from api import problems
from api.batches import MOST
from api.case_schema import case_schemas
from api.conditional import CACHED
from api.examples import add_examples, worked_cases
from api.problems import MEDIA_TYPE, Kind, Problem
from api.rulebooks import Rulebooks
from rules_engine.case import CaseRefused
from rules_engine.loading import RulesetError
from rules_engine.rulebook import Rulebook

Json = dict[str, Any]

_CASE = (
    problems.CASE_REFUSED,
    problems.UNREADABLE,
    problems.TOO_LARGE,
    problems.WRONG_TYPE,
    problems.ENGINE_FAULT,
)
_REFERENCE = (problems.QUERY_REFUSED, problems.ENGINE_FAULT)
_NAMED = (*_REFERENCE, problems.NOT_FOUND)
_PROBLEMS: Mapping[str, tuple[Kind, ...]] = {
    "/v1/assessments": _CASE,
    "/v1/assessments/batch": (problems.BATCH_REFUSED, *_CASE[1:4]),
    "/v1/questions": _CASE,
    "/v1/facts": _REFERENCE,
    "/v1/facts.schema.json": _REFERENCE,
    "/v1/facts.uischema.json": _REFERENCE,
    "/v1/rulesets": _REFERENCE,
    "/v1/rulesets/{id}": _NAMED,
    "/v1/sources": _REFERENCE,
    "/v1/guidance/{source}": (problems.QUERY_REFUSED, problems.NOT_FOUND, problems.UNSOUND_LEDGER),
    "/livez": (problems.QUERY_REFUSED,),
    "/readyz": (problems.QUERY_REFUSED, problems.NOT_READY),
    "/problems/{name}": (problems.QUERY_REFUSED, problems.NOT_FOUND),
}
_TAKES: Mapping[str, str] = {
    "/v1/assessments": "CaseToAssess",
    "/v1/assessments/batch": "CaseBatch",
    "/v1/questions": "Case",
}
_CASE_BATCH: Json = {
    "type": "object",
    "description": "Cases to assess, each on its own.",
    "properties": {
        "cases": {
            "type": "array",
            "minItems": 1,
            "maxItems": MOST,
            # Each is looked at alone: one that is no case is a problem in its place.
            "items": {"anyOf": [{"$ref": "#/components/schemas/CaseToAssess"}, {}]},
        }
    },
    "required": ["cases"],
    "additionalProperties": False,
}


def document(app: FastAPI, examples: Path) -> None:
    """Have the app describe itself by the rulebook in force today; made once for a rulebook."""
    made: dict[str, Json] = {}

    def openapi() -> Json:
        rulebook = _today(app.state.rulebooks)
        digest = rulebook.digest if rulebook else ""
        if digest not in made:
            made.clear()
            made[digest] = _described(app, rulebook, examples)
        return made[digest]

    # FastAPI's own way to extend it.
    app.openapi = openapi  # type: ignore[method-assign]


def _today(rulebooks: Rulebooks) -> Rulebook | None:
    try:
        return rulebooks.on(rulebooks.today())
    except (CaseRefused, RulesetError):
        return None


def _described(app: FastAPI, rulebook: Rulebook | None, examples: Path) -> Json:
    told: Json = get_openapi(title=app.title, version=app.version, summary=app.summary, routes=app.routes)
    shapes = told["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        shapes.pop(unused, None)
    _, extra = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    shapes |= extra["$defs"] | case_schemas(rulebook) | {"CaseBatch": _CASE_BATCH}
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            operation["responses"].pop("422", None)
            operation["responses"] |= _problem_responses((*_PROBLEMS[path], problems.UNFORESEEN))
            if method == "get" and path.startswith("/v1/"):
                _describe_condition(operation)
    for path, shape in _TAKES.items():
        told["paths"][path]["post"]["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{shape}"}}},
        }
    add_examples(told["paths"], app, rulebook, worked_cases(examples))
    return told


def _describe_condition(operation: Json) -> None:
    """Conditional requests, of which FastAPI does not know."""
    operation.setdefault("parameters", []).append({
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": "The ETag of an answer that you hold: while it still holds you get 304 and nothing more.",
    })  # fmt: skip
    tag = {"schema": {"type": "string"}, "description": "Changes whenever the answer does. Strong."}
    cached = {"schema": {"const": CACHED}, "description": "Keep it for yourself, and ask each time."}
    headers = {"ETag": tag, "Cache-Control": cached}
    operation["responses"]["200"]["headers"] = headers
    operation["responses"]["304"] = {"description": "What you hold still holds.", "headers": headers}


def _problem_responses(kinds: Iterable[Kind]) -> Json:
    by_status: dict[HTTPStatus, list[Kind]] = {}
    for kind in kinds:
        by_status.setdefault(kind.status, []).append(kind)
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        str(int(status)): {
            "description": " / ".join(f"{kind.title}: {kind.path}" for kind in found),
            "content": {MEDIA_TYPE: {"schema": schema}},
        }
        for status, found in by_status.items()
    }
