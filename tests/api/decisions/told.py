"""Decisions as they could be told, for tests of what holds for all of them."""

from typing import Final, Literal

from hypothesis import strategies as st

from api.decisions.reasons import Reason
from api.decisions.shapes import PARTNERS, Decided, DecidedRecord, Position, View, Vote
from rules_engine.contract import Status

MODALITIES: Final = ("must", "will", "should", "usually", "must consider", "should consider", "may", "does not require")
BINDING: Final = ("must", "will", "should", "usually", "must consider", "should consider")
STATUSES: Final[tuple[Status, ...]] = ("applies", "does_not_apply", "undetermined")
FACT: Final = "serious_harm"

texts = st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(str.strip)
reasons = st.none() | st.sampled_from(Reason)
VIEWS: Final[tuple[View, ...]] = ("agree", "disagree", "need more information")
VOTES: Final[tuple[Literal["for", "against"], ...]] = ("for", "against")
partners = st.lists(st.sampled_from(PARTNERS), unique=True)


@st.composite
def positions(draw: st.DrawFn) -> list[Position]:
    """Of some of the partners, each once, in any order."""
    views = st.sampled_from(VIEWS)
    return [
        Position(partner=one, position=draw(views), reason=draw(reasons), text=draw(texts)) for one in draw(partners)
    ]


@st.composite
def votes(draw: st.DrawFn) -> list[Vote]:
    """Of some of the partners, each once, in any order."""
    return [Vote(partner=one, vote=draw(st.sampled_from(VOTES)), text=draw(texts)) for one in draw(partners)]


@st.composite
def decided(draw: st.DrawFn) -> Decided:
    """A decision on a recommendation."""
    return Decided(
        recommendation="notify_the_panel",
        decision=draw(st.sampled_from(["act", "do not act", "decide later"])),
        positions=draw(positions()),
        reason=draw(reasons),
        rationale=draw(texts),
    )


@st.composite
def recommendations(draw: st.DrawFn) -> dict[str, object]:
    """A recommendation so far as decisions look at it."""
    left = st.lists(st.fixed_dictionaries({"fact": st.sampled_from([FACT, "died"]), "judgement": st.booleans()}))
    return {
        "id": "notify_the_panel",
        "title": "Notify the Panel",
        "status": draw(st.sampled_from(STATUSES)),
        "modality": draw(st.sampled_from(MODALITIES)),
        "open": draw(left),
    }


def without(record: DecidedRecord, *names: str) -> dict[str, object]:
    """A record but for some of its parts."""
    return {key: value for key, value in record.model_dump().items() if key not in names}
