"""A scenario that would notice a change."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.mutation.asked import asked_of
from rules_engine.workbench.mutation.changes import Change
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.judging import Scenarios
from rules_engine.workbench.mutation.witnesses import witness
from rules_engine.workbench.scenarios.reading import read_features
from tests.conftest import IN_FORCE
from tests.workbench.mutation.small import FEATURE, UP_TO_25, FolderOf, small


def _change(rulebook: Rulebook, says: str) -> Change:
    return next(one for one in every_change(rulebook) if one.says == says)


def _scenarios(rulesets: Path, features: Path) -> Scenarios:
    rulebook = in_force(Folder(rulesets), IN_FORCE)
    read = read_features(sorted(features.glob("*.feature")), Findings())
    return Scenarios(list(asked_of(read, rulebook)), rulebook)


def test_an_age_that_no_scenario_tells_is_told_by_the_smallest_new_one(scenarios: Scenarios) -> None:
    """Just that age: nothing else has to be known for the rule not to apply."""
    found = witness(_change(scenarios.rulebook, UP_TO_25), scenarios)
    assert found is not None
    assert found.scenario.splitlines()[1:] == [
        "      Given a case for Peterborough on 2026-01-12",
        "      And the facts",
        "        | fact    | answer |",
        "        | age now | 25     |",
        "      When the case is assessed",
        '      Then "tell somebody" does not apply',
    ]


@pytest.mark.parametrize(
    ("says", "line"),
    [
        (
            'the rule "tell somebody" was for the "ICB" and not the "police"',
            '"tell somebody" is for the "police"',
        ),
        (
            'the rule "tell somebody" did not cite CA2004 at s.68',
            '"tell somebody" cites "CA2004" at "s.68"',
        ),
        (
            'the rule "tell somebody" did not carry the doubt "Is everybody somebody?"',
            '"tell somebody" carries a doubt that says "Is everybody somebody?"',
        ),
    ],
)
def test_what_none_says_is_said_by_a_line_for_a_scenario_that_is_there(
    scenarios: Scenarios, says: str, line: str
) -> None:
    """One that is no row of an outline, whose other rows it would have to hold for."""
    found = witness(_change(scenarios.rulebook, says), scenarios)
    assert found is not None
    assert (found.place, found.sentence) == ("features/telling.feature:22", line)


def test_every_change_that_goes_unnoticed_is_noticed_once_what_is_proposed_is_written(folder_of: FolderOf) -> None:
    """Each proposed scenario is put into a feature as it is printed: it holds, and then nothing goes unnoticed."""
    rulesets, features = small(folder_of)
    before = _scenarios(rulesets, features)
    unnoticed = _unnoticed(before)
    assert len(unnoticed) > 10
    proposed = {found.scenario: None for one in unnoticed if (found := witness(one, before))}
    assert len(proposed) > 10
    more = "\n".join(proposed)
    (features / "telling.feature").write_text(f"{FEATURE}\n{more}", encoding="utf-8")
    after = _scenarios(rulesets, features)
    assert list(after.failing()) == []
    left = {one.says for one in _unnoticed(after)}
    assert left == {one.says for one in unnoticed if witness(one, before) is None}


def _unnoticed(scenarios: Scenarios) -> Sequence[Change]:
    return [one for one in every_change(scenarios.rulebook) if scenarios.noticing(one) is None]
