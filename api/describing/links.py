"""Where an answer leads: links of the OpenAPI document, by which readers and tools find what to call next."""

from typing import Any, Final

Json = dict[str, Any]

_OF_ONE_KEPT: Final = {
    "kept_assessment": "Read it again, with what was decided meanwhile.",
    "decisions": "Read what was decided.",
    "rationale": "Print the rationale for a meeting.",
    "calendar": "Take the deadlines into a calendar.",
    "changes": "See whether it would be judged so today.",
}
"""What can be read of a kept assessment, by operation."""


def add_links(paths: Json) -> None:
    """Add to each answer that names a kept assessment, a ruleset or a next page, what can be called with that."""
    kept = paths["/v1/assessments"]["post"]["responses"]["201"]
    kept["links"] = _one_kept("$response.body#/id") | _decide("$response.body#/id")
    read = paths["/v1/assessments/{id}"]["get"]["responses"]["200"]
    read["links"] = _decide("$request.path.id")
    decided = paths["/v1/assessments/{id}/decisions"]["post"]["responses"]["201"]
    one = {"path.id": "$request.path.id", "path.decision": "$response.body#/id"}
    decided["links"] = _one_kept("$request.path.id") | {"decision": _link("decision", one, "Read it again.")}
    listed = paths["/v1/assessments"]["get"]["responses"]["200"]
    listed["links"] = _one_kept("$response.body#/assessments/0/id") | {
        "next": _link("kept_assessments", {"query.cursor": "$response.body#/next"}, "The next page, where it has one.")
    }
    rulesets = paths["/v1/rulesets"]["get"]["responses"]["200"]
    rulesets["links"] = {"ruleset": _link("ruleset", {"path.id": "$response.body#/rulesets/0/id"}, "Read it whole.")}


def _one_kept(id_: str) -> Json:
    return {name: _link(name, {"path.id": id_}, about) for name, about in _OF_ONE_KEPT.items()}


def _decide(id_: str) -> Json:
    parameters = {"path.id": id_, "header.If-Match": "$response.header.ETag"}
    return {"decide": _link("decide", parameters, "Record a decision, as one who has seen this version.")}


def _link(operation: str, parameters: Json, about: str) -> Json:
    return {"operationId": operation, "parameters": parameters, "description": about}
