"""What of an assessment a sentence of a scenario speaks of, so that only sentences that could notice are asked."""

from typing import Final, Literal

Aspect = Literal[
    "answer",
    "modality",
    "who acts",
    "who decides",
    "deadline",
    "cites",
    "doubts",
    "differs",
    "consider",
    "checklist",
    "whole",
]

LOGIC: Final[frozenset[Aspect]] = frozenset({"answer", "cites", "doubts", "differs", "whole"})
"""Where it shows that something is met in other cases, or rests on other criteria."""
EVERYTHING: Final[frozenset[Aspect]] = frozenset(
    {"answer", "modality", "who acts", "who decides", "deadline", "cites", "doubts", "differs", "consider",
     "checklist", "whole"}
)  # fmt: skip
"""What a sentence that nobody has sorted in yet may speak of."""

_ANSWERS = (
    '"{rule}" applies',
    '"{rule}" does not apply',
    '"{rule}" is undetermined',
    '"{rule}" holds whatever the open answers are',
    '"{rule}" could still change',
    '"{rule}" awaits judgement',
    '"{rule}" does not await judgement',
    '"{rule}" is open on "{fact}"',
    '"{rule}" is not open on "{fact}"',
    '"{rule}" is open on exactly "{names}"',
    '"{rule}" would apply if "{fact}" were "{answer}"',
    '"{rule}" would not apply if "{fact}" were "{answer}"',
    'an indicator for the judgement "{judgement}" in "{rule}" is "{fact}"',
    'an indicator against the judgement "{judgement}" in "{rule}" is "{fact}"',
)
_OF: dict[str, frozenset[Aspect]] = {
    **dict.fromkeys(_ANSWERS, frozenset({"answer"})),
    'the modality of "{rule}" is "{modality}"': frozenset({"modality"}),
    '"{rule}" is for the "{body}"': frozenset({"who acts"}),
    '"{rule}" is decided by the "{body}"': frozenset({"who decides"}),
    '"{rule}" cites "{source}" at "{place}"': frozenset({"cites"}),
    '"{rule}" carries a doubt': frozenset({"doubts"}),
    '"{rule}" carries a doubt that says "{words}"': frozenset({"doubts"}),
    '"{rule}" shows that "{source}" differs': frozenset({"differs"}),
    '"{rule}" shows that "{source}" differs and says "{words}"': frozenset({"differs"}),
    'the consideration "{fact}" of "{rule}" is "{state}"': frozenset({"consider"}),
    'the consideration of "{rule}" that says "{words}" is "{state}"': frozenset({"consider"}),
    'the checklist item "{item}" of "{rule}" is "{state}"': frozenset({"checklist"}),
}


def aspects(sentence: str) -> frozenset[Aspect]:
    """What a sentence of the step table speaks of."""
    if sentence in _OF:
        return _OF[sentence]
    if "deadline of" in sentence or "set deadline" in sentence:
        return frozenset({"deadline"})
    return EVERYTHING if "{rule}" in sentence else frozenset({"whole"})
