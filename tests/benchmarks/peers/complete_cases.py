"""Random cases in which nothing that rules name is open: what a two-valued engine can be asked."""

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.criteria import Verdict
from rules_engine.facts import Facts, Items, Span
from rules_engine.rulebook import Rulebook, judge
from rules_engine.working_out import gainsaid
from tests.benchmarks.cases import ON, answer
from tests.benchmarks.peers.two_valued import Plain, Told

_TRIES = 12
"""So often an answer that contradicts others is drawn anew, before the case is given up."""


@dataclass(frozen=True)
class Complete:
    """A case as we take it, its settled facts, the same as peers take it, and our verdicts.

    Left out of the verdicts is what builds on a fact that can have no answer: how old the living were when they died.
    """

    told: Mapping[str, object]
    facts: Facts
    plain: Plain
    verdicts: Mapping[str, bool]


def complete_cases(book: Rulebook, seed: int = 0) -> Iterator[Complete]:
    """Endless complete cases."""
    chance = random.Random(seed)  # noqa: S311 (repeatable, not secret)
    named = [fact for fact in book.facts if any(fact in rests for rests in book.rests_on.values())]
    while True:
        told: dict[str, object] = {
            "authority": chance.choice(book.authorities),
            "on": ON,
            "facts": {fact: answer(book, book.facts[fact], chance) for fact in named},
        }
        found = _settled(book, told, chance)
        if found is not None:
            yield completed(book, told, found, named)


def completed(book: Rulebook, told: Mapping[str, object], facts: Facts, named: Iterable[str]) -> Complete:
    """A case whose facts, as far as they are named, are all settled."""
    return Complete(told, facts, {fact: _plain(facts, fact) for fact in named}, dict(_decided(book, facts)))


def _settled(book: Rulebook, told: dict[str, object], chance: random.Random) -> Facts | None:
    """The facts of a case once nothing in it contradicts itself and nothing is open; none where that does not come."""
    facts: dict[str, object] = told["facts"]  # type: ignore[assignment]
    named = list(facts)
    for _ in range(_TRIES):
        try:
            found = settle(book, read_case(told))
        except CaseRefused as refused:
            wrong = [error.pointer.removeprefix("/facts/") for error in refused.errors]
            facts.pop(chance.choice(wrong), None)
            continue
        impossible = gainsaid(found)
        open_still = [fact for fact in named if fact not in impossible and _plain(found, fact) is None]
        if not open_still:
            return found
        for fact in open_still:
            facts[fact] = answer(book, book.facts[fact], chance)
    return None


def _plain(facts: Facts, fact: str) -> Told:
    value = facts.value(fact)
    if isinstance(value, Span):
        return value.settled
    if isinstance(value, Items):
        return sorted(value.surely) if value.settled else None
    return value if isinstance(value, str) else None


def _decided(book: Rulebook, facts: Facts) -> Iterator[tuple[str, bool]]:
    impossible = set(gainsaid(facts))
    for id_, verdict in judge(book, facts).items():
        if verdict in {Verdict.MET, Verdict.NOT_MET}:
            yield id_, verdict is Verdict.MET
        else:
            assert book.rests_on[id_] & impossible, f"{id_} is open in a complete case"
