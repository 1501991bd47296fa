"""What may change in the API: what the page says of today is so."""

import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import get_args

from starlette.testclient import TestClient

from rules_engine.contract import Status
from tests.guides.guide import read

PAGE = read("api-changes.md")


def test_nothing_is_deprecated_as_long_as_the_page_says_so(client: TestClient) -> None:
    """What is marked so in the description has to be announced here."""
    deprecated = '"deprecated": true' in json.dumps(client.get("/openapi.json").json())
    assert deprecated != ("Nothing is deprecated today." in PAGE)


def test_the_version_is_in_the_path(client: TestClient) -> None:
    """Of whatever is described, but for health, measures, sign-in, and the description itself."""
    paths = client.get("/openapi.json").json()["paths"]
    others = {path for path in paths if not path.startswith("/v1/")}
    assert {path.split("/")[1] for path in others} <= {"livez", "readyz", "metrics", "sign-in", "sign-out", "problems"}
    assert len(paths) - len(others) > 15


def test_no_status_is_left_out() -> None:
    """The page names those that there are, and promises that there will be no other."""
    (told,) = re.findall(r"come in `status`\n\((.*?)\)", PAGE)
    assert re.findall("`(.*?)`", told) == list(get_args(Status))


def test_the_example_gives_a_year() -> None:
    """From the announcement to the end, in the forms that the two standards have."""
    since = datetime.fromtimestamp(int(re.findall(r"Deprecation: @(\d+)", PAGE)[0]), UTC)
    ends = parsedate_to_datetime(re.findall(r"Sunset: (.+)", PAGE)[0])
    assert ends - since >= timedelta(days=365)
    assert "at least 12 months" in PAGE
