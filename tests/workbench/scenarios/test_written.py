"""Scenarios as they are written."""

from rules_engine.loading.tree import Findings
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.written import Examples
from tests.conftest import ROOT
from tests.workbench.scenarios.conftest import FEATURE, FeaturesOf

TAGGED = FEATURE.replace("    Scenario Outline:", "    @one/1.1 @two\n    @one/1.2\n    Scenario Outline:").replace(
    "      Examples:", "      @of-examples @two\n      Examples:"
)


def test_a_scenario_is_as_it_is_written(features_of: FeaturesOf) -> None:
    """With the tags and backgrounds it inherits, under its heading, its outline not filled."""
    (feature,) = read_features([features_of({"own": TAGGED}) / "own.feature"], Findings())
    outline, last = feature.written
    assert (outline.begins, outline.line, outline.ends) == (13, 15, 27)
    assert (outline.heading, outline.tags) == (
        "Notifications of Serious Incidents, para 2",
        ("one/1.1", "two", "one/1.2", "of-examples"),
    )
    assert [(one.keyword, one.text) for one in outline.steps] == [
        ("Given", "a case for Peterborough on 2026-01-12"),
        ("Given", "the facts"),
        ("Given", '"abuse or neglect" is "<abuse>"'),
        ("And", "the facts"),
        ("When", "the case is assessed"),
        ("Then", '"notify the panel" <status>'),
    ]
    assert outline.steps[1].rows == (("fact", "answer"), ("serious harm", "yes"))
    assert outline.examples == (
        Examples(
            ("abuse", "place", "status"),
            (
                (26, ("known", "elsewhere in England", "is undetermined")),
                (27, ("not indicated", "in our area", "applies")),
            ),
        ),
    )
    assert (last.name, last.heading, last.tags) == ("Nothing is known", outline.heading, ())
    assert str(last) == f"features/own.feature:{last.line}: Nothing is known"


def test_every_shipped_scenario_that_is_run_is_written() -> None:
    """On the same line, and within the lines that belong to it."""
    for feature in read_features(sorted((ROOT / "features").glob("*.feature")), Findings()):
        lines = {one.line: one for one in feature.written}
        assert {one.line for one in feature.examples} == set(lines)
        for one in feature.examples:
            held = lines[one.line]
            assert held.begins <= held.line <= (one.row or one.line) <= held.ends


def test_an_empty_feature_has_none(features_of: FeaturesOf) -> None:
    """And is no error here."""
    (feature,) = read_features([features_of({"own": "# nothing\n"}) / "own.feature"], Findings())
    assert feature.written == ()
    assert feature.examples == ()
