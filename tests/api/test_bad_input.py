"""Whatever is sent is answered, well or by a problem; no problem and no log has anything of it, and nothing is kept."""

import gzip
import json
import logging
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.running import serving
from tests.api.conftest import LOCAL
from tests.api.council import CANARY, HARMED, NOTIFY, Council, council_in
from tests.api.fuzz.answers import kept, problem

JSON = {"content-type": "application/json"}
_TOLD = CANARY.encode()
_NOT_READ = {
    "too deep": b"[" * 10_000 + b"]" * 10_000,
    "objects too deep": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "a NUL": b'{"authority": "\x00' + _TOLD + b'"}',
    "half a character": b'{"authority": "' + _TOLD + b'\\ud800"}',
    "half a character, raw": b'{"authority": "' + _TOLD + b'\xed\xa0\x80"}',
    "half a character in a key": b'{"' + _TOLD + b'\\udfff": 1}',
    "a number of 5,000 digits": b'{"' + _TOLD + b'": ' + b"9" * 5000 + b"}",
    "more than a number": b'{"' + _TOLD + b'": 1e999}',
    "no number": b'{"' + _TOLD + b'": NaN}',
    "a key twice": b'{"' + _TOLD + b'": 1, "' + _TOLD + b'": 2}',
    "UTF-16": json.dumps({CANARY: 1}).encode("utf-16"),
    "Latin-1": f'{{"{CANARY}é": 1}}'.encode("latin-1"),
    "gzip": gzip.compress(_TOLD),
    "nothing": b"",
    "two": b'{"' + _TOLD + b'": 1}{}',
    "a comment": b"/*" + _TOLD + b"*/{}",
}
_REFUSED = {
    "a text": b'"' + _TOLD + b'"',
    "a list": b'["' + _TOLD + b'"]',
    "nothing known": b"null",
    "a long key": b'{"' + _TOLD * 10_000 + b'": 1}',
    "an escaped NUL": b'{"authority": "\\u0000' + _TOLD + b'", "on": "' + _TOLD + b'"}',
    "a number of 4,000 digits": b'{"authority": ' + b"9" * 4000 + b', "' + _TOLD + b'": 1e308}',
    "names that programs use": b'{"__proto__": "' + _TOLD + b'", "constructor": {"facts": {"__class__": []}}}',
    "many keys": json.dumps({f"{CANARY}{n}": n for n in range(8000)}).encode(),
}


@pytest.fixture
def council(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Council]:
    """A council that logs everything, and sent nothing on: at the end no log has the canary."""
    caplog.set_level(logging.DEBUG)
    with council_in(tmp_path) as found:
        found.app.state.gate = LOCAL
        yield found
    logged = [r for r in caplog.get_records("call") if not r.name.startswith(("httpx", "httpcore"))]
    assert logged
    assert CANARY not in "".join(f"{r.getMessage()} {r.exc_text} {r.__dict__}" for r in logged)


@pytest.fixture
def http(council: Council) -> TestClient:
    """Its caller: an answer that is none would be raised here."""
    return TestClient(council.app)


@pytest.mark.parametrize(
    "path", ["assessments", "questions", "assessments/batch", "adapters/govuk-forms", "assessments/{}/decisions"]
)
def test_a_body_that_is_none_is_aproblem(council: Council, http: TestClient, path: str) -> None:
    """What cannot be read is 400, what is too large 413, what says something else 422; nothing is kept."""
    path = f"/v1/{path.format(council.caller('police').kept())}"
    before = kept(council)
    headers = {**JSON, "If-Match": "*", "Idempotency-Key": "one"}
    for name, body in _NOT_READ.items():
        assert problem(http.post(path, content=body, headers=headers), 400) == "unreadable-body", name
    for name, body in _REFUSED.items():
        assert problem(http.post(path, content=body, headers=headers), 422).endswith("-refused"), name
    large = b'"' + _TOLD * 100_000 + b'"'
    problem(http.post(path, content=large, headers=headers), 413, 422)
    problem(http.post(path, content=large * 4, headers=headers), 413)
    assert kept(council) == before


def test_a_mark_before_the_text_is_passed_over(http: TestClient) -> None:
    """Windows programs begin UTF-8 files with U+FEFF."""
    body = json.dumps({**HARMED, "detail": "brief"}).encode("utf-8-sig")
    assert http.post("/v1/assessments", content=body, headers=JSON).status_code == 200


@pytest.mark.parametrize(
    ("headers", "read"),
    [
        ([("content-type", "APPLICATION/JSON ; charset=utf-8")], True),
        ([("content-type", "application/json"), ("content-encoding", "Identity")], True),
        ([("content-type", "application/json"), ("content-encoding", "gzip")], False),
        ([("content-type", "application/json"), ("content-type", f"text/{CANARY}")], False),
        ([("content-type", "application/json, text/plain")], False),
        ([("content-type", "application/problem+json")], False),
        ([("content-type", f"{CANARY};application/json")], False),
        ([("content-type", "")], False),
    ],
)
def test_only_json_is_read(http: TestClient, headers: list[tuple[str, str]], read: bool) -> None:
    """Said once, in any case and with any parameter, and not compressed."""
    body = json.dumps({**HARMED, "detail": "brief"})
    answer = http.post("/v1/assessments", content=body, headers=headers)
    assert answer.status_code == (200 if read else 415)
    assert read or problem(answer, 415) == "unsupported-media-type"


