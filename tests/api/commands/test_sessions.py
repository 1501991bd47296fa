"""The commands for sessions."""

import pytest
from typer.testing import CliRunner, Result

from api.commands.sessions import app
from api.records.database import Database
from api.sign_in.clock import utc_now
from api.sign_in.open_sessions import OpenSessions
from api.sign_in.pseudonyms import in_log

SECRET = "a secret that is as long as it has to be at least"  # noqa: S105 (opens nothing)
ANN, BEN = ("peterborough", "oid:ann"), ("peterborough", "oid:ben")


@pytest.fixture
def sessions(database: Database, monkeypatch: pytest.MonkeyPatch, address: str) -> OpenSessions:
    """The sessions that the commands work on."""
    monkeypatch.setenv("THRESHOLDS_DATABASE_URL", address)
    monkeypatch.setenv("THRESHOLDS_SIGN_IN", "required")
    monkeypatch.setenv("THRESHOLDS_SESSION_SECRET", SECRET)
    return OpenSessions(database, SECRET, utc_now)


def _run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def test_a_person_is_out_at_once(sessions: OpenSessions) -> None:
    """Of each of their sessions, and nobody else is."""
    of_ann, of_ben = [sessions.begin(*ANN), sessions.begin(*ANN)], sessions.begin(*BEN)
    assert _run("end", ANN[1], "--tenant", ANN[0]).stdout == "2 sessions are ended.\n"
    assert not any(map(sessions.is_open, of_ann))
    assert sessions.is_open(of_ben)
    assert "no session to end" in _run("end", ANN[1], "--tenant", ANN[0]).stdout
    assert "no session to end" in _run("end", BEN[1], "--tenant", "fenland").stdout
    assert _run("end", BEN[1], "--tenant", BEN[0]).stdout == "1 session is ended.\n"


def test_everybody_is_out_at_once(sessions: OpenSessions) -> None:
    """Whosever a session is."""
    made = [sessions.begin(*who) for who in (ANN, BEN)]
    assert _run("end", "--everybody").stdout == "2 sessions are ended.\n"
    assert not any(map(sessions.is_open, made))


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("oid:ann",),
        ("--tenant", "t"),
        ("oid:ann", "--tenant", "t", "--everybody"),
        ("--tenant", "t", "--everybody"),
    ],
)
def test_whose_it_is_has_to_be_said(sessions: OpenSessions, words: tuple[str, ...]) -> None:
    """Nobody's sessions are ended by a slip."""
    made = sessions.begin(*ANN)
    result = _run("end", *words)
    assert result.exit_code == 2
    assert "--everybody" in result.stderr
    assert sessions.is_open(made)


def test_it_needs_the_secret(sessions: OpenSessions, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so, rather than that there was nothing to end. To end all it needs none."""
    made = sessions.begin(*ANN)
    monkeypatch.delenv("THRESHOLDS_SESSION_SECRET")
    for words in (("end", ANN[1], "--tenant", ANN[0]), ("caller", "x", "--tenant", "t")):
        result = _run(*words)
        assert result.exit_code == 2
        assert "THRESHOLDS_SESSION_SECRET is not set" in result.stderr
    assert sessions.is_open(made)
    monkeypatch.delenv("THRESHOLDS_SIGN_IN")
    assert _run("end", "--everybody").stdout == "1 session is ended.\n"


def test_what_the_log_calls_somebody_can_be_worked_out(sessions: OpenSessions) -> None:
    """By who has the secret."""
    assert _run("caller", ANN[1], "--tenant", ANN[0]).stdout.strip() == in_log(SECRET, *ANN)
