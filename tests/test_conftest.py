"""What the tests as a whole do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize(("required", "ends_with"), [("", 0), ("1", 1)])
def test_a_skip_fails_where_everything_is_required(tmp_path: Path, required: str, ends_with: int) -> None:
    """With REQUIRE_ALL set a test that skips is a failure; without it is a skip."""
    (tmp_path / "test_one.py").write_text(
        "import pytest\n\ndef test_one() -> None:\n    pytest.skip('no browser')\n", encoding="utf-8"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-c", os.devnull, str(tmp_path)]
    environment = {**os.environ, "REQUIRE_ALL": required}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == ends_with
    assert ("REQUIRE_ALL" in ran.stdout) is bool(required)
