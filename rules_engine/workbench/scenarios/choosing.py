"""Which scenarios to run: of a ruleset, of a file, at a line, by name, or what failed last time."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rules_engine.names import nearest
from rules_engine.workbench.scenarios.reading import Example, Feature

_PLACE = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+))?")


class NoSuchScenarios(ValueError):
    """What was asked for is not there; the message says what is."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of scenarios, and the lines at which those stand that are wanted; without lines all of them."""

    path: Path
    lines: tuple[int, ...] = ()


def parts(folder: Path, ruleset: str | None, places: Sequence[str]) -> list[Part]:
    """The files to run: those of a ruleset, those at places such as ``features/media.feature:42``, or all.

    Raises NoSuchScenarios.
    """
    found = {path.stem: path for path in sorted(folder.glob("*.feature"))}
    if places:
        return _together(_part(place, found) for place in places)
    if not found:
        raise NoSuchScenarios(f"There are no features in {folder}. Name their folder with --features.")
    return [Part(path) for path in found.values()] if ruleset is None else [Part(_named(ruleset, found))]


def at_lines(features: Iterable[Feature], wanted: Sequence[Part]) -> list[Feature]:
    """The features with no more than the scenarios at the lines that are wanted."""
    lines = {f"{one.path.parent.name}/{one.path.name}": one.lines for one in wanted}
    return [_at(feature, lines[feature.file]) if lines[feature.file] else feature for feature in features]


def called(features: Sequence[Feature], name: str) -> list[Feature]:
    """The scenarios with these words in their names. Raises NoSuchScenarios."""
    words = name.casefold().split()
    found = _with(features, lambda _, one: all(word in one.name.casefold() for word in words))
    if not found:
        known = dict.fromkeys(one.name for feature in features for one in feature.examples)
        near = nearest(name, known)
        told = f' Did you mean "{near}"?' if near else " Give a word or two of the name, as the feature has it."
        raise NoSuchScenarios(f'No scenario has "{name}" in its name.{told}')
    return found


def among(features: Iterable[Feature], named: Collection[tuple[str, str]]) -> list[Feature]:
    """The scenarios of these files and names."""
    return _with(features, lambda feature, one: (feature.file, one.name) in named)


def _with(features: Iterable[Feature], wanted: Callable[[Feature, Example], bool]) -> list[Feature]:
    found = [replace(one, examples=tuple(e for e in one.examples if wanted(one, e))) for one in features]
    return [one for one in found if one.examples]


def _at(feature: Feature, lines: Collection[int]) -> Feature:
    """At the line of an example there is that one alone; anywhere else in an outline there are all of its."""
    rows = {line for line in lines if any(one.row == line for one in feature.examples)}
    starts = {_starts(feature, line) for line in lines if line not in rows}
    kept = tuple(one for one in feature.examples if one.row in rows or one.line in starts)
    return replace(feature, examples=kept)


def _starts(feature: Feature, line: int) -> int:
    """The scenario that a line belongs to; of a line between scenarios, the one that follows."""
    following = [one for one in feature.written if line <= one.ends]
    if not following:
        ends = max((one.ends for one in feature.written), default=0)
        said = f"The last scenario of {feature.file} ends on line {ends}: there is none at line {line}."
        raise NoSuchScenarios(said if ends else f"There are no scenarios in {feature.file}.")
    return following[0].line


def _part(place: str, found: dict[str, Path]) -> Part:
    told = _PLACE.fullmatch(place)
    file = Path(told["file"]) if told else Path(place)
    lines = (int(told["line"]),) if told and told["line"] else ()
    return Part(file if file.is_file() else _named(file.name.removesuffix(".feature"), found), lines)


def _named(name: str, found: dict[str, Path]) -> Path:
    if name not in found:
        near = nearest(name, found)
        told = f' Did you mean "{near}"?' if near else ""
        raise NoSuchScenarios(
            f"There are no scenarios of that ruleset.{told} There are these: {', '.join(found) or 'none'}."
        )
    return found[name]


def _together(wanted: Iterable[Part]) -> list[Part]:
    """Each file once. One that is wanted whole is whole."""
    lines: dict[Path, list[tuple[int, ...]]] = {}
    for one in wanted:
        lines.setdefault(one.path, []).append(one.lines)
    return [Part(path, tuple(n for some in told for n in some) if all(told) else ()) for path, told in lines.items()]
