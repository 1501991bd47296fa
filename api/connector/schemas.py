"""A schema of OpenAPI 3.1 (JSON Schema 2020-12), in the words that Swagger 2.0 has for it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from api.connector.alternatives import merged, sendable
from api.connector.references import COMPONENT, DEFINITION

Json = dict[str, Any]

_KEPT: Final = frozenset((
    "description", "type", "enum", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems",
    "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "readOnly", "externalDocs", "example",
))  # fmt: skip
"""What both write alike. What 2.0 has no word for at all (propertyNames, not, if) is left out."""
_FORMATS: Final = frozenset(("int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "password"))
"""Platforms refuse a format that 2.0 does not name."""
_TYPES: Final = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the schemas of what is sent, or those of what is answered.

    They differ where 3.1 has alternatives. Of what is sent, the plain alternative is written: what fits it is taken.
    Of what is answered, as much as holds for each: whatever comes fits it.
    """

    shapes: Mapping[str, Json]
    """The named schemas of 3.1."""
    contained: Mapping[str, frozenset[str]]
    """Which of them contains which."""
    names: Mapping[str, str]
    """What each is called in 2.0."""
    sent: bool
    within: tuple[str, ...] = ()
    """Those that are being written."""

    def shape(self, name: str) -> Json:
        """A named schema."""
        return replace(self, within=(*self.within, name)).schema(self.shapes[name])

    def opened(self, told: Any) -> Json:  # noqa: ANN401 (JSON Schema: an object or a boolean)
        """A schema that is no reference, for where none can stand."""
        is_reference = isinstance(told, dict) and set(told) == {"$ref"}
        return self.shape(told["$ref"].removeprefix(COMPONENT)) if is_reference else self.schema(told)

    def schema(self, told: Any) -> Json:  # noqa: ANN401 (JSON Schema: an object or a boolean)
        """A schema. That nothing fits cannot be said in 2.0."""
        if not isinstance(told, dict):
            return {}
        if "$ref" in told:
            return self._reference(told["$ref"].removeprefix(COMPONENT), self.schema(_without(told, "$ref")))
        if "allOf" in told:
            # Platforms read past allOf, so its parts are put together.
            return _together([*map(self.opened, told["allOf"]), self.schema(_without(told, "allOf"))])
        for key in ("anyOf", "oneOf"):
            if key in told:
                return self._one_of(told[key], _without(told, key))
        if isinstance(told.get("type"), list):
            return self._one_of([{**told, "type": kind} for kind in told["type"]], {})
        return self._plain(told) | _bounds(told) | self._list(told) | self._object(told)

    def _reference(self, name: str, beside: Json) -> Json:
        if any(one == name or one in self.contained[name] for one in self.within):
            # Platforms refuse a shape that contains itself, so it is written once.
            kind = self.shapes[name].get("type", "object")
            return {"type": kind, "description": f"One more of the kind that it stands in ({name})."} | beside
        # In 2.0 nothing may stand beside a reference.
        return self.shape(name) | beside if beside else {"$ref": f"{DEFINITION}{self.names[name]}"}

    def _one_of(self, told: list[Any], beside: Json) -> Json:
        some = [one for one in told if not isinstance(one, dict) or one.get("type") != "null"]
        null: Json = {"x-nullable": True} if len(some) < len(told) else {}
        if len(some) == 1 and isinstance(some[0], dict):
            return self.schema(some[0] | beside | null)
        said = self.schema(beside)
        if not some:
            return null | said
        one = sendable([*map(self.schema, some)]) if self.sent else merged([*map(self.opened, some)])
        descriptions = [part["description"] for part in (said, one) if "description" in part]
        return one | null | said | ({"description": " ".join(descriptions)} if descriptions else {})

    def _plain(self, told: Json) -> Json:
        written = {key: value for key, value in told.items() if key in _KEPT or key.startswith("x-")}
        values = [told["const"]] if "const" in told else written.pop("enum", [])
        if None in values or told.get("type") == "null":
            written["x-nullable"] = True
        if some := [value for value in values if value is not None]:
            written["enum"] = some
            kinds = {_TYPES[type(value)] for value in some}
            if len(kinds) == 1:
                written.setdefault("type", *kinds)
        if told.get("type") == "null":
            del written["type"]
        if told.get("required") == []:
            del written["required"]
        if told.get("format") in _FORMATS:
            written["format"] = told["format"]
        if told.get("examples"):
            written["example"] = told["examples"][0]
        # An empty default tells a maker nothing, and what is answered needs none.
        if self.sent and told.get("default") not in (None, {}, []):
            written["default"] = told["default"]
        return written

    def _list(self, told: Json) -> Json:
        if told.get("type") != "array" and not {"items", "prefixItems"} & set(told):
            return {}
        kinds = [*told.get("prefixItems", []), told.get("items", True)]
        return {"type": "array", "items": self._any_of([one for one in kinds if one is not False])}

    def _object(self, told: Json) -> Json:
        written: Json = {}
        if "properties" in told:
            properties = {name: self._property(name, one) for name, one in told["properties"].items()}
            written = {"type": "object", "properties": properties}
        if "additionalProperties" in told:
            kinds = [*told.get("patternProperties", {}).values(), told["additionalProperties"]]
            allowed = [one for one in kinds if one is not False]
            written["additionalProperties"] = self._any_of(allowed) if allowed else False
        return written

    def _any_of(self, kinds: list[Any]) -> Json:
        return {} if not kinds or True in kinds else self._one_of(kinds, {})

    def _property(self, name: str, told: Any) -> Json:  # noqa: ANN401 (JSON Schema: an object or a boolean)
        written = self.schema(told)
        title = told.get("title") if isinstance(told, dict) else None
        return written if "$ref" in written else {"x-ms-summary": label(title or name)} | written


def label(name: str) -> str:
    """A name as makers of flows are shown it."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _without(told: Json, key: str) -> Json:
    return {one: value for one, value in told.items() if one != key}


def _together(parts: list[Json]) -> Json:
    """A schema that says what each of some says; of what two say, what the later one says."""
    whole: Json = {}
    for part in parts:
        properties = whole.get("properties", {}) | part.get("properties", {})
        needed = list(dict.fromkeys([*whole.get("required", []), *part.get("required", [])]))
        whole |= part | ({"properties": properties} if properties else {}) | ({"required": needed} if needed else {})
    return whole


def _bounds(told: Json) -> Json:
    """Bounds that are not themselves permitted: numbers in 3.1, in 2.0 a mark beside the bound."""
    written: Json = {}
    for key, bound, tighter in (("exclusiveMinimum", "minimum", max), ("exclusiveMaximum", "maximum", min)):
        if key in told and tighter(told[key], told.get(bound, told[key])) == told[key]:
            written |= {bound: told[key], key: True}
    return written
