"""Warnings: what a reader must know beside the recommendations."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Literal, get_args

from rules_engine.calendar_days import day_in_words
from rules_engine.contract import Recommendation, SequenceStep, Warning_
from rules_engine.deadlines import Dated
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.sequence import collisions, differing, passed, skipped

REVIEW_DUE_WITHIN = timedelta(days=60)
"""From when on a review is due, before its date."""
_Code = Literal[
    "answers_differ",
    "late",
    "no_room_for_sign_off",
    "non_working_day",
    "out_of_order",
    "overdue",
    "past_review_date",
    "projected_calendar",
    "review_due",
    "source_replaced",
    "windows_collide",
]
CODES: tuple[str, ...] = get_args(_Code)
"""The code of every warning there is."""


def warnings(
    rulebook: Rulebook,
    facts: Facts,
    on: date,
    recommendations: Iterable[Recommendation],
    dated: Mapping[str, Dated],
) -> list[Warning_]:
    """Every warning on a case assessed on a date, each once."""
    live = {r.id for r in recommendations if r.status != "does_not_apply"}
    found = [
        *staleness(rulebook, on),
        *_clashes(rulebook, facts, live, dated),
        *_odd_days(rulebook, live, dated),
        *_order(rulebook, facts),
    ]
    return list(dict.fromkeys(found))


def staleness(rulebook: Rulebook, on: date) -> Iterator[Warning_]:
    """What is stale about a rulebook on a date: its review is due or past, or a source it cites was replaced."""
    overdue = sorted({r.review_by for r in rulebook.rulesets if r.review_by < on})
    due = sorted({r.review_by for r in rulebook.rulesets if on <= r.review_by <= on + REVIEW_DUE_WITHIN})
    if overdue:
        since = day_in_words(overdue[0])
        text = f"Rulesets were due for review by {since}: check whether the guidance has been re-issued."
        yield _warning("past_review_date", text)
    if due:
        yield _warning("review_due", f"Rulesets are due for review by {day_in_words(due[0])}.")
    replaced = [s for s in rulebook.sources.values() if s.replaced_on(on)]
    told = "; ".join(
        f"{s.title}, replaced by {rulebook.sources[s.replaced_by or s.id].title} from "
        f"{day_in_words(s.replaced_from or on)} (cited here at {', '.join(rulebook.cited_at[s.id])})"
        for s in replaced
        if rulebook.cited_at[s.id]
    )
    if told:
        text = f"A source cited here has been replaced, and its successor has not been compared: {told}."
        yield _warning("source_replaced", text)


def _clashes(rulebook: Rulebook, facts: Facts, live: set[str], dated: Mapping[str, Dated]) -> Iterator[Warning_]:
    for rule in rulebook.rules.values():
        room = rule.deadline.leaves_room if rule.deadline else None
        other = rulebook.rules.get(room.rule) if room else None
        if room is None or rule.id not in live or other is None or other.id not in dated:
            continue
        falls, end = _shown(rule, facts) or dated[rule.id].due, dated[other.id].due
        # Once the other step has been taken, there was room enough.
        if falls and end and not _shown(other, facts) and room.missed(falls, end, rulebook.calendar):
            when = "is on" if _shown(rule, facts) else "may fall as late as"
            text = f"{rule.recommend}: this {when} {day_in_words(falls)}, and the next step is due by "
            yield _warning("no_room_for_sign_off", f"{text}{day_in_words(end)}. {room.says}")


def _shown(rule: Rule, facts: Facts) -> date | None:
    """The date that shows, or plans, that a rule's recommendation is met."""
    return facts.day(rule.deadline.met_by) if rule.deadline and rule.deadline.met_by else None


def _odd_days(rulebook: Rulebook, live: set[str], dated: Mapping[str, Dated]) -> Iterator[Warning_]:
    for rule, one in dated.items():
        if rule not in live or one.starts is None:
            continue
        why = rulebook.calendar.day_off(one.starts)
        if why:
            text = (
                f"A count starts on {day_in_words(one.starts)}, which is no working day ({why}). It is day 0 all the "
                "same; whether awareness outside working hours starts the count is not said."
            )
            yield _warning("non_working_day", text)
        if one.projected:
            until = day_in_words(rulebook.calendar.official_until)
            text = f"A deadline lies after {until}, when the official list of holidays ends: it is projected."
            yield _warning("projected_calendar", text)


def _order(rulebook: Rulebook, facts: Facts) -> Iterator[Warning_]:
    for fact in rulebook.facts.values():
        day = facts.day(fact.id)
        for earlier in fact.follows:
            before = facts.day(earlier)
            if day and before and day < before:
                text = f"The {fact.name} is before the {rulebook.facts[earlier].name}: the steps are out of order."
                yield _warning("out_of_order", text)


def step_warnings(rulebook: Rulebook, facts: Facts, on: date, taken: Collection[SequenceStep]) -> Iterator[Warning_]:
    """Steps of the sequence that came late or that nothing shows in time, and windows that leave no way through."""
    steps = rulebook.sequence
    gone_past = passed(steps, taken)
    for one in taken:
        when = _window(one)
        if one.state == "done" and one.in_time is False and one.on:
            text = f"{_named(one.name)}: recorded for {day_in_words(one.on)}, outside its time ({when})."
            yield _warning("late", text)
        elif one.state == "overdue" and one.step not in gone_past:
            plan = f" It is planned for {day_in_words(one.on)}." if one.on and one.on > on else ""
            text = f"{_named(one.name)}: nothing shows that this was done in its time ({when}). If it was, record when."
            yield _warning("overdue", text + plan)
        elif one.state == "planned" and one.on and one.due and one.on > one.due:
            text = f"{_named(one.name)}: planned for {day_in_words(one.on)}, after its time ({when})."
            yield _warning("late", text)
    for step in differing(steps, facts, on):
        text = f"{_named(step.name)}: a date says that it was done, and an answer that it was not. See which is right."
        yield _warning("answers_differ", text)
    for first, then in skipped(steps, facts, taken):
        text = f"{_named(then.name)} is recorded, and {first.name} is answered as not done: the steps are out of order."
        yield _warning("out_of_order", " ".join(part for part in (text, then.note) if part))
    for first, then in collisions(steps, taken):
        text = f"{_named(first.name)} may fall as late as {_day(first.on or first.due)}, and {then.name} "
        text += f"is planned for {_day(then.on)}." if then.on else f"is due by {_day(then.due)}."
        yield _warning("windows_collide", " ".join(part for part in (text, then.note) if part))


def _named(step: str) -> str:
    """A step's name as a sentence begins with it."""
    return step[:1].upper() + step[1:]


def _window(one: SequenceStep) -> str:
    return f"from {_day(one.earliest)} to {_day(one.due)}" if one.earliest else f"by {_day(one.due)}"


def _day(day: date | None) -> str:
    return day_in_words(day) if day else "no known date"


def _warning(code: _Code, text: str) -> Warning_:
    return Warning_.made(code=code, text=text)
