"""Many cases at once: each is answered as alone, and none spoils another."""

import json
import logging
from typing import Any

import pytest
from starlette.testclient import TestClient

from api.assessing import batches
from api.problems import KINDS
from rules_engine.assessment import assess
from rules_engine.durable.faults import EngineFault

Json = dict[str, Any]

CANARY = "Canary-7319"
CASE: Json = {"authority": "Peterborough", "detail": "brief", "facts": {"died": "yes", "age_at_death": 3}}


def _results(client: TestClient, *cases: object) -> list[Json]:
    answer = client.post("/v1/assessments/batch", json={"cases": list(cases)})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert answer.headers["cache-control"] == "no-store"
    told: list[Json] = answer.json()["results"]
    return told


def test_each_case_is_answered_as_alone(client: TestClient) -> None:
    """In their order, whatever their detail, and with what they suppose."""
    cases = [CASE, {**CASE, "detail": "full", "on": "2026-05-06"}, {**CASE, "suppose": {"age_at_death": 19}}]
    alone = [client.post("/v1/assessments", json=case) for case in cases]
    assert {one.status_code for one in alone} == {200}
    assert _results(client, *cases) == [{"assessment": one.json()} for one in alone]


def test_one_bad_case_does_not_spoil_the_rest(client: TestClient) -> None:
    """Its problem is the one that it would be alone, in its place; what is no case at all is a problem, too."""
    bad = [{**CASE, "facts": {"dide": "yes"}}, {**CASE, "on": "2020-01-01"}, 7, None, []]
    headers = {"content-type": "application/json"}
    alone = [client.post("/v1/assessments", content=json.dumps(case), headers=headers) for case in bad]
    assert {one.status_code for one in alone} == {422}
    results = _results(client, CASE, *bad, CASE)
    assert [list(one) for one in results] == [["assessment"], *[["problem"]] * len(bad), ["assessment"]]
    assert [one["problem"] for one in results[1:-1]] == [one.json() for one in alone]


@pytest.mark.parametrize(
    ("fault", "kind", "logged"),
    [
        (EngineFault("the helper has ended"), "engine-fault", "A case could not be evaluated: the helper has ended"),
        (ValueError(CANARY), "unforeseen", "Unforeseen: ValueError at "),
    ],
)
def test_a_fault_in_one_is_a_problem_in_its_place(
    client: TestClient,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
    kind: str,
    logged: str,
) -> None:
    """It is no "no"; the log has the reason and nothing of the case; the others are assessed."""
    caplog.set_level(logging.DEBUG)

    def failing(rulebook: Any, case: Any, **how: Any) -> Any:  # noqa: ANN401
        if case.reference == CANARY:
            raise fault
        return assess(rulebook, case, **how)

    monkeypatch.setattr("api.assessing.assessments.assess", failing)
    first, second, third = _results(client, CASE, {**CASE, "reference": CANARY}, CASE)
    assert first == third
    assert first["assessment"]["recommendations"]
    assert second["problem"]["type"] == f"/problems/{kind}"
    assert 'not a "no"' in second["problem"]["detail"]
    assert second["problem"]["detail"] == (str(fault) if kind == "engine-fault" else KINDS[kind].about)
    assert logged in caplog.text
    assert CANARY not in json.dumps(second)
    assert CANARY not in "".join(r.getMessage() for r in caplog.records if not r.name.startswith("httpx"))


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ([CASE], ""),
        ({}, ""),
        ({"cases": [CASE], CANARY: 1}, ""),
        ({"cases": CASE}, "/cases"),
        ({"cases": []}, "/cases"),
        ({"cases": [{}] * 501}, "/cases"),
    ],
)
def test_what_is_no_batch_is_refused_whole(client: TestClient, body: object, pointer: str) -> None:
    """No list of 1 to 500 cases, or anything beside it: nothing is assessed, and nothing is echoed."""
    answer = client.post("/v1/assessments/batch", json=body)
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/batch-refused")
    assert [e["pointer"] for e in answer.json()["errors"]] == [pointer]
    assert CANARY not in answer.text


def test_five_hundred_cases_are_a_batch(client: TestClient) -> None:
    """The most that are taken are all answered."""
    results = _results(client, *[{}] * 500)
    assert [one["problem"]["status"] for one in results] == [422] * 500


def test_a_batch_is_at_most_4_mib(client: TestClient) -> None:
    """So much is read, and a byte more is not."""
    body = json.dumps({"cases": [{}]}).encode()
    padding = b" " * (4 * 1024 * 1024 - len(body))
    headers = {"content-type": "application/json"}
    assert client.post("/v1/assessments/batch", content=body + padding, headers=headers).status_code == 200
    answer = client.post("/v1/assessments/batch", content=body + padding + b" ", headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (413, "/problems/body-too-large")


def test_a_case_is_assessed_when_the_one_before_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer is never held whole: it would take hundreds of megabytes."""
    done: list[object] = []

    def result(told: object, _: object) -> bytes:
        done.append(told)
        return b"{}"

    monkeypatch.setattr("api.assessing.batches._result", result)
    parts = batches._written([1, 2, 3], None)  # type: ignore[arg-type]
    assert next(parts) == b'{"results":[{}'
    assert done == [1]
    assert [*parts] == [b",{}", b",{}", b"]}"]
