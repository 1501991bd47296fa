"""A set of answers as a case, and what the engine itself says of it: nothing is shown that was not run."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import JsonValue

from rules_engine.assessment import assess
from rules_engine.case import Case, CaseRefused, settle
from rules_engine.criteria import Verdict
from rules_engine.facts import Facts, Items, Span, Value
from rules_engine.rulebook import Rulebook, judge
from rules_engine.workbench.scenarios.writing import scenario, status

SHOWN = {"applies": Verdict.MET, "undetermined": Verdict.UNDETERMINED, "does_not_apply": Verdict.NOT_MET}
"""The verdict that each status stands for where people read it."""


class ProofFault(RuntimeError):
    """What was proved is not what the engine does: neither may be relied on until that is mended."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A case that was assessed: the status of every rule, what each criterion and rule came to, and its facts."""

    case: Case
    statuses: Mapping[str, str]
    shown: Mapping[str, Verdict]
    facts: Facts


def case_of(rulebook: Rulebook, authority: str, told: Mapping[str, Value]) -> Case:
    """A case in which these answers are told, in the order of facts.yaml."""
    plain = {fact: _plain(told[fact], rulebook.facts[fact].answers) for fact in rulebook.facts if fact in told}
    return Case(authority=authority, on=rulebook.on, facts=plain)


def tried(rulebook: Rulebook, case: Case) -> Tried | None:
    """What the engine says of a case; ``None`` where it refuses it. Raises EngineFault."""
    try:
        facts = settle(rulebook, case)
    except CaseRefused:
        return None
    found = assess(rulebook, case, sets=False)
    statuses = {one.id: one.status for one in found.recommendations}
    criteria = {name: verdict for name, verdict in judge(rulebook, facts).items() if name in rulebook.criteria}
    return Tried(case, statuses, {**criteria, **{rule: SHOWN[word] for rule, word in statuses.items()}}, facts)


def as_scenario(rulebook: Rulebook, name: str, case: Case, statuses: Mapping[str, str]) -> str:
    """A case and the statuses of some rules as a scenario that can be put into a feature."""
    expected = [status(rulebook.rules[rule], word) for rule, word in statuses.items()]
    return scenario(name, case, expected, rulebook)


def _plain(value: Value, order: tuple[str, ...]) -> JsonValue:
    """An answer as a case file has it."""
    if isinstance(value, Items):
        surely: JsonValue = [item for item in order if item in value.surely]
        if value.settled:
            return surely
        return {"answer": surely, "not_known": [item for item in order if item in value.possibly - value.surely]}
    if isinstance(value, Span):
        return value.low
    return value.isoformat() if isinstance(value, date) else value
