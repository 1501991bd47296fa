"""Lawful cases are exactly those that an assessment does not refuse."""

from datetime import date, timedelta
from random import Random

import pytest
from pydantic import JsonValue

from rules_engine.case import CaseRefused, settle
from rules_engine.diagrams import FALSE
from rules_engine.facts import Facts, Value
from rules_engine.rulebook import Rulebook
from rules_engine.workbench.proving.cases import case_of
from rules_engine.workbench.proving.lawful import Group, Lawful
from rules_engine.workbench.proving.verdicts import Knowing
from rules_engine.working_out import gainsaid

_YES_NO = ("died", "born_alive", "planned_termination", "unborn_at_the_time_of_harm", "under_18_at_harm_or_death",
           "of_statutory_school_age", "looked_after", "care_leaver")  # fmt: skip
_AGES = ("age_at_death", "age_now", "age_when_authority_became_aware", "age_at_harm")
_DATES = (
    "date_of_birth",
    "date_of_harm",
    "date_of_death",
    "date_authority_became_aware",
    "date_of_rapid_review_meeting",
)


@pytest.fixture(scope="module")
def lawful(rulebook: Rulebook) -> Lawful:
    """The lawful cases of the shipped rulebook."""
    return Lawful(Knowing(rulebook))


def _person(lawful: Lawful) -> Group:
    """Ages, birth, death and leaving care."""
    return next(group for group in lawful.groups if lawful.knowing.variable["died"] in group.variables)


def _states(lawful: Lawful, facts: Facts) -> dict[int, int] | None:
    """The states of what working out relates; ``None`` where the case is not complete."""
    found = {}
    for fact in (*_YES_NO, *_AGES[:3]):
        states = lawful.knowing.states[fact]
        value = facts.value(fact)
        if fact in gainsaid(facts):
            state: int | None = states.open
        else:
            mask = states.domain.possible(value)
            state = mask.bit_length() - 1 if mask.bit_count() == 1 else None
        if state is None:
            return None
        found[lawful.knowing.variable[fact]] = state
    return found


def _answer(rulebook: Rulebook, fact: str, random: Random) -> JsonValue:
    """Any answer to a fact: dates from before a birth to a meeting that is planned."""
    if fact in _YES_NO:
        return random.choice(("yes", "no"))
    if fact in _AGES:
        return random.choice((0, 1, 4, 5, 15, 16, 17, 18, random.randint(0, 30)))
    return (rulebook.on - timedelta(days=random.randint(-400, 31 * 366))).isoformat()


def _told(rulebook: Rulebook, random: Random) -> Facts:
    """A case as somebody might tell it: some dates first, then every answer that is not refused beside the others."""
    dates = [fact for fact in _DATES if random.random() < 0.5]
    rest = random.sample((*_YES_NO, *_AGES), len(_YES_NO) + len(_AGES))
    told: dict[str, JsonValue] = {}
    facts = Facts()
    for fact in (*dates, *rest):
        more = {**told, fact: _answer(rulebook, fact, random)}
        try:
            facts = settle(rulebook, case_of(rulebook, "Peterborough", {}).model_copy(update={"facts": more}))
        except CaseRefused:
            continue
        told = more
    return facts


def test_no_case_that_can_be_told_is_left_out(lawful: Lawful) -> None:
    """Whatever is told, by answers or by dates: if it is accepted and complete, it is among the lawful cases."""
    random = Random(20251209)  # noqa: S311 (cases to test with, no secrets)
    reached = set()
    for _ in range(2000):
        states = _states(lawful, _told(lawful.knowing.rulebook, random))
        if states is not None:
            reached.add(tuple(states.items()))
            masks = [1 << states[v] if v in states else mask for v, mask in enumerate(lawful.answers)]
            assert lawful.knowing.diagrams.restrict([lawful.function], masks) != [FALSE]
    assert len(reached) > len(_person(lawful).cases) / 2


def test_every_lawful_case_can_be_told(lawful: Lawful) -> None:
    """Each combination that counts as lawful is accepted when told, and comes to what it was to come to."""
    rulebook = lawful.knowing.rulebook
    group = _person(lawful)
    assert len(group.cases) > 50
    for chosen in group.cases:
        states = dict(zip(group.variables, chosen, strict=True))
        told = lawful.told(states)
        assert told is not None
        assert _states(lawful, settle(rulebook, case_of(rulebook, "Peterborough", told))) == states


@pytest.mark.parametrize(
    "impossible",
    [
        {"died": "yes", "born_alive": "no"},
        {"died": "yes", "planned_termination": "yes", "born_alive": "no"},
        {"under_18_at_harm_or_death": "no", "unborn_at_the_time_of_harm": "yes"},
        {"abuse_or_neglect": "not indicated", "abuse_or_neglect_contributed_to_the_death": "suspected"},
    ],
)
def test_what_contradicts_itself_is_no_case(lawful: Lawful, impossible: dict[str, Value]) -> None:
    """What working out refuses is not told and not counted."""
    knowing = lawful.knowing
    states = {
        knowing.variable[fact]: knowing.domains[fact].fact.answers.index(str(answer))
        for fact, answer in impossible.items()
    }
    assert lawful.told(states) is None
    masks = [1 << states[v] if v in states else mask for v, mask in enumerate(lawful.answers)]
    assert knowing.diagrams.restrict([lawful.function], masks) == [FALSE]


def test_the_dead_have_an_age_at_death_and_the_living_none(lawful: Lawful) -> None:
    """In a complete case the age at death is answered for the dead and cannot be for the living."""
    knowing = lawful.knowing
    died, age = knowing.variable["died"], knowing.variable["age_at_death"]
    no_age = knowing.states["age_at_death"].open
    for answer, state in ((0, no_age), (1, 0)):
        masks = list(lawful.answers)
        masks[died], masks[age] = 1 << answer, 1 << state
        assert knowing.diagrams.restrict([lawful.function], masks) == [FALSE]


def test_school_age_is_told_by_the_date_of_the_meeting(lawful: Lawful) -> None:
    """Somebody grown up now can have been of school age at the review meeting: that takes dates to tell."""
    knowing = lawful.knowing
    school, now = knowing.variable["of_statutory_school_age"], knowing.variable["age_now"]
    told = lawful.told({school: 0, now: 2, knowing.variable["died"]: 1})
    assert told is not None
    assert isinstance(told["date_of_rapid_review_meeting"], date)
