"""Every error is a problem detail, and none of them, nor the log, repeats what a case says."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.problems import KINDS
from rules_engine.durable.faults import EngineDisagreement, EngineFault
from rules_engine.inference import UnfitRulebook
from rules_engine.loading import RulesetError

CANARY = "Canary-7319"
JSON = {"content-type": "application/json"}
CASE: dict[str, Any] = {"authority": "Peterborough", "reference": CANARY, "facts": {}}


def _case(**facts: object) -> bytes:
    return json.dumps({**CASE, "facts": facts}).encode()


def _problem(answer: Any, caplog: pytest.LogCaptureFixture, status: int, kind: str) -> dict[str, Any]:  # noqa: ANN401
    """The problem in an answer, once it is shown to be one that tells nothing on."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    problem: dict[str, Any] = answer.json()
    assert (problem["type"], problem["status"]) == (f"/problems/{kind}", status)
    assert problem["title"] == KINDS[kind].title
    assert problem["detail"]
    assert CANARY not in answer.text
    assert CANARY not in str(answer.headers)
    logged = [r for r in caplog.records if not r.name.startswith("httpx")]
    assert logged, "the request is in the log"
    assert CANARY not in "".join(f"{r.getMessage()} {r.exc_text} {r.exc_info} {r.__dict__}" for r in logged)
    return problem


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    """Even what is only for those who mend the service."""
    caplog.set_level(logging.DEBUG)


@pytest.mark.parametrize("path", ["/v1/assessments", "/v1/questions"])
@pytest.mark.parametrize(
    ("body", "headers", "status", "kind"),
    [
        (f'{{"{CANARY}"'.encode(), JSON, 400, "unreadable-body"),
        (f'{{"{CANARY}": 1, "{CANARY}": 2}}'.encode(), JSON, 400, "unreadable-body"),
        (f'{{"facts": {{"{CANARY}": NaN}}}}'.encode(), JSON, 400, "unreadable-body"),
        (b"[" * 100_000 + CANARY.encode(), JSON, 400, "unreadable-body"),
        (b'{"a":' * 21 + b"1" + b"}" * 21, JSON, 400, "unreadable-body"),
        (CANARY.encode() + b"\xff", JSON, 400, "unreadable-body"),
        (b'{"authority": "\\ud800"}', JSON, 400, "unreadable-body"),
        (b"", JSON, 400, "unreadable-body"),
        (_case(), {"content-type": f"text/{CANARY}"}, 415, "unsupported-media-type"),
        (_case(), {"content-type": "application/x-www-form-urlencoded"}, 415, "unsupported-media-type"),
        (_case(), {}, 415, "unsupported-media-type"),
        (_case(), {**JSON, "content-encoding": "gzip"}, 415, "unsupported-media-type"),
        (CANARY.encode() * 30_000, JSON, 413, "body-too-large"),
        (b"[]", JSON, 422, "case-refused"),
        (f'"{CANARY}"'.encode(), JSON, 422, "case-refused"),
        (json.dumps({"authority": CANARY, "detail": CANARY, "on": CANARY}).encode(), JSON, 422, "case-refused"),
        (json.dumps({**CASE, CANARY: CANARY}).encode(), JSON, 422, "case-refused"),
        (json.dumps({**CASE, "on": "2020-01-01"}).encode(), JSON, 422, "case-refused"),
        (json.dumps({**CASE, "facts": [CANARY]}).encode(), JSON, 422, "case-refused"),
        (_case(**{CANARY: CANARY}), JSON, 422, "case-refused"),
        (_case(died=CANARY), JSON, 422, "case-refused"),
        (_case(died=True), JSON, 422, "case-refused"),
        (_case(age_at_harm=CANARY), JSON, 422, "case-refused"),
        (_case(date_of_birth=CANARY), JSON, 422, "case-refused"),
        (_case(notification_made=[CANARY]), JSON, 422, "case-refused"),
        (_case(died={"answer": CANARY, "by": CANARY, CANARY: CANARY}), JSON, 422, "case-refused"),
        (_case(died={"answer": "yes", "by": CANARY * 20}), JSON, 422, "case-refused"),
        (_case(died={"answer": "yes", "by": CANARY, "on": "2027-01-01"}), JSON, 422, "case-refused"),
        (_case(died=[{"answer": "yes", "by": CANARY}, {"answer": "no", "by": CANARY}]), JSON, 422, "case-refused"),
        (_case(died="no", date_of_death="2026-01-01"), JSON, 422, "case-refused"),
    ],
)  # fmt: skip
def test_a_body_that_is_no_case_is_a_problem(
    client: TestClient,
    caplog: pytest.LogCaptureFixture,
    path: str,
    body: bytes,
    headers: dict[str, str],
    status: int,
    kind: str,
) -> None:
    """Unreadable, of a wrong type, too large, or refused: each with its own type, echoing nothing."""
    problem = _problem(client.post(path, content=body, headers=headers), caplog, status, kind)
    for error in problem.get("errors", []):
        assert set(error) == {"pointer", "code", "detail", "permitted", "nearest"}
    assert bool(problem.get("errors")) == (kind == "case-refused")


