"""What tests of the ledger share: a ledger of the guidance on playgrounds, its rules and its scenarios."""

import re
import shutil
from pathlib import Path

import pytest

from rules_engine.loading import Folder
from rules_engine.loading.tree import Findings
from rules_engine.rulebook import Rulebook, in_force
from rules_engine.workbench.ledger.behind import links_beside
from rules_engine.workbench.ledger.links import Links, citations
from rules_engine.workbench.ledger.reading import Ledger, read_ledger
from rules_engine.workbench.ledger.scenarios import read_scenarios
from tests.conftest import IN_FORCE, RULESETS
from tests.workbench.ledger.encoded import FEATURE, RULESET, ledger_file
from tests.workbench.ledger.playgrounds import SOURCE

_JUDGED = re.compile(r"(?ms)^  unborn child treated as a child:\n.*?(?=^  \w)")
_SOURCE = f"  {SOURCE}: {{title: T, weight: local guidance, in force from: 2024-03-03, read: in full}}\n"


@pytest.fixture(scope="session", name="untouched")
def _untouched(few_facts: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of rulesets that no test changes."""
    folder = tmp_path_factory.mktemp("playgrounds") / "rulesets"
    files = {name: (RULESETS / f"{name}.yaml").read_text(encoding="utf-8") for name in ("bodies", "areas", "calendar")}
    files["sources"] = (RULESETS / "sources.yaml").read_text(encoding="utf-8").rstrip() + "\n" + _SOURCE
    judged = "".join(_JUDGED.findall((RULESETS / "facts.yaml").read_text(encoding="utf-8")))
    files |= {
        "facts": f"{few_facts.rstrip()}\n\n{judged}",
        "playgrounds/2025-12-09": RULESET,
        f"guidance/{SOURCE}": ledger_file(),
    }
    for name, text in files.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder.parent / "features").mkdir()
    (folder.parent / "features" / "playgrounds.feature").write_text(FEATURE, encoding="utf-8")
    return folder


@pytest.fixture
def playgrounds(untouched: Path, tmp_path: Path) -> Path:
    """A folder of rulesets with the ledger of our guidance, and the features that show it beside the folder."""
    shutil.copytree(untouched.parent, tmp_path / "project")
    return tmp_path / "project" / "rulesets"


@pytest.fixture(scope="session")
def ledger(untouched: Path) -> Ledger:
    """The ledger of our guidance."""
    return read_ledger(untouched, SOURCE)


@pytest.fixture(scope="session")
def few_rules(untouched: Path) -> Rulebook:
    """The rulebook that encodes some of it."""
    return in_force(Folder(untouched), IN_FORCE)


@pytest.fixture(scope="session")
def links(untouched: Path, ledger: Ledger, few_rules: Rulebook) -> Links:
    """All of it joined."""
    scenarios = read_scenarios(untouched.parent / "features", Findings())
    return Links(ledger, few_rules, citations(Folder(untouched), SOURCE), scenarios)


@pytest.fixture(scope="session")
def shipped(rulebook: Rulebook) -> Links:
    """The shipped ledger with the shipped rulebook and all scenarios."""
    (links,) = links_beside(Folder(RULESETS), rulebook)
    return links
