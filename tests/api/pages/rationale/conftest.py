"""What tests of these pages share: cases, kept by the service."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from ruamel.yaml import YAML
from starlette.testclient import TestClient

Json = dict[str, Any]
Keep = Callable[..., str]

_EXAMPLES = Path(__file__).parents[4] / "rulesets" / "examples"
LONG = "infant-head-injury"
"""The example of which most is said."""


def example(name: str) -> Json:
    """A case of the rulebook's own examples, as JSON has it."""
    told: Json = YAML(typ="safe").load((_EXAMPLES / f"{name}.yaml").read_text())
    told["facts"] = {fact: _plain(answer) for fact, answer in told["facts"].items()}
    return {**told, "on": "2026-04-01"}


def _plain(told: Any) -> Any:  # noqa: ANN401 (any part of YAML)
    if isinstance(told, dict):
        return {key: _plain(value) for key, value in told.items()}
    if isinstance(told, list):
        return [_plain(one) for one in told]
    return told if isinstance(told, int | str) else str(told)


@pytest.fixture
def keep(app: FastAPI) -> Keep:
    """Has an example assessed and kept, with a reference; its id."""

    def kept(name: str, **beside: object) -> str:
        told = {**example(name), "reference": "CP-2026-014", "record": True, **beside}
        answer = TestClient(app).post("/v1/assessments", json=told)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    return kept