@pytest.mark.parametrize(
    "suppose",
    [
        CANARY,
        [CANARY],
        {CANARY: CANARY},
        {"died": CANARY},
        {"died": {"answer": "yes", CANARY: CANARY}},
        {"died": {"answer": "no", "by": CANARY}, "date_of_death": "2026-01-01"},
    ],
)
def test_what_is_wrong_in_a_supposition_is_not_repeated(
    client: TestClient, caplog: pytest.LogCaptureFixture, suppose: object
) -> None:
    """Neither its names nor its answers."""
    body = json.dumps({**CASE, "suppose": suppose})
    for path, told in (("/v1/assessments", body), ("/v1/assessments/batch", f'{{"cases": [{body}]}}')):
        answer = client.post(path, content=told, headers=JSON)
        assert CANARY not in answer.text
        if path == "/v1/assessments":
            _problem(answer, caplog, 422, "case-refused")


def test_everything_wrong_with_a_case_is_told_at_once(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """With pointers, permitted answers and the nearest name."""
    body = json.dumps({"authority": "Peterboro", "facts": {"dide": "yes", "abuse_or_neglect": "suspectd"}})
    answer = client.post("/v1/assessments", content=body, headers=JSON)
    errors = _problem(answer, caplog, 422, "case-refused")["errors"]
    assert [(e["pointer"], e["nearest"]) for e in errors] == [
        ("/authority", "Peterborough"),
        ("/facts", "died"),
        ("/facts/abuse_or_neglect", "suspected"),
    ]
    assert errors[2]["permitted"] == ["known", "suspected", "not indicated", "not known"]


def test_a_date_not_covered_names_those_covered(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """At ``/on``, for a case as for a list."""
    body = json.dumps({**CASE, "on": "2020-01-01"})
    for answer, kind in (
        (client.post("/v1/assessments", content=body, headers=JSON), "case-refused"),
        (client.get("/v1/facts?on=2020-01-01"), "query-refused"),
        (client.get("/v1/rulesets?on=2020-01-01"), "query-refused"),
    ):
        (error,) = _problem(answer, caplog, 422, kind)["errors"]
        assert (error["pointer"], error["code"]) == ("/on", "not_covered")
        assert "Dates covered: from 2025-12-09" in error["detail"]


def test_a_chunked_body_is_measured_as_it_comes(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """Without a length beforehand 256 KiB are still the most; so much is read, and a byte more is not."""

    def parts(size: int) -> Iterator[bytes]:
        case = _case()
        yield case + b" " * (100_000 - len(case))
        for start in range(100_000, size, 10_000):
            yield b" " * min(10_000, size - start)

    largest = 256 * 1024
    assert client.post("/v1/assessments", content=parts(largest), headers=JSON).status_code == 200
    answer = client.post("/v1/assessments", content=parts(largest + 1), headers=JSON)
    _problem(answer, caplog, 413, "body-too-large")


@pytest.mark.parametrize(
    ("method", "path", "status", "kind"),
    [
        ("GET", f"/{CANARY}", 404, "not-found"),
        ("POST", f"/v1/assessments/{CANARY}", 405, "wrong-method"),
        ("GET", "/v1/facts/", 404, "not-found"),
        ("GET", f"/problems/{CANARY}", 404, "not-found"),
        ("PUT", "/v1/assessments", 405, "wrong-method"),
        ("DELETE", "/v1/facts", 405, "wrong-method"),
        (CANARY.upper(), "/v1/facts", 405, "wrong-method"),
        ("GET", f"/v1/facts?on={CANARY}", 422, "query-refused"),
        ("GET", "/v1/facts?on=20260401", 422, "query-refused"),
        ("GET", "/v1/facts?on=2026-02-30", 422, "query-refused"),
        ("GET", f"/v1/facts?{CANARY}=1", 422, "query-refused"),
        ("GET", "/v1/rulesets?on=2026-04-01&on=2026-04-02", 422, "query-refused"),
        ("GET", f"/livez?{CANARY}", 422, "query-refused"),
        ("POST", f"/v1/assessments?on={CANARY}", 422, "query-refused"),
        ("POST", f"/v1/assessments/batch?on={CANARY}", 422, "query-refused"),
        ("GET", f"/v1/rulesets/{CANARY}", 404, "not-found"),
        ("GET", f"/v1/rulesets/rapid-review?{CANARY}=1", 422, "query-refused"),
        ("GET", f"/v1/guidance/{CANARY}", 404, "not-found"),
        ("GET", "/v1/guidance/LOCAL2025?on=2026-04-01", 422, "query-refused"),
        ("GET", f"/v1/sources?on={CANARY}", 422, "query-refused"),
        ("GET", "/v1/facts.schema.json?on=2020-01-01", 422, "query-refused"),
    ],
)  # fmt: skip
def test_a_wrong_address_is_a_problem(
    client: TestClient, caplog: pytest.LogCaptureFixture, method: str, path: str, status: int, kind: str
) -> None:
    """Unknown paths, wrong methods, and parameters that would otherwise be lost in silence."""
    answer = client.request(method, path, headers=JSON, content=b"{}" if method == "POST" else None)
    _problem(answer, caplog, status, kind)
    if status == 405:
        assert answer.headers["allow"]


@pytest.mark.parametrize(
    "fault",
    [
        EngineFault("the helper has ended"),
        EngineDisagreement(["notify_the_panel"]),
        UnfitRulebook(CANARY),
        RulesetError([]),
    ],
)
@pytest.mark.parametrize("path", ["/v1/assessments", "/v1/questions"])
def test_a_fault_is_503_and_no_no(
    client: TestClient,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    fault: Exception,
) -> None:
    """No guidance is given; the duty stands and its clock runs; the log has the reason."""

    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr("api.assessing.assessments.assess", fail)
    answer = client.post(path, content=_case(died="yes"), headers=JSON)
    problem = _problem(answer, caplog, 503, "engine-fault")
    assert 'not a "no"' in problem["detail"]
    assert "duty still stands" in problem["detail"]
    assert "clock is still running" in problem["detail"]
    assert "A case could not be evaluated: " in caplog.text
    if isinstance(fault, EngineFault):
        assert fault.reason in caplog.text


def test_what_was_not_foreseen_is_500_without_a_traceback(
    client: TestClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log has where it happened and what kind of error it was, and not its text."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError(CANARY)

    monkeypatch.setattr("api.assessing.assessments.assess", fail)
    answer = client.post("/v1/assessments", content=_case(died="yes"), headers=JSON)
    problem = _problem(answer, caplog, 500, "unforeseen")
    assert 'not a "no"' in problem["detail"]
    assert "Traceback" not in answer.text + caplog.text
    assert "Unforeseen: ValueError at " in caplog.text
    assert "fail:" in caplog.text


def test_an_answer_given_is_not_in_the_log(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """An assessment repeats who answered; the log has the route and the status alone."""
    body = _case(died={"answer": "yes", "by": CANARY})
    answer = client.post("/v1/assessments", content=body, headers=JSON)
    assert CANARY in answer.text
    logged = [r.getMessage() for r in caplog.records if not r.name.startswith("httpx")]
    assert "POST /v1/assessments 200" in logged
    assert CANARY not in "".join(logged)
