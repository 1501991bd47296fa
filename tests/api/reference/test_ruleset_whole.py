"""A ruleset whole, in words."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from rules_engine import Rulebook
from tests.api.conftest import RULESETS, TODAY

Json = dict[str, Any]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that the client's service judges by."""
    return Rulebook.load(RULESETS, on=TODAY)


def test_every_ruleset_can_be_read(client: TestClient, rulebook: Rulebook) -> None:
    """Each with all its criteria and rules, and what the list of rulesets says of it."""
    listed = {one["id"]: one for one in client.get("/v1/rulesets").json()["rulesets"]}
    for one in rulebook.rulesets:
        told = client.get(f"/v1/rulesets/{one.id}").json()
        assert [c["id"] for c in told["criteria"]] == [c.id for c in one.criteria]
        assert [r["id"] for r in told["rules"]] == [r.id for r in one.rules]
        assert {key: told[key] for key in listed[one.id].keys() - {"rules"}} == {
            key: value for key, value in listed[one.id].items() if key != "rules"
        }
        assert (told["on"], told["withdrawn_from"]) == ("2026-04-01", None)


def test_a_rule_says_its_conditions_in_words(client: TestClient) -> None:
    """Down to facts and answers, with its deadline, its citations and its doubts."""
    told = client.get("/v1/rulesets/serious-incident-notification").json()
    rule = next(r for r in told["rules"] if r["id"] == "notify_the_panel")
    assert (rule["modality"], rule["who_acts"]) == ("must", "local authority")
    assert rule["conditions"]["text"] == "all of these"
    texts = list(_texts(rule["conditions"]))
    assert "abuse or neglect is known or suspected" in texts
    assert rule["deadline"]["counted"].startswith("Within 5 working days of the date authority became aware")
    assert {c["source"] for c in rule["cites"]} >= {"CA2004"}
    assert all(c["says"] and c["weight"] for c in rule["cites"])
    assert any(r["doubts"] for r in told["rules"])
    assert any(r["exceptions"] for r in told["rules"])


def _texts(branch: Json) -> list[str]:
    return [branch["text"], *(text for under in branch["under"] for text in _texts(under))]


def test_a_criterion_says_when_it_is_met(client: TestClient) -> None:
    """With what it rests on in the sources."""
    told = client.get("/v1/rulesets/rapid-review").json()["criteria"]
    one = next(c for c in told if c["id"] == "a_serious_incident_or_non_recent_abuse_was_notified")
    assert one["met_when"]["text"] == "notification made includes serious incident or non-recent abuse"
    assert one["cites"][0]["source"] == "LOCAL2025"


def test_it_is_as_it_stands_on_the_date(client: TestClient) -> None:
    """Citations are marked from the day on which their source was replaced, whatever day was asked for before."""
    marked = {}
    for on in ("2026-03-18", "2026-03-17", "2026-03-18"):
        told = client.get(f"/v1/rulesets/serious-incident-notification?on={on}").json()
        assert told["on"] == on
        marked[on] = _replaced(told)
    assert marked == {"2026-03-17": set(), "2026-03-18": {"WT2023"}}


def _replaced(told: object) -> set[str]:
    """The sources of all citations marked so."""
    if isinstance(told, dict):
        own = {told["source"]} if told.get("replaced") else set()
        return own.union(*(_replaced(one) for one in told.values()))
    return set().union(*(_replaced(one) for one in told)) if isinstance(told, list) else set()


def test_a_ruleset_that_is_not_there_is_a_problem_that_names_those_there_are(client: TestClient) -> None:
    """Not found, with their ids."""
    answer = client.get("/v1/rulesets/rapid-reviews")
    assert (answer.status_code, answer.json()["type"]) == (404, "/problems/not-found")
    assert "rapid-review, review-methodology" in answer.json()["detail"]
