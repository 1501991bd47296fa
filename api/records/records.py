"""The service's records: where they are kept, and by which clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.problems import NO_RECORDS, Refused
from api.records.database import Database


@dataclass(frozen=True, slots=True)
class Records:
    """``now`` is their clock, in UTC; ``address`` is where people reach this service, without a path."""

    database: Database
    now: Callable[[], datetime]
    address: str = ""

    def rationale_url(self, id_: str) -> str:
        """Where people read the rationale of an assessment."""
        return f"{self.address}/v1/assessments/{id_}/rationale"


def records(request: Request) -> Records:
    """The service's records. Raises Refused where it has none."""
    found: Records | None = request.app.state.records
    if found is None:
        raise Refused(NO_RECORDS)
    return found


Recorded = Annotated[Records, Depends(records)]
