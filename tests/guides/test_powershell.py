"""PowerShell: the requests that the guide's commands make are taken, and answered as it shows."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from api.records.database import Database
from api.records.migrating import migrate
from api.sign_in.clock import utc_now
from api.sign_in.keys import Keys
from api.sign_in.scopes import Scope
from tests.api.services import Service
from tests.guides.cmdlets import Cmdlets, Failed, Version
from tests.guides.guide import blocks, part, read
from tests.guides.powershell import PowerShell

GUIDE = read("guides/powershell.md")
BLOCKS = blocks(GUIDE)
ADDRESS = "https://thresholds.example"
VERSIONS = pytest.mark.parametrize("version", get_args(Version))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database, and one for each version, with a key of a tenant of its own."""
    found = tmp_path_factory.mktemp("service")
    database = Database(f"sqlite:///{found / 'records.db'}")
    migrate(database)
    for version in get_args(Version):
        scopes = [Scope.ASSESS, Scope.KEEP, Scope.DECIDE]
        key = Keys(database, utc_now).new(f"tenant-{version}", "case-system", scopes, None)
        (found / version).mkdir()
        # As a command's output is, when it is sent into a file.
        (found / version / "case-system.key").write_text(f"{key}\n", encoding="utf-8")
    database.close()
    return found


@pytest.fixture(scope="module")
def service(folder: Path) -> Iterator[Service]:
    """The real service, where everybody has to sign in."""
    with Service(folder, database_url=f"sqlite:///{folder / 'records.db'}", sign_in="required") as found:
        yield found


@pytest.fixture
def session(folder: Path, service: Service, version: Version) -> PowerShell:
    """A session in a folder that has the key."""
    return PowerShell(Cmdlets(version, folder / version, service.client))


@VERSIONS
def test_every_command_does_what_the_guide_says(session: PowerShell, service: Service, version: Version) -> None:
    """In its order; and what it shows is a part of what is put out."""
    put_out: list[Any] = []
    for language, text in BLOCKS:
        if language == "powershell":
            assert put_out == []
            put_out = session.run(text.replace(ADDRESS, str(service.client.base_url).rstrip("/")))
        else:
            assert language == "json"
            assert part(json.loads(text), put_out.pop(0)), text
    assert put_out == []
    reading = 'Invoke-RestMethod -Uri "$base/v1/assessments/$id" -Headers $headers'
    (decision,) = session.run(f"$all = {reading}; $all.decisions[0]")
    assert decision["decisions"][0]["positions"][2]["text"] == "A second opinion is due – 7 April."
    folder = session.cmdlets.folder
    assert (folder / "rationale.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (folder / "deadlines.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")


@VERSIONS
def test_a_text_as_body_breaks_in_latin_1(session: PowerShell, service: Service, version: Version) -> None:
    """Which is why the guide sends bytes."""
    script = """$headers = @{ 'X-API-Key' = (Get-Content -Path 'case-system.key' -Raw).Trim() }
    $text = @{ authority = 'Peterborough'; reference = 'Kept by café' } | ConvertTo-Json -Depth 10
    Invoke-RestMethod -Method Post -Uri '/v1/questions' -Headers $headers -ContentType 'application/json' -Body $text"""
    if version == "5.1":
        with pytest.raises(Failed, match="400"):
            session.run(script)
    else:
        assert session.run(script)


def test_what_the_guide_does_not_use_is_refused(tmp_path: Path, service: Service) -> None:
    """The reader guesses at nothing."""
    session = PowerShell(Cmdlets("7", tmp_path, service.client))
    scripts = ("$a = 1 - 1", "Invoke-Expression 'x'", "@{ a = 1 } + @{ a = 2 }", "Get-Content -Tail 1", "$a = $b.c")
    for script in scripts:
        with pytest.raises((AssertionError, KeyError)):
            session.run(script)


def test_depth_is_as_the_language_has_it(tmp_path: Path, service: Service) -> None:
    """What is deeper than two levels becomes a text, unless more is asked for."""
    session = PowerShell(Cmdlets("7", tmp_path, service.client))
    assert session.run("@{ a = @{ b = @{ c = @{ d = 1 } } } } | ConvertTo-Json") == [
        '{"a": {"b": {"c": "System.Collections.Hashtable"}}}'
    ]
    assert session.run("@{ a = @( @{ b = 'it''s' }; 2 ) } | ConvertTo-Json -Depth 9") == ['{"a": [{"b": "it\'s"}, 2]}']


def test_every_body_is_bytes_of_enough_depth() -> None:
    """No command of the guide sends a text, or stops short."""
    script = "".join(text for language, text in BLOCKS if language == "powershell")
    made = re.findall(r"(?m)^\$body = (.*)$", script)
    assert made
    bytes_of = r"\[Text.Encoding\]::UTF8.GetBytes\(\(\$\w+ \| ConvertTo-Json -Depth 10\)\)"
    assert all(re.fullmatch(bytes_of, one) for one in made)
    assert set(re.findall(r"-Body (\S+)", script)) == {"$body"}
