"""``thresholds adapt govuk-forms``: the case on standard output, and all that is not in it beside."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from api.adapters.cli import app as adapt
from rules_engine.cli import app as engine
from rules_engine.cli import commands
from rules_engine.loading import Folder
from tests.api.adapters.conftest import MAPPING, SUBMISSION, question
from tests.api.conftest import RULESETS

Json = dict[str, Any]

CANARY = "Canary-7319"

_read = cache(lambda: Folder(RULESETS))
thresholds = commands()
thresholds.add_typer(engine)
thresholds.add_typer(adapt, name="adapt")


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rulesets are read once for all tests: each command would read them anew."""
    monkeypatch.setattr("rules_engine.loading.Folder", lambda _: _read())


def run(*arguments: str | Path, told: str | None = None) -> Result:
    """Run a command."""
    return CliRunner().invoke(thresholds, [str(a) for a in arguments], input=told, catch_exceptions=False)


def _adapt(told: object, *more: str | Path, mapping: Path = MAPPING) -> Result:
    body = told if isinstance(told, str) else json.dumps(told)
    return run("adapt", "govuk-forms", "-", "--mapping", mapping, "--on", "2026-04-01", *more, told=body)


def test_the_case_is_printed_alone(submission: Json) -> None:
    """So that it can be assessed by the next command; what is not in it is on standard error."""
    ended = run("adapt", "govuk-forms", SUBMISSION, "--mapping", MAPPING, "--on", "2026-04-01")
    assert ended.exit_code == 0
    assert json.loads(ended.stdout)["facts"]["age_at_harm"] == {"answer": 0, "by": "local authority"}
    assert ended.stderr.splitlines() == [
        "Left over: question Xa5cU8jt: The mapping leaves this question to people: it gives no fact.",
        "Not answered: question y7RbG2kf (gives no fact).",
    ]
    assert _adapt(submission).stdout == ended.stdout
    assessed = run("assess", "-", told=ended.stdout)
    assert assessed.exit_code == 0
    assert assessed.stdout.startswith("Must act: assessment of ")


def test_what_is_not_read_is_told_with_what_the_mapping_knows(submission: Json) -> None:
    """And never what was answered."""
    question(submission, "b6XnK3vd")["answer_text"] = CANARY
    ended = _adapt(submission)
    assert ended.exit_code == 0
    assert "question b6XnK3vd (died): The mapping does not know this answer" in ended.stderr
    assert "It knows: Yes, No, I don't know." in ended.stderr
    assert "Unread: 1." in ended.stderr
    assert CANARY not in ended.output


def test_today_is_the_date_unless_it_is_given(submission: Json, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the mapping says."""
    monkeypatch.setattr("api.adapters.cli.today", lambda: date(2026, 5, 6))
    ended = run("adapt", "govuk-forms", "-", "--mapping", MAPPING, told=json.dumps(submission))
    assert json.loads(ended.stdout)["on"] == "2026-05-06"


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("{", "This is not JSON"),
        ("{}", "/form_name: This is not as GOV.UK Forms sends it"),
        (" " * (256 * 1024 + 1), "larger than 256 KiB"),
        ({"form_name": "x", "submission_reference": "y", "submitted_at": "2026-04-01T09:00:00Z", "answers": []},
         'The question "hT4wQz8k" names the authority'),
    ],
)  # fmt: skip
def test_what_makes_no_case_is_refused(told: object, says: str) -> None:
    """With code 2, and nothing on standard output."""
    ended = _adapt(told)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert says in ended.stderr


@pytest.mark.parametrize("on", ["2020-01-01", "yesterday", "2026-4-1"])
def test_a_date_that_cannot_be_is_refused(on: str) -> None:
    """With what to write, or which dates are covered."""
    ended = run("adapt", "govuk-forms", SUBMISSION, "--mapping", MAPPING, "--on", on)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "Dates covered: from 2025-12-09" in ended.stderr or "YYYY-MM-DD" in ended.stderr


def test_mistakes_in_the_mapping_are_told_at_once(submission: Json, tmp_path: Path) -> None:
    """With code 1: it is not the submission that has to be mended."""
    text = MAPPING.read_text(encoding="utf-8").replace("fact: died", "fact: dide").replace("Yes: yes", "Yes: yep")
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    ended = _adapt(submission, mapping=path)
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert [line.split(":")[0] for line in ended.stderr.splitlines()] == ["mine.yaml", "mine.yaml"]
    assert 'The fact "dide" is not known. Did you mean "died"?' in ended.stderr
    assert 'the answer "yep" is not known. Did you mean "yes"?' in ended.stderr


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Both are."""
    assert run("adapt", "govuk-forms", tmp_path / "none.json", "--mapping", MAPPING).exit_code == 2
    ended = run("adapt", "govuk-forms", SUBMISSION, "--mapping", tmp_path / "none.yaml")
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert "none.yaml:1:1: The file cannot be read" in ended.stderr
