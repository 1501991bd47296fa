"""What of an assessment stands together, and in which order: for its paper and for its pages alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self

from rules_engine.contract import Assessment, OpenFact, Recommendation, SequenceStep
from rules_engine.headline import still_open
from rules_engine.rules import MODALITIES, Step
from rules_engine.sequence import passed


def soonest(one: Recommendation) -> date | None:
    """The first day by which it may have to be done, of all the ways in which its deadline is read."""
    if one.deadline is None:
        return None
    days = [one.deadline.due, *(reading.due for reading in one.deadline.readings)]
    return min((day for day in days if day), default=None)


def strongest_and_soonest(one: Recommendation) -> tuple[int, date]:
    """Sorts the strongest duty first, and among equals what is due soonest."""
    return MODALITIES.index(one.modality), soonest(one) or date.max


def _soonest_and_strongest(one: Recommendation) -> tuple[date, int]:
    return soonest(one) or date.max, MODALITIES.index(one.modality)


@dataclass(frozen=True, slots=True)
class Groups:
    """Every recommendation in one of four groups, the strongest first."""

    applies: Sequence[Recommendation]
    awaiting: Sequence[Recommendation]
    undetermined: Sequence[Recommendation]
    not_applying: Sequence[Recommendation]

    @classmethod
    def of(cls, assessment: Assessment) -> Self:
        """The recommendations of an assessment."""
        found = sorted(assessment.recommendations, key=strongest_and_soonest)
        return cls(
            applies=[r for r in found if r.status == "applies"],
            awaiting=[r for r in found if r.awaiting_judgement],
            undetermined=[r for r in found if r.status == "undetermined" and not r.awaiting_judgement],
            not_applying=[r for r in found if r.status == "does_not_apply"],
        )

    def counted(self) -> str:
        """How many there are of each, in words: of those that are open as the headline counts them."""
        applying, not_applying = len(self.applies), len(self.not_applying)
        counts = [
            f"{applying} {'applies' if applying == 1 else 'apply'}",
            *still_open([*self.awaiting, *self.undetermined]),
            f"{not_applying} {'does' if not_applying == 1 else 'do'} not apply",
        ]
        return ", ".join(counts)


def alike(recommendations: Iterable[Recommendation]) -> list[list[Recommendation]]:
    """Those that turn on the same answers, together."""
    together: dict[str, list[Recommendation]] = {}
    for one in recommendations:
        turns_on = [[o.fact for o in one.open], [s.model_dump() for s in one.settled_by]]
        together.setdefault(repr(turns_on), []).append(one)
    return list(together.values())


def to_do(assessment: Assessment, sequence: Iterable[Step]) -> list[Recommendation]:
    """What applies and has a date, is a step that is due, or is a "must" that is no step; soonest first.

    Never what was done, and nothing that the case has gone past, as in the headline.
    """
    behind = passed(sequence, assessment.sequence)
    steps: dict[str, list[SequenceStep]] = {}
    for step in assessment.sequence:
        steps.setdefault(step.recommendation, []).append(step)
    found = []
    for one in assessment.recommendations:
        ahead = [s for s in steps.get(one.id, ()) if s.state != "done" and s.step not in behind]
        finished = (one.deadline and one.deadline.met) or (one.id in steps and not ahead)
        is_due = any(s.state in {"due", "overdue", "planned"} for s in ahead)
        if (
            one.status == "applies"
            and not finished
            and (is_due or soonest(one) or (one.modality == "must" and one.id not in steps))
        ):
            found.append(one)
    return sorted(found, key=_soonest_and_strongest)


def running(assessment: Assessment) -> list[Recommendation]:
    """What may still apply and would have to be done by a day that is known already."""
    return sorted(
        (
            one
            for one in assessment.recommendations
            if one.status == "undetermined" and soonest(one) and not (one.deadline and one.deadline.met)
        ),
        key=_soonest_and_strongest,
    )


def judgements(assessment: Assessment) -> list[tuple[OpenFact, list[Recommendation]]]:
    """The judgements that recommendations wait for, with those.

    First where something speaks for one already; among these in the order of the steps of the case.
    """
    waiting = [r for r in assessment.recommendations if r.awaiting_judgement]
    steps = [step.recommendation for step in assessment.sequence]
    stage = {name: number for number, name in reversed(list(enumerate(steps)))}
    found: dict[str, tuple[OpenFact, list[Recommendation]]] = {}
    for one in sorted(waiting, key=lambda r: (not _begun(r), stage.get(r.id, len(steps)), *strongest_and_soonest(r))):
        for fact in one.open:
            found.setdefault(fact.fact, (fact, []))[1].append(one)
    return list(found.values())


def _begun(one: Recommendation) -> bool:
    """Whether something speaks for it, as in the headline: a condition of it is met, or people differ over one."""
    contested = {fact.fact for fact in one.open if fact.state == "contested"}
    return any(
        reason.status == "met"
        or (reason.status == "undetermined" and any(given.fact in contested for given in reason.facts))
        for reason in one.because
        if not reason.exception
    )
