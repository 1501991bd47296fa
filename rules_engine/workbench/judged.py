"""A rule's tree as a case was judged by it: each test in plain words, with whether it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from rules_engine.criteria import AllOf, AtLeast, CriterionTest, NoneOf, Test, Unless, Verdict, Verdicts
from rules_engine.facts import Facts
from rules_engine.rendering.tree import Node
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.plain_words import Branch, branches

SAYS: Final = {
    Verdict.MET: "holds",
    Verdict.NOT_MET: "does not hold",
    Verdict.UNDETERMINED: "open",
    Verdict.PRESUMED: "taken to hold",
}
"""What is presumed holds while what would speak against it is open."""


def judged(rule: Rule, rulebook: Rulebook, facts: Facts, verdicts: Verdicts) -> list[Node]:
    """A rule's conditions, and its exceptions where it has some, each as a tree of what was judged."""
    trees: list[tuple[str, AllOf | AtLeast]] = [("Conditions", rule.conditions)]
    if rule.exceptions:
        trees.append(("Exceptions", AtLeast(1, rule.exceptions)))
    found = []
    for says, tree in trees:
        (node,) = _nodes([tree], branches([tree], rulebook), rulebook, facts, verdicts)
        found.append(replace(node, text=f"{says}: {node.text}"))
    return found


def _nodes(
    tests: Iterable[Test], words: Iterable[Branch], rulebook: Rulebook, facts: Facts, verdicts: Verdicts
) -> list[Node]:
    return [
        Node(
            said.text,
            SAYS[test.judge(facts, verdicts)],
            _nodes(_within(test, rulebook), said.under, rulebook, facts, verdicts),
        )
        for test, said in zip(tests, words, strict=True)
    ]


def _within(test: Test, rulebook: Rulebook) -> Sequence[Test]:
    """What a test is made of, as its words have it: another rule is named and not followed."""
    match test:
        case CriterionTest():
            return (rulebook.criteria[test.criterion].met_when,)
        case Unless():
            return (test.contrary,)
        case AllOf() | AtLeast() | NoneOf():
            return test.members
        case _:
            return ()
