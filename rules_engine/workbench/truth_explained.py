"""A truth table as programs and people read it: statuses of the rule, and verdicts by name."""

from collections.abc import Mapping
from typing import Literal

from rules_engine.contract import Shape, Status
from rules_engine.criteria import Verdict
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.truth_table import Verdicts, truth_table

VerdictName = Literal["met", "presumed", "undetermined", "not_met"]
_VERDICTS: Mapping[Verdict, VerdictName] = {
    Verdict.MET: "met",
    Verdict.PRESUMED: "presumed",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.NOT_MET: "not_met",
}
_STATUS: Mapping[Verdict, Status] = {
    Verdict.MET: "applies",
    Verdict.PRESUMED: "applies",
    Verdict.UNDETERMINED: "undetermined",
    Verdict.NOT_MET: "does_not_apply",
}


class TruthColumn(Shape):
    """A criterion, or that another rule applies, and the verdicts it can have."""

    id: str
    text: str
    can_be: list[VerdictName]


class TruthRow(Shape):
    """Where each column has one of these verdicts, whichever, the status is this."""

    when: list[list[VerdictName]]
    status: Status
    presumed: bool
    """It applies while an exception to it, or to what it builds on, is open."""


class TruthTableExplained(Shape):
    """What a rule names, and the status that comes of it. Where two rows fit, both say the same."""

    columns: list[TruthColumn]
    rows: list[TruthRow]


def explain_truth(rulebook: Rulebook, rule: Rule) -> TruthTableExplained | None:
    """The truth table of a rule, or ``None`` where that is not small."""
    table = truth_table(rulebook, rule)
    if table is None:
        return None
    return TruthTableExplained(
        columns=[
            TruthColumn(id=name, text=_text(rulebook, name), can_be=_names(verdicts))
            for name, verdicts in zip(table.columns, table.can_be, strict=True)
        ],
        rows=[
            TruthRow(
                when=[_names(cell) for cell in row.cells],
                status=_STATUS[row.verdict],
                presumed=row.verdict is Verdict.PRESUMED,
            )
            for row in table.rows
        ],
    )


def _text(rulebook: Rulebook, name: str) -> str:
    other = rulebook.rules.get(name)
    return f"{other.name} applies" if other else rulebook.criteria[name].name


def _names(verdicts: Verdicts) -> list[VerdictName]:
    return [_VERDICTS[one] for one in sorted(verdicts, reverse=True)]
