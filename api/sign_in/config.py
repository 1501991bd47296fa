"""How callers sign in where they have to."""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

ALGORITHMS: Final = ("RS256", "PS256", "ES256")
"""How tokens may be signed: with a key that only the issuer has. Never with a shared secret, and never not at all."""


class BadSignIn(Exception):
    """Sign-in is not set up as it has to be. Says which setting to write, and how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """How callers sign in. Without an issuer they have API keys alone; without a client id, people do not sign in.

    The settings have checked each for itself: the shape of an address, the length of a secret. Raises BadSignIn where
    they do not go together.
    """

    issuer: str | None = None
    """The address of the OpenID Connect provider."""
    audience: str | None = None
    """Whom a bearer token has to be for: this service, as the issuer calls it."""
    algorithms: tuple[str, ...] = ("RS256",)
    """How the issuer may sign."""
    roles_claim: str = "roles"
    """The claim that names the caller's roles."""
    tenant: str | None = None
    """The tenant of everybody whom the issuer knows; else ``tenant_claim`` names it."""
    tenant_claim: str = "tid"
    """The claim that names the caller's tenant."""
    tenants: tuple[str, ...] = ()
    """The tenants that may be named so."""
    client_id: str | None = None
    """This service, as the issuer calls it when people sign in."""
    client_secret: str | None = field(default=None, repr=False)
    """What this service shows the issuer to prove that it is itself."""
    public_url: str | None = None
    """The address under which people reach this service."""
    session_secret: str | None = field(default=None, repr=False)
    """What signs the cookies. A new one signs everybody out."""

    def __post_init__(self) -> None:
        """Refuse what does not go together."""
        if self.issuer is None:
            if self.client_id is not None or self.audience is not None:
                raise BadSignIn("THRESHOLDS_OIDC_ISSUER is missing: write the address of the OpenID Connect provider.")
            return
        if self.audience is None:
            raise BadSignIn("THRESHOLDS_OIDC_AUDIENCE is missing: write what the issuer's tokens have as their aud.")
        if not self.algorithms or not set(self.algorithms) <= set(ALGORITHMS):
            raise BadSignIn(f"THRESHOLDS_OIDC_ALGORITHMS: write one or more of {', '.join(ALGORITHMS)}.")
        if (self.tenant is None) == (not self.tenants):
            raise BadSignIn(
                "Write THRESHOLDS_OIDC_TENANT if all whom the issuer knows are of one tenant, or else "
                "THRESHOLDS_OIDC_TENANTS: each tenant that the claim may name. One of the two."
            )
        people = (self.client_secret, self.public_url, self.session_secret)
        if self.client_id is not None and None in people:
            raise BadSignIn(
                "For people to sign in, THRESHOLDS_OIDC_CLIENT_ID needs THRESHOLDS_OIDC_CLIENT_SECRET, "
                "THRESHOLDS_PUBLIC_URL and THRESHOLDS_SESSION_SECRET beside it."
            )
        if self.public_url is not None and urlsplit(self.public_url).path:
            raise BadSignIn("THRESHOLDS_PUBLIC_URL: write it without a path, such as https://thresholds.example.")

    def admits(self, tenant: object) -> bool:
        """Whether callers of this tenant are served."""
        return tenant == self.tenant if self.tenant is not None else tenant in self.tenants
