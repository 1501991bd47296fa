"""Decision records over HTTP: what a meeting records, what it is told, and what becomes of it."""

import itertools
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.council import CALLERS, CANARY, HARMED, NOTIFY, Council, Json, council_in, judged

REVIEW = "decide_on_a_local_review"
SHARE = "record_and_share_disagreement"
BRIEF: Json = {**HARMED, "detail": "brief"}
ACT: Json = {"recommendation": NOTIFY, "decision": "act"}
SAID: Json = {"rationale": "As the partners discussed."}


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def _votes(local_authority: str | None = None, police: str | None = None, icb: str | None = None) -> list[Json]:
    cast = {"local authority": local_authority, "police": police, "ICB": icb}
    return [{"partner": partner, "vote": vote} for partner, vote in cast.items() if vote]


def _refused(council: Council, id_: str, **told: object) -> set[tuple[str, str]]:
    answer = council.caller("police").decide(id_, {"on": "2026-04-01", **told})
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/record-refused"), answer.text
    assert CANARY not in answer.text
    assert council.caller("police").read(id_).json()["decisions"] == []
    return {(error["pointer"], error["code"]) for error in answer.json()["errors"]}


def test_a_whole_meeting_is_recorded(council: Council) -> None:
    """Positions with their reasons, judgements, votes, the scrutineer, the rationale: as told, and what follows."""
    police = council.caller("police")
    kept = police.keep(HARMED).json()
    council.clock.move(days=2, hours=3)
    told: Json = {
        "on": "2026-04-02",
        "decisions": [
            {
                "recommendation": NOTIFY,
                "decision": "do not act",
                "reason": "information_awaited",
                "rationale": "The consultant has not reported.",
                "positions": [
                    {"partner": "police", "position": "disagree", "reason": "judged_otherwise", "text": "It is serious."},
                    {"partner": "ICB", "position": "need more information", "reason": "information_awaited", "text": None},
                ],
            }
        ],
        "judgements": [judged("yes", "police", text="The X-ray.")],
        "votes": [{"partner": "ICB", "vote": "against", "text": None}, {"partner": "police", "vote": "for", "text": "!"}],
        "scrutineer": {"view": "disagree", "text": "Notify now."},
        "rationale": "As minuted.",
    }  # fmt: skip
    answer = police.decide(kept["id"], told)
    record = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/assessments/{kept['id']}/decisions"
    assert answer.headers["etag"] == police.read(kept["id"]).headers["etag"]
    assert {key: record[key] for key in told if key != "decisions"} == {
        key: value for key, value in told.items() if key != "decisions"
    }
    assert (record["by"], record["at"]) == ("police", "2026-04-03T12:00:00Z")
    assert record["assessment"]["id"] == kept["id"]
    assert (record["assessment"]["on"], record["assessment"]["rulebook"]) == ("2026-04-01", kept["rulebook"]["digest"])
    assert record["assessment"]["engine"]
    assert record["decisions"] == [
        {
            **told["decisions"][0],
            "title": police.recommended(kept["id"])[NOTIFY]["title"],
            "status": "undetermined",
            "recommended": "applies",
            "modality": "must",
            "departs": True,
            "unrecorded": [],
            "not_heard": ["local authority"],
            "dissent": ["police"],
            "supersedes": None,
        }
    ]
    assert record["not_voted"] == ["local authority"]
    assert record["dissent"] == [
        {"on": NOTIFY, "share_with": "delegated safeguarding partners"},
        {"on": "local review", "share_with": "delegated safeguarding partners"},
    ]
    assert len(record["warnings"]) == 3
    assert "still stands as a duty (must)" in record["warnings"][0]
    assert police.http.get(answer.headers["location"]).json() == {"decisions": [record]}
    assert police.read(kept["id"]).json()["decisions"] == [record]


