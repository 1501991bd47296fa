"""What people suppose on a page: answers to facts, as the fields of a form or of an address say them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Self

from pydantic import JsonValue

from api.pages.dates import PARTS, NoDay, field_of, typed_day
from api.pages.forms import FieldError, Posted
from api.problems import QUERY_REFUSED, Refused
from rules_engine.facts import NOT_KNOWN, Fact, Kind
from rules_engine.rulebook import Rulebook

NOT_ASKED: Final = "not asked"
"""Says that an answer is taken away, as if nobody had asked."""
NONE: Final = "none of these"
"""Says that no item holds, where no answer of the fact's own says it."""
ABOUT: Final = "about"
"""The field that names a fact to ask about: in words, as a list of all of them would otherwise be twice as long."""
_LONGEST_NUMBER: Final = 6


class _Unclear(Exception):
    """Fields of one fact that make no answer."""


@dataclass(frozen=True, slots=True)
class Supposition:
    """What the fields say of each fact, those left empty left out; ``about`` are facts that are to be shown besides."""

    rulebook: Rulebook
    said: Mapping[str, tuple[str, ...]]
    about: tuple[str, ...] = ()
    no_days: Mapping[str, Posted] = field(default_factory=dict)
    """What was typed as a date and is none, by fact."""

    @classmethod
    def read(cls, rulebook: Rulebook, fields: Iterable[tuple[str, str]]) -> Self:
        """What fields say, in the order of facts. Raises Refused where one is no fact's."""
        said: dict[str, list[str]] = {}
        for name, told in fields:
            said.setdefault(name, []).append(told.strip())
        about = set(filter(None, said.pop(ABOUT, [])))
        no_days = {}
        for fact in (one for one in rulebook.facts.values() if one.kind is Kind.DATE):
            parts = [(name, said.pop(name)[-1]) for part in PARTS if (name := f"{fact.id}-{part}") in said]
            typed = Posted(tuple((name, told) for name, told in parts if told))
            try:
                if day := typed_day(typed, fact.id):
                    said.setdefault(fact.id, []).append(day.isoformat())
            except NoDay:
                no_days[fact.id] = typed
        if set(said) - set(rulebook.facts) or about - {fact.name for fact in rulebook.facts.values()}:
            raise Refused(QUERY_REFUSED)
        answered = {fact: found for fact in rulebook.facts if (found := tuple(filter(None, said.get(fact, ()))))}
        named = tuple(
            id_ for id_, fact in rulebook.facts.items() if fact.name in about and id_ not in {*answered, *no_days}
        )
        return cls(rulebook, answered, named, no_days)

    def fields(self) -> list[tuple[str, str]]:
        """The same as fields, with none that is empty."""
        return [
            *((fact, one) for fact, told in self.said.items() for one in told),
            *((name, told) for typed in self.no_days.values() for name, told in typed if told),
            *((ABOUT, self.rulebook.facts[one].name) for one in self.about),
        ]

    def away(self) -> list[str]:
        """The facts whose answers are taken away."""
        return [fact for fact, told in self.said.items() if told == (NOT_ASKED,)]

    def answers(self) -> dict[str, JsonValue]:
        """The answers supposed, as a case has them; without those that ``errors`` tells of."""
        return dict(self._answers())

    def errors(self) -> list[FieldError]:
        """The facts whose fields make no answer."""
        unclear = [(self.rulebook.facts[fact], words) for fact in self.said if (words := self._unclear(fact))]
        return [FieldError(field_of(fact), words) for fact, words in unclear] + list(self._no_days())

    def _no_days(self) -> Iterator[FieldError]:
        for id_, typed in self.no_days.items():
            fact = self.rulebook.facts[id_]
            try:
                typed_day(typed, id_)
            except NoDay as wrong:
                yield FieldError(field_of(fact, wrong.part), f"{fact.question} {wrong.words}")

    def _answers(self) -> Iterator[tuple[str, JsonValue]]:
        for fact, told in self.said.items():
            if told != (NOT_ASKED,) and not self._unclear(fact):
                yield fact, _answer(self.rulebook.facts[fact], told)

    def _unclear(self, fact: str) -> str:
        try:
            _answer(self.rulebook.facts[fact], self.said[fact])
        except _Unclear as error:
            return str(error)
        return ""


def _answer(fact: Fact, told: tuple[str, ...]) -> JsonValue:
    """What fields say as a case does. Raises _Unclear; what is no permitted answer is left for the engine to refuse."""
    if told in {(NOT_KNOWN,), (NOT_ASKED,)}:
        return NOT_KNOWN
    if {NOT_KNOWN, NOT_ASKED}.intersection(told) or (fact.several and NONE in told and len(told) > 1):
        raise _Unclear(f"{fact.question} Choose either an answer, or one of the choices that stand alone")
    if fact.several:
        return [] if told == (NONE,) and NONE not in fact.answers else list(told)
    if len(told) > 1:
        raise _Unclear(f"{fact.question} Choose one answer")
    if fact.kind is Kind.NUMBER:
        if not (told[0].isascii() and told[0].isdigit() and len(told[0]) <= _LONGEST_NUMBER):
            raise _Unclear(f"{fact.question} Write a whole number of {fact.unit}, such as 4")
        return int(told[0])
    return told[0]
