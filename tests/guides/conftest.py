"""What the tests of the guides share."""

from tests.api.conftest import client

__all__ = ["client"]
