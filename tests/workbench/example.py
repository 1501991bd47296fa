"""A small ruleset in which a rule has everything that a rule can have."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from rules_engine.loading import Folder
from rules_engine.workbench.explained import RuleExplained
from rules_engine.workbench.explaining import explain
from rules_engine.workbench.rule_called import rule_called

FolderOf = Callable[..., Path]
ON = date(2026, 4, 1)
FULL = """\
title: What follows a death?
status: in force
in force from: 2025-12-09
review by: 2026-12-31
owner: CSPR Subgroup
criteria:
  the person died:
    met when: {died: yes}
    cites: {source: WT2023, at: Chapter 5, says: a death counts}
    doubt: Does an unborn baby die?
  the person is young:
    met when: {age now: under 18}
    cites: {source: CA2004, at: s.65, says: eighteen is the end}
  the person had been born:
    met unless: {born alive: no}
    cites: {source: CA2004, at: s.66, says: presumed born}
  the report tells enough:
    met when:
      at least 2 of:
        - {report contains: [good practice, systemic reasons]}
        - {abuse or neglect: [known, suspected]}
        - none of: [the person had been born]
    cites: {source: CA2004, at: s.67, says: what is enough}
    differs: {source: LOCAL2025, at: "Rapid Reviews, para 2", reading: two are too few}
rules:
  tell somebody:
    if any of: [the person died]
    recommend: Tell somebody
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.68, says: somebody is told}
    deadline: {within: 5 days, of: date of birth, cites: {source: CA2004, at: s.69, says: five days}}
  publish all:
    if all of:
      - any of: [the report tells enough, {tell somebody: applies}]
      - {tell somebody: does not apply}
    unless any of: [the person is young]
    recommend: Publish all of it
    who acts: ICB
    who decides: partnership of the usual residence
    modality: should
    cites: {source: WT2023, at: Chapter 6, says: it is made public}
    deadline:
      within: 5 working days
      of: date authority became aware
      met by: date of birth
      modality: may
      cites: {source: CA2004, at: s.70, says: five working days}
      readings:
        - {text: some say plain days, within: 6 days, of: date of birth, cites: {source: CA2004, at: s.71, says: six}}
      leaves room: {before: tell somebody, at least: 2 working days, says: somebody signs}
      doubt: {text: Which days?, cites: {source: CA2004, at: s.72, says: days are days}}
    consider:
      - {when: {recurrent themes: yes}, says: themes that recur, cites: {source: CA2004, at: s.73, says: themes count}}
    checklist:
      - item: good practice
        done when: {report contains: good practice}
        cites: {source: CA2004, at: s.74, says: practice is told}
    doubt: Is all of it too much?
    differs: {source: LOCAL2025, at: "Rapid Reviews, para 1", reading: half of it is enough}
"""


def explained(folder: Path, rule: str = "publish all", on: date = ON) -> RuleExplained:
    """A rule of a folder, explained."""
    return explain(*rule_called(Folder(folder), rule, on))
