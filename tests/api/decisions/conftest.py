"""What the tests of decisions share: a council to decide in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.council import Council, council_in


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found
