"""The OpenAPI document says what the service takes and gives."""

from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from starlette.testclient import TestClient

from api.problems import KINDS
from tests.api.conftest import RULESETS

Json = dict[str, Any]


@pytest.fixture(scope="module")
def document(client: TestClient) -> Json:
    """The document as it is served."""
    answer = client.get("/openapi.json")
    assert answer.status_code == 200
    told: Json = answer.json()
    return told


def _validator(document: Json, shape: str) -> Draft202012Validator:
    schema = {"$ref": f"#/components/schemas/{shape}", "components": document["components"]}
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_it_is_openapi_3_1_with_every_path(document: Json) -> None:
    """Each path once, each operation by the name of its function."""
    assert document["openapi"].startswith("3.1")
    found = {path: set(operations) for path, operations in document["paths"].items()}
    assert found == {
        "/v1/assessments": {"get", "post"},
        "/v1/assessments/batch": {"post"},
        "/v1/assessments/{id}": {"get"},
        "/v1/assessments/{id}/changes": {"get"},
        "/v1/assessments/{id}/deadlines.ics": {"get"},
        "/v1/assessments/{id}/decisions": {"get", "post"},
        "/v1/assessments/{id}/decisions/{decision}": {"get"},
        "/v1/assessments/{id}/rationale": {"get"},
        "/v1/adapters/govuk-forms": {"post"},
        "/v1/records/head": {"get"},
        "/v1/records/health": {"get"},
        "/v1/questions": {"post"},
        "/v1/facts": {"get"},
        "/v1/facts.schema.json": {"get"},
        "/v1/facts.uischema.json": {"get"},
        "/v1/rulesets": {"get"},
        "/v1/rulesets/{id}": {"get"},
        "/v1/sources": {"get"},
        "/v1/guidance/{source}": {"get"},
        "/livez": {"get"},
        "/readyz": {"get"},
        "/v1/me": {"get"},
        "/metrics": {"get"},
        "/problems/{name}": {"get"},
    }
    assert document["paths"]["/v1/assessments"]["post"]["operationId"] == "assessments"


def test_every_reference_leads_somewhere(document: Json) -> None:
    """No schema names another that is not there."""
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(_references(document)) <= known
    assert not {"HTTPValidationError", "ValidationError"} & set(document["components"]["schemas"])


def _references(part: object) -> list[str]:
    """Every reference but those in examples, where a schema may be shown that has its own."""
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [found for key, value in part.items() if key != "examples" for found in _references(value)]
    return [found for value in part for found in _references(value)] if isinstance(part, list) else []


def test_every_schema_is_a_schema(document: Json) -> None:
    """JSON Schema 2020-12, as OpenAPI 3.1 has it."""
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("path", "more"), [("/v1/assessments", {"what-if"}), ("/v1/questions", set()), ("/v1/assessments/batch", None)]
)
def test_every_worked_case_is_an_example_that_fits_and_is_assessed(
    client: TestClient, document: Json, path: str, more: set[str] | None
) -> None:
    """Each example can be sent as it stands; to assess there is one that supposes an answer, too."""
    content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    shape = content["schema"]["$ref"].rpartition("/")[2]
    examples = content["examples"]
    worked = {file.stem for file in (RULESETS / "examples").glob("*.yaml")}
    assert set(examples) == ({"two-cases"} if more is None else worked | more)
    for example in examples.values():
        _validator(document, shape).validate(example["value"])
        assert example["description"] if more is not None else example["summary"]
        assert client.post(path, json=example["value"]).status_code == 200


@pytest.mark.parametrize(
    ("path", "shape"),
    [("/v1/assessments", "Assessment"), ("/v1/questions", "Questions"), ("/v1/assessments/batch", "Batch")],
)
def test_answers_have_real_examples_that_fit(client: TestClient, document: Json, path: str, shape: str) -> None:
    """An example of an answer is what the service gives, shortened in its lists alone."""
    operation = document["paths"][path]["post"]
    content = operation["responses"]["200"]["content"]["application/json"]
    assert content["schema"] == {"$ref": f"#/components/schemas/{shape}"}
    for name, example in content["examples"].items():
        _validator(document, shape).validate(example["value"])
        case = operation["requestBody"]["content"]["application/json"]["examples"][name]["value"]
        assert _is_part(example["value"], client.post(path, json=case).json())


