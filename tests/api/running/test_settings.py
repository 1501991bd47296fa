"""Reading the settings, and the guide's table of them."""

import os
import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from api.cli import app
from api.running.environment import SettingsRefused, read_settings, shown, sign_in_of, variable
from api.running.settings import PREFIX, SECRETS, Settings
from rules_engine.deadlines import Length
from tests.conftest import ROOT

CANARY = "hunter2-CANARY-" + "x" * 32


@pytest.fixture(autouse=True)
def none_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the surroundings is a setting, whatever else runs."""
    for name in os.environ:
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


def refused() -> list[str]:
    """Why the settings are refused."""
    with pytest.raises(SettingsRefused) as error:
        read_settings()
    return error.value.reasons


def test_without_any_the_service_is_for_this_computer() -> None:
    """The defaults serve one person on this computer, with a database in their own folder."""
    settings = read_settings()
    assert (settings.host, settings.port, settings.workers, settings.sign_in) == ("127.0.0.1", 8000, 1, "none")
    assert settings.database_url.startswith("sqlite:///")
    assert settings.database_url.endswith("thresholds/records.db")
    assert (settings.keep_assessments_for, settings.keep_decisions_for) == (None, None)


def test_what_is_chosen_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command's option stands before its variable; one not given does not."""
    monkeypatch.setenv("THRESHOLDS_PORT", "8001")
    monkeypatch.setenv("THRESHOLDS_HOST", "::1")
    settings = read_settings(port=8002, host=None)
    assert (settings.port, settings.host) == (8002, "::1")


def test_an_empty_variable_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """As compose files write what is left out."""
    for name in Settings.model_fields:
        monkeypatch.setenv(variable(name), "")
    monkeypatch.setenv("THRESHOLDS_SESSION_SECRET_FILE", "")
    assert read_settings() == Settings()


def test_all_that_is_wrong_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence each, which begins with its variable and says what to write."""
    for name, value in {
        "DATABSE_URL": "sqlite:////tmp/records.db",
        "PORT": "http",
        "WORKERS": "0",
        "RATE_LIMIT": "-1",
        "KEEP_ASSESSMENTS_FOR": "5 working days",
        "KEEP_DECISIONS_FOR": "forever",
        "SIGN_IN": "maybe",
        "PUBLIC_URL": "https://thresholds.example.org/app",
        "OIDC_ALGORITHMS": "RS256, none",
        "DATABASE_URL": "mysql://example.org/records",
    }.items():
        monkeypatch.setenv(PREFIX + name, value)
    told = refused()
    assert told[0] == "THRESHOLDS_DATABSE_URL is no setting: did you mean THRESHOLDS_DATABASE_URL?"
    by_name = dict(sentence.split(": ", 1) for sentence in told[1:])
    length = "write a length in days, weeks, months or years: 2 years."
    assert by_name == {
        "THRESHOLDS_DATABASE_URL": by_name["THRESHOLDS_DATABASE_URL"],
        "THRESHOLDS_PORT": "write a whole number from 0 to 65535.",
        "THRESHOLDS_WORKERS": "write a whole number from 1 to 64.",
        "THRESHOLDS_RATE_LIMIT": "write a whole number; 0 for no limit.",
        "THRESHOLDS_KEEP_ASSESSMENTS_FOR": length,
        "THRESHOLDS_KEEP_DECISIONS_FOR": length,
        "THRESHOLDS_SIGN_IN": "write none or required.",
        "THRESHOLDS_PUBLIC_URL": "write an address such as https://thresholds.example.org, without a path.",
        "THRESHOLDS_OIDC_ALGORITHMS": "write one or more of RS256, PS256, ES256, with commas between.",
    }
    assert "SQLite" in by_name["THRESHOLDS_DATABASE_URL"]


@pytest.mark.parametrize(
    "address",
    [
        "http://thresholds.example.org",
        "https://me:secret@example.org",
        "https://example.org/?a=b",
        "example.org",
        "https:",
    ],
)
def test_an_address_has_encryption_and_no_more_than_a_path(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """What people's sessions pass through is https; only this computer itself may do without."""
    monkeypatch.setenv("THRESHOLDS_PUBLIC_URL", address)
    assert refused() == [
        "THRESHOLDS_PUBLIC_URL: write an address that begins with https://, without name, password, ? or #."
    ]
    monkeypatch.setenv("THRESHOLDS_PUBLIC_URL", "http://localhost:8000/")
    assert read_settings().public_url == "http://localhost:8000"


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_may_come_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    """Its last line end is no part of it; and where the variable is set too, both are refused."""
    secret = f"postgresql://user:{CANARY}@db.example.org/records" if name == "database_url" else CANARY
    path = tmp_path / "secret"
    path.write_text(f"{secret}\n")
    monkeypatch.setenv(f"{variable(name)}_FILE", str(path))
    for other, value in SIGNING.items():
        if variable(other) != variable(name):
            monkeypatch.setenv(variable(other), value)
    found = getattr(read_settings(), name)
    assert (found if isinstance(found, str) else found.get_secret_value()) == secret
    monkeypatch.setenv(variable(name), secret)
    assert refused() == [f"{variable(name)} and {variable(name)}_FILE are both set: leave one of them out."]


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b""])
def test_a_file_that_cannot_be_read_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    """Missing, no text, or too short to be a secret."""
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv("THRESHOLDS_SESSION_SECRET_FILE", str(path))
    monkeypatch.setenv("THRESHOLDS_SIGN_IN", "required")
    told = refused()
    assert len(told) == 1
    assert told[0].startswith("THRESHOLDS_SESSION_SECRET")


