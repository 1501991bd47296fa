"""Rule health counts what stands, and tells nothing of the few."""

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api.decisions.health import FEWEST, health
from api.decisions.reasons import Reason

Json = dict[str, Any]
_CHOICES = ("act", "do not act", "decide later")
_STATUSES = ("applies", "does_not_apply", "undetermined")


def _decided(decision: str = "act", recommended: str = "applies", **more: object) -> Json:
    departs = (recommended == "applies" and decision != "act") or (recommended, decision) == ("does_not_apply", "act")
    return {
        "recommendation": "notify_the_panel", "title": "Notify", "decision": decision, "recommended": recommended,
        "departs": departs, "supersedes": None,
        "superseded_by": None, "reason": "judged_otherwise" if departs else None,
        "rationale": "We weighed it." if departs else None, "positions": [],
    } | more  # fmt: skip


def _records(*decided: Json) -> list[Json]:
    return [{"id": f"record {number}", "decisions": [one]} for number, one in enumerate(decided)]


def test_followed_departed_put_off_and_settled_are_counted() -> None:
    """Each outcome by itself, with the reasons, to the nearest five."""
    decided = [
        *[_decided() for _ in range(10)],
        *[_decided("do not act") for _ in range(6)],
        *[_decided("decide later") for _ in range(5)],
        *[_decided("act", "undetermined") for _ in range(3)],
    ]
    (rule,) = health(_records(*decided), comments=False).rules
    assert (rule.decided, rule.followed, rule.departed, rule.put_off) == (25, 10, 5, 5)
    assert rule.settled == "fewer than 5"
    assert rule.reasons == {Reason.JUDGED_OTHERWISE: 10}
    assert rule.comments is None


def test_doing_nothing_where_nothing_is_recommended_follows() -> None:
    """Not to act on what does not apply is to do as recommended, and to act departs."""
    (rule,) = health(_records(*[_decided("do not act", "does_not_apply") for _ in range(5)]), comments=False).rules
    assert (rule.followed, rule.departed) == (5, 0)
    (rule,) = health(_records(*[_decided("act", "does_not_apply") for _ in range(5)]), comments=False).rules
    assert (rule.followed, rule.departed) == (0, 5)


def test_comments_are_for_those_who_may_read_them_and_never_of_the_few() -> None:
    """A policy officer reads what was written, once enough was decided."""
    five = _records(*[_decided("do not act") for _ in range(5)])
    (rule,) = health(five, comments=True).rules
    assert rule.comments is not None
    assert [one.text for one in rule.comments] == ["We weighed it."] * 5
    (rule,) = health(five[:4], comments=True).rules
    assert rule.comments is None
    assert rule.decided == "fewer than 5"
    assert (rule.followed, rule.departed, rule.reasons) == (None, None, None)


def test_why_a_partner_disagreed_counts_too() -> None:
    """A partner's coded reason stands beside those of departures."""
    position = {"partner": "police", "position": "disagree", "reason": "rule_in_doubt", "text": "See paragraph 2."}
    (rule,) = health(_records(*[_decided(positions=[position]) for _ in range(5)]), comments=True).rules
    assert rule.reasons == {Reason.RULE_IN_DOUBT: 5}
    assert rule.comments is not None
    assert {one.text for one in rule.comments} == {"See paragraph 2."}


def test_comments_are_only_of_reasons_whose_number_is_shown() -> None:
    """Where a number is hidden, what was written beside it is too."""
    few = _decided("do not act", reason="information_awaited", rationale="The X-ray of this one child.")
    (rule,) = health(_records(*[_decided("do not act") for _ in range(5)], few), comments=True).rules
    assert rule.reasons == {Reason.JUDGED_OTHERWISE: 5, Reason.INFORMATION_AWAITED: "fewer than 5"}
    assert rule.comments is not None
    assert [(one.reason, one.text) for one in rule.comments] == [(Reason.JUDGED_OTHERWISE, "We weighed it.")] * 5


@given(st.dictionaries(st.sampled_from(Reason), st.integers(1, 17), min_size=1))
def test_comments_cannot_be_counted(numbers: dict[Reason, int]) -> None:
    """Of each reason as many as the fives that its number has, and the latest of them."""
    decided = [
        _decided("do not act", reason=reason, rationale=f"Number {number}.")
        for reason, most in numbers.items()
        for number in range(most)
    ]
    (rule,) = health(_records(*decided), comments=True).rules
    for reason, most in numbers.items():
        told = [one.text for one in rule.comments or () if one.reason == reason]
        assert told == [f"Number {number}." for number in range(most % 5, most)]


def test_what_was_superseded_is_not_counted() -> None:
    """Only the decision that stands counts."""
    records = _records(*[_decided() for _ in range(5)])
    later = {"id": "later", "decisions": [_decided("do not act", supersedes="record 0")]}
    (rule,) = health([*records, later], comments=False).rules
    assert rule.decided == 5
    assert rule.departed == "fewer than 5"


@given(st.lists(st.tuples(st.sampled_from(_CHOICES), st.sampled_from(_STATUSES)), min_size=1, max_size=40))
def test_no_small_number_is_ever_shown_nor_can_be_worked_out(told: list[tuple[str, str]]) -> None:
    """What is shown is none or a multiple of five, and a hidden number keeps two values at least."""
    (rule,) = health(_records(*[_decided(*one) for one in told]), comments=True).rules
    shown = (rule.decided, rule.followed, rule.departed, rule.put_off, rule.settled, *(rule.reasons or {}).values())
    assert all(one in {None, "fewer than 5"} or (isinstance(one, int) and one % 5 == 0) for one in shown)
    if len(told) < FEWEST:
        assert set(shown) == {None, "fewer than 5"}
        return
    outcomes = (rule.followed, rule.departed, rule.put_off, rule.settled)
    if Counter(outcomes)["fewer than 5"] == 1:
        # All that the shown numbers leave possible for the hidden one, each rounded from up to two either way.
        exact = [one for one in outcomes if isinstance(one, int)]
        spread = 2 * (1 + sum(one > 0 for one in exact))
        least = max(1, int(rule.decided) - sum(exact) - spread)
        most = min(4, int(rule.decided) - sum(exact) + spread)
        assert most > least
