"""The guide's commands do what it says."""

import re
import shlex
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from api.adapters.mappings import Mappings
from api.running.settings import PREFIX, Settings
from rules_engine.rulebook import Rulebook
from tests.api.adapters.test_cli import run
from tests.api.conftest import RULESETS

ROOT = RULESETS.parent
GUIDE = (ROOT / "docs" / "guides" / "govuk-forms.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", GUIDE, re.DOTALL)
COMMANDS = [line for language, block in BLOCKS if not language for line in block.splitlines()]
PRINTED = [block for language, block in BLOCKS if language == "text"]


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """The guide's commands are given where the project lies."""
    monkeypatch.chdir(ROOT)


def _piped(line: str) -> tuple[str, str]:
    """What commands print that are piped into one another: the last one's output, and all their notes."""
    told, notes = None, ""
    for command in line.split(" | "):
        program, *arguments = shlex.split(command)
        assert program == ".venv/bin/thresholds"
        ended = run(*arguments, told=told)
        assert ended.exit_code == 0, ended.output
        told, notes = ended.stdout, notes + ended.stderr
    return told or "", notes


def test_each_command_is_of_a_kind_that_is_run_here() -> None:
    """No command of the guide is passed over."""
    kinds = [re.match(r"\.venv/bin/thresholds adapt|THRESHOLDS_FORMS_DIR=|curl ", line) for line in COMMANDS]
    assert len(kinds) == 4
    assert all(kinds)


def test_the_case_is_printed_and_assessed() -> None:
    """With the notes that the guide shows."""
    adapted, assessed = (_piped(line) for line in COMMANDS if line.startswith(".venv/bin/thresholds"))
    assert adapted[0].startswith('{\n  "authority": "Peterborough"')
    assert adapted[1] == assessed[1] == PRINTED[0]
    assert assessed[0].startswith("Must act: assessment of ")


def test_the_folder_that_is_served_is_sound(rulebook: Rulebook) -> None:
    """It is named by a setting that there is."""
    (line,) = [line for line in COMMANDS if "serve" in line]
    setting, *command = shlex.split(line)
    name, _, folder = setting.partition("=")
    assert name.removeprefix(PREFIX).lower() in Settings.model_fields
    assert command == [".venv/bin/thresholds", "serve"]
    Mappings(Path(folder)).check(rulebook)


def test_the_file_is_sent_as_it_is(client: TestClient) -> None:
    """And answered with what the guide's table lists."""
    (line,) = [line for line in COMMANDS if line.startswith("curl")]
    _, silent, address, *options = shlex.split(line)
    given = dict(zip(options[::2], options[1::2], strict=True))
    assert (silent, set(given)) == ("-s", {"-H", "--data-binary"})
    key, _, value = given["-H"].partition(": ")
    parts = urlsplit(address)
    body = Path(given["--data-binary"].removeprefix("@")).read_bytes()
    answer = client.post(f"{parts.path}?{parts.query}", content=body, headers={key: value})
    assert answer.status_code == 200
    table = GUIDE.partition("| in the answer | what |")[2].partition("\n\n")[0]
    assert {name for row in table.splitlines()[2:] for name in re.findall("`([a-z_]+)`", row.split("|")[1])} == set(
        answer.json()
    )
    assert answer.json()["unread"] == 0


def test_what_the_guide_links_to_is_there() -> None:
    """Each file."""
    links = re.findall(r"\]\(([^)]+)\)", GUIDE)
    assert links
    assert all((ROOT / "docs" / "guides" / link).is_file() for link in links)
