"""What tests of the referral form share: somebody who fills it in, page by page."""

import re
from collections.abc import Callable
from html import unescape
from typing import Final

import pytest
from fastapi import FastAPI
from httpx2 import Response
from starlette.testclient import TestClient

_HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_ABOUT: Final = {"authority": "Peterborough", "agency": "local authority", "reference": ""}


class Referrer:
    """Somebody who refers, in a browser of their own."""

    def __init__(self, app: FastAPI) -> None:
        self.client = TestClient(app, headers={"accept": "text/html"})

    def get(self, path: str) -> Response:
        """A page, wherever its address leads."""
        return self.client.get(path)

    def post(self, path: str, shown: Response, **fields: object) -> Response:
        """Send a page that was shown, with what is typed in it; what it answers, wherever that leads."""
        return self.client.post(path, data=hidden(shown) | {name.replace("__", "-"): v for name, v in fields.items()})

    def fill(self, path: str, **fields: object) -> Response:
        """Open a page, and send it."""
        return self.post(path, self.get(path), **fields)

    def begin(self, **about: str) -> str:
        """Begin a draft: its address."""
        answer = self.fill("/refer/new", **(_ABOUT | about))
        assert answer.status_code == 200
        return answer.url.path.partition("/page/")[0]

    def send(self, draft: str) -> Response:
        """Send a draft."""
        return self.fill(f"{draft}/check")


def hidden(shown: Response) -> dict[str, str]:
    """The hidden fields of a page."""
    return {name: unescape(value) for name, value in _HIDDEN.findall(shown.text)}


@pytest.fixture
def referrer(app: FastAPI) -> Referrer:
    """Somebody at this computer."""
    return Referrer(app)


@pytest.fixture
def another(app: FastAPI) -> Callable[[], Referrer]:
    """Makes somebody else, in another browser."""
    return lambda: Referrer(app)