SIGNING = {
    "sign_in": "required",
    "public_url": "https://thresholds.example.org",
    "session_secret": CANARY,
    "oidc_issuer": "https://login.example.org/tenant/",
    "oidc_audience": "api://thresholds",
    "oidc_client_id": "thresholds",
    "oidc_client_secret": CANARY,
    "oidc_algorithms": "ES256,PS256",
    "oidc_tenants": "peterborough, cambridgeshire",
    "database_url": f"postgresql://user:{CANARY}@db.example.org/records?password={CANARY}",
}


def test_how_callers_sign_in_is_what_the_settings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each setting arrives where sign-in looks for it."""
    for name, value in SIGNING.items():
        monkeypatch.setenv(variable(name), value)
    found = sign_in_of(read_settings())
    assert found.issuer == "https://login.example.org/tenant"
    assert (found.audience, found.algorithms) == ("api://thresholds", ("ES256", "PS256"))
    assert (found.client_id, found.client_secret, found.session_secret) == ("thresholds", CANARY, CANARY)
    assert (found.tenants, found.tenant, found.tenant_claim) == (("peterborough", "cambridgeshire"), None, "tid")
    assert (found.roles_claim, found.public_url) == ("roles", "https://thresholds.example.org")


def test_signing_in_that_nobody_is_asked_for_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sets it up believes that the service is closed: it must not be open for a word left out."""
    for name, value in SIGNING.items():
        if name != "sign_in":
            monkeypatch.setenv(variable(name), value)
    (told,) = refused()
    assert "THRESHOLDS_OIDC_ISSUER" in told
    assert "nobody is asked to sign in" in told


@pytest.mark.parametrize(
    "missing", ["oidc_issuer", "oidc_audience", "oidc_client_secret", "session_secret", "public_url"]
)
def test_what_sign_in_needs_is_said(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    """The sentence names what is missing."""
    for name, value in SIGNING.items():
        if name != missing:
            monkeypatch.setenv(variable(name), value)
    (told,) = refused()
    assert variable(missing) in told


def test_no_secret_is_ever_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither by the command, nor as text, nor where other settings are refused."""
    for name, value in SIGNING.items():
        monkeypatch.setenv(variable(name), value)
    settings = read_settings()
    printed = CliRunner().invoke(app, ["settings"])
    assert printed.exit_code == 0
    assert "# THRESHOLDS_DATABASE_URL is set, and not shown" in printed.stdout.splitlines()
    monkeypatch.setenv("THRESHOLDS_PORT", "none")
    monkeypatch.setenv("THRESHOLDS_SESSION_SECRET", CANARY[:20])
    failed = CliRunner().invoke(app, ["settings"])
    assert failed.exit_code == 1
    assert len(failed.stderr.splitlines()) == 2
    for text in (*shown(settings), repr(settings), str(settings), printed.output, failed.output):
        assert CANARY[:20] not in text


def test_what_is_shown_can_be_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines are those of a file of environment variables."""
    settings = read_settings(keep_decisions_for="2 years", workers=3, database_url="sqlite:////tmp/records.db")
    for line in shown(settings):
        if not line.startswith("#"):
            name, _, value = line.partition("=")
            monkeypatch.setenv(name, value)
    assert read_settings() == settings
    assert settings.keep_decisions_for == Length(2, "years")


@given(
    st.dictionaries(st.sampled_from(list(Settings.model_fields)), st.text(st.characters(codec="utf-8"), max_size=30))
)
def test_whatever_is_set_is_read_or_refused(told: dict[str, str]) -> None:
    """There is no third way: no setting ends in a traceback."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in told.items():
            if "\0" not in value:
                patch.setenv(variable(name), value)
        with suppress(SettingsRefused):
            read_settings()


def test_the_guide_lists_every_setting() -> None:
    """Its table is that of the settings: name, what it takes, default and what it is for."""
    guide = (ROOT / "docs" / "guides" / "operations.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| `THRESHOLDS_.*$", guide)
    assert rows == [_row(name) for name in Settings.model_fields]


def _row(name: str) -> str:
    field = Settings.model_fields[name]
    default = {
        "database_url": "`records.db` in your data folder",
        "rulesets_dir": "the shipped rulebook",
    }.get(name) or ", ".join(field.default if isinstance(field.default, tuple) else [str(field.default or "")])
    default = "0" if field.default == 0 else default
    return f"| `{variable(name)}` | {field.title} | {default} | {field.description} |"
