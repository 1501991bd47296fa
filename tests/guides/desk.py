"""A policy officer's desk: a copy of rulesets and features, and someone who follows a guide to the letter.

In a guide a block marked ``sh`` has commands, ``text`` what the one before it prints (lines of it, in their order), and
``diff`` a change to the file that its first line names: lines with - are there, lines with + take their place.
"""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

from typer.testing import CliRunner

from rules_engine.cli import app
from tests.conftest import ROOT
from tests.guides.guide import Block, lines

FOLDERS = ("rulesets", "features")
OTHERS = {"rm", "sed"}
"""Commands that are not ours, and that a guide may show."""
SOUND, NOT_SOUND = 0, 1
ASKED = "y\n" * 10
"""What is answered where a command asks whether to go on."""
_GROWING = re.compile(r"(?<=\.feature:)\d+|(?<=\bline )\d+|\b\d+(?= (of the )?scenarios\b)")
"""Numbers of lines and of scenarios: others with each scenario that is written."""


class Desk:
    """A folder with rulesets and features of its own, and what the last command printed there."""

    def __init__(self, folder: Path) -> None:
        """Copy what is shipped."""
        self.folder = folder
        self.said = ""
        for name in FOLDERS:
            shutil.copytree(ROOT / name, folder / name)

    def follow(self, blocks: list[Block]) -> None:
        """Do what a guide says. What ends otherwise than well has to be shown in it."""
        for place, block in enumerate(blocks):
            shown = place + 1 < len(blocks) and blocks[place + 1].language == "text"
            match block.language:
                case "sh":
                    for command in commands(block.text):
                        self.run(command, may_fail=shown)
                case "text":
                    shown_here, said = (_GROWING.sub("...", text) for text in (block.text.rstrip(), self.said))
                    assert lines(shown_here, said), f"{block.text}\nis not in\n{self.said}"
                case "diff":
                    self.change(block.text)
                case "yaml" | "gherkin" | "json":
                    pass
                case other:
                    raise AssertionError(f"Nobody can follow a block of {other!r}.")

    def run(self, command: str, *, may_fail: bool = False) -> None:
        """Run a command on the rulesets of this desk."""
        program, *words = shlex.split(command)
        if program in OTHERS:
            subprocess.run(["/bin/sh", "-c", command], cwd=self.folder, check=True)
            return
        assert program == "thresholds", command
        words, to = (words[:-2], words[-1]) if words[-2:-1] == [">"] else (words, None)
        with chdir(self.folder):
            found = CliRunner().invoke(app, [*words, "--rulesets", "rulesets"], input=ASKED)
        self.said = found.output
        if to:
            (self.folder / to).write_text(found.stdout, encoding="utf-8")
        assert found.exit_code in ((SOUND, NOT_SOUND) if may_fail else (SOUND,)), f"{command}\n{found.output}"
        assert found.exception is None or isinstance(found.exception, SystemExit), found.exception

    def change(self, told: str) -> None:
        """Make a change to a file."""
        named, *rows = told.splitlines()
        assert named.startswith("--- "), f"No file is named: {named}"
        path = self.folder / named.removeprefix("--- ").strip()
        before = "".join(f"{row[1:]}\n" for row in rows if row[:1] != "+")
        after = "".join(f"{row[1:]}\n" for row in rows if row[:1] != "-")
        if not path.exists():
            assert not before, f"{path} is not there."
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(after, encoding="utf-8")
            return
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"This stands {text.count(before)} times in {path.name}:\n{before}"
        path.write_text(text.replace(before, after), encoding="utf-8")


def commands(text: str) -> Iterator[str]:
    """The commands of a block, each on one line."""
    for line in text.replace("\\\n", " ").splitlines():
        command = re.sub(r"\s+#.*", "", line).strip()
        if command:
            yield command
