"""The command ``thresholds coverage``, as an officer runs it."""

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from rules_engine.cli import app
from tests.workbench.mutation.small import FolderOf, small


def _ran(rulesets: Path, features: Path, *more: str) -> Result:
    return CliRunner().invoke(app, ["coverage", "--rulesets", str(rulesets), "--features", str(features), *more])


def _missing(folder_of: FolderOf) -> set[str]:
    told = json.loads(_ran(*small(folder_of), "--format", "json").stdout)
    return {one["says"] for one in told["missing"]}


def test_what_is_missing_is_told_in_sentences(folder_of: FolderOf) -> None:
    """Numbers on both sides, answers, exceptions, statuses, and what none says."""
    missing = _missing(folder_of)
    for wanted in (
        'No scenario has a case in which "age now" is 25, beside what "the person was young" asks for (16 to 24).',
        'the criterion "abuse was known or suspected" in which "abuse or neglect" is "known".',
        'its exception "abuse was known or suspected" is met.',
        'No scenario says: "tell somebody" is undetermined.',
        'No scenario says: "tell somebody" is for the "police".',
        'No scenario says: "tell somebody" is decided by the "ICB".',
        'No scenario says on which day the deadline of "tell somebody" falls.',
        'No scenario says that CA2004 is cited at s.68, as the rule "tell somebody" has it.',
        'No pair of scenarios shows that "the person died" decides alone in the rule "tell somebody".',
    ):
        assert any(wanted in one for one in missing), wanted


def test_what_is_there_is_not_missed(folder_of: FolderOf) -> None:
    """The other numbers, the statuses, the open exception, and the condition that two rows show alone."""
    missing = " ".join(_missing(folder_of))
    for there in (
        '"age now" is 15,',
        '"age now" is 16,',
        '"age now" is 24,',
        'is "not indicated"',
        'its exception "abuse was known or suspected" is open',
        '"tell somebody" applies',
        'the modality of "tell somebody"',
        '"the person was young" decides alone',
    ):
        assert there not in missing, there


def test_it_is_told_as_a_table_and_as_a_page(folder_of: FolderOf) -> None:
    """And what is missing is no failure."""
    rulesets, features = small(folder_of)
    found = _ran(rulesets, features)
    assert found.exit_code == 0
    assert "boundaries 3 of 4 1" in " ".join(found.stdout.split())
    assert "masking MC/DC" in " ".join(found.stdout.split())
    page = _ran(rulesets, features, "--format", "html")
    assert page.stdout.startswith("<!doctype html>")


def test_a_ruleset_or_folder_that_is_not_there_is_refused(folder_of: FolderOf, tmp_path: Path) -> None:
    """With what there is instead."""
    rulesets, features = small(folder_of)
    found = _ran(rulesets, features, "--ruleset", "tellin")
    assert (found.exit_code, 'Did you mean "telling"?' in found.stderr) == (2, True)
    assert _ran(rulesets, tmp_path / "nowhere").exit_code == 2
