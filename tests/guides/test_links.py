"""What the guides and README lead to is there."""

import re

import pytest
from starlette.testclient import TestClient

from tests.conftest import ROOT
from tests.guides.guide import DOCS, links

GUIDES = sorted(str(page.relative_to(ROOT)) for page in (DOCS / "guides").glob("*.md"))
PAGES = [*GUIDES, "docs/findings/README.md", "README.md"]


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_links_to_is_there(page: str) -> None:
    """Each file or folder."""
    found = links((ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in found if not (ROOT / page).parent.joinpath(link).exists()] == []


def test_every_guide_is_on_the_list() -> None:
    """In README."""
    listed = links((ROOT / "README.md").read_text(encoding="utf-8"))
    assert {f"docs/guides/{page.name}" for page in (DOCS / "guides").glob("*.md")} <= set(listed)


def test_readme_s_table_has_every_path(client: TestClient) -> None:
    """Of those under /v1, and none that is not there."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("### The API\n")[2].partition("### Guides")[0]
    told, last = set(), ""
    cells = "\n".join(row.split("|")[1] for row in re.findall(r"(?m)^\|.*", text))
    for path in re.findall(r"`(?:GET |POST )?(/[^`\s]*)`", cells):
        # Beside the rationale of an assessment, only the ends of its other papers are written.
        last = path if path.startswith(("/v1", "/connector")) else f"{last.rpartition('/')[0]}{path}"
        told.add(last)
    found = {path for path in client.get("/openapi.json").json()["paths"] if path.startswith("/v1/")}
    assert told - {"/connector.swagger2.json"} == found - {"/v1/me"}
    assert client.get("/connector.swagger2.json").status_code == 200
