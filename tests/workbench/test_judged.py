"""A rule's tree as a case was judged: as the deciders judged it, part by part."""

from datetime import date
from pathlib import Path

import pytest

from rules_engine.case import read_case, settle
from rules_engine.criteria import Verdict
from rules_engine.rendering.tree import Node
from rules_engine.rulebook import Rulebook, judge
from rules_engine.workbench.judged import SAYS, judged

RULEBOOK = Rulebook.load(Path(__file__).parents[2] / "rulesets", on=date(2026, 4, 1))
CASES: tuple[dict[str, object], ...] = (
    {},
    {"died": "no", "age_at_harm": 0, "born_alive": "yes", "abuse_or_neglect": "suspected", "serious_harm": "yes"},
    {"died": "yes", "age_at_death": 20},
)


@pytest.mark.parametrize("facts", CASES)
def test_each_rule_s_parts_are_what_its_verdict_is_made_of(facts: dict[str, object]) -> None:
    """The rule's verdict is that of its conditions, less its exceptions; each named criterion has its own verdict."""
    case = read_case({"authority": "Peterborough", "on": "2026-04-01", "facts": facts})
    settled = settle(RULEBOOK, case)
    verdicts = judge(RULEBOOK, settled)
    names = {one.name: one.id for one in RULEBOOK.criteria.values()}
    for rule in RULEBOOK.rules.values():
        conditions, *exceptions = judged(rule, RULEBOOK, settled, verdicts)
        assert len(conditions.under) == len(rule.conditions.members)
        assert len(exceptions) == (1 if rule.exceptions else 0)
        if not rule.exceptions:
            assert conditions.state == SAYS[verdicts[rule.id]]
        elif exceptions[0].state == SAYS[Verdict.MET]:
            assert verdicts[rule.id] is Verdict.NOT_MET
        for node in [one for tree in (conditions, *exceptions) for one in _every(tree)]:
            if node.text in names:
                assert node.state == SAYS[verdicts[names[node.text]]]


def _every(node: Node) -> list[Node]:
    return [node, *(one for under in node.under for one in _every(under))]
