"""The guides for policy officers: every command is run and every change is made, on a copy of what is shipped."""

import os
import shlex
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from typer.main import get_command

from rules_engine.cli import app
from rules_engine.workbench.publishing.stages import STAGES
from tests.guides.desk import Desk, commands
from tests.guides.guide import Block, blocks, read

SHOWN = {"Check", "Earlier answers", "What changes"}
"""The stages whose findings the shorter guides show."""
GUIDES = {
    "scenarios": set[str](),
    "change-a-deadline": {stage.name for stage in STAGES},
    "add-a-criterion": SHOWN,
    "answer-a-doubt": SHOWN,
    "retire-a-rule": SHOWN,
}
"""The guides, and through which stages each publishes: through all of them once."""
GUIDANCE = os.environ.get("THRESHOLDS_GUIDANCE_DIR", "")
TODAY = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/London"))


class Clock(datetime):
    """A clock that stands: what the guides publish must not lie in the past."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "Clock":
        """Always the same moment."""
        return cls.fromtimestamp(TODAY.timestamp(), tz)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk, where what is remembered is remembered in a place of its own."""
    monkeypatch.setattr("rules_engine.workbench.scenarios.remembered.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr("rules_engine.cli.datetime", Clock)
    monkeypatch.delenv("THRESHOLDS_GUIDANCE_DIR", raising=False)
    (tmp_path / "desk").mkdir()
    return Desk(tmp_path / "desk")


@pytest.mark.parametrize("guide", GUIDES)
def test_whoever_follows_the_guide_gets_what_it_says(desk: Desk, guide: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step; at the end the rulesets are sound."""
    through = tuple(stage for stage in STAGES if stage.name in GUIDES[guide])
    monkeypatch.setattr("rules_engine.workbench.publishing.stages.STAGES", through)
    desk.follow(blocks(read(f"guides/{guide}.md")))
    desk.run("thresholds check")


OUR_GUIDANCE = """\
Guidance for Reviews

Notifications

The local authority must notify the National Panel within five working days of becoming aware of a serious incident.

The chair of the partnership should be told by telephone on the same day.

Rapid Reviews

A rapid review will be held within 15 working days of the notification.
"""
"""Invented."""


def test_another_partnership_gets_what_its_guide_says(desk: Desk) -> None:
    """It is left with its own statements to encode, and with nothing else that is wrong."""
    texts = desk.folder.parent / "guidance"
    texts.mkdir()
    (texts / "our-guidance.txt").write_text(OUR_GUIDANCE, encoding="utf-8")
    desk.follow(blocks(read("guides/another-partnership.md")))
    desk.run("thresholds check", may_fail=True)
    assert desk.said.count("is not yet encoded.") == 3
    assert "\n3 things are wrong" in desk.said
    assert "# our own practice" in (
        desk.folder / "rulesets/serious-incident-notification/2025-12-09/notify-the-panel.yaml"
    ).read_text(encoding="utf-8")


@pytest.mark.guidance
def test_a_re_issued_guidance_is_taken_in_as_its_guide_says(desk: Desk, tmp_path: Path) -> None:
    """On the guidance's own text, with one number changed."""
    told = next(Path(GUIDANCE).glob("*.txt")).read_text(encoding="utf-8")
    texts = tmp_path / "guidance"
    texts.mkdir()
    (texts / "issue-2.txt").write_text(
        told.replace("within five working days", "within seven working days"), encoding="utf-8"
    )
    desk.follow(blocks(read("guides/a-re-issued-guidance.md")))
    desk.run("thresholds check", may_fail=True)


@pytest.mark.parametrize("guide", [*GUIDES, "another-partnership", "a-re-issued-guidance"])
def test_every_command_of_a_guide_is_there(guide: str) -> None:
    """With all the options that it is given."""
    told = [
        command
        for block in blocks(read(f"guides/{guide}.md"))
        if block.language == "sh"
        for command in commands(block.text)
    ]
    assert told
    for command in told:
        program, *words = shlex.split(command.partition(" > ")[0])
        found: Any = get_command(app)
        while program == "thresholds" and hasattr(found, "commands"):
            found, words = found.commands[words[0]], words[1:]
        if program == "thresholds":
            found.make_context(found.name, words, resilient_parsing=True)


def test_a_guide_that_is_not_true_is_seen(desk: Desk) -> None:
    """A line that is not printed, a change that does not fit, a command that fails unseen."""
    path = "rulesets/areas.yaml"
    untrue = [
        [Block("sh", "thresholds fmt --check\n"), Block("text", "It rains.\n")],
        [Block("diff", f"--- {path}\n-authorities: [Norfolk]\n+authorities: [Suffolk]\n")],
        [Block("diff", "--- rulesets/none.yaml\n-a: b\n")],
        [Block("sh", "thresholds scenarios no-such-ruleset\n"), Block("text", "")],
        [Block("sh", "curl example.org\n")],
        [Block("", "What is this?\n")],
    ]
    for told in untrue:
        with pytest.raises(AssertionError):
            desk.follow(told)
    desk.follow([Block("diff", f"--- {path}\n-authorities: [Cambridgeshire, Peterborough]\n+authorities: [Suffolk]\n")])
    assert "[Suffolk]" in (desk.folder / path).read_text(encoding="utf-8")
