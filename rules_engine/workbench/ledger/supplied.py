"""The copies of a guidance in a folder of whoever runs this, and notes where they lack something."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rules_engine.workbench.ledger.reading import Ledger, segmented
from rules_engine.workbench.ledger.texts import NotAText, SuppliedText, read_text
from rules_engine.workbench.ledger.words import digest

_OF_THE_LEDGER, _OF_THE_TEXT = 0.05, 0.5
"""The share of a ledger's statements, or of a text's own, that have to be the same for the text to be a copy."""
_NONE_SHOWN = "no passages are shown"


@dataclass(frozen=True, slots=True)
class Copy:
    """A text that is a copy of a ledger's guidance, and its passages by digest."""

    path: Path
    text: SuppliedText
    passages: Mapping[str, str]

    def held(self, ledger: Ledger) -> int:
        """How many statements of the ledger it has."""
        return sum(entry.digest in self.passages for entry in ledger.entries)


@dataclass(frozen=True, slots=True)
class Copies:
    """The best copy for each source that has one, and notes on what the folder lacks."""

    by_source: Mapping[str, Copy]
    notes: tuple[str, ...]


def copies(folder: Path, ledgers: Sequence[Ledger]) -> Copies:
    """The copies in a folder for these ledgers, with a note on whatever keeps a passage from being shown."""
    if not folder.exists():
        return Copies({}, (f"There is no folder {folder}: {_NONE_SHOWN}.",))
    if not folder.is_dir():
        return Copies({}, (f"{folder} is a file. Name the folder that it lies in: {_NONE_SHOWN}.",))
    files = sorted(folder.glob("*.txt"))
    if not files:
        advice = "Save your copy there as plain UTF-8 text, its name ending in .txt."
        return Copies({}, (f"There is no .txt file in {folder}: {_NONE_SHOWN}. {advice}",))
    notes: list[str] = []
    texts = list(_texts(files, notes))
    found: dict[str, Copy] = {}
    for ledger in ledgers:
        best = _best(texts, ledger)
        if best is None:
            notes.append(f"None of the texts in {folder} is {ledger.source}: {_NONE_SHOWN} of it.")
            continue
        found[ledger.source] = best
        held, all_of_it = best.held(ledger), len(ledger.entries)
        if best.text.note:
            notes.append(f"{best.path.name}: {best.text.note}")
        if held < all_of_it:
            notes.append(f"{best.path.name} holds {held} of {all_of_it} statements of {ledger.source}.")
    return Copies(found, tuple(notes))


def passages_of(text: str, ledger: Ledger) -> dict[str, str]:
    """The statements of a text, by digest."""
    return {digest(one.text): one.text for one in segmented(text, ledger).statements}


def _best(texts: Sequence[tuple[Path, SuppliedText]], ledger: Ledger) -> Copy | None:
    """The text that has the most of a ledger's statements, where it is a copy of that guidance at all."""
    found = [Copy(path, text, passages_of(text.said, ledger)) for path, text in texts]
    best = max(found, key=lambda copy: copy.held(ledger), default=None)
    if best is None:
        return None
    ours = {entry.digest for entry in ledger.entries} & best.passages.keys()
    enough = len(ours) >= _OF_THE_TEXT * len(best.passages) or best.held(ledger) >= _OF_THE_LEDGER * len(ledger.entries)
    return best if ours and enough else None


def _texts(files: Sequence[Path], notes: list[str]) -> Iterator[tuple[Path, SuppliedText]]:
    for path in files:
        try:
            yield path, read_text(path)
        except NotAText as error:
            notes.append(f"{path.name}: {error}")
