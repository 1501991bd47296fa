"""Cases made up at random: lawful, partly known, and spread so that every rule of either version applies somewhere."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from rules_engine.case import CaseRefused, read_case, settle
from rules_engine.diagrams import FALSE, TRUE
from rules_engine.domains import Domain
from rules_engine.facts import NOT_KNOWN, Items, Kind, Span, Value
from rules_engine.functions import Functions
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.comparing.common_ground import WAS, together
from rules_engine.workbench.impact.judging import for_any_day
from rules_engine.workbench.proving.states import States

_AT_RANDOM: Final = 4
"""One case in so many leads nowhere in particular."""
_REPAIRS: Final = 40
_DAYS: Final = 90
"""How far from the day of assessment other dates lie, at the most."""
_OLDER: Final = 10
"""How many years, or weeks, a number without an end goes on."""
_SHARES: Final = (0.0, 0.15, 0.4, 0.9)
"""How many of the facts that lead to nothing are answered."""


class Generating:
    """Makes cases for two versions. The same seed and number make the same case."""

    def __init__(self, before: Rulebook, after: Rulebook, on: date, seed: int) -> None:
        """Build the functions of both, so that cases can be led to where each rule applies."""
        both = together(before, after)
        self._functions = Functions(both)
        built = self._functions.built()
        self._targets = [built[rule] for rule in both.rules if built[rule] != FALSE]
        self._after, self._on, self._seed = for_any_day(after), on, seed
        self._answers = [_answers(domain) for domain in self._functions.domains.values()]

    def case(self, number: int) -> Mapping[str, object]:
        """The case of a number, counted from 0."""
        random = Random(f"{self._seed} {number}")  # noqa: S311 (cases to try, no secrets)
        wanted = self._way(number, random)
        facts = {**self._others(random), **self._dates(random), **wanted}
        if number % 3 == 0:
            # Partly known: something that mattered was not asked, or is not known.
            for fact in random.sample(sorted(wanted), min(len(wanted), random.randint(1, 3))):
                facts.pop(fact)
                facts |= {fact: NOT_KNOWN} if random.choice((True, False)) else {}
        case: dict[str, object] = {
            "authority": random.choice(self._after.authorities),
            "on": self._on.isoformat(),
        }
        return {**case, "facts": self._lawful(case, facts, wanted, random)}

    def _way(self, number: int, random: Random) -> dict[str, JsonValue]:
        """Answers with which a rule applies; the rules take turns."""
        if number % _AT_RANDOM == _AT_RANDOM - 1 or not self._targets:
            return {}
        diagrams = self._functions.diagrams
        function = self._targets[(number - number // _AT_RANDOM) % len(self._targets)]
        facts: dict[str, JsonValue] = {}
        while function != TRUE:
            node = diagrams.nodes[function]
            ways = [(value, kid) for value, kid in zip(node.values, node.kids, strict=True) if kid != FALSE]
            value, function = random.choice(ways)
            fact = self._functions.facts[node.variable]
            if not fact.startswith(WAS):
                facts[fact] = self._answer(node.variable, value, random)
        return facts

    def _others(self, random: Random) -> dict[str, JsonValue]:
        share = random.choice(_SHARES)
        domains = enumerate(self._functions.domains.values())
        return {
            domain.fact.id: self._answer(variable, random.randrange(domain.size), random)
            for variable, domain in domains
            if random.random() < share and not domain.fact.id.startswith(WAS)
        }

    def _dates(self, random: Random) -> dict[str, JsonValue]:
        """Dates around the day of assessment: one that has to have passed lies before it."""
        share = random.choice(_SHARES)
        found: dict[str, JsonValue] = {}
        for fact in self._after.facts.values():
            if fact.kind is Kind.DATE and fact.id != "date_of_birth" and random.random() < share:
                ahead = random.randint(-_DAYS, 0 if fact.past else _DAYS)
                found[fact.id] = (self._on + timedelta(days=ahead)).isoformat()
        return found

    def _answer(self, variable: int, value: int, random: Random) -> JsonValue:
        found = random.choice(self._answers[variable][value])
        if isinstance(found, Items):
            return [*sorted(found.surely)]
        if isinstance(found, Span):
            return random.randint(found.low, found.low + _OLDER if found.high is None else found.high)
        return str(found)

    def _lawful(
        self, case: Mapping[str, object], facts: dict[str, JsonValue], wanted: Mapping[str, JsonValue], random: Random
    ) -> dict[str, JsonValue]:
        """Without what contradicts something else: first of what leads to nothing."""
        for _ in range(_REPAIRS):
            try:
                settle(self._after, read_case({**case, "facts": facts}))
            except CaseRefused as refused:
                named = sorted({error.pointer.removeprefix("/facts/") for error in refused.errors} & facts.keys())
                idle = [fact for fact in named if fact not in wanted]
                facts.pop(random.choice(idle or named))
            else:
                break
        return facts


def _answers(domain: Domain) -> list[list[Value]]:
    """For each value of a domain, the answers that it stands for."""
    if domain.fact.several:
        every = [Items(one, one) for one in domain.fact.sets()]
        return [[one for one in every if domain.possible(one) == 1 << value] for value in range(domain.size)]
    known = States(domain).all[: domain.size]
    return [[one.value] for one in known if one.value is not None]
