"""Answers: read as they are told, refused without a word of them; who said what; and what stays open."""

from dataclasses import replace
from datetime import date
from itertools import islice

import pytest

from rules_engine.answers import AnswerRefused, _said_once, standing_of
from rules_engine.case import read_case, settle
from rules_engine.facts import Answer, Items, Span, Standing, State, Value
from rules_engine.rulebook import Rulebook
from tests.benchmarks.cases import random_cases
from tests.test_case import CANARY, ON, refused, settled, told

GOOD_PRACTICE = Items(frozenset({"good practice"}), frozenset({"good practice"}))
HELD_BY_EACH = frozenset({"further information held by each partner"})


@pytest.mark.parametrize(("fact", "answer", "code"), [
    ("died", CANARY, "not_permitted"),
    ("died", "Yes", "not_permitted"),
    ("died", 1, "wrong_type"),
    ("died", None, "wrong_type"),
    ("died", ["yes"], "wrong_type"),
    ("died", [], "wrong_type"),
    ("died", True, "boolean"),
    ("age_now", "17", "wrong_type"),
    ("age_now", 17.5, "wrong_type"),
    ("age_now", -1, "wrong_type"),
    ("age_now", True, "boolean"),
    ("age_now", 121, "not_permitted"),
    ("date_of_birth", "2010-02-30", "wrong_type"),
    ("date_of_birth", "01/04/2010", "wrong_type"),
    ("date_of_birth", "20100401", "wrong_type"),
    ("date_of_birth", 2010, "wrong_type"),
    ("date_of_birth", "1899-12-31", "wrong_type"),
    ("date_of_rapid_review_meeting", "2201-01-01", "wrong_type"),
    ("date_of_birth", CANARY, "wrong_type"),
    ("date_of_birth", "2026-04-02", "in_future"),
    ("date_of_harm", "2026-04-02", "in_future"),
    ("date_of_death", "2026-04-02", "in_future"),
    ("date_authority_became_aware", "2026-04-02", "in_future"),
    ("area_of_harm", CANARY, "not_permitted"),
    ("area_of_harm", "elsewhere in England", "not_permitted"),
    ("notification_made", "none", "wrong_type"),
    ("notification_made", [], "not_permitted"),
    ("notification_made", [CANARY], "not_permitted"),
    ("notification_made", [["none"]], "not_permitted"),
    ("notification_made", ["none", "serious incident"], "contradiction"),
    ("notification_made", {"answer": ["none"], "not_known": ["none"]}, "contradiction"),
    ("notification_made", {"answer": "not known", "not_known": ["none"]}, "wrong_type"),
    ("report_contains", {"answer": ["good practice"], "not_known": ["good practice"]}, "contradiction"),
    ("died", {"answer": "yes", CANARY: "police"}, "unknown_key"),
    ("died", {"by": "police"}, "unknown_key"),
    ("died", {"answer": "yes", "not_known": ["no"]}, "unknown_key"),
    ("died", {"answer": "yes", "by": 7}, "not_permitted"),
    ("died", {"answer": "yes", "by": " "}, "not_permitted"),
    ("died", {"answer": "yes", "by": CANARY * 10}, "not_permitted"),
    ("died", {"answer": "yes", "by": "police", "on": "2026-04-02"}, "in_future"),
    ("died", {"answer": "yes", "by": "police", "on": CANARY}, "wrong_type"),
    ("died", {"answer": {"answer": "yes"}}, "not_permitted"),
    ("died", [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "police"}], "duplicated"),
    ("died", [{"answer": "yes", "by": "police"}, {"answer": "yes", "by": "police"}], "duplicated"),
    ("died", [{"answer": "yes", "by": "police", "on": ON}, {"answer": "no", "by": "police", "on": ON}], "duplicated"),
    ("died", [{"answer": CANARY, "by": "police"}, {"answer": "no", "by": "ICB"}], "not_permitted"),
    ("died", [{"answer": "yes", "by": "police"}, {"answer": "no", "by": "police", "on": ON}], "duplicated"),
    ("died", [{"answer": "yes", "by": "police", "on": ON}, {"answer": "no", "by": "police"}], "duplicated"),
    ("died", [{"answer": "yes"}], "not_permitted"),
    ("notification_made", {"answer": [], "not_known": 5}, "wrong_type"),
])  # fmt: skip
def test_a_bad_answer_is_refused(rulebook: Rulebook, fact: str, answer: object, code: str) -> None:
    """Each is refused at its fact, with a code, and without a word of what was told."""
    (error,) = refused(rulebook, told(**{fact: answer}))
    assert error.pointer == f"/facts/{fact}"
    assert error.code in (code, "not_permitted" if code == "wrong_type" else code)


def test_a_boolean_is_met_with_a_hint(rulebook: Rulebook) -> None:
    """A JSON true or false is told to be "yes" or "no" in quotation marks."""
    (error,) = refused(rulebook, told(died=False))
    assert 'Write "yes" or "no"' in error.detail
    assert error.permitted == ["yes", "no"]


