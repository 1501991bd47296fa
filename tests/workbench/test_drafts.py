"""Drafts tried out, and never used to judge a real case."""

import ast
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rules_engine.loading import Folder, RulesetError
from rules_engine.rulebook import in_force
from rules_engine.workbench.drafts import drafts_in, with_drafts
from tests.conftest import ROOT

FolderOf = Callable[..., Path]
BEFORE, FROM = date(2027, 3, 31), date(2027, 4, 1)
_RULESET = """\
title: {topic}?
status: {status}
in force from: {day}
review by: 2028-12-31
owner: CSPR Subgroup
criteria:
  {topic} matters:
    met when: {{died: yes}}
    cites: {{source: WT2023, at: Chapter 5, says: it matters}}
rules:
  {topic} is told:
    if all of: [{topic} matters]
    recommend: Tell it
    who acts: police
    who decides: police
    modality: should
    cites: {{source: WT2023, at: Chapter 5, says: it is told}}
    deadline:
      within: {days} working days
      of: date authority became aware
      cites: {{source: WT2023, at: Chapter 5, says: in so many days}}
"""


def _ruleset(topic: str, status: str, day: str, days: int) -> str:
    return _RULESET.format(topic=topic, status=status, day=day, days=days)


@pytest.fixture
def folder(folder_of: FolderOf) -> Folder:
    """Two topics in force; one has a draft, the other one that is agreed, both from 1 April 2027."""
    return Folder(
        folder_of(
            {
                "one/2025-12-09.yaml": _ruleset("one", "in force", "2025-12-09", 5),
                "one/2027-04-01.yaml": _ruleset("one", "draft", "2027-04-01", 7),
                "two/2025-12-09.yaml": _ruleset("two", "in force", "2025-12-09", 5),
                "two/2027-04-01.yaml": _ruleset("two", "agreed", "2027-04-01", 9),
            }
        )
    )


def _days(folder: Folder, on: date) -> list[int]:
    return [
        rule.deadline.counting.lengths[0].number
        for rule in in_force(folder, on).rules.values()
        if rule.deadline and rule.deadline.counting
    ]


def test_drafts_count_from_their_dates_where_they_are_tried(folder: Folder) -> None:
    """Not a day before; and the folder itself is as it was."""
    tried = with_drafts(folder)
    assert _days(tried, BEFORE) == [5, 5]
    assert _days(tried, FROM) == [7, 9]
    assert _days(folder, FROM) == [5, 5]
    assert in_force(tried, BEFORE).digest == in_force(folder, BEFORE).digest
    assert in_force(tried, FROM).digest != in_force(folder, FROM).digest


def test_one_draft_is_tried_without_the_others(folder: Folder) -> None:
    """Those that are chosen alone."""
    one, two = drafts_in(folder)
    assert [(v.topic, v.status) for v in (one, two)] == [("one", "draft"), ("two", "agreed")]
    assert _days(with_drafts(folder, [two]), FROM) == [5, 9]
    assert _days(with_drafts(folder, []), FROM) == [5, 5]


def test_what_is_wrong_in_a_draft_is_told_only_where_it_is_tried(folder_of: FolderOf) -> None:
    """And what is found wrong then is not held against the folder."""
    folder = Folder(
        folder_of(
            {
                "one/2025-12-09.yaml": _ruleset("one", "in force", "2025-12-09", 5),
                "one/2027-04-01.yaml": _ruleset("one", "draft", "2027-04-01", 7).replace(
                    "modality: should", "modality: shuld"
                ),
            }
        )
    )
    with pytest.raises(RulesetError, match=r'one/2027-04-01.yaml:.*"shuld" is not known. Did you mean "should"?'):
        in_force(with_drafts(folder), FROM)
    assert _days(folder, FROM) == [5]


def test_nothing_that_judges_a_real_case_knows_of_drafts_tried_out() -> None:
    """Neither the engine nor the API: the workbench alone."""
    for path in [*ROOT.glob("api/**/*.py"), *ROOT.glob("rules_engine/**/*.py")]:
        if "workbench" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {one.module for one in ast.walk(tree) if isinstance(one, ast.ImportFrom)}
        named |= {alias.name for one in ast.walk(tree) if isinstance(one, ast.Import) for alias in one.names}
        assert "rules_engine.workbench.drafts" not in named, path
