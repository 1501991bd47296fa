"""The panel beside the questions: what the guidance says so far, in few words. All of it is the assessment's."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from api.pages.referring.progress import Progress
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Headline, Recommendation
from rules_engine.rendering.phrases import Phrases, passing
from rules_engine.rules import MODALITIES

_POSITIONS: Final = {
    "must act": "There is a duty to act",
    "should act": "The guidance asks for action",
    "awaiting judgement": "People have to judge",
    "more needed": "More needs to be known",
    "nothing indicated": "Nothing is indicated so far",
}
_SHOWN, _MOST_ANSWERS = 4, 3
"""How many are shown at once; and of how many answers a way to settle something is still short enough to read."""
_ASKS_FOR_ACTION: Final = frozenset(MODALITIES[: MODALITIES.index("must consider") + 1])


@dataclass(frozen=True, slots=True)
class Said:
    """One recommendation: how strongly, what, and by when or under which answers."""

    modality: str
    title: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands in the panel. ``due`` has what has a date, ``applies`` what has none; ``would`` what would follow."""

    position: str
    headline: Headline
    due: list[Said]
    applies: list[Said]
    would: list[Said]
    to_answer: int

    @property
    def told(self) -> str:
        """The whole in a sentence or two, for those who hear it."""
        first = f" {self.due[0].title}: {self.due[0].modality}, {self.due[0].when}." if self.due else ""
        return f"{self.position}.{first} Questions here that can still matter: {self.to_answer}."


def panel(progress: Progress) -> Panel:
    """The panel of a referral as it is told so far."""
    found = progress.assessment
    applying = sorted((one for one in found.recommendations if one.status == "applies"), key=_strength)
    due = sorted((one for one in applying if _ahead(one)), key=lambda one: one.deadline.due)  # type: ignore[union-attr,arg-type,return-value]
    return Panel(
        position=_POSITIONS[found.headline.position],
        headline=found.headline,
        due=[Said(one.modality, one.title, _by(one, found.rulebook.on)) for one in due],
        applies=[
            Said(one.modality, one.title) for one in applying if one not in due and one.modality in _ASKS_FOR_ACTION
        ],
        would=list(islice(_would_follow(progress), _SHOWN)),
        to_answer=progress.to_answer(),
    )


def _ahead(one: Recommendation) -> bool:
    """Whether it has a date that is not met yet."""
    return one.deadline is not None and one.deadline.due is not None and not one.deadline.met


def _by(one: Recommendation, on: date) -> str:
    assert one.deadline is not None  # noqa: S101 (asked before)
    assert one.deadline.due is not None  # noqa: S101 (asked before)
    return f"by {day_in_words(one.deadline.due)}{passing(one.deadline.due, on)}"


def _strength(one: Recommendation) -> int:
    return MODALITIES.index(one.modality)


def _would_follow(progress: Progress) -> Iterator[Said]:
    """Of the steps that wait for no other, what has a day if it applies, and what a few answers would settle.

    What has a day is never left out, however much is open: it may be due before the rest is known.
    """
    if not progress.told.facts:
        return
    phrases = Phrases(progress.rulebook)
    held = {one.id: one for one in progress.assessment.recommendations}
    steps = dict.fromkeys(step.recommendation for step in progress.assessment.sequence if not step.waits_for)
    on = progress.assessment.rulebook.on
    undetermined = (held[name] for name in steps if held[name].status == "undetermined")
    for one in sorted(undetermined, key=lambda one: (not _ahead(one), _strength(one))):
        ways = [way for way in one.settled_by if way.status == "applies" and len(way.answers) <= _MOST_ANSWERS]
        if ways:
            fewest = min(ways, key=lambda way: len(way.answers))
            judged = any(progress.rulebook.facts[fact].judgement for fact in fewest.answers)
            told = f"if {phrases.settled_by(fewest).text}" + (" (the partners judge this)" if judged else "")
            yield Said(one.modality, one.title, f"{_by(one, on)}, {told}" if _ahead(one) else told)
        elif _ahead(one):
            yield Said(one.modality, one.title, f"{_by(one, on)}, if what is still open shows that it applies")
