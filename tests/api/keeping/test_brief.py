"""A kept assessment answered in brief has what the engine's own brief answer has."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from api.keeping.brief import in_brief
from rules_engine import Rulebook, assess
from rules_engine.case import read_case
from rules_engine.case_files import parse_yaml
from rules_engine.passages import NO_PASSAGES, Passages
from tests.api.council import RULESETS

EXAMPLES = sorted((RULESETS / "examples").glob("*.yaml"))


def _case(path: Path) -> Mapping[str, Any]:
    told = parse_yaml(path.read_text(encoding="utf-8"))
    assert isinstance(told, Mapping)
    return told


@pytest.mark.parametrize("passages", [NO_PASSAGES, Passages(lambda source, at: f"The words of {source} at {at}.")])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_it_is_the_engine_s_brief_answer(path: Path, passages: Passages) -> None:
    """Of every worked case to the letter, also where the deployer supplies the guidance's own words."""
    case = _case(path)
    rulebook = Rulebook.load(RULESETS, on=date.fromisoformat(str(case["on"])))
    whole, brief = (
        assess(rulebook, read_case({**case, "detail": detail}), passages=passages).model_dump(mode="json")
        for detail in ("full", "brief")
    )
    assert in_brief(whole) == brief
    assert whole != brief
