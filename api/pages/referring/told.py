"""What a draft says, as the case that it stands for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Self

from rules_engine.case import Case, CaseRefused, read_case, settle
from rules_engine.facts import NOT_KNOWN, Fact
from rules_engine.rulebook import Rulebook

Stored = Mapping[str, Any]
"""An answer as a case has it: ``answer``, of several in part known also ``not_known``; ``on`` is when it was given.

Of several there is ``offered`` beside: the answers that could be chosen then, which no case has."""
LONGEST: Final = 100
"""Characters of a reference, as a case has them."""


@dataclass(frozen=True, slots=True)
class Told:
    """A draft's body: for which authority, by whom, under which reference, and the answers by fact id."""

    authority: str = ""
    agency: str = ""
    reference: str = ""
    facts: Mapping[str, Stored] = field(default_factory=dict)

    @classmethod
    def of(cls, body: Mapping[str, Any]) -> Self:
        """What the body of a draft says."""
        return cls(body["authority"], body["agency"], body["reference"], body["facts"])

    def body(self) -> dict[str, Any]:
        """The body that says it."""
        return {
            "authority": self.authority,
            "agency": self.agency,
            "reference": self.reference,
            "facts": dict(self.facts),
        }

    def case(self, on: date) -> Case:
        """The case as it is known: each answer with the agency that gives it, and the day. Raises CaseRefused."""
        by = {"by": self.agency} if self.agency else {}
        facts = {
            fact: {key: said for key, said in told.items() if key != "offered"} | by
            for fact, told in self.facts.items()
        }
        reference = {"reference": self.reference} if self.reference else {}
        return read_case({"authority": self.authority, "on": on, "facts": facts, **reference})


@dataclass(frozen=True, slots=True)
class Fitting:
    """What of a draft fits the form, and the ids of the facts that do not: they were answered before it changed."""

    told: Told
    gone: tuple[str, ...] = ()


def fitting(rulebook: Rulebook, told: Told, on: date) -> Fitting:
    """What fits. An authority or an agency that is no longer there is left out, to be asked for again."""
    asked = frozenset(rulebook.referral_form.facts())
    known = Told(
        told.authority if told.authority in rulebook.authorities else "",
        told.agency if told.agency in rulebook.referral_form.agencies else "",
        told.reference,
        {
            fact: answer
            for fact, answer in told.facts.items()
            if fact in asked and _current(rulebook.facts[fact], answer)
        },
    )
    # Whatever authority: this is about answers.
    while refused := set(_refused(rulebook, Told(rulebook.authorities[0], facts=known.facts).case(on))):
        left = {fact: answer for fact, answer in known.facts.items() if fact not in refused}
        if len(left) == len(known.facts):
            break
        known = Told(known.authority, known.agency, known.reference, left)
    return Fitting(known, tuple(fact for fact in told.facts if fact not in known.facts))


def _current(fact: Fact, stored: Stored) -> bool:
    """Whether an answer still says what was meant: not choosing what was not offered is never a "no" to it."""
    return not fact.several or stored["answer"] == NOT_KNOWN or stored.get("offered") == list(fact.answers)


def _refused(rulebook: Rulebook, case: Case) -> Iterable[str]:
    """The facts whose answers the rulebook does not take."""
    try:
        settle(rulebook, case)
    except CaseRefused as refused:
        return (error.pointer.removeprefix("/facts/") for error in refused.errors)
    return ()
