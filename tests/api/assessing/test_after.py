"""Keeping an assessment in the matter of an earlier one, as when more is known at a later meeting."""

from uuid import uuid4

import pytest
from icalendar import Calendar

from api.records.database import Database
from api.records.erasing import Held, erase, hold
from api.records.retention import Periods, due
from api.turns import assess
from rules_engine.deadlines import Length
from tests.api.council import ACT, HARMED, NOTIFY, SAID, Council, Json, judged
from tests.api.records.matters import GROUNDS, sound

BRIEF: Json = {**HARMED, "detail": "brief"}
LATER: Json = {**BRIEF, "on": "2026-04-08", "facts": {**HARMED["facts"], "abuse_or_neglect": "known"}}
DECIDED: Json = {**ACT, **SAID}


@pytest.fixture
def council(database: Database) -> Council:
    """A council with a database of each kind."""
    return Council(database)


def test_it_joins_the_matter_of_the_one_it_comes_after(council: Council) -> None:
    """Of any in the matter; each says what it came after, and names those after it."""
    partner = council.caller("police")
    first = partner.kept(BRIEF)
    followed = partner.decided(first, decisions=[DECIDED], judgements=[judged("yes")])["next_assessment"]
    council.clock.move(days=7)
    told = partner.keep(LATER, after=followed)
    assert told.status_code == 201
    kept = told.json()["kept"]
    assert (kept["matter"], kept["after"], kept["after_kind"]) == (first, followed, "assessment")
    second = told.json()["id"]
    read = {id_: partner.read(id_).json() for id_ in (first, followed, second)}
    assert [one["later"] for one in read.values()] == [[followed, second], [second], []]
    assert [one["kept"]["after_kind"] for one in read.values()] == [None, "decision", "assessment"]
    assert {one["kept"]["matter"] for one in read.values()} == {first}
    assert read[first]["decisions"] == read[second]["decisions"] != []
    paper = partner.http.get(f"/v1/assessments/{first}/rationale?format=markdown").text
    assert f"assessment {second}. Read that one for what holds now" in paper
    assert sound(council.database, "fenland").entries == 4


def test_a_decision_needs_it_to_have_been_seen(council: Council) -> None:
    """Who read the earlier one before is told to read again; what is decided then stands in the whole matter."""
    partner, other = council.caller("police"), council.caller("ICB")
    first = partner.kept(BRIEF)
    seen = partner.read(first).headers["etag"]
    second = other.kept(LATER, after=first)
    council.clock.move(days=7)
    meeting = {"on": "2026-04-08", "decisions": [DECIDED], "judgements": [judged("yes")]}
    assert partner.read(first, **{"If-None-Match": seen}).status_code == 200
    answer = partner.decide(first, meeting, seen=seen)
    assert (answer.status_code, answer.json()["type"]) == (412, "/problems/changed-meanwhile")
    record = partner.decide(second, meeting)
    assert record.status_code == 201
    again = partner.decided(first, on="2026-04-08", decisions=[DECIDED])
    (one,) = again["decisions"]
    assert (one["recommendation"], one["supersedes"]) == (NOTIFY, record.json()["id"])
    assert len(partner.read(second).json()["decisions"]) == 2


def test_what_was_judged_before_counts_at_the_next_decision(council: Council) -> None:
    """The later case is kept as it was told; the meeting that decides on it has the judgements of the matter."""
    partner = council.caller("local authority")
    first = partner.kept(BRIEF)
    partner.decided(first, judgements=[judged("yes")])
    council.clock.move(days=7)
    second = partner.kept(LATER, after=first)
    assert partner.recommended(second)[NOTIFY]["awaiting_judgement"]
    record = partner.decided(second, on="2026-04-08", votes=[{"partner": "police", "vote": "for"}])
    assert partner.recommended(record["next_assessment"])[NOTIFY]["status"] == "applies"


def test_repeated_it_is_kept_once(council: Council) -> None:
    """By the same bytes, whatever came after it; the same key with another one to come after is another body."""
    partner = council.caller("police")
    first, other = partner.kept(BRIEF), partner.kept(BRIEF)
    told = partner.keep(LATER, key="one", after=first)
    partner.kept(LATER, after=told.json()["id"])
    assert partner.keep(LATER, key="one", after=first).content == told.content
    assert partner.keep(LATER, key="one", after=other).json()["type"] == "/problems/idempotency-key-reused"


def test_what_cannot_be_read_is_not_told_from_what_is_not_there(council: Council) -> None:
    """Another's, another tenant's, an erased one, a decision, none, and an id that is none: the same problem."""
    partner, form, stranger = (council.caller(name) for name in ("police", "referrer", "other referrer"))
    own, others = form.kept(BRIEF), partner.kept(BRIEF)
    elsewhere = council.caller("elsewhere").kept(BRIEF)
    decision = partner.decided(others, decisions=[DECIDED], judgements=[judged("yes")])["id"]
    erased = form.kept(BRIEF)
    with council.database.writing() as connection:
        erase(connection, "fenland", erased, GROUNDS)
    before = sound(council.database, "fenland").entries
    ids = [others, elsewhere, erased, decision, str(uuid4()), "", "none", own.upper(), "\0", "a" * 200]
    answers = [form.keep(LATER, after=one) for one in ids] + [stranger.keep(LATER, after=own)]
    assert {one.status_code for one in answers} == {422}
    assert len({one.content for one in answers}) == 1
    assert [(e["pointer"], e["code"]) for e in answers[0].json()["errors"]] == [("/after", "not_found")]
    assert sound(council.database, "fenland").entries == before
    assert form.keep(LATER, after=own).status_code == 201


