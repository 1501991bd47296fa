"""The sheet for sign-off: every rule on a line, with its statements, doubts and differing sources."""

import csv
import io

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.sheet import COLUMNS, sheet


def lines(links: Links) -> list[dict[str, str]]:
    """The sheet as a spreadsheet reads it."""
    return list(csv.DictReader(io.StringIO(sheet(links))))


def test_every_rule_has_one_line(links: Links) -> None:
    """As many lines as rules, in their order, each with every column."""
    assert [line["rule"] for line in lines(links)] == [rule.name for rule in links.rulebook.rules.values()]
    assert all(tuple(line) == COLUMNS for line in lines(links))


def test_a_line_says_what_its_owner_answers_for(links: Links) -> None:
    """The statements that it or its criteria carry, its other sources, and how many scenarios name it."""
    report, inquest = lines(links)
    assert report["statements"] == "PLAY2024/reporting-an-accident/1.1; PLAY2024/reporting-an-accident/3.2"
    assert report["other sources"] == "WT2023 Chapter 5 para 330"
    assert (report["modality"], report["who acts"], report["scenarios"]) == ("must", "local authority", "1")
    assert "PLAY2024/appendix-1-inquest/1.3" in inquest["statements"]
    assert (report["agreed by"], report["on"]) == ("", "")


def test_doubts_and_differing_sources_stand_on_the_line(rulebook: Rulebook, shipped: Links) -> None:
    """Those of the rule, of its deadline and of its criteria, in full."""
    (line,) = [line for line in lines(shipped) if line["rule"] == "complete a rapid review"]
    rule = rulebook.rules["complete_a_rapid_review"]
    assert rule.deadline is not None
    assert all(doubt.text in line["doubts"] for doubt in (*rule.doubts, *rule.deadline.doubts))
    assert all(f"{one.source} {one.at}: {one.reading}" in line["sources that differ"] for one in rule.differs)
    assert "LOCAL2025/rapid-reviews/1.1" in line["statements"]
    assert int(line["scenarios"]) > 1
