"""From nothing to a decision: every command of the guide, in its order, against the real service."""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from api.running.settings import Settings
from tests.api.services import Service
from tests.conftest import ROOT
from tests.guides.guide import Block, blocks, lines, part, printed, read
from tests.guides.shell import Shell

GUIDE = read("guides/from-nothing-to-a-decision.md")
BLOCKS = blocks(GUIDE)
ADDRESS = "http://127.0.0.1:8000"
STARTS = {"make -C thresholds serve\n": "none", "THRESHOLDS_SIGN_IN=required make -C thresholds serve\n": "required"}
"""How the guide starts the service, and whether callers then have to sign in."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder, but for the project."""
    found = tmp_path / "empty"
    project = found / "thresholds" / ".venv"
    project.mkdir(parents=True)
    (project / "bin").symlink_to(Path(sys.executable).parent)
    return found


@pytest.fixture
def address(tmp_path: Path) -> str:
    """The database."""
    return f"sqlite:///{tmp_path / 'records.db'}"


@pytest.fixture
def shell(folder: Path, address: str) -> Iterator[Shell]:
    """A terminal in it."""
    if not all(map(shutil.which, ("bash", "curl"))):
        pytest.skip("bash or curl is not installed")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("THRESHOLDS_")}
    # In the place of one's own settings for curl. Nothing here takes so long, unless it hangs.
    (folder.parent / ".curlrc").write_text('noproxy = "*"\nmax-time = 120\n', encoding="utf-8")
    with Shell(folder, environment | {"THRESHOLDS_DATABASE_URL": address, "CURL_HOME": str(folder.parent)}) as found:
        yield found


def test_every_command_does_what_the_guide_says(tmp_path: Path, folder: Path, shell: Shell, address: str) -> None:
    """And what it shows is a part of what is printed; what it leaves in the folder can be opened."""
    base, said, compared = "", "", 0
    with ExitStack() as running:
        for language, text in BLOCKS:
            if not language:
                running.close()
                shell.run("thresholds/.venv/bin/thresholds db migrate")
                service = running.enter_context(Service(tmp_path, database_url=address, sign_in=STARTS[text]))
                base = str(service.client.base_url)
                shell.run(f"base={base}")
            elif language == "sh":
                said = shell.run(text.replace(ADDRESS, base))
            else:
                assert _is_shown(Block(language, text), said), f"{text}\nis not in\n{said}"
                compared += 1
    assert compared == sum(language in {"json", "text"} for language, _ in BLOCKS) == 20
    assert (folder / "rationale.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (folder / "deadlines.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    assert "REF-0042" not in (folder / "deadlines.ics").read_text(encoding="utf-8")
    assert json.loads((folder / "again.json").read_text(encoding="utf-8"))["kept"]["number"] == 1
    assert (folder / "case-system.key").stat().st_mode & 0o077 == 0
    for name, begins in (("rationale.pdf", b"%PDF-"), ("rationale.word", b"PK")):
        found = (folder / name).read_bytes()
        if b"/problems/not-installed" in found:
            pytest.skip(f"What makes {name} is not installed here")
        assert found.startswith(begins)


def _is_shown(block: Block, said: str) -> bool:
    return lines(block.text, said) if block.language == "text" else part(json.loads(block.text), printed(said))


def test_the_service_starts_as_the_guide_says() -> None:
    """``make serve`` sets the database up, and serves where the guide's commands go."""
    told = [text for language, text in BLOCKS if not language]
    assert told == list(STARTS)
    recipe = re.findall(r"(?m)^serve:.*\n((?:\t.+\n)+)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    commands = [line.strip().removeprefix("$(BIN)/") for line in recipe[0].splitlines()]
    assert commands == ["thresholds db migrate", "thresholds serve"]
    defaults = Settings.model_fields
    assert f"http://{defaults['host'].default}:{defaults['port'].default}" == ADDRESS
    assert defaults["sign_in"].default == "none"


def test_what_is_not_shown_so_is_seen() -> None:
    """A value that differs, a key that is not there, an item too many, lines in another order."""
    whole = {"a": 1, "b": [{"c": "x", "d": 2}, {"c": "y"}], "e": []}
    assert part({"a": 1, "b": [{"c": "y"}], "e": []}, whole)
    assert part({"b": [{"c": "…"}, {"c": "y"}]}, whole)
    others: list[object] = [{"a": 2}, {"f": 1}, {"b": [{"c": "y"}, {"c": "x"}]}, {"b": []}, {"a": "…"}, {"e": [1]}]
    for other in others:
        assert not part(other, whole)
    assert lines("one …\nthree", "one two\ntwo\nthree\n")
    assert not lines("three\none …", "one two\ntwo\nthree\n")
    assert printed('  "a": 1,\n') == {"a": 1}
