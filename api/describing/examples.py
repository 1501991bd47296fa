"""The examples in the OpenAPI document: worked cases that can be sent as they stand, and real answers, shortened."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.encoders import jsonable_encoder

from api.assessing.asking import asked
from api.assessing.assessments import assessed
from api.reference import forms, guidance, listing, ruleset_whole, sources
from api.reference.guidance import Ledgers
from api.requests import Chosen
from api.rulebooks import Rulebooks
from api.watching.faults import FAULTS, problem_of
from rules_engine.case import CaseRefused
from rules_engine.case_files import parse_yaml
from rules_engine.facts import Kind
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.reading import LedgerError

Json = dict[str, Any]

_SHOWN = 2
_TABLE = 50
"""So many keys have only tables of facts."""
_WHAT_IF, _BATCH = "what-if", "two-cases"
_JSON = "application/json"


def worked_cases(folder: Path) -> Json:
    """The worked cases, each with what its comment says that it shows."""
    found = {}
    for file in sorted(folder.glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        comment = " ".join(line.removeprefix("#").strip() for line in text.splitlines() if line.startswith("#"))
        name = file.stem
        found[name] = {"summary": name.replace("-", " "), "description": comment, "value": parse_yaml(text)}
    return found


def add_examples(paths: Json, app: FastAPI, rulebook: Rulebook | None, cases: Json) -> None:
    """Add cases to what the paths take, and real answers to what they give."""
    for path in ("/v1/assessments", "/v1/questions"):
        paths[path]["post"]["requestBody"]["content"][_JSON]["examples"] = dict(cases)
    if rulebook is None:
        return
    _add_cases_answered(paths, app.state.rulebooks, rulebook, cases)
    books: Rulebooks = app.state.rulebooks
    for path, name, told in _reference(Chosen(books.today(), rulebook), app.state.ledgers, books):
        (content,) = paths[path]["get"]["responses"]["200"]["content"].values()
        content["examples"] = {
            "shortened": {"summary": "Shortened in its lists", "value": _shortened(jsonable_encoder(told))}
        }
        for parameter in paths[path]["get"]["parameters"]:
            if parameter["in"] == "path":
                parameter["example"] = name


def _reference(choice: Chosen, ledgers: Ledgers, books: Rulebooks) -> Iterator[tuple[str, str, object]]:
    """What the paths that only read answer, and for whom."""
    first = choice.rulebook.rulesets[0].id
    yield "/v1/facts", "", listing.facts(choice)
    yield "/v1/facts.schema.json", "", forms.facts_schema(choice)
    yield "/v1/facts.uischema.json", "", forms.facts_uischema(choice)
    yield "/v1/rulesets", "", listing.rulesets(choice)
    yield "/v1/rulesets/{id}", first, ruleset_whole.ruleset(first, choice)
    yield "/v1/sources", "", sources.sources(choice)
    for source in ledgers.sources()[:1]:
        try:
            yield "/v1/guidance/{source}", source, guidance.guidance(source, ledgers, books)
        except LedgerError:
            return


def _add_cases_answered(paths: Json, books: Rulebooks, rulebook: Rulebook, cases: Json) -> None:
    """The answers to the first worked case that can be assessed: assessed, asked about, supposed and in a batch."""
    for name, case in cases.items():
        try:
            found = jsonable_encoder(assessed(asked(case["value"], books), books))
        except (CaseRefused, *FAULTS):
            continue
        shown = _with_each_status(found)
        questions = {
            "next_questions": shown["next_questions"],
            "open_questions": found["headline"]["open_questions"],
        }
        count = f"{len(shown['recommendations'])} of its {len(found['recommendations'])} recommendations"
        _add_answer(paths, "/v1/assessments", name, {"summary": f"Shortened to {count}", "value": shown})
        _add_answer(paths, "/v1/questions", name, {"summary": "Shortened", "value": questions})
        _add_what_if(paths, books, rulebook, case["value"], found)
        _add_batch(paths, books, case["value"], shown)
        break


def _add_what_if(paths: Json, books: Rulebooks, rulebook: Rulebook, case: Json, found: Json) -> None:
    """The same case, supposing the first answer to the first of its questions that is a choice."""
    choices = (q for q in found["next_questions"] if _is_choice(rulebook, q["fact"]))
    for question in choices:
        asks = {**case, "suppose": {question["fact"]: question["answers"][0]}}
        try:
            supposed = jsonable_encoder(assessed(asked(asks, books), books))
        except (CaseRefused, *FAULTS):
            continue
        shown = _with_each_status(supposed)
        shown["supposed"]["changes"] = shown["supposed"]["changes"][:_SHOWN]
        body = paths["/v1/assessments"]["post"]["requestBody"]["content"][_JSON]["examples"]
        about = {"summary": "what if", "description": "A case, and an answer supposed beside it."}
        body[_WHAT_IF] = {**about, "value": asks}
        _add_answer(
            paths, "/v1/assessments", _WHAT_IF, {"summary": "Shortened, with what would change", "value": shown}
        )
        break


def _is_choice(rulebook: Rulebook, fact: str) -> bool:
    return rulebook.facts[fact].kind is Kind.CHOICE and not rulebook.facts[fact].several


def _add_batch(paths: Json, books: Rulebooks, case: Json, shown: Json) -> None:
    """The case beside one that is refused."""
    without_authority: Json = {"facts": {}}
    example = {"summary": "two cases, one of them refused", "value": {"cases": [case, without_authority]}}
    paths["/v1/assessments/batch"]["post"]["requestBody"]["content"][_JSON]["examples"] = {_BATCH: example}
    try:
        assessed(asked(without_authority, books), books)
    except CaseRefused as refused:
        results = [{"assessment": shown}, {"problem": problem_of(refused)}]
        _add_answer(paths, "/v1/assessments/batch", _BATCH, {"summary": "Shortened", "value": {"results": results}})


def _add_answer(paths: Json, path: str, name: str, example: Json) -> None:
    content = paths[path]["post"]["responses"]["200"]["content"][_JSON]
    content.setdefault("examples", {})[name] = example


def _with_each_status(assessed: Json) -> Json:
    """An assessment with one recommendation of each status, and the first questions."""
    by_status = {r["status"]: r for r in reversed(assessed["recommendations"])}
    return {
        **assessed,
        "recommendations": [by_status[s] for s in sorted(by_status)],
        "next_questions": assessed["next_questions"][: _SHOWN + 1],
    }


def _shortened(told: object) -> object:
    """An answer with the first of each of its lists and of its tables of facts."""
    if isinstance(told, dict):
        kept = list(told.items())
        return {key: _shortened(value) for key, value in (kept if len(kept) < _TABLE else kept[:_SHOWN])}
    if isinstance(told, list):
        return [_shortened(one) for one in told[:_SHOWN]]
    return told
