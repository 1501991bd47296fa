"""What a caller of the contract could rely on and no longer can."""

import json
from collections.abc import Iterator, Mapping
from typing import Any


def breaks(old: object, new: object, where: str = "", *, sent: bool) -> Iterator[str]:
    """Each place where a JSON Schema takes back what an older one gave: a key, a type, an answer, a promise.

    A shape that callers send (``sent``) may not ask for more; one that they are answered may not promise less.
    """
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return
    for part in ("properties", "$defs"):
        for key, value in old.get(part, {}).items():
            if key in new.get(part, {}):
                yield from breaks(value, new[part][key], f"{where}/{key}", sent=sent)
            else:
                yield f"{where}/{key} is gone"
    for part in ("items", "additionalProperties"):
        yield from breaks(old.get(part), new.get(part), f"{where}/{part}", sent=sent)
    for gone in sorted(_kinds(old) - _kinds(new)):
        yield f"{where} can no longer be {gone}"
    needed, was_needed = set(new.get("required", ())), set(old.get("required", ()))
    for key in sorted(needed - was_needed if sent else was_needed - needed):
        yield f"{where}/{key} " + ("has to be sent" if sent else "is no longer certain")


def _kinds(schema: Mapping[str, Any]) -> set[str]:
    """What a value can be: types, references, answers."""
    either = schema.get("anyOf", schema.get("oneOf"))
    if either is not None:
        return {kind for one in either for kind in _kinds(one)}
    if "enum" in schema or "const" in schema:
        return {json.dumps(answer) for answer in schema.get("enum", [schema.get("const")])}
    return {f"{schema.get('$ref', schema.get('type', 'anything'))} {schema.get('format', '')}".strip()}
