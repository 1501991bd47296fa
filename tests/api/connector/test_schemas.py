"""A schema of OpenAPI 3.1 keeps its meaning in the words of Swagger 2.0, as far as they go."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator, Draft202012Validator

from api.connector.references import contained
from api.connector.schemas import Writer
from tests.api.connector.reading import draft4

Json = dict[str, Any]

_AT = "#/components/schemas/"
SHAPES: Json = {
    "Day": {"title": "Day", "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
    "Week": {"type": "object", "properties": {"days": {"type": "array", "items": {"$ref": f"{_AT}Day"}}}},
    "Tree": {"type": "object", "properties": {"under": {"type": "array", "items": {"$ref": f"{_AT}Tree"}}}},
    "Egg": {"type": "object", "properties": {"hen": {"$ref": f"{_AT}Hen"}}},
    "Hen": {"type": "object", "properties": {"egg": {"$ref": f"{_AT}Egg"}}},
}


def _written(told: Json, *, sent: bool = False) -> Json:
    names = {name: name for name in SHAPES}
    return Writer(SHAPES, contained(SHAPES), names, sent=sent).schema(told)


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ({"const": "yes"}, {"type": "string", "enum": ["yes"]}),
        ({"const": False}, {"type": "boolean", "enum": [False]}),
        ({"enum": ["yes", None]}, {"type": "string", "enum": ["yes"], "x-nullable": True}),
        ({"enum": ["yes", 1]}, {"enum": ["yes", 1]}),
        ({"type": ["string", "null"], "maxLength": 9}, {"type": "string", "maxLength": 9, "x-nullable": True}),
        ({"type": "null"}, {"x-nullable": True}),
        ({"anyOf": [{"type": "null"}]}, {"x-nullable": True}),
        ({"anyOf": [{"type": "boolean"}, {"type": "null"}]}, {"type": "boolean", "x-nullable": True}),
        ({"type": "integer", "exclusiveMinimum": 3}, {"type": "integer", "minimum": 3, "exclusiveMinimum": True}),
        ({"type": "integer", "exclusiveMaximum": 3, "maximum": 2}, {"type": "integer", "maximum": 2}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "uuid"}, {"type": "string"}),
        ({"type": "string", "examples": ["one", "two"]}, {"type": "string", "example": "one"}),
        ({"type": "string", "title": "Name", "$comment": "?", "not": {}}, {"type": "string"}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        (
            {"prefixItems": [{"type": "integer"}, {"type": "number"}], "items": False},
            {"type": "array", "items": {"type": "number"}},
        ),
        ({"type": "object", "required": []}, {"type": "object"}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": {}}),
        (
            {"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
        (
            {"type": "object", "propertyNames": {"maxLength": 3}, "additionalProperties": {"const": 1}},
            {"type": "object", "additionalProperties": {"type": "integer", "enum": [1]}},
        ),
        (
            {"properties": {"open_since": {"type": "string"}, "b": {"type": "string", "title": "By Whom"}}},
            {
                "type": "object",
                "properties": {
                    "open_since": {"x-ms-summary": "Open since", "type": "string"},
                    "b": {"x-ms-summary": "By Whom", "type": "string"},
                },
            },
        ),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, {"type": "number"}),
        (
            {"oneOf": [{"enum": ["a", None]}, {"const": "b"}]},
            {"type": "string", "enum": ["a", "b"], "x-nullable": True},
        ),
        (
            {"anyOf": [{"type": "array", "items": {"const": one}} for one in ("a", "b")]},
            {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}], "description": "Any."},
            {"description": "Any. A text, or a whole number."},
        ),
        ({"$ref": f"{_AT}Day"}, {"$ref": "#/definitions/Day"}),
        (
            {"$ref": f"{_AT}Day", "description": "The first."},
            {
                "type": "object",
                "description": "The first.",
                "properties": {"name": {"x-ms-summary": "Name", "type": "string"}},
                "required": ["name"],
            },
        ),
        (
            {"allOf": [{"$ref": f"{_AT}Day"}, {"properties": {"no": {"const": 1}}, "required": ["no"]}]},
            {
                "type": "object",
                "properties": {
                    "name": {"x-ms-summary": "Name", "type": "string"},
                    "no": {"x-ms-summary": "No", "type": "integer", "enum": [1]},
                },
                "required": ["name", "no"],
            },
        ),
    ],
)
def test_each_construct_is_written_as_2_0_has_it(told: Json, written: Json) -> None:
    """What 2.0 has other words for is said in them; what it has none for is left out."""
    assert _written(told) == written


def test_a_reference_that_may_be_null_is_written_out() -> None:
    """Nothing may stand beside a reference in 2.0, not even that it may be null."""
    written = _written({"anyOf": [{"$ref": f"{_AT}Day"}, {"type": "null"}]})
    assert written["x-nullable"] is True
    assert set(written["properties"]) == {"name"}


def test_objects_as_alternatives_become_one_with_the_properties_of_each() -> None:
    """Only what every alternative needs is needed."""
    written = _written({"anyOf": [{"$ref": f"{_AT}Day"}, {"$ref": f"{_AT}Week"}]})
    assert (set(written["properties"]), "required" in written) == ({"name", "days"}, False)


@pytest.mark.parametrize(("name", "inner"), [("Tree", ("under", "items")), ("Egg", ("hen",))])
def test_a_shape_that_contains_itself_is_written_once(name: str, inner: tuple[str, ...]) -> None:
    """Where it comes again, by itself or through another, it is an object without more."""
    names = {one: one for one in SHAPES}
    part = Writer(SHAPES, contained(SHAPES), names, sent=False).shape(name)["properties"]
    for key in inner:
        part = part[key]
    assert part["type"] == "object"
    assert not {"$ref", "properties"} & set(part)


@pytest.mark.parametrize(
    ("told", "written"),
    [
        (
            {"anyOf": [{"enum": ["yes", "no"]}, {"const": "not known"}, {"$ref": f"{_AT}Day"}]},
            {"type": "string", "enum": ["yes", "no", "not known"]},
        ),
        (
            {"anyOf": [{"type": "integer"}, {"const": "not known"}], "description": "How old?"},
            {"type": "integer", "description": 'How old? Where it is "not known", leave it out.'},
        ),
        (
            {"anyOf": [{"type": "string", "format": "date"}, {"const": "not known"}], "description": "When?"},
            {"type": "string", "description": 'When? A date as YYYY-MM-DD, or "not known".'},
        ),
        ({"anyOf": [{"$ref": f"{_AT}Day"}, {}]}, {"$ref": "#/definitions/Day"}),
        ({"type": "string", "default": "full"}, {"type": "string", "default": "full"}),
        ({"type": "object", "default": {}}, {"type": "object"}),
    ],
)
def test_what_is_sent_is_written_as_its_plain_alternative(told: Json, written: Json) -> None:
    """A flow sends plain values: what else could be said is said in words, "not known" first of all."""
    assert _written(told, sent=True) == written


_LEAVES = st.one_of(
    st.sampled_from(["a", "b", 1, True, None]).map(lambda one: {"const": one}),
    st.lists(st.sampled_from(["a", "b", 1, None]), min_size=1, unique=True).map(lambda some: {"enum": some}),
    st.lists(st.sampled_from(["string", "integer", "boolean", "null"]), min_size=1, unique=True).map(
        lambda kinds: {"type": kinds}
    ),
    st.builds(lambda low: {"type": "integer", "exclusiveMinimum": low}, st.integers(-3, 3)),
    st.sampled_from([{"$ref": f"{_AT}Day"}, {"type": "number"}, {}]),
)


def _nodes(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.one_of(
        st.builds(
            lambda key, some: {key: some}, st.sampled_from(["anyOf", "oneOf", "allOf"]), st.lists(inner, min_size=1)
        ),
        inner.map(lambda one: {"type": "array", "items": one}),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"type": "array", "prefixItems": some}),
        inner.map(lambda one: {"type": "object", "additionalProperties": one}),
        st.builds(
            lambda properties, needed: {
                "type": "object",
                "properties": properties,
                "required": sorted(needed & set(properties)),
                "additionalProperties": False,
            },
            st.dictionaries(st.sampled_from(["a", "b", "c"]), inner),
            st.sets(st.sampled_from(["a", "b", "c"])),
        ),
    )


_VALUES = st.recursive(
    st.sampled_from(["a", "b", "", 0, 1, 7, -9, 0.5, True, False, None]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "name"]), inner, max_size=3),
    max_leaves=6,
)


@given(st.recursive(_LEAVES, _nodes, max_leaves=6), st.lists(_VALUES, min_size=20, max_size=20))
def test_whatever_may_be_answered_fits_what_is_written_of_it(told: Json, values: list[object]) -> None:
    """A platform that checks an answer by the connector never refuses one that the service may give."""
    components = {"schemas": SHAPES}
    before = Draft202012Validator({**told, "components": components})
    definitions = {name: _written(shape) for name, shape in SHAPES.items()}
    after = Draft4Validator(draft4({"allOf": [_written(told)], "definitions": definitions}))
    for value in values:
        assert after.is_valid(value) or not before.is_valid(value), value
