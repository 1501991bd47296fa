"""Assessing in turn: a burst of cases makes callers wait, and fails none."""

from collections.abc import Mapping
from threading import Semaphore
from typing import Final

from rules_engine import assessment
from rules_engine.case import Case
from rules_engine.contract import Assessment
from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.rulebook import Rulebook

_AT_ONCE: Final = 2
"""One works while another waits for the second decider. More at once would only slow each other down, until the second
decider's time is over before anybody has come to fetch its answer."""
_turns: Final = Semaphore(_AT_ONCE)


def assess(
    rulebook: Rulebook, case: Case | Mapping[str, object], *, sets: bool = True, passages: Passages = NO_PASSAGES
) -> Assessment:
    """Judge a case when its turn comes. Raises as ``rules_engine.assessment.assess``."""
    with _turns:
        return assessment.assess(rulebook, case, sets=sets, passages=passages)
