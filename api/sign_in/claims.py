"""What a token's claims say of the caller: tenant, name and roles."""

from collections.abc import Mapping
from typing import Any, Final

from api.problems import NOT_PERMITTED, Refused
from api.sign_in.config import SignIn
from api.sign_in.principal import Principal, Role, scopes_of

_NAMES: Final = ("oid", "sub", "azp", "appid", "client_id")
"""Claims that name the caller, the steadiest first: Entra ID's ``sub`` differs between applications, ``oid`` not."""
_LONGEST: Final = 200


def principal_of(claims: Mapping[str, Any], config: SignIn) -> Principal | None:
    """Whom verified claims speak for; None where they do not name the caller. Raises Refused.

    The name begins with its claim, such as ``oid:``, so that no two callers can ever have the same, nor one that is
    a client's with an API key.
    """
    name = next((f"{claim}:{claims[claim]}" for claim in _NAMES if _is_name(claims.get(claim))), None)
    if name is None:
        return None
    tenant = config.tenant if config.tenant is not None else claims.get(config.tenant_claim)
    if not isinstance(tenant, str) or not config.admits(tenant):
        raise Refused(
            NOT_PERMITTED,
            "You signed in, but for an organisation that this service does not serve. Ask whoever runs this service.",
        )
    roles = _roles(claims.get(config.roles_claim))
    if not roles:
        raise Refused(
            NOT_PERMITTED,
            "You signed in, but have no role in this service. Ask whoever runs it to give you the role that your work "
            "needs; then sign in again, or get a new token.",
        )
    return Principal(tenant=tenant, name=name, scopes=scopes_of(roles), roles=roles)


def _is_name(told: object) -> bool:
    return isinstance(told, str) and 0 < len(told) <= _LONGEST and told.isprintable()


def _roles(told: object) -> frozenset[Role]:
    """The roles that are known here: an organisation may have others, for other services."""
    named = told if isinstance(told, list) else [told]
    return frozenset(role for role in Role if role in named)
