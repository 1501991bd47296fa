"""What-if beside a kept assessment: who may, what it shows, and that nothing of it stays anywhere."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from sqlalchemy import func, select
from starlette.testclient import TestClient

from api.pages.tokens import FIELD
from api.records.tables import contents, entries
from tests.api.council import HARMED, Council, council_in


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Council]:
    """A council with nothing kept yet."""
    with council_in(tmp_path) as found:
        yield found


def _told(text: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def _token(client: TestClient, path: str) -> str:
    found = re.search(rf'name="{FIELD}" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def _records(council: Council) -> int:
    with council.database.reading() as connection:
        return sum(connection.scalar(select(func.count()).select_from(one)) or 0 for one in (entries, contents))


def test_what_would_change_is_shown_and_nothing_is_kept(council: Council) -> None:
    """As the API tells it of the same case; the address says nothing of it."""
    referrer = council.caller("referrer")
    path = f"/assessments/{referrer.kept()}/what-if"
    before = _records(council)
    answer = referrer.http.post(path, data={FIELD: _token(referrer.http, path), "serious_harm": "yes", "died": ""})
    assert answer.status_code == 200
    told = referrer.http.post("/v1/assessments", json={**HARMED, "suppose": {"serious_harm": "yes"}}).json()["supposed"]
    assert told["changes"]
    for one in told["changes"]:
        assert unescape(one["title"]) in _told(answer.text)
    assert re.search("Would be: applies(, as far as is known)?, by Friday 10 April 2026", _told(answer.text))
    assert (_records(council), str(answer.url).partition("?")[1:]) == (before, ("", ""))
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("caller", "status"),
    [("police", 200), ("scrutineer", 200), ("other referrer", 404), ("elsewhere", 404), ("auditor", 403),
     ("administrator", 403), ("policy officer", 403)],
)  # fmt: skip
def test_who_may_read_it_and_assess_may_try_it(council: Council, caller: str, status: int) -> None:
    """Another tenant's or another referrer's is not found; who may only read may not assess."""
    path = f"/assessments/{council.caller('referrer').kept()}/what-if"
    answer = council.caller(caller).http.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")


def test_what_is_supposed_is_taken_from_no_address(council: Council) -> None:
    """A query is refused, and a form needs the token."""
    referrer = council.caller("referrer")
    path = f"/assessments/{referrer.kept()}/what-if"
    assert referrer.http.get(f"{path}?serious_harm=yes").status_code == 422
    assert referrer.http.post(path, data={"serious_harm": "yes"}).status_code == 403


def test_it_says_where_the_rules_have_changed_since(council: Council, monkeypatch: pytest.MonkeyPatch) -> None:
    """What-if judges by the rules of now."""
    referrer = council.caller("referrer")
    path = f"/assessments/{referrer.kept()}/what-if"
    words = "The rules of that day have changed since this was kept."
    assert words not in referrer.http.get(path).text
    books = council.app.state.rulebooks
    changed = replace(books.on(council.clock.today()), digest="sha256:other")
    monkeypatch.setattr(books, "on", lambda _: changed)
    assert words in referrer.http.get(path).text
