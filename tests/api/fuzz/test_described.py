"""What the description says that schemathesis has found it did not."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from api.app import create_app
from api.describing.expected_problems import OPEN
from api.records.database import Database
from api.sign_in.gate import Gate, LocalGate, SignInGate
from api.sign_in.keys import Keys
from tests.api.conftest import LOCAL, RULESETS, TODAY


@pytest.mark.parametrize("sign_in", [False, True])
def test_nothing_is_open_to_all_where_callers_sign_in(tmp_path: Path, sign_in: bool) -> None:
    """Without sign-in a caller may show nothing; with it, a key or a token is needed but for what is always open."""
    keys = Keys(Database(f"sqlite:///{tmp_path / 'records.db'}"), lambda: datetime(2026, 4, 1, tzinfo=UTC))
    gate: Gate = SignInGate(keys) if sign_in else LOCAL
    assert isinstance(gate, LocalGate) != sign_in
    app = create_app(RULESETS, lambda: TODAY, gate=gate)
    for path, operations in app.openapi()["paths"].items():
        for operation in operations.values():
            ways = [list(way) for way in operation.get("security", [])]
            assert ways == ([] if path in OPEN else [["key"], ["bearer"], *([] if sign_in else [[]])]), path


@pytest.mark.parametrize("key", ["on", "reference"])
def test_what_is_null_is_as_good_as_left_out(client: TestClient, key: str) -> None:
    """The service takes it so, and the description says that it may be."""
    case: dict[str, Any] = {"authority": "Peterborough", key: None}
    document = client.get("/openapi.json").json()
    for path, shape in (("/v1/assessments", "CaseToAssess"), ("/v1/questions", "Case")):
        schema = {"$ref": f"#/components/schemas/{shape}", "components": document["components"]}
        assert Draft202012Validator(schema).is_valid(case)
        without = client.post(path, json={"authority": "Peterborough"})
        assert client.post(path, json=case).content == without.content
        assert without.status_code == 200
