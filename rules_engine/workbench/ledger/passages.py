"""The passages of a guidance that whoever runs the service has a copy of, found by the ledger's digests."""

from collections.abc import Mapping
from pathlib import Path

from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.workbench.ledger.reading import Ledger, read_ledger, sources
from rules_engine.workbench.ledger.segmenting import segment
from rules_engine.workbench.ledger.words import digest

_LEFT_OUT = "[...]"


def passages_in(rulesets: Path, guidance: Path | None) -> Passages:
    """The passages of a folder of texts, for the sources that have a ledger. Raises LedgerError for an unsound one."""
    if guidance is None:
        return NO_PASSAGES
    texts = [path.read_text(encoding="utf-8-sig", errors="replace") for path in sorted(guidance.glob("*.txt"))]
    held = {source: _held(read_ledger(rulesets, source), texts) for source in sources(rulesets)}

    def at(source: str, place: str) -> str | None:
        ledger, statements = held.get(source, (None, {}))
        found = [statements.get(entry.digest, _LEFT_OUT) for entry in ledger.at(place)] if ledger else []
        return " ".join(found) if set(found) - {_LEFT_OUT} else None

    return Passages(at)


def _held(ledger: Ledger, texts: list[str]) -> tuple[Ledger, Mapping[str, str]]:
    """A ledger, and the statements of the texts by digest."""
    segmented = [segment(text, list(ledger.shorts)) for text in texts]
    return ledger, {digest(one.text): one.text for text in segmented for one in text.statements}
