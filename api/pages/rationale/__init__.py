"""The pages of a consideration meeting: what was kept, what it says and why, and each recommendation at length."""

from api.pages.rationale.listing import router as listing
from api.pages.rationale.one import router as one
from api.pages.rationale.since import router as since
from api.pages.rationale.whole import router as whole
from api.pages.routing import pages

__all__ = ["router"]

router = pages()
for _part in (listing, whole, one, since):
    router.include_router(_part)
