"""A submission is assessed as its case is, and what could not be read is told beside it."""

import json
import logging
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from api.adapters.govuk_forms import AssessedForm
from api.adapters.mappings import Mappings
from api.adapters.submission import Submission
from api.problems import KINDS
from api.sign_in.principal import Principal, Scope
from rules_engine.case_files import LARGEST
from tests.api.adapters.conftest import EXAMPLES, PATH, Gate, question

Json = dict[str, Any]

CANARY = "Canary-7319"


def _assessed(client: TestClient, told: Json, detail: str = "brief") -> Json:
    answer = client.post(PATH, params={"detail": detail}, json=told)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


@pytest.mark.parametrize("detail", ["brief", "full"])
def test_a_submission_is_assessed_as_its_case_is(client: TestClient, submission: Json, detail: str) -> None:
    """The case in the answer can be sent to be assessed, and that gives the same assessment."""
    found = _assessed(client, submission, detail)
    again = client.post("/v1/assessments", json={**found["case"], "detail": detail})
    assert (again.status_code, again.json()) == (200, found["assessment"])
    assert found["assessment"]["headline"]["position"] == "must act"
    assert found["assessment"]["headline"]["next_deadline"] == "2026-04-10"
    assert list(found) == ["unread", "case", "used", "left_over", "not_answered", "assessment"]
    assert found["unread"] == 0


def test_it_is_told_in_full_unless_asked(client: TestClient, submission: Json) -> None:
    """As every assessment is."""
    answer = client.post(PATH, json=submission)
    assert answer.json() == _assessed(client, submission, "full")


def test_a_referral_is_not_lost_because_someone_edited_a_label(client: TestClient, submission: Json) -> None:
    """It is assessed; the fact is open and asked again, and the duty that does not rest on it stands."""
    question(submission, "b6XnK3vd")["answer_text"] = f"Nope {CANARY}"
    found = _assessed(client, submission)
    assert found["unread"] == 1
    assert "died" in {one["fact"] for one in found["assessment"]["next_questions"]}
    (notify,) = [one for one in found["assessment"]["recommendations"] if one["id"] == "notify_the_panel"]
    assert notify["status"] == "applies"
    assert CANARY not in json.dumps(found)


def test_the_date_of_assessment_is_the_services_own(client: TestClient, submission: Json) -> None:
    """Unless the mapping says otherwise; a form that was sent before is assessed today."""
    found = _assessed(client, {**submission, "submitted_at": "2026-03-30T09:00:00.000Z"})
    assert found["case"]["on"] == "2026-04-01"


REFUSED = {
    "another form": ({"form_name": CANARY}, ["/form_name"]),
    "no answers": ({"answers": []}, ["/answers"]),
    "no list": ({"answers": CANARY}, ["/answers"]),
    "another version": ({"$schema": "x/json-submissions/v2/schema"}, ["/$schema"]),
    "all of it": (
        {"form_name": 7, "submitted_at": CANARY, "answers": None},
        ["/form_name", "/submitted_at", "/answers"],
    ),
}


@pytest.mark.parametrize(("change", "pointers"), REFUSED.values(), ids=REFUSED)
def test_what_makes_no_case_is_refused(
    client: TestClient, submission: Json, caplog: pytest.LogCaptureFixture, change: Json, pointers: list[str]
) -> None:
    """With where and what to do, and nothing of what was sent, in the answer or in the log."""
    caplog.set_level(logging.DEBUG)
    answer = client.post(PATH, json={**submission, **change})
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert answer.json()["type"] == "/problems/case-refused"
    assert [error["pointer"] for error in answer.json()["errors"]] == pointers
    assert CANARY not in answer.text + caplog.text


def test_a_mapping_that_is_wrong_is_the_services_fault(client: TestClient, submission: Json, tmp_path: Any) -> None:  # noqa: ANN401
    """Whoever sent the form is told that it is no "no" and that the clock runs on."""
    (tmp_path / "bad.yaml").write_text("form: [", encoding="utf-8")
    before = client.app.state.mappings  # type: ignore[attr-defined]
    client.app.state.mappings = Mappings(tmp_path)  # type: ignore[attr-defined]
    try:
        answer = client.post(PATH, json=submission)
    finally:
        client.app.state.mappings = before  # type: ignore[attr-defined]
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/engine-fault")
    assert 'not a "no"' in answer.json()["detail"]


@pytest.mark.parametrize(
    ("content", "media_type", "problem"),
    [
        (b"{", "application/json", "unreadable-body"),
        (b'{"answers": [], "answers": []}', "application/json", "unreadable-body"),
        (b"\xff", "application/json", "unreadable-body"),
        (b"{}", "text/plain", "unsupported-media-type"),
        (b" " * (LARGEST + 1), "application/json", "body-too-large"),
    ],
)
def test_bodies_are_read_as_strictly_as_cases(
    client: TestClient, content: bytes, media_type: str, problem: str
) -> None:
    """By the same limits."""
    answer = client.post(PATH, content=content, headers={"content-type": media_type})
    assert answer.json()["type"] == f"/problems/{problem}"
    assert answer.status_code == KINDS[problem].status


@pytest.mark.parametrize("query", ["detail=all", "detail=brief&detail=full", "detial=brief", f"form={CANARY}"])
def test_parameters_are_strict(client: TestClient, submission: Json, query: str) -> None:
    """One that is misspelt is not passed over."""
    answer = client.post(f"{PATH}?{query}", json=submission)
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/query-refused")
    assert CANARY not in answer.text


def test_it_takes_permission_to_assess(client: TestClient, submission: Json) -> None:
    """As assessing a case does."""
    gate: Gate = client.app.state.gate  # type: ignore[attr-defined]
    before = gate.caller
    gate.caller = Principal("council", "someone", frozenset({Scope.READ}))
    try:
        answer = client.post(PATH, json=submission)
    finally:
        gate.caller = before
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-permitted")


def test_what_comes_and_goes_is_as_described(client: TestClient, submission: Json) -> None:
    """By the JSON Schemas of both."""
    Draft202012Validator(Submission.model_json_schema()).validate(submission)
    question(submission, "b6XnK3vd")["answer_text"] = CANARY
    Draft202012Validator(AssessedForm.model_json_schema(mode="serialization")).validate(_assessed(client, submission))


def test_the_example_is_the_whole_of_its_folder() -> None:
    """A mapping and a submission: the folder can be named to the service as it is."""
    assert {path.name for path in EXAMPLES.iterdir()} == {"refer-a-serious-incident.yaml", "submission.json"}
