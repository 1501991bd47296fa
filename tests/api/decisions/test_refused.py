"""Decisions that cannot be recorded: what is wrong is told at its place, and nothing is kept or repeated."""

import logging
from typing import Any

import pytest

from tests.api.council import ACT, CANARY, HARMED, NOTIFY, SAID, Council, Json, judged

BRIEF: Json = {**HARMED, "detail": "brief"}


def _votes(local_authority: str | None = None, police: str | None = None, icb: str | None = None) -> list[Json]:
    cast = {"local authority": local_authority, "police": police, "ICB": icb}
    return [{"partner": partner, "vote": vote} for partner, vote in cast.items() if vote]


def _refused(council: Council, id_: str, **told: object) -> set[tuple[str, str]]:
    answer = council.caller("police").decide(id_, {"on": "2026-04-01", **told})
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/record-refused"), answer.text
    assert CANARY not in answer.text
    assert council.caller("police").read(id_).json()["decisions"] == []
    return {(error["pointer"], error["code"]) for error in answer.json()["errors"]}


@pytest.mark.parametrize(
    ("told", "errors"),
    [
        ({"decisions": [{**ACT, **SAID, "recommendation": "notify_the_pannel"}]},
         {("/decisions/0/recommendation", "unknown")}),
        ({"decisions": [{**ACT, **SAID, "recommendation": CANARY}]}, {("/decisions/0/recommendation", "unknown")}),
        ({"decisions": [ACT | SAID, ACT | SAID]}, {("/decisions", "duplicated")}),
        ({"decisions": [ACT]}, {("/decisions/0/rationale", "missing")}),
        ({"decisions": [{**ACT, "decision": "decide later"}]}, {("/decisions/0/rationale", "missing")}),
        ({"decisions": [ACT | {"reason": "other"}]}, {("/decisions/0/rationale", "missing")}),
        ({"decisions": [ACT], "judgements": [judged("no")]},
         {("/decisions/0/rationale", "missing"), ("/decisions/0/reason", "missing")}),
        ({"decisions": [{**ACT, "decision": "do not act"}], "judgements": [judged("yes")]},
         {("/decisions/0/rationale", "missing"), ("/decisions/0/reason", "missing")}),
        ({"decisions": [{**ACT, **SAID, "decision": "decide later"}], "judgements": [judged("yes")]},
         {("/decisions/0/reason", "missing")}),
        ({"decisions": [{**ACT, **SAID, "positions": [{"partner": "ICB", "position": "disagree"}]}]},
         {("/decisions/0/positions/0/reason", "missing")}),
        ({"decisions": [{**ACT, **SAID, "positions": [{"partner": "ICB", "position": "need more information"}]}]},
         {("/decisions/0/positions/0/reason", "missing")}),
        ({"decisions": [{**ACT, **SAID, "positions": [{"partner": "ICB", "position": "disagree", "reason": "other"}]}]},
         {("/decisions/0/positions/0/text", "missing")}),
        ({"decisions": [{**ACT, **SAID, "positions": [{"partner": "ICB", "position": "agree"}] * 2}]},
         {("/decisions/0/positions", "duplicated")}),
        ({"votes": [*_votes(police="for"), *_votes(police="against")]}, {("/votes", "duplicated")}),
        ({"judgements": [judged("yes"), judged("no")]}, {("/judgements", "duplicated")}),
        ({"judgements": [judged(CANARY)]}, {("/judgements/0/answer", "not_permitted")}),
        ({"judgements": [judged("yes", "police"), judged("Yes", "ICB")]}, {("/judgements/1/answer", "not_permitted")}),
        ({"judgements": [judged("yes", "po\nlice")]}, {("/judgements/0/by", "not_permitted")}),
        ({"judgements": [{"fact": "died", "answer": "no"}]}, {("/judgements/0/fact", "unknown_fact")}),
        ({"judgements": [{"fact": CANARY, "answer": CANARY}]}, {("/judgements/0/fact", "unknown_fact")}),
        ({"judgements": [{"fact": "police_vote", "answer": "for"}]}, {("/judgements/0/fact", "not_permitted")}),
        ({"votes": _votes(police="for"), "scrutineer": {"view": "disagree"}}, {("/scrutineer/text", "missing")}),
        ({"on": "2026-04-02", "decisions": [ACT | SAID]}, {("/on", "in_future")}),
        ({"on": "9999-12-31", "decisions": [ACT | SAID]}, {("/on", "in_future")}),
        ({"on": "2026-03-31", "decisions": [ACT | SAID]}, {("/on", "too_early")}),
        ({"on": "0001-01-01", "judgements": [judged("yes")]}, {("/on", "too_early")}),
    ],
)  # fmt: skip
def test_what_cannot_be_recorded_is_told_where_it_is(council: Council, told: Json, errors: set[object]) -> None:
    """Each with its place, and nothing is kept."""
    assert _refused(council, council.caller("police").kept(BRIEF), **told) == errors


