"""What is made of a decision: the record, the new assessment, and what a later meeting supersedes."""

import itertools
import json

from tests.api.council import ACT, HARMED, NOTIFY, SAID, Council, Json, judged

BRIEF: Json = {**HARMED, "detail": "brief"}
REVIEW = "decide_on_a_local_review"
SHARE = "record_and_share_disagreement"


def _votes(local_authority: str | None = None, police: str | None = None, icb: str | None = None) -> list[Json]:
    cast = {"local authority": local_authority, "police": police, "ICB": icb}
    return [{"partner": partner, "vote": vote} for partner, vote in cast.items() if vote]


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
    expected = {"fact": "serious_harm", "answer": "yes", "by": "safeguarding partners", "on": "2026-04-03"}
    assert given[0] == {**expected, "worked_out_from": []}
    after = police.read(id_).json()
    assert after["later"] == [new["id"]]
    assert after | {"decisions": [], "later": []} == before
    assert after["kept"]["after"] is None


def test_bodies_that_judge_differently_leave_it_open(council: Council) -> None:
    """The fact is contested in the new assessment, both are shown, and it is no "no": a rationale is owed."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    told: Json = {"judgements": [judged("yes", "police"), judged("no", "ICB")]}
    without = police.decide(id_, {"on": "2026-04-01", "decisions": [{**ACT, "decision": "do not act"}], **told})
    assert [error["pointer"] for error in without.json()["errors"]] == ["/decisions/0/rationale"]
    record = police.decided(id_, decisions=[{**ACT, **SAID, "decision": "do not act"}], **told)
    assert record["decisions"][0]["recommended"] == "undetermined"
    assert record["decisions"][0]["unrecorded"] == ["serious_harm"]
    assert 'which is no "no"' in record["warnings"][0]
    opened = {fact["fact"]: fact for fact in police.recommended(record["next_assessment"])[NOTIFY]["open"]}
    assert opened["serious_harm"]["state"] == "contested"
    assert [(one["answer"], one["by"]) for one in opened["serious_harm"]["said"]] == [("yes", "police"), ("no", "ICB")]
    # Until the partners judge it together.
    joint = judged("yes", "safeguarding partners", text="Judged together.")
    settled = police.decided(record["next_assessment"], decisions=[ACT], judgements=[joint])
    assert settled["decisions"][0]["recommended"] == "applies"


def test_one_body_s_judgement_does_not_drop_another_s(council: Council) -> None:
    """What the police said in the referral stands beside what the authority judges: no single "no" ends the duty."""
    facts = {**HARMED["facts"], "serious_harm": {"answer": "yes", "by": "police", "on": "2026-03-31"}}
    police = council.caller("police")
    id_ = police.kept({**HARMED, "facts": facts})
    assert police.recommended(id_)[NOTIFY]["status"] == "applies"
    later = [{**ACT, **SAID, "decision": "decide later", "reason": "information_awaited"}]
    record = police.decided(id_, decisions=later, judgements=[judged("no", text="Not yet seen by a doctor.")])
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
    decision = {"recommendation": REVIEW, "decision": "act", "rationale": "To be decided."}
    votes = [cast for cast in itertools.product(("for", "against", None), repeat=3) if any(cast)]
    standing, decided = set(), set()
    for cast in votes:
        # Each in a matter of its own: votes of earlier meetings would count beside.
        id_ = police.kept({**BRIEF, "facts": facts})
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
        decided.add(json.dumps(record["decisions"][0]))
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
    """The later meeting stands, though it was recorded first: its decision, and what it judged."""
    police = council.caller("police")
    id_ = police.kept(BRIEF)
    council.clock.move(days=5)
    later = {**ACT, **SAID, "reason": "judged_otherwise"}
    police.decided(id_, on="2026-04-05", decisions=[later], judgements=[judged("no", "police")])
    first = police.read(id_).json()["decisions"][0]
    record = police.decided(id_, on="2026-04-03", decisions=[later], judgements=[judged("yes", "police", text="!")])
    assert any("later date" in warning for warning in record["warnings"])
    (one,) = record["decisions"]
    assert (one["supersedes"], one["superseded_by"], one["recommended"]) == (None, first["id"], "does_not_apply")
    assert police.read(record["next_assessment"]).json()["rulebook"]["on"] == "2026-04-05"
