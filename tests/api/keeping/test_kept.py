"""Reading kept assessments: as they were, by whoever may, a page at a time, and never another tenant's."""

import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from api.keeping.kept import latest
from api.records.database import Database
from api.records.records import Records
from tests.api.council import CALLERS, CANARY, HARMED, NOTIFY, Clock, Council, Json, council_in, judged

BRIEF: Json = {**HARMED, "detail": "brief"}
READERS = {"local authority", "police", "ICB", "scrutineer", "auditor"}
AGREED: Json = {"recommendation": NOTIFY, "decision": "act", "rationale": "The partners agree."}


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


@pytest.mark.parametrize("name", sorted(CALLERS))
def test_who_reads_what_a_referrer_kept(council: Council, name: str) -> None:
    """Who may read every record of the tenant, and the referrer; to others with a place here it is not there."""
    id_ = council.caller("referrer").kept(BRIEF)
    answer = council.caller(name).read(id_)
    if name in {*READERS, "referrer"}:
        assert answer.status_code == 200
    elif name in {"policy officer", "administrator"}:
        assert answer.status_code == 403
    else:
        assert answer.status_code == 404


@pytest.mark.parametrize("rest", ["", "/decisions", "/rationale", "/deadlines.ics", "/changes"])
@pytest.mark.parametrize("name", ["other referrer", "elsewhere", "case system"])
def test_what_is_another_s_is_not_told_from_what_is_not_there(council: Council, name: str, rest: str) -> None:
    """The same problem to the letter for another caller's record, another tenant's, none, and an id that is none."""
    id_, stranger = council.caller("referrer").kept(BRIEF), council.caller(name)
    ids = [id_, str(uuid4()), "none", id_.upper(), "%00", "%ED%A0%80", "a" * 5000]
    answers = [stranger.http.get(f"/v1/assessments/{one}{rest}") for one in ids]
    assert {one.status_code for one in answers} == {404}
    assert len({one.content for one in answers}) == 1
    own = stranger.kept(BRIEF)
    beside = [stranger.http.get(f"/v1/assessments/{own}/changes", params={"to": one}) for one in (id_, str(uuid4()))]
    assert {one.status_code for one in beside} == {404}
    assert len({one.content for one in beside}) == 1


def test_nobody_decides_on_what_is_another_tenant_s(council: Council) -> None:
    """It is not told from what is not there, with the right ETag or without one."""
    partner = council.caller("local authority")
    id_ = partner.kept(BRIEF)
    tag = partner.read(id_).headers["etag"]
    told = {"on": "2026-04-01", "decisions": [AGREED]}
    answers = [council.caller("elsewhere").decide(one, told, seen=tag) for one in (id_, str(uuid4()))]
    answers += [
        council.caller("elsewhere").http.post(f"/v1/assessments/{one}/decisions", json=told)
        for one in (id_, str(uuid4()))
    ]
    assert {one.status_code for one in answers} == {404}
    assert len({one.content for one in answers}) == 1
    assert partner.read(id_).json()["decisions"] == []


def test_a_referrer_is_not_shown_what_others_decided(council: Council) -> None:
    """The record of a meeting is for those who may read it; what the form kept stays readable as it was."""
    referrer, partner = council.caller("referrer"), council.caller("police")
    id_ = referrer.kept(BRIEF)
    before = referrer.read(id_)
    record = partner.decided(id_, decisions=[AGREED], judgements=[judged("yes", text="The X-ray says so.")])
    assert referrer.read(id_).content == before.content
    assert referrer.http.get(f"/v1/assessments/{id_}/decisions").json() == {"decisions": []}
    assert "X-ray" not in referrer.http.get(f"/v1/assessments/{id_}/rationale?format=markdown").text
    assert referrer.read(record["next_assessment"]).status_code == 404
    assert partner.read(id_).json()["decisions"] == [record]
    assert council.caller("scrutineer").http.get(f"/v1/assessments/{id_}/decisions").json() == {"decisions": [record]}


