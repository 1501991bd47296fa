"""Conditional requests: what a caller holds already is not sent again."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from rules_engine.passages import Passages
from tests.api.conftest import LOCAL, RULESETS, TODAY

PATHS = {
    "/v1/facts": "/v1/facts",
    "/v1/facts.schema.json": "/v1/facts.schema.json",
    "/v1/facts.uischema.json": "/v1/facts.uischema.json",
    "/v1/rulesets": "/v1/rulesets",
    "/v1/rulesets/{id}": "/v1/rulesets/rapid-review",
    "/v1/sources": "/v1/sources",
    "/v1/guidance/{source}": "/v1/guidance/LOCAL2025",
}


def test_every_path_that_is_read_is_here(client: TestClient) -> None:
    """None of the rulebook's is without an ETag, nor without its description."""
    paths = client.get("/openapi.json").json()["paths"]
    read = {path: operations["get"] for path, operations in paths.items() if "get" in operations}
    of_the_rulebook = {path for path, one in read.items() if {"rulebook", "forms"} & set(one["tags"])}
    assert of_the_rulebook == set(PATHS)
    for path in PATHS:
        assert "If-None-Match" in {p["name"] for p in read[path]["parameters"]}
        for status in ("200", "304"):
            assert set(read[path]["responses"][status]["headers"]) == {"ETag", "Cache-Control"}


@pytest.mark.parametrize("path", PATHS.values())
def test_what_is_held_is_not_sent_again(client: TestClient, path: str) -> None:
    """The same request has the same strong ETag, and 304 with nothing in it for whoever names it."""
    first, again = client.get(path), client.get(path)
    tag = first.headers["etag"]
    assert tag[0] == tag[-1] == '"'
    assert (again.headers["etag"], again.content) == (tag, first.content)
    for told in (tag, f"W/{tag}", f'"another", {tag}', "*"):
        answer = client.get(path, headers={"if-none-match": told})
        assert (answer.status_code, answer.content) == (304, b""), told
        assert "content-type" not in answer.headers
        for one in (first, answer):
            assert one.headers["cache-control"] == "private, no-cache"
            assert one.headers["etag"] == tag
            assert one.headers["x-content-type-options"] == "nosniff"
    other = client.get(path, headers={"if-none-match": f'"another", {tag[1:-1]}'})
    assert (other.status_code, other.content) == (200, first.content)


@pytest.mark.parametrize("path", [path for path in PATHS.values() if "guidance" not in path and "uischema" not in path])
def test_another_day_is_another_answer(client: TestClient, path: str) -> None:
    """The date is in each answer that depends on it."""
    tags = {client.get(f"{path}?on={on}").headers["etag"] for on in ("2026-03-31", "2026-04-01")}
    assert len(tags) == 2


def test_today_moves_on() -> None:
    """Without a date an answer is today's, and tomorrow another one."""
    days = iter([date(2026, 4, 1), date(2026, 4, 2)])
    client = TestClient(create_app(RULESETS, lambda: next(days), gate=LOCAL))
    tag = client.get("/v1/facts").headers["etag"]
    assert client.get("/v1/facts", headers={"if-none-match": tag}).status_code == 200


def test_a_changed_ruleset_is_another_answer(client: TestClient, tmp_path: Path) -> None:
    """One word of one question is enough, in whatever answer has the rulebook's digest."""
    folder = Path(shutil.copytree(RULESETS, tmp_path / "rulesets"))
    facts = folder / "facts.yaml"
    facts.write_text(facts.read_text().replace("Has the person died?", "Has the person passed away?"))
    changed = TestClient(create_app(folder, lambda: TODAY, gate=LOCAL))
    for path in ("/v1/facts", "/v1/facts.schema.json", "/v1/facts.uischema.json", "/v1/rulesets", "/v1/sources"):
        assert client.get(path).headers["etag"] != changed.get(path).headers["etag"], path


def test_a_guidance_that_is_at_hand_is_another_answer(client: TestClient) -> None:
    """Its passages are in the answer."""
    held = TestClient(
        create_app(RULESETS, lambda: TODAY, Passages(lambda _, place: f"The words of {place}"), gate=LOCAL)
    )
    tags = {one.get("/v1/guidance/LOCAL2025").headers["etag"] for one in (client, held)}
    assert len(tags) == 2


@pytest.mark.parametrize(
    ("path", "status"), [("/v1/facts?on=2020-01-01", 422), ("/v1/rulesets/none", 404), ("/livez", 200)]
)
def test_problems_and_what_is_not_under_v1_are_never_kept(client: TestClient, path: str, status: int) -> None:
    """Not even for a caller who says to hold whatever there is."""
    answer = client.get(path, headers={"if-none-match": "*"})
    assert (answer.status_code, answer.headers["cache-control"]) == (status, "no-store")
    assert "etag" not in answer.headers
