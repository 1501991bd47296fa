"""The sequence: the way a case goes, step by step, as far as its facts reach.

A step is taken where one of its rules applies. Nothing shown of a step means that it is due, never that it was
not taken.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from rules_engine.contract import Recommendation, SequenceStep, Status, StepState
from rules_engine.criteria import Verdict
from rules_engine.deadlines import Dated
from rules_engine.facts import Facts
from rules_engine.rules import Step

_FINISHED = {"done", "not needed"}
_STATUSES: tuple[Status, ...] = ("applies", "undetermined", "does_not_apply")


def sequence(
    steps: Iterable[Step],
    facts: Facts,
    on: date,
    recommendations: Iterable[Recommendation],
    dated: Mapping[str, Dated],
) -> list[SequenceStep]:
    """Each step of a case assessed on a date, in order. A step none of whose rules is in force is left out."""
    held = {one.id: one for one in recommendations}
    taken: dict[str, SequenceStep] = {}
    for step in steps:
        called_for = [held[rule] for rule in step.rules if rule in held]
        if called_for:
            leading = min(called_for, key=_leads)
            earlier = [taken[name] for name in step.after if name in taken and not step.does_not_wait]
            waits_for = [one.step for one in earlier if one.state not in _FINISHED]
            state = _state(step, facts, on, leading, dated.get(leading.id, Dated()))
            if state == "not needed":
                state = _later(held[rule].status for rule in step.needed_where if rule in held)
            if state == "due" and waits_for:
                state = "waiting"
            taken[step.id] = _shown(step, facts, leading, state, [] if state in _FINISHED else waits_for)
    return list(taken.values())


def _leads(one: Recommendation) -> tuple[int, date]:
    """Of several rules that call for a step, the one that applies and is due first speaks for it."""
    due = one.deadline.due if one.deadline else None
    return _STATUSES.index(one.status), due or date.max


def _state(step: Step, facts: Facts, on: date, leading: Recommendation, dated: Dated) -> StepState:
    """How far a step is by itself, whatever comes before it."""
    day, said = _day(step, facts), _said(step, facts)
    if said is Verdict.MET or (day and day <= on and said is not Verdict.NOT_MET):
        return "done"
    # Of several readings of a limit only the last makes it overdue: until then it may be in time.
    met = dated.met and said is not Verdict.NOT_MET
    if leading.status == "applies" and not met and dated.last and dated.last < on:
        return "overdue"
    if day and day > on:
        return "planned"
    if leading.status == "applies":
        return "due"
    return "undetermined" if leading.status == "undetermined" else "not needed"


def _later(statuses: Iterable[Status]) -> StepState:
    """Of a step whose rules do not apply: not needed, or not reached while these recommendations may want it."""
    found = set(statuses)
    if "applies" in found:
        return "waiting"
    return "undetermined" if "undetermined" in found else "not needed"


def _shown(step: Step, facts: Facts, leading: Recommendation, state: StepState, waits_for: list[str]) -> SequenceStep:
    deadline = leading.deadline
    return SequenceStep.made(
        step=step.id,
        name=step.name,
        recommendation=leading.id,
        status=leading.status,
        state=state,
        modality=leading.modality,
        who_acts=leading.who_acts,
        earliest=deadline.earliest if deadline else None,
        due=deadline.due if deadline else None,
        on=_day(step, facts),
        in_time=deadline.met if deadline and state == "done" else None,
        waits_for=waits_for,
        note=step.does_not_wait,
    )


def _day(step: Step, facts: Facts) -> date | None:
    """When the step was taken, or is planned."""
    return facts.day(step.done_on) if step.done_on else None


def _said(step: Step, facts: Facts) -> Verdict:
    """What the answers say of a step: taken, not taken, or nothing."""
    return step.done_when.judge(facts, {}) if step.done_when else Verdict.UNDETERMINED


def differing(steps: Iterable[Step], facts: Facts, on: date) -> Iterator[Step]:
    """Each step that a date shows as taken and an answer as not."""
    for step in steps:
        day = _day(step, facts)
        if day and day <= on and _said(step, facts) is Verdict.NOT_MET:
            yield step


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
        for name in sorted(before([step], held) & states.keys() - told, key=list(held).index):
            if states[name].state not in _FINISHED and _said(held[name], facts) is Verdict.NOT_MET:
                told.add(name)
                yield states[name], states[step.id]


def passed(steps: Iterable[Step], taken: Iterable[SequenceStep]) -> set[str]:
    """The steps that the case has gone past, as a step after them is done.

    Never one that a "must" calls for: that stays to be told.
    """
    states = {one.step: one for one in taken}
    held = {step.id: step for step in steps}
    done = [step for name, step in held.items() if name in states and states[name].state == "done"]
    return {name for name in before(done, held) & states.keys() if states[name].modality != "must"}


def before(ones: Iterable[Step], held: Mapping[str, Step]) -> set[str]:
    """Every step that comes before one of these, through those between."""
    found: set[str] = set()
    ahead = [name for step in ones for name in step.after]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += held[name].after
    return found


def collisions(steps: Iterable[Step], taken: Collection[SequenceStep]) -> Iterator[tuple[SequenceStep, SequenceStep]]:
    """Each two steps still ahead of which the earlier may fall, or is planned, only after the later one."""
    ahead = {one.step: one for one in taken if one.state not in _FINISHED}
    for step in steps:
        for name in step.after:
            first, then = ahead.get(name), ahead.get(step.id)
            if first and then and _falls(first) > _falls(then) > date.min:
                yield first, then


def _falls(one: SequenceStep) -> date:
    """When a step falls: as planned or, without a plan, when it is due; the beginning of time where nobody knows."""
    return one.on or one.due or date.min
