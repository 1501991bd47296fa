"""A mapping: which fact each question of a form gives, and what its answers mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from api.adapters.submission import Submission

AUTHORITY, ANSWERED_BY = "authority", "answered by"
"""What a question can give besides a fact."""
NONE = "none"
"""That no answer holds, of a fact that takes several and has no word of its own for it."""


def alike(text: str) -> str:
    """What two texts have in common that mean the same: case, spaces and the kind of apostrophe do not count."""
    return " ".join(text.replace("\u2019", "'").casefold().split())


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the form, and what it gives: a fact, by id, or the authority, or who answered."""

    id: str
    gives: str
    answers: Mapping[str, str]
    """What each text that the form offers means."""

    def meaning(self, text: str) -> str | None:
        """What an answer means, or ``None`` where the mapping does not know it."""
        return next((meant for known, meant in self.answers.items() if alike(known) == alike(text)), None)


@dataclass(frozen=True, slots=True)
class FormMapping:
    """The mapping of one form, under each name that it has or had."""

    forms: tuple[str, ...]
    authority: str | Question
    on_day_of_submission: bool
    answered_by: str | Question | None
    facts: tuple[Question, ...]
    read_by_people: frozenset[str]
    """The questions that give nothing: names, contact details, what happened in one's own words."""

    @property
    def questions(self) -> dict[str, Question]:
        """Every question that gives something, by its id."""
        asked = (one for one in (self.authority, self.answered_by) if isinstance(one, Question))
        return {question.id: question for question in (*asked, *self.facts)}

    def date_of_assessment(self, submission: Submission, today: date) -> date:
        """The date that picks the rulebook. It is never taken for the date on which the authority became aware."""
        return submission.day if self.on_day_of_submission else today
