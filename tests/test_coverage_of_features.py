"""Scenarios: each is run, and each rule has the three that it needs."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from gherkin.parser import Parser

from rules_engine.names import to_id
from rules_engine.rulebook import Rulebook
from tests.conftest import ROOT, RULESETS

FEATURES = sorted((ROOT / "features").glob("*.feature"))
Node: TypeAlias = Any
"""A part of a feature, as the Gherkin parser gives it: it has no types."""
SAYS = re.compile(r'^"(?P<rule>[^"]+)" (?P<status>applies|does not apply|is undetermined)$')
BLANK = re.compile(r"<([^>]+)>")


@cache
def parsed(path: Path) -> Node:
    """A feature as the Gherkin parser reads it."""
    return Parser().parse(path.read_text(encoding="utf-8"))["feature"]


def scenarios(node: Node) -> Iterator[Node]:
    """Every scenario and outline of a feature, in its rules too."""
    for child in node["children"]:
        if "rule" in child:
            yield from scenarios(child["rule"])
        elif "scenario" in child:
            yield child["scenario"]


def rows(scenario: Node) -> list[dict[str, str]]:
    """The rows of an outline's examples; one empty row for a scenario without any."""
    found = [
        dict(zip((c["value"] for c in table["tableHeader"]["cells"]), (c["value"] for c in row["cells"]), strict=True))
        for table in scenario["examples"]
        for row in table["tableBody"]
    ]
    return found if scenario["examples"] else [{}]


def statuses(path: Path) -> Iterator[tuple[str, str]]:
    """Each rule and the status that a then-step of a feature says it has."""
    for scenario in scenarios(parsed(path)):
        for row in rows(scenario):
            for step in scenario["steps"]:
                said = SAYS.match(BLANK.sub(lambda blank, row=row: row[blank[1]], step["text"]))  # type: ignore[misc]
                if said:
                    yield to_id(said["rule"]), said["status"]


def test_every_scenario_is_collected() -> None:
    """Every scenario, and every row of an outline, is a test: none is lost."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/test_features.py",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    collected = [line for line in done.stdout.splitlines() if line.startswith("tests/test_features.py::")]
    assert len(collected) == sum(len(rows(s)) for path in FEATURES for s in scenarios(parsed(path)))
    assert collected


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_no_two_scenarios_share_a_name(path: Path) -> None:
    """Within a feature each scenario says another point."""
    assert [name for name, n in Counter(s["name"] for s in scenarios(parsed(path))).items() if n > 1] == []


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_every_scenario_says_something(path: Path) -> None:
    """Every scenario assesses a case and has a then-step."""
    for scenario in scenarios(parsed(path)):
        keywords = [step["keywordType"] for step in scenario["steps"]]
        assert "Outcome" in keywords, scenario["name"]
        assert "Action" in keywords, scenario["name"]
        assert rows(scenario), scenario["name"]


def test_every_ruleset_has_a_feature_and_the_reverse(rulebook: Rulebook) -> None:
    """Topics and features have the same names, one for one; the sequence, which spans the topics, has one too."""
    topics = {path.stem for path in FEATURES} - {"sequence"}
    assert topics == {ruleset.id for ruleset in rulebook.rulesets}
    no_topics = {"guidance", "schema", "examples"}
    folders = {path.name for path in RULESETS.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert topics == folders - no_topics
    assert (ROOT / "features" / "sequence.feature").exists()


@pytest.mark.parametrize("status", ["applies", "does not apply", "is undetermined"])
def test_every_rule_has_a_scenario_of_each_status(rulebook: Rulebook, status: str) -> None:
    """Each rule applies in one scenario, does not in another and is undetermined in a third."""
    said = {rule for path in FEATURES for rule, its in statuses(path) if its == status}
    assert sorted(set(rulebook.rules) - said) == []


def test_scenarios_name_rules_of_the_rulebook(rulebook: Rulebook) -> None:
    """No then-step speaks of a rule that there is not."""
    assert {rule for path in FEATURES for rule, _ in statuses(path)} <= set(rulebook.rules)