def test_a_refusal_lists_what_may_be_written(rulebook: Rulebook) -> None:
    """The keys of an answer with its source, the answers of a list, and those that stand alone."""
    fact = rulebook.facts["notification_made"]
    for answer, permitted in (
        ({"answer": ["none"], CANARY: 1}, ["answer", "by", "not_known", "on"]),
        ("none", [*fact.answers]),
        ([], [*fact.answers]),
        (["none", "serious incident"], ["none"]),
    ):
        (error,) = refused(rulebook, told(notification_made=answer))
        assert error.permitted == permitted
    (error,) = refused(rulebook, told(died={CANARY: "yes"}))
    assert error.permitted == ["answer", "by", "on"]


def test_a_wrong_answer_is_met_with_the_permitted_ones(rulebook: Rulebook) -> None:
    """What may be answered is listed, "not known" too, and the nearest is named."""
    (error,) = refused(rulebook, told(abuse_or_neglect="suspectd"))
    assert error.permitted == ["known", "suspected", "not indicated", "not known"]
    assert error.nearest == "suspected"


@pytest.mark.parametrize(("fact", "answer", "value"), [
    ("age_now", 0, Span(0, 0)),
    ("age_now", 120, Span(120, 120)),
    ("date_of_harm", ON, date(2026, 4, 1)),
    ("date_of_birth", "1900-01-01", date(1900, 1, 1)),
    ("date_of_rapid_review_meeting", "2200-12-31", date(2200, 12, 31)),
    ("area_of_harm", "Norfolk", "Norfolk"),
    ("died", {"answer": "yes", "by": "p" * 100, "on": ON}, "yes"),
    ("report_contains", {"answer": ["good practice"], "by": "ICB", "on": ON, "not_known": []}, GOOD_PRACTICE),
    ("case_consideration_meeting_covered", [*HELD_BY_EACH], Items(HELD_BY_EACH, HELD_BY_EACH)),
])  # fmt: skip
def test_the_last_that_may_be_answered_is_accepted(rulebook: Rulebook, fact: str, answer: object, value: Value) -> None:
    """A newborn child, the oldest person, harm on the day of the assessment: each at its limit, and taken as it is."""
    assert settled(rulebook, **{fact: answer}).value(fact) == value


def test_planned_dates_may_lie_ahead(rulebook: Rulebook) -> None:
    """A meeting may be fixed for a day to come."""
    assert settled(rulebook, date_of_rapid_review_meeting="2026-05-01").day("date_of_rapid_review_meeting")


def test_silence_and_not_known_are_told_apart(rulebook: Rulebook) -> None:
    """A fact not asked and one that nobody knows are different states, and neither has a value."""
    facts = settled(rulebook, died="not known", notification_made="not known", age_now="not known")
    for fact in ("died", "notification_made", "age_now"):
        assert (facts.standing(fact).state, facts.value(fact)) == (State.NOT_KNOWN, None)
    assert facts.standing("serious_harm").state is State.NOT_ASKED


def test_who_said_it_and_when_is_kept(rulebook: Rulebook) -> None:
    """An answer keeps its body and its date."""
    facts = settled(rulebook, died={"answer": "no", "by": " police ", "on": "2026-03-01"})
    (answer,) = facts.standing("died").answers
    assert (answer.value, answer.by, answer.on) == ("no", "police", date(2026, 3, 1))


def test_bodies_that_differ_make_a_fact_contested(rulebook: Rulebook) -> None:
    """Two answers from two bodies: both kept, and the fact is open."""
    contested = settled(rulebook, serious_harm=[{"answer": "yes", "by": "police"}, {"answer": "no", "by": "ICB"}])
    standing = contested.standing("serious_harm")
    assert (standing.state, standing.value) == (State.CONTESTED, None)
    assert [(a.by, a.value) for a in standing.answers] == [("police", "yes"), ("ICB", "no")]


def test_bodies_that_agree_settle_a_fact(rulebook: Rulebook) -> None:
    """Two bodies with one answer answer it, and so does one beside another that does not know."""
    for other in ("yes", "not known"):
        facts = settled(rulebook, serious_harm=[{"answer": "yes", "by": "police"}, {"answer": other, "by": "ICB"}])
        assert (facts.standing("serious_harm").state, facts.value("serious_harm")) == (State.ANSWERED, "yes")


def test_bodies_may_differ_over_an_area(rulebook: Rulebook) -> None:
    """An authority's area is one of the rulebook's, whoever names it."""
    said = [{"answer": area, "by": by} for area, by in (("Norfolk", "police"), ("Peterborough", "ICB"))]
    assert settled(rulebook, area_of_harm=said).standing("area_of_harm").state is State.CONTESTED


def test_what_nobody_knows_is_kept_with_who_said_so(rulebook: Rulebook) -> None:
    """Where each body that answers does not know, the fact is not known, and its answers stay."""
    said = [{"answer": "not known", "by": by} for by in ("police", "ICB")]
    found = settled(rulebook, serious_harm=said).standing("serious_harm")
    assert found == Standing(State.NOT_KNOWN, None, (Answer(None, "police"), Answer(None, "ICB")))


