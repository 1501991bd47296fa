"""Every change to a rulebook, in the order of its files."""

from collections.abc import Iterator

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.of_criteria import of_criterion
from rules_engine.workbench.mutation.of_rules import of_rule
from rules_engine.workbench.mutation.of_steps import of_step


def every_change(rulebook: Rulebook) -> Iterator[Change]:
    """Each change to a criterion, a rule or a step, once; sentences tell them apart."""
    seen: set[str] = set()
    for one in _changes(rulebook):
        if one.says not in seen and one.after != one.before:
            seen.add(one.says)
            yield one


def _changes(rulebook: Rulebook) -> Iterator[Change]:
    for ruleset in rulebook.rulesets:
        for criterion in ruleset.criteria:
            yield from of_criterion(criterion, rulebook)
        for rule in ruleset.rules:
            yield from of_rule(rule, rulebook)
    for step in rulebook.sequence:
        yield from of_step(step, rulebook)
