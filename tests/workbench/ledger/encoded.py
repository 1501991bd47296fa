"""What of the guidance on playgrounds is encoded, and how: a ruleset, a feature and the ledger."""

import re

from rules_engine.workbench.ledger.naming import shortened
from rules_engine.workbench.ledger.renewing import fresh
from rules_engine.workbench.ledger.segmenting import segment
from tests.workbench.ledger.playgrounds import HEADINGS, SOURCE, TEXT

RULESET = """\
title: What follows from an accident on a playground?
status: in force
in force from: 2025-12-09
review by: 2026-12-31
owner: O

criteria:
  an accident is known of:
    met when: {died: yes}
    cites: {source: PLAY2024, at: "Reporting an accident, para 1", says: what calls for a report}

rules:
  report the accident:
    if all of:
      - an accident is known of
    recommend: Report the accident
    who acts: local authority
    who decides: local authority
    modality: must
    cites:
      - {source: PLAY2024, at: "Reporting an accident, para 1", says: an accident must be reported in two days}
      - {source: WT2023, at: Chapter 5 para 330, says: whoever learns of a grave injury reports it to the authority}
    deadline:
      within: 2 working days
      of: date authority became aware
      modality: must
      cites: {source: PLAY2024, at: "Reporting an accident, para 1", says: two working days}
    checklist:
      - item: the day and hour
        done when: {report contains: overview and context}
        cites: {source: PLAY2024, at: "Reporting an accident, para 3", says: the day and hour belong in it}
  hold an inquest:
    if all of:
      - an accident is known of
    recommend: Hold an inquest
    who acts: local authority
    who decides: local authority
    modality: may
    cites: {source: PLAY2024, at: "Appendix 1, Inquest", says: when an inquest is held}
"""

STANDINGS = {
    "reporting-an-accident/1.1": "encoded by: [an accident is known of, report the accident]",
    "reporting-an-accident/3.2": "checklist: [report the accident]",
    "the-short-inquiry/2.5": "judgement: [unborn child treated as a child]",
    "appendix-1-inquest/1.3": "encoded by: [hold an inquest]",
}
"""What of it is encoded. The rest is context."""

SAYS = {
    "reporting-an-accident/1.1": "Whoever hears of an accident reports it inside two days.",
    "reporting-an-accident/3.2": "When it happened.",
    "the-short-inquiry/2.5": "Is the same fault found on other grounds?",
    "appendix-1-inquest/1.3": "When an inquest is held.",
}
"""Our paraphrases."""

FEATURE = """\
Feature: Accidents on playgrounds

  Background:
    Given a case for Peterborough on 2026-01-12

  @PLAY2024/reporting-an-accident/1.1 @PLAY2024/reporting-an-accident/3.2
  Scenario: An accident is reported
    Given "died" is "yes"
    When the case is assessed
    Then "report the accident" applies

  Scenario Outline: An inquest
    Given "died" is "<died>"
    When the case is assessed
    Then "<rule>" applies

    @PLAY2024/appendix-1-inquest/1.3
    Examples:
      | died | rule            |
      | yes  | hold an inquest |

  @PLAY2024/the-short-inquiry/2.5
  Rule: Judgement

    Scenario: People judge
      Given the facts
        | fact                            | answer |
        | unborn child treated as a child | yes    |
      When the case is assessed
      Then the position is "must act"
"""


def ledger_file() -> str:
    """The file of the ledger: made by the engine, and filled in here."""
    file = fresh(SOURCE, segment(TEXT, HEADINGS))
    ids = iter(
        f"{shortened(segment(TEXT, HEADINGS).headings)[one.heading]}/{one.para}.{one.number}"
        for one in segment(TEXT, HEADINGS).statements
    )
    return re.sub(r"( +)not yet encoded: yes", lambda found: _standing(found[1], next(ids)), file)


def _standing(indent: str, name: str) -> str:
    if name not in STANDINGS:
        return f"{indent}context: asks nothing here"
    return f"{indent}says: {SAYS[name]}\n{indent}{STANDINGS[name]}"