def test_a_form_sees_of_its_matter_what_it_kept(council: Council) -> None:
    """What partners keep after it is not told, and cancels no deadline of what the form may read."""
    form, partner = council.caller("referrer"), council.caller("police")
    first = form.kept(BRIEF)
    before = form.read(first)
    second = partner.kept(LATER, after=first)
    assert form.read(first).content == before.content
    assert _calendar(council, "referrer", first) == {("TENTATIVE", 0)}
    own = form.kept(LATER, after=first)
    assert form.read(first).json()["later"] == [own]
    assert partner.read(first).json()["later"] == [second, own]
    assert _calendar(council, "referrer", first) == {("CANCELLED", 1)}
    assert _calendar(council, "referrer", own) == {("TENTATIVE", 4)}


def test_only_what_is_kept_comes_after(council: Council) -> None:
    """Without record, in a batch, and of another type it is refused at its place, with all else that is wrong."""
    partner = council.caller("police")
    id_ = partner.kept(BRIEF)
    wrong = {**BRIEF, "facts": {"died": "nope"}}
    for record, after, code in (
        (False, id_, "not_permitted"), (True, 7, "wrong_type"), (True, [id_], "wrong_type"),
        (True, str(uuid4()), "not_found"),
    ):  # fmt: skip
        errors = partner.keep(wrong, record=record, after=after).json()["errors"]
        assert {(e["pointer"], e["code"]) for e in errors} == {("/after", code), ("/facts/died", "not_permitted")}
    batch = partner.http.post("/v1/assessments/batch", json={"cases": [{**BRIEF, "after": id_}]})
    assert batch.json()["results"][0]["problem"]["errors"][0]["pointer"] == "/after"
    assert partner.keep(BRIEF, after=None).json()["kept"]["after"] is None


def test_it_is_held_and_retained_with_its_matter(council: Council) -> None:
    """A hold on the first protects it, and the time for which all of it is kept counts from the last."""
    partner = council.caller("police")
    first = partner.kept(BRIEF)
    council.clock.move(days=30)
    second = partner.kept(LATER, after=first)
    tenant, ninety = "fenland", Periods(Length(90, "days"), None)
    with council.database.reading() as connection:
        days = [council.clock.today().replace(month=month, day=1) for month in (7, 8)]
        assert [len(due(connection, tenant, ninety, day)) for day in days] == [0, 1]
    with council.database.writing() as connection:
        hold(connection, tenant, first, GROUNDS)
    with pytest.raises(Held), council.database.writing() as connection:
        erase(connection, tenant, first, GROUNDS)
    assert partner.read(second).status_code == 200


def test_erasing_takes_the_whole_matter(council: Council) -> None:
    """What came later as well; the chain verifies."""
    partner = council.caller("police")
    first = partner.kept(BRIEF)
    second = partner.kept(LATER, after=first)
    with council.database.writing() as connection:
        erase(connection, "fenland", first, GROUNDS)
    assert [partner.read(one).status_code for one in (first, second)] == [410, 410]
    assert partner.keep(LATER, after=second).status_code == 422
    assert sound(council.database, "fenland").erased == 2


def test_an_erasure_that_comes_between_is_seen(council: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there as the case was assessed, and is erased before it is kept: nothing is kept in its matter."""
    partner = council.caller("police")
    first = partner.kept(BRIEF)

    def erasing(*told: object, **more: object) -> object:
        with council.database.writing() as connection:
            erase(connection, "fenland", first, GROUNDS)
        return assess(*told, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("api.assessing.recording.assess", erasing)
    answer = partner.keep(LATER, after=first)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/after")
    assert sound(council.database, "fenland").entries == 2


def test_its_calendar_takes_the_place_of_the_earlier_one(council: Council) -> None:
    """The same event, of a higher number; the earlier one's says that it is superseded."""
    partner = council.caller("police")
    first = partner.kept(BRIEF)
    assert _calendar(council, "police", first) == {("TENTATIVE", 0)}
    second = partner.kept(LATER, after=first)
    assert _calendar(council, "police", first) == {("CANCELLED", 1)}
    assert _calendar(council, "police", second) == {("TENTATIVE", 2)}
    council.clock.move(days=7)
    record = partner.decided(second, on="2026-04-08", judgements=[judged("yes")])
    assert _calendar(council, "police", second) == {("CANCELLED", 3)}
    assert _calendar(council, "police", record["next_assessment"]) == {("CONFIRMED", 4)}


def _calendar(council: Council, name: str, id_: str) -> set[tuple[str, int]]:
    """The state and the number of each event in the calendar of an assessment."""
    answer = council.caller(name).http.get(f"/v1/assessments/{id_}/deadlines.ics")
    assert answer.status_code == 200
    found = Calendar.from_ical(answer.content)
    assert isinstance(found, Calendar)
    assert found.events
    return {(str(event.status), int(event.sequence)) for event in found.events}
