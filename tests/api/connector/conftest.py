"""The two documents of one service."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.records.database import Database
from api.records.migrating import migrate
from api.records.records import Records
from tests.api.conftest import LOCAL, RULESETS, TODAY

Json = dict[str, Any]


@pytest.fixture(scope="module")
def openapi(client: TestClient) -> Json:
    """What the document is made from."""
    told: Json = client.get("/openapi.json").json()
    return told


@pytest.fixture(scope="module")
def document(client: TestClient) -> Json:
    """The document as it is served."""
    answer = client.get("/connector.swagger2.json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    told: Json = answer.json()
    return told


@pytest.fixture
def keeping(tmp_path: Path) -> Iterator[FastAPI]:
    """A service that keeps records, and that people reach at an address of its own."""
    database = Database(f"sqlite:///{tmp_path / 'records.db'}")
    migrate(database)
    records = Records(database, lambda: datetime(2026, 4, 1, 12, tzinfo=UTC), "https://public.example.org")
    yield create_app(RULESETS, lambda: TODAY, gate=LOCAL, records=records)
    database.close()
