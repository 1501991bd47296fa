"""What the tests of the API share: a client of the API on the shipped rulesets, on a day of its own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.sign_in.gate import LocalGate

RULESETS = Path(__file__).parent.parent.parent / "rulesets"
TODAY = date(2026, 4, 1)
LOCAL = LocalGate("testserver")
"""Nobody signs in, and the test client's name for this computer is one of it."""


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """A client whose service's today is 1 April 2026."""
    with TestClient(create_app(RULESETS, lambda: TODAY, gate=LOCAL)) as found:
        yield found
