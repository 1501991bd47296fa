"""The sequence: each step of a case, whose it is, by when, and what it waits for."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_engine import rendering
from rules_engine.assessment import assess
from rules_engine.contract import SequenceStep
from rules_engine.facts import Kind
from rules_engine.rulebook import Rulebook
from tests.test_assessment import NOTHING, NOTIFY, ON


def steps(rulebook: Rulebook, facts: Mapping[str, object], on: str = ON) -> dict[str, SequenceStep]:
    """The steps of a case for Peterborough, by id."""
    told = {"authority": "Peterborough", "on": on, "facts": facts}
    return {one.step: one for one in assess(rulebook, told, sets=False).sequence}


def test_the_way_from_referral_to_publication_is_whole(rulebook: Rulebook) -> None:
    """Every step has a rule in force, a body that acts, and comes after the steps it waits for."""
    found = list(steps(rulebook, {}))
    assert found == [step.id for step in rulebook.sequence]
    for step in rulebook.sequence:
        assert set(step.rules) <= set(rulebook.rules)
        assert all(found.index(earlier) < found.index(step.id) for earlier in step.after)
        assert step.done_on is None or rulebook.facts[step.done_on].kind is Kind.DATE


def test_of_several_rules_the_one_that_applies_first_speaks(rulebook: Rulebook) -> None:
    """A looked-after child who dies of illness is notified by another rule than a child seriously harmed."""
    assert steps(rulebook, NOTIFY)["notification"].recommendation == "notify_the_panel"
    died = {**NOTIFY, **NOTHING, "died": "yes", "looked_after": "yes", "age_at_death": 3,
            "looked_after_by": "our authority", "place_of_death": "in our area"}  # fmt: skip
    assert steps(rulebook, died)["notice_of_the_death"].recommendation == "notify_looked_after_death"
    assert steps(rulebook, died)["notification"].state == "not needed"


def test_a_step_taken_is_done_whatever_its_rule(rulebook: Rulebook) -> None:
    """What is recorded as done is shown as done, even where no rule calls for it."""
    found = steps(rulebook, {**NOTHING, "date_of_case_consideration_meeting": "2026-04-01"}, "2026-04-20")
    assert found["case_consideration_meeting"].state == "done"


@pytest.mark.parametrize(("answer", "state"), [("yes", "done"), ("no", "due"), ("not known", "due"), (None, "due")])
def test_nothing_shown_is_due_and_never_done(rulebook: Rulebook, answer: str | None, state: str) -> None:
    """Only a known yes makes the referral form done; no, not known and silence leave it due."""
    told = {} if answer is None else {"referral_form_completed": answer}
    assert steps(rulebook, {**NOTIFY, **told})["referral_form"].state == state


def test_an_open_duty_is_never_a_step_not_needed(rulebook: Rulebook) -> None:
    """Without any answer every step that calls on a case is undetermined, and none is not needed."""
    assert {one.state for one in steps(rulebook, {}).values()} <= {"undetermined", "due", "waiting"}


@given(day=st.dates(date(2025, 12, 9), date(2026, 12, 31)), aware=st.dates(date(2025, 12, 9), date(2026, 12, 31)))
def test_overdue_is_after_the_last_day_and_only_then(rulebook: Rulebook, day: date, aware: date) -> None:
    """On the day it is due a notification is not overdue; from the next day it is, until a date shows it sent."""
    facts = {**NOTIFY, "date_authority_became_aware": min(day, aware).isoformat()}
    found = steps(rulebook, facts, day.isoformat())["notification"]
    assert found.due is not None
    assert (found.state == "overdue") == (found.due < day)
    sent = steps(rulebook, {**facts, "date_notification_sent": day.isoformat()}, day.isoformat())["notification"]
    assert (sent.state, sent.in_time) == ("done", day <= found.due)


def test_a_step_answered_as_not_taken_is_told_once(rulebook: Rulebook) -> None:
    """Whatever was done after it, one warning names the step and the first that went ahead of it."""
    facts = {**NOTIFY, "referral_form_completed": "no", "notification_made": ["serious incident"],
             "date_notification_sent": ON, "date_scoping_sent": ON, "date_rapid_review_sent_to_panel": ON}  # fmt: skip
    found = assess(rulebook, {"authority": "Peterborough", "on": ON, "facts": facts}, sets=False).warnings
    told = [w.text for w in found if w.code == "out_of_order"]
    assert len(told) == 1
    assert told[0].startswith("Notification is recorded, and referral form is answered as not done")
    facts["referral_form_completed"] = "not known"
    found = assess(rulebook, {"authority": "Peterborough", "on": ON, "facts": facts}, sets=False).warnings
    assert "out_of_order" not in {w.code for w in found}


@pytest.mark.parametrize(("sent", "on", "line"), [
    (None, "2026-04-10", "Notification: to do, or to be recorded as done; local authority; by Friday 10 April"),
    (None, "2026-04-13", "Notification: overdue; local authority; by Friday 10 April"),
    ("2026-04-10", "2026-04-08", "Notification: planned for Friday 10 April 2026; local authority; by Friday"),
    ("2026-04-20", "2026-04-13", "Notification: overdue; planned for Monday 20 April 2026; local authority; by"),
    ("2026-04-09", "2026-04-13", "Notification: done; Thursday 9 April 2026; in time"),
])  # fmt: skip
def test_a_step_is_printed_on_a_line(rulebook: Rulebook, sent: str | None, on: str, line: str) -> None:
    """How far it is, when it was taken or is planned, whose it is and by when: never a plan that nobody made."""
    facts = {**NOTIFY, **({"date_notification_sent": sent} if sent else {})}
    told = {"authority": "Peterborough", "on": on, "facts": facts}
    printed = rendering.text(assess(rulebook, told, sets=False), rulebook)
    assert line in " ".join(printed.split())
