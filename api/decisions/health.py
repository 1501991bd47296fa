"""Rule health: how often what a rule recommends is followed, and why it is not.

Small numbers are not shown: in a partnership with few cases, "one departure" tells who decided what about which child.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.decisions.reasons import Reason

Shown = int | Literal["fewer than 5"]
FEWEST: Final = 5
"""The smallest number that is shown, but for none at all."""
_ROUNDED: Final = 5
_FEWER: Final = "fewer than 5"
_OUTCOMES: Final = ("followed", "departed", "put_off", "settled")


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Comment(_Shape):
    """What was written beside a coded reason."""

    reason: Reason
    text: str


class RuleHealth(_Shape):
    """What people decided about the recommendation of one rule. A decision that was superseded is not counted."""

    recommendation: str
    title: str
    decided: Shown = Field(description="How many decisions stand. Where that cannot be shown, nothing more is.")
    followed: Shown | None = Field(description="Decided as recommended.")
    departed: Shown | None = Field(description="Decided otherwise.")
    put_off: Shown | None = Field(description="Put off, though recommended.")
    settled: Shown | None = Field(description="Decided by people where the rules left it open, or permitted only.")
    reasons: dict[Reason, Shown] | None = Field(description="Of departures and of partners who did not agree.")
    comments: list[Comment] | None = Field(
        default=None,
        description="For policy officers: what was written beside reasons whose number is shown, and of each no more "
        "than whole fives, the latest.",
    )


class Health(_Shape):
    """The health of every rule about whose recommendation something was decided."""

    rules: list[RuleHealth]
    counted: str = "Numbers from 1 to 4 are not shown, and others are rounded to the nearest 5."


def health(records: Iterable[Mapping[str, Any]], *, comments: bool) -> Health:
    """The health of the rules, from decision records in the order of keeping."""
    standing: dict[tuple[str, str], Mapping[str, Any]] = {}
    for record in records:
        for one in record["decisions"]:
            if one["superseded_by"]:
                continue
            standing.pop((one["supersedes"] or "", one["recommendation"]), None)
            standing[record["id"], one["recommendation"]] = one
    by_rule: dict[str, list[Mapping[str, Any]]] = {}
    for (_, rule), one in standing.items():
        by_rule.setdefault(rule, []).append(one)
    return Health(rules=[_rule(rule, by_rule[rule], comments=comments) for rule in sorted(by_rule)])


def _rule(rule: str, decided: list[Mapping[str, Any]], *, comments: bool) -> RuleHealth:
    title = decided[-1]["title"]
    if len(decided) < FEWEST:
        return RuleHealth(recommendation=rule, title=title, decided=_FEWER, reasons=None,
                          **dict.fromkeys(_OUTCOMES))  # fmt: skip
    counted = Counter(_outcome(one) for one in decided)
    said = [told for one in decided for told in _said(one)]
    numbers = Counter(code for code, _ in said)
    return RuleHealth(
        recommendation=rule,
        title=title,
        decided=_shown(len(decided)),
        **{outcome: _shown(counted[outcome]) for outcome in _OUTCOMES},
        reasons={reason: _shown(number) for reason, number in numbers.items()},
        comments=list(_comments(said, numbers)) if comments else None,
    )


def _outcome(one: Mapping[str, Any]) -> str:
    if one["departs"]:
        return "put_off" if one["decision"] == "decide later" else "departed"
    as_recommended = {"applies": "act", "does_not_apply": "do not act"}.get(one["recommended"])
    return "followed" if one["decision"] == as_recommended else "settled"


def _said(one: Mapping[str, Any]) -> Iterable[tuple[Reason, str | None]]:
    """The coded reasons given, with what was written beside each."""
    if one["reason"]:
        yield Reason(one["reason"]), one["rationale"]
    for position in one["positions"]:
        if position["reason"]:
            yield Reason(position["reason"]), position["text"]


def _comments(said: Iterable[tuple[Reason, str | None]], numbers: Mapping[Reason, int]) -> Iterator[Comment]:
    """What was written beside the reasons whose number is shown, by reason.

    Of each no more than whole fives: all that was written could be counted, and the number would be known exactly.
    """
    for reason, number in numbers.items():
        if number >= FEWEST:
            texts = [text for code, text in said if code == reason and text]
            yield from (Comment(reason=reason, text=text) for text in texts[-(number // _ROUNDED * _ROUNDED) :])


def _shown(number: int) -> Shown:
    """A number as it may be shown: small ones hidden, others to the nearest five.

    Rounded each by itself: what is hidden could else be worked out from what it adds up to.
    """
    if 0 < number < FEWEST:
        return _FEWER
    return (number + _ROUNDED // 2) // _ROUNDED * _ROUNDED
