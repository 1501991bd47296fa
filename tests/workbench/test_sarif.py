"""SARIF, whatever is found wherever."""

import json

import jsonschema
import pytest

from rules_engine.loading.tree import Place
from rules_engine.workbench.sarif import Kind, Result, to_sarif
from tests.workbench.sarif import run_of

KINDS = [Kind("a-slip", "A slip.", "error", "See the page."), Kind("advice", "Advice.", "note")]


def test_nothing_found_is_sarif() -> None:
    """A log without results, by which a code host takes back what it showed before."""
    assert run_of(to_sarif("thresholds check", [], []))["results"] == []


def test_names_of_files_are_written_as_addresses() -> None:
    """A blank, a letter that is not English, and a sign that would begin something else."""
    told = [Result("advice", "error", "Mind this.", Place("my rules/größe #1.yaml", 3, 5))]
    (result,) = run_of(to_sarif("thresholds check", KINDS, told))["results"]
    where = result["locations"][0]["physicalLocation"]
    assert where["artifactLocation"] == {"uri": "my%20rules/gr%C3%B6%C3%9Fe%20%231.yaml", "uriBaseId": "ROOT"}
    assert where["region"] == {"startLine": 3, "startColumn": 5}
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("advice", 1, "error")


@pytest.mark.parametrize("place", [Place("a.yaml", 0, 1), Place("a.yaml", 1, 0)])
def test_what_is_not_sarif_is_seen(place: Place) -> None:
    """Lines and columns count from 1."""
    told = to_sarif("thresholds check", KINDS, [Result("advice", "note", "Mind this.", place)])
    with pytest.raises(jsonschema.ValidationError):
        run_of(told)
    with pytest.raises(jsonschema.ValidationError):
        run_of(json.dumps(json.loads(told) | {"version": "2.0.0"}))
