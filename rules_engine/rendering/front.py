"""The front page: the position, what is to do now and by when, what waits for judgement, what to ask first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Assessment, DatedDeadline, Recommendation
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table, points, section
from rules_engine.rendering.grouping import Groups, judgements, running, soonest, to_do
from rules_engine.rendering.phrases import Phrases, by_when, short_day, when
from rules_engine.rulebook import Rulebook

_FIRST = 5
"""How many judgements, and how many questions, the front page has."""
_NEXT = 5
"""How many further questions are written out behind it; the others are named."""
_COLUMNS = ("What", "Who acts", "By when")


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What a meeting needs at once. All of it is told at length behind it."""

    assessment: Assessment
    rulebook: Rulebook

    def blocks(self) -> Iterator[Block]:
        """The whole page."""
        yield from self._opening()
        yield from section("To do now", _table(map(self._row, to_do(self.assessment, self.rulebook.sequence))))
        may_run = _table(map(self._row, running(self.assessment)))
        yield from section("If it applies, its time is running already", may_run)
        yield from section("To judge", points(self._to_judge()))
        yield from section("Ask first", points(self.first_questions()))
        yield from section("Warnings", points(Item(w.text) for w in self.assessment.warnings))

    def first_questions(self) -> Iterator[Item]:
        """What to ask first."""
        return self._questions(0, _FIRST)

    def further_questions(self) -> Iterator[Item]:
        """What to ask after what the front page asks: some in full, the others by who holds the answer."""
        yield from self._questions(_FIRST, _FIRST + _NEXT)
        later = self.assessment.next_questions[_FIRST + _NEXT :]
        names = Phrases(self.rulebook)
        if later:
            yield Item(label="Later, of", under=names.by_holder((q.held_by, names.fact(q.fact)) for q in later))

    def _opening(self) -> Iterator[Block]:
        """The position, the summary, the next deadline, how much is open, what it was judged by, and what it is not."""
        headline, rulebook = self.assessment.headline, self.assessment.rulebook
        yield Heading(1, f"{headline.position.capitalize()}: assessment of {day_in_words(rulebook.on)}")
        yield Paragraph(headline.summary)
        yield Points((
            Item(self.next_deadline(), label="Next deadline"),
            Item(str(headline.open_questions), label="Open questions that matter"),
            Item(Groups.of(self.assessment).counted(), label="Recommendations"),
            Item(f"in force on {short_day(rulebook.on)}, {rulebook.digest[:19]}", label="Rulebook"),
        ))  # fmt: skip
        yield Paragraph(self.assessment.caveat)

    def next_deadline(self) -> str:
        """The headline's, and one that would come before it if a recommendation turns out to apply."""
        due, on = self.assessment.headline.next_deadline, self.assessment.rulebook.on
        told = [when(due, on)] if due else []
        first = min((day for one in running(self.assessment) if (day := soonest(one))), default=None)
        if first and (due is None or first < due):
            told.append(f"{when(first, on)}, if that turns out to apply")
        return "; ".join(told) or "none known yet"

    def _row(self, one: Recommendation) -> tuple[str, str, str]:
        """What, who acts and by when."""
        by = self.by_when(one.deadline) if one.deadline else "no date is set"
        return f"{one.modality.capitalize()}: {one.title}", one.who_acts, by

    def by_when(self, one: DatedDeadline) -> str:
        """The day or the window and how strong the limit is, else how it is counted; and days it is read as besides."""
        on = self.assessment.rulebook.on
        known = by_when(one, on)
        readings = [f"{reading.text}: {when(reading.due, on)}" for reading in one.readings if reading.due != one.due]
        return "; ".join([f"{known} (the time limit: {one.modality})" if known else one.counted.rstrip("."), *readings])

    def _to_judge(self) -> Iterator[Item]:
        """The judgements that recommendations wait for: first where something speaks for one already."""
        waiting = judgements(self.assessment)
        for fact, recommendations in waiting[:_FIRST]:
            yield Item(f"{fact.question} ({fact.held_by})", under=(_can_change([r.title for r in recommendations]),))
        names = Phrases(self.rulebook)
        later = [(fact.held_by, names.fact(fact.fact)) for fact, _ in waiting[_FIRST:]]
        if later:
            yield Item(label="Later, by", under=names.by_holder(later))

    def _questions(self, first: int, last: int) -> Iterator[Item]:
        """Some of the questions that are open: of whom, the answers they take, and what they can settle."""
        titles = {r.id: r.title for r in self.assessment.recommendations}
        for one in self.assessment.next_questions[first:last]:
            told = f"{one.question} ({one.held_by}{': a judgement for people' if one.judgement else ''})"
            answers = Item(" / ".join(one.answers), label="Answers")
            yield Item(told, under=(answers, _can_change([titles[s] for s in one.settles])))


def _table(rows: Iterable[tuple[str, str, str]]) -> Iterator[Table]:
    found = tuple(rows)
    if found:
        yield Table(_COLUMNS, found)


def _can_change(titles: list[str]) -> Item:
    """What an answer is for: one recommendation by name, and how many others."""
    first, *others = titles
    return Item(first + (f", and {len(others)} more" if others else ""), label="For")
