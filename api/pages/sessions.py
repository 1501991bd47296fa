"""The page on which people see where they are signed in, and sign out of everywhere else."""

from typing import Annotated

from fastapi import Depends, Request, Response

from api.pages.routing import pages
from api.pages.site import page
from api.problems import NOT_FOUND, Refused
from api.requests import taking
from api.sign_in.principal import Principal, signed_in
from rules_engine.calendar_days import day_in_words

router = pages()


@router.get("/sessions", dependencies=[Depends(taking())])
def sessions(request: Request, who: Annotated[Principal, Depends(signed_in)]) -> Response:
    """The sessions that somebody has open, the first begun first."""
    people = request.app.state.gate.people
    if people is None:
        raise Refused(NOT_FOUND)
    told = [
        (f"{day_in_words(one.began_at.date())} at {one.began_at:%H:%M} UTC", here)
        for one, here in people.open_sessions(request, who)
    ]
    return page(request, "sessions.html", open_sessions=told)