def test_who_decides_sees_every_decision_on_what_they_kept(council: Council) -> None:
    """A case system that keeps and decides, and may not read all: it must not decide without seeing what stands."""
    system = council.caller("case system")
    id_ = system.kept(BRIEF)
    seen = system.read(id_).headers["etag"]
    record = council.caller("ICB").decided(id_, decisions=[AGREED])
    assert system.decide(id_, {"on": "2026-04-01", "decisions": [AGREED]}, seen=seen).status_code == 412
    assert system.read(id_).json()["decisions"] == [record]
    own = system.decided(id_, judgements=[judged("yes")])
    assert system.read(own["next_assessment"]).status_code == 200


def test_what_is_held_is_not_sent_again(council: Council) -> None:
    """304 without a body while the ETag holds, however it is named; a decision makes another, and so the whole anew."""
    partner = council.caller("local authority")
    id_ = partner.kept(BRIEF)
    tag = partner.read(id_).headers["etag"]
    for told in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        answer = partner.read(id_, **{"If-None-Match": told})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    assert partner.read(id_, **{"If-None-Match": '"other"'}).status_code == 200
    partner.decided(id_, decisions=[AGREED])
    answer = partner.read(id_, **{"If-None-Match": tag})
    assert (answer.status_code, len(answer.json()["decisions"])) == (200, 1)
    assert answer.headers["etag"] != tag


def test_pages_are_complete_and_stay_so_while_more_is_kept(council: Council) -> None:
    """Twenty-five, the latest first; what is kept while reading on comes in no page before, and none is lost."""
    referrer, partner = council.caller("referrer"), council.caller("local authority")
    kept = [(referrer if n % 2 else partner).kept(BRIEF, reference=f"R-{n}") for n in range(25)]
    found, cursor, sizes = [], None, []
    while True:
        page = partner.http.get("/v1/assessments", params={"limit": 10} | ({"cursor": cursor} if cursor else {})).json()
        found += [one["id"] for one in page["assessments"]]
        sizes.append(len(page["assessments"]))
        cursor = page["next"]
        if cursor is None:
            break
        partner.kept(BRIEF)
    assert found == kept[::-1]
    assert sizes == [10, 10, 5]
    own = referrer.http.get("/v1/assessments", params={"limit": 100}).json()
    assert [one["kept"]["reference"] for one in own["assessments"]] == [f"R-{n}" for n in range(23, 0, -2)]
    assert own["next"] is None
    assert council.caller("elsewhere").http.get("/v1/assessments").json() == {"assessments": [], "next": None}


def test_a_page_that_is_just_full_is_the_last(council: Council) -> None:
    """No cursor leads to an empty page."""
    partner = council.caller("local authority")
    for _ in range(2):
        partner.kept(BRIEF)
    assert partner.http.get("/v1/assessments", params={"limit": 2}).json()["next"] is None
    first = partner.http.get("/v1/assessments", params={"limit": 1}).json()
    last = partner.http.get("/v1/assessments", params={"limit": 1, "cursor": first["next"]}).json()
    assert (len(last["assessments"]), last["next"]) == (1, None)


def test_the_list_says_of_each_what_it_came_to(council: Council) -> None:
    """Its address, when it was kept, the date it is of, and the position it has come to."""
    partner = council.caller("local authority")
    told = partner.keep(BRIEF, reference="R-1").json()
    assert partner.http.get("/v1/assessments").json()["assessments"] == [
        {"id": told["id"], "kept": told["kept"], "on": "2026-04-01", "position": told["headline"]["position"]}
    ]


def _found(council: Council, name: str, reference: str) -> list[str]:
    answer = council.caller(name).http.get("/v1/assessments", params={"reference": reference})
    assert answer.status_code == 200, answer.text
    return [one["id"] for one in answer.json()["assessments"]]


def test_a_reference_finds_what_was_kept_under_it(council: Council) -> None:
    """Exactly, the latest first, within the tenant; who only keeps finds their own, and the answer says the same."""
    referrer, other, partner = (council.caller(name) for name in ("referrer", "other referrer", "police"))
    first, second = referrer.kept(BRIEF, reference="R-1"), partner.kept(BRIEF, reference="R-1")
    for reference in ("R-10", "r-1", " R-1", "R-", "R_1", "%", None):
        other.kept(BRIEF, reference=reference)
    council.caller("elsewhere").kept(BRIEF, reference="R-1")
    odd = other.kept(BRIEF, reference="Ö 1/2 & 3+?#")
    assert _found(council, "scrutineer", "R-1") == [second, first]
    assert _found(council, "referrer", "R-1") == [first]
    assert _found(council, "other referrer", "R-1") == []
    assert _found(council, "police", "Ö 1/2 & 3+?#") == [odd]
    assert _found(council, "police", "nothing") == _found(council, "police", "") == []
    partner.decided(first, judgements=[judged("yes")])
    assert len(_found(council, "police", "R-1")) == 3


