"""A kept assessment with all that stands around it: what people decided in its matter, and who gives it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from api.decisions.shapes import DecisionRecord
from api.keeping.kept import decided, read
from api.records.chain import Head, head
from api.records.keeping import Kept
from api.records.records import Records
from api.rulebooks import Rulebooks
from api.sign_in.principal import Principal, Scope
from rules_engine.case import CaseRefused
from rules_engine.contract import Assessment
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Matter:
    """What may be told of a kept assessment.

    ``decisions`` are all in its matter; those ``since`` came after it, and ``origin`` is the one that it came of.
    ``end`` is where the records end now; None for whoever may not read them, and is not told how many there are.
    """

    kept: Kept
    assessment: Assessment
    decisions: Sequence[DecisionRecord]
    since: Sequence[DecisionRecord]
    origin: DecisionRecord | None
    end: Head | None
    names: Rulebook
    """Names facts and sources: what was recommended is as it was kept, whatever became of the rules."""
    made_at: datetime
    """When the last of it was kept."""

    @property
    def rules_are_the_same(self) -> bool:
        """Whether the rulebook that gives names is the one that the case was judged by."""
        return self.names.digest == self.assessment.rulebook.digest


def matter(id_: str, to: Records, caller: Principal, books: Rulebooks) -> Matter:
    """A kept assessment, so far as the caller may see it. Raises Refused."""
    with to.database.reading() as connection:
        kept = read(connection, caller, id_)
        decisions = decided(connection, caller, kept)
        end = None if caller.scopes.isdisjoint({Scope.AUDIT, Scope.READ}) else head(connection, caller.tenant)
    assessment = assessment_of(kept)
    records = [DecisionRecord.model_validate(one.head) for one in decisions]
    later = zip(records, decisions, strict=True)
    return Matter(
        kept=kept,
        assessment=assessment,
        decisions=records,
        since=[record for record, one in later if one.entry.number > kept.entry.number],
        origin=next((record for record in records if record.id == kept.head["after"]), None),
        end=end,
        names=_naming(books, assessment),
        made_at=datetime.fromisoformat((decisions or [kept])[-1].entry.at),
    )


def assessment_of(kept: Kept) -> Assessment:
    """A kept assessment as it was answered."""
    return Assessment.model_validate_json(kept.answer)


def _naming(books: Rulebooks, assessment: Assessment) -> Rulebook:
    try:
        return books.on(assessment.rulebook.on)
    except CaseRefused:
        return books.on(books.today())
