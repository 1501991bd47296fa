"""Keeping an assessment: only where it is asked for, the whole of it, and its address with the answer."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from api.records.keeping import record
from api.records.tables import contents, entries, sent
from rules_engine.case import Case
from tests.api.council import CALLERS, CANARY, HARMED, Council, Json, council_in


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def _kept(council: Council) -> int:
    with council.database.reading() as connection:
        return sum(connection.scalar(select(func.count()).select_from(one)) or 0 for one in (entries, contents, sent))


@pytest.mark.parametrize("beside", [{}, {"record": False}])
def test_unasked_nothing_is_kept(council: Council, beside: Json) -> None:
    """Then the answer is 200, has no id, and the database has nothing new, whatever key comes along."""
    http = council.caller("referrer").http
    answer = http.post("/v1/assessments", json={**HARMED, **beside}, headers={"Idempotency-Key": "one"})
    assert answer.status_code == 200
    assert (answer.json()["id"], answer.json()["headline"]["rationale_url"]) == (None, None)
    assert "location" not in answer.headers
    assert _kept(council) == 0


def test_asked_the_whole_is_kept_with_its_address(council: Council) -> None:
    """201, with an id, a Location that answers the same bytes, and where people read the rationale."""
    referrer = council.caller("referrer")
    answer = referrer.keep(reference="F-2026/17")
    told = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/assessments/{told['id']}"
    assert told["headline"]["rationale_url"] == f"/v1/assessments/{told['id']}/rationale"
    assert told["kept"]["reference"] == "F-2026/17"
    again = referrer.http.get(answer.headers["location"])
    assert again.content == answer.content
    assert again.headers["etag"] == answer.headers["etag"]
    assert referrer.http.get(told["headline"]["rationale_url"]).status_code == 200


def test_what_is_kept_is_the_exact_case_its_rulebook_and_its_answer(council: Council) -> None:
    """Every answer as it was given, with by whom and when; and beyond its id, the answer is that of an unkept case."""
    facts = {**HARMED["facts"], "serious_harm": [{"answer": "yes", "by": "police", "on": "2026-03-31"}]}
    case = {**HARMED, "facts": facts, "reference": "F-1"}
    referrer = council.caller("referrer")
    told, plain = referrer.keep(case).json(), referrer.http.post("/v1/assessments", json=case).json()
    with council.database.reading() as connection:
        kept = record(connection, "fenland", told["id"], "assessment")
    assert kept.head["case"] == Case(**case).model_dump(mode="json")
    assert kept.head["case"]["facts"] == facts
    assert kept.head["rulebook"] == told["rulebook"] == plain["rulebook"]
    assert kept.kept_by == CALLERS["referrer"].name
    answered = json.loads(kept.answer)
    assert {**answered, "id": None, "headline": {**answered["headline"], "rationale_url": None}} == plain
    assert {key: value for key, value in told.items() if key not in {"kept", "decisions", "later"}} == answered


def test_a_case_without_a_date_is_kept_with_the_day_it_was_judged(council: Council) -> None:
    """So that it can be judged anew as at that day."""
    council.clock.move(days=8)
    told = council.caller("referrer").keep({key: HARMED[key] for key in ("authority", "facts")}).json()
    with council.database.reading() as connection:
        kept = record(connection, "fenland", told["id"], "assessment")
    assert kept.head["case"]["on"] == told["rulebook"]["on"] == "2026-04-09"


def test_a_brief_answer_is_kept_whole(council: Council) -> None:
    """The answer has what an unkept brief one has; who reads it later finds the whole."""
    referrer = council.caller("referrer")
    answer = referrer.keep(detail="brief").json()
    plain = referrer.http.post("/v1/assessments", json={**HARMED, "detail": "brief"}).json()
    same = {key: value for key, value in answer.items() if key not in {"kept", "decisions", "later"}}
    assert {**same, "id": None, "headline": {**same["headline"], "rationale_url": None}} == plain
    whole = referrer.http.post("/v1/assessments", json=HARMED).json()
    assert referrer.read(answer["id"]).json()["recommendations"] == whole["recommendations"]


@pytest.mark.parametrize("told", ["yes", 1, None, [], {}])
def test_record_is_true_or_false(council: Council, told: object) -> None:
    """Anything else is refused at its place, together with what else is wrong, and nothing is kept or assessed."""
    answer = council.caller("referrer").keep({**HARMED, "facts": {"died": "nope"}}, record=told)
    assert answer.status_code == 422
    assert {(e["pointer"], e["code"]) for e in answer.json()["errors"]} == {
        ("/record", "wrong_type"),
        ("/facts/died", "not_permitted"),
    }
    assert _kept(council) == 0


def test_what_is_supposed_is_never_kept(council: Council) -> None:
    """Nobody said it: a record with it would mix what is known with what is not."""
    answer = council.caller("referrer").keep(suppose={"serious_harm": "yes"})
    assert answer.status_code == 422
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/suppose", "not_permitted")]
    assert _kept(council) == 0


def test_in_a_batch_nothing_is_kept(council: Council) -> None:
    """A case that asks for it is answered with a problem in its place, and the others are assessed."""
    cases = [{**HARMED, "record": True}, {**HARMED, "record": False, "detail": "brief"}]
    answer = council.caller("local authority").http.post("/v1/assessments/batch", json={"cases": cases})
    first, second = answer.json()["results"]
    assert [(e["pointer"], e["code"]) for e in first["problem"]["errors"]] == [("/record", "not_permitted")]
    assert second["assessment"]["id"] is None
    assert _kept(council) == 0


@pytest.mark.parametrize("reference", ["two\nlines", "\0", "a\u202eb"])
def test_a_reference_to_keep_under_is_one_that_can_be_read(council: Council, reference: str) -> None:
    """One with characters that no page shows could not be found again; without record nobody minds."""
    referrer = council.caller("referrer")
    answer = referrer.keep(reference=reference)
    assert answer.status_code == 422
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/reference"]
    unkept = referrer.http.post("/v1/assessments", json={**HARMED, "detail": "brief", "reference": reference})
    assert unkept.status_code == 200
    assert _kept(council) == 0


def test_a_refused_case_is_not_kept(council: Council, caplog: pytest.LogCaptureFixture) -> None:
    """Its key stays free for the corrected case, and nothing of it is in the problem or the log."""
    referrer = council.caller("referrer")
    with caplog.at_level(logging.DEBUG):
        wrong = referrer.keep({**HARMED, "facts": {CANARY: CANARY}, "reference": CANARY}, key="one")
    assert wrong.status_code == 422
    assert CANARY not in wrong.text + caplog.text
    assert _kept(council) == 0
    assert referrer.keep(key="one").status_code == 201


@pytest.mark.parametrize("name", sorted(set(CALLERS)))
def test_who_may_keep(council: Council, name: str) -> None:
    """Those whose scopes say so; others are told that they may not, and nothing is kept."""
    answer = council.caller(name).keep(detail="brief")
    may = name in {"local authority", "police", "ICB", "referrer", "other referrer", "case system", "elsewhere"}
    assert answer.status_code == (201 if may else 403)
    assert bool(_kept(council)) is may


def test_nobody_keeps_without_signing_in(council: Council) -> None:
    """Nor is a case assessed for them."""
    assert council.caller("nobody").keep().status_code == 401
    assert _kept(council) == 0


def test_without_a_database_cases_are_still_assessed(council: Council) -> None:
    """Only keeping is not available, and the problem says that nothing was kept."""
    council.without_records()
    referrer = council.caller("referrer")
    assert referrer.http.post("/v1/assessments", json={**HARMED, "detail": "brief"}).status_code == 200
    answer = referrer.keep()
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
    assert "Nothing of this request was kept" in answer.json()["detail"]
