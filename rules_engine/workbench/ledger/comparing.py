"""What changed between a ledger and a re-issued text, in order of weight, and what each change touches."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules_engine.workbench.ledger.aligning import Alignment, align
from rules_engine.workbench.ledger.links import NOTHING, Links, Touched
from rules_engine.workbench.ledger.marks import KINDS, Change, Marks, marks
from rules_engine.workbench.ledger.reading import Entry, segmented
from rules_engine.workbench.ledger.segmenting import FRONT, NOTES, Statement
from rules_engine.workbench.ledger.texts import NotAText

WEIGHTS = ("changed", "gone", "new", "reworded", "moved")
"""The kinds of difference, the weightiest first: ``changed`` is a number, modality or duty-holder."""
_LEAST_SHARED = 0.2
_WHOLE = 0.6


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one statement, or of several that were split or merged."""

    kind: str
    was: tuple[Entry, ...]
    now: tuple[Statement, ...] = ()
    likeness: float = 0.0
    changes: tuple[Change, ...] = ()
    moved: bool = False
    touched: Touched = NOTHING
    look_at: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences between a ledger and a text, what is called otherwise now, and what to renumber."""

    source: str
    unchanged: int
    statements: int
    differences: tuple[Difference, ...]
    renamed: dict[str, str]
    renumbered: dict[str, str]
    """Places that rulesets cite, with where the same words stand now."""
    notes: tuple[str, ...]

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        kinds = {kind: sum(one.kind == kind for one in self.differences) for kind in WEIGHTS}
        return {"unchanged": self.unchanged, **kinds}


def compare(text: str, links: Links, note: str = "") -> Comparison:
    """A text beside a ledger. Raises NotAText where they have too little in common."""
    alignment = align(links.ledger, segmented(text, links.ledger))
    notes = [note] if note else []
    share = _share(alignment)
    if share < _WHOLE:
        notes.append(f"Only {share:.0%} of the ledger's statements were recognised. Is this the whole of the guidance?")
    renamed = alignment.renamed()
    differences = sorted(_differences(alignment, links, renamed), key=_weight)
    return Comparison(
        source=links.ledger.source,
        unchanged=len([p for p in alignment.pairs if p.same and not alignment.moved(p, renamed)]),
        statements=len(alignment.guidance.statements),
        differences=tuple(differences),
        renamed=renamed,
        renumbered=_renumbered(alignment, links, renamed),
        notes=tuple(notes),
    )


def _share(alignment: Alignment) -> float:
    found, held = alignment.recognised, len(alignment.ledger.entries)
    if found < _LEAST_SHARED * max(held, len(alignment.guidance.statements)):
        raise NotAText(
            f"This text has too little in common with {alignment.ledger.source}: {found} of {held} statements were "
            "recognised. Name the whole text of the guidance, or another ledger with --ledger."
        )
    return found / held


def _differences(alignment: Alignment, links: Links, renamed: dict[str, str]) -> Iterator[Difference]:
    entries, statements = alignment.ledger.entries, alignment.guidance.statements
    for pair in alignment.pairs:
        moved = alignment.moved(pair, renamed)
        if not pair.same or moved:
            was, now = tuple(entries[n] for n in pair.entries), tuple(statements[n] for n in pair.statements)
            changes = () if pair.same else _all([e.marks for e in was]).changes(_all([marks(s.text) for s in now]))
            kind = "changed" if changes else "moved" if pair.same else "reworded"
            touched = _together([links.touched(entry) for entry in was])
            look_at = _look_at(kind, touched, was, changes, moved=moved)
            yield Difference(kind, was, now, pair.likeness, changes, moved, touched, look_at)
    for n in alignment.gone:
        touched = links.touched(entries[n])
        yield Difference("gone", (entries[n],), touched=touched, look_at=_look_at("gone", touched))
    for n in alignment.new:
        yield Difference("new", (), (statements[n],), look_at=_look_at("new", NOTHING))


def _together(several: list[Touched]) -> Touched:
    return Touched(
        rules=tuple(dict.fromkeys(x for one in several for x in one.rules)),
        criteria=tuple(dict.fromkeys(x for one in several for x in one.criteria)),
        facts=tuple(dict.fromkeys(x for one in several for x in one.facts)),
        scenarios=tuple(dict.fromkeys(x for one in several for x in one.scenarios)),
    )


def _all(several: list[Marks]) -> Marks:
    return Marks(
        numbers=tuple(sorted(n for one in several for n in one.numbers)),
        modality=tuple(sorted({m for one in several for m in one.modality})),
        holders=tuple(sorted({h for one in several for h in one.holders})),
    )


def _look_at(
    kind: str, touched: Touched, was: tuple[Entry, ...] = (), changes: tuple[Change, ...] = (), *, moved: bool = False
) -> str:
    normative = any(entry.normative for entry in was)
    told = []
    if kind == "new":
        told.append("Decide whether it is a rule, a checklist item, a judgement or context.")
    elif kind == "gone":
        told.append("See on what else this rests, and whether it still stands." if touched != NOTHING else "Nothing.")
    elif kind in ("changed", "reworded") and not normative:
        told.append("It was context: see whether it asks something now.")
    elif kind == "reworded":
        told.append("See whether our paraphrase still says what it says.")
    told += [_CHANGED[one.kind] for one in changes if normative]
    if moved:
        told.append("Renew the place in what cites it.")
    return " ".join(told)


_CHANGED = {
    "number": "Check deadlines, ages and other numbers.",
    "modality": "Check how strongly it binds.",
    "duty-holder": "Check who acts and who decides.",
}


def _weight(one: Difference) -> tuple[int, int, bool]:
    """The weightiest first: by kind, then by what of it changed, then what asks something of a case before context."""
    kinds = [KINDS.index(change.kind) for change in one.changes]
    context = bool(one.was) and not any(entry.normative for entry in one.was)
    # What a saved web page has around the guidance comes to stand before its first heading or after its notes.
    around = not one.was and one.now[0].heading in (FRONT, NOTES)
    return WEIGHTS.index(one.kind), min(kinds, default=0), context or around


def _renumbered(alignment: Alignment, links: Links, renamed: dict[str, str]) -> dict[str, str]:
    cited = {entry.place for one in links.cited for entry in links.ledger.at(one.place)}
    found: dict[str, str] = {}
    for pair in alignment.pairs:
        entry, statement = alignment.ledger.entries[pair.entries[0]], alignment.guidance.statements[pair.statements[0]]
        if entry.place in cited and entry.place != statement.place and not alignment.moved(pair, renamed):
            found.setdefault(entry.place, statement.place)
    return found
