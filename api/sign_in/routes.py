"""The paths of signing in: for people in their browsers, and for everybody to see as whom they are known."""

from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from api.problems import NOT_FOUND, Refused
from api.requests import taking
from api.sign_in.principal import Principal, Role, Scope, signed_in

if TYPE_CHECKING:
    from api.sign_in.people import People

pages = APIRouter(include_in_schema=False)
"""For browsers: what they answer are other addresses to go to."""
router = APIRouter(prefix="/v1", tags=["service"], dependencies=[Depends(taking())])


class Me(BaseModel):
    """As whom a caller is known here."""

    tenant: str = Field(description="The partnership or council that the caller works for.")
    name: str = Field(description="The caller's name here: a client's, or an identifier that the organisation gave.")
    roles: list[Role] = Field(description="The caller's roles; a key has scopes alone.")
    scopes: list[Scope] = Field(description="What the caller may do.")


@router.get("/me", summary="Who am I")
def me(who: Annotated[Principal, Depends(signed_in)]) -> Me:
    """As whom you are known here, and what you may do."""
    return Me(tenant=who.tenant, name=who.name, roles=sorted(who.roles), scopes=sorted(who.scopes))


@pages.get("/sign-in", dependencies=[Depends(taking("next", "others"))])
def sign_in(
    request: Request,
    then: Annotated[str, Query(alias="next")] = "/",
    others: Annotated[Literal["keep", "end"], Query()] = "keep",
) -> Response:
    """Send someone to their organisation to sign in, and afterwards to ``next``; their ``others`` may end then."""
    return _people(request).begin(then, ending_others=others == "end")


@pages.get("/sign-in/return")
def sign_in_return(request: Request) -> Response:
    """Where their organisation sends them back to."""
    return _people(request).finish(request)


@pages.post("/sign-out")
def sign_out(request: Request) -> Response:
    """Sign someone out."""
    return _people(request).end(request)


def _people(request: Request) -> "People":
    people: People | None = request.app.state.gate.people
    if people is None:
        raise Refused(NOT_FOUND, "People do not sign in here. Programs send their key or token with each request.")
    return people
