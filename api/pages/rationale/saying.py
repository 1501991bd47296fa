"""An assessment in the words of its paper, for templates: their lists are made where the paper's are."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from markupsafe import Markup

from api.keeping.matter import Matter
from api.keeping.told import as_told
from api.pages.rationale.reviews import Reviews
from api.pages.rationale.timeline import Day, timeline
from rules_engine.calendar_days import day_in_words
from rules_engine.contract import OpenFact, Reason, Recommendation
from rules_engine.rendering.content import Writing
from rules_engine.rendering.forms import Item
from rules_engine.rendering.front import FrontPage
from rules_engine.rendering.grouping import Groups, alike, judgements, running, soonest, to_do
from rules_engine.rendering.page import listed
from rules_engine.rendering.phrases import Phrases, stands


class Saying:
    """What a page says of a matter."""

    def __init__(self, matter: Matter) -> None:
        """Group what was recommended, as the paper does."""
        self.matter = matter
        self.assessment = matter.assessment
        self.groups = Groups.of(matter.assessment)
        self.front = FrontPage(matter.assessment, matter.names)
        self.phrases = Phrases(matter.names)
        self._writing = Writing(self.phrases, matter.assessment.rulebook.on)
        self._told: set[str] = set()
        self._changed_by: dict[str, str] = {}

    def told(self) -> list[tuple[str, str]]:
        """What was told of the case."""
        return as_told(self.matter)

    @property
    def day(self) -> str:
        """The date of assessment."""
        return day_in_words(self.assessment.rulebook.on)

    def by_strength(self) -> list[tuple[str, list[Recommendation]]]:
        """What applies, by how strongly."""
        return [(name, list(group)) for name, group in groupby(self.groups.applies, key=lambda one: one.modality)]

    def to_do(self) -> list[Recommendation]:
        """What applies and is due, soonest first."""
        return to_do(self.assessment, self.matter.names.sequence)

    def not_due(self) -> list[Recommendation]:
        """What else applies, the strongest first."""
        due = {one.id for one in self.to_do()}
        return [one for one in self.groups.applies if one.id not in due]

    def undated(self) -> list[Recommendation]:
        """What is to do now, though no day is known for it."""
        return [one for one in self.to_do() if soonest(one) is None]

    def dated(self) -> list[Recommendation]:
        """What has a day by which it was or is due, or would be; soonest first."""
        found = [one for one in self.groups.applies if soonest(one)] + running(self.assessment)
        return sorted(found, key=lambda one: (soonest(one) or date.max, one.status))

    def timeline(self) -> list[Day]:
        """What falls on which day."""
        return timeline(self.assessment, self.dated())

    def reviews(self) -> Reviews:
        """The reviews that may run side by side."""
        order = [*self.groups.applies, *self.groups.awaiting, *self.groups.undetermined, *self.groups.not_applying]
        return Reviews.of(self.assessment, order)

    def judgements(self) -> list[tuple[OpenFact, list[Recommendation]]]:
        """What people are to judge, each with the recommendations that wait for it."""
        return judgements(self.assessment)

    def status(self, one: Recommendation) -> str:
        """Where a recommendation stands."""
        return stands(one).capitalize()

    def by(self, one: Recommendation) -> str:
        """By when, short."""
        return self.front.by_when(one.deadline) if one.deadline else "no date is set"

    def applying(self, one: Recommendation) -> Markup:
        """What a meeting needs of one that applies: whose, by when, why, what to weigh, and what is in doubt."""
        items = list(_whose(one))
        if one.deadline:
            items.append(Item(self.by(one), label="By when"))
        if one.because:
            items.append(Item(label="Why", under=tuple(map(self._reason, one.because))))
        if one.consider:
            items.append(Item(_by_state((c.text, c.state) for c in one.consider), label="Weigh"))
        if one.checklist:
            items.append(Item(_by_state((c.item, c.state) for c in one.checklist), label="Checklist"))
        return points([*items, *self._writing.beside(one)])

    def _reason(self, one: Reason) -> Item:
        """A criterion as it was judged: with its answers and citations the first time, by name after that."""
        told = self.phrases.reason(one)
        if told.text in self._told:
            return Item(f"{self.phrases.judged(one)}, as above")
        self._told.add(told.text)
        return told

    def why(self, one: Recommendation) -> str:
        """Why one applies, in the names of what was judged."""
        return "; ".join(self.phrases.judged(reason) for reason in one.because)

    def running(self) -> list[Recommendation]:
        """What may still apply and would have to be done by a day that is known already."""
        return running(self.assessment)

    def in_doubt(self) -> list[Recommendation]:
        """What is due though a doubt is written beside it, or a source reads otherwise."""
        return [one for one in self.to_do() if self.beside(one)]

    def behind(self, one: Recommendation) -> Markup:
        """What one that applies rests on, and what can still change it."""
        items = [Item(label="Rests on", under=tuple(self._writing.rests_on(c) for c in one.cites))]
        if not one.robust:
            facts = self._open(one)
            first = self._changed_by.setdefault(facts, one.title)
            told = facts if first == one.title else f"the same as: {first}"
            items.append(Item(told, label="Can still change with"))
        return points(items)

    def _open(self, one: Recommendation) -> str:
        """What is open, by who usually holds the answer."""
        return "; ".join(f"{item.label}: {item.text}" for item in self.phrases.still_open(one.open))

    def counted(self, one: Recommendation) -> Markup:
        """How a deadline was counted."""
        assert one.deadline is not None  # noqa: S101 (asked of what is dated)
        how = self._writing.deadline(one.deadline).under
        return points((*how, Item(one.deadline.calendar, label="Calendar of holidays")))

    def settling(self, together: list[Recommendation]) -> Markup:
        """What is open of recommendations that turn on the same answers, and the smallest answers that settle them."""
        first = together[0]
        smallest = {one.status: one for one in reversed(first.settled_by)}
        told = [self.phrases.settled_by(one) for one in smallest.values()]
        return points([Item(self._open(first), label="Ask"), *told])

    def judgement(self, one: OpenFact) -> Markup:
        """What frames a judgement: whose it is, what speaks for and against it, and the guidance's cautions."""
        return points(self._writing.judgement(one).under)

    def asked(self, one: OpenFact) -> str:
        """A judgement's question, and how far it is answered."""
        return f"{one.question}{self.phrases.state(one)}"

    def together(self, recommendations: Iterable[Recommendation]) -> list[list[Recommendation]]:
        """Recommendations, those together that turn on the same answers."""
        return alike(recommendations)

    def settles(self, one: Recommendation) -> Markup:
        """Each smallest set of answers that settles a recommendation."""
        return points(map(self.phrases.settled_by, one.settled_by))

    def whose(self, one: Recommendation) -> Markup:
        """Who acts and decides, and by when with how that is counted."""
        return points(self._writing.who_and_when(one))

    def reasons(self, reasons: Iterable[Reason]) -> Markup:
        """Criteria as they were judged, with who answered what and when."""
        return points(self.phrases.reason(one) for one in reasons)

    def open(self, one: Recommendation) -> Markup:
        """What is open, what frames the judgements in it, and every smallest set of answers that settles it."""
        return points(self._writing.turns_on(one))

    def weighed(self, one: Recommendation) -> Markup:
        """What to weigh, and what belongs in it."""
        return points(self._writing.weighed(one))

    def beside(self, one: Recommendation) -> Markup:
        """Doubts, and sources that read otherwise."""
        return points(self._writing.beside(one))

    def why_not(self, one: Recommendation) -> str:
        """Why one does not apply."""
        return self._writing.not_applying(one).text

    def questions(self) -> Markup:
        """What to ask first, and what after that."""
        return points([*self.front.first_questions(), *self.front.further_questions()])

    def steps(self) -> list[Item]:
        """The steps of the case in their order, each with how far it is, whose it is, by when and after what."""
        return [self._writing.step(one) for one in self.assessment.sequence]

    def sources(self) -> Markup:
        """The sources cited so far."""
        return points(self.phrases.list_of_sources())


def _whose(one: Recommendation) -> Iterator[Item]:
    """Who acts and who decides, in one where they are the same."""
    if one.who_acts == one.who_decides:
        yield Item(one.who_acts, label="Who acts and decides")
    else:
        yield Item(one.who_acts, label="Who acts")
        yield Item(one.who_decides, label="Who decides")


def _by_state(told: Iterable[tuple[str, str]]) -> str:
    """What is so, what is not, and what is not known: each state with all of its texts."""
    found: dict[str, list[str]] = {}
    for text, state in told:
        found.setdefault(state, []).append(text)
    return ". ".join(f"{state.capitalize()}: {'; '.join(texts)}" for state, texts in found.items())


def points(items: Iterable[Item]) -> Markup:
    """Points as a list; nothing where there are none. What they say is escaped."""
    found = tuple(items)
    return Markup(listed(found)) if found else Markup()  # noqa: S704 (escaped where it is made)
