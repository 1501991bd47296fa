"""Scenarios: the tags they have and inherit, and the names they speak of."""

from pathlib import Path

from rules_engine.loading.tree import Findings
from rules_engine.workbench.ledger.scenarios import read_scenarios

FEATURE = """\
@L/a/1.1 @slow
Feature: F

  Background:
    Given "one" is "yes"

  Scenario: Alone
    Then "the rule" applies

  @L/a/1.2
  Rule: R

    Background:
      Given "two" is "yes"

    @L/a/1.3
    Scenario Outline: Several
      Given the facts
        | fact  | answer |
        | three | <x>    |
      Then "<rule>" applies

      @L/a/1.4
      Examples:
        | x   | rule      |
        | yes | The Rule! |
"""


def test_tags_are_inherited(tmp_path: Path) -> None:
    """A scenario has its own tags, its examples', its rule's and its feature's; tags without a source are left out."""
    (tmp_path / "f.feature").write_text(FEATURE, encoding="utf-8")
    alone, several = read_scenarios(tmp_path, Findings())
    assert [tag.id for tag in alone.tags] == ["L/a/1.1"]
    assert [tag.id for tag in several.tags] == ["L/a/1.1", "L/a/1.2", "L/a/1.3", "L/a/1.4"]
    assert [tag.at.line for tag in several.tags] == [1, 10, 16, 23]
    assert str(several) == f"{tmp_path.name}/f.feature:17: Several"


def test_names_are_those_of_its_steps_and_backgrounds(tmp_path: Path) -> None:
    """What a scenario speaks of is quoted in its steps, in its backgrounds, in tables of facts or filled in."""
    (tmp_path / "f.feature").write_text(FEATURE, encoding="utf-8")
    alone, several = read_scenarios(tmp_path, Findings())
    assert {"one", "the_rule"} <= alone.names
    assert "two" not in alone.names
    assert {"one", "two", "three", "the_rule"} <= several.names


def test_what_is_no_feature_is_told(tmp_path: Path) -> None:
    """A file that is no Gherkin or no text adds a finding with its place, and the others are read."""
    (tmp_path / "a.feature").write_text(
        "Feature: A\n  Scenario: S\n    Given x\n    Whenever it rains\n", encoding="utf-8"
    )
    (tmp_path / "b.feature").write_bytes(b"Feature: \xff")
    (tmp_path / "c.feature").write_text("", encoding="utf-8")
    (tmp_path / "d.feature").write_text(FEATURE, encoding="utf-8")
    findings = Findings()
    assert len(read_scenarios(tmp_path, findings)) == 2
    assert [str(one).split(": ", 1)[0] for one in findings.all] == [
        f"{tmp_path.name}/a.feature:4:5",
        f"{tmp_path.name}/b.feature:1:1",
        f"{tmp_path.name}/c.feature:1:1",
    ]