@pytest.mark.parametrize(
    ("sent", "status"),
    [(None, 428), ('"other"', 412), ("{}", 201), ("W/{}", 201), ('"other", {}', 201), ("*", 201), ("", 412), ("{}x", 412)],
)
def test_what_was_seen_has_to_be_said(council: Council, sent: str | None, status: int) -> None:
    """The ETag of the assessment as it is now; ``*`` says that whatever there is was seen."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    headers = {} if sent is None else {"If-Match": sent.format(police.read(id_).headers["etag"])}
    told = {"on": "2026-04-01", "decisions": [ACT | SAID]}
    answer = police.http.post(f"/v1/assessments/{id_}/decisions", json=told, headers=headers)
    assert answer.status_code == status
    if status != 201:
        kind = {428: "/problems/condition-needed", 412: "/problems/changed-meanwhile"}[status]
        assert answer.json()["type"] == kind
    assert len(police.read(id_).json()["decisions"]) == (status == 201)


def test_who_has_not_seen_a_decision_anywhere_in_the_matter_does_not_decide(council: Council) -> None:
    """A decision on what was assessed anew supersedes, too: who read the first assessment before it must read again."""
    police, icb = council.caller("police"), council.caller("ICB")
    first = police.kept(BRIEF)
    second = police.decided(first, judgements=[judged("yes", "safeguarding partners")])["next_assessment"]
    seen = icb.read(first).headers["etag"]
    record = police.decided(second, decisions=[ACT])
    assert icb.decide(first, {"on": "2026-04-01", "decisions": [ACT | SAID]}, seen=seen).status_code == 412
    assert [one["id"] for one in icb.read(first).json()["decisions"]][1:] == [record["id"]]


@pytest.mark.parametrize("name", sorted(CALLERS))
def test_who_may_decide(council: Council, name: str) -> None:
    """The statutory partners; the scrutineer takes part, and records nothing."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    seen = police.read(id_).headers["etag"]
    answer = council.caller(name).decide(id_, {"on": "2026-04-01", "decisions": [ACT | SAID]}, seen=seen)
    expected = {"local authority": 201, "police": 201, "ICB": 201, "elsewhere": 404, "case system": 404}
    assert answer.status_code == expected.get(name, 403)


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


def test_a_judgement_becomes_an_answer_of_a_new_assessment(council: Council) -> None:
    """With who made it and when, as at the meeting; it leads on from the decision, and the old one stays as it was."""
    police = council.caller("police")
    id_ = police.kept(HARMED, reference="F-1")
    before = police.read(id_).json()
    council.clock.move(days=5)
    judgement = judged("yes", "safeguarding partners")
    record = police.decided(id_, on="2026-04-03", decisions=[ACT], judgements=[judgement])
    assert record["decisions"][0]["status"] == "undetermined"
    assert record["decisions"][0]["recommended"] == "applies"
    assert record["decisions"][0]["departs"] is False
    new = police.read(record["next_assessment"]).json()
    assert (new["kept"]["after"], new["kept"]["reference"]) == (record["id"], "F-1")
    assert new["rulebook"]["on"] == "2026-04-03"
    notify = police.recommended(new["id"])[NOTIFY]
    assert (notify["status"], notify["deadline"]["due"]) == ("applies", "2026-04-10")
    given = [fact for reason in notify["because"] for fact in reason["facts"] if fact["fact"] == "serious_harm"]
    assert given[0] | {"worked_out_from": []} == {
        "fact": "serious_harm", "answer": "yes", "by": "safeguarding partners", "on": "2026-04-03", "worked_out_from": [],
    }  # fmt: skip
    after = police.read(id_).json()
    assert after | {"decisions": []} == before
    assert after["kept"]["after"] is None


