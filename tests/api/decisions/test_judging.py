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


@given(decided(), recommendations())
def test_what_departs(one: Decided, recommended: Json) -> None:
    """Exactly this: not doing what binds and applies, or doing what does not apply."""
    binds = recommended["status"] == "applies" and recommended["modality"] in BINDING and one.decision != "act"
    against = recommended["status"] == "does_not_apply" and one.decision == "act"
    assert judging.departs(one, recommended) is (binds or against)


@given(decided(), recommendations())
def test_a_rationale_is_never_optional_where_it_is_owed(one: Decided, recommended: Json) -> None:
    """It is missed wherever a decision departs or leaves a judgement; a reason wherever it departs; else neither."""
    pointers = {
        error.pointer for error in judging.unexplained(_told(decisions=[one]), {one.recommendation: recommended})
    }
    away, left = judging.departs(one, recommended), judging.unrecorded(one, recommended)
    owed = away or bool(left) or one.reason == "other"
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
    assert bool(judging.dissent(told, [])) is (len({vote.vote for vote in cast}) == 2)
    assert judging.not_voted(told) == ([p for p in PARTNERS if p not in {v.partner for v in cast}] if cast else [])


@given(decided(), votes(), votes(), recommendations())
def test_votes_decide_nothing(one: Decided, cast: list[Vote], others: list[Vote], recommended: Json) -> None:
    """With the same recommendation beside it, a decision is recorded alike whatever the votes."""
    known = {one.recommendation: recommended}
    told, other = (_told(decisions=[one], votes=some) for some in (cast, others))
    assert judging.recorded(told, known, known, {}) == judging.recorded(other, known, known, {})
    # Of dissent, too, what is not of the votes.
    ours = [[d for d in judging.dissent(some, [_recorded(one, recommended)]) if d.on != judging.LOCAL_REVIEW]
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
    assert judging.dissent(alone, kept[0]) == judging.dissent(beside, kept[1])
    assert list(judging.unexplained(alone, known)) == list(judging.unexplained(beside, known))
    assert list(judging.mistaken(alone, known, {}, ON, ON)) == list(judging.mistaken(beside, known, {}, ON, ON))


@pytest.mark.parametrize("modality", MODALITIES)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("decision", ["act", "do not act", "decide later"])
def test_a_duty_is_warned_of(status: str, modality: str, decision: str) -> None:
    """Where a stated duty stands, or may yet turn out to stand, and the decision is not to act: that never ends it."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": decision})
    recommended = {"title": "Notify", "status": status, "modality": modality, "open": []}
    heard = _recorded(one, recommended).model_copy(update={"not_heard": []})
    told = judging.warnings([heard], [], late=False)
    stated = modality in {"must", "will"} and decision != "act"
    if stated and status == "applies":
        assert [f"still stands as a duty ({modality})" in text for text in told] == [True]
    elif stated and status == "undetermined":
        assert ['which is no "no"' in text and f"a duty ({modality})" in text for text in told] == [True]
    else:
        assert told == []


def test_who_is_missing_is_warned_of() -> None:
    """Each partner whose position or vote is not recorded, and a meeting that was recorded after a later one."""
    one = Decided.model_validate({"recommendation": "notify_the_panel", "decision": "act"})
    record = _recorded(one, {"title": "Notify", "status": "applies", "modality": "must", "open": []})
    told = judging.warnings([record], ["ICB"], late=True)
    assert len(told) == 3
    assert all(partner in told[0] for partner in PARTNERS)
    assert "later date" in told[1]
    assert "ICB" in told[2]
