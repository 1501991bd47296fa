"""Reading the settings from environment variables: all that is wrong is told at once, and no value is repeated."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr, ValidationError
from pydantic_core import ErrorDetails

from api.running.settings import PREFIX, SECRETS, Settings
from api.sign_in.config import BadSignIn, SignIn
from rules_engine.names import nearest

_FILE: Final = "_FILE"


class SettingsRefused(Exception):
    """The settings cannot be used. ``reasons`` has a sentence for each thing that is wrong."""

    def __init__(self, reasons: list[str]) -> None:
        """Keep the reasons."""
        self.reasons = reasons
        super().__init__("\n".join(reasons))


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def read_settings(**chosen: object) -> Settings:
    """The settings: what was ``chosen`` (None: not), else the environment's, else the default.

    Raises SettingsRefused.
    """
    told: dict[str, Any] = {name: value for name, value in chosen.items() if value is not None}
    reasons = [*_unknown(), *_from_files(told)]
    try:
        settings = Settings(**told)
    except ValidationError as refused:
        reasons += [_sentence(error) for error in refused.errors()]
    else:
        reasons += _amiss(settings)
        if not reasons:
            return settings
    raise SettingsRefused(reasons)


def shown(settings: Settings) -> Iterator[str]:
    """What holds, each setting on a line as a file of environment variables has it. No secret is shown."""
    for name in Settings.model_fields:
        value = getattr(settings, name)
        if value is None or value == ():
            yield f"# {variable(name)} is not set"
        # A file's address has no password.
        elif name in SECRETS and not (name == "database_url" and value.startswith("sqlite:")):
            yield f"# {variable(name)} is set, and not shown"
        else:
            yield f"{variable(name)}={', '.join(value) if isinstance(value, tuple) else value}"


def _unknown() -> Iterator[str]:
    known = [variable(name) for name in Settings.model_fields] + [variable(name) + _FILE for name in SECRETS]
    for name in sorted(os.environ):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = nearest(name.upper(), known)
            yield f"{name} is no setting" + (f": did you mean {near}?" if near else ": thresholds settings lists all.")


def _from_files(told: dict[str, Any]) -> Iterator[str]:
    """Add to what is told the secrets that are in files, and say which cannot be had."""
    for name in SECRETS:
        path = os.environ.get(variable(name) + _FILE)
        if not path:
            continue
        if os.environ.get(variable(name)):
            yield f"{variable(name)} and {variable(name)}{_FILE} are both set: leave one of them out."
            continue
        try:
            told.setdefault(name, Path(path).read_text(encoding="utf-8").rstrip("\r\n"))
        except (OSError, ValueError):
            yield f"{variable(name)}{_FILE} names no file of text that can be read: look at its path and permissions."


def _sentence(error: ErrorDetails) -> str:
    name = str(error["loc"][0])
    cause = error.get("ctx", {}).get("error")
    takes = str(cause) if cause and str(cause) else f"write {Settings.model_fields[name].title}."
    return f"{variable(name)}: {takes}"


def sign_in_of(settings: Settings) -> SignIn:
    """How callers sign in, where they have to. Raises BadSignIn where the settings do not go together."""
    return SignIn(
        issuer=settings.oidc_issuer,
        audience=settings.oidc_audience,
        algorithms=settings.oidc_algorithms,
        roles_claim=settings.oidc_roles_claim,
        tenant=settings.oidc_tenant,
        tenant_claim=settings.oidc_tenant_claim,
        tenants=settings.oidc_tenants,
        client_id=settings.oidc_client_id,
        client_secret=_told(settings.oidc_client_secret),
        public_url=settings.public_url,
        session_secret=_told(settings.session_secret),
    )


def _told(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _amiss(settings: Settings) -> Iterator[str]:
    """What is wrong with settings that are right one by one."""
    signing = [
        name
        for name, field in Settings.model_fields.items()
        if name.startswith(("oidc_", "session_")) and getattr(settings, name) != field.default
    ]
    if signing and settings.sign_in == "none":
        yield (
            f"{', '.join(map(variable, signing))}: set, but nobody is asked to sign in. "
            f"Set {variable('sign_in')}=required, or leave them out."
        )
    try:
        sign_in_of(settings)
    except BadSignIn as error:
        yield str(error)
