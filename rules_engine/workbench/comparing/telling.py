"""Conditions in words, each with an example."""

from dataclasses import dataclass
from typing import Final, cast

from pydantic import JsonValue

from rules_engine.contract import SettledBy
from rules_engine.diagrams import FALSE
from rules_engine.domains import Words
from rules_engine.facts import NOT_KNOWN
from rules_engine.rendering.phrases import Phrases
from rules_engine.workbench.comparing.conditions import Cube, irredundant
from rules_engine.workbench.comparing.examples import Examples
from rules_engine.workbench.comparing.extents import Extents
from rules_engine.workbench.comparing.shapes import Condition, Conditions

_NONE: Final = Conditions(each=[], complete=True)


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells the cases in which a rule's answer changes. ``most`` is how many conditions are told for each direction."""

    extents: Extents
    phrases: Phrases
    examples: Examples
    most: int

    def answered(self, rule: str, cases: int, *, applied: bool) -> Conditions:
        """Complete cases in which the rule applied and does not now, or the reverse."""
        return self._told(rule, cases, self.extents.incomplete, applied=applied) if cases != FALSE else _NONE

    def while_open(self, rule: str, cases: int, *, applied: bool) -> Conditions:
        """The same of cases in which facts are open."""
        return self._told(rule, cases, self.extents.untold, applied=applied) if cases != FALSE else _NONE

    def _told(self, rule: str, cases: int, never: int, *, applied: bool) -> Conditions:
        extents = self.extents
        found, complete = irredundant(extents.knowing.diagrams, cases, never, extents.values, most=self.most)
        each = []
        for cube in found:
            example = self.examples.of(rule, cube, cases, applied=applied)
            answers = self._answers(cube)
            each.append(
                Condition(answers=cast("dict[str, JsonValue]", answers), says=self._says(answers), example=example)
            )
        return Conditions(each=each, complete=complete)

    def _says(self, answers: dict[str, Words]) -> str:
        if not answers:
            return "In every case"
        told = self.phrases.settled_by(SettledBy.made(answers=answers, status="applies")).text
        return told[:1].upper() + told[1:]

    def _answers(self, cube: Cube) -> dict[str, Words]:
        knowing = self.extents.knowing
        return {
            fact: self._words(fact, cube[knowing.variable[fact]])
            for fact in knowing.rulebook.facts
            if knowing.variable.get(fact) in cube
        }

    def _words(self, fact: str, mask: int) -> Words:
        domain = self.extents.knowing.domains[fact]
        known = mask & domain.full
        words = domain.words(tuple(v for v in range(domain.size) if known >> v & 1), domain.full) if known else []
        every = words if isinstance(words, list) else [words]
        told = [*every, *([NOT_KNOWN] if known != mask else [])]
        return told[0] if len(told) == 1 else told
