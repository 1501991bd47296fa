"""Which facts can still matter to a case, beyond those that are open themselves; and which answers still do."""

from collections.abc import Iterable, Iterator

from rules_engine.case import Case, settle
from rules_engine.contract import Assessment
from rules_engine.facts import Facts
from rules_engine.readiness import make_ready
from rules_engine.rulebook import Rulebook
from rules_engine.working_out import WORKED_OUT_FROM, gainsaid


def can_matter(rulebook: Rulebook, case: Case, found: Assessment) -> frozenset[str]:
    """The facts whose answers can still change a recommendation, settle what can, or speak to an open judgement.

    ``found`` is the case's assessment. Raises CaseRefused.
    """
    opened = (one.fact for each in found.recommendations for one in each.open)
    return frozenset(_reaching(rulebook, opened, settle(rulebook, case)))


def idle(rulebook: Rulebook, case: Case) -> frozenset[str]:
    """The answered facts that would not matter if they were not answered. Raises CaseRefused.

    They stay in the case: when another answer changes they can matter again.
    """
    return frozenset(fact for fact in case.facts if fact not in _open_without(rulebook, case, fact))


def _open_without(rulebook: Rulebook, case: Case, fact: str) -> set[str]:
    """What could matter if one fact were not answered."""
    others = {name: told for name, told in case.facts.items() if name != fact}
    facts = settle(rulebook, case.model_copy(update={"facts": others}))
    settled = make_ready(rulebook).settling(facts, sets=False)
    return set(_reaching(rulebook, (name for one in settled.values() for name in one.open), facts))


def _reaching(rulebook: Rulebook, opened: Iterable[str], facts: Facts) -> Iterator[str]:
    """Open facts, those that they can still be worked out from, and the indicators of those that people judge."""
    no_answer = gainsaid(facts)
    for name in dict.fromkeys(opened):
        yield name
        yield from (one for one in WORKED_OUT_FROM.get(name, ()) if one not in no_answer)
        fact = rulebook.facts[name]
        yield from (one.fact for one in (*fact.indicators_for, *fact.indicators_against))
