"""Runs scenarios: each step by the step table, on the rulebook of the scenario's own date, by both deciders."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from rules_engine.case import CaseRefused
from rules_engine.loading import Folder
from rules_engine.rulebook import NotCovered, Rulebook, in_force
from rules_engine.workbench.scenarios.reading import Example, Feature, Sentence
from rules_engine.workbench.steps import STEPS, Step, World

_LAST_DAY = date.max - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Failure:
    """The step that does not hold: its line, what it says, and what was found instead, in words."""

    line: int
    step: str
    found: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a scenario, or of one example of an outline. ``rulebook`` is the digest of what judged it."""

    file: str
    line: int
    row: int | None
    name: str
    rulebook: str
    failure: Failure | None


class Runner:
    """Runs features on a folder of rulesets, which is read once. Raises as ``in_force`` does.

    ``rulebooks`` are those that judged, ``newest`` the last of the folder.

    Each scenario is judged by the rulebook of its own date. Where ``on`` is given, the rulebook of that date judges
    them all, as though it had been in force all along.
    """

    def __init__(self, rulesets: Path | Folder, on: date | None = None) -> None:
        """Read the folder, and its newest rulebook."""
        self.folder = rulesets if isinstance(rulesets, Folder) else Folder(rulesets)
        self.rulebooks: list[Rulebook] = []
        self.newest = self.in_force(_LAST_DAY)
        self._only = replace(self.in_force(on), covers_from=date.min, covers_until=None) if on else None

    def run(self, features: Iterable[Feature]) -> Iterator[Outcome]:
        """What comes of each scenario, one after another."""
        for feature in features:
            for example in feature.examples:
                yield self._run(feature.file, example)

    def _run(self, file: str, example: Example) -> Outcome:
        world = World(self._on, self.newest)
        # Steps that are spelt wrongly are taken for a description: to say nothing is no pass.
        failure = None if example.sentences else Failure(example.line, "", "The scenario has no steps.")
        for sentence in example.sentences:
            found = _taken(world, sentence)
            if found is not None:
                failure = Failure(sentence.line, f"{sentence.keyword.capitalize()} {sentence.text}".strip(), found)
                break
        return Outcome(file, example.line, example.row, example.name, self._judged_by(world.on), failure)

    def _on(self, day: date) -> Rulebook:
        """The rulebook that judges a case of a day. A day on which none is in force stays without one."""
        own = self.in_force(day)
        return self._only or own

    def in_force(self, day: date) -> Rulebook:
        """The rulebook in force on a day: the same one for all days that it covers."""
        for one in self.rulebooks:
            if one.covers_from <= day and (one.covers_until is None or day <= one.covers_until):
                return one
        self.rulebooks.append(in_force(self.folder, day))
        return self.rulebooks[-1]

    def _judged_by(self, day: date) -> str:
        """A scenario of a date that no rulebook covers tells something of the newest."""
        try:
            return self._on(day).digest
        except NotCovered:
            return self.newest.digest


def _taken(world: World, sentence: Sentence) -> str | None:
    """Take a step: nothing where it holds, else why it does not."""
    found = meaning(sentence.keyword, sentence.text)
    if found is None:
        return "No sentence of the step table reads so: look for a word too many, or a quotation mark that is missing."
    step, blanks = found
    table = {} if sentence.rows is None else {"datatable": sentence.rows}
    try:
        step.run(world, **blanks, **table)
    except AssertionError as otherwise:
        # What is not so is told with ids, which are names with lines for spaces.
        return str(otherwise).removeprefix("It is otherwise: ").replace("_", " ")
    except (CaseRefused, NotCovered) as refused:
        return f"The case was refused: {refused}"
    except Exception as error:  # noqa: BLE001 (one scenario that cannot be run hides no other)
        return f"It could not be run ({type(error).__name__}): {error}"
    return None


@cache
def meaning(keyword: str, text: str) -> tuple[Step, dict[str, str]] | None:
    """The sentence of the step table that a step is, with its blanks filled: of several, that with the fewest blanks.

    ("... is not known yet" would fit "... is {day}", too.)
    """
    found = [(one, match.groupdict()) for one in STEPS if one.keyword == keyword if (match := _fits(one, text))]
    return min(found, key=lambda one: len(one[1]), default=None)


def _fits(step: Step, text: str) -> re.Match[str] | None:
    return step.pattern.fullmatch(text)
