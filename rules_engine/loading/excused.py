"""Reads excused.yaml: changes to the rulebook that no scenario needs to notice, each excused with a reason."""

from dataclasses import dataclass
from pathlib import Path

from rules_engine.loading.parsing import read_tree
from rules_engine.loading.tree import Findings, Place, Reader, tables

NAME = "excused.yaml"
EXCUSE_KEYS = ("if", "because")
_ROW = "{if: what would go unnoticed, because: why that is no fault}"


@dataclass(frozen=True, slots=True)
class Excuse:
    """A change that is excused: in the words in which it is told, and why."""

    says: str
    because: str
    at: Place


def read_excuses(rulesets: Path, findings: Findings) -> list[Excuse]:
    """The excuses of a folder; none where it has no such file. Adds to ``findings``."""
    path = rulesets / NAME
    table = read_tree(path, NAME, findings) if path.is_file() else None
    if table is None:
        return []
    found: dict[str, Excuse] = {}
    for row in tables(Reader(table, ("excused",), findings, NAME).each("excused"), findings, _ROW):
        one = Reader(row, EXCUSE_KEYS, findings, "an excuse")
        says, because = one.text("if"), one.text("because")
        if says in found:
            findings.add(row.at, f"This is excused on line {found[says].at.line} already. Keep one.")
        elif says and because:
            found[says] = Excuse(says, because, row.at)
    return list(found.values())
