"""The guide to signing in: its commands run as they stand, and its tables are true."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from api.records.database import Database
from api.running.environment import read_settings, sign_in_of
from api.sign_in.clock import utc_now
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from api.sign_in.keys import Keys
from api.sign_in.principal import SCOPES, Role, Scope
from tests.api.sign_in.conftest import service
from tests.api.sign_in.provider import PERSON, SECRET, Provider
from tests.api.sign_in.serving import Served
from tests.conftest import ROOT

GUIDE = (ROOT / "docs" / "guides" / "sign-in.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?ms)^( *)```(\w+)\n(.*?)^ *```$", GUIDE)
SEARCHED = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


@pytest.fixture
def folder(
    tmp_path: Path, provider: Provider, address: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A folder as the guide has it; the service runs with the guide's settings."""
    provider.now = utc_now
    served = Served()
    served.start(service(gate_of(SignIn(), database, utc_now)))
    places = {
        "https://thresholds.example": served.address,
        "https://login.microsoftonline.com": provider.served.address,
    }
    for name in ("client-secret", "form-secret"):
        (tmp_path / name).write_text(SECRET, encoding="utf-8")
    (tmp_path / "session-secret").write_text("0" * 64, encoding="utf-8")
    (tmp_path / "places.json").write_text(json.dumps(places), encoding="utf-8")
    (written,) = (_here(tmp_path, block) for _, kind, block in BLOCKS if kind == "ini")
    (tmp_path / "thresholds.env").write_text(written, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", SEARCHED)
    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", address)
    with monkeypatch.context() as setting:
        for line in written.split():
            setting.setenv(*line.split("=", 1))
        config = sign_in_of(read_settings())
    (tmp_path / "session-secret").unlink()
    served.start(service(gate_of(config, database, utc_now)))
    yield tmp_path
    served.stop()


def _here(folder: Path, block: str) -> str:
    """A block with the addresses of this test in the place of the guide's."""
    for there, here in json.loads((folder / "places.json").read_text(encoding="utf-8")).items():
        block = block.replace(there, here)
    return re.sub("(?m)^ +(?=THRESHOLDS_)", "", block)


def test_every_command_does_what_the_guide_says(folder: Path, database: Database) -> None:
    """In its order, from the first key to a program with a token; and what it shows is what comes."""
    missing = [name for name in ("bash", "curl", "openssl") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    said, ran = "", 0
    for _, kind, block in BLOCKS:
        if kind == "sh":
            words = ["bash", "-euo", "pipefail", "-c", _here(folder, block)]
            done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
            assert done.returncode == 0, block + done.stderr
            said, ran = done.stdout, ran + 1
        elif kind == "json":
            assert json.loads(said) == json.loads(block)
    assert ran == 7
    old, new = ((folder / name).read_text(encoding="utf-8").strip() for name in ("referral-form.key", "new.key"))
    keys = Keys(database, utc_now)
    assert keys.principal(old) is None
    assert keys.principal(new) is not None
    for name in ("referral-form.key", "new.key", "session-secret", "token.json"):
        assert (folder / name).stat().st_mode & 0o077 == 0
    assert len((folder / "session-secret").read_text(encoding="utf-8").strip()) == 64


def test_a_person_signs_in_with_the_guide_s_settings(folder: Path) -> None:
    """At the address that it says to open."""
    (address,) = re.findall(r"Open `(\S+)`", GUIDE)
    with httpx2.Client(follow_redirects=True) as browser:
        me = browser.get(_here(folder, address)).json()
    assert (me["tenant"], me["name"]) == ("peterborough", f"oid:{PERSON}")


def test_the_table_of_scopes_is_true() -> None:
    """Each scope with each role."""
    head, _, *rows = (
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in re.findall(r"(?m)^\| (?:scope|`[a-z]+`) \|.*$|^\|---\|---\|---\|---\|---\|.*$", GUIDE)
    )
    told = {
        Role(role): {Scope(row[0].strip("`")) for row in rows if row[column] == "yes"}
        for column, cell in enumerate(head)
        if column > 1
        for role in cell.split(", ")
    }
    assert told == {role: set(SCOPES[role]) for role in Role}
    assert [row[0].strip("`") for row in rows] == [str(scope) for scope in Scope]


def test_what_the_guide_quotes_is_said() -> None:
    """Each answer that it explains is one that the service gives."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "api").rglob("*.py"))
    rows = re.findall(r"(?m)^\| ([45]\d\d .*?) \|", GUIDE)
    assert len(rows) == 10
    for row in rows:
        for quoted in re.findall(r'"(.+?)"|`(.+?)`', row):
            assert "".join(quoted) in sources, quoted