@pytest.mark.parametrize(
    "keys", [[b""], [_TOLD * 30], [_TOLD + b"\x01"], [_TOLD + "é".encode()], [_TOLD + b"\x00"], [_TOLD, _TOLD]]
)
def test_a_key_that_is_none_keeps_nothing(council: Council, http: TestClient, keys: list[bytes]) -> None:
    """Empty, too long, of odd characters, or given twice."""
    headers = [(b"content-type", b"application/json"), *((b"idempotency-key", key) for key in keys)]
    answer = http.post("/v1/assessments", content=json.dumps({**HARMED, "record": True}), headers=headers)
    assert problem(answer, 422) == "query-refused"
    assert kept(council) == 0


@pytest.mark.parametrize("id_", ["..%2F..%2Fetc", "%00", "a" * 10_240, "é", "%ff", "%0d%0aX:1", "%20", "*", CANARY])
def test_an_id_of_nothing_is_not_found(council: Council, http: TestClient, id_: str) -> None:
    """Whatever it is made of, and whatever is asked of it."""
    path = f"/v1/assessments/{id_}"
    for beneath in ("", "/decisions", "/rationale", "/deadlines.ics", "/changes"):
        assert problem(http.get(path + beneath), 404) == "not-found"
    real = council.caller("police").kept()
    assert problem(http.get(f"/v1/assessments/{real}/decisions/{id_}"), 404) == "not-found"
    told = {"on": "2026-04-01", "decisions": [{"recommendation": NOTIFY, "decision": "act"}]}
    assert problem(http.post(f"{path}/decisions", json=told, headers={"If-Match": "*"}), 404) == "not-found"
    assert problem(http.get(f"/v1/assessments/{council.caller('police').kept()}/changes?to={id_}"), 404)
    for named in ("rulesets", "guidance"):
        problem(http.get(f"/v1/{named}/{id_}"), 404)
    problem(http.get(f"/problems/{id_}"), 404)


@pytest.mark.parametrize("accept", [";;;", "text/html;q=", "text/html;q=nan", f"text/{CANARY}", "a" * 10_000])
def test_a_form_that_there_is_not_is_aproblem(council: Council, http: TestClient, accept: str) -> None:
    """However the header is spelt."""
    address = f"/v1/assessments/{council.caller('police').kept()}/rationale"
    assert problem(http.get(address, headers={"accept": accept}), 406) == "not-acceptable"


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("assessments?limit=0", "/limit"),
        ("assessments?limit=" + "9" * 5000, "/limit"),
        (f"assessments?limit={CANARY}", "/limit"),
        ("assessments?limit=1&limit=2", ""),
        ("assessments?cursor=", "/cursor"),
        ("assessments?cursor=%00", "/cursor"),
        ("assessments?cursor=%ff", "/cursor"),
        (f"assessments?cursor={CANARY}", "/cursor"),
        ("assessments?cursor=eyJiZWZvcmUiOiAiMSJ9", "/cursor"),
        ("assessments?cursor=" + "W" * 10_000, "/cursor"),
        ("facts?on=2026-W14-3", "/on"),
        ("facts?on=20260401", "/on"),
        ("facts?on=%00", "/on"),
        ("facts?on=2026-04-01&on=2026-04-01", ""),
        (f"facts?{CANARY}", ""),
    ],
)
def test_a_parameter_that_cannot_be_is_named(http: TestClient, query: str, pointer: str) -> None:
    """By its name where the path has one of that name, and never by its value."""
    answer = http.get(f"/v1/{query}")
    assert problem(answer, 422) == "query-refused"
    (error,) = answer.json()["errors"]
    assert error["pointer"] == pointer
    assert error["detail"]


def test_a_method_that_a_path_does_not_take_is_told_all_that_it_takes(council: Council, http: TestClient) -> None:
    """Of each path that is described: exactly those of its operations; of what balancers probe, HEAD too."""
    for path, operations in http.get("/openapi.json").json()["paths"].items():
        taken = {one.upper() for one in operations} | ({"HEAD"} if path in {"/livez", "/readyz"} else set())
        for method in {"HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "BREW"} - taken:
            answer = http.request(method, path.format(id="one", name="one", source="one", decision="one"))
            assert answer.status_code == 405
            assert set(answer.headers["allow"].split(", ")) == taken
    assert http.put("/openapi.json").headers["allow"]


def test_every_part_of_an_answer_is_sent_at_once() -> None:
    """The socket says that it is TCP: by that asyncio knows not to wait until a caller confirms what came before."""
    with closing(serving._listening("127.0.0.1", 0)) as listening:
        assert listening.proto == socket.IPPROTO_TCP
