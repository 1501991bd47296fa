"""The sheet for the owner's sign-off: every rule on one line, with all that its owner answers for."""

import csv
import io
from collections.abc import Iterator

from rules_engine.rules import Rule
from rules_engine.workbench.ledger.behind import criteria_of, statements_behind
from rules_engine.workbench.ledger.links import Links

COLUMNS = (
    "ruleset", "rule", "modality", "who acts", "who decides", "recommendation", "statements", "other sources",
    "doubts", "sources that differ", "scenarios", "agreed by", "on",
)  # fmt: skip
"""The last two are for the owner to fill."""


def sheet(links: Links) -> str:
    """The sheet as CSV, in the order of the rulebook; it opens in any spreadsheet."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(links))
    return written.getvalue()


def rows(links: Links) -> Iterator[tuple[str, ...]]:
    """One row a rule: what it says, the statements behind it, and what is still open about it."""
    for rule in links.rulebook.rules.values():
        shown = sum(rule.id in scenario.names for scenario in links.scenarios)
        yield (
            rule.ruleset,
            rule.name,
            rule.modality,
            rule.who_acts,
            rule.who_decides,
            rule.recommend,
            "; ".join(entry.id for entry in statements_behind(links, rule)),
            "; ".join(dict.fromkeys(f"{c.source} {c.at}" for c in rule.cites if c.source != links.ledger.source)),
            " / ".join(_doubts(links, rule)),
            " / ".join(_differing(links, rule)),
            str(shown),
            "",
            "",
        )


def _doubts(links: Links, rule: Rule) -> list[str]:
    doubts = [*rule.doubts, *(rule.deadline.doubts if rule.deadline else ())]
    doubts += [doubt for criterion in criteria_of(links, rule) for doubt in criterion.doubts]
    return list(dict.fromkeys(doubt.text for doubt in doubts))


def _differing(links: Links, rule: Rule) -> list[str]:
    differs = [*rule.differs, *(one for criterion in criteria_of(links, rule) for one in criterion.differs)]
    return list(dict.fromkeys(f"{one.source} {one.at}: {one.reading}" for one in differs))
