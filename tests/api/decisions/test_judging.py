"""Laws of decisions: no vote is counted, nobody speaks for another, and what departs is explained."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.decisions import judging
from api.decisions.shapes import PARTNERS, Decided, DecidedRecord, DecisionTold, Position, Scrutineer, Vote
from tests.api.decisions.told import BINDING, MODALITIES, STATUSES, decided, positions, recommendations, votes, without

Json = dict[str, Any]
ON = date(2026, 4, 1)


def _told(**parts: object) -> DecisionTold:
    return DecisionTold.model_validate({"on": ON, **parts})


def _recorded(one: Decided, recommended: Json) -> DecidedRecord:
    known = {one.recommendation: recommended}
    return judging.recorded(_told(decisions=[one]), known, known, {})[0]


def _votes(told: DecisionTold) -> dict[Any, str]:
    return judging.votes_cast([told])


@given(decided(), recommendations(), recommendations())
def test_what_departs(one: Decided, assessed: Json, recommended: Json) -> None:
    """Exactly this: to leave undone what binds and applies, now or before the meeting, or to do what does not apply."""
    stood = [each["status"] == "applies" and each["modality"] in BINDING for each in (assessed, recommended)]
    expected = recommended["status"] == "does_not_apply" if one.decision == "act" else any(stood)
    assert judging.departs(one, assessed, recommended) is expected


@given(decided(), recommendations(), recommendations())
def test_a_rationale_is_never_optional_where_it_is_owed(one: Decided, assessed: Json, recommended: Json) -> None:
    """It is missed wherever a decision departs, leaves a judgement, or leaves undone what may apply; else not."""
    before, now = ({one.recommendation: each} for each in (assessed, recommended))
    pointers = {error.pointer for error in judging.unexplained(_told(decisions=[one]), before, now, {})}
    away, left = judging.departs(one, assessed, recommended), judging.unrecorded(one, recommended)
    may = recommended["status"] == "undetermined" and recommended["modality"] in BINDING
    owed = away or bool(left) or one.reason == "other" or (may and one.decision == "do not act")
    assert ("/decisions/0/rationale" in pointers) is (owed and one.rationale is None)
    assert ("/decisions/0/reason" in pointers) is (away and one.reason is None)


@given(decided(), recommendations())
def test_a_judgement_is_left_unless_what_applies_is_done(one: Decided, recommended: Json) -> None:
    """Every open judgement is named; who does what already applies needs none."""
    judgements = [fact["fact"] for fact in recommended["open"] if fact["judgement"]]
    done = recommended["status"] == "applies" and one.decision == "act"
    assert judging.unrecorded(one, recommended) == ([] if done else judgements)


@given(decided(), positions(), recommendations())
def test_positions_decide_nothing(one: Decided, others: list[Position], recommended: Json) -> None:
    """Whatever the partners' positions, the record is the same but for them, who dissents, and who was not heard."""
    theirs = ("positions", "dissent", "not_heard")
    other = one.model_copy(update={"positions": others})
    assert without(_recorded(one, recommended), *theirs) == without(_recorded(other, recommended), *theirs)


@given(decided(), recommendations())
def test_who_dissents_and_who_was_not_heard(one: Decided, recommended: Json) -> None:
    """Who disagrees dissents, and nobody else; a partner who is not heard is never said to agree."""
    record = _recorded(one, recommended)
    assert record.dissent == [p.partner for p in one.positions if p.position == "disagree"]
    assert sorted([*record.not_heard, *(p.partner for p in one.positions)]) == sorted(PARTNERS)


@given(votes())
def test_two_votes_that_differ_are_dissent_whatever_their_number(cast: list[Vote]) -> None:
    """Two to one is a disagreement as one to two is; of those not cast nothing is known."""
    told = _told(votes=cast)
    assert bool(judging.dissent(told, [], _votes(told), {})) is (len({vote.vote for vote in cast}) == 2)


def test_votes_of_several_meetings_are_seen_together() -> None:
    """Two days' votes that differ are a dissent; a partner's later vote takes the place of the earlier one."""
    first = _told(votes=[Vote(partner="police", vote="for"), Vote(partner="local authority", vote="for")])
    then = DecisionTold.model_validate({"on": date(2026, 4, 2), "votes": [{"partner": "ICB", "vote": "against"}]})
    cast = judging.votes_cast([then, first])
    assert judging.without(cast) == []
    assert [one.on for one in judging.dissent(then, [], cast, {})] == ["local review"]
    again = DecisionTold.model_validate({"on": date(2026, 4, 3), "votes": [{"partner": "ICB", "vote": "for"}]})
    assert judging.dissent(again, [], judging.votes_cast([again, then, first]), {}) == []


def test_partners_who_judge_differently_dissent() -> None:
    """Of the three partners only; and everybody is warned that what is judged differently stays open."""
    told = _told(judgements=[{"fact": "serious_harm", "answer": "yes", "by": "Police"}])
    answers: Json = {"serious_harm": [{"answer": "no", "by": "ICB"}, {"answer": "yes", "by": "police"}]}
    assert [one.on for one in judging.dissent(told, [], {}, answers)] == ["serious_harm"]
    (warned,) = judging.warnings(told, [], [], answers, late=False)
    assert "ICB and police" in warned
    others: Json = {"serious_harm": [{"answer": "no", "by": "a hospital"}, {"answer": "yes", "by": "police"}]}
    assert judging.dissent(told, [], {}, others) == []


