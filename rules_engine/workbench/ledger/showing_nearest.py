"""The passages nearest to what we cite, for whoever works through them, and for programs."""

from collections.abc import Iterator, Sequence

from rules_engine.rulebook import Rulebook
from rules_engine.workbench.ledger.links import Cited
from rules_engine.workbench.ledger.nearest import CitedPlace, Near
from rules_engine.workbench.ledger.worklist import Item, Section, Worklist


def worklist(source: str, places: Sequence[CitedPlace], rulebook: Rulebook, called: str, note: str) -> Worklist:
    """Each place we cite beside the passages of a text that are most like it."""
    items = tuple(Item(one.place, tuple(_told(one, rulebook))) for one in places)
    return Worklist(
        title=f"{source} as we cite it, beside {called}",
        summary=f"{len(places)} places of {source} are cited. There is no ledger of it, so what stands beside each is "
        "what shares the most words with our paraphrase: judge each by reading.",
        notes=(note,) if note else (),
        sections=(Section("Places we cite", items),),
    )


def as_plain(source: str, places: Sequence[CitedPlace], rulebook: Rulebook, note: str) -> dict[str, object]:
    """The same for programs."""
    return {
        "source": source,
        "notes": [note] if note else [],
        "places": [
            {
                "place": one.place,
                "says": list(one.says),
                "cited_by": [{"name": _name(c, rulebook), "at": f"{c.at.file}:{c.at.line}"} for c in one.cited],
                "nearest": [
                    {"number": near.passage.number, "likeness": round(near.likeness, 2), "text": near.passage.text}
                    for near in one.nearest
                ],
            }
            for one in places
        ],
    }


def _told(one: CitedPlace, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    yield "We say", "; ".join(one.says)
    names = dict.fromkeys(_name(cited, rulebook) for cited in one.cited)
    yield "Touches", ", ".join(names)
    yield "Cited at", ", ".join(f"{cited.at.file}:{cited.at.line}" for cited in one.cited)
    for near in one.nearest:
        yield "Nearest", _near(near)
    if not one.nearest:
        yield "Nearest", "nothing like it: look for it by reading"


def _near(near: Near) -> str:
    return f"({near.likeness:.0%}) {near.passage.text}"


def _name(cited: Cited, rulebook: Rulebook) -> str:
    held = rulebook.rules.get(cited.by) or rulebook.criteria.get(cited.by) or rulebook.facts.get(cited.by)
    return held.name if held else cited.by.replace("_", " ")
