"""What callers may do, and which roles let them."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final


class Scope(StrEnum):
    """One thing that a caller may be allowed to do. The names are public: they stand on keys."""

    ASSESS = "assess"
    """Assess cases, ask questions, read the rulebook. Nothing of it is kept."""
    KEEP = "keep"
    """Keep an assessment, and read again what the same caller kept."""
    READ = "read"
    """Read every record of the tenant."""
    DECIDE = "decide"
    """Record what the partners decided."""
    HEALTH = "health"
    """Read how often recommendations are followed, in numbers."""
    COMMENTS = "comments"
    """Read what was written beside the coded reasons, too."""
    AUDIT = "audit"
    """Verify the records, and read the digest of their head."""
    METRICS = "metrics"
    """Read the service's own measurements: they are of all tenants, so keys have it and no role."""


class Role(StrEnum):
    """What a person is to a tenant; a partner's role names the body that they speak for."""

    REFERRER = "referrer"
    LOCAL_AUTHORITY = "partner-local-authority"
    POLICE = "partner-police"
    ICB = "partner-icb"
    SCRUTINEER = "scrutineer"
    POLICY_OFFICER = "policy-officer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


_PARTNER: Final = frozenset({Scope.ASSESS, Scope.KEEP, Scope.READ, Scope.DECIDE, Scope.HEALTH, Scope.AUDIT})
SCOPES: Final[Mapping[Role, frozenset[Scope]]] = {
    Role.REFERRER: frozenset({Scope.ASSESS, Scope.KEEP}),
    Role.LOCAL_AUTHORITY: _PARTNER,
    Role.POLICE: _PARTNER,
    Role.ICB: _PARTNER,
    # Takes part in every meeting, and has no vote.
    Role.SCRUTINEER: frozenset({Scope.ASSESS, Scope.READ, Scope.HEALTH, Scope.AUDIT}),
    Role.POLICY_OFFICER: frozenset({Scope.ASSESS, Scope.HEALTH, Scope.COMMENTS}),
    Role.AUDITOR: frozenset({Scope.READ, Scope.HEALTH, Scope.AUDIT}),
    # Runs the service, and so need not read what is kept of children.
    Role.ADMINISTRATOR: frozenset({Scope.ASSESS, Scope.AUDIT}),
}
"""What each role may do."""


def scopes_of(roles: Iterable[Role]) -> frozenset[Scope]:
    """What someone of these roles may do."""
    return frozenset().union(*(SCOPES[role] for role in roles))
