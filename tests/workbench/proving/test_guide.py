"""Every command of the guide on proving, in its order: what it shows is what is printed."""

import shutil
from pathlib import Path

from typer.testing import CliRunner

from rules_engine.cli import app
from tests.conftest import ROOT, RULESETS
from tests.guides.guide import blocks, lines, read

BLOCKS = blocks(read("guides/proving.md"))


def test_every_command_does_what_the_guide_says(tmp_path: Path) -> None:
    """The property that is to be added is added at the end of the file, and fails as the guide says."""
    folder = tmp_path / "rulesets"
    shutil.copytree(RULESETS, folder)
    held = folder / "properties.yaml"
    said = ""
    codes: list[int] = []
    for language, text in BLOCKS:
        if language == "console":
            assert text == "thresholds prove\n"
            ran = CliRunner().invoke(app, ["prove", "--rulesets", str(folder)])
            said, codes = ran.output, [*codes, ran.exit_code]
        elif language == "text":
            assert lines(text, said), said
        elif text not in held.read_text(encoding="utf-8"):
            held.write_text(held.read_text(encoding="utf-8") + text, encoding="utf-8")
    assert codes == [0, 1]


def test_the_readme_of_rulesets_shows_a_property_that_can_be_read() -> None:
    """The example there is one of the shipped file's own."""
    told = (ROOT / "rulesets" / "README.md").read_text(encoding="utf-8").partition("## Properties\n")[2]
    (example,) = (block.text for block in blocks(told.partition("\n## ")[0]) if block.language == "yaml")
    shipped = (RULESETS / "properties.yaml").read_text(encoding="utf-8")
    assert example.removeprefix("properties:\n") in shipped
