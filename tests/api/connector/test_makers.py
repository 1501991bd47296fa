"""What makers of flows are shown can be picked, understood and sent."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from starlette.testclient import TestClient

from tests.api.connector.reading import inner, operations

Json = dict[str, Any]


def test_a_maker_is_shown_every_fact_by_its_name_and_question(client: TestClient, document: Json) -> None:
    """Typed, with its permitted answers, "not known" wherever it can stand beside them, and what to ask first."""
    case = document["definitions"]["CaseToAssess"]["properties"]
    assert (case["authority"]["x-ms-visibility"], case["facts"]["x-ms-visibility"]) == ("important", "important")
    assert case["suppose"]["x-ms-visibility"] == "advanced"
    assert case["authority"]["enum"] == ["Cambridgeshire", "Peterborough"]
    assert "plain values" in case["facts"]["description"]
    facts = client.get("/v1/facts").json()["facts"]
    shown = case["facts"]["properties"]
    assert list(shown) == [fact["id"] for fact in facts]
    for fact in facts:
        one = shown[fact["id"]]
        assert one["x-ms-summary"].lower() == fact["name"].lower()
        assert one["description"].startswith(fact["question"])
        if fact["several"]:
            assert (one["type"], one["items"]["enum"]) == ("array", fact["answers"])
        elif fact["kind"] in {"choice", "area"}:
            assert (one["type"], one["enum"]) == ("string", [*fact["answers"], "not known"])
        else:
            assert one["type"] == ("integer" if fact["kind"] == "number" else "string")
        assert "not known" in one.get("enum", []) or '"not known"' in one["description"]


def test_every_property_and_parameter_has_a_label(document: Json) -> None:
    """Whatever is not a shape of its own."""
    for root in document["definitions"].values():
        for schema in inner(root):
            for name, one in schema.get("properties", {}).items():
                assert "$ref" in one or one["x-ms-summary"], name
    for _, _, operation in operations(document):
        for parameter in operation["parameters"]:
            assert parameter["x-ms-summary"]
            spare = parameter["in"] == "header" and parameter["name"].lower() != "if-match"
            assert parameter.get("x-ms-visibility") == ("advanced" if spare else None)


def test_the_headline_is_flat_and_typed(document: Json) -> None:
    """What most flows read: five plain values."""
    headline = document["definitions"]["Headline"]["properties"]
    assert {name: one["type"] for name, one in headline.items()} == {
        "position": "string",
        "summary": "string",
        "next_deadline": "string",
        "open_questions": "integer",
        "rationale_url": "string",
    }
    assert document["definitions"]["Assessment"]["properties"]["headline"] == {"$ref": "#/definitions/Headline"}
    assert headline["next_deadline"]["x-nullable"] is True


@given(data=st.data())
def test_whatever_a_maker_can_pick_is_permitted(openapi: Json, document: Json, data: st.DataObject) -> None:
    """Each answer that the connector offers for a fact is one that the service takes."""
    facts = document["definitions"]["CaseToAssess"]["properties"]["facts"]["properties"]
    names = data.draw(st.lists(st.sampled_from(sorted(facts)), unique=True, max_size=12))
    case = {"authority": "Peterborough", "facts": {name: data.draw(_answer(facts[name])) for name in names}}
    schema = {"$ref": "#/components/schemas/CaseToAssess", "components": openapi["components"]}
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(case)


def _answer(schema: Json) -> st.SearchStrategy[Any]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema["type"] == "array":
        return st.lists(_answer(schema["items"]), min_size=schema.get("minItems", 0), unique=True)
    if schema["type"] == "integer":
        return st.integers(schema["minimum"], schema.get("maximum"))
    return st.dates().map(str) | st.just("not known")
