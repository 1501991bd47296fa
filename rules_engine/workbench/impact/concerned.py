"""Which rules can answer a case otherwise in another version at all: only these have to be judged."""

from rules_engine.facts import Fact
from rules_engine.rulebook import Rulebook


def concerned(before: Rulebook, after: Rulebook) -> frozenset[str]:
    """The rules that differ, or rest on something that does, by id. All of them, where what all rest on differs."""
    every = before.rules.keys() | after.rules.keys()
    if _ground(before) != _ground(after) or any(
        _asked(before.facts[fact]) != _asked(after.facts[fact]) for fact in before.facts.keys() & after.facts.keys()
    ):
        return frozenset(every)
    was, now = ({**book.criteria, **book.rules} for book in (before, after))
    differs = {name for name in was.keys() | now.keys() if was.get(name) != now.get(name)}
    resting = {rule for book in (before, after) for rule in book.rules if not book.rests_on[rule].isdisjoint(differs)}
    return frozenset(resting | (differs & every))


def _ground(rulebook: Rulebook) -> tuple[object, ...]:
    return rulebook.authorities, rulebook.areas, rulebook.calendar


def _asked(fact: Fact) -> tuple[object, ...]:
    """What of a fact decides which answers are taken, and for what."""
    return fact.kind, fact.unit, fact.answers, fact.several, fact.of_the_authority, fact.past
