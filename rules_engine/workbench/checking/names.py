"""The names that scenarios may use, and what is found of those that nothing has."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.loading.slips import no_date
from rules_engine.loading.tree import Findings, Place
from rules_engine.names import to_id
from rules_engine.workbench.checking.views import View


@dataclass(frozen=True)
class Names:
    """Every name that a scenario may use, by id: what any version of the rulebook has."""

    facts: Mapping[str, Fact]
    rules: Mapping[str, str]
    bodies: frozenset[str]
    sources: frozenset[str]
    steps: Mapping[str, str]
    areas: frozenset[str]
    authorities: tuple[str, ...]
    items: Mapping[str, frozenset[str]]
    """The items of the checklist of each rule."""
    covered: tuple[tuple[date, date], ...]
    """From when to when a rulebook is in force."""

    @cached_property
    def fact_names(self) -> dict[str, str]:
        """The names of the facts."""
        return {fact.id: fact.name for fact in self.facts.values()}


def names(found: Sequence[View]) -> Names:
    """The names of all rulebooks together."""
    books = [view.rulebook for view in found]
    items: dict[str, frozenset[str]] = {}
    for rule in (rule for book in books for rule in book.rules.values()):
        items[rule.id] = items.get(rule.id, frozenset()) | {one.item for one in rule.checklist}
    return Names(
        facts={fact.id: fact for book in books for fact in book.facts.values()},
        rules={rule.id: rule.name for book in books for rule in book.rules.values()},
        bodies=frozenset(body for book in books for body in book.bodies),
        sources=frozenset(source for book in books for source in book.sources),
        steps={step.id: step.name for book in books for step in book.sequence},
        areas=frozenset(area for book in books for area in book.areas),
        authorities=tuple(dict.fromkeys(one for book in books for one in book.authorities)),
        items=items,
        covered=tuple((b.covers_from, b.covers_until or date.max) for b in books),
    )


@dataclass(frozen=True)
class Spelling:
    """Adds a finding for whatever is said that no rulebook has."""

    known: Names
    findings: Findings

    def fact(self, told: str, at: Place) -> Fact | None:
        """A fact by its name, if there is one."""
        self.named("The fact", told, at, self.known.fact_names)
        return self.known.facts.get(to_id(told))

    def named(self, what: str, told: str, at: Place, known: Mapping[str, str]) -> None:
        """A name, which may be spelt with other capitals and hyphens."""
        if to_id(told) not in known:
            self.findings.unknown(at, what, told, known.values())

    def exactly(self, what: str, told: str, at: Place, known: Iterable[str], fold: Callable[[str], str] = str) -> None:
        """A word that has to be spelt as it is."""
        permitted = sorted(known)
        if fold(told) not in {fold(one) for one in permitted}:
            self.findings.unknown(at, what, told, permitted)

    def day(self, told: str, at: Place) -> None:
        """A date."""
        try:
            date.fromisoformat(told)
        except ValueError:
            self.findings.add(at, no_date(told), "wrong-date")

    def covered(self, told: str, at: Place) -> None:
        """A date on which some rulebook is in force."""
        try:
            day = date.fromisoformat(told)
        except ValueError:
            return
        if not any(start <= day <= end for start, end in self.known.covered):
            first = min((start for start, _ in self.known.covered), default=None)
            message = f"No ruleset is in force on {told}, so the case would be refused: the first covers {first}."
            self.findings.add(at, message, "wrong-date")

    def answer(self, fact: Fact, told: str, at: Place) -> None:
        """An answer that the fact permits."""
        if told == NOT_KNOWN:
            return
        if fact.kind is Kind.DATE:
            self.day(told, at)
        elif fact.kind is Kind.AREA:
            self.exactly(f'For "{fact.name}" the area', told, at, self.known.areas)
        elif fact.kind is Kind.CHOICE:
            for one in listed(told) if fact.several else [told]:
                self.exactly(f'For "{fact.name}" the answer', one, at, fact.answers)
        elif not told.isdigit():
            message = f'"{told}" is no answer to "{fact.name}". Write a whole number of {fact.unit}, or not known.'
            self.findings.add(at, message, "unknown-name")


def listed(told: str) -> list[str]:
    """Names between commas; "nothing" is none."""
    return [] if told == "nothing" else [one.strip() for one in told.split(",")]
