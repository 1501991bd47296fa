"""The OpenAPI document: what FastAPI knows, and the facts of a case, problems and real examples."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from api.adapters.submission import Submission
from api.assessing.batches import MOST
from api.conditional import CACHED
from api.decisions.shapes import DecisionTold
from api.describing.examples import add_examples, worked_cases
from api.describing.expected_problems import OPEN, problems_of
from api.describing.links import add_links
from api.problems import MEDIA_TYPE, Kind, Problem
from api.reference.case_schema import case_schemas
from api.rulebooks import Rulebooks
from api.sign_in.gate import LocalGate
from rules_engine.case import CaseRefused
from rules_engine.loading import RulesetError
from rules_engine.rulebook import Rulebook

Json = dict[str, Any]

_REPEATABLE = ("/v1/assessments", "/v1/assessments/{id}/decisions")
_SECURITY: Json = {
    "key": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": "A key of this service."},
    "bearer": {"type": "http", "scheme": "bearer", "description": "A key, or a token of the issuer."},
}
"""Ways to sign in, where a service asks for it. One that does not serves its own computer alone."""
_OF_THE_RULEBOOK: Final = {"rulebook", "forms"}
"""The tags of what is read of the rulebook: all of it by conditional requests."""
_CACHED: Json = {"schema": {"const": CACHED}, "description": "Keep it for yourself, and ask each time."}
_TAKES: Mapping[str, str] = {
    "/v1/assessments": "CaseToAssess",
    "/v1/assessments/batch": "CaseBatch",
    "/v1/questions": "Case",
    "/v1/assessments/{id}/decisions": "DecisionTold",
    "/v1/adapters/govuk-forms": "Submission",
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
    _, extra = models_json_schema(
        [(Problem, "serialization"), (DecisionTold, "validation"), (Submission, "validation")],
        ref_template="#/components/schemas/{model}",
    )
    open_to_all: list[Json] = [{}] if isinstance(app.state.gate, LocalGate) else []
    shapes |= extra["$defs"] | case_schemas(rulebook) | {"CaseBatch": _CASE_BATCH}
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            operation["responses"].pop("422", None)
            operation["responses"] |= _problem_responses(problems_of(method, path))
            if path not in OPEN:
                operation["security"] = [*({name: []} for name in _SECURITY), *open_to_all]
            if not _OF_THE_RULEBOOK.isdisjoint(operation["tags"]):
                _describe_condition(operation, {"Cache-Control": _CACHED})
            elif (method, path) == ("get", "/v1/assessments/{id}"):
                _describe_condition(operation, {})
            if method == "post" and path in _REPEATABLE:
                _describe_repeating(operation)
    told["components"]["securitySchemes"] = _SECURITY
    for path, shape in _TAKES.items():
        told["paths"][path]["post"]["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{shape}"}}},
        }
    add_links(told["paths"])
    add_examples(told["paths"], app, rulebook, worked_cases(examples))
    return told


def _describe_condition(operation: Json, more: Json) -> None:
    """Conditional requests, of which FastAPI does not know."""
    about = "The ETag of an answer that you hold: while it still holds you get 304 and nothing more."
    operation.setdefault("parameters", []).append(_header("If-None-Match", about))
    headers = {"ETag": {"schema": {"type": "string"}, "description": "Changes whenever the answer does. Strong."}}
    operation["responses"]["200"]["headers"] = headers | more
    operation["responses"]["304"] = {"description": "What you hold still holds.", "headers": headers | more}


def _describe_repeating(operation: Json) -> None:
    """Idempotency keys, and where what is kept can be read."""
    about = "Such as a UUID, anew for each record: a request that is repeated with it within 24 hours is kept once."
    operation.setdefault("parameters", []).append(_header("Idempotency-Key", about))
    operation["responses"]["201"]["headers"] = {
        "Location": {"schema": {"type": "string"}, "description": "Where it can be read."},
        "ETag": {"schema": {"type": "string"}, "description": "Of what was kept."},
    }


def _header(name: str, about: str) -> Json:
    return {"name": name, "in": "header", "required": False, "schema": {"type": "string"}, "description": about}


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