def test_a_list_on_which_bodies_agree_stays_open_where_it_is_open(rulebook: Rulebook) -> None:
    """That two bodies do not know the same item settles nothing; complete lists that are the same do."""
    partly = {"answer": [], "not_known": ["good practice"]}
    for answer, state in ((partly, State.NOT_KNOWN), ({"answer": ["good practice"]}, State.ANSWERED)):
        (value,) = settled(rulebook, report_contains=answer).standing("report_contains").answers
        said = [{**answer, "by": by} for by in ("police", "ICB")]
        found = settled(rulebook, report_contains=said).standing("report_contains")
        assert found == Standing(state, value.value, (replace(value, by="police"), replace(value, by="ICB")))
        alone = settled(rulebook, report_contains=said[:1]).standing("report_contains")
        assert (alone.state, alone.value) == (state, value.value)


def test_a_later_answer_of_a_body_replaces_its_earlier(rulebook: Rulebook) -> None:
    """Of one body's dated answers the latest counts, whatever the order they are told in."""
    first, second = ({"answer": a, "by": "police", "on": f"2026-03-0{n}"} for n, a in ((1, "yes"), (2, "no")))
    for order in ([first, second], [second, first]):
        assert settled(rulebook, serious_harm=order).value("serious_harm") == "no"


def test_a_refusal_says_what_is_wrong(rulebook: Rulebook) -> None:
    """Also where nothing but its text is looked at; and no word of the answer."""
    with pytest.raises(AnswerRefused, match="without quotation marks") as raised:
        standing_of(rulebook, rulebook.facts["age_now"], CANARY, date.fromisoformat(ON))
    assert str(raised.value) == raised.value.detail


def test_only_the_authority_answers_what_is_its_own(rulebook: Rulebook) -> None:
    """Another body's answer to a fact of the authority is kept and never judged."""
    others = {"answer": "not indicated", "by": "police"}
    alone = settled(rulebook, abuse_or_neglect=others).standing("abuse_or_neglect")
    assert (alone.state, alone.value) == (State.NOT_ASKED, None)
    assert [a.by for a in alone.answers] == ["police"]
    several = settled(rulebook, abuse_or_neglect=[others, {**others, "by": "ICB"}]).standing("abuse_or_neglect")
    assert several == Standing(State.NOT_ASKED, None, tuple(Answer("not indicated", by) for by in ("police", "ICB")))
    both = settled(rulebook, abuse_or_neglect=[others, {"answer": "suspected", "by": "local authority"}])
    assert both.value("abuse_or_neglect") == "suspected"
    assert settled(rulebook, abuse_or_neglect="known").value("abuse_or_neglect") == "known"


def test_a_complete_list_leaves_nothing_open(rulebook: Rulebook) -> None:
    """What a list does not name is absent; items said to be not known stay possible."""
    facts = settled(rulebook, report_contains=["good practice"])
    assert facts.value("report_contains") == GOOD_PRACTICE
    assert facts.standing("report_contains").state is State.ANSWERED
    partly = settled(rulebook, report_contains={"answer": [], "not_known": ["good practice"]})
    assert partly.value("report_contains") == Items(frozenset(), frozenset({"good practice"}))
    assert partly.standing("report_contains").state is State.NOT_KNOWN


def test_a_list_that_can_only_be_one_thing_is_settled(rulebook: Rulebook) -> None:
    """Where something must hold and only one thing can, it does."""
    facts = settled(rulebook, notification_made={"answer": [], "not_known": ["serious incident"]})
    assert facts.value("notification_made") == Items(frozenset({"serious incident"}), frozenset({"serious incident"}))


def test_only_what_is_said_to_stand_alone_does(rulebook: Rulebook) -> None:
    """Brothers, sisters and others may all have been harmed: an answer's first word says nothing of it."""
    both = frozenset({"siblings harmed", "not siblings"})
    assert rulebook.facts["children_also_harmed"].alone == {"none"}
    assert settled(rulebook, children_also_harmed=sorted(both)).value("children_also_harmed") == Items(both, both)
    (error,) = refused(rulebook, told(children_also_harmed=["none", "not siblings"]))
    assert error.code == "contradiction"


def test_an_empty_list_answers_where_no_answer_says_none(rulebook: Rulebook) -> None:
    """Containing none of the items is an answer where the fact has no word for it."""
    assert settled(rulebook, report_contains=[]).value("report_contains") == Items(frozenset(), frozenset())


def test_what_was_read_before_changes_nothing(rulebook: Rulebook) -> None:
    """In whichever order cases are read, each is settled as if it were the first."""
    cases = [read_case(case) for case in islice(random_cases(rulebook, 0.5, seed=3), 20)]
    alone = []
    for case in cases:
        _said_once.cache_clear()
        alone.append(settle(rulebook, case))
    assert [settle(rulebook, case) for case in reversed(cases)] == alone[::-1]
