"""What an assessment says, as blocks: the front page first, then each recommendation, then what it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import (
    Assessment,
    Cite,
    DatedDeadline,
    IndicatorState,
    OpenFact,
    Recommendation,
    SequenceStep,
)
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, points, section
from rules_engine.rendering.front import FrontPage
from rules_engine.rendering.grouping import Groups, alike
from rules_engine.rendering.phrases import Phrases, by_when, when
from rules_engine.rulebook import Rulebook

_TO_DO = "to do, or to be recorded as done"
_EITHER_WAY = "whatever the open answers turn out to be"


def blocks(assessment: Assessment, rulebook: Rulebook) -> Iterator[Block]:
    """The whole document."""
    writing = Writing(Phrases(rulebook), assessment.rulebook.on)
    groups = Groups.of(assessment)
    front = FrontPage(assessment, rulebook)
    yield from front.blocks()
    yield from section("The steps of the case, in order", points(writing.steps(assessment.sequence)))
    yield from section("Then ask", points(front.further_questions()))
    yield from section("What applies", (b for r in groups.applies for b in writing.applying(r)))
    yield from section("What waits for people's judgement", writing.open(groups.awaiting))
    yield from section("What may still apply", writing.open(groups.undetermined))
    yield from section("What does not apply", points(writing.not_applying(r) for r in groups.not_applying))
    yield from section("Sources cited", points(writing.phrases.list_of_sources()))
    yield Paragraph(assessment.caveat)


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes the parts of one assessment. What frames a judgement, or can change a duty, is written once."""

    phrases: Phrases
    on: date
    framed: set[str] = field(default_factory=set)
    changed_by: dict[tuple[Item, ...], str] = field(default_factory=dict)

    def applying(self, one: Recommendation) -> Iterator[Block]:
        """A recommendation that applies."""
        yield self._heading(one)
        yield from points([
            *self.who_and_when(one),
            *self.why(one),
            *([] if one.robust else self._changes(one)),
            *self.in_it(one),
            *self.beside(one),
        ])  # fmt: skip

    def why(self, one: Recommendation) -> list[Item]:
        """What it rests on in this case: each criterion as it was judged."""
        return self._list("Why", (self.phrases.reason(r) for r in one.because))

    def _changes(self, one: Recommendation) -> Iterator[Item]:
        """What can still change a recommendation that applies: written once, and named where it is the same."""
        undone = [self.phrases.settled_by(s) for s in one.settled_by if s.status == "does_not_apply"]
        changes = (Item(label="Can still change with", under=self.phrases.still_open(one.open)), *undone)
        above = self.changed_by.setdefault(changes, one.title)
        if above == one.title:
            yield from changes
        else:
            yield Item(f"the same as: {above}", label="Can still change with")

    def open(self, recommendations: Iterable[Recommendation]) -> Iterator[Block]:
        """Recommendations that are open, those that turn on the same answers together: what would settle them."""
        for first, *others in alike(recommendations):
            if others:
                yield Heading(3, f"{1 + len(others)} recommendations that turn on the same answers")
                yield Points(tuple(self._in_short(one) for one in (first, *others)))
                yield from points(self.turns_on(first))
            else:
                yield self._heading(first)
                yield from points([
                    *self.who_and_when(first),
                    *self.turns_on(first),
                    *self._rests_on_in_short(first),
                    *self.beside(first),
                ])  # fmt: skip

    def _in_short(self, one: Recommendation) -> Item:
        """One line: what, how strongly, whose it is, by when where that is known, and where it stands."""
        due = one.deadline.due if one.deadline else None
        told = [f"{one.modality.capitalize()}: {one.title}", one.who_acts, *([when(due, self.on)] if due else [])]
        return Item(f"{'; '.join(told)} {self.phrases.cited(one.cites)}".strip())

    def turns_on(self, one: Recommendation) -> Iterator[Item]:
        """What is open, the judgements with what frames them, and what would settle it."""
        if one.awaiting_judgement:
            yield from (self.judgement(o) for o in one.open)
        else:
            yield Item(label="Open", under=self.phrases.still_open(one.open))
            yield from (self.judgement(o) for o in one.open if o.cautions and o.fact not in self.framed)
        yield from (self.phrases.settled_by(s) for s in one.settled_by)

    def not_applying(self, one: Recommendation) -> Item:
        """What, and why not."""
        whys = [self.phrases.reason(r).text for r in one.why_not]
        return Item("; ".join(whys) or _EITHER_WAY, label=one.title, under=tuple(self._rests_on_in_short(one)))

    def _rests_on_in_short(self, one: Recommendation) -> Iterator[Item]:
        """Sources and places, without what they say."""
        if one.cites:
            yield Item(self.phrases.places(one.cites), label="Rests on")

    def steps(self, steps: Iterable[SequenceStep]) -> Iterator[Item]:
        """A line for each step that is in hand or ahead; those that are open or not needed are named together."""
        named: dict[str, list[str]] = {"undetermined": [], "not needed": []}
        for one in steps:
            if one.state in named:
                named[one.state].append(one.name)
            else:
                yield self.step(one)
        yield from (Item(", ".join(names), label=state.capitalize()) for state, names in named.items() if names)

    def step(self, one: SequenceStep) -> Item:
        """How far a step is, whose it is, by when, and what it waits for."""
        told: list[str] = [] if one.state == "planned" else [_TO_DO if one.state == "due" else one.state]
        told += [f"planned for {day_in_words(one.on)}"] if one.on and one.on > self.on else []
        if one.state == "done":
            told += [day_in_words(one.on)] if one.on and one.on <= self.on else []
            told += [] if one.in_time is None else ["in time" if one.in_time else "not in time"]
        else:
            told.append(one.who_acts)
            told += [f"from {day_in_words(one.earliest)}"] if one.earliest else []
            told += [f"by {when(one.due, self.on)}"] if one.due else []
            told += [f"after: {', '.join(name.replace('_', ' ') for name in one.waits_for)}"] if one.waits_for else []
        under = (Item(one.note),) if one.note and one.state != "done" else ()
        return Item("; ".join(told), label=one.name.capitalize(), under=under)

    def _heading(self, one: Recommendation) -> Heading:
        return Heading(3, f"{one.modality.capitalize()}: {one.title}")

    def who_and_when(self, one: Recommendation) -> Iterator[Item]:
        """Who acts and decides, and by when where that can be told."""
        yield Item(one.who_acts, label="Who acts")
        yield Item(one.who_decides, label="Who decides")
        deadline = one.deadline
        if deadline and (one.status == "applies" or deadline.due or deadline.earliest or deadline.readings):
            yield self.deadline(deadline)

    def deadline(self, one: DatedDeadline) -> Item:
        """By when, how that was counted, and which days were skipped."""
        under = [Item(f"{one.counted} {self.phrases.cited(one.cites)}".strip(), label="How")]
        if one.starts:
            under.append(Item(day_in_words(one.starts), label="Counted from"))
        under += self._list("Skipped", (Item(f"{day_in_words(day.date)}: {day.name}") for day in one.skipped))
        under += self._list("Readings", (Item(f"{r.text}: {day_in_words(r.due)}") for r in one.readings))
        if one.calendar == "projected":
            under.append(Item("the holidays counted are not officially published yet", label="Projected"))
        told = by_when(one, self.on) or "not known until the date it counts from is known"
        if one.readings and not one.due:
            told = "no day of its own: see the readings"
        return Item(told, label=f"By when ({one.modality})", under=tuple(under))

    def judgement(self, one: OpenFact) -> Item:
        """The question for the meeting, what speaks for and against it, and the guidance's cautions."""
        cautions = (Item(f"{c.text} {self.phrases.cited(c.cites)}".strip()) for c in one.cautions)
        under = [
            Item(one.held_by, label="Usually judged by"),
            *self._list("Would speak for it", (self._indicator(i) for i in one.indicators_for)),
            *self._list("Would speak against it", (self._indicator(i) for i in one.indicators_against)),
            *self._list("Cautions", cautions),
        ]
        question = f"{one.question}{self.phrases.state(one)}"
        if one.fact in self.framed:
            return Item(f"{question} What frames it stands above.", label="To judge")
        self.framed.add(one.fact)
        return Item(question, label="To judge", under=tuple(under))

    def _indicator(self, one: IndicatorState) -> Item:
        # Of some facts one answer speaks for a judgement and another against it: then it is said which.
        which = "" if one.answers in ([], ["yes"]) else f" ({' or '.join(one.answers)})"
        return Item(f"{self.phrases.fact(one.fact)}{which}: {one.state} {self.phrases.cited(one.cites)}".strip())

    def in_it(self, one: Recommendation) -> Iterator[Item]:
        """What to weigh, what belongs in it, and what it rests on."""
        yield from self.weighed(one)
        yield from self._list("Rests on", (self.rests_on(c) for c in one.cites))

    def weighed(self, one: Recommendation) -> Iterator[Item]:
        """What to weigh, and what belongs in it, with how far that is so."""
        cited = self.phrases.cited
        yield from self._list("Weigh", (Item(f"{c.text}: {c.state} {cited(c.cites)}".strip()) for c in one.consider))
        yield from self._list(
            "Checklist", (Item(f"{c.item}: {c.state} {cited(c.cites)}".strip()) for c in one.checklist)
        )

    def rests_on(self, one: Cite) -> Item:
        """A place, our paraphrase, and under it the passage itself where it is at hand."""
        place = self.phrases.place(one)
        passage = (Item(f"\N{LEFT DOUBLE QUOTATION MARK}{one.passage}\N{RIGHT DOUBLE QUOTATION MARK}"),)
        return Item(f"{place}: {one.says}" if one.says else place, under=passage if one.passage else ())

    def beside(self, one: Recommendation) -> Iterator[Item]:
        """Doubts, and sources that read otherwise."""
        cited = self.phrases.cited
        yield from self._list("In doubt", (Item(f"{d.text} {cited(d.cites)}".strip()) for d in one.doubts))
        for differing in one.differs:
            self.phrases.sources[differing.source] = None
        otherwise = (Item(d.reading, label=f"{d.source}, {d.at}") for d in one.differs)
        yield from self._list("Sources that read otherwise", otherwise)

    @staticmethod
    def _list(label: str, items: Iterable[Item]) -> list[Item]:
        """A labelled list, unless there is nothing in it."""
        found = tuple(items)
        return [Item(label=label, under=found)] if found else []
