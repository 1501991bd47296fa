"""Reading a guide: its blocks, and whether what it shows is what came."""

import json
import re
from typing import Any, NamedTuple

from tests.conftest import ROOT

DOCS = ROOT / "docs"
ANY = "…"
"""What a guide writes where something differs each time."""


class Block(NamedTuple):
    """A block of a guide, and the language that it is marked with."""

    language: str
    text: str


def read(name: str) -> str:
    """A page under ``docs``."""
    return (DOCS / name).read_text(encoding="utf-8")


def blocks(page: str) -> list[Block]:
    """The blocks of a page, in their order."""
    return [Block(*found) for found in re.findall(r"(?ms)^```([\w-]*)\n(.*?)^```$", page)]


def links(page: str) -> list[str]:
    """The files that a page links to."""
    return [link.partition("#")[0] for link in re.findall(r"\]\(([^)#][^)]*)\)", page) if "://" not in link]


def printed(text: str) -> Any:  # noqa: ANN401 (JSON)
    """What a command printed, as JSON; lines of the inside of an object count as an object."""
    inside = text.strip().rstrip(",")
    return json.loads(inside if inside.startswith(("{", "[")) else f"{{{inside}}}")


def part(shown: object, whole: object) -> bool:
    """Whether what is shown is a part of the whole: of an object some keys, of a list some items, in their order."""
    if isinstance(shown, dict):
        return isinstance(whole, dict) and all(key in whole and part(one, whole[key]) for key, one in shown.items())
    if isinstance(shown, list):
        if not shown or not isinstance(whole, list):
            return shown == whole
        rest = iter(whole)
        return all(any(part(one, other) for other in rest) for one in shown)
    return shown == whole or (shown == ANY and isinstance(whole, str))


def lines(shown: str, text: str) -> bool:
    """Whether each line that is shown is one of the text, in their order."""
    rest = iter(text.splitlines())
    return all(any(_like(line, other) for other in rest) for line in shown.splitlines())


def _like(line: str, other: str) -> bool:
    return re.fullmatch(".+".join(map(re.escape, line.split(ANY))), other.rstrip()) is not None
