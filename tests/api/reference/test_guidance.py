"""A guidance statement by statement."""

import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.reference.guidance import Ledgers
from rules_engine import Rulebook
from rules_engine.passages import Passages
from rules_engine.workbench.ledger import reading
from tests.api.conftest import LOCAL, RULESETS, TODAY


def test_every_statement_of_the_ledger_is_told(client: TestClient) -> None:
    """In its order, with its place and where it stands; its words only where somebody supplied them."""
    ledger = reading.read_ledger(RULESETS, "LOCAL2025")
    told = client.get("/v1/guidance/LOCAL2025").json()
    assert told["source"] == "LOCAL2025"
    assert [one["id"] for one in told["statements"]] == [entry.id for entry in ledger.entries]
    assert [one["place"] for one in told["statements"]] == [entry.place for entry in ledger.entries]
    assert [one["says"] or "" for one in told["statements"]] == [entry.says for entry in ledger.entries]
    assert {one["passage"] for one in told["statements"]} == {None}


def test_a_standing_names_what_there_is(client: TestClient) -> None:
    """By id: rules and criteria, rules with a checklist, facts that people judge; or a reason."""
    rulebook = Rulebook.load(RULESETS, on=TODAY)
    standings = [one["standing"] for one in client.get("/v1/guidance/LOCAL2025").json()["statements"]]
    assert {name for s in standings for name in s["encoded_by"]} <= rulebook.rules.keys() | rulebook.criteria.keys()
    assert {name for s in standings for name in s["checklist"]} <= rulebook.rules.keys()
    assert {name for s in standings for name in s["judgement"]} <= rulebook.facts.keys()
    assert {"serious_harm"} <= {name for s in standings for name in s["judgement"]}
    for one in standings:
        named = one["encoded_by"] or one["checklist"] or one["judgement"]
        assert bool(named) + bool(one["context"]) + one["not_yet_encoded"] == 1


def test_its_own_words_stand_beside_where_they_are_held() -> None:
    """Those of its place, of this source."""
    passages = Passages(lambda source, place: f"{source}: {place}" if "Rapid" in place else None)
    client = TestClient(create_app(RULESETS, lambda: TODAY, passages, gate=LOCAL))
    told = client.get("/v1/guidance/LOCAL2025").json()["statements"]
    held = {one["place"]: one["passage"] for one in told if one["passage"]}
    assert held["Rapid Reviews, para 1"] == "LOCAL2025: Rapid Reviews, para 1"
    assert any(one["passage"] is None for one in told)


def test_a_source_without_a_ledger_is_a_problem_that_names_those_with_one(client: TestClient) -> None:
    """A source that is cited may have none; nor has what is no source, or is no name of a file."""
    for name in ("WT2023", "nothing", "..%2Ffacts", "%00"):
        answer = client.get(f"/v1/guidance/{name}")
        assert (answer.status_code, answer.json()["type"]) == (404, "/problems/not-found")
    assert "There are these: LOCAL2025." in client.get("/v1/guidance/WT2023").json()["detail"]


def test_an_unsound_ledger_is_a_problem_and_cases_are_assessed(tmp_path: Path) -> None:
    """Nothing is decided by a ledger; the document is made without its example."""
    folder = Path(shutil.copytree(RULESETS, tmp_path / "rulesets"))
    (folder / "guidance" / "LOCAL2025.yaml").write_text("source: LOCAL2025\n")
    client = TestClient(create_app(folder, lambda: TODAY, gate=LOCAL))
    answer = client.get("/v1/guidance/LOCAL2025")
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/unsound-ledger")
    assert client.post("/v1/assessments", json={"authority": "Peterborough"}).status_code == 200
    assert client.get("/openapi.json").status_code == 200


def test_a_ledger_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes most of a second."""
    read: list[str] = []

    def read_ledger(_: Path, source: str) -> str:
        read.append(source)
        return f"the ledger of {source}"

    monkeypatch.setattr("api.reference.guidance.reading.read_ledger", read_ledger)
    ledgers = Ledgers(RULESETS)
    assert str(ledgers.of("LOCAL2025")) == str(ledgers.of("LOCAL2025")) == "the ledger of LOCAL2025"
    assert read == ["LOCAL2025"]
