"""What tests of publishing share: a small rulebook beside its feature."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import RULESETS

TODAY = date(2026, 6, 1)
RULESET = """\
title: What follows a death?
status: in force
in force from: 2025-12-09
review by: 2028-12-31
owner: CSPR Subgroup

criteria:
  the person died:
    met when: {died: yes}
    cites: {source: CA2004, at: s.66, says: a death counts}

rules:
  tell somebody:   # whoever it is
    if all of: [the person died]
    recommend: Tell somebody
    who acts: police
    who decides: police
    modality: should
    cites: {source: CA2004, at: s.68, says: somebody is told}
    deadline:
      within: 5 working days
      of: date authority became aware
      cites: {source: CA2004, at: s.69, says: five days}
"""
FEATURE = """\
Feature: What follows a death?

  Scenario Outline: Whoever died, somebody is told
    Given a case for Peterborough on 2026-01-12
    And "died" is "<died>"
    When the case is assessed
    Then "tell somebody" <status>

    Examples:
      | died      | status          |
      | yes       | applies         |
      | no        | does not apply  |
      | not known | is undetermined |

  Scenario: By when
    Given a case for Peterborough on 2026-01-12
    And "died" is "yes"
    And "date authority became aware" is "2026-01-05"
    When the case is assessed
    Then the deadline of "tell somebody" is 2026-01-12
"""
LATER = """
  Scenario: By when, from April 2027
    Given a case for Peterborough on 2027-04-05
    And "died" is "yes"
    And "date authority became aware" is "2027-04-05"
    When the case is assessed
    Then the deadline of "tell somebody" is 2027-04-14
"""
"""What a version from 1 April 2027 says: seven working days."""


@pytest.fixture
def small(tmp_path: Path, few_facts: str) -> Callable[..., Path]:
    """Makes a folder of rulesets with these files beside one of features. The shared files are the real ones."""

    def make(files: dict[str, str], feature: str = FEATURE) -> Path:
        rulesets = tmp_path / "rulesets"
        (rulesets / "deaths").mkdir(parents=True, exist_ok=True)
        (tmp_path / "features").mkdir(exist_ok=True)
        (rulesets / "facts.yaml").write_text(few_facts, encoding="utf-8")
        for name in ("sources", "bodies", "areas", "calendar"):
            (rulesets / f"{name}.yaml").write_bytes((RULESETS / f"{name}.yaml").read_bytes())
        for name, text in files.items():
            (rulesets / name).parent.mkdir(parents=True, exist_ok=True)
            (rulesets / name).write_bytes(text.encode())
        (tmp_path / "features" / "deaths.feature").write_text(feature, encoding="utf-8")
        return rulesets

    return make
