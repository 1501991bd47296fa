"""What supposing answers would change. It stands beside the assessment and is never mixed into it."""

import datetime

from pydantic import ConfigDict, Field

from rules_engine import contract
from rules_engine.contract import Recommendation, Shape, Status


class Judged(Shape):
    """How a recommendation stands."""

    status: Status
    robust: bool
    due: datetime.date | None


class Change(Shape):
    """A recommendation that supposing changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, serialize_by_alias=True)

    id: str
    title: str
    from_: Judged = Field(alias="from", description="As the facts are.")
    to: Judged = Field(description="As it would be if what is supposed were so.")
    settled: list[str] = Field(
        description="The facts that are open for it and would no longer be: answered, worked out, or past mattering."
    )


class Supposed(Shape):
    """What would change if some answers were as supposed. Nobody gave them, and nothing else here rests on them."""

    facts: list[str] = Field(description="The facts whose answers are supposed.")
    changes: list[Change] = Field(
        description="Each recommendation whose status, robustness or due date would change, and no other."
    )


class Assessment(contract.Assessment):
    """A case judged by a rulebook on a date. It recommends and explains; people decide."""

    supposed: Supposed | None = Field(
        default=None,
        description="Only there where the request supposes answers. The assessment itself is of the facts as they are.",
    )


def supposed(facts: tuple[str, ...], before: contract.Assessment, after: contract.Assessment) -> Supposed:
    """What supposing these facts changes, from the assessments without and with it."""
    pairs = zip(before.recommendations, after.recommendations, strict=True)
    return Supposed.made(facts=list(facts), changes=[_change(*pair) for pair in pairs if _changes(*pair)])


def _changes(before: Recommendation, after: Recommendation) -> bool:
    return _judged(before) != _judged(after)


def _change(before: Recommendation, after: Recommendation) -> Change:
    open_still = {one.fact for one in after.open}
    return Change.made(
        id=before.id,
        title=before.title,
        from_=_judged(before),
        to=_judged(after),
        settled=[one.fact for one in before.open if one.fact not in open_still],
    )


def _judged(one: Recommendation) -> Judged:
    return Judged.made(status=one.status, robust=one.robust, due=one.deadline.due if one.deadline else None)
