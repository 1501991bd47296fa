"""Which kinds of problem each operation can answer with: what callers have to be ready for."""

from collections.abc import Mapping
from typing import Final

from api import problems
from api.problems import Kind

_CASE = (
    problems.CASE_REFUSED,
    problems.UNREADABLE,
    problems.TOO_LARGE,
    problems.WRONG_TYPE,
    problems.ENGINE_FAULT,
)
_REFERENCE = (problems.QUERY_REFUSED, problems.ENGINE_FAULT)
_NAMED = (*_REFERENCE, problems.NOT_FOUND)
_KEPT = (problems.QUERY_REFUSED, problems.NO_RECORDS)
_ONE_KEPT = (*_KEPT, problems.NOT_FOUND, problems.ERASED)
_OWN: Final[Mapping[str, tuple[Kind, ...]]] = {
    "POST /v1/assessments": (*_CASE, problems.KEY_REUSED, problems.ERASED, problems.NO_RECORDS),
    "POST /v1/assessments/batch": (problems.BATCH_REFUSED, *_CASE[1:4]),
    "POST /v1/questions": _CASE,
    "POST /v1/adapters/govuk-forms": (*_CASE, problems.QUERY_REFUSED),
    "GET /v1/assessments": _KEPT,
    "GET /v1/assessments/{id}": _ONE_KEPT,
    "GET /v1/assessments/{id}/decisions": _ONE_KEPT,
    "GET /v1/assessments/{id}/decisions/{decision}": _ONE_KEPT,
    "POST /v1/assessments/{id}/decisions": (
        *_CASE[1:], *_ONE_KEPT, problems.RECORD_REFUSED, problems.KEY_REUSED, problems.CONDITION_NEEDED,
        problems.CHANGED,
    ),
    "GET /v1/assessments/{id}/rationale": (
        *_ONE_KEPT, problems.NOT_ACCEPTABLE, problems.NOT_INSTALLED, problems.BUSY, problems.ENGINE_FAULT,
    ),
    "GET /v1/assessments/{id}/deadlines.ics": _ONE_KEPT,
    "GET /v1/assessments/{id}/changes": (*_ONE_KEPT, problems.CASE_REFUSED, problems.ENGINE_FAULT),
    "GET /v1/records/head": _KEPT,
    "GET /v1/records/health": _KEPT,
    "GET /v1/facts": _REFERENCE,
    "GET /v1/facts.schema.json": _REFERENCE,
    "GET /v1/facts.uischema.json": _REFERENCE,
    "GET /v1/rulesets": _REFERENCE,
    "GET /v1/rulesets/{id}": _NAMED,
    "GET /v1/sources": _REFERENCE,
    "GET /v1/guidance/{source}": (problems.QUERY_REFUSED, problems.NOT_FOUND, problems.UNSOUND_LEDGER),
    "GET /v1/me": (problems.QUERY_REFUSED,),
    "GET /livez": (problems.QUERY_REFUSED,),
    "GET /readyz": (problems.QUERY_REFUSED, problems.NOT_READY),
    "GET /metrics": (problems.QUERY_REFUSED, problems.NOT_INSTALLED),
    "GET /problems/{name}": (problems.QUERY_REFUSED, problems.NOT_FOUND),
}  # fmt: skip
_SIGNED_IN = (
    problems.NOT_SIGNED_IN, problems.NOT_PERMITTED, problems.WRONG_HOST, problems.TOO_MANY, problems.NO_SIGN_IN,
)  # fmt: skip
OPEN: Final = ("/livez", "/readyz", "/problems/{name}")
"""What anybody may read, whatever the sign-in."""


def problems_of(method: str, path: str) -> tuple[Kind, ...]:
    """The kinds of problem of an operation, those that any has among them."""
    return (*_OWN[f"{method.upper()} {path}"], *(() if path in OPEN else _SIGNED_IN), problems.UNFORESEEN)
