"""The files that make a container: they are not built here, but what they name has to exist."""

import os
import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from api.cli import app
from api.running.environment import read_settings, sign_in_of, variable
from api.running.serving import GRACE
from api.running.settings import PREFIX, SECRETS, Settings
from tests.conftest import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
INSTRUCTIONS = re.sub(r"(?m)^#.*\n", "", DOCKERFILE).replace("\\\n", "")
COMPOSE_TEXT = (ROOT / "compose.yaml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = YAML(typ="safe").load(COMPOSE_TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
NAMES = {variable(name) for name in Settings.model_fields} | {f"{variable(name)}_FILE" for name in SECRETS}


def test_every_setting_named_exists() -> None:
    """A variable that is misspelt would keep the service from starting."""
    named = set(re.findall(rf"{PREFIX}[A-Z_]+", DOCKERFILE + COMPOSE_TEXT))
    assert named
    assert named <= NAMES


def test_what_is_copied_is_there_and_is_sent() -> None:
    """Each source exists, and .dockerignore lets it through; nothing else is sent."""
    copied = [words.split() for words in re.findall(r"(?m)^COPY (?!--)(.*)$", INSTRUCTIONS)]
    sources = {source for *each, _ in copied for source in each}
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert ignored[1] == "*"
    assert {line.removeprefix("!") for line in ignored if line.startswith("!")} == sources
    assert all((ROOT / source).exists() for source in sources)
    assert not any(fnmatch(source, line) for line in ignored[2:] for source in sources)


def test_the_last_stage_has_what_the_service_reads() -> None:
    """Every folder that the first stage built on is taken over, and no compiler is."""
    first, last = re.split(r"(?m)^FROM .*$", INSTRUCTIONS)[1:]
    taken = dict(re.findall(r"COPY --from=build /app/(\S+) (\S+)", last))
    assert taken == {name: name for name in (".venv", "api", "rules_engine", "rulesets")}
    assert "gcc" in first
    assert "gcc" not in last
    assert re.findall(r"(?m)^USER (\S+)$", last) == ["thresholds"]
    assert "useradd --system --uid 10001 --no-create-home thresholds" in last


def test_the_extras_installed_are_all_there_are() -> None:
    """The image can do whatever the service can."""
    found = re.search(r'--editable "\.\[([a-z,]+)\]"', INSTRUCTIONS)
    assert found
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert found[1].split(",") == sorted(project["optional-dependencies"])


def test_images_are_named_without_a_registry() -> None:
    """Where they come from is for whoever runs it."""
    images = re.findall(r"(?m)^FROM (\S+)", INSTRUCTIONS) + [s["image"] for s in SERVICES.values()]
    assert all(re.fullmatch(r"[a-z]+(:[\w.-]+)?", image) for image in images)
    assert len(set(images)) == 3


@pytest.mark.parametrize(
    "command", [["serve"], *(s["command"] for s in SERVICES.values() if s["image"] == "thresholds" and "command" in s)]
)
def test_every_command_exists(command: list[str]) -> None:
    """As the image's entry point knows it."""
    assert 'ENTRYPOINT ["thresholds"]\nCMD ["serve"]' in INSTRUCTIONS
    assert CliRunner().invoke(app, [*command, "--help"]).exit_code == 0


def test_secrets_come_from_files_that_are_declared() -> None:
    """No service asks for one that is not, and no file is named in vain."""
    declared = {name: f"./secrets/{name}" for name in COMPOSE["secrets"]}
    assert {name: told["file"] for name, told in COMPOSE["secrets"].items()} == declared
    assert {name for service in SERVICES.values() for name in service["secrets"]} == set(declared)
    for service in SERVICES.values():
        files = {v for k, v in service["environment"].items() if k.endswith("_FILE")}
        assert files <= {f"/run/secrets/{name}" for name in service["secrets"]}
    assert "secrets/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["service", "migrate"])
def test_the_settings_of_a_service_are_accepted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    """With the image's and the composition's variables, and secrets in files, the service would start."""
    for key in os.environ:
        if key.startswith(PREFIX):
            monkeypatch.delenv(key)
    told = dict(re.findall(rf"({PREFIX}\w+)=(\S+)", INSTRUCTIONS)) | SERVICES[name]["environment"]
    answers = {
        "TENANTS": "peterborough",
        "PUBLIC_URL": "https://thresholds.example.org",
        "ISSUER": "https://example.org",
    }
    secret = {
        "database_url": "postgresql://thresholds_service:secret@database/thresholds",
        "owner_url": "postgresql://thresholds:secret@database/thresholds",
    }
    for key, value in told.items():
        if key.endswith("_FILE"):
            path = tmp_path / Path(value).name
            path.write_text(secret.get(path.name, "x" * 64))
            monkeypatch.setenv(key, str(path))
        elif key.startswith(PREFIX):
            asked = value.startswith("${")
            monkeypatch.setenv(key, answers.get(re.sub("^.*?_(OIDC_)?", "", key), "text") if asked else value)
    settings = read_settings()
    assert (settings.sign_in, settings.host, settings.port) == ("required", "0.0.0.0", 8000)  # noqa: S104 (of a container)
    assert settings.database_url == secret["database_url" if name == "service" else "owner_url"]
    assert (sign_in_of(settings).client_id is not None) == (name == "service")


def test_a_stop_waits_for_what_was_accepted() -> None:
    """The container is given longer than the service takes at most; and the ports fit together."""
    service = SERVICES["service"]
    assert int(service["stop_grace_period"].removesuffix("s")) > GRACE
    assert service["ports"] == ["127.0.0.1:8000:8000"]
    assert "THRESHOLDS_PORT=8000" in INSTRUCTIONS
    assert "http://127.0.0.1:8000/readyz" in INSTRUCTIONS
    assert service["read_only"] is True


def test_the_service_is_not_the_owner_of_its_database() -> None:
    """It is not given the owner's password, and starts when its own role has its rights."""
    assert not {"owner_url", "database_password"} & set(SERVICES["service"]["secrets"])
    assert SERVICES["service"]["depends_on"] == {"rights": {"condition": "service_completed_successfully"}}
    assert SERVICES["rights"]["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}
    assert SERVICES["rights"]["configs"] == list(COMPOSE["configs"])
    assert "--file=/rights" in SERVICES["rights"]["command"][-1]
    # Compose takes a single dollar for a variable of its own.
    assert "$" not in COMPOSE["configs"]["rights"]["content"]
    assert "$" not in SERVICES["rights"]["command"][-1].replace("$$", "")
