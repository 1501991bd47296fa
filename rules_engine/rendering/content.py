"""What an assessment says, as blocks: the position first, then each recommendation, then what to ask next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from rules_engine.contract import (
    Assessment,
    Cite,
    DatedDeadline,
    IndicatorState,
    OpenFact,
    Recommendation,
    SequenceStep,
)
from rules_engine.explanation import day_in_words
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points
from rules_engine.rendering.phrases import Phrases, short_day
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES

_FIRST = 10
"""How many of the next questions are written out; the others are named."""
_TO_DO = "to do, or to be recorded as done"
_EITHER_WAY = "whatever the open answers turn out to be"


def blocks(assessment: Assessment, rulebook: Rulebook) -> Iterator[Block]:
    """The whole document."""
    writing = _Writing(Phrases(rulebook), assessment.rulebook.on)
    by_strength = sorted(assessment.recommendations, key=_strongest_and_soonest)
    applies = [r for r in by_strength if r.status == "applies"]
    awaiting = [r for r in by_strength if r.awaiting_judgement]
    undetermined = [r for r in by_strength if r.status == "undetermined" and not r.awaiting_judgement]
    not_applying = [r for r in by_strength if r.status == "does_not_apply"]
    yield from writing.opening(assessment)
    yield from _section("Warnings", _points(Item(w.text) for w in assessment.warnings))
    yield from _section("The steps of the case, in order", _points(writing.steps(assessment.sequence)))
    yield from _section("Ask next", _points(writing.questions(assessment)))
    yield from _section("What applies", (b for r in applies for b in writing.applying(r)))
    yield from _section("What waits for people's judgement", writing.open(awaiting))
    yield from _section("What is not yet determined: each of these may still apply", writing.open(undetermined))
    yield from _section("What does not apply", _points(writing.not_applying(r) for r in not_applying))
    yield from _section("Sources cited", _points(writing.phrases.list_of_sources()))
    yield Paragraph(assessment.caveat)


def _strongest_and_soonest(one: Recommendation) -> tuple[int, date]:
    """Sorts the strongest duty first, and among equals what is due soonest."""
    due = one.deadline.due if one.deadline else None
    return MODALITIES.index(one.modality), due or date.max


def _section(title: str, parts: Iterable[Block]) -> Iterator[Block]:
    """A section, unless there is nothing in it."""
    found = list(parts)
    if found:
        yield Heading(2, title)
        yield from found


def _points(items: Iterable[Item]) -> Iterator[Block]:
    found = tuple(items)
    if found:
        yield Points(found)


@dataclass(frozen=True, slots=True)
class _Writing:
    """Writes the parts of one assessment. What frames a judgement, or can change a duty, is written once."""

    phrases: Phrases
    on: date
    framed: set[str] = field(default_factory=set)
    changed_by: dict[tuple[Item, ...], str] = field(default_factory=dict)

    def opening(self, assessment: Assessment) -> Iterator[Block]:
        """The position, the summary, the next deadline, and what it was judged by."""
        headline = assessment.headline
        yield Heading(1, f"{headline.position.capitalize()}: assessment of {day_in_words(self.on)}")
        yield Paragraph(headline.summary)
        due = headline.next_deadline
        yield Points((
            Item(self._when(due) if due else "none known yet", label="Next deadline"),
            Item(str(headline.open_questions), label="Open questions that matter"),
            Item(f"in force on {short_day(self.on)}, {assessment.rulebook.digest[:19]}", label="Rulebook"),
        ))  # fmt: skip

    def applying(self, one: Recommendation) -> Iterator[Block]:
        """A recommendation that applies."""
        yield self._heading(one)
        yield from _points([
            *self._who_and_when(one),
            *self._list("Why", (self.phrases.reason(r) for r in one.because)),
            *([] if one.robust else self._changes(one)),
            *self._in_it(one),
            *self._beside(one),
        ])  # fmt: skip

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
        together: dict[str, list[Recommendation]] = {}
        for one in recommendations:
            turns_on = [[o.fact for o in one.open], [s.model_dump() for s in one.settled_by]]
            together.setdefault(repr(turns_on), []).append(one)
        for first, *others in together.values():
            if others:
                yield Heading(3, f"{1 + len(others)} recommendations that turn on the same answers")
                yield Points(tuple(self._in_short(one) for one in (first, *others)))
                yield from _points(self._turns_on(first))
            else:
                yield self._heading(first)
                yield from _points([*self._who_and_when(first), *self._turns_on(first), *self._beside(first)])

    def _in_short(self, one: Recommendation) -> Item:
        """One line: what, how strongly, whose it is, and by when where that is known."""
        due = one.deadline.due if one.deadline else None
        told = [f"{one.modality.capitalize()}: {one.title}", one.who_acts, *([self._when(due)] if due else [])]
        return Item("; ".join(told))

    def _turns_on(self, one: Recommendation) -> Iterator[Item]:
        """What is open, the judgements with what frames them, and what would settle it."""
        if one.awaiting_judgement:
            yield from (self._judgement(o) for o in one.open)
        else:
            yield Item(label="Open", under=self.phrases.still_open(one.open))
            yield from (self._judgement(o) for o in one.open if o.cautions and o.fact not in self.framed)
        yield from (self.phrases.settled_by(s) for s in one.settled_by)

    def not_applying(self, one: Recommendation) -> Item:
        """One line: what, and why not."""
        whys = [self.phrases.reason(r).text for r in one.why_not]
        return Item("; ".join(whys) or _EITHER_WAY, label=one.title)

    def steps(self, steps: Iterable[SequenceStep]) -> Iterator[Item]:
        """A line for each step that is in hand or ahead; those that are open or not needed are named together."""
        named: dict[str, list[str]] = {"undetermined": [], "not needed": []}
        for one in steps:
            if one.state in named:
                named[one.state].append(one.name)
            else:
                yield self._step(one)
        yield from (Item(", ".join(names), label=state.capitalize()) for state, names in named.items() if names)

    def _step(self, one: SequenceStep) -> Item:
        """How far a step is, whose it is, by when, and what it waits for."""
        told: list[str] = [] if one.state == "planned" else [_TO_DO if one.state == "due" else one.state]
        told += [f"planned for {day_in_words(one.on)}"] if one.on and one.on > self.on else []
        if one.state == "done":
            told += [day_in_words(one.on)] if one.on and one.on <= self.on else []
            told += [] if one.in_time is None else ["in time" if one.in_time else "not in time"]
        else:
            told.append(one.who_acts)
            told += [f"from {day_in_words(one.earliest)}"] if one.earliest else []
            told += [f"by {self._when(one.due)}"] if one.due else []
            told += [f"after: {', '.join(name.replace('_', ' ') for name in one.waits_for)}"] if one.waits_for else []
        under = (Item(one.note),) if one.note and one.state != "done" else ()
        return Item("; ".join(told), label=one.name.capitalize(), under=under)

    def questions(self, assessment: Assessment) -> Iterator[Item]:
        """What to ask next, of whom, and what it can settle."""
        titles = {r.id: r.title for r in assessment.recommendations}
        for one in assessment.next_questions[:_FIRST]:
            told = f"{one.question} ({one.held_by}{': a judgement for people' if one.judgement else ''})"
            first, *others = (titles[s] for s in one.settles)
            more = f", and {len(others)} more" if others else ""
            yield Item(told, under=(Item(" / ".join(one.answers), label="Answers"), Item(first + more, label="For")))
        later = self.phrases.by_holder(
            (q.held_by, self.phrases.fact(q.fact)) for q in assessment.next_questions[_FIRST:]
        )
        yield from self._list("Later, of", later)

    def _heading(self, one: Recommendation) -> Heading:
        return Heading(3, f"{one.modality.capitalize()}: {one.title}")

    def _who_and_when(self, one: Recommendation) -> Iterator[Item]:
        yield Item(one.who_acts, label="Who acts")
        yield Item(one.who_decides, label="Who decides")
        deadline = one.deadline
        if deadline and (one.status == "applies" or deadline.due or deadline.earliest or deadline.readings):
            yield self._deadline(deadline)

    def _deadline(self, one: DatedDeadline) -> Item:
        """By when, how that was counted, and which days were skipped."""
        when = self._when(one.due, met=one.met) if one.due else ""
        if one.earliest:
            when = f"from {day_in_words(one.earliest)}" + (f" to {when}" if when else "")
        under = [Item(f"{one.counted} {self.phrases.cited(one.cites)}".strip(), label="How")]
        if one.starts:
            under.append(Item(day_in_words(one.starts), label="Counted from"))
        under += self._list("Skipped", (Item(f"{day_in_words(day.date)}: {day.name}") for day in one.skipped))
        under += self._list("Readings", (Item(f"{r.text}: {day_in_words(r.due)}") for r in one.readings))
        if one.calendar == "projected":
            under.append(Item("the holidays counted are not officially published yet", label="Projected"))
        unknown = "no limit is set" if one.readings else "not known until the date it counts from is known"
        return Item(when or unknown, label=f"By when ({one.modality})", under=tuple(under))

    def _when(self, due: date, *, met: bool | None = None) -> str:
        """A day due, and how far away it was on the day of assessment."""
        days = (due - self.on).days
        if met is not None:
            state = "done in time" if met else "done, but not in time"
        elif days < 0:
            state = f"overdue by {_days(-days)}"
        else:
            state = f"in {_days(days)}" if days else "today"
        return f"{day_in_words(due)}, {state}"

    def _judgement(self, one: OpenFact) -> Item:
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
        return Item(f"{self.phrases.fact(one.fact)}: {one.state} {self.phrases.cited(one.cites)}".strip())

    def _in_it(self, one: Recommendation) -> Iterator[Item]:
        """What to weigh, what belongs in it, and what it rests on."""
        cited = self.phrases.cited
        yield from self._list("Weigh", (Item(f"{c.text}: {c.state} {cited(c.cites)}".strip()) for c in one.consider))
        yield from self._list(
            "Checklist", (Item(f"{c.item}: {c.state} {cited(c.cites)}".strip()) for c in one.checklist)
        )
        yield from self._list("Rests on", (self._rests_on(c) for c in one.cites))

    def _rests_on(self, one: Cite) -> Item:
        """A place, our paraphrase, and under it the passage itself where it is at hand."""
        place = self.phrases.place(one)
        passage = (Item(f"\N{LEFT DOUBLE QUOTATION MARK}{one.passage}\N{RIGHT DOUBLE QUOTATION MARK}"),)
        return Item(f"{place}: {one.says}" if one.says else place, under=passage if one.passage else ())

    def _beside(self, one: Recommendation) -> Iterator[Item]:
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


def _days(number: int) -> str:
    return f"{number} day" if number == 1 else f"{number} days"
