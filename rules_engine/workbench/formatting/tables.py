"""A feature with the columns of its tables in line. Nothing else of a feature is touched."""

import re
from collections.abc import Iterator
from itertools import groupby

_CELL_END = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_QUOTED = re.compile(r'\s*("""|```)')


def aligned(text: str) -> str:
    """The same feature with the tables' columns in line, each table as far in as its first row."""
    lines = text.split("\n")
    for rows in _tables(lines):
        cells = [_cells(lines[row]) for row in rows]
        if len({len(row) for row in cells}) == 1:
            widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
            indent = lines[rows[0]][: len(lines[rows[0]]) - len(lines[rows[0]].lstrip())]
            for row, told in zip(rows, cells, strict=True):
                end = "\r" if lines[row].endswith("\r") else ""
                lines[row] = f"{indent}| {' | '.join(c.ljust(w) for c, w in zip(told, widths, strict=True))} |{end}"
    return "\n".join(lines)


def _tables(lines: list[str]) -> Iterator[list[int]]:
    """The lines of each table, comments between them aside, that stands in no quoted text."""
    kinds, quote = [], ""
    for line in lines:
        marked = _QUOTED.match(line)
        if marked and quote in {"", marked[1]}:
            quote = "" if quote else marked[1]
            kinds.append("other")
        else:
            row, remark = line.strip().startswith("|"), line.strip().startswith("#")
            kinds.append("other" if quote else "row" if row else "remark" if remark else "other")
    for other, found in groupby(range(len(lines)), key=lambda at: kinds[at] == "other"):
        rows = [] if other else [at for at in found if kinds[at] == "row"]
        if rows:
            yield rows


def _cells(row: str) -> list[str]:
    """What stands in the cells of a row, as it is written."""
    return [one.strip() for one in _split(row.strip())]


def _split(row: str) -> Iterator[str]:
    start = 1
    for bar in _CELL_END.finditer(row, 1):
        yield row[start : bar.end() - 1]
        start = bar.end()
