"""Trying it: worked examples and what-if on any answer, of which nothing is kept."""

from fastapi import APIRouter

from api.pages.trying import examples, kept_cases

router = APIRouter()
for _part in (examples, kept_cases):
    router.include_router(_part.router)
