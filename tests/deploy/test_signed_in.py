"""People who sign in with one instance are known to the others: only the settings have to be the same."""

from collections.abc import Callable, Iterator

import pytest
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send

from api.records.database import Database
from api.sign_in.config import SignIn
from api.sign_in.gate import gate_of
from tests.api.sign_in.browser import FROM_US, NAME, PUBLIC, came_back
from tests.api.sign_in.conftest import (
    SetClock,
    _migrated,
    _served,
    address,
    clock,
    configured,
    provider,
    service,
)

__all__ = ["_migrated", "_served", "address", "clock", "configured", "provider"]


class Instances:
    """Several of them as a browser meets them: now this one, now that one, at one address."""

    def __init__(self, *apps: ASGIApp) -> None:
        """Keep them, and turn to the first."""
        self._apps, self.now = apps, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the one that it is turned to answer."""
        await self._apps[self.now](scope, receive, send)


@pytest.fixture
def instances(configured: Callable[..., SignIn], address: str, clock: SetClock) -> Iterator[Instances]:
    """Two with the same settings, and a third with a secret of its own; each with its own way to the database."""
    settings: tuple[dict[str, str], ...] = (
        {},
        {},
        {"session_secret": "another secret that is as long as it has to be at least"},
    )
    databases = [Database(address) for _ in settings]
    gates = [gate_of(configured(**told), one, clock) for told, one in zip(settings, databases, strict=True)]
    yield Instances(*map(service, gates))
    for one in databases:
        one.close()


@pytest.fixture
def browser(instances: Instances) -> TestClient:
    """A browser, which follows nothing by itself."""
    return TestClient(instances, base_url=PUBLIC, follow_redirects=False)


def test_each_step_may_meet_another_instance(instances: Instances, browser: TestClient) -> None:
    """Begun with the first, finished with the second, known to the first."""
    back = came_back(browser)
    instances.now = 1
    assert browser.get(back).status_code == 303
    instances.now = 0
    assert browser.get("/do/read").status_code == 200


def test_who_signs_out_with_one_is_signed_out_of_all(instances: Instances, browser: TestClient) -> None:
    """At once, and whoever has a copy of the cookie too."""
    assert browser.get(came_back(browser)).status_code == 303
    copied = {"cookie": f"{NAME}={browser.cookies[NAME]}"}
    for instances.now in (0, 1):
        assert TestClient(instances, base_url=PUBLIC).get("/do/read", headers=copied).status_code == 200
    instances.now = 0
    assert browser.post("/sign-out", headers=FROM_US).status_code == 303
    for instances.now in (1, 0):
        assert TestClient(instances, base_url=PUBLIC).get("/do/read", headers=copied).status_code == 401


def test_another_secret_knows_nobody(instances: Instances, browser: TestClient) -> None:
    """It takes nobody's sign-in for begun, and nobody for signed in."""
    back = came_back(browser)
    instances.now = 2
    assert browser.get(back).status_code == 400
    instances.now = 0
    assert browser.get(came_back(browser)).status_code == 303
    instances.now = 2
    assert browser.get("/do/read").status_code == 401
