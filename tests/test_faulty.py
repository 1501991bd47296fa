"""What a person would get wrong in rulesets and features is found: the right thing, at the right line."""

import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rules_engine import cli
from tests.conftest import IN_FORCE
from tests.faulty.cases import Case, cases_in, shipped

MISTAKES = cases_in("mistakes")


def apart(cases: list[Case]) -> list[list[Case]]:
    """Cases put together that touch no file of one another, so that each check may tell of several."""
    groups: list[list[Case]] = []
    for case in cases:
        free = (group for group in groups if all(case.goes_with(other) for other in group))
        group = next(free, None)
        if group is None:
            groups.append([case])
        else:
            group.append(case)
    return groups


HARMLESS = apart(cases_in("harmless"))


@dataclass(frozen=True)
class Found:
    """A finding of the check, as its JSON has it."""

    file: str
    line: int
    severity: str
    message: str

    def __str__(self) -> str:
        """One line, the place first."""
        return f"{self.file}:{self.line}: {self.severity}: {self.message}"


Check = Callable[[Path, date], list[Found]]


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Check:
    """Runs ``thresholds check --format json`` on a folder of rulesets with features beside it, as on a date."""
    # What the check remembers of files that no case changed is shared by all of them.
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))

    def run(rulesets: Path, today: date) -> list[Found]:
        class Clock(datetime):
            """The day on which it is checked."""

            @classmethod
            def now(cls, tz: tzinfo | None = None) -> "Clock":
                """Nine in the morning of that day."""
                return cls(today.year, today.month, today.day, 9, tzinfo=tz)

        monkeypatch.setattr(cli, "datetime", Clock)
        told = CliRunner().invoke(cli.app, ["check", "--rulesets", str(rulesets), "--format", "json"])
        if told.exception is not None and not isinstance(told.exception, SystemExit):
            pytest.fail("".join(traceback.format_exception(told.exception)))
        rows = json.loads(told.stdout)["findings"]
        found = [Found(row["file"], row["line"], row["severity"], row["message"]) for row in rows]
        assert told.exit_code == int(any(one.severity == "wrong" for one in found))
        return found

    return run


def named(case: Case) -> str:
    """What pytest calls a case."""
    return case.name


def listed(found: list[Found]) -> str:
    """Findings, a line each."""
    return "\n".join(map(str, found)) or "nothing"


@pytest.mark.parametrize("case", MISTAKES, ids=named)
def test_a_mistake_is_found(case: Case, check: Check, tmp_path: Path) -> None:
    """A mistake draws the finding that helps, at the officer's own line, and no other that would lead her astray."""
    assert case.expect
    shipped(tmp_path)
    file, lines = case.make(tmp_path)
    found = check(tmp_path / "rulesets", case.today)
    told = [one for one in found if one.severity == case.expect.severity and _says(one, case.expect.says)]
    wanted = f"{file}:{' or '.join(map(str, sorted(lines)))}: {case.expect.severity}: {' ... '.join(case.expect.says)}"
    assert told, f"Expected:\n{wanted}\nFound:\n{listed(found)}"
    there = [one for one in told if one.line in lines and one.file == file]
    assert there, f"Expected:\n{wanted}\nFound elsewhere:\n{listed(told)}"
    others = [one for one in found if one not in told and one.severity == "wrong" and not _besides(one, case)]
    assert not others, f"Expected alone:\n{wanted}\nFound besides:\n{listed(others)}"


@pytest.mark.parametrize("cases", HARMLESS, ids=lambda cases: "; ".join(map(named, cases)))
def test_harmless_edits_are_let_be(cases: list[Case], check: Check, tmp_path: Path) -> None:
    """Edits that change nothing for the worse raise nothing that is wrong."""
    shipped(tmp_path)
    for case in cases:
        case.make(tmp_path)
    found = [one for one in check(tmp_path / "rulesets", cases[0].today) if one.severity == "wrong"]
    assert not found, listed(found)


def test_the_shipped_rulebook_raises_nothing(check: Check, tmp_path: Path) -> None:
    """No false alarm: neither anything wrong nor advice."""
    shipped(tmp_path)
    assert not (found := check(tmp_path / "rulesets", IN_FORCE)), listed(found)


def _says(found: Found, words: list[str]) -> bool:
    message = found.message.casefold()
    return all(any(part.casefold() in message for part in word.split("|")) for word in words)


def _besides(found: Found, case: Case) -> bool:
    return any(_says(found, [words]) for words in case.besides)
