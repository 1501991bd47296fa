"""What meetings judged and voted, as answers of a new case."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pydantic import JsonValue

from api.decisions.shapes import Meeting, Partner
from rules_engine.facts import Fact
from rules_engine.names import to_id

_SETTLING: Final = {"safeguarding partners", "delegated safeguarding partners"}
"""The partners together, and those who decide on their behalf."""


def vote_fact(partner: Partner) -> str:
    """The fact that holds a partner's vote."""
    return to_id(f"{partner} vote")


def answered(
    told: Mapping[str, JsonValue], meetings: Iterable[Meeting], facts: Mapping[str, Fact]
) -> dict[str, JsonValue]:
    """A case's facts with what was judged and voted at meetings, one after the other, by whom and when.

    A body's word takes the place of its own earlier one and of nobody else's: where bodies differ, the fact becomes
    contested, and nobody is dropped. The word of the partners together, or of those whom the fact is for, takes the
    place of all: it is what settles such a difference. Meetings count in the order of their dates, in whatever order
    they were recorded.
    """
    found = dict(told)
    for meeting in sorted(meetings, key=lambda one: one.on):
        said: dict[str, list[JsonValue]] = {}
        for fact, answer, by in _said(meeting):
            said.setdefault(fact, []).append({"answer": answer, "by": by, "on": meeting.on.isoformat()})
        for fact, new in said.items():
            bodies = {_by(one) for one in new}
            settles = _SETTLING & bodies or (fact in facts and facts[fact].held_by.casefold() in bodies)
            before = [] if settles else [one for one in _answers(found.get(fact)) if _by(one) not in bodies]
            found[fact] = [*before, *new]
    return found


def differing(facts: Mapping[str, JsonValue], fact: str) -> list[str]:
    """Who answered a fact, where they answer differently; nobody where they agree."""
    told = [one for one in _answers(facts.get(fact)) if isinstance(one, dict)]
    return [str(one.get("by")) for one in told] if len({str(one.get("answer")) for one in told}) > 1 else []


def answers_before(facts: Mapping[str, JsonValue], fact: str) -> set[str]:
    """What was answered to a fact, by anybody."""
    return {str(one["answer"] if isinstance(one, dict) else one) for one in _answers(facts.get(fact))}


def _said(meeting: Meeting) -> Iterator[tuple[str, str, str]]:
    for judgement in meeting.judgements:
        yield judgement.fact, judgement.answer, judgement.by
    for vote in meeting.votes:
        yield vote_fact(vote.partner), vote.vote, vote.partner


def _answers(told: JsonValue) -> list[JsonValue]:
    """What a case has for a fact, by one body or by several."""
    if told is None:
        return []
    return told if isinstance(told, list) else [told]


def _by(answer: JsonValue) -> str | None:
    """Who answered, however they are spelt."""
    told = answer.get("by") if isinstance(answer, dict) else None
    return told.casefold() if isinstance(told, str) else None
