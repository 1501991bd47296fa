"""What is kept of an assessment."""

from typing import Literal

from api.records.chain import Content
from api.records.engine import engine
from api.records.keeping import content
from api.records.records import Records
from rules_engine.case import Case
from rules_engine.contract import Assessment


def with_id(found: Assessment, id_: str, to: Records) -> Assessment:
    """An assessment with its id, and where people read its rationale."""
    headline = found.headline.model_copy(update={"rationale_url": to.rationale_url(id_)})
    return found.model_copy(update={"id": id_, "headline": headline})


def assessment_content(  # noqa: PLR0913 (what there is to say of it)
    case: Case,
    found: Assessment,
    answer: bytes,
    by: str,
    *,
    after: str | None = None,
    after_kind: Literal["decision", "assessment"] = "assessment",
) -> Content:
    """What is kept of an assessment: the exact case, what judged it, and the exact answer.

    ``after`` is the id of an assessment that it comes after, or of the decision record whose judgements and votes it
    was made with.
    """
    head = {
        "case": case.model_dump(mode="json"),
        "engine": engine(),
        "rulebook": found.rulebook.model_dump(mode="json"),
        "position": found.headline.position,
        "next_deadline": found.headline.model_dump(mode="json")["next_deadline"],
        "after": after,
        "after_kind": after_kind if after else None,
    }
    return content(head, by, answer=answer, reference=case.reference)
