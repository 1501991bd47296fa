"""Why a partner disagrees, or a decision departs: in codes, so that it can be counted."""

from enum import StrEnum
from typing import Final


class Reason(StrEnum):
    """The codes are public: they are never renamed, only added to."""

    FACTS_DIFFER = "facts_differ"
    JUDGED_OTHERWISE = "judged_otherwise"
    INFORMATION_AWAITED = "information_awaited"
    ANOTHER_PROCESS = "another_process"
    ANOTHER_AUTHORITY = "another_authority"
    ALREADY_DONE = "already_done"
    HARM_BY_ACTING = "harm_by_acting"
    GUIDANCE_UNCLEAR = "guidance_unclear"
    RULE_IN_DOUBT = "rule_in_doubt"
    OTHER = "other"


SAYS: Final[dict[Reason, str]] = {
    Reason.FACTS_DIFFER: "The facts are other than those assessed, or more is known now.",
    Reason.JUDGED_OTHERWISE: "The facts are as assessed, and are weighed otherwise.",
    Reason.INFORMATION_AWAITED: "Information is awaited that the decision needs.",
    Reason.ANOTHER_PROCESS: "Another review or process covers it.",
    Reason.ANOTHER_AUTHORITY: "Another authority or partnership acts.",
    Reason.ALREADY_DONE: "It has been done already.",
    Reason.HARM_BY_ACTING: "Doing it now would harm the child, the family, or an investigation.",
    Reason.GUIDANCE_UNCLEAR: "The guidance is unclear or silent here.",
    Reason.RULE_IN_DOUBT: "The ruleset does not say what the guidance says.",
    Reason.OTHER: "Another reason: the text says which.",
}