def test_bodies_that_judge_differently_leave_it_open(council: Council) -> None:
    """The fact is contested in the new assessment, both are shown, and it is no "no": a rationale is owed."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    told: Json = {"judgements": [judged("yes", "police"), judged("no", "ICB")]}
    assert _refused(council, id_, decisions=[{**ACT, "decision": "do not act"}], **told) == {
        ("/decisions/0/rationale", "missing")
    }
    record = police.decided(id_, decisions=[{**ACT, **SAID, "decision": "do not act"}], **told)
    assert record["decisions"][0]["recommended"] == "undetermined"
    assert record["decisions"][0]["unrecorded"] == ["serious_harm"]
    assert 'which is no "no"' in record["warnings"][0]
    opened = {fact["fact"]: fact for fact in police.recommended(record["next_assessment"])[NOTIFY]["open"]}
    assert opened["serious_harm"]["state"] == "contested"
    assert [(one["answer"], one["by"]) for one in opened["serious_harm"]["said"]] == [("yes", "police"), ("no", "ICB")]
    # Until the partners judge it together.
    settled = police.decided(
        record["next_assessment"], decisions=[ACT], judgements=[judged("yes", "safeguarding partners")]
    )
    assert settled["decisions"][0]["recommended"] == "applies"


def test_one_body_s_judgement_does_not_drop_another_s(council: Council) -> None:
    """What the police said in the referral stands beside what the authority judges: no single "no" ends the duty."""
    facts = {**HARMED["facts"], "serious_harm": {"answer": "yes", "by": "police", "on": "2026-03-31"}}
    police = council.caller("police")
    id_ = police.kept({**HARMED, "facts": facts})
    assert police.recommended(id_)[NOTIFY]["status"] == "applies"
    later = [{**ACT, **SAID, "decision": "decide later"}]
    record = police.decided(id_, decisions=later, judgements=[judged("no")])
    assert record["decisions"][0]["recommended"] == "undetermined"
    opened = {fact["fact"]: fact for fact in police.recommended(record["next_assessment"])[NOTIFY]["open"]}
    assert {(one["answer"], one["by"]) for one in opened["serious_harm"]["said"]} == {
        ("yes", "police"),
        ("no", "local authority"),
    }


def test_no_majority_is_made_of_votes(council: Council) -> None:
    """However three, two or one of them vote, every recommendation stands alike but the one to share a disagreement."""
    police = council.caller("police")
    facts = {**HARMED["facts"], "serious_harm": "yes", "rapid_review_held": "yes"}
    id_ = police.kept({**BRIEF, "facts": facts})
    decision = {"recommendation": REVIEW, "decision": "act", "rationale": "To be decided."}
    votes = [cast for cast in itertools.product(("for", "against", None), repeat=3) if any(cast)]
    standing, decided = set(), set()
    for cast in votes:
        record = police.decided(id_, decisions=[decision], votes=_votes(*cast))
        found = police.recommended(record["next_assessment"])
        share = found.pop(SHARE)
        differ = len({vote for vote in cast if vote}) == 2
        assert [one["on"] for one in record["dissent"]] == (["local review"] if differ else [])
        if differ:
            assert share["status"] == "applies"
        if None not in cast:
            assert share["status"] == ("applies" if differ else "does_not_apply")
        standing.add(json.dumps({one: (two["status"], two["robust"]) for one, two in found.items()}))
        # Each supersedes the one before.
        decided.add(json.dumps(record["decisions"][0] | {"supersedes": None}))
    assert len(standing) == len(decided) == 1


def test_votes_are_answers_of_the_new_assessment(council: Council) -> None:
    """Of each partner its own, as at the meeting; who has not voted is asked for still."""
    police = council.caller("police")
    facts = {**HARMED["facts"], "serious_harm": "yes", "rapid_review_held": "yes"}
    record = police.decided(police.kept({**HARMED, "facts": facts}), votes=_votes("for", "against"))
    assert record["not_voted"] == ["ICB"]
    assert "ICB" in record["warnings"][-1]
    found = police.recommended(record["next_assessment"])
    states = {one["item"]: one["state"] for one in found[REVIEW]["checklist"]}
    assert states == {
        "the local authority has voted": "done",
        "the police have voted": "done",
        "the ICB has voted": "not known",
    }
    given = {fact["fact"]: fact for reason in found[SHARE]["because"] for fact in reason["facts"]}
    assert (given["police_vote"]["answer"], given["police_vote"]["by"]) == ("against", "police")
    assert given["local_authority_vote"]["on"] == "2026-04-01"


def test_later_meetings_supersede_and_overwrite_nothing(council: Council) -> None:
    """Four of them: on the first assessment, on what was made anew twice, and on the first once more."""
    police = council.caller("police")
    first = police.kept(BRIEF)
    one = police.decided(first, decisions=[ACT | SAID], votes=_votes(police="for"))
    council.clock.move(days=1)
    two = police.decided(
        one["next_assessment"], on="2026-04-02", decisions=[ACT], judgements=[judged("yes", "safeguarding partners")],
    )  # fmt: skip
    council.clock.move(days=1)
    other = {"recommendation": REVIEW, "decision": "act"}
    three = police.decided(two["next_assessment"], on="2026-04-03", decisions=[other], votes=_votes(police="against"))
    council.clock.move(days=1)
    four = police.decided(first, on="2026-04-04", decisions=[ACT, other], votes=_votes(icb="against"))
    assert one["decisions"][0]["supersedes"] is None
    assert two["decisions"][0]["supersedes"] == one["id"]
    assert three["decisions"][0]["supersedes"] is None
    assert [decided["supersedes"] for decided in four["decisions"]] == [two["id"], three["id"]]
    for id_ in (first, one["next_assessment"], two["next_assessment"], three["next_assessment"]):
        assert police.read(id_).json()["decisions"] == [one, two, three, four]
    assert [record["assessment"]["id"] for record in (one, two, three, four)] == [
        first, one["next_assessment"], two["next_assessment"], first,
    ]  # fmt: skip
    # Though the fourth meeting had the first assessment before it, nothing judged or voted since is lost.
    assert four["decisions"][0]["status"] == "undetermined"
    assert four["decisions"][0]["recommended"] == "applies"
    assert four["decisions"][0]["unrecorded"] == []
    causes = police.http.get(f"/v1/assessments/{first}/changes", params={"to": four["next_assessment"]}).json()
    assert causes["facts"] == ["icb_vote", "police_vote", "serious_harm"]
    since = police.http.get(
        f"/v1/assessments/{three['next_assessment']}/changes", params={"to": four["next_assessment"]}
    ).json()
    assert since["facts"] == ["icb_vote"]


def test_a_meeting_recorded_late_says_so(council: Council) -> None:
    """It supersedes what was recorded before it, though that meeting was later: people have to see that."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    council.clock.move(days=5)
    later = {**ACT, **SAID, "reason": "judged_otherwise"}
    police.decided(id_, on="2026-04-05", decisions=[later], judgements=[judged("no", "police")])
    record = police.decided(id_, on="2026-04-03", decisions=[ACT | SAID], judgements=[judged("yes")])
    assert any("later date" in warning for warning in record["warnings"])
    assert police.read(record["next_assessment"]).json()["rulebook"]["on"] == "2026-04-05"


