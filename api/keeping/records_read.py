"""What the records tell as a whole: the digest of their head, and the health of the rules."""

from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from api.decisions.health import Health, health
from api.records.chain import head
from api.records.keeping import heads
from api.records.records import Recorded
from api.requests import taking
from api.sign_in.principal import Principal, Scope, permitted

router = APIRouter(prefix="/v1/records", tags=["records"], dependencies=[Depends(taking())])


class RecordsHead(BaseModel):
    """The end of the tenant's records."""

    number: int = Field(description="How many entries there are.")
    at: str | None = Field(description="When the last was kept, in UTC; null where there is none.")
    digest: str | None = Field(description="The digest of the last entry. It vouches for all of them.")


@router.get("/head", summary="Read the digest of the records' head")
def records_head(to: Recorded, caller: Annotated[Principal, Depends(permitted(Scope.AUDIT))]) -> RecordsHead:
    """What to note somewhere else, such as on a meeting's paper: by it anyone can tell later that nothing was changed.

    `thresholds records verify --head DIGEST` tells.
    """
    with to.database.reading() as connection:
        last = head(connection, caller.tenant)
    if last is None:
        return RecordsHead(number=0, at=None, digest=None)
    return RecordsHead(number=last.number, at=last.at, digest=last.digest)


@router.get("/health", summary="See how often each rule is followed")
def records_health(to: Recorded, caller: Annotated[Principal, Depends(permitted(Scope.HEALTH))]) -> Health:
    """For each rule how often what it recommends was followed or departed from, with the coded reasons.

    Small numbers are hidden, and others rounded. Policy officers read what was written beside the reasons, too.
    """
    with to.database.reading() as connection:
        decided = (one.head for one in heads(connection, caller.tenant, "decision"))
        return health(decided, comments=Scope.COMMENTS in caller.scopes)
