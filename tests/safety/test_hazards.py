"""The safety case: every control that it names is there, and every hazard has one."""

import re
from copy import deepcopy
from typing import Any, Final

import pytest

from tests.safety.reading import FOLDER, amiss, read

HAZARDS = FOLDER / "hazards.yaml"


def test_every_control_that_is_named_is_there() -> None:
    """Each test and scenario exists, each hazard has a control that is shown, and risks are as the matrix has them."""
    assert amiss(read(HAZARDS)) == []


def test_the_hazards_that_matter_most_are_there() -> None:
    """Twenty-five at the least, in order, and with owners that the council alone can name."""
    hazards = read(HAZARDS)["hazards"]
    assert [one["id"] for one in hazards] == [f"H{n:02}" for n in range(1, len(hazards) + 1)]
    assert len(hazards) >= 25
    assert {one["owner"] for one in hazards} == {""}


def test_the_page_has_the_same_matrix() -> None:
    """Which people read, where programs read the table."""
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    heads = re.findall(r"(?m)^\| \| (minor.*) \|$", page)
    told = {name: [int(cell) for cell in row.split(" | ")] for name, row in _ROW.findall(page)}
    matrix = read(HAZARDS)["matrix"]
    assert [head.split(" | ") for head in heads] == [matrix["severity"]]
    assert told == {name: row for name, row in matrix.items() if name != "severity"}


_ROW: Final = re.compile(r"(?m)^\| \*\*([a-z ]+)\*\* \| ([\d |]+) \|$")


def test_no_risk_is_left_that_is_not_to_be_borne() -> None:
    """Nothing stays above 3; what stays at 3 says what remains."""
    after = {one["id"]: one["after"]["risk"] for one in read(HAZARDS)["hazards"]}
    assert {id_: risk for id_, risk in after.items() if risk > 3} == {}


def _with(**changes: object) -> Any:  # noqa: ANN401 (any YAML)
    told = deepcopy(read(HAZARDS))
    told["hazards"][0] |= changes
    return told


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"controls": []}, "H01: no control is shown by anything"),
        ({"controls": [{"people": "They take great care."}]}, "H01: no control is shown by anything"),
        (
            {"controls": [{"does": "Something good", "shown by": ["tests/test_cli.py::test_no_such"]}]},
            "H01: there is no tests/test_cli.py::test_no_such",
        ),
        (
            {"controls": [{"does": "Something good", "shown by": ["features/media.feature: No such"]}]},
            "H01: there is no features/media.feature: No such",
        ),
        ({"id": "H02"}, "H02: is there twice"),
        ({"id": "X"}, "hazards/0/id: String should match pattern '^H\\d\\d$'"),
        ({"owners": "x"}, "hazards/0/owners: Extra inputs are not permitted"),
        ({"effect": ""}, "hazards/0/effect: String should have at least 10 characters"),
        (
            {"after": {"likelihood": "high", "severity": "major", "risk": 1}},
            "H01: the matrix makes 4 of high and major",
        ),
        ({"before": {"likelihood": "low", "severity": "minor", "risk": 1}}, "H01: its controls make it worse"),
    ],
)
def test_what_is_wrong_is_seen(changes: dict[str, object], wrong: str) -> None:
    """Else this table could promise anything."""
    assert wrong in amiss(_with(**changes))


def test_a_control_that_nothing_shows_is_seen() -> None:
    """Words alone are none."""
    told = read(HAZARDS)
    told["hazards"][0]["controls"].append({"does": "All is well"})
    assert amiss(told) == ["H01: a control is either done and shown, or people's: All is well"]
