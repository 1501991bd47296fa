"""What differs between two rulebooks."""

from dataclasses import replace
from datetime import date

from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.differences import Difference, PartChanged, differences
from tests.workbench.example import FULL, ON, FolderOf

SECOND = date(2026, 6, 1)


def _two(folder_of: FolderOf, *changes: tuple[str, str]) -> tuple[Rulebook, Rulebook]:
    """The rulebook of the example, and the one of June, in which words are changed."""
    later = FULL.replace("in force from: 2025-12-09", "in force from: 2026-06-01")
    for old, new in changes:
        assert old in later
        later = later.replace(old, new)
    folder = Folder(folder_of({"topic/2025-12-09.yaml": FULL, "topic/2026-06-01.yaml": later}))
    # Of one day, so that nothing differs by its date alone.
    return replace(in_force(folder, ON), on=SECOND), in_force(folder, SECOND)


def _of(found: list[Difference], kind: str) -> list[Difference]:
    return [one for one in found if one.kind == kind]


def test_a_rulebook_differs_in_nothing_from_itself(rulebook: Rulebook) -> None:
    """Not on the same day."""
    assert differences(rulebook, rulebook) == []


def test_what_a_rule_says_is_told_part_by_part_before_and_after(folder_of: FolderOf) -> None:
    """In sentences; parts that say the same are left out."""
    before, after = _two(
        folder_of, ("Publish all of it", "Publish most of it"), ("within: 5 working days", "within: 6 working days")
    )
    found = differences(before, after)
    (rule,) = _of(found, "rule")
    assert (rule.id, rule.change) == ("publish_all", "changed")
    parts = {one.part: one for one in rule.parts}
    assert parts.keys() == {"what is recommended", "by when"}
    assert parts["what is recommended"] == PartChanged(
        "what is recommended", ("Publish all of it",), ("Publish most of it",)
    )
    assert [len(lines) for lines in (parts["by when"].before, parts["by when"].after)] == [1, 1]
    assert "6 working days" in parts["by when"].after[0]
    assert _of(found, "ruleset")[0].parts == (PartChanged("in force from", ("9 December 2025",), ("1 June 2026",)),)


def test_a_changed_criterion_is_told_with_every_rule_that_it_changes(folder_of: FolderOf) -> None:
    """A rule that names it says something else now, though its own words are the same."""
    before, after = _two(folder_of, ("{died: yes}", "{died: no}"))
    found = differences(before, after)
    assert [one.id for one in _of(found, "criterion")] == ["the_person_died"]
    assert [one.id for one in _of(found, "rule")] == ["tell_somebody"]
    (part,) = _of(found, "rule")[0].parts
    assert part.part == "applies if"
    assert (part.before[0].endswith("died is yes"), part.after[0].endswith("died is no")) == (True, True)


def test_what_is_new_or_gone_is_told(folder_of: FolderOf) -> None:
    """A rule under another name is a new one, and the old one is gone."""
    before, after = _two(folder_of, ("  publish all:\n", "  publish nearly all:\n"))
    told = [(one.change, one.id) for one in _of(differences(before, after), "rule")]
    assert told == [("new", "publish_nearly_all"), ("gone", "publish_all")]
    back = [(one.change, one.id) for one in _of(differences(after, before), "rule")]
    assert back == [("new", "publish_all"), ("gone", "publish_nearly_all")]


def test_a_source_that_was_replaced_between_two_days_is_told(rulebook: Rulebook) -> None:
    """Though the rulebook is the same: what it cites is not what it was."""
    (found,) = differences(rulebook, replace(rulebook, on=date(2026, 11, 23)))
    assert (found.kind, found.id, found.change) == ("source", "WT2023", "changed")
    assert found.parts[0].after[0].startswith("replaced by WT2026")
