"""The measures themselves, as prometheus-client keeps them. Only metrics.py imports it, where it is installed."""

# ruff: noqa: E402 (prometheus-client looks at once whether it is to share)
import os

from api.watching.sharing import SHARED, share

share()

from collections.abc import Iterator
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from sqlalchemy import Select, func, select

from api.records.database import Database, NoDatabase
from api.records.tables import entries

MEDIA_TYPE: Final = CONTENT_TYPE_LATEST
_OWN: Final = CollectorRegistry()
REQUESTS: Final = Counter("thresholds_requests", "Requests answered.", ["method", "route", "status"], registry=_OWN)
SECONDS: Final = Histogram("thresholds_request_seconds", "How long answers took.", ["method", "route"], registry=_OWN)
ASSESSMENTS: Final = Counter(
    "thresholds_assessments", "Cases assessed, by the position of their headline.", ["position"], registry=_OWN
)
FAULTS: Final = Counter("thresholds_engine_faults", "Cases that could not be evaluated.", ["kind"], registry=_OWN)
KEPT: Final = Counter("thresholds_records_kept", "Records kept, by kind.", ["kind"], registry=_OWN)


def text(database: Database | None) -> bytes:
    """Every measure, by all workers, as Prometheus reads it."""
    now = CollectorRegistry()
    now.register(_Links(database))
    if not os.environ.get(SHARED):
        return generate_latest(_OWN) + generate_latest(now)
    MultiProcessCollector(now)  # type: ignore[no-untyped-call]
    return generate_latest(now)


def _links() -> Select[int]:
    """The sum of all chains' last numbers, from one tenant to the next: to group them would read every link."""
    tenant = entries.c.tenant
    each = select(func.min(tenant).label("tenant")).cte("each", recursive=True)
    following = select(func.min(tenant)).where(tenant > each.c.tenant).scalar_subquery()
    each = each.union_all(select(following).where(each.c.tenant.is_not(None)))
    last = select(func.max(entries.c.number)).where(tenant == each.c.tenant).scalar_subquery()
    return select(func.coalesce(func.sum(last), 0)).select_from(each)


_LINKS: Final = _links()


class _Links:
    """How many links the chains of all records have: fewer than before says that some were taken away."""

    def __init__(self, database: Database | None) -> None:
        self._database = database

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The measure; none while the database does not answer."""
        if self._database is None:
            return
        try:
            with self._database.reading() as connection:
                links = connection.execute(_LINKS).scalar_one()
        except NoDatabase:
            return
        yield GaugeMetricFamily("thresholds_records_links", "Links in the chains of all records.", value=float(links))
