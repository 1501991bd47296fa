"""The commands for API keys."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.commands.sign_in import app
from api.records.database import Database
from api.sign_in.clock import utc_now
from api.sign_in.keys import Keys
from api.sign_in.principal import Scope

KEY = re.compile("thr_([0-9a-f]{16})_[0-9a-f]{64}")


@pytest.fixture
def keys(database: Database, monkeypatch: pytest.MonkeyPatch, address: str) -> Keys:
    """The keys that the commands work on."""
    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", address)
    return Keys(database, utc_now)


def _run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def _made(*words: str) -> str:
    result = _run("new", "referral-form", "--tenant", "peterborough", "--scope", "assess", *words)
    assert result.exit_code == 0, result.stderr
    assert KEY.fullmatch(result.stdout.strip())
    return result.stdout.strip()


def test_a_new_key_is_printed_once_and_works(keys: Keys) -> None:
    """Alone on standard output, so that it can go straight to where secrets are kept."""
    made = _made("--scope", "keep")
    who = keys.principal(made)
    assert who is not None
    assert (who.tenant, who.name, who.scopes) == (
        "peterborough",
        "referral-form",
        frozenset({Scope.ASSESS, Scope.KEEP}),
    )
    assert made not in _run("list").output


def test_a_key_ends_with_its_last_day_in_england(keys: Keys) -> None:
    """In summer, midnight in England is eleven at night in UTC."""
    _made("--expires", "2098-07-01")
    (key,) = keys.all()
    assert key.expires_at == datetime(2098, 7, 1, 23, tzinfo=UTC)
    assert "works to the end of 2098-07-01" in _run("list").stdout


def test_keys_are_listed_with_their_state(keys: Keys) -> None:
    """One that works, one that is revoked, and how to make one where there are none."""
    assert "thresholds keys new" in _run("list").stderr
    first, second = _made(), _made()
    _run("revoke", first.split("_")[1])
    listed = _run("list").stdout.splitlines()
    today = f"{utc_now():%Y-%m}"
    assert [line for line in listed if re.search(rf"{first.split('_')[1]}.*revoked on {today}", line)]
    assert [line for line in listed if re.search(rf"{second.split('_')[1]}.*assess.*works until revoked", line)]
    assert len(listed) == 2


def test_a_key_is_revoked_by_its_id(keys: Keys) -> None:
    """Once; a second time says so, and an id that is none ends with 1."""
    made = _made()
    key_id = made.split("_")[1]
    assert "30 seconds" in _run("revoke", key_id).stdout
    assert keys.principal(made) is None
    assert "already" in _run("revoke", key_id).stdout
    result = _run("revoke", "nobody's")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "keys list" in result.stderr


def test_a_key_that_is_refused_ends_with_1(keys: Keys) -> None:
    """With why, and without a key."""
    for words in (["--expires", "2020-01-01"], ["--tenant", "a b"]):
        result = _run("new", "form", "--tenant", "peterborough", "--scope", "keep", *words)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr
    assert keys.all() == []


@pytest.mark.parametrize(
    ("address", "code"), [("mysql://localhost/x", 2), ("nonsense", 2), ("sqlite:////dev/null/no/such.db", 1)]
)
def test_a_database_that_cannot_be_had_is_said_plainly(address: str, code: int) -> None:
    """One of a wrong kind, and one that does not answer, without a traceback."""
    result = _run("list", "--database", address)
    assert result.exit_code == code
    assert result.stderr
    assert "Traceback" not in result.output


def test_a_database_that_is_not_set_up_says_what_to_run(tmp_path: Path) -> None:
    """It has no tables yet."""
    result = _run("list", "--database", f"sqlite:///{tmp_path / 'empty.db'}")
    assert result.exit_code == 1
    assert "thresholds db migrate" in result.stderr
