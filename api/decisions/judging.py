"""A decision beside what was recommended: where it departs, who dissents, what stays unrecorded.

It counts no votes and finds no majority: the guidance gives each partner a single vote and says only that a
disagreement is recorded and shared (LOCAL2025, Local Child Safeguarding Practice Reviews).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from api.decisions.answering import vote_fact
from api.decisions.reading import mistake
from api.decisions.reasons import Reason
from api.decisions.shapes import (
    PARTNERS,
    Decided,
    DecidedRecord,
    DecisionTold,
    Dissent,
    Judgement,
    Partner,
    Position,
)
from rules_engine.case import CaseError
from rules_engine.facts import NOT_KNOWN, Fact
from rules_engine.names import nearest

Json = Mapping[str, Any]

LOCAL_REVIEW: Final = "local review"
_BINDING: Final = {"must", "will", "should", "usually"}
"""What is recommended so strongly that not doing it departs. To do what is only permitted or only to be considered is
the partners' own choice."""
_STATED: Final = {"must", "will"}


def departs(one: Decided, recommended: Json) -> bool:
    """Whether a decision is other than what was recommended, or puts off what was."""
    if recommended["status"] == "applies":
        return recommended["modality"] in _BINDING and one.decision != "act"
    return recommended["status"] == "does_not_apply" and one.decision == "act"


def unrecorded(one: Decided, recommended: Json) -> list[str]:
    """The judgements that a recommendation still turns on. Doing what is recommended anyway needs none of them."""
    if recommended["status"] == "applies" and one.decision == "act":
        return []
    return [fact["fact"] for fact in recommended["open"] if fact["judgement"]]


def mistaken(
    told: DecisionTold, known: Iterable[str], facts: Mapping[str, Fact], assessed_on: date, today: date
) -> Iterator[CaseError]:
    """What is wrong with a decision in itself: its dates, its names, and what it says twice."""
    if told.on > today:
        yield mistake("/on", "in_future", "A decision is recorded when it has been made: this date is still to come.")
    if told.on < assessed_on:
        yield mistake("/on", "too_early", "The meeting is dated before the assessment that it decided on.")
    yield from _twice("/decisions", "recommendation", [one.recommendation for one in told.decisions])
    yield from _twice("/votes", "partner", [vote.partner for vote in told.votes])
    yield from _twice("/judgements", "fact by one body", [f"{j.fact}/{j.by}" for j in told.judgements])
    for number, one in enumerate(told.decisions):
        at = f"/decisions/{number}"
        if one.recommendation not in known:
            near = nearest(one.recommendation, known)
            detail = "The assessment has no recommendation of this id."
            yield mistake(f"{at}/recommendation", "unknown", detail, near=near)
        yield from _twice(f"{at}/positions", "partner", [position.partner for position in one.positions])
        for place, position in enumerate(one.positions):
            yield from _unexplained(f"{at}/positions/{place}", position)
    for number, judgement in enumerate(told.judgements):
        yield from _misjudged(f"/judgements/{number}", judgement, facts)
    if told.scrutineer and told.scrutineer.view != "agree" and not told.scrutineer.text:
        yield mistake("/scrutineer/text", "missing", "Say why the scrutineer does not agree.")


def unexplained(told: DecisionTold, recommended: Mapping[str, Json]) -> Iterator[CaseError]:
    """Decisions that lack the reason or the rationale that they need, beside what is recommended."""
    for number, one in enumerate(told.decisions):
        yield from _without_reason(f"/decisions/{number}", one, recommended[one.recommendation])


def _without_reason(at: str, one: Decided, recommended: Json) -> Iterator[CaseError]:
    away, left = departs(one, recommended), unrecorded(one, recommended)
    if away and one.reason is None:
        detail = "The decision departs from what is recommended, or puts it off: give the reason, by its code."
        yield mistake(f"{at}/reason", "missing", detail, [reason.value for reason in Reason])
    if one.rationale is None and away:
        detail = "The decision departs from what is recommended, or puts it off: say why in the partners' own words."
        yield mistake(f"{at}/rationale", "missing", detail)
    elif one.rationale is None and one.reason is Reason.OTHER:
        yield mistake(f"{at}/rationale", "missing", "Say which other reason it is.")
    elif one.rationale is None and left:
        detail = "What is recommended turns on judgements that are not recorded: record each, or say why in words."
        yield mistake(f"{at}/rationale", "missing", detail, left)


