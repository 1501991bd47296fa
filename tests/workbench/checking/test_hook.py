"""The check before each commit: an officer's own repository, set up as the guide says, with pre-commit itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.faulty.cases import shipped
from tests.guides.guide import blocks, read

HOOKS, CONFIG = ".pre-commit-hooks.yaml", ".pre-commit-config.yaml"
RULESET = "rulesets/care-leaver-deaths/2025-12-09.yaml"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a command in a folder, with no settings of git but those here and with the commands of this project."""
    commands = Path(sys.executable).parent
    if not (commands / "pre-commit").is_file() or not shutil.which("git"):
        pytest.skip("pre-commit or git is not installed")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    environment |= {
        "PATH": f"{commands}{os.pathsep}{environment['PATH']}",
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{who}_{what}": "officer@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }

    def ran(folder: Path, *command: str, ends: int = 0) -> subprocess.CompletedProcess[str]:
        told = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert told.returncode == ends, f"{command}\n{told.stdout}\n{told.stderr}"
        return told

    return ran


@pytest.fixture
def officers(run: Run, tmp_path: Path) -> Path:
    """The repository of an officer, with the configuration of the guide; it names a repository that has our hook."""
    ours, hers = tmp_path / "thresholds", tmp_path / "hers"
    for folder in (ours, hers):
        folder.mkdir()
        run(folder, "git", "init", "--quiet")
    shutil.copyfile(ROOT / HOOKS, ours / HOOKS)
    run(ours, "git", "add", "--all")
    run(ours, "git", "commit", "--quiet", "--message", "The hook")
    shipped(hers)
    (config,) = (block.text for block in blocks(read("guides/checking.md")) if block.language == "yaml")
    told = config.replace("/home/officer/thresholds", str(ours)).replace("…", _head(run, ours))
    (hers / CONFIG).write_text(told, encoding="utf-8")
    run(hers, "pre-commit", "install")
    return hers


def test_what_is_sound_is_committed_and_what_is_wrong_is_not(run: Run, officers: Path) -> None:
    """She reads the line and what to write instead; what she has not added is put aside meanwhile, and stays."""
    run(officers, "git", "add", "--all")
    assert "Passed" in run(officers, "git", "commit", "--message", "Begin").stderr
    begun = _head(run, officers)
    path = officers / RULESET
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace("care leaver: yes", "care leavr: yes"), encoding="utf-8")
    run(officers, "git", "add", RULESET)
    path.write_text(sound, encoding="utf-8")
    told = run(officers, "git", "commit", "--message", "A slip", ends=1).stderr
    assert f'{RULESET}:10:16: The fact or rule "care leavr" is not known. Did you mean "care leaver"?' in told
    assert _head(run, officers) == begun
    assert path.read_text(encoding="utf-8") == sound


def test_a_commit_that_only_takes_away_is_checked_too(run: Run, officers: Path) -> None:
    """A feature goes, and with it every scenario of its rules."""
    run(officers, "git", "add", "--all")
    run(officers, "git", "commit", "--no-verify", "--message", "Begin")
    run(officers, "git", "rm", "--quiet", "features/care-leaver-deaths.feature")
    told = run(officers, "git", "commit", "--message", "Gone", ends=1).stderr
    assert "[missing-scenarios]" in told


def _head(run: Run, folder: Path) -> str:
    return run(folder, "git", "rev-parse", "HEAD").stdout.strip()
