"""Every feature in the folder, bound to the step table and run."""

from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from rules_engine.workbench.steps import STEPS, World, world

ROOT = Path(__file__).parent.parent
FEATURES = ROOT / "features"
_BIND = {"given": given, "when": when, "then": then}


@pytest.fixture(name="world")
def _world() -> World:
    return world(ROOT / "rulesets")


for _step in STEPS:
    _BIND[_step.keyword](parsers.re(_step.pattern.pattern))(_step.run)
scenarios(str(FEATURES))
