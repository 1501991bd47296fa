"""The front page: the position, what is to do now and by when, what waits for judgement, what to ask first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rules_engine.contract import Assessment, DatedDeadline, OpenFact, Recommendation, SequenceStep
from rules_engine.explanation import day_in_words
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table, points, section
from rules_engine.rendering.phrases import Phrases, by_when, short_day, when
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES
from rules_engine.sequence import passed

_FIRST = 5
"""How many judgements, and how many questions, the front page has."""
_NEXT = 5
"""How many further questions are written out behind it; the others are named."""
_COLUMNS = ("What", "Who acts", "By when")


def strongest_and_soonest(one: Recommendation) -> tuple[int, date]:
    """Sorts the strongest duty first, and among equals what is due soonest."""
    return MODALITIES.index(one.modality), _soonest(one) or date.max


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What a meeting needs at once. All of it is told at length behind it."""

    assessment: Assessment
    rulebook: Rulebook

    def blocks(self) -> Iterator[Block]:
        """The whole page."""
        yield from self._opening()
        yield from section("To do now", _table(map(self._row, self._to_do())))
        running = _table(map(self._row, self._running()))
        yield from section("If it applies, its time is running already", running)
        yield from section("To judge", points(self._to_judge()))
        yield from section("Ask first", points(self._questions(0, _FIRST)))
        yield from section("Warnings", points(Item(w.text) for w in self.assessment.warnings))

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
            Item(self._next_deadline(), label="Next deadline"),
            Item(str(headline.open_questions), label="Open questions that matter"),
            Item(self._counted(), label="Recommendations"),
            Item(f"in force on {short_day(rulebook.on)}, {rulebook.digest[:19]}", label="Rulebook"),
        ))  # fmt: skip
        yield Paragraph(self.assessment.caveat)

    def _next_deadline(self) -> str:
        """The headline's, and one that would come before it if a recommendation turns out to apply."""
        due, on = self.assessment.headline.next_deadline, self.assessment.rulebook.on
        told = [when(due, on)] if due else []
        running = min((day for one in self._running() if (day := _soonest(one))), default=None)
        if running and (due is None or running < due):
            told.append(f"{when(running, on)}, if that turns out to apply")
        return "; ".join(told) or "none known yet"

    def _counted(self) -> str:
        """How many recommendations there are of each status: every one of them is told of below."""
        every = self.assessment.recommendations
        counts = {
            "apply": sum(r.status == "applies" for r in every),
            "wait for judgement": sum(r.awaiting_judgement for r in every),
            "may still apply": sum(r.status == "undetermined" and not r.awaiting_judgement for r in every),
            "do not apply": sum(r.status == "does_not_apply" for r in every),
        }
        return ", ".join(f"{count} {status}" for status, count in counts.items())

    def _to_do(self) -> list[Recommendation]:
        """What applies and has a date, is a step that is due, or is a "must" that is no step; soonest first.

        Never what was done, and nothing that the case has gone past, as in the headline.
        """
        behind = passed(self.rulebook.sequence, self.assessment.sequence)
        steps: dict[str, list[SequenceStep]] = {}
        for step in self.assessment.sequence:
            steps.setdefault(step.recommendation, []).append(step)
        found = []
        for one in self.assessment.recommendations:
            ahead = [s for s in steps.get(one.id, ()) if s.state != "done" and s.step not in behind]
            finished = (one.deadline and one.deadline.met) or (one.id in steps and not ahead)
            is_due = any(s.state in {"due", "overdue", "planned"} for s in ahead)
            if (
                one.status == "applies"
                and not finished
                and (is_due or _soonest(one) or (one.modality == "must" and one.id not in steps))
            ):
                found.append(one)
        return sorted(found, key=lambda r: (_soonest(r) or date.max, *strongest_and_soonest(r)))

    def _running(self) -> list[Recommendation]:
        """What may still apply and would have to be done by a day that is known already."""
        return sorted(
            (
                one
                for one in self.assessment.recommendations
                if one.status == "undetermined" and _soonest(one) and not (one.deadline and one.deadline.met)
            ),
            key=lambda r: (_soonest(r) or date.max, *strongest_and_soonest(r)),
        )

    def _row(self, one: Recommendation) -> tuple[str, str, str]:
        """What, who acts and by when."""
        by = self._by_when(one.deadline) if one.deadline else "no date is set"
        return f"{one.modality.capitalize()}: {one.title}", one.who_acts, by

    def _by_when(self, one: DatedDeadline) -> str:
        """The day or the window and how strong the limit is, else how it is counted; and days it is read as besides."""
        on = self.assessment.rulebook.on
        known = by_when(one, on)
        readings = [f"{reading.text}: {when(reading.due, on)}" for reading in one.readings if reading.due != one.due]
        return "; ".join([f"{known} ({one.modality})" if known else one.counted.rstrip("."), *readings])

    def _to_judge(self) -> Iterator[Item]:
        """The judgements that recommendations wait for: first where something speaks for one already."""
        waiting = [r for r in self.assessment.recommendations if r.awaiting_judgement]
        judgements: dict[str, tuple[OpenFact, list[str]]] = {}
        for one in sorted(waiting, key=lambda r: (not _begun(r), *strongest_and_soonest(r))):
            for fact in one.open:
                judgements.setdefault(fact.fact, (fact, []))[1].append(one.title)
        for fact, titles in list(judgements.values())[:_FIRST]:
            yield Item(f"{fact.question} ({fact.held_by})", under=(_can_change(titles),))
        names = Phrases(self.rulebook)
        later = [(fact.held_by, names.fact(fact.fact)) for fact, _ in list(judgements.values())[_FIRST:]]
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


def _soonest(one: Recommendation) -> date | None:
    """The first day by which it may have to be done, of all the ways in which its deadline is read."""
    if one.deadline is None:
        return None
    days = [one.deadline.due, *(reading.due for reading in one.deadline.readings)]
    return min((day for day in days if day), default=None)


def _begun(one: Recommendation) -> bool:
    """Whether a condition of it is met already."""
    return any(reason.status == "met" and not reason.exception for reason in one.because)


def _can_change(titles: list[str]) -> Item:
    """What an answer is for: one recommendation by name, and how many others."""
    first, *others = titles
    return Item(first + (f", and {len(others)} more" if others else ""), label="For")