def _unexplained(at: str, position: Position) -> Iterator[CaseError]:
    if position.position != "agree" and position.reason is None:
        detail = "Give the reason, by its code."
        yield mistake(f"{at}/reason", "missing", detail, [reason.value for reason in Reason])
    if position.reason is Reason.OTHER and position.text is None:
        yield mistake(f"{at}/text", "missing", "Say which other reason it is.")


def _misjudged(at: str, judgement: Judgement, facts: Mapping[str, Fact]) -> Iterator[CaseError]:
    votes = {vote_fact(partner) for partner in PARTNERS}
    judgements = {id_: one for id_, one in facts.items() if one.judgement and id_ not in votes}
    if judgement.fact in votes:
        yield mistake(f"{at}/fact", "not_permitted", "A vote is recorded among the votes.")
    elif judgement.fact not in judgements:
        detail = "This is no judgement of the rulebook. Other facts belong in a new assessment."
        yield mistake(f"{at}/fact", "unknown_fact", detail, near=nearest(judgement.fact, judgements))
    elif judgement.answer not in (permitted := [*judgements[judgement.fact].answers, NOT_KNOWN]):
        near = nearest(judgement.answer, permitted)
        yield mistake(f"{at}/answer", "not_permitted", "Give one of those below, spelt as there.", permitted, near)
    if not judgement.by.isprintable():
        yield mistake(f"{at}/by", "not_permitted", "Say by whom on one line, of characters that can be printed.")


def recorded(
    told: DecisionTold, assessed: Mapping[str, Json], recommended: Mapping[str, Json], standing: Mapping[str, str]
) -> list[DecidedRecord]:
    """The decisions as they are kept.

    ``assessed`` is what the meeting had before it, ``recommended`` what follows with the judgements and votes that it
    made, and ``standing`` the decision record that stands on a recommendation until now.
    """
    return [
        DecidedRecord(
            **dict(one),
            title=assessed[one.recommendation]["title"],
            status=assessed[one.recommendation]["status"],
            recommended=recommended[one.recommendation]["status"],
            modality=recommended[one.recommendation]["modality"],
            departs=departs(one, recommended[one.recommendation]),
            unrecorded=unrecorded(one, recommended[one.recommendation]),
            not_heard=_without(position.partner for position in one.positions),
            dissent=[position.partner for position in one.positions if position.position == "disagree"],
            supersedes=standing.get(one.recommendation),
        )
        for one in told.decisions
    ]


def not_voted(told: DecisionTold) -> list[Partner]:
    """The partners without a vote, where there was a vote."""
    return _without(vote.partner for vote in told.votes) if told.votes else []


def dissent(told: DecisionTold, decided: Iterable[DecidedRecord]) -> list[Dissent]:
    """Every disagreement between the partners. Of votes it is one as soon as two differ, whatever their number."""
    found = [Dissent(on=one.recommendation) for one in decided if one.dissent]
    return found + ([Dissent(on=LOCAL_REVIEW)] if len({vote.vote for vote in told.votes}) > 1 else [])


def warnings(decided: Iterable[DecidedRecord], missing: Iterable[Partner], *, late: bool) -> list[str]:
    """What the meeting must know about what it recorded; ``late`` where a later meeting was recorded before it."""
    found = []
    for one in decided:
        stated = one.modality in _STATED and one.decision != "act"
        if stated and one.recommended == "applies":
            found.append(
                f'"{one.title}" still stands as a duty ({one.modality}): a decision against it does not end it.'
            )
        if stated and one.recommended == "undetermined":
            found.append(
                f'"{one.title}" is undetermined, which is no "no": it may still turn out to be a duty '
                f"({one.modality}), and any time limit of it is running."
            )
        if one.not_heard:
            found.append(f'"{one.title}": not recorded is the position of {", ".join(one.not_heard)}.')
    if late:
        found.append("A meeting of a later date was recorded before this one: what was recorded last is what stands.")
    return found + [f"Not recorded is the vote of {partner}." for partner in missing]


def _without(heard: Iterable[Partner]) -> list[Partner]:
    """The partners who are not among those heard, in their order."""
    told = set(heard)
    return [partner for partner in PARTNERS if partner not in told]


def _twice(at: str, what: str, names: list[str]) -> Iterator[CaseError]:
    if len(set(names)) < len(names):
        yield mistake(at, "duplicated", f"Give one for each {what}.")
