"""Judging a kept case anew: it stays as it was, and what is other now is told with what that comes from."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.records.database import Database
from api.records.migrating import migrate
from tests.api.council import HARMED, NOTIFY, RULESETS, Council, Json, council_in, judged, served

RULESET = "serious-incident-notification"


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


@pytest.fixture
def rulesets(tmp_path: Path) -> Path:
    """Rulesets of the test's own, to be changed."""
    found = tmp_path / "rulesets"
    shutil.copytree(RULESETS, found)
    return found


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database that outlives a service."""
    found = Database(f"sqlite:///{tmp_path / 'records.db'}")
    migrate(found)
    yield found
    found.close()


def _changes(council: Council, id_: str, **query: str) -> Json:
    answer = council.caller("auditor").http.get(f"/v1/assessments/{id_}/changes", params=query)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


def _replace(rulesets: Path, old: str, new: str) -> None:
    """Change one ruleset."""
    [path] = [path for path in (rulesets / RULESET).rglob("*.yaml") if old in path.read_text(encoding="utf-8")]
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_judged_anew_by_the_same_it_is_the_same(council: Council) -> None:
    """Days later, as at its date; whatever the order and the detail in which the case was told."""
    police = council.caller("police")
    facts = dict(reversed(HARMED["facts"].items()))
    id_ = police.kept({**HARMED, "facts": facts, "detail": "brief"})
    council.clock.move(days=40)
    assert _changes(council, id_) == {
        "from": id_, "to": None, "same": True, "causes": [], "facts": [], "rulesets": [], "recommendations": [],
        "refused": [],
    }  # fmt: skip
    whole = police.read(id_).json()
    again = police.http.post("/v1/assessments", json=HARMED).json()
    assert again["recommendations"] == whole["recommendations"]
    assert again["next_questions"] == whole["next_questions"]


def test_other_facts_are_named(council: Council) -> None:
    """Beside what a meeting judged: the fact, and what became of the recommendation."""
    police = council.caller("police")
    id_ = police.kept(HARMED)
    record = police.decided(id_, judgements=[judged("yes")])
    found = _changes(council, id_, to=record["next_assessment"])
    assert (found["from"], found["to"], found["same"]) == (id_, record["next_assessment"], False)
    assert (found["causes"], found["facts"], found["rulesets"]) == (["facts"], ["serious_harm"], [])
    changes = {change["what"]: (change["before"], change["after"]) for one in found["recommendations"]
               if one["id"] == NOTIFY for change in one["changes"]}  # fmt: skip
    assert changes["status"] == ("undetermined", "applies")
    assert changes["robust"] == (False, True)


def test_another_date_and_another_authority_are_named(council: Council) -> None:
    """They are told beside the facts."""
    police = council.caller("police")
    other = {**HARMED, "on": "2026-04-09", "authority": "Cambridgeshire"}
    found = _changes(council, police.kept(HARMED), to=police.kept(other))
    assert found["causes"] == ["date", "facts"]
    assert found["facts"] == ["authority"]


def test_another_engine_is_named(council: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing else differs, what is other comes from it."""
    id_ = council.caller("police").kept(HARMED)
    monkeypatch.setattr("api.keeping.changes.engine", lambda: "9.9.9+0")
    found = _changes(council, id_)
    assert (found["same"], found["causes"]) == (True, ["engine"])


def test_after_the_rules_changed_it_stays_as_it_was(rulesets: Path, database: Database) -> None:
    """Byte for byte, and judged anew it says which ruleset has changed, and what that changes."""
    before = Council(database, served(rulesets)).caller("police")
    facts = {**HARMED["facts"], "serious_harm": "yes"}
    answer = before.keep({**HARMED, "facts": facts})
    id_ = answer.json()["id"]
    _replace(rulesets, "within: 5 working days", "within: 7 working days")
    council = Council(database, served(rulesets))
    assert council.caller("police").read(id_).content == answer.content
    found = _changes(council, id_)
    assert (found["same"], found["causes"], found["facts"], found["rulesets"]) == (False, ["rules"], [], [RULESET])
    [notify] = [one for one in found["recommendations"] if one["id"] == NOTIFY]
    assert {change["what"]: (change["before"], change["after"]) for change in notify["changes"]} == {
        "due": ("2026-04-10", "2026-04-14")
    }
    # A decision names the rules of the assessment that it answers, not those of now.
    record = council.caller("police").decided(id_, decisions=[{"recommendation": NOTIFY, "decision": "act"}])
    assert record["assessment"]["rulebook"] == answer.json()["rulebook"]["digest"]


def test_a_change_that_changes_no_answer_is_named_too(rulesets: Path, database: Database) -> None:
    """The rules are other, and the answer is the same."""
    id_ = Council(database, served(rulesets)).caller("police").kept(HARMED)
    _replace(rulesets, "says: the authority itself knows of", "says: the authority itself has learnt of")
    found = _changes(Council(database, served(rulesets)), id_)
    assert (found["same"], found["causes"], found["rulesets"]) == (True, ["rules"], [RULESET])


def test_a_case_that_the_rules_of_now_refuse_is_explained(rulesets: Path, database: Database) -> None:
    """It is not the caller who is wrong: the rules no longer know an answer, and what was kept can still be read."""
    id_ = Council(database, served(rulesets)).caller("police").kept(HARMED)
    facts = rulesets / "facts.yaml"
    text = facts.read_text(encoding="utf-8")
    assert text.count("\n  born alive:\n") == 1
    for path in [facts, *rulesets.rglob("*.yaml")]:
        path.write_text(path.read_text(encoding="utf-8").replace("born alive", "alive at birth"), encoding="utf-8")
    council = Council(database, served(rulesets))
    found = _changes(council, id_)
    assert (found["same"], found["causes"], found["recommendations"]) == (False, ["rules"], [])
    assert [error["code"] for error in found["refused"]] == ["unknown_fact"]
    assert council.caller("police").read(id_).status_code == 200


@pytest.mark.parametrize("query", ["from=x", "to=x&to=y", "To=x"])
def test_parameters_that_there_are_not_are_refused(council: Council, query: str) -> None:
    """One that is misspelt would be lost in silence."""
    id_ = council.caller("police").kept(HARMED)
    answer = council.caller("police").http.get(f"/v1/assessments/{id_}/changes?{query}")
    assert answer.status_code == 422
