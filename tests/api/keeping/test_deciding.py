"""Decision records over HTTP: who records them, after having seen what, and every word as it was told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.council import ACT, CALLERS, HARMED, NOTIFY, SAID, Council, Json, council_in, judged

BRIEF: Json = {**HARMED, "detail": "brief"}


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


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
                    {"partner": "police", "position": "disagree", "reason": "judged_otherwise", "text": "It is."},
                    {"partner": "ICB", "position": "need more information", "reason": "facts_differ", "text": None},
                ],
            }
        ],
        "judgements": [judged("yes", "police", text="The X-ray.")],
        "votes": [
            {"partner": "ICB", "vote": "against", "text": None},
            {"partner": "police", "vote": "for", "text": "!"},
        ],
        "scrutineer": {"view": "disagree", "text": "Notify now."},
        "rationale": "As minuted.",
    }  # fmt: skip
    answer = police.decide(kept["id"], told)
    record = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/assessments/{kept['id']}/decisions/{record['id']}"
    assert answer.headers["etag"] == police.read(kept["id"]).headers["etag"]
    assert {key: record[key] for key in told if key != "decisions"} == {
        key: value for key, value in told.items() if key != "decisions"
    }
    assert (record["by"], record["roles"], record["at"]) == ("police", ["partner-police"], "2026-04-03T12:00:00Z")
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
            "superseded_by": None,
        }
    ]
    assert record["not_voted"] == ["local authority"]
    assert record["dissent"] == [
        {"on": NOTIFY, "share_with": "delegated safeguarding partners"},
        {"on": "local review", "share_with": "delegated safeguarding partners"},
    ]
    assert len(record["warnings"]) == 4
    assert "still stands as a duty (must)" in record["warnings"][0]
    assert "no partner whose position is recorded agrees" in record["warnings"][1]
    assert police.http.get(answer.headers["location"]).json() == record
    assert police.http.get(f"/v1/assessments/{kept['id']}/decisions").json() == {"decisions": [record]}
    assert police.read(kept["id"]).json()["decisions"] == [record]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (None, 428),
        ('"other"', 412),
        ("{}", 201),
        ("W/{}", 201),
        ('"other", {}', 201),
        ("*", 428),
        ("W/*", 428),
        ("{}, *", 428),
        ("", 412),
        ("{}x", 412),
    ],
)
def test_what_was_seen_has_to_be_said(council: Council, sent: str | None, status: int) -> None:
    """The ETag of the assessment as it is now; ``*`` names none, so it says nothing of what was seen."""
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
    "text",
    ["a" * 4000, "👩‍👩‍👧 🚸", "<b>bold</b> & [x](http://y) | `z`", "nul \0 and bell \a",
     "\u202eright to left\u202c עברית", "two\nlines\r\nand\tmore", "'; DROP TABLE entries; --",
     "\ufeff\uffff\U0010ffff", "e\u0301"],
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


def test_without_a_database_nothing_is_decided(council: Council) -> None:
    """503, and it says so."""
    council.without_records()
    told = {"on": "2026-04-01", "decisions": [ACT | SAID]}
    answer = council.caller("police").decide("x", told, seen='"x"')
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/records-not-available")


def test_one_decision_is_read_by_its_own_address(council: Council) -> None:
    """In its matter only, by whoever may see it, and the same whatever is decided after it."""
    police, other = council.caller("police"), council.caller("police")
    id_, elsewhere = police.kept(), other.kept()
    first = police.decided(id_, judgements=[judged("yes")])
    address = f"/v1/assessments/{id_}/decisions/{first['id']}"
    police.decided(first["next_assessment"], decisions=[{**ACT, **SAID}])
    assert police.http.get(address).json() == first
    assert council.caller("scrutineer").http.get(address).json() == first
    assert police.http.get(f"/v1/assessments/{first['next_assessment']}/decisions/{first['id']}").json() == first
    assert police.http.get(f"/v1/assessments/{elsewhere}/decisions/{first['id']}").status_code == 404
    assert council.caller("elsewhere").http.get(address).status_code == 404
    assert council.caller("referrer").http.get(address).status_code == 404
