"""A case as a form: its JSON Schema and the UI schema that shows it."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from starlette.testclient import TestClient

from rules_engine import Rulebook
from rules_engine.case_files import parse_yaml
from tests.api.conftest import RULESETS, TODAY

Json = dict[str, Any]


@pytest.fixture(scope="module")
def schema(client: TestClient) -> Json:
    """The schema as it is served."""
    answer = client.get("/v1/facts.schema.json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/schema+json")
    told: Json = answer.json()
    return told


@pytest.fixture(scope="module")
def uischema(client: TestClient) -> Json:
    """The UI schema as it is served."""
    told: Json = client.get("/v1/facts.uischema.json").json()
    return told


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that they are made from."""
    return Rulebook.load(RULESETS, on=TODAY)


def _resolved(schema: Json, scope: str) -> Json:
    """What a scope points to, through references on the way."""
    found: Any = schema
    for part in scope.removeprefix("#/").split("/"):
        found = found[int(part) if isinstance(found, list) else part]
        if "$ref" in found:
            found = _resolved(schema, found["$ref"])
    assert isinstance(found, dict)
    return found


def _questions(uischema: Json) -> dict[str, Json]:
    """The controls of facts, by fact id."""
    groups = uischema["elements"][1:]
    return {one["scope"].rpartition("/")[2]: one for group in groups for one in group["elements"]}


def test_it_says_by_what_rulebook_it_was_made(client: TestClient, schema: Json, rulebook: Rulebook) -> None:
    """JSON Schema 2020-12, with the date and the digest."""
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$comment"] == f"Made on the rulebook in force on 2026-04-01, {rulebook.digest}."
    other = client.get("/v1/facts.schema.json?on=2026-05-06").json()
    assert "2026-05-06" in other["$comment"]
    assert other["$defs"] == schema["$defs"]


@pytest.mark.parametrize("name", [file.stem for file in sorted((RULESETS / "examples").glob("*.yaml"))])
def test_every_worked_case_is_valid(schema: Json, name: str) -> None:
    """Also where several bodies differ."""
    case = parse_yaml((RULESETS / "examples" / f"{name}.yaml").read_text())
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(case)


@pytest.mark.parametrize(
    "facts",
    [
        {"died": "maybe"},
        {"dide": "yes"},
        {"died": True},
        {"age_at_harm": "3"},
        {"date_of_birth": "1 April 2020"},
        {"notification_made": ["some"]},
        {"notification_made": []},
        {"area_of_harm": "Northfolk"},
        {"died": {"by": "police"}},
    ],
)
def test_what_is_refused_is_not_valid(client: TestClient, schema: Json, facts: Json) -> None:
    """The schema takes nothing that the service would refuse for its name or kind."""
    case = {"authority": "Peterborough", "facts": facts}
    assert client.post("/v1/assessments", json=case).status_code == 422
    assert not Draft202012Validator(schema, format_checker=FormatChecker()).is_valid(case)


def test_a_form_has_every_question_under_its_heading(uischema: Json, rulebook: Rulebook) -> None:
    """In the order of facts.yaml, with headings in theirs."""
    first, *groups = uischema["elements"]
    assert (uischema["type"], first["type"], first["label"]) == ("VerticalLayout", "Group", "The case")
    assert [one["scope"] for one in first["elements"]] == [
        "#/properties/authority",
        "#/properties/on",
        "#/properties/reference",
    ]
    assert [one["label"] for one in first["elements"]] == [
        "Local authority",
        "Date of assessment",
        "Your own reference",
    ]
    assert {group["type"] for group in groups} == {"Group"}
    assert [group["label"] for group in groups] == list(dict.fromkeys(f.group for f in rulebook.facts.values()))
    assert list(_questions(uischema)) == list(rulebook.facts)
    for group in groups:
        for one in group["elements"]:
            fact = rulebook.facts[one["scope"].rpartition("/")[2]]
            assert (one["type"], one["label"], fact.group) == ("Control", fact.question, group["label"])


def test_every_question_leads_to_one_kind_of_answer(schema: Json, uischema: Json, rulebook: Rulebook) -> None:
    """With the question as title and the help as description, in a shape that forms have a control for."""
    for name, control in _questions(uischema).items():
        fact, asked = rulebook.facts[name], _resolved(schema, control["scope"])
        assert asked["title"] == fact.question
        assert asked.get("description", "").startswith(fact.help)
        if fact.several:
            assert (asked["type"], asked["items"]["type"], asked["uniqueItems"]) == ("array", "string", True)
            assert asked["items"]["enum"] == list(fact.answers)
        elif asked["type"] == "string" and "enum" in asked:
            answers = list(fact.answers) or list(rulebook.areas)
            assert asked["enum"] == [*answers, "not known"]
        else:
            assert asked["type"] == "integer" or (asked["type"], asked["format"]) == ("string", "date")
        assert control["options"]["showUnfocusedDescription"]


def test_nothing_is_asked_by_radio_buttons(uischema: Json) -> None:
    """The vanilla renderers of React give every "yes" one id: a click on its words would answer another question."""
    assert "radio" not in str(uischema)


def test_nothing_at_all_can_be_said_where_no_answer_says_it(client: TestClient, schema: Json) -> None:
    """An empty list is an answer only to a question that has no answer such as "none"."""
    case = {"authority": "Peterborough", "facts": {"report_contains": []}}
    assert Draft202012Validator(schema).is_valid(case)
    assert client.post("/v1/assessments", json=case).status_code == 200


def test_what_people_judge_is_marked(schema: Json, uischema: Json, rulebook: Rulebook) -> None:
    """In both documents, and in words."""
    for name, control in _questions(uischema).items():
        asked = _resolved(schema, control["scope"])
        judged = rulebook.facts[name].judgement
        assert (asked.get("x-judgement", False), control["options"].get("judgement", False)) == (judged, judged)
        assert asked.get("description", "").endswith("People decide this.") == judged


def test_a_filled_form_can_be_sent_as_it_stands(client: TestClient, schema: Json, uischema: Json) -> None:
    """Its answers make a case: plain values and "not known"."""
    names = list(_questions(uischema))
    answers = {name: _resolved(schema, _questions(uischema)[name]["scope"]) for name in names}
    facts = {name: "not known" for name, asked in answers.items() if "enum" in asked}
    case = {"authority": "Peterborough", "on": "2026-04-01", "detail": "brief", "facts": facts}
    Draft202012Validator(schema).validate(case)
    assert client.post("/v1/assessments", json=case).status_code == 200
