"""A rule explained as a document: what and who first, then when it applies, then what it rests on."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rules_engine.contract import Cite
from rules_engine.rendering.forms import Block, Heading, Item, Paragraph, Points, Table
from rules_engine.rendering.phrases import short_day
from rules_engine.workbench.explained import (
    DeadlineExplained,
    FactExplained,
    PointExplained,
    RuleExplained,
    ThroughRule,
)
from rules_engine.workbench.plain_words import Branch, either
from rules_engine.workbench.truth_explained import TruthColumn, TruthTableExplained, VerdictName

_VERDICTS: dict[VerdictName, str] = {
    "met": "met",
    "presumed": "presumed",
    "undetermined": "open",
    "not_met": "not met",
}
_STATUS = {"applies": "applies", "undetermined": "undetermined", "does_not_apply": "does not apply"}
_KEY = {
    "open": "Open: not known yet.",
    "any": "Any: whatever is known of it.",
    "presumed": "Presumed: so while an exception, or the contrary, is open.",
}
_EACH_ROW = "Each row stands for every combination that fits it."
_ALONE = (
    "The rows are judged from these alone: where every answer that is still possible leads to one status, an "
    "assessment gives that one."
)


def document(one: RuleExplained) -> Iterator[Block]:
    """The whole document."""
    yield Heading(1, one.name[:1].upper() + one.name[1:])
    yield Paragraph(f"{one.title}.")
    yield Points(tuple(_opening(one)))
    yield Heading(2, f"Applies if {one.conditions.text} {'are' if one.conditions.text.startswith('all') else 'is'} met")
    yield Points(tuple(_branch(b) for b in one.conditions.under))
    if one.exceptions:
        yield Heading(2, "Unless this is known" if len(one.exceptions) == 1 else "Unless any of these is known")
        yield Points(tuple(_branch(b) for b in one.exceptions))
        yield Paragraph("While that is open, the recommendation stands: it is presumed.")
    yield from _truth_table(one.truth_table)
    yield from _section("Facts it turns on", [*map(_fact, one.facts), *map(_through, one.through)])
    yield from _section("Rests on", _rests_on(one))
    yield from _section("Weigh", map(_point, one.consider))
    yield from _section("Checklist", map(_point, one.checklist))
    yield from _section("In doubt", _doubts(one))
    yield from _section("Sources that read otherwise", _differing(one))
    yield from _section("Statements of the guidance", map(Item, one.statements))
    yield from _section("Scenarios", map(Item, one.scenarios))
    yield from _section("Sources cited", (Item(f"{s.title} ({s.weight})", label=s.id) for s in one.sources))


def _section(title: str, items: Iterable[Item]) -> Iterator[Block]:
    """A list under its heading, unless there is nothing in it."""
    found = tuple(items)
    if found:
        yield Heading(2, title)
        yield Points(found)


def _opening(one: RuleExplained) -> Iterator[Item]:
    ruleset = one.ruleset
    yield Item(one.modality, label="Modality")
    yield Item(one.who_acts, label="Who acts")
    yield Item(one.who_decides, label="Who decides")
    if one.deadline:
        yield _deadline(one.deadline)
    yield Item(ruleset.title, label="Ruleset")
    yield Item(
        f"{short_day(ruleset.in_force_from)}; to be reviewed by {short_day(ruleset.review_by)} ({ruleset.owner})",
        label="In force from",
    )
    yield Item(one.written_at, label="Written at")


def _deadline(one: DeadlineExplained) -> Item:
    under = [
        *([Item(one.met_by, label="Met by")] if one.met_by else []),
        *(Item(f"{r.text}. {r.counted}", label="Read otherwise", under=_cited(r.cites)) for r in one.readings),
        *([Item(one.leaves_room, label="Should leave room")] if one.leaves_room else []),
        *_cited(one.cites),
    ]
    return Item(one.counted, label=f"By when ({one.modality})", under=tuple(under))


def _branch(one: Branch) -> Item:
    """A criterion stands on one line with what it comes down to, where that is one thing."""
    if not one.under:
        return Item(one.text)
    if one.kind == "criterion":
        (only,) = one.under
        colon = ":" if only.under else ""
        return Item(only.text + colon, label=one.text, under=tuple(_branch(b) for b in only.under))
    return Item(label=one.text, under=tuple(_branch(b) for b in one.under))


def _truth_table(table: TruthTableExplained | None) -> Iterator[Block]:
    yield Heading(2, "Truth table")
    if table is None:
        yield Paragraph("Left out: it would be too large to read.")
        return
    letters = [chr(ord("A") + number) for number in range(len(table.columns))]
    yield Points(tuple(Item(c.text, label=letter) for letter, c in zip(letters, table.columns, strict=True)))
    rows = [
        (
            *(_cell(cell, column) for cell, column in zip(row.when, table.columns, strict=True)),
            _STATUS[row.status] + (", presumed" if row.presumed else ""),
        )
        for row in table.rows
    ]
    yield Table((*letters, "Status"), tuple(rows))
    words = {word for row in rows for cell in row for word in re.findall("[a-z]+", cell)}
    yield Paragraph(" ".join([_EACH_ROW, *(said for word, said in _KEY.items() if word in words), _ALONE]))


def _cell(cell: Sequence[VerdictName], column: TruthColumn) -> str:
    """The verdicts of a cell in the shortest words."""
    missing = [v for v in column.can_be if v not in cell]
    if not missing:
        return "any"
    return min(either([_VERDICTS[v] for v in cell]), f"any but {either([_VERDICTS[v] for v in missing])}", key=len)


def _fact(one: FactExplained) -> Item:
    several = ", several at once" if one.several else ""
    held = f"{one.held_by}: a judgement for people" if one.judgement else one.held_by
    return Item(
        f"{one.question} ({held})",
        label=one.name,
        under=(Item(f"{' / '.join(one.answers)}{several}", label="Answers"),),
    )


def _through(one: ThroughRule) -> Item:
    return Item(", ".join(one.facts) or "no other facts", label=f"Through {one.name}")


def _rests_on(one: RuleExplained) -> Iterator[Item]:
    yield from _cited(one.cites)
    for criterion in one.criteria:
        yield Item(label=criterion.name, under=_cited(criterion.cites))


def _point(one: PointExplained) -> Item:
    return Item(f"{one.text} (when {one.when})", under=_cited(one.cites))


def _doubts(one: RuleExplained) -> Iterator[Item]:
    told = [("", one.doubts), ("The deadline", one.deadline.doubts if one.deadline else [])]
    for label, doubts in [*told, *((c.name, c.doubts) for c in one.criteria)]:
        for doubt in doubts:
            yield Item(doubt.text, label=label, under=_cited(doubt.cites))


def _differing(one: RuleExplained) -> Iterator[Item]:
    for label, differs in [("", one.differs), *((c.name, c.differs) for c in one.criteria)]:
        for other in differs:
            yield Item(f"{other.source}, {other.at}: {other.reading}", label=label)


def _cited(cites: Iterable[Cite]) -> tuple[Item, ...]:
    return tuple(
        Item(str(c.says), label=f"{c.source}, {c.at}{' (since replaced)' if c.replaced else ''}") for c in cites
    )
