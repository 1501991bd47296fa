"""A rule's truth table: which status comes of the verdicts on what it names, in few rows that are exact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from rules_engine.criteria import (
    AllOf,
    AtLeast,
    CriterionTest,
    NoneOf,
    RuleTest,
    Test,
    Unless,
    Verdict,
    opposite,
    unless,
)
from rules_engine.facts import Facts
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule, named_in

MOST_NAMED, MOST_ROWS = 4, 12
"""How many criteria and rules, and how many rows, a table may have: with more it is no longer small."""
_NO_FACTS = Facts()
_FACT = frozenset({Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET})

Verdicts = frozenset[Verdict]
Cells = tuple[Verdicts, ...]
Point = tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One of these verdicts in each column, whichever, and the verdict on the rule that comes of it."""

    cells: Cells
    verdict: Verdict

    def fits(self, point: Point) -> bool:
        """Whether these verdicts are among the row's."""
        return all(verdict in cell for verdict, cell in zip(point, self.cells, strict=True))


@dataclass(frozen=True, slots=True)
class TruthTable:
    """The ids of what a rule names, the verdicts that each can have, and the rows: of two that fit, both say the same.

    Each column is taken on its own, as if any verdict could stand beside any other.
    """

    columns: tuple[str, ...]
    can_be: Cells
    rows: tuple[Row, ...]


def named_by(rule: Rule) -> tuple[str, ...]:
    """The criteria and rules that a rule names itself, in the order written, each once."""
    return tuple(dict.fromkeys(name for part, _ in rule.parts() for name in named_in(part)))


def truth_table(rulebook: Rulebook, rule: Rule) -> TruthTable | None:
    """The table of a rule, judged by the engine itself; ``None`` where that is not small."""
    columns = named_by(rule)
    if len(columns) > MOST_NAMED:
        return None
    possible = possible_verdicts(rulebook)
    can_be = tuple(possible[name] for name in columns)
    judged = {
        point: rule.judge(_NO_FACTS, dict(zip(columns, point, strict=True)))
        for point in product(*(sorted(verdicts, reverse=True) for verdicts in can_be))
    }
    rows = [row for verdict in sorted(Verdict, reverse=True) for row in _rows(verdict, judged, can_be)]
    return TruthTable(columns, can_be, tuple(rows)) if len(rows) <= MOST_ROWS else None


def possible_verdicts(rulebook: Rulebook) -> dict[str, Verdicts]:
    """The verdicts that each criterion and rule can have, at the most: few can be presumed, and some are never open."""
    found: dict[str, Verdicts] = {}
    for one in rulebook.order:
        if isinstance(one, Rule):
            exceptions = [Unless(exception) for exception in one.exceptions]
            found[one.id] = _possible(AllOf((one.conditions, *exceptions)), found)
        else:
            found[one.id] = _possible(one.met_when, found)
    return found


def _possible(test: Test, found: Mapping[str, Verdicts]) -> Verdicts:
    match test:
        case CriterionTest():
            return found[test.criterion]
        case RuleTest():
            return found[test.rule] if test.applies else frozenset(map(opposite, found[test.rule]))
        case Unless():
            return frozenset(map(unless, _possible(test.contrary, found)))
        case AllOf() | AtLeast():
            # Each member can be met, and not met: so the list can have the verdict of any one of them.
            return frozenset().union(*(_possible(member, found) for member in test.members))
        case NoneOf():
            return frozenset(map(opposite, _possible(AllOf(test.members), found)))
        case _:
            return _FACT


def _rows(verdict: Verdict, judged: Mapping[Point, Verdict], can_be: Cells) -> list[Row]:
    """Rows for all that is judged so, and for nothing else: those that take in most are taken first."""
    points = [point for point, found in judged.items() if found is verdict]
    widest = dict.fromkeys(_widened(point, judged, can_be) for point in points)
    covers = {row: frozenset(p for p in points if row.fits(p)) for row in widest}
    chosen: list[Row] = []
    left = set(points)
    while left:
        best = max(covers, key=lambda row: len(covers[row] & left))
        chosen.append(best)
        left -= covers[best]
    return sorted(chosen, key=lambda row: tuple(_narrow_first(row, can_be)))


def _widened(point: Point, judged: Mapping[Point, Verdict], can_be: Cells) -> Row:
    """The row of one combination, each cell widened to every verdict, else as far as nothing changes."""
    row = Row(tuple(frozenset({verdict}) for verdict in point), judged[point])
    singly = [(column, frozenset({one})) for column, every in enumerate(can_be) for one in sorted(every, reverse=True)]
    for column, more in [*enumerate(can_be), *singly]:
        wider = (*row.cells[:column], row.cells[column] | more, *row.cells[column + 1 :])
        if all(judged[other] is row.verdict for other in product(*wider)):
            row = Row(wider, row.verdict)
    return row


def _narrow_first(row: Row, can_be: Cells) -> Iterator[tuple[bool, int, list[int]]]:
    """Sorts a row before those that say less of the first column."""
    for cell, every in zip(row.cells, can_be, strict=True):
        yield cell == every, len(cell), sorted(-verdict for verdict in cell)