def test_what_is_read_has_a_real_example(client: TestClient, document: Json) -> None:
    """Every path of the rulebook shows the beginning of what it answers, for a name that it has."""
    for path, operations in document["paths"].items():
        if {"rulebook", "forms"} & set(operations.get("get", {"tags": []})["tags"]):
            (content,) = operations["get"]["responses"]["200"]["content"].values()
            named = {f"{{{p['name']}}}": p["example"] for p in operations["get"]["parameters"] if p["in"] == "path"}
            for placeholder, name in named.items():
                path = path.replace(placeholder, name)  # noqa: PLW2901 (until it has none)
            assert _is_part(content["examples"]["shortened"]["value"], client.get(path).json()), path


def _is_part(shown: object, real: object) -> bool:
    """Whether something is shown as it is, but for what is left out of lists and tables; no list is emptied."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return all(key in real and _is_part(value, real[key]) for key, value in shown.items())
    if isinstance(shown, list) and isinstance(real, list):
        return all(any(_is_part(one, other) for other in real) for one in shown) and bool(shown) == bool(real)
    return shown == real


@pytest.mark.parametrize(
    ("facts", "fits"),
    [
        ({"died": "yes"}, True),
        ({"died": "not known"}, True),
        ({"died": True}, False),
        ({"died": "maybe"}, False),
        ({"dide": "yes"}, False),
        ({"age_at_harm": 3}, True),
        ({"age_at_harm": "3"}, False),
        ({"age_at_harm": 121}, False),
        ({"weeks_looked_after_since_14": 121}, True),
        ({"date_of_birth": "2020-01-02"}, True),
        ({"area_of_harm": "Norfolk"}, True),
        ({"area_of_harm": "Northfolk"}, False),
        ({"notification_made": ["none"]}, True),
        ({"notification_made": ["some"]}, False),
        ({"notification_made": {"answer": ["serious incident"], "not_known": ["looked-after death"]}}, True),
        ({"died": {"answer": "yes", "by": "police", "on": "2026-01-02"}}, True),
        ({"died": {"by": "police"}}, False),
        ({"died": [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB"}]}, True),
    ],
)
def test_the_schema_of_a_case_knows_every_fact_and_agrees_with_the_service(
    client: TestClient, document: Json, facts: Json, fits: bool
) -> None:
    """What the schema takes is assessed; what it does not take is refused."""
    case = {"authority": "Peterborough", "facts": facts}
    assert _validator(document, "CaseToAssess").is_valid(case) == fits
    assert client.post("/v1/assessments", json=case).status_code == (200 if fits else 422)


def test_only_the_date_of_a_case_may_be_left_out(document: Json) -> None:
    """An authority is required, other keys are refused, and ``record`` is true or false, where it may be at all."""
    assess, ask = _validator(document, "CaseToAssess"), _validator(document, "Case")
    case = {"authority": "Peterborough"}
    assert assess.is_valid(case)
    assert not assess.is_valid({"on": "2026-04-01"})
    assert not assess.is_valid({**case, "authority": "Norfolk"})
    assert not assess.is_valid({**case, "facs": {}})
    assert assess.is_valid({**case, "record": True})
    assert not assess.is_valid({**case, "record": "yes"})
    assert assess.is_valid({**case, "record": False})
    assert assess.is_valid({**case, "suppose": {"died": "yes"}})
    assert not assess.is_valid({**case, "suppose": {"dide": "yes"}})
    assert not ask.is_valid({**case, "suppose": {"died": "yes"}})
    assert not ask.is_valid({**case, "record": False})


def test_every_operation_declares_its_problems(document: Json) -> None:
    """With the media type of RFC 9457 and the shape that is sent; whoever has to sign in learns what can go wrong."""
    case = {"400", "413", "415", "422", "503"}
    kept = {"404", "410", "422", "503"}
    own = {
        "post /v1/assessments": case | {"410"},
        "post /v1/assessments/batch": case,
        "post /v1/questions": case,
        "post /v1/adapters/govuk-forms": case,
        "get /v1/assessments": {"422", "503"},
        "get /v1/assessments/{id}": kept,
        "get /v1/assessments/{id}/changes": kept,
        "get /v1/assessments/{id}/deadlines.ics": kept,
        "get /v1/assessments/{id}/decisions": kept,
        "get /v1/assessments/{id}/decisions/{decision}": kept,
        "post /v1/assessments/{id}/decisions": case | kept | {"412", "428"},
        "get /v1/assessments/{id}/rationale": kept | {"406", "501"},
        "get /v1/records/head": {"422", "503"},
        "get /v1/records/health": {"422", "503"},
        "get /v1/facts": {"422", "503"},
        "get /v1/facts.schema.json": {"422", "503"},
        "get /v1/facts.uischema.json": {"422", "503"},
        "get /v1/rulesets": {"422", "503"},
        "get /v1/rulesets/{id}": {"404", "422", "503"},
        "get /v1/sources": {"422", "503"},
        "get /v1/guidance/{source}": {"404", "422", "503"},
        "get /v1/me": {"422", "503"},
        "get /metrics": {"422", "501", "503"},
    }
    expected = {name: statuses | {"401", "403", "421", "429", "500", "503"} for name, statuses in own.items()} | {
        "get /livez": {"422", "500"},
        "get /readyz": {"422", "500", "503"},
        "get /problems/{name}": {"404", "422", "500"},
    }
    found = {f"{method} {path}": one for path, methods in document["paths"].items() for method, one in methods.items()}
    assert set(found) == set(expected)
    for name, operation in found.items():
        problems = {status: one for status, one in operation["responses"].items() if status >= "400"}
        assert set(problems) == expected[name], name
        for response in problems.values():
            content = response["content"]
            assert content == {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


def test_problems_that_are_sent_have_the_declared_shape(client: TestClient, document: Json) -> None:
    """A refused case, a path that is not there."""
    for answer in (client.post("/v1/assessments", json={}), client.get("/nothing")):
        _validator(document, "Problem").validate(answer.json())


def test_every_kind_of_problem_is_described(client: TestClient) -> None:
    """Each type's path answers with its title and what to do."""
    for name, kind in KINDS.items():
        answer = client.get(f"/problems/{name}").json()
        assert answer == {"type": kind.path, "title": kind.title, "status": kind.status, "about": kind.about}


def test_the_clock_is_only_today(client: TestClient, document: Json) -> None:
    """The list of facts can be asked for another date, and says that a date is meant."""
    (on,) = (p for p in document["paths"]["/v1/facts"]["get"]["parameters"] if p["in"] == "query")
    assert (on["name"], on["required"]) == ("on", False)
    assert on["schema"]["format"] == "date"
    assert client.get("/v1/facts").json()["on"] == str(date(2026, 4, 1))


def test_what_is_kept_can_come_after_something_and_be_found(client: TestClient) -> None:
    """In the matter of an assessment, by a reference; and a repetition of what was erased is answered with 410."""
    told = client.get("/openapi.json").json()
    after = told["components"]["schemas"]["CaseToAssess"]["properties"]["after"]
    assert {"type": "string"} in after["anyOf"]
    assert "after" not in told["components"]["schemas"]["Case"]["properties"]
    listed = told["paths"]["/v1/assessments"]["get"]["parameters"]
    assert {one["name"] for one in listed} == {"reference", "cursor", "limit"}
    assert "410" in told["paths"]["/v1/assessments"]["post"]["responses"]
    assert {"matter", "after", "after_kind"} <= set(told["components"]["schemas"]["Keeping"]["properties"])
