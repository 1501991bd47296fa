"""A small rulebook of one rule, and a feature that leaves some of it unexercised."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from rules_engine.citations import Source
from rules_engine.criteria import AllOf, AtLeast, Criterion, CriterionTest, NoneOf, RuleTest, Test, Unless
from rules_engine.facts import Facts, Items, Span
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Body
from tests.random_rulebooks import FACTS, criterion

FolderOf = Callable[..., Path]
RULESET = """\
title: Is somebody told of a death?
status: in force
in force from: 2025-12-09
review by: 2026-12-31
owner: CSPR Subgroup
criteria:
  the person died:
    met when: {died: yes}
    cites: {source: WT2023, at: Chapter 5, says: a death counts}
  the person was young:
    met when: {age now: 16 to 24}
    cites: {source: CA2004, at: s.65, says: twenty-four is the last year}
  abuse was known or suspected:
    met when: {abuse or neglect: [known, suspected]}
    cites: {source: CA2004, at: s.66, says: abuse has its own way}
rules:
  tell somebody:
    if all of:
      - the person died
      - the person was young
    unless any of: [abuse was known or suspected]
    recommend: Tell somebody
    who acts: police
    who decides: ICB
    modality: should
    cites: {source: CA2004, at: s.68, says: somebody is told}
    deadline:
      within: 5 days
      of: date authority became aware
      cites: {source: CA2004, at: s.69, says: five days}
    doubt: Is everybody somebody?
"""
FEATURE = """\
Feature: Is somebody told?

  Rule: Rapid Reviews, para 1

    Scenario Outline: Up to and including 24, by age
      Given a case for Peterborough on 2026-01-12
      And the facts
        | fact             | answer        |
        | died             | yes           |
        | abuse or neglect | not indicated |
      And "age now" is "<age>"
      When the case is assessed
      Then "tell somebody" <status>

      Examples:
        | age | status         |
        | 15  | does not apply |
        | 16  | applies        |
        | 24  | applies        |
        | 26  | does not apply |

    Scenario: Nobody has asked about abuse
      Given a case for Peterborough on 2026-01-12
      And the facts
        | fact    | answer |
        | died    | yes    |
        | age now | 20     |
      When the case is assessed
      Then "tell somebody" applies
      And "tell somebody" could still change
      And the modality of "tell somebody" is "should"
"""
UP_TO_25 = 'the criterion "the person was young" asked for "age now is 16 to 25" instead of "age now is 16 to 24"'


def small(folder_of: FolderOf, feature: str = FEATURE, ruleset: str = RULESET) -> tuple[Path, Path]:
    """The folder of rulesets, and that of features inside it where none is looked for."""
    folder = folder_of({"telling/2025-12-09.yaml": ruleset, "guidance/features/telling.feature": feature})
    return folder, folder / "guidance" / "features"


def with_bodies(rulebook: Rulebook) -> Rulebook:
    """A made-up rulebook with the bodies and the source that its rules name, and facts in criteria only."""
    source = Source("LOCAL2025", "?", "local guidance", date(2025, 12, 9), "in full")
    bodies = {name: Body(name) for name in ("police", "ICB")}
    (ruleset,) = rulebook.rulesets
    made: dict[Test, Criterion] = {}
    rules = tuple(
        replace(
            rule,
            conditions=_in_criteria(rule.conditions, made),
            exceptions=tuple(_in_criteria(one, made) for one in rule.exceptions),
        )
        for rule in ruleset.rules
    )
    held = replace(ruleset, criteria=(*ruleset.criteria, *made.values()), rules=rules)
    return replace(rulebook, sources={source.id: source}, bodies=bodies, rulesets=(held,))


def that_can_be(facts: Facts) -> Facts:
    """Facts without those of several answers that no set of answers fits, as settling a case refuses them."""
    held = {}
    for fact, standing in facts.standings.items():
        value = standing.value
        if isinstance(value, Items):
            fitting = [s for s in FACTS[fact].sets() if value.surely <= s <= value.possibly]
            if not fitting:
                continue
            value = Items(frozenset.intersection(*fitting), frozenset.union(*fitting))
        elif isinstance(value, Span) and value.empty:
            continue
        held[fact] = replace(standing, value=value)
    return Facts(held)


def _in_criteria(test: Test, made: dict[Test, Criterion]) -> Any:  # noqa: ANN401 (a test of the same kind)
    match test:
        case AllOf() | AtLeast() | NoneOf():
            return replace(test, members=tuple(_in_criteria(member, made) for member in test.members))
        case Unless():
            return Unless(_in_criteria(test.contrary, made))
        case CriterionTest() | RuleTest():
            return test
        case _:
            one = made.setdefault(test, criterion(f"fact_{len(made)}", test))
            return CriterionTest(one.id)
