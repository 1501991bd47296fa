"""What each path answers."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.rulebooks import Rulebooks
from rules_engine import Rulebook, assess
from rules_engine.durable.faults import EngineFault
from rules_engine.facts import Kind
from rules_engine.inference import UnfitRulebook
from rules_engine.passages import NO_PASSAGES
from tests.api.conftest import LOCAL, RULESETS, TODAY

CASE: dict[str, Any] = {
    "authority": "Peterborough",
    "facts": {"abuse_or_neglect": "suspected", "died": "no", "age_at_harm": 0, "serious_harm": "yes"},
}


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that the client's service judges by."""
    return Rulebook.load(RULESETS, on=TODAY)


def test_an_assessment_is_the_engines_own(client: TestClient, rulebook: Rulebook) -> None:
    """The answer is byte for byte what the engine gives, and is not to be stored on the way."""
    answer = client.post("/v1/assessments", json={**CASE, "on": "2026-05-06"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.text == assess(rulebook, {**CASE, "on": "2026-05-06"}).model_dump_json()


@pytest.mark.parametrize("case", [CASE, {**CASE, "on": None}])
def test_the_date_may_be_left_out_and_is_then_today(client: TestClient, case: dict[str, Any]) -> None:
    """The service's clock fills in nothing but the date."""
    assert client.post("/v1/assessments", json=case).json()["rulebook"]["on"] == "2026-04-01"


def test_brief_is_passed_on(client: TestClient) -> None:
    """``detail`` is the engine's own key."""
    answer = client.post("/v1/assessments", json={**CASE, "detail": "brief"}).json()
    assert all(r["because"] == [] for r in answer["recommendations"])


def test_record_may_be_false(client: TestClient) -> None:
    """A caller may say outright that nothing is to be kept."""
    answer = client.post("/v1/assessments", json={**CASE, "record": False})
    assert answer.json()["id"] is None
    assert answer.text == client.post("/v1/assessments", json=CASE).text


@pytest.mark.parametrize("told", ["no", 1, None])
def test_record_is_true_or_false(client: TestClient, told: object) -> None:
    """Anything else is not passed over in silence, and is told with all else that is wrong."""
    answer = client.post("/v1/assessments", json={**CASE, "authority": "Norfolk", "record": told})
    assert answer.status_code == 422
    errors = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert errors == [("/record", "wrong_type"), ("/authority", "unknown_authority")]
    alone = client.post("/v1/assessments", json={**CASE, "record": told})
    assert [error["pointer"] for error in alone.json()["errors"]] == ["/record"]


def test_a_service_without_records_says_so(client: TestClient) -> None:
    """It assesses, and what is to be kept is refused with what to do, never assessed as if it had been kept."""
    answer = client.post("/v1/assessments", json={**CASE, "record": True})
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
    assert client.post("/v1/assessments", json=CASE).status_code == 200


def test_questions_are_those_of_the_assessment(client: TestClient) -> None:
    """The same questions in the same order, and their number."""
    assessed = client.post("/v1/assessments", json=CASE).json()
    asked = client.post("/v1/questions", json=CASE).json()
    assert asked == {
        "next_questions": assessed["next_questions"],
        "open_questions": assessed["headline"]["open_questions"],
    }
    assert asked["next_questions"]


def test_facts_are_all_the_rulebooks_facts(client: TestClient, rulebook: Rulebook) -> None:
    """Every fact with what a form needs to ask for it."""
    told = client.get("/v1/facts").json()
    assert (told["on"], told["digest"]) == ("2026-04-01", rulebook.digest)
    facts = {f["id"]: f for f in told["facts"]}
    assert list(facts) == list(rulebook.facts)
    assert facts["abuse_or_neglect"]["answers"] == ["known", "suspected", "not indicated"]
    assert facts["abuse_or_neglect"]["of_the_authority"] is True
    assert facts["abuse_or_neglect"]["cites"][0]["source"] == "CA2004"
    assert facts["serious_harm"]["judgement"] is True
    assert facts["notification_made"]["several"] is True
    assert (facts["age_at_harm"]["kind"], facts["age_at_harm"]["unit"]) == ("number", "years")
    assert facts["age_at_harm"]["worked_out_from"] == ["date_of_birth", "date_of_harm"]
    assert "Norfolk" in facts["area_of_harm"]["answers"]
    assert {f["kind"] for f in facts.values()} == {kind.value for kind in Kind}


@pytest.fixture
def changed(tmp_path: Path) -> TestClient:
    """A client of rulesets in which a fact cites a source that was replaced, and the ICB acts."""
    folder = Path(shutil.copytree(RULESETS, tmp_path / "rulesets"))
    facts = folder / "facts.yaml"
    facts.write_text(facts.read_text().replace("source: CA2004", "source: WT2023"))
    for file in (folder / "serious-incident-notification").rglob("*.yaml"):
        file.write_text(file.read_text().replace("who acts: local authority", "who acts: ICB"))
    return TestClient(create_app(folder, lambda: TODAY, gate=LOCAL))


def test_facts_of_a_date_mark_citations_replaced_by_then(changed: TestClient) -> None:
    """``on`` chooses the date, and so which sources were replaced."""
    before, after = (
        {c["source"] for f in changed.get(f"/v1/facts?on={on}").json()["facts"] for c in f["cites"] if c["replaced"]}
        for on in ("2026-03-17", "2026-03-18")
    )
    assert (before, after) == (set(), {"WT2023"})


def test_bodies_have_the_names_of_their_date(changed: TestClient) -> None:
    """A body that was renamed has its name of the day."""
    names = []
    for on in ("2026-03-31", "2026-04-01"):
        rulesets = changed.get(f"/v1/rulesets?on={on}").json()["rulesets"]
        names.append({rule["id"]: rule["who_acts"] for r in rulesets for rule in r["rules"]}["notify_the_panel"])
    assert names == [
        "ICB (NHS Cambridgeshire and Peterborough Integrated Care Board)",
        "ICB (NHS Central East Integrated Care Board)",
    ]


def test_rulesets_are_all_those_in_force(client: TestClient, rulebook: Rulebook) -> None:
    """Every ruleset with its rules, and from when to when this rulebook is in force."""
    told = client.get("/v1/rulesets?on=2026-05-06").json()
    assert (told["on"], told["digest"], told["covers_from"]) == ("2026-05-06", rulebook.digest, "2025-12-09")
    assert told["covers_until"] is None
    assert [r["id"] for r in told["rulesets"]] == [r.id for r in rulebook.rulesets]
    assert {rule["id"] for r in told["rulesets"] for rule in r["rules"]} == set(rulebook.rules)
    shown = next(r for r in told["rulesets"] if r["id"] == "serious-incident-notification")
    assert (shown["status"], shown["review_by"], shown["owner"]) == ("in force", "2026-12-31", "CSPR Subgroup")
    notify = next(r for r in shown["rules"] if r["id"] == "notify_the_panel")
    assert (notify["modality"], notify["who_acts"], notify["who_decides"]) == (
        "must",
        "local authority",
        "safeguarding partners",
    )


def test_it_lives_and_is_ready(client: TestClient, rulebook: Rulebook) -> None:
    """Ready means rulebook, both deciders and calendar."""
    assert client.get("/livez").json() == {"status": "alive"}
    told = client.get("/readyz").json()
    assert (told["status"], told["rulebook"]) == ("ready", rulebook.digest)
    assert [(p["part"], p["ready"]) for p in told["parts"]] == [
        ("rulebook", True),
        ("deciders", True),
        ("calendar", True),
    ]


@pytest.mark.parametrize("fault", [EngineFault("broken"), UnfitRulebook("too large")])
def test_it_is_not_ready_while_cases_cannot_be_evaluated(monkeypatch: pytest.MonkeyPatch, fault: Exception) -> None:
    """The part is named; the service lives on."""
    client = TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL))

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr("api.watching.health.assess", fail)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/not-ready")
    assert {p["part"]: p["ready"] for p in answer.json()["parts"]} == {
        "rulebook": True,
        "deciders": False,
        "calendar": True,
    }
    assert client.get("/livez").status_code == 200


