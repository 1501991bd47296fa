"""A guidance statement by statement: its ledger, and its own words where the service holds a copy."""

from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, Field

from api.conditional import Conditional
from api.problems import NOT_FOUND, Refused
from api.requests import Books, taking
from rules_engine.loading.tree import Text
from rules_engine.names import to_id
from rules_engine.passages import Passages
from rules_engine.workbench.ledger import reading
from rules_engine.workbench.ledger.reading import Entry, Ledger

router = APIRouter(prefix="/v1", tags=["rulebook"], dependencies=[Depends(taking())], route_class=Conditional)


class StandingShown(BaseModel):
    """Where a statement stands in the rules: what carries it, by id, or why nothing does."""

    encoded_by: list[str] = Field(description="The rules and criteria that carry it.")
    checklist: list[str] = Field(description="The rules that list it among contents.")
    judgement: list[str] = Field(description="The facts by which people judge it.")
    context: str | None = Field(description="Why it asks nothing of a case.")
    not_yet_encoded: bool


class StatementShown(BaseModel):
    """A statement of a guidance."""

    id: str
    place: str = Field(description="Where it stands, as rules cite it.")
    says: str | None = Field(description="Our paraphrase; none where it asks nothing.")
    standing: StandingShown
    passage: str | None = Field(description="The guidance's own words at that place, where the service holds them.")


class GuidanceShown(BaseModel):
    """Every statement of a guidance, in its order."""

    source: str
    statements: list[StatementShown]


class Ledgers:
    """The ledgers of a folder of rulesets, each read once, when it is first asked for."""

    def __init__(self, rulesets: Path) -> None:
        """Read nothing yet."""
        self._rulesets = rulesets
        self._read: dict[str, Ledger] = {}
        self._lock = Lock()

    def sources(self) -> list[str]:
        """The sources that have one."""
        return reading.sources(self._rulesets)

    def of(self, source: str) -> Ledger:
        """That of one of the sources. Raises LedgerError."""
        with self._lock:
            if source not in self._read:
                self._read[source] = reading.read_ledger(self._rulesets, source)
            return self._read[source]


def _ledgers(request: Request) -> Ledgers:
    found: Ledgers = request.app.state.ledgers
    return found


@router.get("/guidance/{source}", summary="Read the ledger of a guidance")
def guidance(source: str, ledgers: Annotated[Ledgers, Depends(_ledgers)], books: Books) -> GuidanceShown:
    """Every statement of a guidance: its place, our paraphrase, and where it stands in the rules."""
    if source not in ledgers.sources():
        known = ", ".join(ledgers.sources()) or "none"
        raise Refused(NOT_FOUND, f"No ledger is kept of a source of that id. There are these: {known}.")
    return GuidanceShown(
        source=source, statements=[_shown(one, source, books.passages) for one in ledgers.of(source).entries]
    )


def _shown(entry: Entry, source: str, passages: Passages) -> StatementShown:
    standing = entry.standing
    return StatementShown(
        id=entry.id,
        place=entry.place,
        says=entry.says or None,
        standing=StandingShown(
            encoded_by=_ids(standing.encoded_by),
            checklist=_ids(standing.checklist),
            judgement=_ids(standing.judgement),
            context=standing.context or None,
            not_yet_encoded=standing.not_yet,
        ),
        passage=passages.at(source, entry.place),
    )


def _ids(named: Iterable[Text]) -> list[str]:
    return [to_id(name.value) for name in named]
