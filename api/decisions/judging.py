"""A decision beside what was recommended: where it departs, who dissents, what stays unrecorded.

It counts no votes and finds no majority: the guidance gives each partner a single vote and says only that a
disagreement is recorded and shared (LOCAL2025, Local Child Safeguarding Practice Reviews).
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from pydantic import JsonValue

from api.decisions.answering import answers_before, differing, vote_fact
from api.decisions.reading import mistake
from api.decisions.reasons import Reason
from api.decisions.shapes import (
    PARTNERS,
    Decided,
    DecidedRecord,
    DecisionTold,
    Dissent,
    Judgement,
    Meeting,
    Partner,
    Position,
)
from rules_engine.case import CaseError
from rules_engine.facts import NOT_KNOWN, Fact
from rules_engine.names import nearest

Json = Mapping[str, Any]

LOCAL_REVIEW: Final = "local review"
_BINDING: Final = {"must", "will", "should", "usually", "must consider", "should consider"}
"""What is recommended so strongly that not doing it departs: only what one may do is the partners' own choice."""
_STATED: Final = {"must", "will", "must consider"}


def departs(one: Decided, assessed: Json, recommended: Json) -> bool:
    """Whether a decision is other than what is recommended, or puts it off.

    To leave undone what was recommended before departs as well, though the meeting judged otherwise: a duty that stood
    never ends without a word.
    """
    if one.decision == "act":
        return bool(recommended["status"] == "does_not_apply")
    return any(before["status"] == "applies" and before["modality"] in _BINDING for before in (assessed, recommended))


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
        detail = (
            "The meeting is dated before the assessment that it decided on: keep one as at the meeting's date (on)."
        )
        yield mistake("/on", "too_early", detail)
    yield from _twice("/decisions", "recommendation", [one.recommendation for one in told.decisions])
    yield from _twice("/votes", "partner", [vote.partner for vote in told.votes])
    yield from _twice("/judgements", "fact by one body", [f"{j.fact}/{j.by.casefold()}" for j in told.judgements])
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


def unexplained(
    told: DecisionTold, assessed: Mapping[str, Json], recommended: Mapping[str, Json], before: Mapping[str, JsonValue]
) -> Iterator[CaseError]:
    """Decisions that lack the reason or the rationale that they need, and judgements that overturn without a word.

    ``before`` has the answers as they were before this meeting.
    """
    for number, one in enumerate(told.decisions):
        beside = assessed[one.recommendation], recommended[one.recommendation]
        yield from _without_reason(f"/decisions/{number}", one, *beside)
    for number, judgement in enumerate(told.judgements):
        overturned = answers_before(before, judgement.fact) - {judgement.answer, NOT_KNOWN}
        if overturned and judgement.text is None:
            detail = "This was answered otherwise before: say what it is judged by now."
            yield mistake(f"/judgements/{number}/text", "missing", detail)


def _without_reason(at: str, one: Decided, assessed: Json, recommended: Json) -> Iterator[CaseError]:
    away, left = departs(one, assessed, recommended), unrecorded(one, recommended)
    undetermined = recommended["status"] == "undetermined" and recommended["modality"] in _BINDING
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
    elif one.rationale is None and undetermined and one.decision == "do not act":
        detail = 'It is undetermined whether this applies, which is no "no": say why it is not to be done.'
        yield mistake(f"{at}/rationale", "missing", detail)


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
        yield mistake(f"{at}/fact", "unknown_fact", detail, judgements, nearest(judgement.fact, judgements))
    elif judgement.answer not in (permitted := [*judgements[judgement.fact].answers, NOT_KNOWN]):
        near = nearest(judgement.answer, permitted)
        yield mistake(f"{at}/answer", "not_permitted", "Give one of those below, spelt as there.", permitted, near)
    if not judgement.by.isprintable():
        yield mistake(f"{at}/by", "not_permitted", "Say by whom on one line, of characters that can be printed.")


