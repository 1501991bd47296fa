"""Running scenarios without a test framework."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from rules_engine.loading.tree import Findings
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.running import Outcome, Runner
from rules_engine.workbench.steps import STEPS
from tests.conftest import ROOT, RULESETS
from tests.workbench.scenarios.conftest import FEATURE, FeaturesOf

_BOUND = """\
from pathlib import Path
import pytest
from pytest_bdd import given, parsers, scenarios, then, when
from rules_engine.workbench.steps import STEPS, World, world

@pytest.fixture(name="world")
def _world() -> World:
    return world(Path({rulesets!r}))

for _step in STEPS:
    {{"given": given, "when": when, "then": then}}[_step.keyword](parsers.re(_step.pattern.pattern))(_step.run)
scenarios({features!r})
"""


def _run(features: Path) -> list[Outcome]:
    findings = Findings()
    read = read_features(sorted(features.glob("*.feature")), findings)
    assert findings.all == []
    return list(Runner(RULESETS).run(read))


def test_as_many_pass_and_fail_as_in_the_test_framework(features_of: FeaturesOf, tmp_path: Path) -> None:
    """On a feature with backgrounds, rules, an outline and a failure, and on one that is shipped."""
    shipped = (ROOT / "features" / "looked-after-child-deaths.feature").read_text(encoding="utf-8")
    features = features_of({"own": FEATURE, "shipped": shipped})
    bound, report = tmp_path / "test_bound.py", tmp_path / "report.xml"
    bound.write_text(_BOUND.format(rulesets=str(RULESETS), features=str(features)), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", "--rootdir"]
    subprocess.run([*command, str(tmp_path), f"--junitxml={report}", str(bound)], check=False, cwd=ROOT, timeout=300)
    suite = next(ET.parse(report).iter("testsuite"))  # noqa: S314 (our own report)
    found = _run(features)
    assert len(found) > 30
    assert (len(found), sum(one.failure is not None for one in found)) == (
        int(suite.attrib["tests"]),
        int(suite.attrib["failures"]),
    )


def test_every_example_of_an_outline_is_run_with_the_backgrounds_it_inherits(features_of: FeaturesOf) -> None:
    """What fails says where it is written, what was expected, and what was found."""
    found = _run(features_of({"own": FEATURE}))
    assert [(one.file, one.line, one.row, one.name) for one in found] == [
        ("features/own.feature", 13, 23, "Abuse is known"),
        ("features/own.feature", 13, 24, "Abuse is not indicated"),
        ("features/own.feature", 26, None, "Nothing is known"),
    ]
    assert [one.failure and (one.failure.line, one.failure.step) for one in found] == [
        None,
        (19, 'Then "notify the panel" applies'),
        None,
    ]
    assert found[1].failure is not None
    assert found[1].failure.found == "does not apply, open on nothing."


@pytest.mark.parametrize(
    ("step", "found"),
    [
        ('Then "notify the panel" flies', "No sentence of the step table reads so"),
        ('Then "notify the panle" applies', 'Did you mean "notify the panel"?'),
        ('Then "died" applies', 'No rule is called "died".'),
        ('Then the deadline of "notify the panel" is 2026-13-01', "could not be run"),
    ],
)
def test_a_step_that_cannot_be_taken_fails_its_scenario_alone(features_of: FeaturesOf, step: str, found: str) -> None:
    """And says why; the next scenario is run."""
    text = FEATURE.replace('Then "notify the panel" is undetermined', step)
    outcomes = _run(features_of({"own": text, "second": FEATURE}))
    assert len(outcomes) == 6
    assert outcomes[2].failure is not None
    assert found in outcomes[2].failure.found
    assert outcomes[5].failure is None


def test_a_case_of_a_date_without_rulebook_is_judged_by_the_newest(features_of: FeaturesOf) -> None:
    """It says so as a scenario may expect, and its outcome is kept with the newest rulebook."""
    text = FEATURE.replace("2026-01-12", "2001-01-12").replace(
        'Then "notify the panel" is undetermined', "Then the case is refused because no rulebook covers its date"
    )
    *_, last = _run(features_of({"own": text}))
    assert last.failure is None
    assert last.rulebook.startswith("sha256:")


def test_every_step_of_every_shipped_feature_has_one_meaning() -> None:
    """Of the sentences that fit a step, one has fewer blanks than all others."""
    features = read_features(sorted((ROOT / "features").glob("*.feature")), Findings())
    for keyword, text in {(s.keyword, s.text) for f in features for e in f.examples for s in e.sentences}:
        fits = [found for one in STEPS if one.keyword == keyword and (found := one.pattern.fullmatch(text))]
        blanks = sorted(len(found.groupdict()) for found in fits)
        assert blanks, text
        assert blanks.count(blanks[0]) == 1, text
