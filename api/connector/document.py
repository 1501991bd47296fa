"""The connector's document whole."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from api.connector.operations import JSON, carried, given, operation, taken
from api.connector.references import contained, reached, references
from api.connector.schemas import Writer

Json = dict[str, Any]

_HOST: Final = re.compile(r"[^{}/ :\\\[\]@]+(:\d+)?")
"""Swagger 2.0 has no words for an address in brackets."""
_MORE: Final = 'Not known is never no: leave out what was not asked, and answer "not known" where nobody knows.'
_FACTS: Final = (
    "Answers by fact id, as plain values. Who answered and when, and what several bodies answered, is taken as well: "
    "/openapi.json has the ways to say it."
)
_SUPPOSED: Final = "What if: an object of fact ids and supposed answers, as in facts."


def connector(openapi: Json, url: str) -> Json:
    """A service at an address (``https://example.org/path/``) as Swagger 2.0, from its OpenAPI 3.1 document.

    It has every operation under /v1 that takes and answers JSON, and of the shapes those that these need.
    """
    found = list(carried(openapi))
    bodies = {name for _, _, one in found for name in references(taken(one))}
    shapes = {
        name: _for_a_maker(shape) if name in bodies else shape
        for name, shape in openapi["components"]["schemas"].items()
    }
    inner = contained(shapes)
    answers = reached((name for _, _, one in found for name in references(given(one))), inner)
    names = {name: name for name in shapes}
    sent, answered = Writer(shapes, inner, names, sent=True), Writer(shapes, inner, names, sent=False)
    # What reads differently where it is sent has a name of its own there, and so has what contains it.
    differs = {name for name in answers & reached(bodies, inner) if sent.shape(name) != answered.shape(name)}
    own = {name: f"{name}ToSend" for name in answers if differs & {name, *inner[name]}}
    sent = replace(sent, names=names | own)
    schemes = openapi["components"].get("securitySchemes", {})
    # Swagger 2.0 knows no bearer, and no key in a cookie.
    keys = {name: one for name, one in schemes.items() if one["type"] == "apiKey" and one["in"] != "cookie"}
    paths: Json = {}
    for path, method, one in found:
        paths.setdefault(path, {})[method] = operation(one, sent, answered)
    definitions = {answered.names[name]: answered.shape(name) for name in answers}
    definitions |= {sent.names[name]: sent.shape(name) for name in reached(bodies, inner)}
    return {
        "swagger": "2.0",
        "info": {
            "title": openapi["info"]["title"],
            "version": openapi["info"]["version"],
            "description": f"{openapi['info'].get('summary', '')} {_MORE}".strip(),
        },
        **_address(url),
        "consumes": [JSON],
        "produces": [JSON],
        "paths": paths,
        "definitions": _needed(definitions, references(paths)),
        "securityDefinitions": keys,
        "security": [{name: []} for name in keys],
    }


def _for_a_maker(shape: Json) -> Json:
    """What is sent, with what to ask for first.

    What is supposed looks just like what is so: under the same labels a maker would take the one for the other. It
    can be sent, and its facts are not shown a second time.
    """
    properties = dict(shape.get("properties", {}))
    if "authority" in properties:
        properties["authority"] = properties["authority"] | {"x-ms-visibility": "important"}
    if "facts" in properties:
        properties["facts"] = properties["facts"] | {"description": _FACTS, "x-ms-visibility": "important"}
    if "suppose" in properties:
        properties["suppose"] = {"type": "object", "description": _SUPPOSED, "x-ms-visibility": "advanced"}
    return shape | ({"properties": properties} if properties else {})


def _address(url: str) -> Json:
    """Where the service is. What cannot be said is left out: it is then where the document was found."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return {}
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(parts.netloc):
        return {}
    return {"host": parts.netloc, "basePath": parts.path.rstrip("/") or "/", "schemes": [parts.scheme]}


def _needed(definitions: Mapping[str, Json], names: Iterable[str]) -> Json:
    direct = {name: frozenset(references(one)) for name, one in definitions.items()}
    return {name: definitions[name] for name in sorted(reached(names, direct))}
