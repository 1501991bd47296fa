"""The settings of the service. api/running/environment.py reads them; docs/guides/operations.md lists them."""

from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from api.sign_in.config import ALGORITHMS
from rules_engine.cli import SHIPPED
from rules_engine.deadlines import Length, parse_length

PREFIX: Final = "THRESHOLDS_"
"""What the environment variables begin with; the rest is a setting's name in capitals."""
_SHORTEST: Final = 32


def _records() -> str:
    return f"sqlite:///{user_data_path('thresholds') / 'records.db'}"


def _served(address: str) -> str:
    # Not before it is needed: SQLAlchemy takes long to import.
    from api.records.database import BadAddress, Database  # noqa: PLC0415

    try:
        Database(address).close()
    except BadAddress as error:
        raise ValueError(str(error)) from None
    return address


def _on_the_web(address: str) -> str:
    parts = urlsplit(address)
    # An address without encryption is good for trying things out on this computer, and for nothing else.
    schemes = {"http", "https"} if parts.hostname in {"localhost", "127.0.0.1", "::1"} else {"https"}
    if parts.scheme not in schemes or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError("write an address that begins with https://, without name, password, ? or #.")
    return address.rstrip("/")


def _without_path(address: str) -> str:
    if urlsplit(address).path:
        raise ValueError("write an address such as https://thresholds.example.org, without a path.")
    return address


def _long_enough(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < _SHORTEST:
        raise ValueError(
            f"write at least {_SHORTEST} characters that nobody can guess: openssl rand -hex 32 makes some."
        )
    return secret


def _listed(told: object) -> object:
    return tuple(part.strip() for part in told.split(",") if part.strip()) if isinstance(told, str) else told


def _asymmetric(algorithms: tuple[str, ...]) -> tuple[str, ...]:
    if not algorithms or not set(algorithms) <= set(ALGORITHMS):
        raise ValueError(f"write one or more of {', '.join(ALGORITHMS)}, with commas between.")
    return algorithms


def _period(told: object) -> object:
    if not isinstance(told, str):
        return told
    # A schedule of retention counts no working days.
    if "working" in told:
        raise ValueError(f"write {_A_LENGTH}.")
    try:
        return parse_length(told)
    except ValueError:
        raise ValueError(f"write {_A_LENGTH}.") from None


_WebAddress = Annotated[str, AfterValidator(_on_the_web)]
_Origin = Annotated[_WebAddress, AfterValidator(_without_path)]
_Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
_Period = Annotated[Length, NoDecode, BeforeValidator(_period)]
_AN_ADDRESS, _A_LENGTH = "an address that begins with https://", "a length in days, weeks, months or years: 2 years"


class Settings(BaseSettings):
    """Every setting. A field's title says what it takes, its description what it is for."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        # Compose files write a variable that is left out as an empty one.
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: Annotated[str, AfterValidator(_served)] = Field(
        default_factory=_records,
        repr=False,
        title="sqlite:////PATH or postgresql://USER:PASSWORD@HOST/NAME",
        description="Where records and API keys are kept. A secret, as it may hold a password.",
    )
    rulesets_dir: Path = Field(default=SHIPPED, title="a folder", description="The rulesets to judge by.")
    guidance_dir: Path | None = Field(
        default=None,
        title="a folder",
        description="Your own copy of the guidance as text (.txt): passages are shown beside our paraphrases.",
    )
    forms_dir: Path | None = Field(
        default=None, title="a folder", description="Mapping files, one for each form whose submissions are sent here."
    )
    host: str = Field(
        default="127.0.0.1",
        title="an address of this computer",
        description="Where to listen. Any that others can reach needs sign-in.",
    )
    port: Annotated[int, Field(ge=0, le=65535)] = Field(
        default=8000,
        title="a whole number from 0 to 65535",
        description="The port to listen on; 0 takes any that is free.",
    )
    workers: Annotated[int, Field(ge=1, le=64)] = Field(
        default=1,
        title="a whole number from 1 to 64",
        description="How many processes answer. Each holds the rulebook, and a second decider of its own.",
    )
    public_url: _Origin | None = Field(
        default=None,
        title=_AN_ADDRESS,
        description="Where people reach the service with a browser. Needed for people to sign in.",
    )
    rate_limit: Annotated[int, Field(ge=0)] = Field(
        default=600,
        title="a whole number; 0 for no limit",
        description="How many requests a minute one caller may make. Unknown keys stay limited, without a limit too.",
    )
    keep_assessments_for: _Period | None = Field(
        default=None,
        title=_A_LENGTH,
        description="How long assessments without a decision are kept; unset: until they are erased by hand.",
    )
    keep_decisions_for: _Period | None = Field(
        default=None,
        title=_A_LENGTH,
        description="How long assessments with a decision are kept, and their decisions; unset: as above.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", title="debug, info, warning or error", description="The least weighty that is logged."
    )
    sign_in: Literal["none", "required"] = Field(
        default="none",
        title="none or required",
        description="Whether callers have to show who they are. Without, only this computer is served.",
    )
    session_secret: Annotated[SecretStr, AfterValidator(_long_enough)] | None = Field(
        default=None,
        title=f"at least {_SHORTEST} characters",
        description="Signs people's sessions, and names callers in the log; the same for all workers. A secret.",
    )
    oidc_issuer: _WebAddress | None = Field(
        default=None,
        title=_AN_ADDRESS,
        description="The OpenID Connect provider that people and machines have tokens from.",
    )
    oidc_audience: str | None = Field(
        default=None, title="text", description="The audience that tokens for this service name."
    )
    oidc_client_id: str | None = Field(
        default=None, title="text", description="This service's own id at the issuer. Needed for people to sign in."
    )
    oidc_client_secret: SecretStr | None = Field(
        default=None, title="text", description="What this service shows the issuer when people sign in. A secret."
    )
    oidc_algorithms: Annotated[_Listed, AfterValidator(_asymmetric)] = Field(
        default=("RS256",),
        title="such as RS256, ES256",
        description="The algorithms by which tokens may be signed.",
    )
    oidc_roles_claim: str = Field(default="roles", title="text", description="The claim that lists a caller's roles.")
    oidc_tenant_claim: str = Field(
        default="tid", title="text", description="The claim that names a caller's organisation."
    )
    oidc_tenant: str | None = Field(
        default=None, title="text", description="The one organisation whose people the issuer knows; no claim is read."
    )
    oidc_tenants: _Listed = Field(
        default=(),
        title="names, with commas between",
        description="The organisations that the claim may name. This, or the one above.",
    )


SECRETS: Final = ("database_url", "session_secret", "oidc_client_secret")
"""What may come from a file, which a variable with _FILE at its end names, and is never shown."""
