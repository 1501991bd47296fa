"""Answers as they are typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.forms import Posted
from api.pages.referring.answers import ALL, NONE, Mistyped, fields, typed, words
from api.pages.referring.told import Stored
from rules_engine import Rulebook
from rules_engine.case import read_case, settle
from rules_engine.facts import NOT_KNOWN, Fact, Kind, State
from tests.api.conftest import RULESETS, TODAY

RULEBOOK = Rulebook.load(RULESETS, on=TODAY)
FORM = [RULEBOOK.facts[fact] for fact in RULEBOOK.referral_form.facts()]
CHILDREN = RULEBOOK.facts["children_also_harmed"]
RELATION = RULEBOOK.facts["relationship_of_person_responsible"]


def read(fact: Fact, *told: tuple[str, str]) -> Stored | None:
    """What is read of one question. Raises Mistyped with the words of what is wrong."""
    found = typed({fact.id: fact}, Posted(told))
    if found.errors:
        raise Mistyped(found.errors[0].words, found.errors[0].field)
    return found.answers[fact.id]


def ticked(fact: Fact, *boxes: str) -> Stored | None:
    """What is read of ticked boxes."""
    return read(fact, *((fact.id, box) for box in boxes))


@st.composite
def answered(draw: st.DrawFn) -> tuple[Fact, Stored | None]:
    """A question of the form and an answer that a page can give."""
    fact = draw(st.sampled_from(FORM))
    if draw(st.booleans()):
        return fact, draw(st.sampled_from([None, {"answer": NOT_KNOWN}]))
    if fact.several:
        items = [one for one in fact.answers if one not in fact.alone]
        some = draw(st.lists(st.sampled_from(items), min_size=1, unique=True).map(lambda x: sorted(x, key=items.index)))
        left = [one for one in items if one not in some]
        partly = {"answer": some, "not_known": left} if left else {"answer": some}
        alone: list[Stored] = [{"answer": [one]} for one in fact.alone]
        return fact, draw(st.sampled_from([{"answer": some}, partly, *alone]))
    if fact.kind is Kind.NUMBER:
        return fact, {"answer": draw(st.integers(0, 120))}
    if fact.kind is Kind.DATE:
        return fact, {"answer": draw(st.dates(date(2000, 1, 1), TODAY)).isoformat()}
    return fact, {"answer": draw(st.sampled_from(fact.answers))}


@given(answered())
def test_what_a_page_shows_of_an_answer_gives_the_same_answer(told: tuple[Fact, Stored | None]) -> None:
    """Sending a page back as it is changes nothing."""
    fact, stored = told
    assert read(fact, *fields(fact, stored)) == stored


@given(answered())
def test_the_engine_takes_whatever_a_page_can_give(told: tuple[Fact, Stored | None]) -> None:
    """And it can be said in words."""
    fact, stored = told
    if stored is None:
        return
    case = {"authority": "Peterborough", "on": TODAY, "facts": {fact.id: {**stored, "by": "police"}}}
    settle(RULEBOOK, read_case(case))
    assert words(fact, stored)


def test_what_is_not_ticked_is_never_none() -> None:
    """Until somebody says that all that apply are ticked, the rest is not known."""
    open_ = {"answer": ["siblings harmed"], "not_known": ["siblings died", "not siblings"]}
    assert ticked(CHILDREN, "siblings harmed") == open_
    assert ticked(CHILDREN, "siblings harmed", NOT_KNOWN) == open_
    assert ticked(CHILDREN, "siblings harmed", ALL) == {"answer": ["siblings harmed"]}
    assert ticked(CHILDREN) is None
    assert ticked(CHILDREN, NOT_KNOWN) == {"answer": NOT_KNOWN}
    assert ticked(CHILDREN, "none") == {"answer": ["none"]}
    case = {"authority": "Peterborough", "on": TODAY, "facts": {CHILDREN.id: open_}}
    assert settle(RULEBOOK, read_case(case)).standing(CHILDREN.id).state is State.NOT_KNOWN


@pytest.mark.parametrize("boxes", [("none", "siblings harmed"), ("none", NOT_KNOWN), ("siblings died", ALL, NOT_KNOWN),
                                   (ALL,), (NONE, "siblings died")])  # fmt: skip
def test_boxes_that_gainsay_each_other_are_told(boxes: tuple[str, ...]) -> None:
    """Nobody guesses which of them was meant."""
    with pytest.raises(Mistyped, match=r"[Tt]ick"):
        ticked(CHILDREN, *boxes)


@pytest.mark.parametrize("told", ["three", "-1", "3.5", "1e2", "٣", "99999"])
def test_a_number_is_whole(told: str) -> None:
    """In figures."""
    with pytest.raises(Mistyped, match="give a whole number of years, such as 4"):
        read(RULEBOOK.facts["age_at_harm"], ("age_at_harm", told))


@pytest.mark.parametrize(("day", "month", "year", "part"), [
    ("31", "2", "2026", "day"), ("1", "", "2026", "month"), ("1", "1", "26", "day"), ("x", "1", "2026", "day"),
    ("", "", "2026", "day"),
])  # fmt: skip
def test_a_date_is_real_and_whole(day: str, month: str, year: str, part: str) -> None:
    """What is wrong is told at the part that it is wrong with."""
    name = "date_authority_became_aware"
    with pytest.raises(Mistyped) as wrong:
        read(RULEBOOK.facts[name], (f"{name}-day", day), (f"{name}-month", month), (f"{name}-year", year))
    assert wrong.value.part == f"{name}-{part}"


@pytest.mark.parametrize("name", ["age_at_harm", "date_notification_sent"])
def test_not_known_stands_alone(name: str) -> None:
    """Beside a number or a date it is told."""
    fact = RULEBOOK.facts[name]
    typed_too = (name, "3") if fact.kind is Kind.NUMBER else (f"{name}-day", "3")
    with pytest.raises(Mistyped, match="not both"):
        read(fact, typed_too, (f"{name}-not-known", "yes"))
    assert read(fact, (f"{name}-not-known", "yes")) == {"answer": NOT_KNOWN}


def test_none_of_these_is_an_answer_of_its_own() -> None:
    """It is the rulebook's, where the rulebook has one."""
    assert ticked(RELATION, "none of these") == {"answer": ["none of these"]}
    assert words(RELATION, {"answer": ["none of these"]}) == "None of these"


def test_each_error_names_its_question() -> None:
    """Of three ages that are none, a summary has three different links."""
    facts = {id_: RULEBOOK.facts[id_] for id_ in ("age_at_harm", "age_at_death", "age_now")}
    errors = typed(facts, Posted([(id_, "a few") for id_ in facts])).errors
    assert [one.words.partition(":")[0] for one in errors] == ["Age at harm", "Age at death", "Age now"]
