"""What a meeting has before it: what is for decision and for judgement, and how far each of them is filled in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final, get_args

from api.decisions.answering import vote_fact
from api.decisions.shapes import PARTNERS, Choice
from api.pages.deciding.draft import CLOSING, DATE, VOTES, of_judgement, of_recommendation
from api.pages.deciding.working import Working
from rules_engine.contract import Recommendation
from rules_engine.facts import Fact
from rules_engine.rendering.grouping import Groups, strongest_and_soonest
from rules_engine.rendering.phrases import STATUSES, by_day, stands

CHOICES: Final = {choice: choice.capitalize() for choice in get_args(Choice)}
"""The decisions on a recommendation, in the words that they are kept and printed in."""
_VOTES = frozenset(vote_fact(partner) for partner in PARTNERS)


@dataclass(frozen=True, slots=True)
class Task:
    """A page to fill in: where, what it is called, what to know before, what it says so far, and if that is wrong."""

    page: str
    title: str
    hint: str
    said: str
    wrong: bool

    @property
    def anchor(self) -> str:
        """The id of its line, to come back to."""
        return self.page.replace("/", "-")


@dataclass(frozen=True, slots=True)
class Agenda:
    """The tasks of a meeting. Whatever is filled in already is among them."""

    date: Task
    judgements: Sequence[Task]
    more_judgements: Sequence[Task]
    recommendations: Sequence[tuple[str, Sequence[Task]]]
    votes: Task
    closing: Task


def agenda(work: Working) -> Agenda:
    """What is for decision applies or waits for judgement, the strongest first. Anything else can be added."""
    groups = Groups.of(work.assessment)
    started = [one for one in work.by_id.values() if of_recommendation(one.id) in work.draft.pages]
    ready = {one.id: one for one in (*groups.applies, *groups.awaiting, *started)}
    listed = sorted(ready.values(), key=strongest_and_soonest)
    asked = {one.fact for found in listed for one in found.open if one.judgement}
    facts = [fact for fact in work.rulebook.facts.values() if fact.judgement and fact.id not in _VOTES]
    wrong = {one.place.page for one in work.tried[1]} if work.draft.pages else set()

    def task(page: str, title: str, hint: str = "", said: str = "") -> Task:
        filled = page in work.draft.pages
        return Task(page, title, hint, said or ("Filled in" if filled else ""), filled and page in wrong)

    def decided(one: Recommendation) -> Task:
        page = of_recommendation(one.id)
        choice = work.draft.page(page).get("decision", "")
        return task(page, one.title, _hint(one, work.books.today()), CHOICES.get(choice, ""))

    def judged(fact: Fact) -> Task:
        filled = work.draft.page(of_judgement(fact.id))
        answers = dict.fromkeys(said for name, said in filled.items() if name.endswith("-answer"))
        return task(of_judgement(fact.id), fact.question, "", " / ".join(answers).capitalize())

    now = [fact for fact in facts if fact.id in asked or of_judgement(fact.id) in work.draft.pages]
    votes_matter = any(one.fact in _VOTES for found in work.by_id.values() for one in found.open)
    return Agenda(
        date=task(DATE, "Date of the meeting"),
        judgements=[judged(fact) for fact in now],
        more_judgements=[judged(fact) for fact in facts if fact not in now],
        recommendations=list(_by_strength(listed, decided)),
        votes=task(
            VOTES, "Each partner’s vote on a local review",
            "" if votes_matter else "Nothing in this assessment waits for votes.",
        ),
        closing=task(CLOSING, "The scrutineer’s view, and the meeting’s reasons as a whole"),
    )  # fmt: skip


def others(work: Working) -> Sequence[tuple[str, Sequence[Recommendation]]]:
    """What else there is to decide on, by its status."""
    groups = Groups.of(work.assessment)
    return [
        (STATUSES["undetermined"].capitalize(), groups.undetermined),
        (STATUSES["does_not_apply"].capitalize(), groups.not_applying),
    ]


def _by_strength(
    found: Iterable[Recommendation], decided: Callable[[Recommendation], Task]
) -> Iterator[tuple[str, Sequence[Task]]]:
    for modality, several in groupby(found, key=lambda one: one.modality):
        yield modality.capitalize(), [decided(one) for one in several]


def _hint(one: Recommendation, today: date) -> str:
    by = by_day(one.deadline, today)
    return f"{stands(one).capitalize()}{f', by {by}' if by else ''}. Who acts: {one.who_acts}."
