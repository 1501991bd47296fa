"""The sequence: the way a case goes, step by step, as far as its facts reach.

A step is taken where one of its rules applies. Nothing shown of a step means that it is due, never that it was
not taken.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from rules_engine.contract import Recommendation, SequenceStep, StepState
from rules_engine.criteria import Verdict
from rules_engine.facts import Facts
from rules_engine.rules import Step

_FINISHED = {"done", "not needed"}
_STATUSES = ("applies", "undetermined", "does_not_apply")


def sequence(
    steps: Iterable[Step], facts: Facts, on: date, recommendations: Iterable[Recommendation]
) -> list[SequenceStep]:
    """Each step of a case assessed on a date, in order. A step none of whose rules is in force is left out."""
    held = {one.id: one for one in recommendations}
    taken: dict[str, SequenceStep] = {}
    for step in steps:
        called_for = [held[rule] for rule in step.rules if rule in held]
        if called_for:
            taken[step.id] = _taken(step, facts, on, min(called_for, key=_leads), taken)
    return list(taken.values())


def _leads(one: Recommendation) -> tuple[int, date]:
    """Of several rules that call for a step, the one that applies and is due first speaks for it."""
    due = one.deadline.due if one.deadline else None
    return _STATUSES.index(one.status), due or date.max


def _taken(
    step: Step, facts: Facts, on: date, leading: Recommendation, before: Mapping[str, SequenceStep]
) -> SequenceStep:
    day = facts.day(step.done_on) if step.done_on else None
    shown = _shown(step, facts) is Verdict.MET
    deadline = leading.deadline
    due = deadline.due if deadline else None
    earlier = [before[name] for name in step.after if name in before and not step.does_not_wait]
    waits_for = [one.step for one in earlier if one.state not in _FINISHED]
    state: StepState
    if shown or (day and day <= on):
        state = "done"
    elif day:
        state = "planned"
    elif leading.status == "does_not_apply":
        state = "not needed"
    elif leading.status == "undetermined":
        state = "undetermined"
    elif due and due < on:
        state = "overdue"
    else:
        state = "waiting" if waits_for else "due"
    return SequenceStep.made(
        step=step.id,
        name=step.name,
        recommendation=leading.id,
        status=leading.status,
        state=state,
        modality=leading.modality,
        who_acts=leading.who_acts,
        earliest=deadline.earliest if deadline else None,
        due=due,
        on=day,
        in_time=deadline.met if deadline else None,
        waits_for=[] if state in _FINISHED else waits_for,
        note=step.does_not_wait,
    )


def _shown(step: Step, facts: Facts) -> Verdict:
    """What the answers say of a step: taken, not taken, or nothing."""
    return step.done_when.judge(facts, {}) if step.done_when else Verdict.UNDETERMINED


def skipped(
    steps: Iterable[Step], facts: Facts, taken: Iterable[SequenceStep]
) -> Iterator[tuple[SequenceStep, SequenceStep]]:
    """Each step that is answered as not taken though one after it is done, with the first of those."""
    states = {one.step: one for one in taken}
    held = {step.id: step for step in steps}
    told: set[str] = set()
    for step in held.values():
        if step.id not in states or states[step.id].state != "done":
            continue
        for name in sorted(_before(step, held) & states.keys() - told, key=list(held).index):
            if states[name].state != "done" and _shown(held[name], facts) is Verdict.NOT_MET:
                told.add(name)
                yield states[name], states[step.id]


def _before(step: Step, held: Mapping[str, Step]) -> set[str]:
    """Every step that comes before one, through those between."""
    return set(step.after).union(*(_before(held[name], held) for name in step.after))


def collisions(steps: Iterable[Step], taken: Iterable[SequenceStep]) -> Iterator[tuple[SequenceStep, SequenceStep]]:
    """Each two steps still ahead of which the earlier may fall due only after the later one."""
    ahead = {one.step: one for one in taken if one.state not in _FINISHED}
    for step in steps:
        for name in step.after:
            first, then = ahead.get(name), ahead.get(step.id)
            if first and then and first.due and then.due and first.due > then.due:
                yield first, then
