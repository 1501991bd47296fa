"""Runs scenarios: each step by the step table, on the rulebook of the scenario's own date, by both deciders."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
    """Runs features on a folder of rulesets, which is read once. Raises as ``in_force`` does."""

    def __init__(self, rulesets: Path) -> None:
        """Read the folder, and its newest rulebook."""
        self._folder = Folder(rulesets)
        self._held: list[Rulebook] = []
        self._newest = self._on(_LAST_DAY)

    def run(self, features: Iterable[Feature]) -> Iterator[Outcome]:
        """What comes of each scenario, one after another."""
        for feature in features:
            for example in feature.examples:
                yield self._run(feature.file, example)

    def _run(self, file: str, example: Example) -> Outcome:
        world = World(self._on, self._newest)
        # Steps that are spelt wrongly are taken for a description: to say nothing is no pass.
        failure = None if example.sentences else Failure(example.line, "", "The scenario has no steps.")
        for sentence in example.sentences:
            found = _taken(world, sentence)
            if found is not None:
                failure = Failure(sentence.line, f"{sentence.keyword.capitalize()} {sentence.text}".strip(), found)
                break
        return Outcome(file, example.line, example.row, example.name, self._judged_by(world.on), failure)

    def _on(self, day: date) -> Rulebook:
        """The rulebook in force on a day: the same one for all days that it covers."""
        for one in self._held:
            if one.covers_from <= day and (one.covers_until is None or day <= one.covers_until):
                return one
        self._held.append(in_force(self._folder, day))
        return self._held[-1]

    def _judged_by(self, day: date) -> str:
        """A scenario of a date that no rulebook covers tells something of the newest."""
        try:
            return self._on(day).digest
        except NotCovered:
            return self._newest.digest


def _taken(world: World, sentence: Sentence) -> str | None:
    """Take a step: nothing where it holds, else why it does not."""
    found = _meaning(sentence.keyword, sentence.text)
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
def _meaning(keyword: str, text: str) -> tuple[Step, dict[str, str]] | None:
    """The sentence of the step table that a step is, with its blanks filled: of several, that with the fewest blanks.

    ("... is not known yet" would fit "... is {day}", too.)
    """
    found = [(one, match.groupdict()) for one in STEPS if one.keyword == keyword if (match := _fits(one, text))]
    return min(found, key=lambda one: len(one[1]), default=None)


def _fits(step: Step, text: str) -> re.Match[str] | None:
    return step.pattern.fullmatch(text)
