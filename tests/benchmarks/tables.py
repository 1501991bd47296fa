"""What was measured, as tables: on the terminal, in Markdown, and for programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

_HUNDRED, _TEN, _TENTH = 100, 10, 0.1
_OF_FIGURES: Final = frozenset("0123456789-–")


@dataclass(frozen=True)
class Table:
    """One table: what it shows, its columns and rows, and what has to be said below it.

    ``data`` is the same for programs, by the names that the file of figures has.
    """

    title: str
    about: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    data: Mapping[str, Any] = field(default_factory=dict)


def as_markdown(table: Table) -> str:
    """A table as Markdown: columns of figures are read from the right."""
    aligned = ["--:" if figures else ":--" for figures in _of_figures(table)]
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in (table.columns, aligned, *table.rows)]
    notes = [f"- {note}" for note in table.notes]
    return "\n".join([f"## {table.title}", "", table.about, "", *lines, *([""] if notes else []), *notes, ""])


def as_text(table: Table) -> str:
    """A table for the terminal."""
    rows = [table.columns, *table.rows]
    widths = [max(len(row[place]) for row in rows) for place in range(len(table.columns))]
    sides = [">" if figures else "<" for figures in _of_figures(table)]
    lines = [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([table.title, table.about, "", *lines, *(f"({note})" for note in table.notes), ""])


def ms(told: float) -> str:
    """Milliseconds, three digits of them: more would be chance."""
    return _digits(told, smallest=3)


def times(told: float) -> str:
    """A ratio, three digits of it."""
    return _digits(told, smallest=2)


def _digits(told: float, *, smallest: int) -> str:
    if told >= _HUNDRED:
        return f"{told:,.0f}"
    if told >= _TEN:
        return f"{told:.1f}"
    return f"{told:.2f}" if told >= _TENTH else f"{told:.{smallest}f}"


def _of_figures(table: Table) -> list[bool]:
    """Which columns have figures in them alone; never the first, which says what a row is, unless it counts."""
    return [
        all(not row[place] or row[place][0] in _OF_FIGURES for row in table.rows) and bool(table.rows)
        for place in range(len(table.columns))
    ]


def _cell(told: str) -> str:
    return told.replace("|", "\\|")
