"""What Gherkin takes for a description without a word, and what it stops at."""

from pathlib import Path

import pytest

from rules_engine.loading.tree import Findings
from rules_engine.workbench.ledger.scenarios import read_scenarios

STEPS = '\n  Scenario: S\n    Given "one" is "yes"\n'


def found(folder: Path, text: str) -> list[str]:
    """What is found wrong in a feature."""
    (folder / "f.feature").write_text(text, encoding="utf-8")
    findings = Findings()
    read_scenarios(folder, findings)
    return [str(one).removeprefix(f"{folder.name}/") for one in findings.all]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("  Scenarrio: One", 'f.feature:3:3: "Scenarrio:" is no keyword. Did you mean "Scenario:"?'),
        ("    scenario: One", 'f.feature:3:5: "scenario:" is no keyword. Did you mean "Scenario:"?'),
        ("Senario Outline: One", 'Did you mean "Scenario Outline:"?'),
        ('  Given "one" is "yes"', 'f.feature:3:3: "Given ..." is a step, and stands in no scenario. Move it'),
        ("  When the case is assessed", '"When ..." is a step'),
        ('  Givn "one" is "yes"', '"Givn" begins no step. Did you mean "Given"?'),
        ("  L/a/1.1", '"L/a/1.1" looks like a tag. Write it with @ and right above a Scenario: @L/a/1.1.'),
    ],
)
@pytest.mark.parametrize("holder", ["Feature: F", "Rule: R"])
def test_a_description_that_was_meant_otherwise_is_told(tmp_path: Path, holder: str, line: str, says: str) -> None:
    """A misspelt keyword, a step or a tag without @ is told where it stands, with what to write."""
    text = (
        f"# one\n{holder}\n{line}\n{STEPS}"
        if holder.startswith("Feature")
        else f"Feature: F\n{holder}\n{line}\n{STEPS}"
    )
    (told,) = found(tmp_path, text)
    assert says in told


@pytest.mark.parametrize(
    "line",
    [
        "  The partners meet within two days.",
        "  When nobody knows, it is not a no. Then it stays open.",
        "  And what is unknown stays so.",
        "  Note: the votes are recorded",
        '  Some call it "grave"',
        "  See https://example.org/a/1",
    ],
)
def test_prose_is_left_alone(tmp_path: Path, line: str) -> None:
    """Sentences may begin with any word."""
    assert found(tmp_path, f"Feature: F\n\n{line}\n{STEPS}") == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"Featur: F\n{STEPS}", 'f.feature:1:1: "Featur:" is no keyword. Did you mean "Feature:"?'),
        (f"hello\n{STEPS}", 'f.feature:1:1: This is not Gherkin: "hello" is no keyword. A line begins with Feature:,'),
        (f"Scenario: S\n{STEPS}", '"Scenario:" cannot stand here. A file has one Feature, and begins with it.'),
        (f"Feature: F\n{STEPS}  Feature: G\n", 'f.feature:5:3: "Feature:" cannot stand here.'),
        (f"Feature: F\n{STEPS}  @L/a/1.1\n", "The file ends too soon: a tag stands before a scenario."),
        (f"Feature: F\n{STEPS}  L/a/1.1\n", 'f.feature:5:3: "L/a/1.1" looks like a tag.'),
        (f"Feature: F\n{STEPS}      | a | b |\n      | a |\n", "f.feature:6:7: This row has more or fewer cells"),
        (f"Feature: F\n  @a b\n{STEPS}", "This is not Gherkin: A tag may not contain whitespace"),
        (f"Feature: F\n{STEPS}    Whenever it rains\n", '"Whenever" is no keyword.'),
    ],
)
def test_what_is_no_gherkin_is_told_once_with_the_word(tmp_path: Path, text: str, says: str) -> None:
    """One finding a file, at the first line that does not fit, with the word found there."""
    (told,) = found(tmp_path, text)
    assert says in told
