"""What tests of the second decider share: a small rulebook, and looking at the helper that decides."""

import subprocess
import sys
from pathlib import Path

from rules_engine.criteria import (
    AllOf,
    AnswerTest,
    CriterionTest,
    ItemTest,
    NoneOf,
    RuleTest,
)
from rules_engine.durable import helper
from rules_engine.facts import Facts
from rules_engine.inference import (
    SecondDecider,
    compare,
)
from rules_engine.rulebook import Rulebook, judge
from tests.random_rulebooks import criterion, rule, rulebook_of

ROOT = Path(__file__).parent.parent
SLOW = 5.0
"""An `answer_within` that a busy machine does not pass; the tests of time choose their own."""


def yes(fact: str, *answers: str) -> AnswerTest:
    """A fact has one of these answers."""
    return AnswerTest(fact, frozenset(answers or ("yes",)))


def a_duty() -> Rulebook:
    """A rule with an exception, and what builds on it."""
    return rulebook_of(
        criterion("harmed", yes("choice_0")),
        criterion("in_time", NoneOf((CriterionTest("harmed"), ItemTest("items_0", frozenset({"burns"}))))),
        rule("notify", AllOf((CriterionTest("harmed"),)), yes("choice_1")),
        rule("review", AllOf((RuleTest("notify", applies=True),))),
        rule("stand_down", AllOf((RuleTest("notify", applies=False),))),
    )


def helper_of(decider: SecondDecider) -> helper.Helper:
    """The helper that serves now."""
    assert decider._helper
    return decider._helper


def decides_rightly(decider: SecondDecider, rulebook: Rulebook, facts: Facts) -> None:
    """The deciders agree on this case."""
    asked = decider.ask(rulebook, facts)
    compare(judge(rulebook, facts), asked.verdicts())


def run(script: str) -> "subprocess.CompletedProcess[str]":
    """Run a script in a Python of its own, from another folder than this project's."""
    start = (
        "import os, sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from rules_engine.inference import SecondDecider, compare\n"
        "from rules_engine.rulebook import judge\n"
        "from tests.random_rulebooks import known\n"
        "from tests.second_decider import a_duty, decides_rightly, helper_of\n"
        "decider, rulebook = SecondDecider(answer_within=5), a_duty()\n"
        "decider.prepare(rulebook)\n"
    )
    return subprocess.run(
        [sys.executable, "-c", start + script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd="/",
    )