def test_it_is_not_ready_where_the_calendar_ends_within_a_year() -> None:
    """From 2 January 2028 the official holidays reach less than a year ahead."""
    books = {day: create_app(RULESETS, lambda day=day: day, gate=LOCAL) for day in (date(2028, 1, 1), date(2028, 1, 2))}  # type: ignore[misc]
    ready = {day: TestClient(app).get("/readyz") for day, app in books.items()}
    assert [answer.status_code for answer in ready.values()] == [200, 503]
    assert ready[date(2028, 1, 2)].json()["parts"][-1]["part"] == "calendar"


@pytest.mark.parametrize("day", [date(2025, 12, 8), TODAY])
def test_without_a_rulebook_it_starts_and_is_not_ready(tmp_path: Path, day: date) -> None:
    """Nothing in force today, or no rulesets at all: it says so, and answers no case with a "no"."""
    folder = RULESETS if day != TODAY else tmp_path
    with TestClient(create_app(folder, lambda: day, gate=LOCAL)) as client:
        answer = client.get("/readyz")
        assert answer.status_code == 503
        assert [(p["part"], p["ready"]) for p in answer.json()["parts"]] == [("rulebook", False)]
        refused = client.post("/v1/assessments", json=CASE)
        assert refused.status_code == (422 if folder == RULESETS else 503)
        assert client.get("/openapi.json").status_code == 200


def test_at_most_three_rulebooks_are_held_and_the_folder_is_read_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A rulebook serves every day that it covers, and the one used longest ago goes first."""
    loaded: list[date] = []

    class Spanning:
        """Stands for a rulebook that covers a year."""

        def __init__(self, year: int) -> None:
            self.covers_from, self.covers_until = date(year, 1, 1), date(year, 12, 31)

    def load(_: object, day: date) -> Spanning:
        loaded.append(day)
        return Spanning(day.year)

    monkeypatch.setattr("api.rulebooks.in_force", load)
    books = Rulebooks(tmp_path, lambda: TODAY, NO_PASSAGES)
    for year in (2001, 2002, 2003, 2001, 2004, 2001, 2003, 2002):
        assert books.on(date(year, 12, 31)).covers_from == date(year, 1, 1)
    assert [day.year for day in loaded] == [2001, 2002, 2003, 2004, 2002]


def test_every_problem_has_a_page(client: TestClient) -> None:
    """What ``type`` names can be read."""
    answer = client.get("/problems/engine-fault").json()
    assert (answer["type"], answer["status"]) == ("/problems/engine-fault", 503)
    assert 'It is not a "no"' in answer["about"]


def test_an_answer_is_json_that_python_reads(client: TestClient) -> None:
    """The bytes are UTF-8 JSON."""
    answer = client.post("/v1/assessments", json=CASE)
    assert json.loads(answer.content)["caveat"]
