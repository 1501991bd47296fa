"""The pages on security and safety: what they lead to is there, and what is left to the council is marked."""

import re
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import ROOT

PAGES: Final = ["SECURITY.md", "docs/security/README.md", *(f"docs/safety/{name}.md" for name in (
    "README", "dpia", "transparency-record"))]  # fmt: skip


def _headings(page: Path) -> set[str]:
    """Where an address can lead to inside a page, as repositories on the web make it of a heading."""
    told = re.findall(r"(?m)^#+ (.*)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in told}


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_leads_to_is_there(page: str) -> None:
    """Each file and folder, and each heading inside one."""
    here = ROOT / page
    found = re.findall(r"\]\(([^)\s]+)\)", here.read_text(encoding="utf-8"))
    assert found
    for link in found:
        path, _, heading = link.partition("#")
        there = (here.parent / path).resolve() if path else here
        assert there.exists(), link
        assert not heading or heading in _headings(there), link


@pytest.mark.parametrize("page", PAGES)
def test_what_only_the_council_can_say_is_marked(page: str) -> None:
    """In one way, so that it can be searched for."""
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "**[council]**" in text
    assert not re.search(r"(?i)\btbc\b|\btodo\b|\btbd\b|lorem|xxx", text)


def test_every_wish_of_the_council_s_is_on_the_list() -> None:
    """The four levels of data are told apart, and none of the seven steps of the assessment is missing."""
    text = (ROOT / "docs/safety/dpia.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^## Step (\d)", text) == [str(n) for n in range(1, 8)]
    assert re.findall(r"(?m)^\| (\d)\. ", text) == ["1", "2", "3", "4"]
