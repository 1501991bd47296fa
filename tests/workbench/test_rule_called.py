"""Finding a rule by what somebody calls it."""

from datetime import date

import pytest

from rules_engine.loading import Folder
from rules_engine.workbench.rule_called import NoSuchRule, rule_called
from tests.test_loading import SOUND
from tests.workbench.example import FULL, ON, FolderOf

LATER = FULL.replace("2025-12-09", "2026-06-01")
WITHOUT = LATER.replace("  tell somebody:", "  tell nobody:").replace("tell somebody", "tell nobody")


def refused(folder_of: FolderOf, name: str, on: date = ON, **files: str) -> str:
    """Why a rule is not found among topics in force from 9 December 2025, or from another day."""
    days = {name: "2026-06-01" if text in (LATER, WITHOUT) else "2025-12-09" for name, text in files.items()}
    folder = folder_of({f"topic/{days[name]}.yaml": text for name, text in files.items()})
    with pytest.raises(NoSuchRule) as caught:
        rule_called(Folder(folder), name, on)
    return str(caught.value)


@pytest.mark.parametrize("name", ["publish all", "publish_all", "Publish All"])
def test_a_rule_is_found_by_its_name_or_id(folder_of: FolderOf, name: str) -> None:
    """As rulesets write it, as programs do, or with capitals."""
    rulebook, rule, _ = rule_called(Folder(folder_of({"topic/2025-12-09.yaml": FULL})), name, ON)
    assert (rule.id, rulebook.on) == ("publish_all", ON)


@pytest.mark.parametrize(("name", "meant"), [
    ("publsh all", '"publish all"'),
    ("somebody", '"tell somebody"'),
    ("tell all somebody", '"tell somebody"'),
    ("all", '"publish all"'),
])  # fmt: skip
def test_an_unknown_rule_brings_the_nearest_names(folder_of: FolderOf, name: str, meant: str) -> None:
    """A slip of the pen, or one word of a name, is enough to be asked what was meant."""
    said = refused(folder_of, name, first=FULL)
    assert said.startswith(f'No rule is called "{name}". Did you mean {meant}')


def test_where_no_name_is_near_none_is_offered(folder_of: FolderOf) -> None:
    """Nothing is guessed."""
    assert refused(folder_of, "zzz", first=FULL) == 'No rule is called "zzz". Give its name as the rulesets write it.'


def test_before_a_rule_is_in_force_its_dates_are_told(folder_of: FolderOf) -> None:
    """On a day that no rulebook covers, the rule is named with the days that are."""
    said = refused(folder_of, "tell_somebody", date(2020, 1, 1), first=FULL)
    assert said == 'The rule "tell somebody" is not in force on 2020-01-01. Dates covered: from 2025-12-09 on.'


def test_a_rule_of_another_version_is_told_with_its_dates(folder_of: FolderOf) -> None:
    """A rule that a later version leaves out, or brings, is told with the days on which it is in force."""
    said = refused(folder_of, "tell somebody", date(2026, 7, 1), first=FULL, second=WITHOUT)
    assert said.endswith("is not in force on 2026-07-01. Dates covered: from 2025-12-09 to 2026-05-31.")
    said = refused(folder_of, "tell nobody", date(2026, 5, 31), first=FULL, second=WITHOUT)
    assert said.endswith("is not in force on 2026-05-31. Dates covered: from 2026-06-01 on.")


def test_versions_that_follow_one_another_are_one_span(folder_of: FolderOf) -> None:
    """A rule in both of two versions is in force from the first one on."""
    said = refused(folder_of, "tell somebody", date(2020, 1, 1), first=FULL, second=LATER)
    assert said.endswith("Dates covered: from 2025-12-09 on.")


def test_a_gap_between_versions_is_told(folder_of: FolderOf) -> None:
    """A withdrawn version ends its dates; the next one begins its own."""
    ended = FULL.replace("review by", "withdrawn from: 2026-03-01\nreview by")
    said = refused(folder_of, "tell somebody", date(2026, 4, 1), first=ended, second=LATER)
    assert said.endswith("Dates covered: from 2025-12-09 to 2026-02-28, from 2026-06-01 on.")


def test_the_end_of_another_topic_ends_nothing(folder_of: FolderOf) -> None:
    """A rule stays in force while a ruleset beside it is withdrawn."""
    ended = SOUND.replace("review by", "withdrawn from: 2026-03-01\nreview by")
    folder = folder_of({"topic/2025-12-09.yaml": FULL, "ended/2025-12-09.yaml": ended})
    with pytest.raises(NoSuchRule, match="Dates covered: from 2025-12-09 on"):
        rule_called(Folder(folder), "tell somebody", date(2020, 1, 1))


def test_an_unknown_rule_on_an_uncovered_date_tells_both(folder_of: FolderOf) -> None:
    """The name is wrong, and no rulebook is in force: neither hides the other."""
    said = refused(folder_of, "tell somebdy", date(2020, 1, 1), first=FULL)
    assert 'Did you mean "tell somebody"?' in said
    assert "No rulebook is in force on 2020-01-01. Dates covered: from 2025-12-09 on." in said


def test_the_line_is_of_the_version_in_force(folder_of: FolderOf) -> None:
    """Of two versions, the file of the one in force on the date is named."""
    folder = Folder(folder_of({"topic/2025-12-09.yaml": FULL, "topic/2026-06-01.yaml": "# Later.\n" + LATER}))
    line = FULL.splitlines().index("  publish all:") + 1
    assert rule_called(folder, "publish all", ON)[2] == f"topic/2025-12-09.yaml:{line}"
    assert rule_called(folder, "publish all", date(2026, 6, 1))[2] == f"topic/2026-06-01.yaml:{line + 1}"
