"""What the tables of security and safety name as evidence: tests and scenarios that exist."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final

from tests.conftest import ROOT

_TEST: Final = re.compile(r"(tests/[\w/]+\.py)::(test_\w+)")
_SCENARIO: Final = re.compile(r"(features/[\w-]+\.feature): (.+)")


def is_there(named: str) -> bool:
    """Whether this is a test (``tests/.../test_x.py::test_y``) or scenario (``features/x.feature: its name``)."""
    if test := _TEST.fullmatch(named):
        return test[2] in _tests(ROOT / test[1])
    if scenario := _SCENARIO.fullmatch(named):
        return scenario[2] in _scenarios(ROOT / scenario[1])
    return False


@cache
def _tests(path: Path) -> frozenset[str]:
    """The functions of a file that are tests, however often each is run with other parameters."""
    if not path.is_file():
        return frozenset()
    parts = ast.parse(path.read_text(encoding="utf-8")).body
    functions = [part for part in parts if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
    return frozenset(one.name for one in functions if one.name.startswith("test_"))


@cache
def _scenarios(path: Path) -> frozenset[str]:
    """The names of the scenarios of a feature; an outline is one."""
    if not path.is_file():
        return frozenset()
    found = re.findall(r"(?m)^\s*Scenario(?: Outline)?: *(.+?) *$", path.read_text(encoding="utf-8"))
    return frozenset(found)
