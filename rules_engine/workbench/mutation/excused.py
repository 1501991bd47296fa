"""Changes that no scenario needs to notice: each is excused by itself, with a reason, in rulesets/excused.yaml."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rules_engine.loading.tree import Finding, Findings, Place, Reader, read_tree, tables
from rules_engine.names import nearest
from rules_engine.workbench.mutation.finding_out import Outcome

NAME = "excused.yaml"
_ROW = "{if: what would go unnoticed, because: why that is no fault}"


@dataclass(frozen=True, slots=True)
class Excuse:
    """A change that is excused: in the words in which it is told, and why."""

    says: str
    because: str
    at: Place


def read_excuses(rulesets: Path, findings: Findings) -> list[Excuse]:
    """The excuses of a folder; none where it has no such file. Adds to ``findings``."""
    path = rulesets / NAME
    table = read_tree(path, NAME, findings) if path.is_file() else None
    if table is None:
        return []
    found: dict[str, Excuse] = {}
    for row in tables(Reader(table, ("excused",), findings, NAME).each("excused"), findings, _ROW):
        one = Reader(row, ("if", "because"), findings, "an excuse")
        says, because = one.text("if"), one.text("because")
        if says in found:
            findings.add(row.at, f"This is excused on line {found[says].at.line} already. Keep one.")
        elif says and because:
            found[says] = Excuse(says, because, row.at)
    return list(found.values())


def idle(excuses: Iterable[Excuse], outcomes: Iterable[Outcome], known: Iterable[str]) -> Iterator[Finding]:
    """Each excuse that excuses nothing. ``known`` has what every change says, ``outcomes`` those that were asked."""
    every = set(known)
    asked = {one.change.says: one for one in outcomes}
    for excuse in excuses:
        one = asked.get(excuse.says)
        if excuse.says not in every:
            near = nearest(excuse.says, every)
            meant = f' Did you mean "{near}"?' if near else ""
            says = f"No change to the rulebook says so: it excuses nothing. Take it away, or mend its words.{meant}"
            yield Finding(excuse.at, says)
        elif one and one.noticed:
            says = f'This is noticed: by "{one.noticed.name}" ({one.noticed.place}). Take the excuse away.'
            yield Finding(excuse.at, says)
        elif one and one.same:
            yield Finding(excuse.at, f"This needs no excuse: {one.same}. Take the excuse away.")
