"""The styles and scripts of pages."""

import gzip
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.pages import assets
from api.pages.assets import PARTS, Assets


def test_parts_are_kept_for_ever_at_an_address_that_changes_with_them(app: FastAPI) -> None:
    """Each with its type; another digest or name is not there."""
    client, built = TestClient(app), Assets.built()
    assert built is not None
    for name, media_type in PARTS.items():
        answer = client.get(built.address(name))
        assert (answer.status_code, answer.headers["content-type"]) == (200, f"{media_type}; charset=utf-8")
        assert (
            answer.headers["cache-control"] == f"public, max-age={int(timedelta(days=365).total_seconds())}, immutable"
        )
        assert answer.content == built.parts[name]
    for path in (f"/assets/{'0' * 20}/thresholds.css", built.address("LICENSE"), built.address("..%2Fapp.py")):
        assert client.get(path).status_code == 404
    assert Assets({**built.parts, "thresholds.js": b""}).digest != built.digest


def test_the_styles_are_ours_alone() -> None:
    """Neither the font of GOV.UK nor its crown, and nothing from elsewhere."""
    built = Assets.built()
    assert built is not None
    styles = built.parts["thresholds.css"].decode()
    assert "GDS Transport" not in styles
    assert "@font-face" not in styles
    assert "url(" not in styles
    assert "size:A4" in styles


@pytest.mark.parametrize("there", [[], ["thresholds.css"]])
def test_where_they_are_not_built_pages_say_what_to_do(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, there: list[str]
) -> None:
    """Not at all, or not whole: one plain page, and the API is served."""
    for name in there:
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.setattr(assets, "BUILT", tmp_path)
    app.state.assets = Assets.built()
    client = TestClient(app)
    answer = client.get("/")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "text/html; charset=utf-8")
    assert "make assets" in answer.text
    assert client.get("/livez").status_code == 200


@pytest.mark.parametrize(
    ("takes", "packed"),
    [("gzip, deflate, br", True), ("GZIP;q=0.5", True), ("identity", False), ("", False), ("gzip;q=0, br", False),
     ("gzip; q=0.000", False), ("br, gzip;q=0.01", True)],
)  # fmt: skip
def test_who_takes_them_packed_gets_them_packed(app: FastAPI, takes: str, packed: bool) -> None:
    """Once packed, a fifth of the size; unpacked they are the same. Pages themselves never are packed."""
    client, built = TestClient(app), Assets.built()
    assert built is not None
    for name, part in built.parts.items():
        with client.stream("GET", built.address(name), headers={"accept-encoding": takes}) as answer:
            raw = b"".join(answer.iter_raw())
        assert answer.headers["vary"] == "Accept-Encoding"
        assert (answer.headers.get("content-encoding") == "gzip") is packed
        assert (gzip.decompress(raw) if packed else raw) == part
    assert "content-encoding" not in client.get("/", headers={"accept-encoding": takes}).headers
