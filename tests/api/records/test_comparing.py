"""What differs between two answers, and what that can come from: laws of comparing."""

from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.records.comparing import Changes, compare
from rules_engine import Rulebook, assess
from rules_engine.case import read_case
from tests.api.council import HARMED, NOTIFY, RULESETS

Json = dict[str, Any]

IDS = ("a", "b")
_PLACES = {
    "date": ("case", "on"), "authority": ("case", "authority"), "facts": ("case", "facts"), "engine": ("engine",),
}  # fmt: skip


@pytest.fixture(scope="session")
def answer() -> Json:
    """The whole answer to a case."""
    rulebook = Rulebook.load(RULESETS, on=date(2026, 4, 1))
    return assess(rulebook, read_case(HARMED)).model_dump(mode="json")


HEAD: Json = {"case": {key: HARMED[key] for key in ("authority", "on", "facts")}, "engine": "1"}


def _compared(before: Json, after: Json, heads: tuple[Json, Json] = (HEAD, HEAD)) -> Changes:
    return compare(before, after, heads, IDS)


def _notify(answer: Json) -> Json:
    found: Json = next(one for one in answer["recommendations"] if one["id"] == NOTIFY)
    return found


def test_what_is_the_same_is_the_same(answer: Json) -> None:
    """No cause, no change."""
    assert _compared(answer, deepcopy(answer)) == Changes(
        from_="a", to="b", same=True, causes=[], facts=[], rulesets=[], recommendations=[]
    )


@given(st.sets(st.sampled_from(["date", "authority", "facts", "rules", "engine"])))
def test_exactly_what_differs_is_a_cause(answer: Json, causes: set[str]) -> None:
    """Each of the things that answers are made from, by itself and with any of the others."""
    head, after = deepcopy(HEAD), deepcopy(answer)
    for cause in causes & set(_PLACES):
        part = head["case"] if len(_PLACES[cause]) > 1 else head
        key = _PLACES[cause][-1]
        part[key] = {**part[key], "died": "yes"} if cause == "facts" else "other"
    if "rules" in causes:
        after["rulebook"]["digest"] = "sha256:other"
        after["rulebook"]["rulesets"][0]["digest"] = "sha256:other"
    found = _compared(answer, after, (HEAD, head))
    expected = {"facts" if cause == "authority" else cause for cause in causes}
    assert set(found.causes) == expected
    assert set(found.facts) == {"authority"} & causes | ({"died"} if "facts" in causes else set())
    assert found.rulesets == ([answer["rulebook"]["rulesets"][0]["id"]] if "rules" in causes else [])


def test_facts_and_calendars_are_rules_too(answer: Json) -> None:
    """They are in the rulebook's digest and in no ruleset's."""
    after = deepcopy(answer)
    after["rulebook"]["digest"] = "sha256:other"
    found = _compared(answer, after)
    assert (found.causes, found.rulesets) == (["rules"], [])


@pytest.mark.parametrize(
    ("key", "value"),
    [("title", "x"), ("status", "applies"), ("robust", True), ("awaiting_judgement", False), ("modality", "may"),
     ("who_acts", "x"), ("who_decides", "x")],
)  # fmt: skip
def test_each_thing_that_a_recommendation_comes_to_is_compared(answer: Json, key: str, value: object) -> None:
    """What was, and what is."""
    after = deepcopy(answer)
    was = _notify(answer)[key]
    _notify(after)[key] = value
    [one] = _compared(answer, after).recommendations
    assert (one.id, [change.model_dump() for change in one.changes]) == (
        NOTIFY, [{"what": key, "before": was, "after": value}],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("key", "value"), [("due", "2026-04-13"), ("earliest", "2026-04-13"), ("met", True), ("readings", [{"text": "x"}])]
)
def test_a_deadline_is_compared(answer: Json, key: str, value: object) -> None:
    """Its day, its other readings, and whether it is met; a deadline that was not there before, too."""
    after = deepcopy(answer)
    _notify(after)["deadline"][key] = value
    [one] = _compared(answer, after).recommendations
    assert [(change.what, change.after) for change in one.changes] == [(key, value)]
    _notify(after)["deadline"] = None
    assert "due" in [change.what for change in _compared(answer, after).recommendations[0].changes]


def test_a_criterion_is_compared(answer: Json) -> None:
    """Why, and not only what: the criterion that was otherwise is named."""
    after = deepcopy(answer)
    reasons = [*_notify(after)["because"], *_notify(after)["why_not"]]
    reasons[0]["status"] = "other"
    [one] = _compared(answer, after).recommendations
    assert [change.what for change in one.changes] == [f"criterion {reasons[0]['criterion']}"]


def test_a_recommendation_that_is_gone_or_new_is_told(answer: Json) -> None:
    """By its title, either way round."""
    after = deepcopy(answer)
    after["recommendations"] = [one for one in after["recommendations"] if one["id"] != NOTIFY]
    for pair in ((answer, after), (after, answer)):
        [one] = _compared(*pair).recommendations
        assert (one.id, one.title) == (NOTIFY, _notify(answer)["title"])
        assert {
            change.before if pair[1] is after else change.after for change in one.changes if change.what == "title"
        } == {_notify(answer)["title"]}
