"""The answers of a case by group, each with what else it could be: what a page of what-if asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from api.pages.dates import PARTS, parts_of
from api.pages.forms import Posted
from api.pages.trying.supposition import NONE, NOT_ASKED, Supposition
from rules_engine.calendar_days import day_in_words
from rules_engine.explanation import plain
from rules_engine.facts import NOT_KNOWN, Answer, Fact, Facts, Items, Kind, State, Value
from rules_engine.rendering.phrases import short_day
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be supposed: what the field says, and what people read."""

    value: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A fact on the page: what is answered, what is supposed in its place, and what could be.

    ``alone`` are the choices that stand beside no other. ``typed`` is what was written, where an answer is written;
    ``day`` the same of a date, by part.
    """

    fact: Fact
    answered: tuple[str, ...]
    supposed: str
    choices: tuple[Choice, ...]
    alone: tuple[Choice, ...]
    typed: str
    day: Mapping[str, str]

    @property
    def way(self) -> str:
        """How an answer is given: as a select, checkboxes, a number or a date."""
        if self.fact.several:
            return "checkboxes"
        return self.fact.kind.value if self.fact.kind in {Kind.NUMBER, Kind.DATE} else "select"


@dataclass(frozen=True, slots=True)
class Group:
    """Questions of one group."""

    name: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """Makes the questions of a page from a case's facts and what is supposed beside them."""

    rulebook: Rulebook
    facts: Facts
    supposition: Supposition

    def groups(self, more: Iterable[str]) -> list[Group]:
        """What is answered, supposed or asked about, and ``more`` facts; in the order of forms."""
        answered = {fact for fact, one in self.facts.standings.items() if one.answers}
        shown = answered.union(self.supposition.said, self.supposition.no_days, self.supposition.about, more)
        return _grouped(self.rulebook, {f: self.question(self.rulebook.facts[f]) for f in shown})

    def others(self, groups: Iterable[Group]) -> dict[str, list[Fact]]:
        """The facts that are not shown, by group."""
        shown = {one.fact.id for group in groups for one in group.questions}
        found: dict[str, list[Fact]] = {}
        for fact in self.rulebook.facts.values():
            if fact.id not in shown:
                found.setdefault(fact.group, []).append(fact)
        return found

    def supposed(self) -> list[Question]:
        """What is supposed, in the order of facts."""
        return [self.question(self.rulebook.facts[fact]) for fact in self.supposition.said]

    def question(self, fact: Fact) -> Question:
        """A fact as the page has it."""
        said = self.supposition.said.get(fact.id, ())
        standing = self.facts.standing(fact.id)
        permitted = list(self.rulebook.areas) if fact.kind is Kind.AREA else fact.answers
        apart = [a for a in permitted if fact.several and a in fact.alone]
        none = [NONE] if fact.several and not fact.alone and NONE not in permitted else []
        states = [NOT_KNOWN, *([NOT_ASKED] if standing.answers else [])]
        answered = tuple(_in_words(fact, one) for one in standing.answers)
        if standing.state is State.WORKED_OUT and not answered:
            answered = (f"{_value(fact, standing.value)}, worked out from other answers",)
        written = fact.kind in {Kind.NUMBER, Kind.DATE}
        return Question(
            fact,
            answered,
            ", ".join(_supposed(fact, one) for one in said),
            tuple(_choice(a, said) for a in permitted if a not in apart),
            tuple(_choice(a, said) for a in (*apart, *none, *states)),
            next((one for one in said if one not in states), "") if written else "",
            self._day(fact, said),
        )

    def _day(self, fact: Fact, said: tuple[str, ...]) -> Mapping[str, str]:
        """What the fields of a date show."""
        typed = self.supposition.no_days.get(fact.id, Posted())
        for one in said if fact.kind is Kind.DATE else ():
            try:
                return parts_of(date.fromisoformat(one))
            except ValueError:
                continue
        return {part: typed.one(f"{fact.id}-{part}") for part in PARTS}


def _grouped(rulebook: Rulebook, questions: Mapping[str, Question]) -> list[Group]:
    """Questions in the order of forms, by group."""
    found: dict[str, list[Question]] = {}
    for fact in rulebook.facts.values():
        if fact.id in questions:
            found.setdefault(fact.group, []).append(questions[fact.id])
    return [Group(name, tuple(told)) for name, told in found.items()]


def _choice(value: str, said: tuple[str, ...]) -> Choice:
    text = "Take the answer away" if value == NOT_ASKED else value[0].upper() + value[1:]
    return Choice(value, text, value in said)


def _supposed(fact: Fact, said: str) -> str:
    if said == NOT_ASKED:
        return "no answer"
    return f"{said} {fact.unit}" if fact.kind is Kind.NUMBER and said.isdigit() else said


def _in_words(fact: Fact, one: Answer) -> str:
    """An answer with who gave it, and when."""
    source = ", ".join(part for part in (one.by, one.on and short_day(one.on)) if part)
    return _value(fact, one.value) + (f" ({source})" if source else "")


def _value(fact: Fact, value: Value | None) -> str:
    if value is None:
        return NOT_KNOWN
    if isinstance(value, Items):
        named = ", ".join(a for a in fact.answers if a in value.surely) or NONE
        return named if value.settled else f"{named}; of others it is not known"
    if isinstance(value, date):
        return day_in_words(value)
    return f"{plain(value, fact)} {fact.unit}".strip()
