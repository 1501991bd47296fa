"""The API, put together."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Final

from fastapi import Depends, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.routing import iter_route_contexts
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from api import connector
from api.adapters import govuk_forms
from api.adapters.mappings import Mappings
from api.assessing import assessments, batches
from api.describing import browsing
from api.describing.documentation import document
from api.keeping import changes, deciding, kept, printing, records_read
from api.pages.mounting import mount
from api.problems import (
    BAD_REQUEST,
    BY_STATUS,
    MEDIA_TYPE,
    NO_RECORDS,
    PERHAPS_KEPT,
    QUERY_REFUSED,
    UNSOUND_LEDGER,
    WRONG_METHOD,
    Refused,
    answer,
)
from api.records.problems import NoDatabase, PerhapsKept
from api.records.records import Records
from api.reference import forms, guidance, listing, ruleset_whole, sources
from api.reference.guidance import Ledgers
from api.rulebooks import Rulebooks
from api.sign_in import routes as sign_in
from api.sign_in.answers import SignInAnswers
from api.sign_in.gate import Gate
from api.sign_in.principal import Scope, permitted
from api.watching import health, metrics
from api.watching.faults import FAULTS, problem_of
from api.watching.guard import Guard
from api.watching.health import Readiness
from api.watching.limits import Buckets, Limits
from rules_engine.case import CaseError, CaseRefused
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.readiness import hand_over_quickly, hold_on_to_memory, make_ready, spare_the_collector
from rules_engine.workbench.ledger.reading import LedgerError

_ANY: Final = tuple(Scope)
_PARTS: Final = (
    (assessments, _ANY), (batches, (Scope.ASSESS,)), (govuk_forms, _ANY),
    (kept, _ANY), (deciding, _ANY), (printing, _ANY), (changes, _ANY), (records_read, _ANY),
    (listing, _ANY), (forms, _ANY), (ruleset_whole, _ANY), (sources, _ANY), (guidance, _ANY),
    (sign_in, _ANY), (health, ()), (metrics, ()), (connector, ()), (browsing, ()),
)  # fmt: skip
"""The parts in the order in which the description has them, with the scopes of which their callers need one.

Who may use parts without is anybody. Where any scope will do here, the parts ask for their own: so nobody unknown is
read before being asked who they are."""
_log = logging.getLogger(__name__)


def create_app(  # noqa: PLR0913 (each is a part that it is put together of)
    rulesets: Path,
    today: Callable[[], date],
    passages: Passages = NO_PASSAGES,
    *,
    gate: Gate,
    records: Records | None = None,
    buckets: Buckets | None = None,
    forms_folder: Path | None = None,
) -> FastAPI:
    """The API on a folder of rulesets.

    ``today`` is its clock; ``passages`` stand beside our paraphrases; ``gate`` tells who calls; without ``records``
    nothing can be kept; without ``buckets`` callers may ask as often as they like; ``forms_folder`` has the mapping of
    each form whose submissions are taken.
    """
    app = FastAPI(
        title="Thresholds",
        version="1",
        summary="Children's safeguarding thresholds, decided from cited rules. It recommends; people decide.",
        lifespan=_lifespan,
        # They would fetch scripts from elsewhere.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.rulebooks = Rulebooks(rulesets, today, passages)
    app.state.ledgers = Ledgers(rulesets)
    app.state.examples = rulesets / "examples"
    app.state.mappings = Mappings(forms_folder)
    app.state.gate = gate
    app.state.records = records
    app.state.readiness = Readiness(app.state)
    for part, scopes in _PARTS:
        app.include_router(part.router, dependencies=[Depends(permitted(*scopes))] if scopes else [])
    app.include_router(sign_in.pages)
    if buckets:
        app.add_middleware(Limits, buckets=buckets)
    app.add_middleware(SignInAnswers)
    app.add_middleware(Guard)
    app.add_exception_handler(HTTPException, _http_problem)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _query_refused)
    app.add_exception_handler(LedgerError, _unsound_ledger)
    app.add_exception_handler(NoDatabase, _no_records)
    for fault in (CaseRefused, *FAULTS):
        app.add_exception_handler(fault, _not_assessed)
    mount(app)
    document(app, app.state.examples)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Make ready what the first case would otherwise wait for."""
    await run_in_threadpool(_warm_up, app.state.rulebooks)
    yield


def _warm_up(rulebooks: Rulebooks) -> None:
    """Where this fails the service still starts: /readyz says what is not ready, and no case is answered."""
    try:
        rulebook = rulebooks.on(rulebooks.today())
        make_ready(rulebook).wording(rulebooks.today(), rulebooks.passages, brief=False)
        rulebook.calendar.is_working(rulebooks.today())
        spare_the_collector()
        hand_over_quickly()
        hold_on_to_memory()
    except (CaseRefused, *FAULTS) as error:
        _log.error("Not ready: %s", type(error).__name__)


def _http_problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (registered for nothing else)
    kind = BY_STATUS.get(error.status_code, BAD_REQUEST)
    # (The description's own path is no route that FastAPI tells of; its router knows the methods of that one.)
    if kind is WRONG_METHOD and "route" in request.scope:
        return answer(kind, headers={"Allow": ", ".join(_methods_at(request))})
    return answer(kind, headers=error.headers)


def _methods_at(request: Request) -> list[str]:
    """The methods that a path takes. The router would name those of one of its operations only."""
    here = request.scope["route"].path
    found = {m for route in iter_route_contexts(request.app.routes) if route.path == here for m in route.methods or ()}
    return sorted(found)


def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)  # noqa: S101 (registered for nothing else)
    return answer(error.kind, error.detail, errors=error.errors)


def _query_refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 (registered for nothing else)
    # Where it is, and never what was sent.
    places = dict.fromkeys(f"/{one['loc'][-1]}" for one in error.errors())
    detail = "This is not a value that it can have: /openapi.json says which."
    return answer(QUERY_REFUSED, errors=[CaseError(pointer=at, code="not_permitted", detail=detail) for at in places])


def _unsound_ledger(_: Request, __: Exception) -> Response:
    _log.error("A ledger cannot be shown: thresholds ledger check says why")
    return answer(UNSOUND_LEDGER)


def _no_records(_: Request, error: Exception) -> Response:
    _log.error("The records are not available: %s", error)
    return answer(NO_RECORDS, PERHAPS_KEPT if isinstance(error, PerhapsKept) else "")


def _not_assessed(_: Request, error: Exception) -> Response:
    told = problem_of(error)
    return JSONResponse(told, status_code=told["status"], media_type=MEDIA_TYPE)
