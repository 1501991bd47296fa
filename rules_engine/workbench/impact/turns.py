"""How the answers of two versions to one case differ."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rules_engine.contract import Status
from rules_engine.rulebook import Rulebook
from rules_engine.rules import MODALITIES, Rule
from rules_engine.workbench.comparing.duties import RELEASES
from rules_engine.workbench.impact.judging import Answer, Answers
from rules_engine.workbench.impact.shapes import Turn

_STANDING: Final[dict[Status | None, int]] = {None: 0, "does_not_apply": 0, "undetermined": 1, "applies": 2}
_WEAKER: Final = frozenset({"later", "no limit now", "weaker", "another acts"})


class Turned(NamedTuple):
    """One way in which the answer of one rule changes."""

    rule: str
    turn: Turn
    before: Status | None
    after: Status | None
    weakened: bool


def turned(before: Rulebook, after: Rulebook, was: Answers, now: Answers) -> Iterator[Turned]:
    """Each change of an answer in a case, by what each version answered."""
    for rule in dict.fromkeys([*after.rules, *before.rules]):
        old, new = was.get(rule), now.get(rule)
        statuses = old and old.status, new and new.status
        releases = (after.rules.get(rule) or before.rules[rule]).modality == RELEASES
        if _STANDING[statuses[0]] != _STANDING[statuses[1]]:
            weaker = (_STANDING[statuses[1]] < _STANDING[statuses[0]]) is not releases
            yield Turned(rule, "status", *statuses, weaker)
        elif old and new and new.status == "applies":
            for turn in _otherwise(before.rules[rule], after.rules[rule], old, new):
                yield Turned(rule, turn, *statuses, turn in _WEAKER and not releases)


def _otherwise(was: Rule, now: Rule, old: Answer, new: Answer) -> Iterator[Turn]:
    """What changes of a recommendation that applies in both."""
    if old.due != new.due:
        if old.due is None or new.due is None:
            yield "a limit now" if new.due else "no limit now"
        else:
            yield "later" if new.due > old.due else "earlier"
    stronger = MODALITIES.index(was.modality) - MODALITIES.index(now.modality)
    if stronger:
        yield "stronger" if stronger > 0 else "weaker"
    if was.who_acts != now.who_acts:
        yield "another acts"
