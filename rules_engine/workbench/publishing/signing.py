"""A draft as it stands once it is in force: its status, and in its history who put it there, when and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rules_engine.loading.tree import List, Table
from rules_engine.workbench.ledger.writing import scalar
from rules_engine.workbench.scaffolding.inserting import added_under, set_head


class CannotSign(ValueError):
    """Why a file cannot be signed as it is written."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who puts a version in force, when and why."""

    on: date
    by: str
    why: str


def signed(text: str, table: Table, signature: Signature) -> str:
    """The text of a file with the status "in force" and the signature at the end of its history. Raises CannotSign."""
    history = table.get("history")
    if history is not None and not (isinstance(history, List) and history.items and _on_lines(text, history)):
        raise CannotSign(f"{history.at}: write each entry of the history on lines of its own: - on: DATE, by:, why:.")
    return added_under(set_head(text, "status", "in force"), "history", _entry(signature))


def _on_lines(text: str, history: List) -> bool:
    return text.splitlines()[history.at.line - 1][history.at.column - 1] == "-"


def _entry(signature: Signature) -> Iterator[str]:
    yield f"  - on: {signature.on}"
    yield f"    by: {scalar(' '.join(signature.by.split()))}"
    yield f"    why: {scalar(' '.join(signature.why.split()))}"
