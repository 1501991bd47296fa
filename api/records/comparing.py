"""Why an answer is other than it was: other facts, other rules, or another engine."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from rules_engine.case import CaseError

Json = Mapping[str, Any]

_COMPARED = ("title", "status", "robust", "awaiting_judgement", "modality", "who_acts", "who_decides")
"""What of a recommendation is compared, beside its deadline and its criteria."""


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Changed(_Shape):
    """One thing about a recommendation that is other than it was."""

    what: str
    before: Any
    after: Any


class ChangedRecommendation(_Shape):
    """A recommendation that is other than it was; null stands for one that was not there."""

    id: str
    title: str
    changes: list[Changed]


class Changes(_Shape):
    """What is other between two assessments, and what that can come from."""

    from_: str = Field(serialization_alias="from", description="The id of the earlier assessment.")
    to: str | None = Field(description="The id of the later one; null where the case was judged anew just now.")
    same: bool = Field(
        description="No recommendation stands otherwise. Of each its title, status, strength, bodies, deadline and "
        "criteria are compared, and not what else is said of it."
    )
    causes: list[Literal["date", "facts", "rules", "engine"]] = Field(
        description="What differs between the two that their answers are made from. Where it is one thing, it is the "
        "cause."
    )
    facts: list[str] = Field(description="The facts whose answers differ.")
    rulesets: list[str] = Field(description="The rulesets that differ.")
    recommendations: list[ChangedRecommendation]
    refused: list[CaseError] = Field(
        default=[],
        description="Why the rules of now cannot judge the case anew, where they cannot; as of a refused case.",
    )


def compare(before: Json, after: Json, heads: tuple[Json, Json], ids: tuple[str, str | None]) -> Changes:
    """What differs between two answers, of which ``heads`` say from what case and by which engine they were made."""
    recommendations = list(_recommendations(before["recommendations"], after["recommendations"]))
    facts = _differing(*(head["case"]["facts"] for head in heads))
    if heads[0]["case"]["authority"] != heads[1]["case"]["authority"]:
        facts = ["authority", *facts]
    rulesets = _differing(*({r["id"]: r["digest"] for r in one["rulebook"]["rulesets"]} for one in (before, after)))
    causes: dict[Literal["date", "facts", "rules", "engine"], bool] = {
        "date": heads[0]["case"]["on"] != heads[1]["case"]["on"],
        "facts": bool(facts),
        # Facts, sources and calendars belong to the rulebook too, and are no rulesets.
        "rules": before["rulebook"]["digest"] != after["rulebook"]["digest"],
        "engine": heads[0]["engine"] != heads[1]["engine"],
    }
    return Changes(
        from_=ids[0],
        to=ids[1],
        same=not recommendations,
        causes=[cause for cause, differs in causes.items() if differs],
        facts=facts,
        rulesets=rulesets,
        recommendations=recommendations,
    )


def not_judged(id_: str, errors: Iterable[CaseError]) -> Changes:
    """What is told where the rules of now cannot judge a case that was once judged."""
    return Changes(
        from_=id_,
        to=None,
        same=False,
        causes=["rules"],
        facts=[],
        rulesets=[],
        recommendations=[],
        refused=list(errors),
    )


def _differing(before: Json, after: Json) -> list[str]:
    """The keys whose values are not the same, in the order of either."""
    return [key for key in dict.fromkeys((*before, *after)) if before.get(key) != after.get(key)]


def _recommendations(before: Iterable[Json], after: Iterable[Json]) -> Iterator[ChangedRecommendation]:
    old, new = {one["id"]: one for one in before}, {one["id"]: one for one in after}
    for id_ in dict.fromkeys((*old, *new)):
        was, is_ = _judged(old.get(id_)), _judged(new.get(id_))
        changes = [Changed(what=key, before=was.get(key), after=is_.get(key)) for key in _differing(was, is_)]
        if changes:
            yield ChangedRecommendation(id=id_, title=(new.get(id_) or old[id_])["title"], changes=changes)


def _judged(one: Json | None) -> dict[str, Any]:
    """What a recommendation comes to."""
    if one is None:
        return {}
    deadline = one["deadline"] or {}
    reasons = {reason["criterion"]: reason["status"] for reason in (*one["because"], *one["why_not"])}
    due = {key: deadline.get(key) for key in ("due", "earliest", "readings", "met")}
    return {key: one[key] for key in _COMPARED} | due | {f"criterion {key}": said for key, said in reasons.items()}
