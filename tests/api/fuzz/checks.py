"""A check that schemathesis loads beside its own: what fits the description is refused only for what none can say."""

import re
from typing import Any, Final

import schemathesis
from schemathesis import Case, CheckContext, GenerationMode, Response

_BEYOND_SCHEMAS: Final = {
    "case-refused": {
        "contradiction",  # two answers that cannot both be
        "in_future",  # of a past event, as seen from the date of assessment
        "not_covered",  # a date before the first ruleset
        "out_of_order",
        "not_mapped",  # a form of which this service has no mapping
    },
    "query-refused": {
        "not_covered",
        "not_permitted",  # a cursor that no page gave, an Idempotency-Key that is too long
    },
    "record-refused": {
        "missing",  # a reason or rationale that this very decision needs
        "in_future",
        "too_early",
        "unknown",  # a recommendation or a fact that the assessment does not have
        "unknown_fact",
        "duplicated",  # a partner twice
        "not_permitted",  # an answer that this fact does not have
    },
}  # fmt: skip
"""Codes of errors that data can have though it fits, by kind of problem."""
_OF_OBJECTS: Final = {"not_permitted", "wrong_type", "unknown_key", "boolean", "duplicated"}
"""Codes for an answer with who gave it: the description has one shape of those for all facts, to be readable."""


@schemathesis.check
def refused_for_what_no_schema_says(_: CheckContext, response: Response, case: Case[Any]) -> None:
    """A request that fits the description, and is refused, is refused for one of the reasons above."""
    meta = case.meta
    if response.status_code != 422 or meta is None or meta.generation.mode is not GenerationMode.POSITIVE:
        return
    told = response.json()
    kind = told["type"].removeprefix("/problems/")
    for error in told.get("errors", []):
        known = error["code"] in _BEYOND_SCHEMAS.get(kind, ()) or _is_known(case.body, error)
        assert known, f"What fits is refused: {kind}, {error['pointer']}, {error['code']}"


def _is_known(body: Any, error: dict[str, Any]) -> bool:  # noqa: ANN401 (any JSON)
    """Whether an error is one that no schema can say.

    It is about a date of no such century, 3.0, an answer given as an object, supposing and keeping, a reference to keep
    under that cannot be printed, or coming after an assessment where nothing is kept or there is no such. To JSON
    Schema 3.0 is an integer. Here it is refused: whoever writes fractions may mean something else.
    """
    _, *steps = error["pointer"].split("/")
    if steps == ["after"]:
        return body.get("record") is not True or error["code"] == "not_found"
    told = body
    for step in steps:
        told = told[int(step)] if isinstance(told, list) else told[step]
    if steps == ["reference"]:
        return body.get("record") is True and isinstance(told, str) and not told.isprintable()
    if isinstance(told, str):
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", told)) and not "1900" <= told[:4] <= "2200"
    if isinstance(told, float) and told.is_integer():
        return True
    if steps == ["suppose"]:
        return body.get("record") is True
    of_object = isinstance(told, dict) or (isinstance(told, list) and any(isinstance(one, dict) for one in told))
    return len(steps) == 2 and steps[0] in {"facts", "suppose"} and of_object and error["code"] in _OF_OBJECTS
