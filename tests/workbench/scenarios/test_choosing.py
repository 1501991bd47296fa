"""Choosing scenarios."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from rules_engine.loading.tree import Findings
from rules_engine.workbench.scenarios.choosing import NoSuchScenarios, Part, among, at_lines, called, parts
from rules_engine.workbench.scenarios.reading import Feature, read_features
from tests.workbench.scenarios.conftest import FEATURE, FeaturesOf


@pytest.fixture
def folder(features_of: FeaturesOf) -> Path:
    """A folder of two features."""
    return features_of({"own": FEATURE, "other": FEATURE})


def _read(wanted: Sequence[Part]) -> list[Feature]:
    return at_lines(read_features([one.path for one in wanted], Findings()), wanted)


def _found(read: Sequence[Feature]) -> list[tuple[str, int | None]]:
    return [(one.name, one.row) for feature in read for one in feature.examples]


ALL = [("Abuse is known", 23), ("Abuse is not indicated", 24), ("Nothing is known", None)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (13, ALL[:2]),
        (19, ALL[:2]),
        (23, ALL[:1]),
        (24, ALL[1:2]),
        (25, ALL[2:]),
        (26, ALL[2:]),
        (28, ALL[2:]),
        (1, ALL[:2]),
    ],
)
def test_a_line_means_the_scenario_it_belongs_to(folder: Path, line: int, found: list[tuple[str, int | None]]) -> None:
    """The line of an example means that one alone; a line between scenarios the one that follows."""
    assert _found(_read(parts(folder, None, [f"features/own.feature:{line}"]))) == found


@pytest.mark.parametrize("place", ["own", "own.feature", "features/own.feature", "elsewhere/features/own.feature"])
def test_a_feature_is_found_by_its_name(folder: Path, place: str) -> None:
    """With or without its folder and ending."""
    assert parts(folder, None, [place]) == [Part(folder / "own.feature")]


def test_a_file_that_is_there_is_taken_wherever_it_is(folder: Path, tmp_path: Path) -> None:
    """Not the one of the same name among the features."""
    (tmp_path / "own.feature").write_text(FEATURE, encoding="utf-8")
    assert parts(folder, None, [str(tmp_path / "own.feature")]) == [Part(tmp_path / "own.feature")]


def test_several_places_in_a_file_are_run_together(folder: Path) -> None:
    """Each scenario once; and the whole file where it is asked for too."""
    twice = parts(folder, None, ["own:26", "own:23", "own:27", "other:26"])
    assert _found(_read(twice)) == [ALL[0], ALL[2], ALL[2]]
    assert _found(_read(parts(folder, None, ["own:26", "own"]))) == ALL


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("onw", 'Did you mean "own"?'),
        ("own:29", "ends on line 28: there is none at line 29"),
        ("xyz:3", "There are these: other, own."),
    ],
)
def test_what_is_not_there_is_refused(folder: Path, place: str, said: str) -> None:
    """With what is."""
    with pytest.raises(NoSuchScenarios, match=said.replace("?", r"\?")):
        _read(parts(folder, None, [place]))


def test_scenarios_are_found_by_words_of_their_names(folder: Path) -> None:
    """In any order and case; where there are none, with the nearest."""
    read = _read(parts(folder, "own", []))
    assert _found(called(read, "KNOWN nothing")) == ALL[2:]
    with pytest.raises(NoSuchScenarios, match='Did you mean "Nothing is known"'):
        called(read, "Nothing is knwon")
    with pytest.raises(NoSuchScenarios, match="Give a word or two"):
        called(read, "xyzzy")


def test_scenarios_are_found_by_file_and_name(folder: Path) -> None:
    """A feature of which none is wanted is left out."""
    read = _read(parts(folder, None, []))
    assert _found(among(read, {("features/own.feature", "Abuse is known")})) == ALL[:1]
    assert among(read, set()) == []
