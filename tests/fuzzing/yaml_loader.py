"""Whatever a file of rulesets or of a case says, it is read, or refused with findings that stand in it."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from rules_engine.case_files import CannotRead, parse_yaml
from rules_engine.loading import Folder, RulesetError
from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, Table
from rules_engine.rulebook import NotCovered, findings, in_force
from tests.api.fuzz.fuzzing import small_rulebook

_RULESETS: Final = Path(__file__).parents[2] / "rulesets"
_OPTIONAL: Final = ("sequence.yaml", "referral-form.yaml", "properties.yaml")
_NAMES: Final = (
    "notification/2025-12-09.yaml", "facts.yaml", "sources.yaml", "bodies.yaml", "areas.yaml", "calendar.yaml",
    *_OPTIONAL,
)  # fmt: skip
"""The files that a text can stand for: its first byte chooses."""
_LARGEST_SEED: Final = 1_200


@dataclass
class _Small:
    """The files of a small folder of rulesets, and a place for the text that stands for one of them."""

    folder: Path
    held: dict[str, Table] = field(default_factory=dict)

    def standing_for(self, name: str, told: bytes) -> Folder:
        """The folder in which a text stands for a file."""
        instead = self.folder.parent / "told.yaml"
        instead.write_bytes(told)
        for one in _OPTIONAL:
            (self.folder / one).touch() if one == name else (self.folder / one).unlink(missing_ok=True)
        return Folder(self.folder, read=lambda path, shown, found: self._read(path, shown, found, name, instead))

    def _read(self, path: Path, shown: str, found: Findings, name: str, instead: Path) -> Table | None:
        if shown == name:
            return read_tree(instead, shown, found)
        table = self.held.get(shown) or read_tree(path, shown, found)
        if table:
            self.held[shown] = table
        return table


@cache
def _small() -> _Small:
    kept = Path(tempfile.mkdtemp(prefix="thresholds-fuzzing-"))
    return _Small(small_rulebook(kept))


def seeds() -> Iterator[bytes]:
    """Our own files, or their beginnings where they are long, each under the byte that chooses it."""
    for at, name in enumerate(_NAMES):
        file = _RULESETS / name if name in _OPTIONAL else _small().folder / name
        yield bytes([at]) + file.read_bytes()[:_LARGEST_SEED]
    for case in sorted((_RULESETS / "examples").glob("*.yaml"))[:4]:
        yield b"\xff" + case.read_bytes()


def check(told: bytes) -> None:
    """Read a text as each kind of file. Raises whatever is none of the errors that are told in plain words."""
    if not told:
        return
    _case(told[1:])
    name = _NAMES[told[0] % len(_NAMES)]
    folder = _small().standing_for(name, told[1:])
    lines = told.count(b"\n") + told.count(b"\r") + 2
    for one in findings(folder):
        assert one.message.strip()
        assert one.place.file != name or 1 <= one.place.line <= lines, one
    with suppress(RulesetError, NotCovered):
        in_force(folder, date(2026, 4, 1))


def _case(told: bytes) -> None:
    try:
        text = told.decode()
    except UnicodeDecodeError:
        return
    with suppress(CannotRead):
        parse_yaml(text)
