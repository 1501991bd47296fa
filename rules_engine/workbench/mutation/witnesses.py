"""A scenario that would notice a change: really run, it holds by the rulebook as it is and fails by the changed one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain, islice

from rules_engine.case import Case, CaseRefused, settle
from rules_engine.contract import Assessment
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, Step
from rules_engine.workbench.mutation.asked import Asked, Expected
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.excerpts import JudgedRule, JudgedWhole, named
from rules_engine.workbench.mutation.judging import Scenarios
from rules_engine.workbench.mutation.of_deadlines import dates_of
from rules_engine.workbench.mutation.paths import paths, told_as
from rules_engine.workbench.mutation.places_cited import PlacesCited
from rules_engine.workbench.mutation.proof import Compared
from rules_engine.workbench.mutation.telling import of_rule, of_whole
from rules_engine.workbench.proving.verdicts import Knowing
from rules_engine.workbench.scenarios.running import meaning
from rules_engine.workbench.scenarios.writing import scenario

_TRIED = 150
"""How many cases are tried at most, the smallest first."""
_STEPS_TRIED = 120
_RULES_TRIED = 4


@dataclass(frozen=True, slots=True)
class Witness:
    """What would notice a change: a sentence to add to the scenario at ``place`` or, without one, a new scenario."""

    sentence: str
    scenario: str
    place: str = ""
    name: str = ""


def witness(change: Change, scenarios: Scenarios) -> Witness | None:
    """The smallest that is found, an existing scenario first where the change is not one of who is met."""
    book = scenarios.rulebook
    if not change.touches <= {"whole"}:
        for rule in scenarios.reached(change)[:_RULES_TRIED]:
            now, then = JudgedRule(book, rule), JudgedRule(book, rule, change)
            for asked in islice(_cases(change, rule, scenarios), _TRIED):
                sentence = _telling(asked, change, now, then, book)
                if sentence:
                    return _written(asked, sentence, change, book)
    if "whole" in change.touches:
        return _of_whole(change, scenarios)
    return None


def _of_whole(change: Change, scenarios: Scenarios) -> Witness | None:
    book = scenarios.rulebook
    now, then = JudgedWhole(book), JudgedWhole(book, change)
    held = [_from(scenarios.since, asked, book) for asked, _ in scenarios.whole]
    cases = chain(held, _dated_steps(change, held, book), _cases(change, change.subject, scenarios))
    for asked in islice(cases, _STEPS_TRIED):
        on = asked.case.on or book.on
        found, other = now.assessment(asked.facts, on), then.assessment(asked.facts, on)
        for sentence in of_whole(found):
            if _holds_only(sentence, asked, found, other, now, then, book):
                return _written(asked, sentence, change, book)
    return None


def _telling(asked: Asked, change: Change, now: JudgedRule, then: JudgedRule, book: Rulebook) -> str | None:
    on = asked.case.on or book.on
    found, other = now.assessment(asked.facts, on), then.assessment(asked.facts, on)
    for sentence in of_rule(found.recommendations[0], book, change.touches):
        if _holds_only(sentence, asked, found, other, now, then, book):
            return sentence
    return None


def _holds_only(  # noqa: PLR0913, PLR0917 (the two sides)
    text: str,
    asked: Asked,
    found: Assessment,
    other: Assessment,
    now: JudgedRule | JudgedWhole,
    then: JudgedRule | JudgedWhole,
    book: Rulebook,
) -> bool:
    """Whether a sentence holds by the rulebook as it is and fails by the changed one."""
    step = meaning("then", text)
    if step is None:
        return False
    sentence = Expected(0, text, *step, None, frozenset())
    return asked.fails(sentence, then, book, other) and not asked.fails(sentence, now, book, found)


def _written(asked: Asked, sentence: str, change: Change, book: Rulebook) -> Witness:
    name = change.says.replace('"', "")
    text = scenario(f"Notices if {name}", asked.case, [sentence], book)
    return Witness(sentence, text, "" if asked.outline else asked.place, asked.name)


def _cases(change: Change, rule: str, scenarios: Scenarios) -> Iterator[Asked]:
    """Cases in which a change to a rule may show: those of its scenarios, and the smallest that there can be."""
    book = scenarios.rulebook
    if rule not in book.rules:
        return
    own = [_from(scenarios.since, one, book) for one, _ in scenarios.by_rule[rule]]
    held = sorted(own, key=lambda one: (one.outline, len(one.case.facts)))
    model = (held or [_from(scenarios.since, scenarios.all[0], book)])[0].case
    if "answer" in change.touches:
        compared = Compared(book, rule, change)
        yield from _made(compared.knowing, compared.difference(rule), model, book)
        yield from held
        return
    knowing = Knowing(JudgedRule(book, rule).rulebook)
    grown = list(islice(_made(knowing, knowing.verdicts[rule].met, model, book), 3))
    if "deadline" in change.touches and isinstance(change.after, Rule):
        held_few = [*held[:4], *grown]
        yield from held
        yield from (dated for one in held_few for dated in _dated(one, change, book))
    else:
        yield from held
    yield from grown
    if "cites" in change.touches and change.subject in {rule, *named(book.rules[rule])}:
        shown = PlacesCited(book, rule)
        lost = shown.lost(change)
        yield from _made(shown.knowing, lost, model, book, partly=True)


def _from(since: date, asked: Asked, book: Rulebook) -> Asked:
    """A scenario that this rulebook judges: one of an earlier date becomes a new one, of the first that it does."""
    if (asked.case.on or book.on) >= since:
        return asked
    case = asked.case.model_copy(update={"on": since})
    return replace(asked, case=case, facts=settle(book, case), outline=True)


def _made(knowing: Knowing, function: int, model: Case, book: Rulebook, *, partly: bool = False) -> Iterator[Asked]:
    """Cases of which a function of what is known is true, those with the fewest answers first.

    Where it may be true only of what is known in part, as it is worked out, ``partly`` takes that in: the case leaves
    it open, and has to be tried.
    """
    for states in paths(knowing, function, partly=partly):
        told: dict[str, object] = {}
        for variable, state in states.items():
            fact = knowing.facts[variable]
            told[fact] = told_as(knowing.states[fact].all[state].value)
        asked = _settled(model.model_copy(update={"facts": told, "reference": None}), book)
        if asked:
            yield asked


def _settled(case: Case, book: Rulebook) -> Asked | None:
    try:
        return Asked("", "", case, settle(book, case), (), outline=True)
    except CaseRefused:
        return None


def _dated(one: Asked, change: Change, book: Rulebook) -> Iterator[Asked]:
    """A case with the dates that a deadline starts from, and that show it was met, each on a day of its own."""
    if not (isinstance(change.before, Rule) and isinstance(change.after, Rule)):
        return
    facts = [f for rule in (change.before, change.after) if rule.deadline for f in dates_of(rule.deadline)]
    yield from _with_days(one, list(dict.fromkeys(facts)), book)


def _dated_steps(change: Change, held: list[Asked], book: Rulebook) -> Iterator[Asked]:
    """Cases of the steps with the dates of a step told, too."""
    if isinstance(change.before, Step):
        days = [s.done_on for s in (change.before, change.after) if isinstance(s, Step) and s.done_on]
        for one in held[:8]:
            yield from _with_days(one, days, book)


def _with_days(one: Asked, facts: list[str], book: Rulebook) -> Iterator[Asked]:
    on = one.case.on or book.on
    for started, after in ((30, 2), (30, 12), (60, 0)):
        days = {fact: on - timedelta(days=started - after * place) for place, fact in enumerate(facts)}
        for left_out in (None, *facts):
            told = {fact: day.isoformat() for fact, day in days.items() if fact != left_out}
            case = one.case.model_copy(update={"facts": {**one.case.facts, **told}})
            asked = _settled(case, book)
            if asked:
                yield replace(asked, name=one.name)
