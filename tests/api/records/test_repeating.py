"""Sent twice under one key, kept once: by whoever, whenever, at whatever moment the first one ended."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from httpx2 import Response
from sqlalchemy import func, select

from api.records import repeating
from api.records.database import Database
from api.records.erasing import erase
from api.records.tables import entries, sent
from tests.api.council import CANARY, HARMED, NOTIFY, Council, Json, judged
from tests.api.records.matters import GROUNDS

BRIEF: Json = {**HARMED, "detail": "brief"}
MEETING: Json = {
    "on": "2026-04-01",
    "decisions": [{"recommendation": NOTIFY, "decision": "act", "rationale": "All agree."}],
    "votes": [{"partner": "police", "vote": "for"}],
}


@pytest.fixture
def council(database: Database) -> Council:
    """A council with a database of each kind."""
    return Council(database)


def _entries(council: Council) -> int:
    with council.database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(entries)) or 0


@pytest.mark.parametrize("case", [HARMED, BRIEF], ids=["full", "brief"])
def test_the_same_body_is_answered_by_the_same_bytes(council: Council, case: Json) -> None:
    """And the same headers, though a day has nearly passed and there was a decision: nothing is kept again."""
    referrer = council.caller("referrer")
    first = referrer.keep(case, key="one")
    council.caller("police").decide(first.json()["id"], MEETING)
    kept = _entries(council)
    council.clock.move(hours=23, minutes=59)
    again = referrer.keep(case, key="one")
    assert (again.status_code, again.content) == (201, first.content)
    assert {key: again.headers[key] for key in ("etag", "location")} == {
        key: first.headers[key] for key in ("etag", "location")
    }
    assert _entries(council) == kept


def test_a_case_without_a_date_repeated_next_day_is_the_case_that_was_kept(council: Council) -> None:
    """What was sent is the same; that today has become another day makes no other request of it."""
    referrer = council.caller("referrer")
    undated = {key: value for key, value in BRIEF.items() if key != "on"}
    first = referrer.keep(undated, key="one")
    council.clock.move(hours=20)
    assert referrer.keep(undated, key="one").content == first.content


def test_the_same_body_in_another_order_is_the_same(council: Council) -> None:
    """JSON objects have no order."""
    referrer = council.caller("referrer")
    first = referrer.keep(BRIEF, key="one")
    assert referrer.keep(dict(reversed(BRIEF.items())), key="one").content == first.content


@pytest.mark.parametrize(
    "other",
    [{"reference": "B"}, {"detail": "full"}, {"on": "2026-04-02"}, {"facts": {**HARMED["facts"], "age_at_harm": 1}}],
)
def test_another_body_under_the_key_is_refused(council: Council, other: Json) -> None:
    """Whatever is other about it: a caller that mixes keys up must not take one record for another."""
    referrer = council.caller("referrer")
    assert referrer.keep(BRIEF, key="one").status_code == 201
    answer = referrer.keep({**BRIEF, **other}, key="one")
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/idempotency-key-reused")
    assert _entries(council) == 1


def test_the_same_key_of_another_caller_is_another_key(council: Council) -> None:
    """Of the same tenant, and of one by the same name in another tenant."""
    names = ["local authority", "police", "elsewhere"]
    ids = [council.caller(name).keep(BRIEF, key="one").json()["id"] for name in names]
    assert len(set(ids)) == 3
    assert [council.caller(name).keep(BRIEF, key="one").json()["id"] for name in names] == ids


def test_after_a_day_it_is_a_new_record(council: Council) -> None:
    """Also with another body: the key is free again, and what was kept stays."""
    referrer = council.caller("referrer")
    first = referrer.kept(BRIEF, key="one")
    council.clock.move(hours=24)
    second = referrer.kept(BRIEF, key="one")
    council.clock.move(hours=25)
    third = referrer.kept(HARMED, key="one")
    assert len({first, second, third}) == 3
    assert referrer.read(first).status_code == referrer.read(second).status_code == 200


def test_nothing_that_was_said_is_in_what_is_noted(council: Council) -> None:
    """The key and the body are there as digests only, and go once they are a day old."""
    referrer = council.caller("referrer")
    referrer.keep(BRIEF, key=CANARY, reference=CANARY)
    with council.database.reading() as connection:
        noted = connection.execute(select(sent)).one()
    assert CANARY not in str(tuple(noted))
    assert {len(noted.key), len(noted.body)} == {64}
    council.clock.move(hours=24)
    referrer.keep(BRIEF, key="two")
    with council.database.reading() as connection:
        assert [row.key for row in connection.execute(select(sent))] != [noted.key]


def test_what_was_erased_is_not_kept_anew_by_a_repetition(council: Council) -> None:
    """A program that sends it again is told that it was erased; after a day, or with a new key, it is a new request."""
    referrer = council.caller("referrer")
    first, other = referrer.kept(BRIEF, key="one"), referrer.kept(BRIEF, key="two")
    _erase(council, first)
    kept = _entries(council)
    for body in (BRIEF, HARMED):
        answer = referrer.keep(body, key="one")
        assert (answer.status_code, answer.json()["type"]) == (410, "/problems/erased")
        assert "nothing is kept now" in answer.json()["detail"]
    assert _entries(council) == kept
    assert referrer.kept(BRIEF, key="two") == other
    assert council.caller("other referrer").keep(BRIEF, key="one").status_code == 201
    council.clock.move(hours=24)
    assert referrer.kept(BRIEF, key="one") != first


def test_an_erased_decision_is_not_kept_anew_either(council: Council) -> None:
    """Nor is what it was recorded on told to be there."""
    partner = council.caller("police")
    id_ = partner.kept(BRIEF)
    seen = partner.read(id_).headers["etag"]
    assert partner.decide(id_, MEETING, seen=seen, key="one").status_code == 201
    _erase(council, id_)
    answer = partner.decide(id_, MEETING, seen=seen, key="one")
    assert (answer.status_code, answer.json()["type"]) == (410, "/problems/erased")


def test_of_a_body_that_was_erased_no_digest_is_left(council: Council) -> None:
    """Whoever has the key could guess by it at what the body said."""
    referrer = council.caller("referrer")
    _erase(council, referrer.kept(BRIEF, key="one"))
    with council.database.reading() as connection:
        assert [row.body for row in connection.execute(select(sent))] == [""]


def _erase(council: Council, id_: str) -> None:
    with council.database.writing() as connection:
        erase(connection, "fenland", id_, GROUNDS)


@pytest.mark.parametrize("key", ["", "a" * 256, "schlüssel", "tab\tbetween"])
def test_a_key_is_plain_and_not_endless(council: Council, key: str) -> None:
    """Another is refused before anything is kept, with what to send, and is not repeated."""
    http = council.caller("referrer").http
    answer = http.post(
        "/v1/assessments", json={**BRIEF, "record": True}, headers={b"Idempotency-Key": key.encode("latin-1")}
    )
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/query-refused")
    assert "Idempotency-Key" in answer.json()["detail"]
    assert _entries(council) == 0


def test_two_keys_are_none(council: Council) -> None:
    """It could not be said which one holds."""
    headers = [("Idempotency-Key", "one"), ("Idempotency-Key", "two")]
    answer = council.caller("referrer").http.post("/v1/assessments", json={**BRIEF, "record": True}, headers=headers)
    assert answer.status_code == 422
    assert _entries(council) == 0


def test_a_decision_is_repeated_like_an_assessment(council: Council) -> None:
    """The same bytes, though its If-Match holds no more; another body or another assessment is refused."""
    police = council.caller("police")
    id_, other = police.kept(BRIEF), police.kept(BRIEF)
    seen = police.read(id_).headers["etag"]
    first = police.decide(id_, MEETING, seen=seen, key="one")
    assert first.status_code == 201
    council.caller("ICB").decided(id_, decisions=MEETING["decisions"])
    kept = _entries(council)
    again = police.decide(id_, MEETING, seen=seen, key="one")
    assert (again.status_code, again.content, again.headers["etag"]) == (201, first.content, first.headers["etag"])
    # A caller that lost the answer may have lost the ETag, too.
    path = f"/v1/assessments/{id_}/decisions"
    assert police.http.post(path, json=MEETING, headers={"Idempotency-Key": "one"}).content == first.content
    for answer in (
        police.decide(id_, {**MEETING, "rationale": "More."}, key="one"),
        police.decide(other, MEETING, key="one"),
        police.keep(BRIEF, key="one"),
    ):
        assert (answer.status_code, answer.json()["type"]) == (422, "/problems/idempotency-key-reused")
    assert council.caller("ICB").decide(id_, MEETING, seen=seen, key="one").status_code == 412
    assert _entries(council) == kept


def _at_once(*asked: Callable[[], Response]) -> list[Response]:
    """What each is answered, all being asked at the same moment."""
    together = Barrier(len(asked))

    def ask(one: Callable[[], Response]) -> Response:
        together.wait(10)
        return one()

    with ThreadPoolExecutor(len(asked)) as pool:
        return list(pool.map(ask, asked))


def test_two_at_once_keep_one(council: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both find nothing under the key and assess; whoever comes second to the lock answers what the first one kept."""
    both_looked = Barrier(2)
    looked = repeating.Repeatable.kept
    calls = iter(range(4))

    def kept(self: repeating.Repeatable, *told: object) -> str | None:
        found = looked(self, *told)  # type: ignore[arg-type]
        if next(calls) < 2:
            both_looked.wait(10)
        return found

    monkeypatch.setattr(repeating.Repeatable, "kept", kept)
    callers = [council.caller("referrer"), council.caller("referrer")]
    first, second = _at_once(*(lambda one=one: one.keep(BRIEF, key="one") for one in callers))
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert _entries(council) == 1


def test_two_at_once_of_another_body_keep_one(council: Council) -> None:
    """The other one is told that its key was used."""
    first, second = council.caller("referrer"), council.caller("referrer")
    answers = _at_once(lambda: first.keep(BRIEF, key="one"), lambda: second.keep(BRIEF, key="one", reference="another"))
    assert sorted(one.status_code for one in answers) == [201, 422]
    assert _entries(council) == 1


def test_two_clerks_deciding_at_once(council: Council) -> None:
    """One decision is kept; the other clerk has not seen it, and is told so."""
    clerks = [council.caller("police"), council.caller("ICB")]
    id_ = clerks[0].kept(BRIEF)
    seen = clerks[0].read(id_).headers["etag"]
    told = {**MEETING, "judgements": [judged("yes")]}
    answers = _at_once(*(lambda one=one: one.decide(id_, told, seen=seen) for one in clerks))
    assert sorted(one.status_code for one in answers) == [201, 412]
    refused = next(one for one in answers if one.status_code == 412)
    assert refused.json()["type"] == "/problems/changed-meanwhile"
    assert len(clerks[0].read(id_).json()["decisions"]) == 1
    # The assessment, the decision, and what was assessed anew with it.
    assert _entries(council) == 3
