"""The guide to the check: every command is run and every change is made, on a copy of what is shipped."""

import json
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.guides.desk import Desk
from tests.guides.guide import blocks, links, read

GUIDE = "guides/checking.md"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A copy of what is shipped."""
    (tmp_path / "desk").mkdir()
    return Desk(tmp_path / "desk")


def test_whoever_follows_the_guide_gets_what_it_says(desk: Desk) -> None:
    """Step by step; the last command prints SARIF."""
    desk.follow(blocks(read(GUIDE)))
    assert json.loads(desk.said)["version"] == "2.1.0"


def test_what_the_guide_links_to_is_there() -> None:
    """Each file."""
    found = links(read(GUIDE))
    assert found
    assert [link for link in found if not (ROOT / "docs" / "guides" / link).exists()] == []
