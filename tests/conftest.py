"""What tests share: the real rulebook, small folders of rulesets, and how hard hypothesis tries."""

import os
import re
from collections.abc import Callable, Generator, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from rules_engine.inference import SecondDecider
from rules_engine.loading import Folder
from rules_engine.rulebook import Rulebook, in_force
from tests.second_decider import SLOW

ROOT = Path(__file__).parent.parent
RULESETS = ROOT / "rulesets"
IN_FORCE = date(2026, 1, 12)

FEW_FACTS = {
    "abuse or neglect",
    "age now",
    "area of harm",
    "area of usual residence",
    "born alive",
    "care leaver",
    "date authority became aware",
    "date of birth",
    "died",
    "placing authority",
    "recurrent themes",
    "report contains",
}
"""The facts of small folders: reading all of them for each test would take long."""

settings.register_profile(
    "quick",
    max_examples=100,
    print_blob=False,
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
settings.register_profile(
    "mutants",
    settings.get_profile("quick"),
    # That something is noticed is enough: to look for the smallest case takes longest.
    phases=(Phase.explicit, Phase.generate),
    report_multiple_bugs=False,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the golden schemas anew."""
    parser.addoption("--renew-golden", action="store_true", help="write the schemas in tests/golden anew")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything is required, a test that would be skipped fails: a missing tool must not pass for a pass."""
    report = yield
    if report.skipped and os.environ.get("REQUIRE_ALL"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though REQUIRE_ALL is set: {report.longrepr}"
    return report


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, rather than skip, the tests on the guidance's own text where nobody has supplied it."""
    if not os.environ.get("THRESHOLDS_GUIDANCE_DIR"):
        left_out = [item for item in items if item.get_closest_marker("guidance")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_configure(config: pytest.Config) -> None:
    """Make the tags of features known: ``-m LOCAL2025/rapid-reviews/1.1`` runs the scenarios of a statement."""
    tagged = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "features").glob("*.feature"))
    for tag in sorted(set(re.findall(r"(?m)(?:^ *|(?<=\S) +)@(\S+)", tagged))):
        config.addinivalue_line("markers", f"{tag}: scenarios of this statement of a guidance")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The real rulebook in force on 12 January 2026."""
    return in_force(Folder(RULESETS), IN_FORCE)


@pytest.fixture(scope="session")
def few_facts() -> str:
    """The part of the real facts.yaml that small folders have."""
    head, *entries = re.split(r"(?m)^(?=  [a-z0-9])", (RULESETS / "facts.yaml").read_text(encoding="utf-8"))
    kept = [entry for entry in entries if entry.split(":")[0].strip() in FEW_FACTS]
    return head + "".join(re.sub(r"(?m)^  #.*\n", "", entry) for entry in kept)


@pytest.fixture
def folder_of(tmp_path: Path, few_facts: str) -> Callable[..., Path]:
    """Makes a folder of rulesets: the real shared files, with few facts, and these files of text or bytes."""

    def make(files: dict[str, str | bytes]) -> Path:
        (tmp_path / "facts.yaml").write_text(few_facts, encoding="utf-8")
        for name in ("sources", "bodies", "areas", "calendar"):
            (tmp_path / f"{name}.yaml").write_bytes((RULESETS / f"{name}.yaml").read_bytes())
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        return tmp_path

    return make


@pytest.fixture(scope="module")
def decider() -> Iterator[SecondDecider]:
    """A second decider that several tests share."""
    found = SecondDecider(answer_within=SLOW)
    yield found
    found.close()


@pytest.fixture
def own() -> Iterator[SecondDecider]:
    """A second decider whose helper a test may harm."""
    found = SecondDecider(answer_within=0.5)
    yield found
    found.close()
