"""The OpenAPI document: what FastAPI knows, and the facts of a case, problems and real examples."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from api import problems
from api.case_schema import FACT_SCHEMAS, case_schema
from api.problems import MEDIA_TYPE, Kind, Problem
from api.rulebooks import Rulebooks
from rules_engine.assessment import assess
from rules_engine.case import CaseRefused
from rules_engine.case_files import parse_yaml
from rules_engine.contract import Assessment
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.loading import RulesetError
from rules_engine.rulebook import Rulebook

Json = dict[str, Any]

_SHOWN = 3
_CASE = (
    problems.CASE_REFUSED,
    problems.UNREADABLE,
    problems.TOO_LARGE,
    problems.WRONG_TYPE,
    problems.ENGINE_FAULT,
)
_REFERENCE = (problems.QUERY_REFUSED, problems.ENGINE_FAULT)
_PROBLEMS: Mapping[str, tuple[Kind, ...]] = {
    "/v1/assessments": _CASE,
    "/v1/questions": _CASE,
    "/v1/facts": _REFERENCE,
    "/v1/rulesets": _REFERENCE,
    "/livez": (problems.QUERY_REFUSED,),
    "/readyz": (problems.QUERY_REFUSED, problems.NOT_READY),
    "/problems/{name}": (problems.QUERY_REFUSED, problems.NOT_FOUND),
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
    shapes |= extra["$defs"] | FACT_SCHEMAS
    shapes["Case"] = case_schema(rulebook)
    shapes["CaseToAssess"] = case_schema(rulebook, keeps=True)
    for path, operations in told["paths"].items():
        for operation in operations.values():
            operation["responses"].pop("422", None)
            operation["responses"] |= _problem_responses((*_PROBLEMS[path], problems.UNFORESEEN))
    cases = _cases(examples)
    for path, shape in {"/v1/assessments": "CaseToAssess", "/v1/questions": "Case"}.items():
        content = {"schema": {"$ref": f"#/components/schemas/{shape}"}, "examples": cases}
        told["paths"][path]["post"]["requestBody"] = {
            "required": True,
            "content": {"application/json": content},
        }
    if rulebook:
        _answers(told["paths"], rulebook, cases)
    return told


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


def _cases(examples: Path) -> Json:
    """The worked cases, each with what its comment says that it shows."""
    found = {}
    for file in sorted(examples.glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        comment = " ".join(line.removeprefix("#").strip() for line in text.splitlines() if line.startswith("#"))
        name = file.stem
        found[name] = {"summary": name.replace("-", " "), "description": comment, "value": parse_yaml(text)}
    return found


def _answers(paths: Json, rulebook: Rulebook, cases: Json) -> None:
    """Real answers to the worked cases, shortened."""
    for name, case in cases.items():
        try:
            assessed = assess(rulebook, case["value"])
        except (CaseRefused, EngineFault, UnfitRulebook):
            continue
        shown = _shortened(assessed)
        questions = {
            "next_questions": shown["next_questions"],
            "open_questions": assessed.headline.open_questions,
        }
        count = f"{len(shown['recommendations'])} of its {len(assessed.recommendations)} recommendations"
        _add_example(paths, "/v1/assessments", name, {"summary": f"Shortened to {count}", "value": shown})
        _add_example(paths, "/v1/questions", name, {"summary": "Shortened", "value": questions})
        break


def _add_example(paths: Json, path: str, name: str, example: Json) -> None:
    content = paths[path]["post"]["responses"]["200"]["content"]["application/json"]
    content.setdefault("examples", {})[name] = example


def _shortened(assessed: Assessment) -> Json:
    """An assessment with one recommendation of each status, and the first questions."""
    by_status = {r.status: r for r in reversed(assessed.recommendations)}
    shorter = assessed.model_copy(
        update={
            "recommendations": [by_status[s] for s in sorted(by_status)],
            "next_questions": assessed.next_questions[:_SHOWN],
        }
    )
    told: Json = shorter.model_dump(mode="json")
    return told
