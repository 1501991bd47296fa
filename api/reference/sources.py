"""The sources that the rulebook of a date may cite, and which of them another had replaced by then."""

from datetime import date

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field

from api.conditional import Conditional
from api.requests import Choice, taking

router = APIRouter(prefix="/v1", tags=["rulebook"], dependencies=[Depends(taking("on"))], route_class=Conditional)


class SourceShown(BaseModel):
    """A law or guidance."""

    id: str
    title: str
    weight: str = Field(description="How much it weighs, from statute to local guidance.")
    in_force_from: date
    read: str = Field(description="How much of it the makers of this rulebook saw.")
    replaced: bool = Field(description="Another source had replaced it by the date asked for.")
    replaced_from: date | None
    replaced_by: str | None


class SourcesShown(BaseModel):
    """All sources of the rulebook in force on a date."""

    on: date
    digest: str
    sources: list[SourceShown]


@router.get("/sources", summary="List the sources")
def sources(choice: Choice) -> SourcesShown:
    """Every law and guidance that may be cited, as it stands on a date (else today)."""
    on, rulebook = choice.on, choice.rulebook
    return SourcesShown(
        on=on,
        digest=rulebook.digest,
        sources=[
            SourceShown(
                id=one.id,
                title=one.title,
                weight=one.weight,
                in_force_from=one.in_force_from,
                read=one.read,
                replaced=one.replaced_on(on),
                replaced_from=one.replaced_from,
                replaced_by=one.replaced_by,
            )
            for one in rulebook.sources.values()
        ],
    )
