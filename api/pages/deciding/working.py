"""What every page of recording has before it: the assessment as it stands, the draft, and what is wrong with that."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Annotated

from fastapi import Depends, Request

from api.decisions.making import Made, as_at, make
from api.decisions.reading import read_decision
from api.decisions.shapes import DecisionRecord
from api.keeping.deciding import Decider
from api.keeping.matter import assessment_of
from api.keeping.meetings import Standing, standing
from api.pages.deciding.draft import Draft, Place, Telling
from api.pages.deciding.storing import change, drafted
from api.pages.deciding.words import in_words
from api.problems import RECORD_REFUSED, Refused
from api.records.records import Recorded, Records
from api.requests import Books
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal
from rules_engine.contract import Assessment, Recommendation
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that keeps a draft from being kept, where it was filled in."""

    place: Place
    words: str


@dataclass(frozen=True)
class Working:
    """A minute-taker at work on an assessment."""

    request: Request
    id: str
    caller: Principal
    to: Records
    books: Rulebooks
    standing: Standing
    draft: Draft

    @property
    def address(self) -> str:
        """Where the list of what there is to fill in is."""
        return f"/assessments/{self.id}/decision"

    @cached_property
    def assessment(self) -> Assessment:
        """As it was kept."""
        return assessment_of(self.standing.kept)

    @cached_property
    def by_id(self) -> dict[str, Recommendation]:
        """Its recommendations."""
        return {one.id: one for one in self.assessment.recommendations}

    @cached_property
    def records(self) -> Sequence[DecisionRecord]:
        """What was decided before in its matter."""
        return [DecisionRecord.model_validate(one.head) for one in self.standing.decisions]

    @cached_property
    def rulebook(self) -> Rulebook:
        """By which the meeting judges."""
        today = self.books.today()
        try:
            met = date.fromisoformat(self.telling.told.get("on") or "")
        except ValueError:
            met = today
        assessed = date.fromisoformat(self.standing.kept.head["case"]["on"])
        return self.books.on(as_at(met, assessed, self.records, today))

    @cached_property
    def telling(self) -> Telling:
        """What was filled in, as the API is told it."""
        return Telling.of(self.draft)

    @cached_property
    def tried(self) -> tuple[Made | None, list[Wrong]]:
        """What the draft would come to as it is, or all that is wrong with it. Nothing is kept."""
        try:
            return make(read_decision(self.telling.told), self.standing.kept, self.standing.decisions, self.books), []
        except Refused as refused:
            if refused.kind is not RECORD_REFUSED:
                raise
            return None, [
                Wrong(place := self.telling.place(error.pointer), in_words(error, place))
                for error in refused.errors or ()
            ]

    def wrong_on(self, page: str) -> list[Wrong]:
        """What is wrong on one page."""
        return [one for one in self.tried[1] if one.place.page == page]

    def begun(self, seen: str) -> "Working":
        """By someone who saw this when they were shown the page; what is stored says better since when."""
        return replace(self, draft=replace(self.draft, seen=seen or self.draft.seen))

    def changed(self, how: Callable[[Draft], Draft]) -> "Working":
        """With the draft changed, and stored so."""
        return replace(self, draft=change(self.to, self.caller, self.id, self.draft, how))


def _working(id: str, request: Request, to: Recorded, caller: Decider, books: Books) -> Working:  # noqa: A002 (as in the path)
    with to.database.reading() as connection:
        found = standing(connection, caller, id)
        draft = drafted(connection, to, caller, id)
    return Working(request, id, caller, to, books, found, draft or Draft(found.tag))


AtWork = Annotated[Working, Depends(_working)]
"""The caller at work on the assessment of the path. Raises Refused."""
