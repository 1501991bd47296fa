"""What tests of pages share: the real service on loopback, and one browser."""

from collections.abc import Callable, Iterator

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

from api.app import create_app
from api.records.database import Database
from api.records.records import Records
from api.sign_in.config import SignIn
from api.sign_in.gate import Gate, LocalGate, gate_of
from tests.api.chromium import CHROMIUM
from tests.api.conftest import RULESETS
from tests.api.pages.browser import opened
from tests.api.sign_in.conftest import (
    SetClock,
    _migrated,
    _served,
    address,
    clock,
    configured,
    database,
    provider,
)
from tests.api.sign_in.serving import Served

__all__ = ["_migrated", "_served", "address", "clock", "configured", "database", "provider"]

_QUIETLY = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"]


# Not for the whole session: while it runs, nothing else in this thread could run an event loop.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests of pages."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=False, args=_QUIETLY)
        yield found
        found.close()


def service(gate: Gate, database: Database, clock: SetClock, public: str = "") -> FastAPI:
    """The whole service with its records; its today is the clock's."""
    return create_app(RULESETS, lambda: clock().date(), gate=gate, records=Records(database, clock, public))


@pytest.fixture
def app(database: Database, clock: SetClock) -> FastAPI:
    """The service of one computer, where nobody signs in."""
    return service(LocalGate("testserver"), database, clock)


@pytest.fixture
def origin(app: FastAPI) -> Iterator[str]:
    """Where that service is."""
    served = Served()
    served.start(app)
    yield served.address
    served.stop()


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A page of a browser at that service."""
    with opened(browser, origin) as found:
        yield found


@pytest.fixture
def bare_page(browser: Browser, origin: str) -> Iterator[Page]:
    """A page of a browser that runs no scripts."""
    with opened(browser, origin, scripts=False) as found:
        yield found


@pytest.fixture
def _signed_in_served() -> Iterator[Served]:
    served = Served()
    served.start(FastAPI())
    yield served
    served.stop()


@pytest.fixture
def signed_in_app(
    _signed_in_served: Served, configured: Callable[..., SignIn], database: Database, clock: SetClock
) -> FastAPI:
    """A service in which people sign in at the tests' own issuer, which asks them nothing."""
    public = _signed_in_served.address
    return service(gate_of(configured(public_url=public), database, clock), database, clock, public)


@pytest.fixture
def signed_in_origin(_signed_in_served: Served, signed_in_app: FastAPI) -> str:
    """Where that service is."""
    _signed_in_served.start(signed_in_app)
    return _signed_in_served.address


@pytest.fixture
def signed_in_page(browser: Browser, signed_in_origin: str) -> Iterator[Page]:
    """A page of a browser at that service, in which nobody is signed in yet: /sign-in?next=/ does it."""
    with opened(browser, signed_in_origin) as found:
        yield found