def test_pages_of_a_reference_have_nothing_else_in_them(council: Council) -> None:
    """The cursor goes on where the page ended, with the same reference beside it."""
    partner = council.caller("police")
    kept = [partner.kept(BRIEF, reference=f"R-{number % 2}") for number in range(6)]
    asked = "/v1/assessments?reference=R-1&limit=2"
    first = partner.http.get(asked).json()
    last = partner.http.get(f"{asked}&cursor={first['next']}").json()
    assert [one["id"] for page in (first, last) for one in page["assessments"]] == kept[5::-2]
    assert last["next"] is None


@pytest.mark.parametrize("reference", ["\0", "two\nlines", "a\u202eb"])
def test_a_reference_that_none_can_have_is_refused(council: Council, reference: str) -> None:
    """Not all databases can look for it; it is not repeated."""
    answer = council.caller("police").http.get("/v1/assessments", params={"reference": reference})
    assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, ["/reference"])
    assert reference not in answer.text


def test_no_reference_is_logged(council: Council, caplog: pytest.LogCaptureFixture) -> None:
    """Found, not found or refused: the log has the path alone."""
    with caplog.at_level(logging.DEBUG):
        council.caller("police").kept(BRIEF, reference=CANARY)
        assert len(_found(council, "police", CANARY)) == 1
        council.caller("police").http.get("/v1/assessments", params={"reference": f"{CANARY}\0"})
    assert any("GET /v1/assessments 200" in record.getMessage() for record in caplog.records)
    # The test's own client notes what it sends.
    assert CANARY not in "".join(str(vars(one)) for one in caplog.records if not one.name.startswith("httpx"))


def _cursor(told: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "é", "%", "a" * 9000, _cursor(7), _cursor({}), _cursor({"before": 0}), _cursor({"before": -1}),
     _cursor({"before": 2**63}), _cursor({"before": "7"}), _cursor({"before": True}), _cursor({"before": 1.5}),
     _cursor([["before"]]), base64.urlsafe_b64encode(b"[" * 5000).decode(), "\0"],
)  # fmt: skip
def test_a_cursor_that_was_tampered_with_is_refused(council: Council, cursor: str) -> None:
    """It says to take the cursor as it is, and repeats nothing of it."""
    answer = council.caller("local authority").http.get("/v1/assessments", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/query-refused")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/cursor"]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=-1", "limit=x", "limit=", "limit=1&limit=2", "page=2"]
)
def test_a_page_has_1_to_100(council: Council, query: str) -> None:
    """Other limits are refused, and so are parameters that there are not; the errors say which."""
    answer = council.caller("local authority").http.get(f"/v1/assessments?{query}")
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/query-refused")
    (error,) = answer.json()["errors"]
    assert error["pointer"] in ({"", "/limit"} if "limit" in query else {""})


def test_100_can_be_asked_for(council: Council) -> None:
    """The most there is, and the least."""
    council.caller("police").kept(BRIEF)
    for limit in (1, 100):
        answer = council.caller("police").http.get("/v1/assessments", params={"limit": limit})
        assert len(answer.json()["assessments"]) == 1


@pytest.mark.parametrize("name", sorted(CALLERS))
def test_who_lists(council: Council, name: str) -> None:
    """Readers see all, who keeps sees their own, and the rest may not."""
    council.caller("referrer").kept(BRIEF)
    answer = council.caller(name).http.get("/v1/assessments")
    if name in {"policy officer", "administrator"}:
        assert answer.status_code == 403
    else:
        assert len(answer.json()["assessments"]) == (name in {*READERS, "referrer"})


@pytest.mark.parametrize("reference", ["\0", "two\nlines", "half \ud83d"])
def test_under_what_cannot_be_printed_nothing_is_kept(database: Database, reference: str) -> None:
    """Neither database is asked for what it could not look for."""
    assert latest(Records(database, Clock(), ""), CALLERS["police"], None, 1, reference) == ([], None)
