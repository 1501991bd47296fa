"""The sources of the rulebook of a date."""

from starlette.testclient import TestClient

from rules_engine import Rulebook
from tests.api.conftest import RULESETS, TODAY


def test_sources_are_all_the_rulebooks(client: TestClient) -> None:
    """Each with its weight, its dates, and how much of it was read."""
    rulebook = Rulebook.load(RULESETS, on=TODAY)
    told = client.get("/v1/sources").json()
    assert (told["on"], told["digest"]) == ("2026-04-01", rulebook.digest)
    assert [one["id"] for one in told["sources"]] == list(rulebook.sources)
    first = told["sources"][0]
    assert first == {
        "id": "CA2004",
        "title": "Children Act 2004",
        "weight": "statute",
        "in_force_from": "2018-06-29",
        "read": "in part",
        "replaced": False,
        "replaced_from": None,
        "replaced_by": None,
    }


def test_what_was_replaced_is_marked_from_its_day(client: TestClient) -> None:
    """On the day before it is not, though the day is known."""
    found = {}
    for on in ("2026-03-17", "2026-03-18"):
        (one,) = (s for s in client.get(f"/v1/sources?on={on}").json()["sources"] if s["id"] == "WT2023")
        assert one["replaced_from"] == "2026-03-18"
        assert one["replaced_by"]
        found[on] = one["replaced"]
    assert found == {"2026-03-17": False, "2026-03-18": True}
