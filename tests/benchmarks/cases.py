"""Random cases of the real rulebook that the engine accepts, with a share of the facts answered."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from rules_engine import Rulebook
from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.facts import NOT_KNOWN, Fact, Kind

RULESETS = Path(__file__).parents[2] / "rulesets"
ON = date(2026, 4, 1)
_AGES = (0, 3, 5, 9, 15, 16, 17, 18, 22, 24, 25, 40)
_NOT_KNOWN = 0.1
_SAYS_WHO = 0.2


def rulebook() -> Rulebook:
    """The rulebook in force on the day for which the cases are made."""
    return Rulebook.load(RULESETS, on=ON)


def random_cases(book: Rulebook, share: float, seed: int = 0) -> Iterator[dict[str, object]]:
    """Endless cases in which that share of the facts is answered, some of them "not known" or by a named body."""
    chance = random.Random(seed)  # noqa: S311 (repeatable, not secret)
    while True:
        facts = {f.id: _answer(book, f, chance) for f in book.facts.values() if chance.random() < share}
        told = {"authority": chance.choice(book.authorities), "on": ON, "facts": facts}
        while refused := _refused(book, told):
            for name in refused:
                facts.pop(name, None)
        yield told


def _refused(book: Rulebook, told: dict[str, object]) -> set[str]:
    """The facts that contradict others: taken away until the case can be assessed."""
    try:
        settle(book, read_case(told))
    except CaseRefused as refused:
        return {error.pointer.removeprefix("/facts/") for error in refused.errors}
    return set()


def answer(book: Rulebook, fact: Fact, chance: random.Random) -> object:
    """A random answer that a fact permits."""
    if fact.several:
        return sorted(chance.choice(fact.sets()))
    if fact.kind is Kind.CHOICE:
        return chance.choice(fact.answers)
    if fact.kind is Kind.NUMBER:
        return chance.choice(_AGES)
    if fact.kind is Kind.AREA:
        return chance.choice(list(book.areas))
    return ON + timedelta(days=chance.randrange(-90, 0 if fact.past else 90))


def _answer(book: Rulebook, fact: Fact, chance: random.Random) -> object:
    """A random answer as cases have it: some are "not known", and some say who gave them."""
    if chance.random() < _NOT_KNOWN:
        return NOT_KNOWN
    told = answer(book, fact, chance)
    return {"answer": told, "by": "police"} if chance.random() < _SAYS_WHO else told
