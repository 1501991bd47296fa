"""What the scenarios exercise, told: a table for the rulesets, then sentences of what is missing."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from rules_engine.rendering.forms import Block, Heading, Paragraph, Points, Table, to_text
from rules_engine.rendering.forms import Item as Point
from rules_engine.rendering.page import to_html
from rules_engine.workbench.coverage.exercised import Item, Kind

ALONE = (
    "A condition decides alone where two scenarios show it met and not met, what it is part of comes out differently, "
    "and in each of them turning this condition alone would turn the whole. Other conditions may differ between the "
    "two as long as they do not count there (masking MC/DC). A scenario counts for the rules that it says something of."
)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that scenarios can exercise of some rulesets, and how many scenarios there are."""

    items: Sequence[Item]
    scenarios: int

    @property
    def missing(self) -> list[Item]:
        """What none exercises."""
        return [one for one in self.items if not one.exercised]


def as_text(report: Report) -> str:
    """For a terminal."""
    return to_text(_blocks(report))


def as_html(report: Report) -> str:
    """As a page."""
    return to_html(_blocks(report), "What the scenarios exercise")


def as_json(report: Report) -> str:
    """Every item."""
    told = {
        "scenarios": report.scenarios,
        "rulesets": {
            ruleset: {kind: {"exercised": a, "of": b} for kind, (a, b) in counts.items()}
            for ruleset, counts in _counts(report.items).items()
        },
        "missing": [
            {"ruleset": one.ruleset, "kind": one.kind, "subject": one.subject, "says": _sentence(one)}
            for one in report.missing
        ],
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _counts(items: Iterable[Item]) -> dict[str, dict[str, tuple[int, int]]]:
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for one in items:
        counts = found.setdefault(one.ruleset, {})
        exercised, of = counts.get(one.kind, (0, 0))
        counts[one.kind] = exercised + one.exercised, of + 1
    return found


def _blocks(report: Report) -> Iterator[Block]:
    yield Heading(1, "What the scenarios exercise")
    missing = len(report.missing)
    yield Paragraph(
        f"{report.scenarios} scenarios exercise {len(report.items) - missing} of {len(report.items)} things that can "
        f"be exercised; {missing} {'is' if missing == 1 else 'are'} missing, told below."
    )
    yield Paragraph(ALONE)
    for ruleset, counts in _counts(report.items).items():
        yield Heading(2, ruleset)
        rows = [
            (kind, f"{counts[kind][0]} of {counts[kind][1]}", str(counts[kind][1] - counts[kind][0]))
            for kind in get_args(Kind)
            if kind in counts
        ]
        yield Table(("what", "exercised", "missing"), tuple(rows))
        told = tuple(Point(_sentence(one)) for one in report.missing if one.ruleset == ruleset)
        if told:
            yield Points(told)


def _sentence(one: Item) -> str:
    if one.kind == "alone":
        return f"No pair of scenarios {one.missing.replace('shows, beside another,', 'shows')}."
    return f"No scenario {one.missing}{'' if one.missing.endswith('.') else '.'}"
