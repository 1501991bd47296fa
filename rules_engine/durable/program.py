"""A rulebook as the helper needs it, and how a case is told to it: by codes, in no words of the case."""

from collections.abc import Mapping
from dataclasses import dataclass

from rules_engine.criteria import AnswerTest, FactTest, ItemTest, NumberTest
from rules_engine.facts import Fact, Facts, Items, Kind, Span

LARGEST = 2**53
"""Whole numbers from here on are not compared rightly."""


class UnfitFact(ValueError):
    """A fact has a value that it cannot have, so nothing may be decided. Names the fact, never the value."""

    def __init__(self, fact: str) -> None:
        super().__init__(f"{fact} has a value that it cannot have")


@dataclass(frozen=True, slots=True)
class Told:
    """How a fact is told to the helper: the places of its fields, and a code for each answer."""

    fact: str
    kind: type[FactTest]
    places: dict[str, int]
    codes: Mapping[str, str]

    def tell(self, value: object, told: list[int | str]) -> None:
        """Add what is known: each field's place and its code. What is open is left out."""
        if self.kind is AnswerTest and isinstance(value, str) and value in self.codes:
            told += (self.places[""], self.codes[value])
        elif self.kind is ItemTest and isinstance(value, Items):
            for item, place in self.places.items():
                if item in value.surely or item not in value.possibly:
                    told += (place, "in" if item in value.surely else "out")
        elif self.kind is NumberTest and isinstance(value, Span) and _counts(value):
            told += (self.places["low"], value.low)
            if value.high is not None:
                told += (self.places["high"], value.high)
        else:
            raise UnfitFact(self.fact)


@dataclass(frozen=True, slots=True)
class Program:
    """A rulebook as the helper needs it: it is sent ``wire``, and answers in the order of ``ids``."""

    digest: str
    ids: tuple[str, ...]
    facts: tuple[Told, ...]
    wire: str

    def tell(self, facts: Facts) -> list[int | str]:
        """What a case knows of the facts that criteria name. Raises UnfitFact."""
        told: list[int | str] = []
        for fact in self.facts:
            value = facts.value(fact.fact)
            if value is not None:
                fact.tell(value, told)
        return told


def fnv(name: str) -> int:
    """The hash by which durable-rules tells names apart, and nothing else: 32 bits of FNV-1a."""
    found = 0x811C9DC5
    for byte in name.encode():
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    return found


def _counts(span: Span) -> bool:
    return 0 <= span.low <= (span.low if span.high is None else span.high) < LARGEST


def fits(test: FactTest, fact: Fact) -> bool:
    """Whether a fact can be tested so: another fact of the same name would be read wrongly."""
    if isinstance(test, NumberTest):
        ends = (test.span.low, test.span.low if test.span.high is None else test.span.high)
        return fact.kind is Kind.NUMBER and not test.span.empty and all(0 <= end < LARGEST for end in ends)
    told = set(fact.answers)
    several = isinstance(test, ItemTest)
    return fact.kind is Kind.CHOICE and fact.several is several and bool(test.answers) and test.answers <= told
