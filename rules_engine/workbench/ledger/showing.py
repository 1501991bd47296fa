"""A comparison for whoever works through it, and for programs."""

from collections.abc import Iterator

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.comparing import WEIGHTS, Comparison, Difference
from rules_engine.workbench.ledger.links import Touched
from rules_engine.workbench.ledger.marks import Marks, marks
from rules_engine.workbench.ledger.worklist import Item, Section, Worklist

_TITLES = {
    "changed": "Another number, modality or duty-holder",
    "gone": "Gone",
    "new": "New",
    "reworded": "Reworded",
    "moved": "Moved",
}


def worklist(found: Comparison, rulebook: Rulebook, called: str) -> Worklist:
    """What there is to do after a re-issue, the weightiest first. ``called`` is what the new text is called."""
    sections = [
        Section(_TITLES[kind], tuple(_item(one, rulebook) for one in found.differences if one.kind == kind))
        for kind in WEIGHTS
    ]
    for title, pairs in (("Headings with another name", found.renamed), ("Places to renumber", found.renumbered)):
        items = tuple(Item(f"{was} -> {now}", ()) for was, now in pairs.items())
        sections.append(Section(title, items))
    return Worklist(
        title=f"{found.source} beside {called}",
        summary=", ".join(f"{count} {kind}" for kind, count in found.counts().items()) + ".",
        notes=found.notes,
        sections=tuple(section for section in sections if section.items),
    )


def as_plain(found: Comparison, rulebook: Rulebook) -> dict[str, object]:
    """The same for programs."""
    return {
        "source": found.source,
        "counts": found.counts(),
        "notes": list(found.notes),
        "differences": [_plain(one, rulebook) for one in found.differences],
        "renamed_headings": found.renamed,
        "renumbered_places": found.renumbered,
    }


def _item(one: Difference, rulebook: Rulebook) -> Item:
    name = ", ".join(entry.id for entry in one.was) or f"New under {one.now[0].heading}"
    return Item(name, tuple((label, value) for label, value in _told(one, rulebook) if value))


def _told(one: Difference, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    for change in one.changes:
        label, _, value = str(change).partition(": ")
        yield label[:1].upper() + label[1:], value
    yield "Stood at", "; ".join(dict.fromkeys(entry.place for entry in one.was))
    yield "We say", " ".join(entry.says for entry in one.was if entry.says)
    yield "Was", "; ".join(str(entry.standing) for entry in one.was if not entry.standing.named())
    yield "Now at", "; ".join(dict.fromkeys(statement.place for statement in one.now))
    if one.kind != "moved":
        yield "Reads now", " ".join(statement.text for statement in one.now)
    if one.kind == "new":
        yield "Marks", "; ".join(", ".join(kind) for kind in marks(one.now[0].text).listed() if kind)
    if one.likeness and one.kind != "moved":
        became = f"{len(one.was)} merged into one, " if len(one.was) > 1 else ""
        became = f"split into {len(one.now)}, " if len(one.now) > 1 else became
        yield "Likeness", f"{became}{one.likeness:.0%}"
    yield from ((label, ", ".join(names)) for label, names in touches(one.touched, rulebook).items())
    yield "Look at", one.look_at


def touches(touched: Touched, rulebook: Rulebook) -> dict[str, list[str]]:
    """The rules, criteria, facts and scenarios by name, each kind under its label; nothing for a kind of which none."""
    found = {
        "Rules": [rulebook.rules[one].name for one in touched.rules],
        "Criteria": [rulebook.criteria[one].name for one in touched.criteria],
        "Facts": [rulebook.facts[one].name for one in touched.facts],
        "Scenarios": [f"{one.at.file}:{one.at.line}" for one in touched.scenarios],
    }
    return {label: names for label, names in found.items() if names}


def _plain(one: Difference, rulebook: Rulebook) -> dict[str, object]:
    return {
        "kind": one.kind,
        "was": [{"id": e.id, "place": e.place, "says": e.says, "standing": str(e.standing)} for e in one.was],
        "now": [{"place": s.place, "text": s.text, "marks": _plain_marks(marks(s.text))} for s in one.now],
        "likeness": round(one.likeness, 2),
        "moved": one.moved,
        "changes": [{"kind": c.kind, "was": list(c.was), "now": list(c.now)} for c in one.changes],
        "touches": {label.lower(): names for label, names in touches(one.touched, rulebook).items()},
        "look_at": one.look_at,
    }


def _plain_marks(found: Marks) -> dict[str, list[str]]:
    return dict(zip(("numbers", "modality", "duty_holders"), map(list, found.listed()), strict=True))
