"""Which named schema refers to which."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

Json = dict[str, Any]

COMPONENT: Final = "#/components/schemas/"
"""Where named schemas stand in OpenAPI 3.1."""
DEFINITION: Final = "#/definitions/"
"""Where they stand in Swagger 2.0."""


def references(part: object) -> Iterator[str]:
    """The name in every reference of a part of a document."""
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"].rpartition("/")[2]
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def reached(names: Iterable[str], direct: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """These names and all that they lead to, where ``direct`` has what each refers to itself."""
    found: set[str] = set()
    pending = set(names)
    while pending:
        name = pending.pop()
        found.add(name)
        pending |= direct[name] - found
    return frozenset(found)


def contained(shapes: Mapping[str, Json]) -> dict[str, frozenset[str]]:
    """For each named schema those that it contains, at whatever depth: itself too, where it contains itself."""
    direct = {name: frozenset(references(shape)) for name, shape in shapes.items()}
    return {name: reached(inner, direct) for name, inner in direct.items()}
