"""What keeps a case from being assessed, as a problem; what this service is at fault for is noted in the log."""

import logging
import traceback
from typing import Any

from api.problems import CASE_REFUSED, ENGINE_FAULT, UNFORESEEN, problem
from api.watching import metrics
from rules_engine.case import CaseRefused
from rules_engine.inference import EngineFault, UnfitRulebook
from rules_engine.loading import RulesetError

FAULTS = (EngineFault, RulesetError, UnfitRulebook)
_log = logging.getLogger(__name__)


def problem_of(error: Exception) -> dict[str, Any]:
    """The problem that an error is to the caller. No answer and no log repeats what a case says."""
    if isinstance(error, CaseRefused):
        return problem(CASE_REFUSED, errors=error.errors)
    if isinstance(error, FAULTS):
        reason = error.reason if isinstance(error, EngineFault) else type(error).__name__
        _log.error("A case could not be evaluated: %s", reason)
        metrics.faulted(type(error).__name__)
        return problem(ENGINE_FAULT, str(error) if isinstance(error, EngineFault) else "")
    note_unforeseen(error)
    return problem(UNFORESEEN)


def note_unforeseen(error: Exception) -> None:
    """Note where an error came from and of what kind it is: its text could repeat what a case says."""
    # The functions that it went through, without what they were given.
    steps = " > ".join(f"{step.name}:{step.lineno}" for step in traceback.extract_tb(error.__traceback__)[-4:])
    _log.error("Unforeseen: %s at %s", type(error).__name__, steps)
