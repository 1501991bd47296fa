"""Random rulebooks proved without the second decider, which takes a while to be made ready for each."""

from dataclasses import replace
from itertools import product

from rules_engine.case import Case, CaseRefused, settle
from rules_engine.criteria import Verdict
from rules_engine.facts import Facts, Standing, State
from rules_engine.rulebook import Rulebook, judge
from rules_engine.settling import Settling
from rules_engine.workbench.proving.cases import SHOWN, Tried
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.verdicts import Knowing


def for_us(rulebook: Rulebook) -> Rulebook:
    """A rulebook that covers an authority."""
    return replace(rulebook, authorities=("Peterborough",), areas={"Peterborough": "elsewhere in England"})


def tried(rulebook: Rulebook, case: Case) -> Tried | None:
    """What the first decider and settling say of a case, as an assessment shows it."""
    try:
        facts = settle(rulebook, case)
    except CaseRefused:
        return None
    verdicts, settled = judge(rulebook, facts), Settling(rulebook)(facts, sets=False)
    words = {verdict: word for word, verdict in SHOWN.items()} | {Verdict.PRESUMED: "applies"}
    statuses = {}
    for rule in rulebook.rules:
        certainly = settled[rule].certainly
        agreed = {True: "applies", False: "does_not_apply"}.get(certainly) if certainly is not None else None
        statuses[rule] = agreed or words[verdicts[rule]]
    shown = {**verdicts, **{rule: SHOWN[word] for rule, word in statuses.items()}}
    return Tried(case, statuses, shown, facts)


def complete_cases(knowing: Knowing, lawful: Lawful) -> list[tuple[dict[int, int], Facts]]:
    """Every complete case of a small rulebook, by brute force: nothing of it is refused."""
    sizes = [states.domain.size for states in knowing.states.values()]
    found = []
    for chosen in product(*map(range, sizes)):
        states = dict(enumerate(chosen))
        values = lawful.told(states)
        assert values is not None
        found.append((states, Facts({fact: Standing(State.ANSWERED, value) for fact, value in values.items()})))
    return found