@given(decided(), votes(), votes(), recommendations())
def test_votes_decide_nothing(one: Decided, cast: list[Vote], others: list[Vote], recommended: Json) -> None:
    """With the same recommendation beside it, a decision is recorded alike whatever the votes."""
    known = {one.recommendation: recommended}
    told, other = (_told(decisions=[one], votes=some) for some in (cast, others))
    assert judging.recorded(told, known, known, {}) == judging.recorded(other, known, known, {})
    # Of dissent, too, what is not of the votes.
    record = [_recorded(one, recommended)]
    ours = [[d for d in judging.dissent(some, record, _votes(some), {}) if d.on != judging.LOCAL_REVIEW]
            for some in (told, other)]  # fmt: skip
    assert ours[0] == ours[1]


@given(decided(), votes(), recommendations(), st.sampled_from(["agree", "disagree", "need more information"]))
def test_the_scrutineer_is_never_counted(one: Decided, cast: list[Vote], recommended: Json, view: str) -> None:
    """The record is the same without the scrutineer: no dissent, and nothing that is needed for the view."""
    known = {one.recommendation: recommended}
    alone = _told(decisions=[one], votes=cast)
    beside = alone.model_copy(update={"scrutineer": Scrutineer.model_validate({"view": view, "text": "Because."})})
    kept = [judging.recorded(told, known, known, {}) for told in (alone, beside)]
    assert kept[0] == kept[1]
    assert judging.dissent(alone, kept[0], _votes(alone), {}) == judging.dissent(beside, kept[1], _votes(beside), {})
    assert list(judging.unexplained(alone, known, known, {})) == list(judging.unexplained(beside, known, known, {}))
    assert list(judging.mistaken(alone, known, {}, ON, ON)) == list(judging.mistaken(beside, known, {}, ON, ON))


@pytest.mark.parametrize("modality", MODALITIES)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("decision", ["act", "do not act", "decide later"])
def test_a_duty_is_warned_of(status: str, modality: str, decision: str) -> None:
    """Where a duty stands, or anything that binds may yet turn out to apply, a decision not to act never ends it."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": decision})
    recommended = {"title": "Notify", "status": status, "modality": modality, "open": []}
    heard = _recorded(one, recommended).model_copy(update={"not_heard": []})
    told = judging.warnings(_told(), [heard], [], {}, late=False)
    undone = decision != "act"
    if undone and status == "applies" and modality in {"must", "will", "must consider"}:
        assert [f"still stands as a duty ({modality})" in text for text in told] == [True]
    elif undone and status == "undetermined" and modality in BINDING:
        assert ['which is no "no"' in text and f"({modality})" in text for text in told] == [True]
    else:
        assert told == []


def test_a_duty_that_stood_before_is_warned_of() -> None:
    """It applied before the meeting judged otherwise: whoever reads the record sees that."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": "do not act"})
    assessed = {"title": "Notify", "status": "applies", "modality": "must", "open": []}
    recommended = {**assessed, "status": "does_not_apply"}
    (record,) = judging.recorded(
        _told(decisions=[one]), {"notify_the_panel": assessed}, {"notify_the_panel": recommended}, {}
    )
    assert record.departs
    told = judging.warnings(_told(), [record], [], {}, late=False)
    assert any("before this meeting judged otherwise" in text for text in told)


def test_who_is_missing_is_warned_of() -> None:
    """Each partner whose position or vote is not recorded, and a meeting that was recorded after a later one."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": "act"})
    record = _recorded(one, {"title": "Notify", "status": "applies", "modality": "must", "open": []})
    told = judging.warnings(_told(), [record], ["ICB"], {}, late=True)
    assert len(told) == 3
    assert all(partner in told[0] for partner in PARTNERS)
    assert "later date" in told[1]
    assert "ICB" in told[2]


def test_a_decision_that_nobody_agrees_with_is_warned_of() -> None:
    """Whatever the meeting wrote that it decided: of those whose position is recorded none agrees."""
    positions = [{"partner": partner, "position": "disagree", "reason": "judged_otherwise"} for partner in PARTNERS]
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": "act", "positions": positions})
    record = _recorded(one, {"title": "Notify", "status": "applies", "modality": "must", "open": []})
    (told,) = judging.warnings(_told(), [record], [], {}, late=False)
    assert "no partner whose position is recorded agrees" in told


def test_the_later_meeting_stands_in_whatever_order_they_are_recorded() -> None:
    """One recorded late is superseded from the beginning, and supersedes nothing."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": "act"})
    known = {"notify_the_panel": {"title": "Notify", "status": "applies", "modality": "must", "open": []}}
    told = _told(decisions=[one])
    for day, expected in (
        (date(2026, 3, 31), ("other", None)),
        (ON, ("other", None)),
        (date(2026, 4, 2), (None, "other")),
    ):
        (record,) = judging.recorded(told, known, known, {"notify_the_panel": (day, "other")})
        assert (record.supersedes, record.superseded_by) == expected


def test_what_was_answered_otherwise_is_not_overturned_without_a_word() -> None:
    """A judgement that differs from an answer there was needs its text; one that agrees, or answers anew, does not."""
    told = _told(judgements=[{"fact": "serious_harm", "answer": "no"}])
    assert [e.pointer for e in judging.unexplained(told, {}, {}, {"serious_harm": "yes"})] == ["/judgements/0/text"]
    for before in ({}, {"serious_harm": "no"}, {"serious_harm": "not known"}):
        assert not list(judging.unexplained(told, {}, {}, before))
    explained = _told(judgements=[{"fact": "serious_harm", "answer": "no", "text": "The second report."}])
    assert not list(judging.unexplained(explained, {}, {}, {"serious_harm": [{"answer": "yes", "by": "police"}]}))