@pytest.mark.parametrize(
    "text",
    ["a" * 4000, "👩‍👩‍👧 🚸", "<b>bold</b> & [x](http://y) | `z`", "nul \0 and bell \a", "\u202eright to left\u202c עברית",
     "two\nlines\r\nand\tmore", "'; DROP TABLE entries; --", "\ufeff\uffff\U0010ffff", "e\u0301"],
    ids=range(9),
)  # fmt: skip
def test_every_text_is_kept_as_it_was_written(council: Council, text: str) -> None:
    """Whatever is in it, in each place where there can be text; and it can be printed in each form."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    position = {"partner": "ICB", "position": "disagree", "reason": "other", "text": text}
    record = police.decided(
        id_,
        rationale=text,
        decisions=[{**ACT, "rationale": text, "positions": [position]}],
        judgements=[judged("yes", text=text)],
        votes=[{"partner": "police", "vote": "for", "text": text}],
        scrutineer={"view": "disagree", "text": text},
    )
    [kept] = police.read(id_).json()["decisions"]
    assert kept == record
    said = [kept["rationale"], kept["decisions"][0]["rationale"], kept["decisions"][0]["positions"][0]["text"]]
    said += [kept["judgements"][0]["text"], kept["votes"][0]["text"], kept["scrutineer"]["text"]]
    assert said == [text] * 6
    for form in ("html", "markdown", "word"):
        assert police.http.get(f"/v1/assessments/{id_}/rationale", params={"format": form}).status_code == 200


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


def test_without_a_database_nothing_is_decided(council: Council) -> None:
    """503, and it says so."""
    council.without_records()
    told = {"on": "2026-04-01", "decisions": [ACT | SAID]}
    answer = council.caller("police").decide("x", told, seen='"x"')
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")
