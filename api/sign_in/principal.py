"""Who calls, for which tenant, and what they may do there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from fastapi import Request
from fastapi.concurrency import run_in_threadpool

from api.problems import NO_RECORDS, NOT_PERMITTED, Refused
from api.sign_in.scopes import SCOPES, Role, Scope, scopes_of

__all__ = ["LOCAL", "SCOPES", "Principal", "Role", "Scope", "permitted", "scopes_of", "signed_in"]


@dataclass(frozen=True, slots=True)
class Principal:
    """A caller: ``name`` is stable within the tenant and says nothing of a child."""

    tenant: str
    name: str
    scopes: frozenset[Scope]
    roles: frozenset[Role] = frozenset()
    sure: bool = True
    """Whether the session is known not to have ended: while the database does not answer, nobody can tell."""

    def refused(self) -> Refused:
        """Why the caller may not do what needs a scope that they do not have."""
        return Refused(NOT_PERMITTED if self.sure else NO_RECORDS)


LOCAL: Final = Principal(tenant="local", name="local", scopes=frozenset(Scope))
"""Whoever calls where there is no sign-in: someone at this computer."""


def signed_in(request: Request) -> Principal:
    """A dependency: the caller, whatever they may do. Raises Refused."""
    found: Principal | None = getattr(request.state, "principal", None)
    if found is None:
        found = request.state.principal = request.app.state.gate.principal(request)
    return found


async def let_in(request: Request) -> Principal:
    """The caller, as ``signed_in``: without a thread where that needs no waiting. Raises Refused."""
    if hasattr(request.state, "principal") or not request.app.state.gate.waits:
        return signed_in(request)
    return await run_in_threadpool(signed_in, request)


def permitted(*scopes: Scope) -> Callable[[Request], Awaitable[Principal]]:
    """A dependency: the caller, who has at least one of these scopes. Raises Refused."""

    async def caller(request: Request) -> Principal:
        """Whoever was let in already needs no thread: several parts of a path ask."""
        principal = await let_in(request)
        if principal.scopes.isdisjoint(scopes):
            raise principal.refused()
        return principal

    return caller
