"""How a deadline is counted, in words."""

from typing import Final

from rules_engine.deadlines import Counting, Deadline
from rules_engine.rulebook import Rulebook

_DAY_1: Final = "; day 1 is the next working day."


def counted(deadline: Deadline, rulebook: Rulebook) -> str:
    """How a deadline is counted, in words, with the reading of day 0."""
    if deadline.no_limit:
        return "The source sets no limit; practice is shown beside."
    if deadline.counting is None:
        return "The source leaves open how to count; each reading is shown, and the earliest is taken."
    return _counted(deadline.counting, rulebook.facts[deadline.counting.fact].name)


def _counted(counting: Counting, fact: str) -> str:
    lengths = counting.lengths
    day_1 = _DAY_1 if lengths and lengths[-1].unit == "working days" else "."
    match counting.form:
        case "within":
            return f"Within {lengths[0]} of the {fact}, which is day 0{day_1}"
        case "between":
            return f"Between {lengths[0].number} and {lengths[1]} after the {fact}, which is day 0{day_1}"
        case "at least before":
            return f"At least {lengths[0]} before the {fact}, which is day 0."
        case "for at least":
            return f"For at least {lengths[0]} from the {fact}."
        case "before":
            return f"Before the {fact}, or on that day."
