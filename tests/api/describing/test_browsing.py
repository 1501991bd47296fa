"""The description to browse in: a page of this service's own files, in a real browser."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Annotated

import pytest
import uvicorn
from fastapi import FastAPI, Security
from fastapi.security import APIKeyHeader
from starlette.testclient import TestClient

from api.app import create_app
from api.describing import browsing
from tests.api.chromium import CHROMIUM, ChromiumPage
from tests.api.conftest import LOCAL, RULESETS, TODAY
from tests.conftest import ROOT

_built = pytest.mark.skipif(not browsing.can_be_browsed(), reason="the page's assets are not built: make assets")


@pytest.fixture(scope="module")
def app() -> FastAPI:
    """The service."""
    return create_app(RULESETS, lambda: TODAY, gate=LOCAL)


@pytest.fixture(scope="module")
def service(app: FastAPI) -> Iterator[TestClient]:
    """A client of it."""
    with TestClient(app) as found:
        yield found


@pytest.fixture
def page(tmp_path: Path) -> Iterator[ChromiumPage]:
    """A page of a browser."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: apt-get install chromium")
    with ChromiumPage(CHROMIUM, tmp_path) as found:
        yield found


@contextmanager
def _served(app: FastAPI) -> Iterator[str]:
    """The address of an app that is served to this computer, on a port that is free."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@_built
def test_every_operation_is_on_the_page_and_nothing_comes_from_elsewhere(app: FastAPI, page: ChromiumPage) -> None:
    """The browser asks this service alone, and complains of nothing: not of the policy, nor of the description."""
    with _served(app) as origin:
        page.open(f"{origin}/docs")
        page.wait_for("document.querySelector('.opblock') !== null")
        shown = page.run("[...document.querySelectorAll('.opblock')].map(one => one.id.split('-').at(-1))")
        warnings = page.run("document.querySelectorAll('.errors-wrapper').length")
    described = [operation["operationId"] for path in app.openapi()["paths"].values() for operation in path.values()]
    assert sorted(shown) == sorted(described)
    assert f"{origin}/openapi.json" in page.asked_for()
    assert [one for one in page.asked_for() if not one.startswith((f"{origin}/", "data:"))] == []
    assert (page.complaints(), warnings) == ([], 0)


@_built
def test_an_example_can_be_tried_as_it_stands(app: FastAPI, page: ChromiumPage) -> None:
    """A worked case is sent and its assessment shown."""
    with _served(app) as origin:
        page.open(f"{origin}/docs")
        page.click("#operations-cases-assessments button")
        page.click("#operations-cases-assessments .try-out__btn")
        page.click("#operations-cases-assessments .execute")
        status = page.wait_for("document.querySelector('.live-responses-table .response td')?.textContent")
        assert status == "200"
        assert '"headline"' in page.run("document.querySelector('.live-responses-table .microlight').textContent")
    assert page.complaints() == []


@_built
def test_a_key_is_sent_with_what_is_tried(page: ChromiumPage) -> None:
    """Authorise takes the key of a header; an operation that is tried is sent with it and its answer shown."""
    app = FastAPI(docs_url=None)
    app.include_router(browsing.router)

    @app.get("/door", operation_id="door", tags=["house"])
    def door(key: Annotated[str, Security(APIKeyHeader(name="X-Key"))]) -> str:
        return "opened" if key == "the right one" else "shut"

    with _served(app) as origin:
        page.open(f"{origin}/docs")
        page.click(".btn.authorize")
        page.fill("#api_key_value", "the right one")
        page.click(".modal-ux [type=submit]")
        page.click(".modal-ux .btn-done")
        page.click("#operations-house-door button")
        page.click("#operations-house-door .try-out__btn")
        page.click("#operations-house-door .execute")
        answer = page.wait_for("document.querySelector('.live-responses-table .microlight')?.textContent")
    assert answer == '"opened"'
    assert page.complaints() == []


@_built
@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/docs", "text/html"), *((f"/docs/{name}", media_type) for name, media_type in browsing.PARTS.items())],
)
def test_every_part_says_that_nothing_may_come_from_elsewhere(service: TestClient, path: str, media_type: str) -> None:
    """With a strict policy, a type that is not guessed, and a tag by which it is not sent twice."""
    answer = service.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, f"{media_type}; charset=utf-8")
    policy = dict(one.split(" ", 1) for one in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["form-action"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert service.get(path, headers={"If-None-Match": answer.headers["etag"]}).status_code == 304


@pytest.mark.parametrize("path", ["/docs/LICENSE", "/docs/index.html", "/docs/..%2F..%2Fapp.py", "/docs?url=other"])
def test_nothing_else_is_served(service: TestClient, path: str) -> None:
    """Neither other files nor another description."""
    answer = service.get(path)
    assert answer.status_code in {404, 422}
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("there", [[], [browsing.PAGE, "start.js"]])
def test_where_it_is_not_built_the_api_is_served_and_says_so(
    service: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, there: list[str]
) -> None:
    """Not at all, or not whole: a problem that says what to do and where the description is."""
    for name in there:
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.setattr(browsing, "BUILT", tmp_path)
    for path in ("/docs", "/docs/start.js"):
        answer = service.get(path)
        assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
        assert "make assets" in answer.json()["detail"]
        assert "/openapi.json" in answer.json()["detail"]
    assert service.get("/openapi.json").status_code == service.get("/livez").status_code == 200


def test_the_page_does_not_describe_itself(app: FastAPI) -> None:
    """The description is of the API."""
    assert [path for path in app.openapi()["paths"] if path.startswith("/docs")] == []


@pytest.mark.parametrize("folder", ["assets", "tests/forms"])
def test_packages_are_pinned_by_version_and_digest_without_an_address(folder: str) -> None:
    """So that what is installed is what was looked at, wherever it is fetched from."""
    text = (ROOT / folder / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    wanted = json.loads((ROOT / folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
    whole, *packages = json.loads(text)["packages"].values()
    assert whole["dependencies"] == wanted
    assert all(version[0].isdigit() for version in wanted.values())
    assert packages
    for package in packages:
        assert package["integrity"].startswith("sha512-")
        assert package["version"]
