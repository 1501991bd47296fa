"""A ledger for a text: a fresh one, or one that keeps of another what still holds."""

from collections.abc import Iterator, Mapping

from rules_engine.workbench.ledger.aligning import Alignment, Pair, align
from rules_engine.workbench.ledger.marks import marks
from rules_engine.workbench.ledger.naming import shortened
from rules_engine.workbench.ledger.reading import Entry, Ledger
from rules_engine.workbench.ledger.segmenting import Guidance, Statement
from rules_engine.workbench.ledger.standing import STANDINGS
from rules_engine.workbench.ledger.words import digest, fingerprint
from rules_engine.workbench.ledger.writing import Line, written

_OPEN: Mapping[str, str | tuple[str, ...]] = {"not yet encoded": "yes"}
_REWORDED = "reworded: look again"


def fresh(source: str, guidance: Guidance) -> str:
    """The file of a ledger in which nothing is encoded yet."""
    return written(source, shortened(guidance.headings), (_line(one, "", _OPEN) for one in guidance.statements))


def renewed(source: str, guidance: Guidance, ledger: Ledger) -> str:
    """The file of a ledger that keeps paraphrase and standing of what another has.

    What reads otherwise is marked, to be looked at; what is new is not yet encoded. A heading keeps its name in ids,
    even under another name in print.
    """
    alignment = align(ledger, guidance)
    return written(source, _shorts(alignment), _lines(alignment))


def _shorts(alignment: Alignment) -> dict[str, str]:
    now = alignment.guidance.headings
    kept = {h: s for h, s in alignment.ledger.shorts.items() if h in now}
    kept |= {is_now: alignment.ledger.shorts[was] for was, is_now in alignment.renamed().items()}
    return shortened(now, kept)


def _lines(alignment: Alignment) -> Iterator[Line]:
    came_from = {n: pair for pair in alignment.pairs for n in pair.statements}
    for n, statement in enumerate(alignment.guidance.statements):
        pair = came_from.get(n)
        if pair is None:
            yield _line(statement, "", _OPEN)
        else:
            yield _kept(statement, pair, [alignment.ledger.entries[e] for e in pair.entries])


def _kept(statement: Statement, pair: Pair, was: list[Entry]) -> Line:
    says = " ".join(entry.says for entry in was if entry.says)
    return _line(statement, says, _together(was), "" if pair.same else _REWORDED)


def _together(was: list[Entry]) -> Mapping[str, str | tuple[str, ...]]:
    """The standing of one or more statements: what any of them names, or why none does."""
    lists = [(one.standing.encoded_by, one.standing.checklist, one.standing.judgement) for one in was]
    named = {kind: tuple(dict.fromkeys(t.value for s in lists for t in s[at])) for at, kind in enumerate(STANDINGS[:3])}
    named = {kind: names for kind, names in named.items() if names}
    context = next((one.standing.context for one in was if one.standing.context), "")
    return named or ({"context": context} if context else _OPEN)


def _line(statement: Statement, says: str, standing: Mapping[str, str | tuple[str, ...]], remark: str = "") -> Line:
    return Line(
        heading=statement.heading,
        number=f"{statement.para}.{statement.number}",
        digest=digest(statement.text),
        fingerprint=fingerprint(statement.text).hex(),
        marks=marks(statement.text),
        says=says,
        standing=standing,
        remark=remark,
    )