def recorded(
    told: DecisionTold,
    assessed: Mapping[str, Json],
    recommended: Mapping[str, Json],
    standing: Mapping[str, tuple[date, str]],
) -> list[DecidedRecord]:
    """The decisions as they are kept.

    ``assessed`` is what the meeting had before it, ``recommended`` what follows with the judgements and votes that it
    made, and ``standing`` the decision record that stands on a recommendation until now, with its meeting's date.
    """
    return [
        DecidedRecord(
            **dict(one),
            title=assessed[one.recommendation]["title"],
            status=assessed[one.recommendation]["status"],
            recommended=recommended[one.recommendation]["status"],
            modality=recommended[one.recommendation]["modality"],
            departs=departs(one, assessed[one.recommendation], recommended[one.recommendation]),
            unrecorded=unrecorded(one, recommended[one.recommendation]),
            not_heard=without(position.partner for position in one.positions),
            dissent=[position.partner for position in one.positions if position.position == "disagree"],
            **_place(told.on, standing.get(one.recommendation)),
        )
        for one in told.decisions
    ]


def _place(on: date, standing: tuple[date, str] | None) -> dict[str, Any]:
    """What a meeting of this date supersedes, or is superseded by: the later meeting stands."""
    day, record = standing or (on, None)
    return {"supersedes": record if day <= on else None, "superseded_by": record if day > on else None}


def votes_cast(meetings: Iterable[Meeting]) -> dict[Partner, str]:
    """Each partner's last vote, by the dates of the meetings."""
    return {vote.partner: vote.vote for one in sorted(meetings, key=lambda one: one.on) for vote in one.votes}


def dissent(
    told: DecisionTold, decided: Iterable[DecidedRecord], cast: Mapping[Partner, str], answers: Mapping[str, JsonValue]
) -> list[Dissent]:
    """Every disagreement between the partners. Of votes it is one as soon as two differ, whatever their number.

    ``cast`` has the votes and ``answers`` the judgements as they are after this meeting.
    """
    found = [Dissent(on=one.recommendation) for one in decided if one.dissent]
    judged = dict.fromkeys(judgement.fact for judgement in told.judgements)
    found += [Dissent(on=fact) for fact in judged if len(set(PARTNERS).intersection(differing(answers, fact))) > 1]
    return found + ([Dissent(on=LOCAL_REVIEW)] if told.votes and len(set(cast.values())) > 1 else [])


def warnings(
    told: DecisionTold,
    decided: Iterable[DecidedRecord],
    missing: Iterable[Partner],
    answers: Mapping[str, JsonValue],
    *,
    late: bool,
) -> list[str]:
    """What the meeting must know about what it recorded; ``late`` where a later meeting was recorded before it."""
    found = [warning for one in decided for warning in _warnings(one)]
    for fact in dict.fromkeys(judgement.fact for judgement in told.judgements):
        bodies = differing(answers, fact)
        if bodies:
            named = fact.replace("_", " ")
            found.append(f"{' and '.join(bodies)} judge {named} differently: it stays open, and what turns on it too.")
    if late:
        found.append("A meeting of a later date was recorded before this one: where both decided, that one stands.")
    return found + [f"Not recorded is the vote of {partner}." for partner in missing]


def _warnings(one: DecidedRecord) -> Iterator[str]:
    undone = one.decision != "act" and one.modality in _BINDING
    if undone and one.recommended == "applies" and one.modality in _STATED:
        yield f'"{one.title}" still stands as a duty ({one.modality}): a decision against it does not end it.'
    if undone and one.recommended == "undetermined":
        yield (
            f'"{one.title}" is undetermined, which is no "no": it may still turn out to apply ({one.modality}), and '
            "any time limit of it is running."
        )
    if undone and one.status == "applies" and one.recommended == "does_not_apply":
        yield f'"{one.title}" applied ({one.modality}) before this meeting judged otherwise.'
    if one.positions and all(position.position != "agree" for position in one.positions):
        yield f'"{one.title}": no partner whose position is recorded agrees with the decision.'
    if one.not_heard:
        yield f'"{one.title}": not recorded is the position of {", ".join(one.not_heard)}.'


def without(heard: Iterable[Partner]) -> list[Partner]:
    """The partners who are not among those heard, in their order."""
    told = set(heard)
    return [partner for partner in PARTNERS if partner not in told]


def _twice(at: str, what: str, names: list[str]) -> Iterator[CaseError]:
    if len(set(names)) < len(names):
        yield mistake(at, "duplicated", f"Give one for each {what}.")
