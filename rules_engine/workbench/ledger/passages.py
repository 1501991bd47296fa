"""The passages that stand beside our paraphrases, from the copies of whoever runs the service."""

from dataclasses import dataclass
from pathlib import Path

from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.workbench.ledger.reading import read_ledger, sources
from rules_engine.workbench.ledger.supplied import copies

_LEFT_OUT = "[...]"


@dataclass(frozen=True, eq=False, slots=True)
class SuppliedPassages(Passages):
    """The passages of the copies at hand."""

    notes: tuple[str, ...] = ()
    """What keeps passages from being shown, for whoever supplied the copies."""


def passages_in(rulesets: Path, guidance: Path | None) -> SuppliedPassages:
    """The passages at each place of the sources that have a ledger, matched by digest with a folder of texts.

    What the copy at hand does not have is left out. Raises LedgerError for a ledger that is not sound.
    """
    if guidance is None:
        return SuppliedPassages(NO_PASSAGES.at)
    ledgers = {source: read_ledger(rulesets, source) for source in sources(rulesets)}
    supplied = copies(guidance, list(ledgers.values()))

    def at(source: str, place: str) -> str | None:
        if source not in supplied.by_source:
            return None
        held = supplied.by_source[source].passages
        found = [held.get(entry.digest, _LEFT_OUT) for entry in ledgers[source].at(place)]
        return " ".join(found) if set(found) - {_LEFT_OUT} else None

    return SuppliedPassages(at, supplied.notes)
