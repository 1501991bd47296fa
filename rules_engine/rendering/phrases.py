"""Words for the small parts of an assessment: facts, answers, citations, days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Cite, DatedDeadline, GivenAnswer, OpenFact, Reason, Recommendation, SettledBy, Status
from rules_engine.domains import Words
from rules_engine.rendering.forms import Item
from rules_engine.rulebook import Rulebook

STATUSES: Final[Mapping[Status, str]] = {
    "applies": "applies",
    "undetermined": "may still apply",
    "does_not_apply": "does not apply",
}
"""Where a recommendation stands, in words: the same wherever people read it."""


@dataclass(slots=True)
class Phrases:
    """Puts parts into words, and remembers which sources were cited."""

    rulebook: Rulebook
    sources: dict[str, None] = field(default_factory=dict)

    def fact(self, fact: str) -> str:
        """A fact's name; of one that the rulebook no longer has, its id in words."""
        known = self.rulebook.facts.get(fact)
        return known.name if known else fact.replace("_", " ")

    def facts(self, facts: Iterable[str]) -> str:
        """The names of facts."""
        return ", ".join(self.fact(f) for f in facts)

    def given(self, given: GivenAnswer) -> str:
        """A fact's answer, with who gave it and when, or what it was worked out from."""
        if isinstance(given.answer, list):
            answer = ", ".join(given.answer) or "none of them"
        else:
            answer = "in part known" if given.answer is None else str(given.answer)
        if given.worked_out_from:
            return f"{self.fact(given.fact)}: {answer}, worked out from {self.facts(given.worked_out_from)}"
        source = ", ".join(part for part in (given.by, given.on and short_day(given.on)) if part)
        return f"{self.fact(given.fact)}: {answer}" + (f" ({source})" if source else "")

    def cited(self, cites: Iterable[Cite]) -> str:
        """Sources and places, in brackets."""
        told = self.places(cites)
        return f"[{told}]" if told else ""

    def places(self, cites: Iterable[Cite]) -> str:
        """Sources and places, each once."""
        return "; ".join(dict.fromkeys(self.place(c) for c in cites))

    def place(self, cite: Cite) -> str:
        """A source and the place in it, marked where another source had replaced it."""
        self.sources[cite.source] = None
        return f"{cite.source}, {cite.at}" + (" (since replaced)" if cite.replaced else "")

    def reason(self, reason: Reason) -> Item:
        """A criterion as it was judged, with the answers it rests on and its citations."""
        answers = "; ".join(self.given(g) for g in reason.facts)
        told = self.judged(reason) + (f": {answers}" if answers else "")
        return Item(f"{told} {self.cited(reason.cites)}".strip())

    @staticmethod
    def judged(reason: Reason) -> str:
        """A criterion, and whether it holds."""
        states = {"met": "holds", "not_met": "does not hold", "undetermined": "open"}
        state = f"exception, {states[reason.status]}" if reason.exception else states[reason.status]
        return f"{reason.text} ({state})"

    def state(self, one: OpenFact) -> str:
        """In brackets, how far an open fact is answered; nothing where it was not asked."""
        if one.state == "contested":
            return f" (contested: {self._said(one)})"
        return " (asked, not known yet)" if one.state == "not known" else ""

    def _said(self, one: OpenFact) -> str:
        said = []
        for given in one.said:
            day = f" on {short_day(given.on)}" if given.on else ""
            answer = ", ".join(given.answer) if isinstance(given.answer, list) else given.answer
            said.append(f"{given.by or 'one answer'} says {answer}{day}")
        return "; ".join(said)

    def still_open(self, facts: Iterable[OpenFact]) -> tuple[Item, ...]:
        """Open facts by who usually holds the answer."""
        return self.by_holder((one.held_by, self.fact(one.fact) + self.state(one)) for one in facts)

    @staticmethod
    def by_holder(named: Iterable[tuple[str, str]]) -> tuple[Item, ...]:
        """Names of facts, each with who holds its answer, by holder."""
        held: dict[str, list[str]] = {}
        for holder, name in named:
            held.setdefault(holder, []).append(name)
        return tuple(Item(", ".join(names), label=holder) for holder, names in held.items())

    def settled_by(self, one: SettledBy) -> Item:
        """A smallest set of answers that settles a recommendation."""
        told = ", and ".join(f"{self.fact(fact)} {_answers(words)}" for fact, words in one.answers.items())
        return Item(told, label="Applies if" if one.status == "applies" else "Does not apply if")

    def list_of_sources(self) -> tuple[Item, ...]:
        """The sources cited, by their short names."""
        cited = [s for s in self.rulebook.sources.values() if s.id in self.sources]
        return tuple(Item(f"{s.title} ({s.weight})", label=s.id) for s in cited)


def stands(one: Recommendation) -> str:
    """Where a recommendation stands, and whether it is for people to judge."""
    return "waits for judgement" if one.awaiting_judgement else STATUSES[one.status]


def short_day(day: date) -> str:
    """A date without its weekday: 1 April 2026."""
    return day_in_words(day).split(maxsplit=1)[1]


def when(due: date, on: date, *, met: bool | None = None) -> str:
    """A day due, and how far away it was on the day of assessment."""
    days = (due - on).days
    if met is not None:
        state = "done in time" if met else "done, but not in time"
    elif days < 0:
        state = f"overdue by {_days(-days)}"
    else:
        state = f"in {_days(days)}" if days else "today"
    return f"{day_in_words(due)}, {state}"


def passing(due: date, today: date) -> str:
    """What has become of a day by now; nothing while it lies ahead."""
    if due > today:
        return ""
    return ", which is today" if due == today else ", which has passed"


def by_day(one: DatedDeadline | None, today: date) -> str:
    """The day a deadline ends with, and what has become of it by now; nothing while no day is known."""
    if one is None or one.due is None:
        return ""
    return day_in_words(one.due) + passing(one.due, today) if one.met is None else when(one.due, today, met=one.met)


def by_when(one: DatedDeadline, on: date) -> str:
    """The day a deadline ends with, or the window it leaves; nothing while neither is known."""
    told = when(one.due, on, met=one.met) if one.due else ""
    if one.earliest:
        return f"from {day_in_words(one.earliest)}" + (f" to {told}" if told else "")
    return told


def _days(number: int) -> str:
    return f"{number} day" if number == 1 else f"{number} days"


def _answers(words: Words) -> str:
    if isinstance(words, str):
        return f"is {words}"
    if isinstance(words, dict):
        return " and ".join(_items(way, items) for way, items in words.items())
    if all(isinstance(one, str) for one in words):
        return f"is {_either([str(one) for one in words])}"
    return " or ".join(_answers(one) for one in words)


def _items(way: str, items: str | list[str]) -> str:
    """A list is any of what is included; all of what is named otherwise."""
    if way == "includes":
        return f"includes {_either(items)}"
    named = items if isinstance(items, str) else " and ".join(items)
    return f"{way.removesuffix('_all')} {named}"


def _either(words: str | list[str]) -> str:
    return words if isinstance(words, str) else " or ".join(words)
