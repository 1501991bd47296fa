"""Alternatives in one schema: Swagger 2.0 has no anyOf and no oneOf."""

from collections.abc import Sequence
from typing import Any, Final

Json = dict[str, Any]

_SCALARS: Final = frozenset(("string", "integer", "number", "boolean"))
_WORDS: Final = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}


def sendable(written: Sequence[Json]) -> Json:
    """Alternatives of what is sent: the first, and with it those of its kind.

    Forms and flows send plain values, which come first. A word that is not of their kind cannot be sent beside them:
    the nearest to it is to leave the value out.
    """
    kind = written[0].get("type")
    like = [one for one in written if one.get("type") == kind] if kind in _SCALARS else written[:1]
    whole = merged(like)
    unlike = [one["enum"] for one in written if one.get("type") == "string" != kind and "enum" in one]
    if unlike:
        said = f"Where it is {_quoted(unlike)}, leave it out."
        whole["description"] = f"{whole.get('description', '')} {said}".strip()
    return whole


def merged(written: Sequence[Json]) -> Json:
    """Alternatives of what is answered: what they all say, and of objects the properties of each.

    That one object might have, undeclared, a property that another declares is not reckoned with: what the service
    answers has what it declares.
    """
    first = written[0]
    if all(one == first for one in written):
        return dict(first)
    whole = {key: value for key, value in first.items() if all(one.get(key) == value for one in written)}
    if any(one.get("x-nullable") for one in written):
        whole["x-nullable"] = True
    kinds = {one.get("type") for one in written}
    if kinds == {"object"}:
        return whole | _of_objects(written)
    if kinds == {"array"}:
        return whole | {"items": merged([one["items"] for one in written])}
    if kinds == {"integer", "number"}:
        return whole | {"type": "number"}
    if len(kinds) == 1 and all("enum" in one for one in written):
        return whole | {"enum": list(dict.fromkeys(value for one in written for value in one["enum"]))}
    if None not in kinds:
        whole["description"] = _in_words(written)
    return whole


def _of_objects(written: Sequence[Json]) -> Json:
    properties: dict[str, list[Json]] = {}
    for one in written:
        for name, schema in one.get("properties", {}).items():
            properties.setdefault(name, []).append(schema)
    whole: Json = {"properties": {name: merged(some) for name, some in properties.items()}} if properties else {}
    needed = [name for name in properties if all(name in one.get("required", ()) for one in written)]
    return whole | ({"required": needed} if needed else {})


def _in_words(written: Sequence[Json]) -> str:
    """What may stand in a place for which no one schema can be written."""
    words = ", or ".join(dict.fromkeys(_in_word(one) for one in written))
    return f"{words[:1].upper()}{words[1:]}."


def _in_word(one: Json) -> str:
    if len(one.get("enum", ())) == 1:
        return _quoted([one["enum"]])
    return "a date as YYYY-MM-DD" if one.get("format") == "date" else _WORDS[one["type"]]


def _quoted(enums: Sequence[Sequence[object]]) -> str:
    return " or ".join(f'"{value}"' for values in enums for value in values)
