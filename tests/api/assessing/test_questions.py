"""What to ask next: in which order, and how many are left."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from rules_engine import Rulebook
from tests.api.conftest import RULESETS, TODAY

Json = dict[str, Any]

CASE: Json = {"authority": "Peterborough", "facts": {}}


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that the client's service judges by."""
    return Rulebook.load(RULESETS, on=TODAY)


def _asked(client: TestClient, facts: Json) -> Json:
    answer = client.post("/v1/questions", json={**CASE, "facts": facts})
    assert answer.status_code == 200, answer.text
    told: Json = answer.json()
    return told


@pytest.mark.parametrize("facts", [{}, {"died": "no"}, {"died": "yes", "age_at_death": 3}])
def test_the_most_telling_come_first(client: TestClient, facts: Json) -> None:
    """Whatever settles all that another settles, and more, comes before it."""
    told = [set(one["settles"]) for one in _asked(client, facts)["next_questions"]]
    assert not [(before, after) for place, before in enumerate(told) for after in told[place + 1 :] if before < after]
    assert len({len(settles) for settles in told}) > 3


def test_a_question_says_what_it_can_settle(client: TestClient) -> None:
    """Exactly the recommendations in which it is open, and so none that it cannot change."""
    assessed = client.post("/v1/assessments", json={**CASE, "facts": {"died": "no"}}).json()
    opens: dict[str, set[str]] = {}
    for one in assessed["recommendations"]:
        for fact in one["open"]:
            opens.setdefault(fact["fact"], set()).add(one["id"])
    told = {one["fact"]: set(one["settles"]) for one in _asked(client, {"died": "no"})["next_questions"]}
    assert told == opens


@pytest.mark.parametrize("answer", [0, -1])
def test_so_many_are_left_at_most(client: TestClient, rulebook: Rulebook, answer: int) -> None:
    """Whoever answers question after question is never asked one that was not counted, and comes to an end."""
    facts: Json = {}
    told = _asked(client, facts)
    left, counted = told["open_questions"], {one["fact"] for one in told["next_questions"]}
    for _ in range(left):
        if not told["next_questions"]:
            break
        asked = told["next_questions"][0]
        fact = rulebook.facts[asked["fact"]]
        choice = asked["answers"][answer] if fact.answers else "not known"
        facts[fact.id] = [choice] if fact.several else choice
        told = _asked(client, facts)
        now = {one["fact"] for one in told["next_questions"]}
        assert len(now) == told["open_questions"] < left
        assert now < counted
        left, counted = len(now), now
    assert told["next_questions"] == []


def test_what_nobody_knows_is_not_asked_again(client: TestClient) -> None:
    """It stays open, and is no question any more."""
    before = _asked(client, {})
    first = before["next_questions"][0]["fact"]
    after = _asked(client, {first: "not known"})
    assert after["open_questions"] == before["open_questions"] - 1
    assert first not in {one["fact"] for one in after["next_questions"]}
