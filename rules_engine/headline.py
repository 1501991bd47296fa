"""The headline: an assessment in five flat fields, for forms that show no more."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Literal

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Headline, Recommendation
from rules_engine.rules import MODALITIES

Position = Literal["must act", "should act", "awaiting judgement", "more needed", "nothing indicated"]

_ASKS_FOR_ACTION = {"must", "will", "should", "usually", "must consider"}
_OPENING: Mapping[Position, str] = {
    "must act": "On these answers there is a duty to act",
    "should act": "On these answers the guidance asks for action",
    "awaiting judgement": "This waits for people's judgement",
    "more needed": "More needs to be known to say what has to be done",
    "nothing indicated": "On these answers nothing is indicated",
}


def headline(
    recommendations: Iterable[Recommendation],
    begun: Callable[[str], bool],
    gone_past: Collection[str],
    open_questions: int,
) -> Headline:
    """The position, what it rests on in a sentence, and the next deadline not met, overdue ones included.

    A judgement is only waited for, and a deadline of what is still undetermined only named, where something speaks for
    the recommendation already: ``begun`` tells it by its id.
    ``gone_past`` has those whose step the case has left behind: their deadlines are no longer the next.
    """
    every = list(recommendations)
    live = [r for r in every if r.status != "does_not_apply" and r.modality in _ASKS_FOR_ACTION]
    applying = sorted((r for r in live if r.status == "applies"), key=_due)
    position, named = _position(live, applying, begun)
    waiting = sorted((r for r in live if r.status == "undetermined" and begun(r.id)), key=_due)
    due, running = ([r for r in ones if _due(r) < date.max and r.id not in gone_past] for ones in (applying, waiting))
    sentences = [_opening(position, named)]
    if due:
        sentences.append(f"Next deadline: {day_in_words(_due(due[0]))} ({due[0].title}).")
    # A clock does not wait until it is known whether it has to be kept.
    if running and not (due and _due(due[0]) <= _due(running[0])):
        sentences.append(f"Already running, should it apply: {day_in_words(_due(running[0]))} ({running[0].title}).")
    undetermined = [r for r in every if r.status == "undetermined"]
    if applying and undetermined:
        sentences.append(f"Still open: {', '.join(still_open(undetermined))}.")
    return Headline.made(
        position=position,
        summary=" ".join(sentences),
        next_deadline=_due(due[0]) if due else None,
        open_questions=open_questions,
        rationale_url=None,
    )


def still_open(undetermined: Collection[Recommendation]) -> list[str]:
    """How many recommendations wait for judgement alone, and how many for other answers; neither where it is none."""
    awaiting = sum(r.awaiting_judgement for r in undetermined)
    others = len(undetermined) - awaiting
    waiting = f"{awaiting} wait{'s' if awaiting == 1 else ''} for judgement"
    return [told for told, number in ((waiting, awaiting), (f"{others} may still apply", others)) if number]


def _position(
    live: list[Recommendation], applying: list[Recommendation], begun: Callable[[str], bool]
) -> tuple[Position, list[Recommendation]]:
    """The position, and the recommendations it rests on."""
    if musts := [r for r in applying if r.modality == "must"]:
        return "must act", musts
    if applying:
        return "should act", applying
    strongest = min((MODALITIES.index(r.modality) for r in live), default=0)
    weightiest = [r for r in live if r.modality == MODALITIES[strongest]]
    spoken_for = [r for r in weightiest if begun(r.id)]
    if awaiting := [r for r in spoken_for if r.awaiting_judgement]:
        return "awaiting judgement", awaiting
    return ("more needed", spoken_for or weightiest) if weightiest else ("nothing indicated", [])


def _opening(position: Position, named: list[Recommendation]) -> str:
    others = f", and {len(named) - 1} more" if len(named) > 1 else ""
    return f"{_OPENING[position]}: {named[0].title}{others}." if named else f"{_OPENING[position]}."


def _due(recommendation: Recommendation) -> date:
    """When it is due and not yet met; the end of time where no date is known."""
    deadline = recommendation.deadline
    if deadline is None or deadline.due is None or deadline.met:
        return date.max
    return deadline.due
