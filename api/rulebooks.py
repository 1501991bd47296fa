"""The rulebooks that the service judges by."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Lock

from rules_engine.case import CaseError, CaseRefused
from rules_engine.loading import Folder
from rules_engine.passages import Passages
from rules_engine.rulebook import NotCovered, Rulebook, in_force

_HELD = 3
"""As many as the engine keeps ready."""


class Rulebooks:
    """The rulebook of any date, from a folder that is read once. ``today`` is the service's only clock."""

    def __init__(self, folder: Path, today: Callable[[], date], passages: Passages) -> None:
        """Read the folder."""
        self.today, self.passages = today, passages
        self.folder = Folder(folder)
        self._held: list[Rulebook] = []
        self._lock = Lock()

    def on(self, day: date) -> Rulebook:
        """The rulebook in force on a day. Raises CaseRefused where there is none, and RulesetError."""
        with self._lock:
            found = next((r for r in self._held if _covers(r, day)), None) or self._load(day)
            self._held = [found, *(r for r in self._held if r is not found)][:_HELD]
        return found

    def _load(self, day: date) -> Rulebook:
        try:
            return in_force(self.folder, day)
        except NotCovered as error:
            detail = f"No rulebook is in force on this date. Dates covered: {error.covered}."
            raise CaseRefused([CaseError(pointer="/on", code="not_covered", detail=detail)]) from None


def _covers(rulebook: Rulebook, day: date) -> bool:
    return rulebook.covers_from <= day and (rulebook.covers_until is None or day <= rulebook.covers_until)
