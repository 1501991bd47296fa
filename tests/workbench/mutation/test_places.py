"""Where a change would be made."""

from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.mutation.every_change import every_change
from rules_engine.workbench.mutation.places import place_of
from tests.conftest import IN_FORCE, RULESETS
from tests.workbench.mutation.small import RULESET, UP_TO_25, FolderOf, small


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (UP_TO_25, "met when: {age now"),
        ('the rule "tell somebody" left out "the person was young"', "- the person was young"),
        (
            'the rule "tell somebody" did not have the exception "abuse was known or suspected"',
            "unless any of: [abuse was",
        ),
        ('the rule "tell somebody" was a "will" and not a "should"', "modality: should"),
        ('the deadline of the rule "tell somebody" were 4 days and not 5 days', "within: 5 days"),
        ('the deadline of the rule "tell somebody" did not cite CA2004 at s.69', "s.69"),
        ('the rule "tell somebody" did not carry the doubt "Is everybody somebody?"', "doubt: Is everybody"),
    ],
)
def test_a_change_has_the_line_of_the_words_that_would_be_others(folder_of: FolderOf, says: str, words: str) -> None:
    """In the file of the ruleset."""
    rulesets, _ = small(folder_of)
    folder = Folder(rulesets)
    rulebook = in_force(folder, IN_FORCE)
    change = next(one for one in every_change(rulebook) if one.says == says)
    found = place_of(change, folder, rulebook)
    assert found.file == str(Path("telling", "2025-12-09.yaml"))
    assert words in RULESET.splitlines()[found.line - 1]


def test_every_change_of_the_shipped_rulebook_has_a_line_in_what_it_changes(rulebook: Rulebook) -> None:
    """Which is never before that of the name."""
    folder = Folder(RULESETS)
    for one in list(every_change(rulebook))[::50]:
        found = place_of(one, folder, rulebook)
        lines = (RULESETS / found.file).read_text(encoding="utf-8").splitlines()
        above = [line.strip().rstrip(":").strip("\"'") for line in lines[: found.line]]
        assert one.before.name in above
