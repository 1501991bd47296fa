"""The guide: every command in it is run, on a small rulebook, and its excuse is one that is understood."""

import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rules_engine.cli import app
from rules_engine.loading.excused import read_excuses
from rules_engine.loading.tree import Findings
from tests.guides.guide import blocks, read
from tests.workbench.mutation.small import FolderOf, small

GUIDE = blocks(read("guides/coverage-and-mutation.md"))
COMMANDS = [line for block in GUIDE for line in block.text.splitlines() if line.startswith("thresholds ")]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_guide_runs(command: str, folder_of: FolderOf) -> None:
    """On the ruleset that is there. None is refused."""
    rulesets, features = small(folder_of)
    words = shlex.split(command.replace("care-leaver-deaths", "telling"))[1:]
    found = CliRunner().invoke(app, [*words, "--rulesets", str(rulesets), "--features", str(features)])
    assert found.exit_code in {0, 1}, found.output
    assert found.stdout


def test_the_excuse_in_the_guide_is_read(tmp_path: Path) -> None:
    """Without a finding."""
    (shown,) = [block.text for block in GUIDE if block.language == "yaml"]
    (tmp_path / "excused.yaml").write_text(shown, encoding="utf-8")
    findings = Findings()
    (one,) = read_excuses(tmp_path, findings)
    assert findings.all == []
    assert one.because.startswith("The partners")
