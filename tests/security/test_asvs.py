"""The tables of security: nothing is left out, and what is said to show something is there."""

import re
from collections import Counter
from typing import Final

import pytest

from tests.security.reading import BEHIND, FOLDER, Line, amiss, lines

LEVELS: Final = {
    "1.1": "22", "1.2": "1111122223", "1.3": "112222222223", "1.4": "222", "1.5": "123",
    "2.1": "122", "2.2": "112", "2.3": "12223", "2.4": "23",
    "3.1": "3", "3.2": "113", "3.3": "12223", "3.4": "11222233", "3.5": "11122333", "3.6": "3", "3.7": "22333",
    "4.1": "12233", "4.2": "23333", "4.3": "22", "4.4": "1222",
    "5.1": "2", "5.2": "112333", "5.3": "113", "5.4": "222",
    "6.1": "122", "6.2": "111111112222", "6.3": "11223333", "6.4": "112233", "6.5": "22222333", "6.6": "2223",
    "6.7": "33", "6.8": "2222",
    "7.1": "222", "7.2": "1111", "7.3": "22", "7.4": "11222", "7.5": "223", "7.6": "22",
    "8.1": "1233", "8.2": "1123", "8.3": "133", "8.4": "23",
    "9.1": "111", "9.2": "1222",
    "10.1": "22", "10.2": "223", "10.3": "22223", "10.4": "1111122222233333", "10.5": "22222", "10.6": "22",
    "10.7": "222",
    "11.1": "2233", "11.2": "22233", "11.3": "11233", "11.4": "1222", "11.5": "23", "11.6": "23", "11.7": "33",
    "12.1": "12233", "12.2": "11", "12.3": "22223",
    "13.1": "2333", "13.2": "222223", "13.3": "2233", "13.4": "1222233",
    "14.1": "22", "14.2": "12223333", "14.3": "122",
    "15.1": "12233", "15.2": "12233", "15.3": "1222222", "15.4": "3333",
    "16.1": "2", "16.2": "22222", "16.3": "2222", "16.4": "222", "16.5": "2223",
    "17.1": "23", "17.2": "22223333", "17.3": "22",
}  # fmt: skip
"""The level of each requirement of the standard, version 5.0.0, by section. Of level 3 none is asked for here."""
TOP_TEN: Final = {f"API{n}:2023" for n in range(1, 11)}


def _asked() -> dict[str, int]:
    every = {f"{section}.{n}": int(at) for section, levels in LEVELS.items() for n, at in enumerate(levels, 1)}
    return {number: level for number, level in every.items() if level < 3}


def test_every_requirement_of_levels_1_and_2_is_there() -> None:
    """By its number and level, in the standard's order, and no other."""
    assert [(line["id"], line["level"]) for line in lines("asvs.yaml")] == list(_asked().items())


def test_every_risk_of_apis_is_there() -> None:
    """The ten of 2023."""
    assert {line["id"] for line in lines("api-top-10.yaml")} == TOP_TEN


@pytest.mark.parametrize("name", ["asvs.yaml", "api-top-10.yaml"])
def test_what_stands_behind_a_line_is_there(name: str) -> None:
    """Tests, pages and their headings; a line without any of that says why it does not apply, or whose it is."""
    assert amiss(lines(name)) == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ({"asks": "x"}, "nothing stands behind it"),
        ({"shown by": []}, "nothing stands behind it"),
        ({"shown by": ["tests/test_cli.py::test_no_such"]}, "there is no tests/test_cli.py::test_no_such"),
        ({"shown by": ["tests/no_such.py::test_x"]}, "there is no tests/no_such.py::test_x"),
        ({"shown by": ["tests/evidence.py::is_there"]}, "there is no tests/evidence.py::is_there"),
        ({"written in": "README.md: No such heading"}, "there is no README.md: No such heading"),
        ({"does not aply": "because"}, "does not aply is not known"),
        ({"gap": ""}, "gap says nothing"),
    ],
)
def test_what_is_wrong_with_a_line_is_seen(line: Line, wrong: str) -> None:
    """Else this table could say anything."""
    assert f"1.1.1: {wrong}" in amiss([{"id": "1.1.1", **line}])
    assert "1.1.1: is there twice" in amiss([{"id": "1.1.1"}, {"id": "1.1.1"}])


def test_the_page_counts_as_the_table_does() -> None:
    """How many lines of each kind, and which are gaps."""
    told = lines("asvs.yaml")
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    first = Counter(next(key for key in ("gap", *BEHIND) if line.get(key)) for line in told)
    rows = dict(re.findall(r"(?m)^\| `([a-z ]+)` \|.*\| (\d+) \|$", page))
    assert {key: int(count) for key, count in rows.items()} == dict(first)
    gaps = re.search(r"(?m)^Gaps: (.*)\.$", page)
    assert gaps
    assert gaps[1].split(", ") == [line["id"] for line in told if "gap" in line]
