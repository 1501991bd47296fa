"""The rulebook as pages: what it says on a date, what stands behind it, and how it was tried."""

from fastapi import APIRouter

from api.pages.rulebook import differing, facts, finding, overview, rulesets, sources, statements

router = APIRouter()
# The rulesets' addresses take any name, and so come last.
for _part in (overview, sources, finding, differing, facts, statements, rulesets):
    router.include_router(_part.router)

__all__ = ["router"]
