"""The passages that stand beside our paraphrases, from the copies of whoever runs the service."""

from pathlib import Path

from rules_engine.passages import NO_PASSAGES, Passages
from rules_engine.workbench.ledger.reading import read_ledger, sources
from rules_engine.workbench.ledger.supplied import best_copy, passages_of

_LEFT_OUT = "[...]"


def passages_in(rulesets: Path, guidance: Path | None) -> Passages:
    """The passages at each place of the sources that have a ledger, matched by digest with a folder of texts.

    What the copy at hand does not have is left out. Raises LedgerError for a ledger that is not sound.
    """
    if guidance is None:
        return NO_PASSAGES
    ledgers = {source: read_ledger(rulesets, source) for source in sources(rulesets)}
    copies = {source: best_copy(guidance, ledger) for source, ledger in ledgers.items()}
    held = {source: passages_of(copy[1].said, ledgers[source]) for source, copy in copies.items() if copy}

    def at(source: str, place: str) -> str | None:
        if source not in held:
            return None
        found = [held[source].get(entry.digest, _LEFT_OUT) for entry in ledgers[source].at(place)]
        return " ".join(found) if set(found) - {_LEFT_OUT} else None

    return Passages(at)
