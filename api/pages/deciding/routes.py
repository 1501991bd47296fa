"""The routes of recording, together."""

from fastapi import APIRouter

from api.pages.deciding import checking, filling, recorded

router = APIRouter(include_in_schema=False)
for part in (filling, checking, recorded):
    router.include_router(part.router)
