"""What tests of the rulebook's pages share: a place of their own for runs, and a rulebook that changes in 2027."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.records import Records
from api.sign_in.gate import LocalGate
from rules_engine.loading.tree import Findings
from rules_engine.workbench.scenarios.reading import read_features
from rules_engine.workbench.scenarios.remembered import remember
from rules_engine.workbench.scenarios.running import Runner
from tests.api.pages.browser import opened
from tests.api.sign_in.conftest import SetClock
from tests.api.sign_in.serving import Served
from tests.conftest import ROOT, RULESETS

CHANGED = "non-recent-abuse"
"""The ruleset of which there is a second version."""


@pytest.fixture(autouse=True)
def remembered_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where these tests remember runs: never where the user's own are."""
    monkeypatch.setattr("rules_engine.workbench.scenarios.remembered.cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    """A client of the shipped rulebook's pages."""
    return TestClient(app, headers={"accept": "text/html"})


@pytest.fixture
def changing(tmp_path: Path) -> Path:
    """The shipped rulesets and two features, where from 2027 one ruleset says something else."""
    folder = tmp_path / "changing" / "rulesets"
    shutil.copytree(RULESETS, folder)
    features = folder.parent / "features"
    features.mkdir()
    shutil.copy(ROOT / "features" / f"{CHANGED}.feature", features)
    text = (folder / CHANGED / "2025-12-09.yaml").read_text(encoding="utf-8")
    for old, new in (
        ("in force from: 2025-12-09", "in force from: 2027-01-01"),
        ("modality: should consider", "modality: should"),
        ("review by: 2026-12-31", "review by: 2027-12-31"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    (folder / CHANGED / "2027-01-01.yaml").write_text(text, encoding="utf-8")
    return folder


def run_all(rulesets: Path, clock: SetClock) -> None:
    """Run the features beside the rulesets, and remember what came of them."""
    features = read_features(sorted((rulesets.parent / "features").glob("*.feature")), Findings())
    remember(clock().date(), features, list(Runner(rulesets).run(features)))


@pytest.fixture
def changing_app(changing: Path, database: Database, clock: SetClock) -> FastAPI:
    """The service on that rulebook."""
    return create_app(
        changing, lambda: clock().date(), gate=LocalGate("testserver"), records=Records(database, clock, "")
    )


@pytest.fixture
def changing_page(browser: Browser, changing_app: FastAPI) -> Iterator[Page]:
    """A page of a browser at that service."""
    served = Served()
    served.start(changing_app)
    with opened(browser, served.address) as found:
        yield found
    served.stop()
