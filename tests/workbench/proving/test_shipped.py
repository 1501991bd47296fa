"""The shipped rulebook with something taken away: its properties notice, with the smallest case that shows it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from rules_engine.criteria import AllOf, AnswerTest, CriterionTest, RuleTest
from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.proving.judging import Judging
from rules_engine.workbench.proving.lawful import Lawful
from rules_engine.workbench.proving.proving import properties_of
from rules_engine.workbench.proving.report import Proof
from rules_engine.workbench.proving.verdicts import Knowing
from tests.conftest import RULESETS

Change = Callable[[Rule], Rule]


def _with(rulebook: Rulebook, rule: str, change: Change) -> Rulebook:
    """The rulebook with one rule changed."""
    rulesets = tuple(
        replace(one, rules=tuple(change(r) if r.id == rule else r for r in one.rules)) for one in rulebook.rulesets
    )
    return replace(rulebook, rulesets=rulesets, digest=f"sha256:without-{rule}")


def _judged(rulebook: Rulebook, name: str) -> Proof:
    """One property of the shipped file, judged on a rulebook."""
    (one,) = (found for found in properties_of(Folder(RULESETS)) if found.name == name)
    knowing = Knowing(rulebook, [test for test in (one.whenever, one.then) if test])
    return Judging(knowing, Lawful(knowing)).judge(one)


def _narrowed(rule: Rule) -> Rule:
    """Only where abuse contributed."""
    members = (*rule.conditions.members, CriterionTest("abuse_or_neglect_is_suspected_or_known"))
    return replace(rule, conditions=AllOf(members))


def _always(rule: Rule) -> Rule:
    """Without its first condition: that the Panel need not be notified."""
    return replace(rule, conditions=AllOf(rule.conditions.members[1:]))


def _silenced(rule: Rule) -> Rule:
    """Unless a looked-after child's death is notified."""
    return replace(rule, exceptions=(*rule.exceptions, RuleTest("notify_looked_after_death", applies=True)))


@pytest.mark.parametrize(
    ("rule", "change", "name", "facts"),
    [
        (
            "notify_looked_after_death",
            _narrowed,
            "a looked-after child's death reaches the Department and Ofsted",
            {"died", "looked_after", "looked_after_by", "age_at_death", "abuse_or_neglect"},
        ),
        (
            "notify_the_panel",
            _silenced,
            "a child's death in our area with abuse known or suspected reaches the Panel",
            {"died", "age_at_death", "abuse_or_neglect", "place_of_death", "unborn_at_the_time_of_harm",
             "looked_after", "looked_after_by"},
        ),
    ],
)  # fmt: skip
def test_a_duty_that_is_weakened_is_noticed(
    rulebook: Rulebook, rule: str, change: Change, name: str, facts: set[str]
) -> None:
    """A looked-after child's death of illness, and one that the other duty silences, are shown and nothing besides."""
    found = _judged(_with(rulebook, rule, change), name)
    assert found.outcome == "failed"
    (example,) = found.examples
    assert facts <= set(example.facts) <= facts | {"planned_termination"}
    assert [(one.id, one.status) for one in example.rules] == [(rule, "does_not_apply")]


def test_an_outcome_that_forgets_the_duty_to_notify_is_noticed(rulebook: Rulebook) -> None:
    """To take no further action is offered beside the duty to notify the Panel."""
    name = "no outcome without a notification beside the duty to notify the Panel"
    found = _judged(_with(rulebook, "no_notification_and_no_further_action", _always), name)
    assert found.outcome == "failed"
    (example,) = found.examples
    assert [one.status for one in example.rules] == ["applies", "applies"]
    assert example.facts["learning_from_the_case"] == "none"
    assert '"no notification and no further action" applies' in example.scenario


def test_known_or_suspected_narrowed_to_known_is_noticed(rulebook: Rulebook) -> None:
    """The case that shows it is one of suspicion."""
    rulesets = tuple(
        replace(
            one,
            criteria=tuple(
                replace(c, met_when=AnswerTest("abuse_or_neglect", frozenset({"known"})))
                if c.id == "abuse_or_neglect_is_suspected_or_known"
                else c
                for c in one.criteria
            ),
        )
        for one in rulebook.rulesets
    )
    narrowed = replace(rulebook, rulesets=rulesets, digest="sha256:known-only")
    found = _judged(narrowed, "serious harm in our area with abuse known or suspected reaches the Panel")
    assert found.outcome == "failed"
    assert found.examples[0].facts["abuse_or_neglect"] == "suspected"
