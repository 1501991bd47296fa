"""What is wrong with a draft, in words for whoever fills it in."""

from collections.abc import Mapping
from typing import Final

from api.pages.deciding.draft import Place
from rules_engine.case import CaseError

_MISSING: Final[Mapping[str, str]] = {
    "": "Fill in at least one decision, judgement or vote",
    "on": "Enter the date of the meeting",
    "decision": "Choose what was decided",
    "position": "Choose the position, as something was filled in beside it",
    "vote": "Choose the vote, as something was filled in beside it",
    "answer": "Choose the answer, as something was filled in beside it",
    "by": "Enter whose judgement it is",
    "view": "Choose the view, as something was filled in beside it",
}


def in_words(error: CaseError, place: Place) -> str:
    """An error of a decision, in words for people, with whom it concerns."""
    part = error.pointer.rpartition("/")[2]
    if place.says:
        words = place.says
    elif error.code == "missing" and part in _MISSING:
        words = _MISSING[part]
    else:
        words = error.detail.replace(": give the reason, by its code.", ": choose the reason.")
        words = words.replace("Give the reason, by its code.", "Choose the reason.").rstrip(".")
    whose = place.whose[:1].upper() + place.whose[1:]
    return f"{whose}: {words[:1].lower()}{words[1:]}" if whose else words
