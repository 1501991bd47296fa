"""Reads the tables of security: each line with what stands behind it."""

import re
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

from tests.conftest import ROOT
from tests.evidence import is_there

FOLDER: Final = ROOT / "docs" / "security"
BEHIND: Final = ("shown by", "written in", "does not apply", "the council", "gap")
"""What can stand behind a line. Each needs one of them."""
_KEYS: Final = {"id", "level", "asks", *BEHIND, "note"}

Line = dict[str, Any]


def lines(name: str) -> list[Line]:
    """The lines of a table."""
    read: dict[str, list[Line]] = YAML(typ="safe").load(FOLDER / name)
    (found,) = read.values()
    return found


def amiss(told: list[Line]) -> list[str]:
    """What is wrong with a table, by the line's id."""
    found = [f"{line.get('id')}: {wrong}" for line in told for wrong in _wrong(line)]
    ids = [str(line.get("id")) for line in told]
    return found + [f"{one}: is there twice" for one in sorted({one for one in ids if ids.count(one) > 1})]


def _wrong(line: Line) -> list[str]:
    found = [f"{key} is not known" for key in line.keys() - _KEYS]
    if not any(line.get(key) for key in BEHIND):
        found.append("nothing stands behind it")
    found += [f"there is no {test}" for test in line.get("shown by", ()) if not is_there(test)]
    if (page := line.get("written in")) and not _is_heading(page):
        found.append(f"there is no {page}")
    found += [f"{key} says nothing" for key, told in line.items() if not told]
    return found


def _is_heading(named: str) -> bool:
    """Whether a page has a heading, as in ``docs/guides/sign-in.md: API keys``."""
    path, _, heading = named.partition(": ")
    page: Path = ROOT / path
    return page.is_file() and re.search(rf"(?m)^#+ {re.escape(heading)}$", page.read_text(encoding="utf-8")) is not None
