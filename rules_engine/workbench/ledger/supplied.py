"""The copies of a guidance in a folder of whoever runs this."""

from collections.abc import Iterator
from pathlib import Path

from rules_engine.workbench.ledger.reading import Ledger, segmented
from rules_engine.workbench.ledger.texts import NotAText, SuppliedText, read_text
from rules_engine.workbench.ledger.words import digest


def best_copy(folder: Path, ledger: Ledger) -> tuple[Path, SuppliedText] | None:
    """The text in a folder that has the most of a ledger's statements, or ``None`` where none has any."""
    held = {entry.digest for entry in ledger.entries}
    copies = list(_texts(folder))
    shared = [len(held & passages_of(text.said, ledger).keys()) for _, text in copies]
    most = max(shared, default=0)
    return copies[shared.index(most)] if most else None


def passages_of(text: str, ledger: Ledger) -> dict[str, str]:
    """The statements of a text, by digest."""
    return {digest(one.text): one.text for one in segmented(text, ledger).statements}


def _texts(folder: Path) -> Iterator[tuple[Path, SuppliedText]]:
    for path in sorted(folder.glob("*.txt")):
        try:
            yield path, read_text(path)
        except NotAText:
            continue
