"""What the service measures of itself, for Prometheus: numbers, and no word of a caller, a tenant or a case.

Without prometheus-client nothing is measured, and all else works.
"""

from fastapi import APIRouter, Depends, Request, Response
from starlette.responses import PlainTextResponse

from api.problems import NOT_INSTALLED, Refused
from api.requests import taking
from api.sign_in.principal import Scope, permitted

try:
    from api.watching import measures
except ModuleNotFoundError:
    measures = None  # type: ignore[assignment]

router = APIRouter(tags=["service"], dependencies=[Depends(taking())])


def answered(method: str, route: str, status: int, seconds: float) -> None:
    """Count an answer. ``route`` is a path as the app declares it, and status 0 says that there was none."""
    if measures is not None:
        measures.REQUESTS.labels(method, route, str(status)).inc()
        measures.SECONDS.labels(method, route).observe(seconds)


def assessed(position: str) -> None:
    """Count a case that was assessed, by the position of its headline."""
    if measures is not None:
        measures.ASSESSMENTS.labels(position).inc()


def faulted(kind: str) -> None:
    """Count a case that could not be evaluated. ``kind`` is the error's class."""
    if measures is not None:
        measures.FAULTS.labels(kind).inc()


def kept(kind: str) -> None:
    """Count a record, once it is kept."""
    if measures is not None:
        measures.KEPT.labels(kind).inc()


@router.get(
    "/metrics",
    summary="What the service measures of itself",
    response_class=PlainTextResponse,
    dependencies=[Depends(permitted(Scope.METRICS))],
)
def measured(request: Request) -> Response:
    """Requests, durations, assessments by position, faults and records, of all workers, as Prometheus reads them."""
    if measures is None:
        detail = "Measuring needs prometheus-client: install this project with its extra, thresholds[metrics]."
        raise Refused(NOT_INSTALLED, detail)
    records = request.app.state.records
    return Response(measures.text(records and records.database), media_type=measures.MEDIA_TYPE)