def test_what_is_permitted_is_told(council: Council) -> None:
    """The name that was meant, the answers that there are, the codes of reasons, the judgements that are missed."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    told = {
        "on": "2026-04-01",
        "decisions": [{**ACT, **SAID, "recommendation": "notify_the_pannel"}],
        "judgements": [judged("yess"), {"fact": "seriuos_harm", "answer": "yes"}],
    }
    unknown, answer, fact = police.decide(id_, told).json()["errors"]
    assert unknown["nearest"] == NOTIFY
    assert (answer["permitted"], answer["nearest"]) == (["yes", "no", "not known"], "yes")
    assert fact["nearest"] == "serious_harm"
    missing = police.decide(id_, {"on": "2026-04-01", "decisions": [ACT]}).json()["errors"][0]
    assert missing["permitted"] == ["serious_harm"]
    positions = [{"partner": "ICB", "position": "disagree"}]
    told = {"on": "2026-04-01", "decisions": [{**ACT, **SAID, "positions": positions}]}
    assert "judged_otherwise" in police.decide(id_, told).json()["errors"][0]["permitted"]


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b'{"on": "2026-04-01", "rationale": "\\ud800"}', "application/json", 400),
        (b'{"on": "2026-04-01", "on": "2026-04-01"}', "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"rationale": "' + b"a" * 1024 * 1024 + b'"}', "application/json", 413),
        (b"on=2026-04-01", "application/x-www-form-urlencoded", 415),
    ],
)
def test_what_cannot_be_read_is_no_decision(council: Council, body: bytes, content_type: str, status: int) -> None:
    """Half a character, a key twice, no text, too much of it, another kind of body."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    headers = {"content-type": content_type, "If-Match": police.read(id_).headers["etag"]}
    answer = police.http.post(f"/v1/assessments/{id_}/decisions", content=body, headers=headers)
    assert answer.status_code == status


def test_no_error_and_no_log_repeats_what_was_said(council: Council, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever part is wrong, and when all is well."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    whole: Json = {
        "on": "2026-04-01",
        "rationale": CANARY,
        "decisions": [{**ACT, "rationale": CANARY}],
        "judgements": [judged("yes", CANARY, text=CANARY)],
        "votes": [{"partner": "police", "vote": "for", "text": CANARY}],
        "scrutineer": {"view": "agree", "text": CANARY},
    }
    wrong: list[Any] = [
        {**whole, CANARY: CANARY},
        {**whole, "on": CANARY},
        {**whole, "decisions": [{**ACT, "rationale": CANARY, "recommendation": CANARY}]},
        {**whole, "decisions": [{**ACT, "rationale": CANARY * 1000, "decision": CANARY, "reason": CANARY}]},
        {**whole, "judgements": [judged(CANARY, CANARY), judged(CANARY, CANARY)]},
        {**whole, "judgements": [{"fact": CANARY, "answer": CANARY, "by": CANARY * 100}]},
        {**whole, "votes": [{"partner": CANARY, "vote": CANARY}]},
        {**whole, "scrutineer": {"view": CANARY}},
        [CANARY],
        CANARY,
    ]
    with caplog.at_level(logging.DEBUG):
        for told in wrong:
            answer = police.decide(id_, told)
            assert answer.status_code == 422
            assert CANARY not in answer.text
            assert CANARY not in str(answer.headers)
        assert police.decide(id_, whole).status_code == 201
    assert CANARY not in caplog.text
