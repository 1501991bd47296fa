"""What tests share: the real rulebook, small folders of rulesets, and how hard hypothesis tries."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook, in_force

ROOT = Path(__file__).parent.parent
RULESETS = ROOT / "rulesets"
IN_FORCE = date(2026, 1, 12)

settings.register_profile(
    "quick",
    max_examples=50,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough",
    max_examples=2000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the golden schemas anew."""
    parser.addoption("--renew-golden", action="store_true", help="write the schemas in tests/golden anew")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The real rulebook in force on 12 January 2026."""
    return in_force(Folder(RULESETS), IN_FORCE)
