"""Warnings: what a reader must know beside the recommendations, each once."""

from collections import Counter

import pytest

from rules_engine.assessment import assess
from rules_engine.rulebook import Rulebook
from tests.test_assessment import NOTIFY


def warned(rulebook: Rulebook, on: str = "2026-01-12", **facts: object) -> dict[str, str]:
    """The warnings on a case for Peterborough, by code."""
    found = assess(rulebook, {"authority": "Peterborough", "on": on, "facts": facts}).warnings
    assert all(n == 1 for n in Counter((w.code, w.text) for w in found).values())
    return {w.code: w.text for w in found}


def test_nothing_out_of_the_way_warns_of_nothing(rulebook: Rulebook) -> None:
    """A case of today on a current rulebook has no warning."""
    assert warned(rulebook) == {}


@pytest.mark.parametrize(("on", "code"), [
    ("2026-10-31", None), ("2026-11-01", "review_due"),
    ("2026-12-31", "review_due"), ("2027-01-01", "past_review_date"),
])  # fmt: skip
def test_a_review_date_is_told_in_time(rulebook: Rulebook, on: str, code: str | None) -> None:
    """Sixty days before the review is due it is told, and from the day after it is overdue."""
    found = warned(rulebook, on).keys() & {"review_due", "past_review_date"}
    assert found == ({code} if code else set())


def test_a_replaced_source_is_told_with_the_places_cited(rulebook: Rulebook) -> None:
    """From the day another source replaced it, one warning names it, its successor and each place cited."""
    assert "source_replaced" not in warned(rulebook, "2026-03-17")
    text = warned(rulebook, "2026-03-18")["source_replaced"]
    assert "Working Together to Safeguard Children 2023" in text
    assert "Wednesday 18 March 2026" in text
    places = {c.at for rule in rulebook.rules.values() for c in rule.cites if c.source == "WT2023"}
    assert places
    assert all(place in text for place in places)


def test_steps_out_of_order_are_told(rulebook: Rulebook) -> None:
    """A step dated before the one it follows is told; on the same day it is not."""
    told = warned(rulebook, date_authority_became_aware="2026-01-09", date_referral_received="2026-01-08")
    assert "date referral received is before the date authority became aware" in told["out_of_order"]
    same = warned(rulebook, date_authority_became_aware="2026-01-08", date_referral_received="2026-01-08")
    assert "out_of_order" not in same


@pytest.mark.parametrize(
    ("aware", "why"), [("2026-04-03", "Good Friday"), ("2026-04-04", "Saturday"), ("2026-04-02", "")]
)
def test_a_count_that_starts_on_a_day_off_is_told(rulebook: Rulebook, aware: str, why: str) -> None:
    """Awareness on a holiday or weekend is day 0 all the same, and it is said which day that is."""
    text = warned(rulebook, "2026-04-10", **{**NOTIFY, "date_authority_became_aware": aware}).get("non_working_day", "")
    assert bool(text) == bool(why)
    assert f"({why})" in text or not why


def test_a_projected_calendar_is_told(rulebook: Rulebook) -> None:
    """A deadline after the official list of holidays is told to be projected."""
    later = {**NOTIFY, "date_authority_became_aware": "2028-12-29"}
    assert "Sunday 31 December 2028" in warned(rulebook, "2028-12-29", **later)["projected_calendar"]
    assert "projected_calendar" not in warned(rulebook, "2028-12-29", **NOTIFY)


def test_deadlines_that_leave_no_room_are_told(rulebook: Rulebook) -> None:
    """A meeting window that ends when the review is to be sent leaves no room for sign-off, and that is told."""
    facts = {**NOTIFY, "age_now": 0, "planned_termination": "no", "notification_made": ["serious incident"],
             "criteria_found_not_to_be_met_after_notification": "no",
             "date_notification_sent": "2026-04-01"}  # fmt: skip
    tight = warned(rulebook, "2026-04-20", **facts, date_referral_received="2026-04-14")
    roomy = warned(rulebook, "2026-04-20", **facts, date_referral_received="2026-04-01")
    assert "no_room_for_sign_off" in tight
    assert "no_room_for_sign_off" not in roomy


RUN: dict[str, object] = {
    **NOTIFY,
    "notification_made": ["serious incident"],
    "date_authority_became_aware": "2026-01-05",
    "date_referral_received": "2026-01-06",
    "date_notification_sent": "2026-01-08",
}
"""A serious incident referred and notified in January."""


def test_a_date_and_an_answer_that_differ_are_told(rulebook: Rulebook) -> None:
    """A meeting dated in the past and answered as not held is told; dated ahead it is not."""
    facts = {**RUN, "rapid_review_held": "no", "date_of_rapid_review_meeting": "2026-01-20"}
    assert "Rapid review meeting" in warned(rulebook, "2026-01-21", **facts)["answers_differ"]
    assert "answers_differ" not in warned(rulebook, "2026-01-19", **facts)


@pytest.mark.parametrize(("planned", "warns"), [("2026-01-27", False), ("2026-01-28", True)])
def test_room_for_sign_off_is_measured_from_the_meeting(rulebook: Rulebook, planned: str, warns: bool) -> None:
    """Two working days before the review is due there is room, one before there is not; once it is sent there was."""
    facts = {**RUN, "date_of_rapid_review_meeting": planned}
    assert ("no_room_for_sign_off" in warned(rulebook, "2026-01-12", **facts)) == warns
    sent = {**facts, "date_rapid_review_sent_to_panel": "2026-01-29"}
    assert "no_room_for_sign_off" not in warned(rulebook, "2026-01-30", **sent)


def test_what_the_case_has_gone_past_is_overdue_no_more(rulebook: Rulebook) -> None:
    """A consideration meeting that nothing shows is told until a later step is done; a must is told ever after."""
    facts = {**RUN, "safeguarding_lead_officer_authorised": "yes"}
    assert "Case consideration meeting" in warned(rulebook, "2026-01-09", **{
        key: one for key, one in facts.items() if key not in {"notification_made", "date_notification_sent"}
    })["overdue"]  # fmt: skip
    assert "overdue" not in warned(rulebook, "2026-01-09", **facts)
    unsent = {key: one for key, one in facts.items() if key not in {"notification_made", "date_notification_sent"}}
    late = warned(rulebook, "2026-02-20", **unsent, date_rapid_review_sent_to_panel="2026-02-19")
    assert "Notification" in late["overdue"]
