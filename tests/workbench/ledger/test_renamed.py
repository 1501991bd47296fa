"""Headings and sources that were renamed: one finding for each, and none for what follows from it."""

from pathlib import Path

import pytest

from tests.workbench.ledger.playgrounds import SOURCE
from tests.workbench.ledger.test_checking import LEDGER, RULES, SCENARIOS, changed, found


@pytest.mark.parametrize(
    ("file", "was", "now", "says"),
    [
        (
            LEDGER,
            "  Reporting an accident:",
            "  Telling of an accident:",
            'Nothing cites "Telling of an accident", and 4 places cite "Reporting an accident" (2 tags have',
        ),
        (
            LEDGER,
            "  Reporting an accident:",
            "  Wholly otherwise:\n    short: quite-another",
            f'guidance/{SOURCE}.yaml:44:3: Nothing cites "Wholly otherwise"',
        ),
        (SCENARIOS, "  Scenario: An acc", "  Scenaryo: An acc", "Did you mean"),
        (SCENARIOS, "Feature: ", "Featur: ", f'{SCENARIOS}:1:1: "Featur:" is no keyword. Did you mean "Feature:"?'),
        (LEDGER, "judgement: [unborn", "judgement: [unbron", 'The fact "unbron child'),
    ],
)
def test_one_cause_is_one_finding(playgrounds: Path, file: str, was: str, now: str, says: str) -> None:
    """What follows from a renamed heading, an unreadable feature or an unknown name is not told beside it."""
    (told,) = found(changed(playgrounds, file, was, now))
    assert says in told


def test_a_place_misspelt_twice_is_no_renamed_heading(playgrounds: Path) -> None:
    """Where the heading is cited elsewhere, each citation that is wrong is told by itself."""
    rules = playgrounds.parent / RULES
    text = rules.read_text(encoding="utf-8")
    rules.write_text(text.replace("Appendix 1, Inquest", "Reporting an acident, para 1"), encoding="utf-8")
    changed(playgrounds, RULES, "Reporting an accident, para 3", "Reporting an acident, para 3")
    told = found(playgrounds)
    assert len(told) == 2
    assert all("Did you mean" in one for one in told)


def test_a_heading_that_only_lacks_citations_is_not_taken_for_one_renamed(playgrounds: Path) -> None:
    """Two citations of what is nowhere are told each, though one heading has no citation: its tags are all there."""
    changed(playgrounds, RULES, "Reporting an accident, para 3", "Zebras, para 1")
    changed(playgrounds, RULES, "Reporting an accident, para 1", "Zebras, para 1")
    told = found(playgrounds)
    assert len(told) == 2
    assert all('In PLAY2024 the place "Zebras, para 1" is not known.' in one for one in told)


def test_tags_of_another_name_of_the_source_are_told_once(playgrounds: Path) -> None:
    """A ledger under a new name, beside the old one or in its place, says what to rename, and that it is not listed."""
    old = playgrounds.parent / LEDGER
    new = old.with_name("PLAY2026.yaml")
    new.write_text(old.read_text(encoding="utf-8").replace(SOURCE, "PLAY2026", 1), encoding="utf-8")
    told = [
        "guidance/PLAY2026.yaml:1:1: 4 statements carry tags of PLAY2024: rename them to PLAY2026.",
        "guidance/PLAY2026.yaml:1:1: PLAY2026 is not in sources.yaml. Add it there, or name this file PLAY2024.",
    ]
    assert found(playgrounds) == told
    old.unlink()
    assert found(playgrounds) == told
